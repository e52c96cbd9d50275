// SPDX-License-Identifier: MIT
#include "app/cli/exit_status.h"

#include <QTest>

using namespace cellar;

class ExitStatusTest : public QObject
{
    Q_OBJECT

private slots:
    void everyKindOfErrorHasTheStatusOfTheContract_data();
    void everyKindOfErrorHasTheStatusOfTheContract();
};

void ExitStatusTest::everyKindOfErrorHasTheStatusOfTheContract_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("status");
    using enum ErrorKind;
    const QList<std::pair<ErrorKind, int>> table{
        {Network, 3},
        {Timeout, 3},
        {Stalled, 3},
        {HttpStatus, 3},
        {RangeMismatch, 3},
        {CaptivePortal, 3},
        {InvalidAnswer, 3},
        {SourceChanged, 3},
        {SizeMismatch, 4},
        {DigestMismatch, 4},
        {NoSpace, 5},
        {Permission, 5},
        {Io, 5},
        {Unavailable, 5},
        {Keyring, 5},
        {Locked, 6},
        {UnknownModel, 7},
        {Tls, 8},
        {InsecureSource, 8},
        {Unauthorised, 8},
        {InvalidName, 8},
        {Untrusted, 8},
        {InvalidCatalog, 2},
        {Unsupported, 2},
        {Cancelled, 130},
    };
    for (const auto& [kind, status] : table)
        QTest::addRow("%s", qPrintable(kindName(kind))) << int(kind) << status;
}

void ExitStatusTest::everyKindOfErrorHasTheStatusOfTheContract()
{
    QFETCH(int, kind);
    QFETCH(int, status);
    QCOMPARE(cli::exitFor({ErrorKind(kind), {}}), status);
}

QTEST_APPLESS_MAIN(ExitStatusTest)
#include "tst_exit_status.moc"
