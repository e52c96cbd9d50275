// SPDX-License-Identifier: MIT
#include "core/ensure/work_queue.h"

#include <QSignalSpy>
#include <QTest>

using namespace cellar;
using Kind = WorkQueue::Kind;

namespace {

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
    QVERIFY(!m_queue->isWorkedOn(u"a"_qs));
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
    m_jobs[u"a"_qs]->end(Error{ErrorKind::Cancelled, {}});
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
    m_jobs[u"a"_qs]->end(Error{ErrorKind::Cancelled, {}});
    m_jobs[u"b"_qs]->end(Error{ErrorKind::Cancelled, {}});
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

QTEST_GUILESS_MAIN(tst_WorkQueue)
#include "tst_work_queue.moc"
