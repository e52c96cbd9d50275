// SPDX-License-Identifier: MIT
#include "core/ensure/known_states.h"

#include <QTest>

using namespace cellar;

namespace {

const QString m = QStringLiteral("m");
const Error broken{ErrorKind::Network, QStringLiteral("reset")};
const Progress half{50, 100, 0, {}};
const ModelState absent = state::Absent{};
const ModelState ready = state::Ready{QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC), {}};
const ModelState locked = state::Locked{{7, QStringLiteral("here"), QStringLiteral("cellar"), {}, 3, 9}};
const ModelState damaged = state::Damaged{{{5, 6}}};
const ModelState failed = state::Failed{broken};
const ModelState paused = state::Paused{half};
const ModelState leftByOthers = state::Paused{{40, 100, 0, {}}};
const ModelState unavailable = state::Unavailable{};
const ModelState fallback = state::Fallback{QStringLiteral("n")};
const ModelState downloading = state::Downloading{{50, 100, 7.5, std::chrono::seconds(6)}, {}};

States only(const ModelState& state)
{
    return {{m, state}};
}

} // namespace

Q_DECLARE_METATYPE(cellar::ModelState)

class TestKnownStates : public QObject
{
    Q_OBJECT

private slots:
    void whatIsShownAtRest_data();
    void whatIsShownAtRest();
    void whatGoesOnIsShownAndItsEndStays();
    void whatWasCancelledIsAsItWas();
    void aFailureIsForgottenWhenItIsTriedAgain();
    void aPauseHasTheProgressThatWasMade();
    void aPausedVerificationIsOverWithoutATrace();
    void whatWaitedForASecondTryWasNotLost();
    void aPausedModelShowsNothingOfTheWorkThatEnds();
    void whatWaitsAgainIsQueued();
    void whatIsToBeFetchedTooIsQueuedForThat();
    void whatWaitsItsTurnSaysThatThereIsNoRoom();
    void onlyWhatIsShownOtherwiseHasChanged();
    void ourOwnLockIsNoOthers();
    void aPauseIsOvertakenByWhatBecomesUsable();
    void whatAnEarlierRunLeftIsUnfinished();
    void anAbsentDriveIsNoMatterOnceItIsBack();
};

void TestKnownStates::whatIsShownAtRest_data()
{
    QTest::addColumn<ModelState>("onDisk");
    QTest::addColumn<bool>("hasFailed");
    QTest::addColumn<bool>("isPaused");
    QTest::addColumn<ModelState>("shown");
    QTest::newRow("nothing to add") << absent << false << false << absent;
    QTest::newRow("failed") << absent << true << false << failed;
    QTest::newRow("failed, and damaged") << damaged << true << false << failed;
    QTest::newRow("failed, but here") << ready << true << false << ready;
    QTest::newRow("failed, and others try") << locked << true << false << locked;
    QTest::newRow("failed, and its fallback is here")
        << fallback << true << false << ModelState(state::Fallback{QStringLiteral("n"), broken});
    QTest::newRow("failed, and the drive is absent") << unavailable << true << false << unavailable;
    QTest::newRow("paused, and the drive is absent") << unavailable << false << true << unavailable;
    QTest::newRow("paused") << absent << false << true << paused;
    QTest::newRow("paused after a failure") << absent << true << true << paused;
    QTest::newRow("paused, and damaged") << damaged << false << true << paused;
    QTest::newRow("paused while it was looked after") << ready << false << true << paused;
    QTest::newRow("paused, and others go on") << locked << false << true << locked;
    QTest::newRow("paused, and the disk knows better") << leftByOthers << false << true << leftByOthers;
}

void TestKnownStates::whatIsShownAtRest()
{
    QFETCH(ModelState, onDisk);
    QFETCH(bool, hasFailed);
    QFETCH(bool, isPaused);
    QFETCH(ModelState, shown);
    const auto failure = hasFailed ? std::optional(broken) : std::nullopt;
    const auto pause = isPaused ? std::optional(state::Paused{half}) : std::nullopt;
    QVERIFY(stateAtRest(onDisk, failure, pause) == shown);
}

