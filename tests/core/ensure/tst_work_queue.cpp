// SPDX-License-Identifier: MIT
#include "core/ensure/work_queue.h"

#include <QSignalSpy>
#include <QTest>

using namespace cellar;
using Kind = WorkQueue::Kind;

namespace {

const Error cancelled{ErrorKind::Cancelled, QString()};

/// Ends when it is told to.
class HandJob final : public Job
{
    Q_OBJECT

public:
    void start() override { started = true; }
    void cancel() override { cancelled = true; }
    void end(const std::optional<Error>& error = {}) { emit finished(error); }

    bool started = false;
    bool cancelled = false;
};

} // namespace

class tst_WorkQueue : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void jobsRunInTheirOrderSoManyAtATime();
    void oneModelIsWorkedOnOnceAtATime();
    void theSameThingAskedTwiceIsDoneOnce();
    void aModelThatIsSomebodysFallbackWaitsForIt();
    void whatWaitsIsCancelledAtOnceAndNeverStarted();
    void whatRunsIsToldToStop();
    void cancellingAllStartsNothing();
    void moreAtOnceStartsMore();
    void whatIsAskedWhileTheLastRunStopsIsDoneAfterIt();
    void whatIsPausedEndsAndKeepsItsPlace();
    void whatWaitsIsPausedWithoutBeingStarted();
    void onlyWhatFetchesOrVerifiesIsPaused();
    void aPausedFallbackPausesTheModelItWasFor();
    void resumedBeforeItHasStoppedItStartsAfterThat();
    void whatWasDoneBeforeItCouldPauseIsNotPaused();
    void cancellingEndsAPauseWithoutAWord();
    void askingForWhatIsPausedResumesItInItsPlace();
    void anotherWishTakesThePlaceOfWhatIsPaused();
    void allArePausedAndResumedInTheirOrder();
    void whatIsRefusedEndsUnlessItHasBegun();
    void theOrderOfThoseThatWait_data();
    void theOrderOfThoseThatWait();

private:
    void add(const QString& id, Kind kind = Kind::Ensure)
    {
        m_queue->add(id, kind, [this, id] {
            auto job = std::make_unique<HandJob>();
            m_jobs.insert(id, job.get());
            m_started += id;
            return job;
        });
    }

    std::unique_ptr<WorkQueue> m_queue;
    QHash<QString, QPointer<HandJob>> m_jobs;
    QStringList m_started;
};

void tst_WorkQueue::init()
{
    m_queue = std::make_unique<WorkQueue>();
    m_queue->setAtOnce(2);
    m_jobs.clear();
    m_started.clear();
}

void tst_WorkQueue::jobsRunInTheirOrderSoManyAtATime()
{
    for (const QString& id : {u"a"_qs, u"b"_qs, u"c"_qs})
        add(id);
    QTRY_COMPARE(m_started, QStringList({u"a"_qs, u"b"_qs}));
    QSignalSpy finished(m_queue.get(), &WorkQueue::finished);
    m_jobs[u"b"_qs]->end();
    QCOMPARE(finished.count(), 1);
    QCOMPARE(finished.first().first().toString(), u"b");
    QTRY_COMPARE(m_started, QStringList({u"a"_qs, u"b"_qs, u"c"_qs}));
}

void tst_WorkQueue::oneModelIsWorkedOnOnceAtATime()
{
    add(u"a"_qs, Kind::Ensure);
    add(u"a"_qs, Kind::Verify);
    add(u"b"_qs);
    QTRY_COMPARE(m_started, QStringList({u"a"_qs, u"b"_qs}));
    m_jobs[u"a"_qs]->end();
    QTRY_COMPARE(m_started.size(), 3);
    QCOMPARE(m_started.last(), u"a");
}

void tst_WorkQueue::theSameThingAskedTwiceIsDoneOnce()
{
    add(u"a"_qs);
    add(u"a"_qs);
    QTRY_COMPARE(m_started.size(), 1);
    add(u"a"_qs);
    m_jobs[u"a"_qs]->end();
    QTest::qWait(0);
    QCOMPARE(m_started.size(), 1);
    QCOMPARE(m_queue->waiting(), QStringList());
    add(u"a"_qs); // done before: a new wish
    QTRY_COMPARE(m_started.size(), 2);
}

void tst_WorkQueue::aModelThatIsSomebodysFallbackWaitsForIt()
{
    add(u"large"_qs);
    QTRY_COMPARE(m_started.size(), 1);
    emit m_jobs[u"large"_qs]->happened(u"small"_qs, event::StateChanged{state::Queued{}});
    add(u"small"_qs);
    QTest::qWait(0);
    QCOMPARE(m_started.size(), 1);
    m_jobs[u"large"_qs]->end();
    QTRY_COMPARE(m_started.size(), 2);
}

