// SPDX-License-Identifier: MIT
#include "ui/text/error_text.h"

#include <QSet>
#include <QTest>

using namespace cellar;

namespace {

const QString host = QStringLiteral("mirror.example");

Error errorOf(ErrorKind kind, int status = 0)
{
    return {kind, QStringLiteral("detail"), QStringLiteral("https://mirror.example/model.gguf"), status};
}

constexpr int kindCount = int(ErrorKind::Cancelled) + 1;

} // namespace

class TestErrorText : public QObject
{
    Q_OBJECT

private slots:
    void everyKindSaysWhatHappenedAndWhatToDo_data()
    {
        QTest::addColumn<int>("kind");
        for (int kind = 0; kind < kindCount; ++kind)
            QTest::newRow(qPrintable(kindName(ErrorKind(kind)))) << kind;
    }
    void everyKindSaysWhatHappenedAndWhatToDo()
    {
        QFETCH(int, kind);
        for (const bool known : {true, false}) {
            Error error = errorOf(ErrorKind(kind), 403);
            if (!known)
                error.source.clear();
            const ErrorText text = errorText(error);
            QVERIFY(!text.brief.isEmpty() && text.brief.size() < 30);
            QVERIFY(text.what.endsWith(u'.') && text.what[0] != u'%');
            QVERIFY(known || text.what[0].isUpper());
            QVERIFY(text.advice.endsWith(u'.'));
            QVERIFY(!text.what.contains(QStringLiteral("%1")) && !text.what.contains(error.detail));
        }
    }

    void everyKindHasWordsOfItsOwn()
    {
        QSet<QString> briefs;
        QSet<QString> sentences;
        for (int kind = 0; kind < kindCount; ++kind) {
            briefs += errorText(errorOf(ErrorKind(kind), 403)).brief;
            sentences += errorText(errorOf(ErrorKind(kind), 403)).what;
        }
        QCOMPARE(briefs.size(), kindCount);
        QCOMPARE(sentences.size(), kindCount);
    }

    void theHostIsNamedWhereItMatters_data()
    {
        QTest::addColumn<int>("kind");
        for (const auto kind : {ErrorKind::Network, ErrorKind::Timeout, ErrorKind::Stalled, ErrorKind::Tls,
                                ErrorKind::HttpStatus, ErrorKind::RangeMismatch, ErrorKind::InvalidAnswer,
                                ErrorKind::SizeMismatch, ErrorKind::DigestMismatch, ErrorKind::SourceChanged,
                                ErrorKind::InsecureSource, ErrorKind::Unauthorised})
            QTest::newRow(qPrintable(kindName(kind))) << int(kind);
    }
    void theHostIsNamedWhereItMatters()
    {
        QFETCH(int, kind);
        QVERIFY(errorText(errorOf(ErrorKind(kind), 500)).what.contains(host));
    }

    void aStatusIsExplained_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("words");
        QTest::newRow("not found") << 404 << QStringLiteral("does not have the file");
        QTest::newRow("gone") << 410 << QStringLiteral("does not have the file");
        QTest::newRow("legal") << 451 << QStringLiteral("legal reasons");
        QTest::newRow("too many") << 429 << QStringLiteral("too many requests");
        QTest::newRow("server's fault") << 503 << QStringLiteral("fault of its own");
        QTest::newRow("any other") << 418 << QStringLiteral("in place of the file");
    }
    void aStatusIsExplained()
    {
        QFETCH(int, status);
        QFETCH(QString, words);
        const ErrorText text = errorText(errorOf(ErrorKind::HttpStatus, status));
        QVERIFY(text.what.contains(words));
        QVERIFY(text.what.contains(QString::number(status)));
        QVERIFY(text.brief.contains(QString::number(status)));
    }
};

QTEST_GUILESS_MAIN(TestErrorText)
#include "tst_error_text.moc"