void TestKnownStates::whatGoesOnIsShownAndItsEndStays()
{
    KnownStates known;
    QVERIFY(known.of(m) == absent);
    QVERIFY(known.ask(m));
    QVERIFY(known.take(m, event::StateChanged{state::Downloading{}}));
    QVERIFY(!known.ask(m)); // it shows what goes on
    QVERIFY(known.take(m, event::Progressed{{}, {}, 1, half}));
    QVERIFY(known.of(m) == ModelState(state::Downloading{half, {}}));
    QVERIFY(known.of(m, ready) == ModelState(state::Downloading{half, {}}));
    known.take(m, event::StateChanged{ready});
    known.end(m);
    QVERIFY(known.of(m) == ready);
}

void TestKnownStates::whatWasCancelledIsAsItWas()
{
    KnownStates known;
    known.takeSurvey(only(damaged));
    known.take(m, event::StateChanged{downloading});
    known.end(m);
    QVERIFY(known.of(m) == damaged);
}

void TestKnownStates::aFailureIsForgottenWhenItIsTriedAgain()
{
    KnownStates known;
    known.take(m, event::StateChanged{failed});
    known.end(m);
    QVERIFY(known.of(m) == failed);
    known.takeSurvey(only(absent));
    QVERIFY(known.of(m) == failed);
    known.ask(m);
    QVERIFY(known.of(m) == absent);
}

void TestKnownStates::aPauseHasTheProgressThatWasMade()
{
    KnownStates known;
    known.take(m, event::StateChanged{downloading});
    QVERIFY(known.pause(m) == state::Paused{half}); // no speed, no time left
    QVERIFY(known.of(m) == paused);
    known.end(m);
    QVERIFY(known.of(m) == paused);
    QVERIFY(known.of(m, leftByOthers) == leftByOthers);
    known.endPause(m);
    QVERIFY(known.of(m) == absent);
}

void TestKnownStates::aPausedVerificationIsOverWithoutATrace()
{
    KnownStates known;
    known.takeSurvey(only(ready));
    known.take(m, event::StateChanged{state::Verifying{{50, 100, 7.5, std::chrono::seconds(6)}}});
    const state::Paused verification{half, {}, true};
    QVERIFY(known.pauseVerifying(m) == verification);
    known.end(m);
    QVERIFY(known.of(m) == ModelState(verification));
    QVERIFY(known.of(m, unavailable) == unavailable);
    QVERIFY(known.takeSurvey(only(ready)).overtaken.isEmpty());
    QVERIFY(!known.isUnfinished(m));
    known.endPause(m);
    QVERIFY(known.of(m) == ready); // as it was proved before
}

void TestKnownStates::whatWaitedForASecondTryWasNotLost()
{
    KnownStates known;
    known.take(m, event::StateChanged{downloading});
    known.take(m, event::StateChanged{state::Waiting{}});
    QVERIFY(known.pause(m) == state::Paused{half});

    KnownStates later; // an earlier run got so far
    later.takeSurvey(only(leftByOthers));
    later.take(m, event::StateChanged{state::Queued{}});
    QVERIFY(ModelState(later.pause(m)) == leftByOthers);
}

void TestKnownStates::aPausedModelShowsNothingOfTheWorkThatEnds()
{
    KnownStates known;
    known.take(m, event::StateChanged{downloading});
    known.pause(m);
    QVERIFY(!known.take(m, event::StateChanged{state::Verifying{}}));
    QVERIFY(!known.take(m, event::Progressed{{}, {}, 1, {99, 100, 0, {}}}));
    QVERIFY(known.of(m) == paused);
    QVERIFY(known.take(m, event::StateChanged{ready})); // it was just done
    QVERIFY(known.of(m) == ready);
}

void TestKnownStates::whatWaitsAgainIsQueued()
{
    KnownStates known;
    known.take(m, event::StateChanged{ready});
    known.end(m, state::Queued{});
    QVERIFY(known.of(m) == ModelState(state::Queued{}));
    known.end(m);
    QVERIFY(known.of(m) == ready);
}