void tst_WorkQueue::whatWaitsIsCancelledAtOnceAndNeverStarted()
{
    for (const QString& id : {u"a"_qs, u"b"_qs, u"c"_qs})
        add(id);
    QTRY_COMPARE(m_started.size(), 2);
    QSignalSpy finished(m_queue.get(), &WorkQueue::finished);
    m_queue->cancel(u"c"_qs);
    QCOMPARE(finished.count(), 1);
    QCOMPARE(finished.first().at(2).value<std::optional<Error>>()->kind, ErrorKind::Cancelled);
    m_jobs[u"a"_qs]->end();
    m_jobs[u"b"_qs]->end();
    QTest::qWait(0);
    QCOMPARE(m_started.size(), 2);
}

void tst_WorkQueue::whatRunsIsToldToStop()
{
    add(u"a"_qs);
    QTRY_COMPARE(m_started.size(), 1);
    QSignalSpy finished(m_queue.get(), &WorkQueue::finished);
    m_queue->cancel(u"a"_qs);
    QVERIFY(m_jobs[u"a"_qs]->cancelled);
    QCOMPARE(finished.count(), 0); // the job says when it has stopped
    m_jobs[u"a"_qs]->end(cancelled);
    QCOMPARE(finished.count(), 1);
}

void tst_WorkQueue::cancellingAllStartsNothing()
{
    for (const QString& id : {u"a"_qs, u"b"_qs, u"c"_qs, u"d"_qs})
        add(id);
    QTRY_COMPARE(m_started.size(), 2);
    QSignalSpy finished(m_queue.get(), &WorkQueue::finished);
    m_queue->cancelAll();
    QCOMPARE(finished.count(), 2);
    m_jobs[u"a"_qs]->end(cancelled);
    m_jobs[u"b"_qs]->end(cancelled);
    QTest::qWait(0);
    QCOMPARE(finished.count(), 4);
    QCOMPARE(m_started.size(), 2);
}

void tst_WorkQueue::moreAtOnceStartsMore()
{
    for (const QString& id : {u"a"_qs, u"b"_qs, u"c"_qs})
        add(id);
    QTRY_COMPARE(m_started.size(), 2);
    m_queue->setAtOnce(5);
    QCOMPARE(m_started.size(), 3);
}

void tst_WorkQueue::whatIsAskedWhileTheLastRunStopsIsDoneAfterIt()
{
    add(u"a"_qs);
    QTRY_COMPARE(m_started.size(), 1);
    m_queue->cancel(u"a"_qs);
    add(u"a"_qs);
    QTest::qWait(0);
    QCOMPARE(m_started.size(), 1);
    m_jobs[u"a"_qs]->end(cancelled);
    QTRY_COMPARE(m_started.size(), 2);
}

void tst_WorkQueue::whatIsPausedEndsAndKeepsItsPlace()
{
    add(u"a"_qs, Kind::Repair);
    add(u"b"_qs);
    add(u"c"_qs);
    QTRY_COMPARE(m_started.size(), 2);
    QSignalSpy finished(m_queue.get(), &WorkQueue::finished);
    QSignalSpy paused(m_queue.get(), &WorkQueue::paused);
    m_queue->pause(u"a"_qs);
    QCOMPARE(paused.count(), 1);
    QCOMPARE(paused[0][0].toString(), u"a");
    QVERIFY(m_jobs[u"a"_qs]->cancelled);
    QCOMPARE(finished.count(), 0);
    m_jobs[u"a"_qs]->end(cancelled);
    QCOMPARE(finished.count(), 1);
    QCOMPARE(finished.first().at(2).value<std::optional<Error>>()->kind, ErrorKind::Cancelled);
    QTRY_COMPARE(m_started, QStringList({u"a"_qs, u"b"_qs, u"c"_qs}));

    add(u"d"_qs);
    m_queue->resume(u"a"_qs);
    QCOMPARE(m_queue->waiting(), QStringList({u"a"_qs, u"d"_qs}));
    m_jobs[u"b"_qs]->end();
    QTRY_COMPARE(m_started.size(), 4);
    QCOMPARE(m_started.last(), u"a");
}

