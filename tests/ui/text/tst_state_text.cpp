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
        QCOMPARE(std::size_t(samples::states().size()), std::variant_size_v<ModelState>);
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

    void damageSaysHowMuch() { QVERIFY(storyOf("damaged").what.contains(QStringLiteral("8.39 MB"))); }

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
        for (const auto& [id, state] : samples::states()) {
            const bool measured = id == QStringLiteral("downloading") || id == QStringLiteral("verifying") ||
                                  id == QStringLiteral("locked");
            QCOMPARE(shownProgress(state).has_value(), measured);
        }
    }
};

QTEST_GUILESS_MAIN(TestStateText)
#include "tst_state_text.moc"
