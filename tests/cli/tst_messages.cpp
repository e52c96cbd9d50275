// SPDX-License-Identifier: MIT
#include "app/cli/error_texts.h"
#include "app/cli/messages.h"

#include <QTest>

using namespace cellar;
using namespace cellar::cli;

namespace {

const QString hostile = QStringLiteral("\x1b[31mred\n\u202e");

bool isPlain(const QString& text)
{
    return std::none_of(text.begin(), text.end(), [](QChar c) {
        return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format;
    });
}

Notice noticeFor(const EventDetail& detail)
{
    return noticeOf({QDateTime::currentDateTimeUtc(), QStringLiteral("m"), detail}).value();
}

} // namespace

class MessagesTest : public QObject
{
    Q_OBJECT

private slots:
    void anErrorSaysWhatWhereWhyAndWhatNext();
    void aRunWithoutAModelSpeaksOfNone();
    void theSourceIsNotSaidTwice();
    void everyKindHasWordsAndAdvice();
    void damageInTheStoreIsToBeRepaired();
    void nothingFromOutsideReachesTheTerminalAsItIs_data();
    void nothingFromOutsideReachesTheTerminalAsItIs();
    void aFallbackIsAlwaysSaid();
    void whatIsReadyAlreadyIsOnlyADetail();
    void anUnprovedFileIsCalledSo();
    void whatWasTakenOverIsSaid();
    void aStallAndAPauseAreSaid();
    void progressIsNoNotice();
};

void MessagesTest::anErrorSaysWhatWhereWhyAndWhatNext()
{
    QCOMPARE(
        errorMessage(QStringLiteral("m"), {ErrorKind::HttpStatus, QStringLiteral("not found."),
                                           QStringLiteral("https://h/f"), 404}),
        QStringLiteral("m: the server answered with status 404 (https://h/f): not found. Check the address, "
                       "or add another source with `cellar add`."));
}

void MessagesTest::aRunWithoutAModelSpeaksOfNone()
{
    const QString message = errorMessage({}, {ErrorKind::Io, {}});
    QVERIFY2(message.startsWith(QStringLiteral("reading or writing failed. ")), qPrintable(message));
}

void MessagesTest::theSourceIsNotSaidTwice()
{
    const QString source = QStringLiteral("https://h/f");
    const QString message = errorSummary({ErrorKind::Network, source + QStringLiteral(" refused"), source});
    QCOMPARE(message.count(source), 1);
}

void MessagesTest::everyKindHasWordsAndAdvice()
{
    QSet<QString> words;
    for (int kind = 0; kind <= int(ErrorKind::Cancelled); ++kind) {
        words += whatHappened({ErrorKind(kind), {}});
        QVERIFY(whatNext({}, {ErrorKind(kind), {}}).endsWith(u'.'));
    }
    QCOMPARE(words.size(), int(ErrorKind::Cancelled) + 1);
}

void MessagesTest::damageInTheStoreIsToBeRepaired()
{
    const Error onDisk{ErrorKind::DigestMismatch, QStringLiteral("/store/m/m.gguf: the bytes are others")};
    QVERIFY(whatNext(QStringLiteral("m"), onDisk).contains(QStringLiteral("`cellar repair m`")));
    Error fromSource = onDisk;
    fromSource.source = QStringLiteral("https://h/f");
    QVERIFY(whatNext(QStringLiteral("m"), fromSource).contains(QStringLiteral("`cellar add`")));
}

