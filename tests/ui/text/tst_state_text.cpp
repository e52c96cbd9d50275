// SPDX-License-Identifier: MIT
#include "tests/ui/sample_rows.h"
#include "ui/text/state_text.h"

#include <QTest>

using namespace cellar;

namespace {

StateContext context()
{
    return {samples::now(), QStringLiteral("Gemma 2 2B")};
}

StateStory storyOf(const char* id)
{
    return stateStory(samples::stateOf(QLatin1String(id)), context());
}

QString noteOf(const char* id)
{
    return stateNote(samples::stateOf(QLatin1String(id)), context());
}

} // namespace

class TestStateText : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void everyStateHasItsWordAndASentence_data()
    {
        QTest::addColumn<QString>("id");
        for (const auto& [id, state] : samples::states())
            QTest::newRow(qPrintable(id)) << id;
    }
    void everyStateHasItsWordAndASentence()
    {
        QFETCH(QString, id);
        const ModelState state = samples::stateOf(id);
        QCOMPARE(stateWord(state).toLower(), stateName(state));
        const StateStory story = stateStory(state, context());
        QVERIFY(story.what.endsWith(u'.') && story.what[0] != u'%');
        QVERIFY(!story.what.contains(QStringLiteral("%1")) && !story.advice.contains(QStringLiteral("%1")));
    }

    void everyStateHasASample()
    {
        QSet<std::size_t> seen;
        for (const auto& [id, state] : samples::states())
            seen += state.index();
        QCOMPARE(std::size_t(seen.size()), std::variant_size_v<ModelState>);
    }

    void theNoteSaysTheOneThingThatMatters()
    {
        QCOMPARE(noteOf("locked"), QStringLiteral("by llama-server"));
        QCOMPARE(noteOf("downloading"), QStringLiteral("from huggingface.co"));
        QCOMPARE(noteOf("waiting"), QStringLiteral("tries again in 12 s"));
        QCOMPARE(noteOf("fallback"), QStringLiteral("Gemma 2 2B is used"));
        QCOMPARE(noteOf("failed"), QStringLiteral("Server answered 404"));
        QVERIFY(noteOf("ready").startsWith(QStringLiteral("proved today, ")));
        QCOMPARE(noteOf("absent"), QString());
        QCOMPARE(noteOf("queued"), QStringLiteral("waits for its turn"));
        QCOMPARE(noteOf("paused"), QStringLiteral("goes on when you say so"));
        QCOMPARE(noteOf("no room"), QStringLiteral("Disk full"));
        QCOMPARE(noteOf("stalled"), QStringLiteral("stalled: nothing comes"));
        QCOMPARE(noteOf("repairing"), QStringLiteral("from huggingface.co"));
    }

    void aLockSaysWhoAndSinceWhen()
    {
        QVERIFY(storyOf("locked").what.contains(QStringLiteral("llama-server (process 4711)")));
        QVERIFY(storyOf("locked").what.contains(QStringLiteral("since today, ")));
    }

    void aLockWithoutANameIsStillASentence()
    {
        QCOMPARE(stateStory(state::Locked{}, context()).what,
                 QStringLiteral("Another program works on this model."));
        QCOMPARE(stateNote(state::Locked{}, context()), QStringLiteral("by another program"));
    }

    void waitingCountsDownAndNeverBelowNothing()
    {
        const auto waiting = samples::stateOf(QStringLiteral("waiting"));
        QVERIFY(
            stateStory(waiting, context()).advice.contains(QStringLiteral("Attempt 3 of 6 follows in 12 s")));
        const StateContext later{samples::now().addSecs(5), {}};
        QCOMPARE(stateNote(waiting, later), QStringLiteral("tries again in 7 s"));
        const StateContext past{samples::now().addSecs(50), {}};
        QCOMPARE(stateNote(waiting, past), QStringLiteral("tries again in 0 s"));
    }

    void aFailureSaysWhatWhyAndWhatNext()
    {
        const StateStory story = storyOf("failed");
        QVERIFY(story.what.contains(QStringLiteral("huggingface.co does not have the file (status 404)")));
        QVERIFY(story.advice.contains(QStringLiteral("another source")));
        QVERIFY(story.detail.contains(QStringLiteral("404 Not Found")));
    }

    void aFallbackSaysWhyItWasTaken()
    {
        const Error gone{ErrorKind::HttpStatus, QStringLiteral("status 404"),
                         QStringLiteral("https://a.org/f"), 404};
        const StateContext context{.now = {}, .fallbackName = QStringLiteral("Gemma 2 2B")};
        const StateStory story = stateStory(state::Fallback{QStringLiteral("ready"), gone}, context);
        QVERIFY(story.what.contains(QStringLiteral("Gemma 2 2B")));
        QVERIFY(story.what.contains(QStringLiteral("404")));
        QVERIFY(!story.advice.isEmpty());
    }

    void aLongWaitSaysUntilWhenTooAsAClockDoes()
    {
        const state::Waiting waiting{samples::now().addSecs(600), 2, 6, {}};
        const QString advice = stateStory(waiting, context()).advice;
        QVERIFY2(advice.contains(QStringLiteral("in 10 min 0 s (today, ")), qPrintable(advice));
    }

    void thePlaceInTheQueueIsSaidWhereItIsKnown()
    {
        StateContext known = context();
        known.place = 3;
        QCOMPARE(stateNote(state::Queued{}, known), QStringLiteral("no. 3 in the queue"));
    }

    void damageSaysHowMuchWhereAndWhatHelps()
    {
        const StateStory story = storyOf("damaged");
        QVERIFY(story.what.contains(QStringLiteral("8.39 MB")));
        QCOMPARE(story.detail, QStringLiteral("Bytes 0–4,194,303 (4.19 MB), 8,388,608–12,582,911 (4.19 MB)"));
        QVERIFY(story.advice.startsWith(QStringLiteral("Repair fetches only what is damaged")));
    }

    void ofManyDamagedPartsTheFirstThreeAreNamed()
    {
        QList<ByteRange> ranges;
        for (int i = 0; i < 1000; ++i)
            ranges += ByteRange{i * 2000LL, 1000};
        const StateStory story = stateStory(state::Damaged{ranges}, context());
        QVERIFY2(story.what.startsWith(QStringLiteral("1000 part")), qPrintable(story.what));
        QVERIFY(story.what.contains(QStringLiteral("1.00 MB")));
        QCOMPARE(story.detail, QStringLiteral("Bytes 0–999 (1.00 kB), 2,000–2,999 (1.00 kB), "
                                              "4,000–4,999 (1.00 kB) and 997 more"));
    }

    void damageAtAPlaceThatIsNotKnownIsStillASentence()
    {
        const StateStory story = stateStory(state::Damaged{}, context());
        QCOMPARE(story.what, QStringLiteral("The file is not what was promised."));
        QCOMPARE(story.detail, QString());
        QCOMPARE(stateNote(state::Damaged{}, context()), QString());
    }

    void aPauseSaysWhetherItEndsByItself()
    {
        QCOMPARE(storyOf("paused").what,
                 QStringLiteral("Paused at 2.01 GB of 4.68 GB; what was received is kept."));
        QCOMPARE(storyOf("paused").advice, QStringLiteral("Resume to go on."));
        QCOMPARE(
            storyOf("verification paused").what,
            QStringLiteral("Its verification is paused at 1.10 GB of 2.02 GB; what was proved of it before "
                           "still holds."));
        QVERIFY(
            storyOf("verification paused").advice.startsWith(QStringLiteral("Resume to go on from there")));
        QVERIFY(storyOf("no room").what.contains(QStringLiteral("not enough room")));
        QVERIFY(storyOf("no room").advice.startsWith(QStringLiteral("It goes on by itself")));
    }

    void aStallIsToldWithoutASpeed()
    {
        QCOMPARE(storyOf("stalled").what, QStringLiteral("Nothing has come for a while: 702 MB of 1.85 GB."));
    }

    void speedAndTimeLeftAreSaidOnlyOfWhatMoves_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("note");
        const auto row = [](const char* id, const char* note) {
            QTest::newRow(id) << QString::fromLatin1(id) << QString::fromUtf8(note);
        };
        row("downloading", "1.44 GB of 2.32 GB · 24.3 MB/s · 36 s left");
        row("repairing", "4.57 GB of 4.57 GB · 11.8 MB/s · 1 s left");
        row("stalled", "702 MB of 1.85 GB");
        row("paused", "2.01 GB of 4.68 GB");
        row("no room", "3.11 GB of 4.32 GB");
        row("locked", "115 MB of 274 MB");
        row("waiting", "");
    }
    void speedAndTimeLeftAreSaidOnlyOfWhatMoves()
    {
        QFETCH(QString, id);
        QTEST(progressNote(samples::stateOf(id)), "note");
    }

    void textFromOutsideIsMadeVisible()
    {
        const Error error{ErrorKind::Network, QStringLiteral("bad\u202etxt\x1b[31m"), {}, 0};
        const StateStory story = stateStory(state::Failed{error}, context());
        QVERIFY(!story.detail.contains(QChar(0x202e)) && !story.detail.contains(QChar(0x1b)));
        Holder holder;
        holder.program = QStringLiteral("a\nb");
        QVERIFY(!stateNote(state::Locked{holder}, context()).contains(u'\n'));
    }

    void onlyWhatHasAMeasureShowsProgress()
    {
        const QStringList measured{QStringLiteral("downloading"), QStringLiteral("stalled"),
                                   QStringLiteral("verifying"),   QStringLiteral("repairing"),
                                   QStringLiteral("locked"),      QStringLiteral("paused"),
                                   QStringLiteral("no room"),     QStringLiteral("verification paused")};
        for (const auto& [id, state] : samples::states())
            QCOMPARE(shownProgress(state).has_value(), measured.contains(id));
    }
};

QTEST_GUILESS_MAIN(TestStateText)
#include "tst_state_text.moc"
