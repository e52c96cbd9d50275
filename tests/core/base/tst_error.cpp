// SPDX-License-Identifier: MIT
#include "core/base/result.h"

#include <QTest>

using namespace cellar;

class TestError : public QObject
{
    Q_OBJECT

private slots:
    // The list of the command's contract, in its order, with what was added to it.
    void theKindsHaveTheNamesOfTheContract()
    {
        const QStringList contract =
            QStringLiteral("network timeout stalled tls http-status range-mismatch captive-portal "
                           "invalid-answer size-mismatch digest-mismatch source-changed insecure-source "
                           "unauthorised no-space permission io unavailable keyring locked unknown-model "
                           "invalid-catalog "
                           "untrusted invalid-name unsupported cancelled")
                .split(u' ');
        QStringList names;
        for (int kind = 0; kind <= int(ErrorKind::Cancelled); ++kind)
            names += kindName(ErrorKind(kind));
        QCOMPARE(names, contract);
    }

    void aFailureCarriesKindDetailAndSource()
    {
        const Status status =
            fail(ErrorKind::Tls, QStringLiteral("expired"), QStringLiteral("https://example.org/"));
        QVERIFY(!status);
        QCOMPARE(status.error().kind, ErrorKind::Tls);
        QCOMPARE(status.error().detail, QStringLiteral("expired"));
        QCOMPARE(status.error().source, QStringLiteral("https://example.org/"));
        const Result<int> passedOn = fail(status.error());
        QVERIFY(passedOn.error() == status.error());
    }
};

QTEST_APPLESS_MAIN(TestError)
#include "tst_error.moc"