void MessagesTest::nothingFromOutsideReachesTheTerminalAsItIs_data()
{
    QTest::addColumn<QString>("text");
    const Error error{ErrorKind::Network, hostile, hostile};
    using namespace event;
    QTest::newRow("error") << errorMessage(hostile, error);
    QTest::newRow("locked")
        << noticeFor(StateChanged{state::Locked{{1, hostile, hostile, QDateTime(), 0, {}}}}).text;
    QTest::newRow("downloading") << noticeFor(StateChanged{state::Downloading{{}, hostile}}).text;
    QTest::newRow("stalled") << noticeFor(StateChanged{state::Downloading{{}, hostile, true}}).text;
    QTest::newRow("paused") << noticeFor(StateChanged{state::Paused{{}, error}}).text;
    QTest::newRow("repairing") << noticeFor(StateChanged{state::Repairing{{}, hostile}}).text;
    QTest::newRow("retry") << noticeFor(Retrying{2, 6, Milliseconds(1), hostile, error}).text;
    QTest::newRow("fallback") << noticeFor(TookFallback{hostile, hostile, error}).text;
    QTest::newRow("imported") << noticeFor(Imported{Imported::Way::Copy, hostile, QStringLiteral("/s")}).text;
    QTest::newRow("source") << noticeFor(SourceJudged{hostile, SourceJudged::Verdict::Dropped, error}).text;
    QTest::newRow("id")
        << noticeOf({QDateTime(), hostile, event::StateChanged{state::Verifying{}}}).value().text;
}

void MessagesTest::nothingFromOutsideReachesTheTerminalAsItIs()
{
    QFETCH(QString, text);
    QVERIFY(!text.isEmpty());
    QVERIFY2(isPlain(text), qPrintable(text));
}

void MessagesTest::aFallbackIsAlwaysSaid()
{
    const Notice notice = noticeFor(event::TookFallback{QStringLiteral("m"), QStringLiteral("n"), {}});
    QCOMPARE(notice.level, Notice::Level::Warning);
    QVERIFY(notice.text.contains(QStringLiteral("its fallback n")));
}

void MessagesTest::whatIsReadyAlreadyIsOnlyADetail()
{
    const Digest digest = *Digest::fromHex(QString(64, u'a'));
    event::BecameReady ready{.path = {}, .size = 10, .sha256 = digest};
    QCOMPARE(noticeFor(ready).level, Notice::Level::Detail);
    ready.downloaded = 10;
    QCOMPARE(noticeFor(ready).level, Notice::Level::Usual);
}

void MessagesTest::anUnprovedFileIsCalledSo()
{
    const Digest digest = *Digest::fromHex(QString(64, u'a'));
    const event::BecameReady ready{.path = {}, .size = 10, .sha256 = digest, .published = false};
    QVERIFY(noticeFor(ready).text.contains(QStringLiteral("unproved")));
    QVERIFY(noticeFor(ready).text.contains(digest.hex()));
}

void MessagesTest::whatWasTakenOverIsSaid()
{
    const Digest digest = *Digest::fromHex(QString(64, u'a'));
    event::BecameReady ready{.path = {}, .size = 3000, .sha256 = digest, .downloaded = 1000};
    QVERIFY(!noticeFor(ready).text.contains(QStringLiteral("taken over")));
    ready.resumed = 2000;
    QVERIFY2(noticeFor(ready).text.endsWith(QStringLiteral("1.0 kB received, 2.0 kB taken over from before")),
             qPrintable(noticeFor(ready).text));
}

void MessagesTest::aStallAndAPauseAreSaid()
{
    using event::StateChanged;
    const QString source = QStringLiteral("https://h/f");
    QCOMPARE(noticeFor(StateChanged{state::Downloading{{}, source}}).level, Notice::Level::Detail);
    const Notice stalled = noticeFor(StateChanged{state::Downloading{{}, source, true}});
    QCOMPARE(stalled.level, Notice::Level::Usual);
    QCOMPARE(stalled.text, QStringLiteral("m: nothing comes from https://h/f"));
    QCOMPARE(noticeFor(StateChanged{state::Repairing{{}, source}}).text,
             QStringLiteral("m: repairing from https://h/f"));
    QCOMPARE(noticeFor(StateChanged{state::Paused{}}).text, QStringLiteral("m: paused"));
    QCOMPARE(noticeFor(StateChanged{state::Paused{{}, Error{ErrorKind::NoSpace, {}}}}).text,
             QStringLiteral("m: paused: there is not enough room"));
}

void MessagesTest::progressIsNoNotice()
{
    QVERIFY(!noticeOf({QDateTime(), QStringLiteral("m"), event::Progressed{}}));
}

QTEST_APPLESS_MAIN(MessagesTest)
#include "tst_messages.moc"
