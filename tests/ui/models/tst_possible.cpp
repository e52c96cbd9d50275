// SPDX-License-Identifier: MIT
#include "tests/ui/sample_rows.h"
#include "ui/models/possible.h"

#include <QTest>

using namespace cellar;

class TestPossible : public QObject
{
    Q_OBJECT

private slots:
    void whatMakesSenseFollowsFromTheState_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("possible");
        const auto row = [](const char* id, const char* possible) {
            QTest::newRow(id) << QString::fromLatin1(id) << QString::fromLatin1(possible);
        };
        row("absent", "get remove");
        row("queued", "pause cancel move");
        row("locked", "cancel");
        row("downloading", "pause cancel");
        row("stalled", "pause cancel");
        row("paused", "resume cancel remove");
        row("no room", "pause cancel");
        row("waiting", "pause cancel");
        row("verifying", "pause cancel");
        row("verification paused", "resume cancel remove");
        row("repairing", "pause cancel");
        row("ready", "verify remove");
        row("unproved", "verify remove");
        row("fallback", "get remove");
        row("damaged", "get verify repair remove");
        row("failed", "get remove");
        row("unavailable", "");
    }
    void whatMakesSenseFollowsFromTheState()
    {
        QFETCH(QString, id);
        const ModelState state = samples::stateOf(id);
        QStringList possible;
        const auto check = [&](bool can, const char* word) {
            if (can)
                possible += QString::fromLatin1(word);
        };
        check(canGet(state), "get");
        check(canPause(state), "pause");
        check(canResume(state), "resume");
        check(canCancel(state), "cancel");
        check(canMove(state), "move");
        check(canVerify(state), "verify");
        check(canRepair(state), "repair");
        check(canRemove(state), "remove");
        QTEST(possible.join(u' '), "possible");
    }

    void whatIsReadForOthersIsNotPaused()
    {
        QVERIFY(!canPause(state::Verifying{{}, true}));
        QVERIFY(canCancel(state::Verifying{{}, true}));
    }

    void aPausedVerificationLeavesTheFilesInReach()
    {
        QVERIFY(hasFiles(samples::stateOf(QStringLiteral("verification paused"))));
        QVERIFY(!hasFiles(samples::stateOf(QStringLiteral("paused"))));
    }

    void whatIsQueuedToBeReadIsNotPaused()
    {
        const ModelState verification = state::Queued{false};
        QVERIFY(!canPause(verification));
        QVERIFY(canCancel(verification));
        QVERIFY(canMove(verification));
    }

    void everySampleIsInTheTable() { QCOMPARE(samples::states().size(), 17); }

    void movesKeepTheOrderAndStopAtTheEnds_data()
    {
        QTest::addColumn<QString>("models"); // with their places, as they were selected
        QTest::addColumn<bool>("earlier");
        QTest::addColumn<QString>("moved");
        const auto row = [](const char* name, const char* models, bool earlier, const char* moved) {
            QTest::newRow(name) << QString::fromLatin1(models) << earlier << QString::fromLatin1(moved);
        };
        row("one in the middle", "c3", true, "c");
        row("one at the front stays", "a1", true, "");
        row("one at the back stays", "e5", false, "");
        row("the foremost goes first", "d4 b2", true, "b d");
        row("the hindmost goes first", "b2 d4", false, "d b");
        row("a block at the front stays", "b2 a1", true, "");
        row("what is behind such a block follows", "a1 d4 b2", true, "d");
        row("a block at the back stays", "d4 e5", false, "");
        row("a place that is not known is no reason to stay", "x0", true, "x");
        row("nothing", "", true, "");
    }
    void movesKeepTheOrderAndStopAtTheEnds()
    {
        QFETCH(QString, models);
        QFETCH(bool, earlier);
        QList<Waiting> waiting;
        for (const QString& one : models.split(u' ', Qt::SkipEmptyParts))
            waiting += {one.left(1), one.mid(1).toInt()};
        QTEST(toBeMoved(waiting, earlier, 5).join(u' '), "moved");
    }
};

QTEST_GUILESS_MAIN(TestPossible)
#include "tst_possible.moc"