void tst_WorkQueue::whatWaitsIsPausedWithoutBeingStarted()
{
    for (const QString& id : {u"a"_qs, u"b"_qs, u"c"_qs})
        add(id);
    QTRY_COMPARE(m_started.size(), 2);
    QSignalSpy finished(m_queue.get(), &WorkQueue::finished);
    m_queue->pause(u"c"_qs);
    QCOMPARE(finished.count(), 1);
    QCOMPARE(m_queue->waiting(), QStringList());
    m_jobs[u"a"_qs]->end();
    QTest::qWait(0);
    QCOMPARE(m_started.size(), 2);
    m_queue->resume(u"c"_qs);
    QTRY_COMPARE(m_started.size(), 3);
}

void tst_WorkQueue::onlyWhatFetchesOrVerifiesIsPaused()
{
    add(u"a"_qs, Kind::Verify);
    add(u"b"_qs, Kind::Remove);
    QTRY_COMPARE(m_started.size(), 2);
    QSignalSpy paused(m_queue.get(), &WorkQueue::paused);
    m_queue->pauseAll();
    m_queue->pause(u"nobody"_qs);
    QCOMPARE(paused.count(), 1);
    QCOMPARE(paused[0][0].toString(), u"a");
    QCOMPARE(paused[0][1].value<Kind>(), Kind::Verify);
    QVERIFY(m_jobs[u"a"_qs]->cancelled);
    QVERIFY(!m_jobs[u"b"_qs]->cancelled);
}

void tst_WorkQueue::aPausedFallbackPausesTheModelItWasFor()
{
    add(u"large"_qs);
    QTRY_COMPARE(m_started.size(), 1);
    emit m_jobs[u"large"_qs]->happened(u"small"_qs, event::StateChanged{state::Queued{}});
    QSignalSpy paused(m_queue.get(), &WorkQueue::paused);
    m_queue->pause(u"small"_qs);
    QCOMPARE(paused.count(), 1);
    QCOMPARE(paused[0][0].toString(), u"large");
    m_jobs[u"large"_qs]->end(cancelled);
    m_queue->resume(u"small"_qs); // nobody asked for it
    QCOMPARE(m_queue->waiting(), QStringList());
    m_queue->resume(u"large"_qs);
    QTRY_COMPARE(m_started, QStringList({u"large"_qs, u"large"_qs}));
}

void tst_WorkQueue::resumedBeforeItHasStoppedItStartsAfterThat()
{
    add(u"a"_qs);
    QTRY_COMPARE(m_started.size(), 1);
    m_queue->pause(u"a"_qs);
    m_queue->resume(u"a"_qs);
    QTest::qWait(0);
    QCOMPARE(m_started.size(), 1);
    QCOMPARE(m_queue->waiting(), QStringList({u"a"_qs}));
    m_jobs[u"a"_qs]->end(cancelled);
    QTRY_COMPARE(m_started.size(), 2);
}

void tst_WorkQueue::whatWasDoneBeforeItCouldPauseIsNotPaused()
{
    add(u"a"_qs);
    QTRY_COMPARE(m_started.size(), 1);
    m_queue->pause(u"a"_qs);
    QSignalSpy unpaused(m_queue.get(), &WorkQueue::unpaused);
    m_jobs[u"a"_qs]->end();
    QCOMPARE(unpaused.count(), 1);
    m_queue->resume(u"a"_qs);
    QTest::qWait(0);
    QCOMPARE(m_started.size(), 1);
}

void tst_WorkQueue::cancellingEndsAPauseWithoutAWord()
{
    add(u"a"_qs);
    QTRY_COMPARE(m_started.size(), 1);
    m_queue->pause(u"a"_qs);
    m_jobs[u"a"_qs]->end(cancelled);
    QSignalSpy finished(m_queue.get(), &WorkQueue::finished);
    QSignalSpy unpaused(m_queue.get(), &WorkQueue::unpaused);
    m_queue->cancel(u"a"_qs);
    QCOMPARE(unpaused.count(), 1);
    QCOMPARE(finished.count(), 0); // it ended when it was paused
    m_queue->resume(u"a"_qs);
    QTest::qWait(0);
    QCOMPARE(m_started.size(), 1);
}

void tst_WorkQueue::askingForWhatIsPausedResumesItInItsPlace()
{
    m_queue->setAtOnce(1);
    for (const QString& id : {u"a"_qs, u"b"_qs, u"c"_qs})
        add(id);
    QTRY_COMPARE(m_started.size(), 1);
    m_queue->pause(u"b"_qs);
    add(u"b"_qs);
    QCOMPARE(m_queue->waiting(), QStringList({u"b"_qs, u"c"_qs}));
}