void TestKnownStates::whatIsToBeFetchedTooIsQueuedForThat()
{
    const state::Queued toRead{false};
    KnownStates known;
    QVERIFY(known.ask(m, toRead));
    known.take(m, event::StateChanged{toRead});
    QVERIFY(!known.ask(m, toRead));
    QVERIFY(known.ask(m, state::Queued{}));
    known.take(m, event::StateChanged{state::Queued{}});
    QVERIFY(!known.ask(m, toRead));
}

void TestKnownStates::whatWaitsItsTurnSaysThatThereIsNoRoom()
{
    const Error full{ErrorKind::NoSpace, QStringLiteral("needs 9, 5 free")};
    const ModelState noRoom = state::Paused{{40, 100, 0, {}}, full};
    KnownStates known;
    known.takeSurvey(only(leftByOthers));
    QVERIFY(!known.takeRoom(m, full)); // it was not asked for
    known.take(m, event::StateChanged{state::Queued{}});
    QVERIFY(!known.takeRoom(m, {})); // nothing new
    QVERIFY(known.takeRoom(m, full) == noRoom);
    QVERIFY(known.of(m) == noRoom);
    QVERIFY(!known.takeRoom(m, full));
    QVERIFY(known.takeRoom(m, {}) == ModelState(state::Queued{}));

    known.pause(m);
    QVERIFY(!known.takeRoom(m, full)); // the user's wish is another
    known.endPause(m);
    known.take(m, event::StateChanged{downloading});
    QVERIFY(!known.takeRoom(m, full));
    QVERIFY(known.of(m) == downloading);
}

void TestKnownStates::onlyWhatIsShownOtherwiseHasChanged()
{
    KnownStates known;
    QCOMPARE(known.takeSurvey(only(absent)).changed, QStringList());
    QCOMPARE(known.takeSurvey(only(ready)).changed, QStringList{m});
    QCOMPARE(known.takeSurvey(only(ready)).changed, QStringList());
    known.take(m, event::StateChanged{downloading});
    QCOMPARE(known.takeSurvey(only(absent)).changed, QStringList());
}

void TestKnownStates::ourOwnLockIsNoOthers()
{
    KnownStates known;
    QVERIFY(known.takeSurvey(only(locked)).othersAtWork);
    QVERIFY(!known.takeSurvey(only(absent)).othersAtWork);
    known.take(m, event::StateChanged{downloading});
    QVERIFY(!known.takeSurvey(only(locked)).othersAtWork);
    known.end(m);
    QVERIFY(known.of(m) == absent);
}

void TestKnownStates::aPauseIsOvertakenByWhatBecomesUsable()
{
    KnownStates known;
    known.takeSurvey(only(absent));
    known.pause(m);
    known.end(m);
    QCOMPARE(known.takeSurvey(only(locked)).overtaken, QStringList());
    QCOMPARE(known.takeSurvey(only(ready)).overtaken, QStringList{m});
    // A repair of what was usable all the time is not.
    QCOMPARE(known.takeSurvey(only(ready)).overtaken, QStringList());
}

void TestKnownStates::whatAnEarlierRunLeftIsUnfinished()
{
    KnownStates known;
    QVERIFY(!known.isUnfinished(m));
    known.takeSurvey(only(leftByOthers));
    QVERIFY(known.isUnfinished(m));
    known.take(m, event::StateChanged{state::Queued{}});
    QVERIFY(!known.isUnfinished(m));
    known.pause(m);
    known.end(m);
    QVERIFY(!known.isUnfinished(m));
}

void TestKnownStates::anAbsentDriveIsNoMatterOnceItIsBack()
{
    KnownStates known;
    known.take(m, event::StateChanged{state::Failed{{ErrorKind::Unavailable, {}}}});
    known.end(m);
    QVERIFY(known.takeSurvey(only(unavailable)).storeIsAbsent);
    QVERIFY(known.of(m) == unavailable);
    QVERIFY(!known.takeSurvey(only(leftByOthers)).storeIsAbsent);
    QVERIFY(known.of(m) == leftByOthers);
    QVERIFY(known.isUnfinished(m));
}

QTEST_APPLESS_MAIN(TestKnownStates)
#include "tst_known_states.moc"