void tst_WorkQueue::anotherWishTakesThePlaceOfWhatIsPaused()
{
    m_queue->setAtOnce(1);
    add(u"a"_qs);
    add(u"b"_qs, Kind::Repair);
    m_queue->pause(u"b"_qs);
    QSignalSpy unpaused(m_queue.get(), &WorkQueue::unpaused);
    add(u"b"_qs, Kind::Verify);
    QCOMPARE(unpaused.count(), 0); // it only reads
    add(u"b"_qs, Kind::Ensure);
    QCOMPARE(unpaused.count(), 1);
    m_queue->resumeAll();
    QTRY_COMPARE(m_queue->waiting(), QStringList({u"b"_qs, u"b"_qs}));
}

void tst_WorkQueue::allArePausedAndResumedInTheirOrder()
{
    for (const QString& id : {u"a"_qs, u"b"_qs, u"c"_qs, u"d"_qs})
        add(id);
    QTRY_COMPARE(m_started.size(), 2);
    m_queue->pauseAll();
    m_jobs[u"b"_qs]->end(cancelled);
    m_jobs[u"a"_qs]->end(cancelled);
    QTest::qWait(0);
    QCOMPARE(m_started.size(), 2);
    m_queue->resumeAll();
    QCOMPARE(m_queue->waiting(), QStringList({u"a"_qs, u"b"_qs, u"c"_qs, u"d"_qs}));
    QTRY_COMPARE(m_started.mid(2), QStringList({u"a"_qs, u"b"_qs}));
}

void tst_WorkQueue::whatIsRefusedEndsUnlessItHasBegun()
{
    m_queue->setAtOnce(1);
    add(u"a"_qs);
    add(u"b"_qs, Kind::Verify);
    add(u"b"_qs, Kind::Repair);
    add(u"c"_qs);
    add(u"d"_qs, Kind::Verify);
    QTRY_COMPARE(m_started.size(), 1);
    QCOMPARE(m_queue->waitingToFetch(), QStringList({u"b"_qs, u"c"_qs}));
    QSignalSpy finished(m_queue.get(), &WorkQueue::finished);
    QSignalSpy order(m_queue.get(), &WorkQueue::orderChanged);
    m_queue->refuse(u"a"_qs, {ErrorKind::NoSpace, {}});
    m_queue->refuse(u"d"_qs, {ErrorKind::NoSpace, {}});
    QCOMPARE(finished.count(), 0);
    m_queue->refuse(u"b"_qs, {ErrorKind::NoSpace, {}});
    QCOMPARE(finished.count(), 1);
    QCOMPARE(finished.first().at(2).value<std::optional<Error>>()->kind, ErrorKind::NoSpace);
    QCOMPARE(order.count(), 1);
    QCOMPARE(m_queue->waiting(), QStringList({u"b"_qs, u"c"_qs, u"d"_qs})); // b is verified all the same
    QCOMPARE(m_queue->waitingToFetch(), QStringList{u"c"_qs});
}

void tst_WorkQueue::theOrderOfThoseThatWait_data()
{
    QTest::addColumn<QString>("moved");
    QTest::addColumn<int>("places");
    QTest::addColumn<QString>("order");
    QTest::newRow("one earlier") << u"d"_qs << -1 << u"bdce"_qs;
    QTest::newRow("one later") << u"c"_qs << 1 << u"bdce"_qs;
    QTest::newRow("to the front") << u"e"_qs << -100 << u"ebcd"_qs;
    QTest::newRow("to the end") << u"b"_qs << 100 << u"cdeb"_qs;
    QTest::newRow("further than any") << u"c"_qs << std::numeric_limits<int>::max() << u"bdec"_qs;
    QTest::newRow("nowhere") << u"c"_qs << 0 << u"bcde"_qs;
    QTest::newRow("what runs stays") << u"a"_qs << 2 << u"bcde"_qs;
    QTest::newRow("unknown") << u"z"_qs << -1 << u"bcde"_qs;
}

void tst_WorkQueue::theOrderOfThoseThatWait()
{
    QFETCH(QString, moved);
    QFETCH(int, places);
    QFETCH(QString, order);
    m_queue->setAtOnce(1);
    for (const QString& id : {u"a"_qs, u"b"_qs, u"c"_qs, u"d"_qs, u"e"_qs})
        add(id);
    QTRY_COMPARE(m_started.size(), 1);
    QSignalSpy changed(m_queue.get(), &WorkQueue::orderChanged);
    m_queue->move(moved, places);
    QCOMPARE(m_queue->waiting().join(QString()), order);
    QCOMPARE(changed.count() > 0, order != u"bcde");
    m_jobs[u"a"_qs]->end();
    QTRY_COMPARE(m_started.size(), 2);
    QCOMPARE(m_started.last(), order.left(1));
}

QTEST_GUILESS_MAIN(tst_WorkQueue)
#include "tst_work_queue.moc"
