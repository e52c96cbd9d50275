// SPDX-License-Identifier: MIT
#include "core/disk/disk.h"
#include "core/ensure/queued_room.h"
#include "tests/support/builders.h"
#include "tests/support/fake_clock.h"

#include <QSignalSpy>
#include <QTest>

using namespace cellar;
using namespace cellar::test;

/// Of the disk's free room a model needs two fifths, so that there is room for two.
class tst_QueuedRoom : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void whatDoesNotFitBehindThoseAheadIsTold();
    void whatIsNotClaimedLeavesRoomForOthers();
    void whatLeavesTheQueueGivesItsRoomBack();
    void whatBeginsKeepsWhatWasClaimedForIt();
    void theOrderOfTheQueueDecides();
    void itLooksAgainNowAndThen();
    void anEmptyQueueIsNotLookedAt();
    void whatWasReceivedIsNeededNoMore();
    void aFileInPlaceMayBeRight();

private:
    Model model(const QString& id, qint64 size) const
    {
        Model model = generatedModel(id, 1, 1, {});
        model.files.first().size = size;
        return model;
    }
    Model large(const QString& id) const { return model(id, m_available / 5 * 2); }
    /// Who was told that there is no room, when all were answered.
    QStringList refused(const QList<Model>& waiting, bool anew = false)
    {
        QList<QueuedRoom::Wish> wishes;
        for (const Model& model : waiting)
            wishes.append({model, anew});
        m_answers.clear();
        m_queued->follow(wishes);
        return refusedAmong(waiting.size());
    }
    QStringList refusedAmong(qsizetype answers)
    {
        if (!QTest::qWaitFor([&] { return m_answers.size() == answers; }))
            return {u"nobody answers"_qs};
        QStringList ids;
        for (const auto& [id, noRoom] : m_answers.asKeyValueRange()) {
            if (noRoom)
                ids += id;
        }
        return ids;
    }

    FakeClock m_clock;
    std::unique_ptr<TemporaryStore> m_store;
    qint64 m_available = 0;
    SpaceLedger m_space;
    DiskThread m_disk;
    std::unique_ptr<QueuedRoom> m_queued;
    QMap<QString, std::optional<Error>> m_answers;
};

void tst_QueuedRoom::init()
{
    m_store = std::make_unique<TemporaryStore>();
    const auto room = roomOn(m_store->root());
    QVERIFY(room);
    m_available = room->free - floorOf(*room);
    m_queued = std::make_unique<QueuedRoom>(m_space, m_disk, m_clock, Layout(m_store->root()));
    connect(m_queued.get(), &QueuedRoom::answered, this,
            [this](const QString& id, const std::optional<Error>& noRoom) { m_answers.insert(id, noRoom); });
}

void tst_QueuedRoom::whatDoesNotFitBehindThoseAheadIsTold()
{
    QCOMPARE(refused({large(u"a"_qs), large(u"b"_qs), large(u"c"_qs)}), QStringList{u"c"_qs});
    const QString both = QString::number(m_available / 5 * 2 * 2);
    QVERIFY(m_answers[u"c"_qs]->detail.endsWith(both + u" are claimed before"_qs));
}

void tst_QueuedRoom::whatIsNotClaimedLeavesRoomForOthers()
{
    const Model tooLarge = model(u"a"_qs, m_available * 2);
    QCOMPARE(refused({tooLarge, large(u"b"_qs), large(u"c"_qs)}), QStringList{u"a"_qs});
}

void tst_QueuedRoom::whatLeavesTheQueueGivesItsRoomBack()
{
    const QList<Model> all{large(u"a"_qs), large(u"b"_qs), large(u"c"_qs)};
    QCOMPARE(refused(all), QStringList{u"c"_qs});
    QCOMPARE(refused({all[0], all[2]}), QStringList());
    QCOMPARE(refused(all), QStringList{u"c"_qs});
}

void tst_QueuedRoom::whatBeginsKeepsWhatWasClaimedForIt()
{
    const QList<Model> all{large(u"a"_qs), large(u"b"_qs), large(u"c"_qs)};
    QCOMPARE(refused(all), QStringList{u"c"_qs});
    auto room = m_queued->take(all[0]);
    QVERIFY(room);
    QCOMPARE(refused({all[1], all[2]}), QStringList{u"c"_qs});
    room.reset();
    QCOMPARE(refused({all[1], all[2]}), QStringList());

    Model other = all[1];
    other.files.first().size = 1;
    QVERIFY(!m_queued->take(other)); // the catalogue has changed
}

void tst_QueuedRoom::theOrderOfTheQueueDecides()
{
    const QList<Model> all{large(u"a"_qs), large(u"b"_qs), large(u"c"_qs)};
    QCOMPARE(refused(all), QStringList{u"c"_qs});
    QCOMPARE(refused({all[2], all[0], all[1]}), QStringList{u"b"_qs});
}

void tst_QueuedRoom::itLooksAgainNowAndThen()
{
    auto others = m_space.claim(m_store->root(), m_available / 5 * 4);
    QVERIFY(others);
    QCOMPARE(refused({large(u"a"_qs)}), QStringList{u"a"_qs});
    others->setNeed(0);
    m_answers.clear();
    m_clock.advance(QueuedRoom::pollInterval);
    QCOMPARE(refusedAmong(1), QStringList());
}

void tst_QueuedRoom::anEmptyQueueIsNotLookedAt()
{
    QCOMPARE(refused({large(u"a"_qs)}), QStringList());
    QCOMPARE(m_clock.pendingAlarms(), 1);
    m_queued->follow({});
    QTRY_COMPARE(m_clock.pendingAlarms(), 0);
}

void tst_QueuedRoom::whatWasReceivedIsNeededNoMore()
{
    constexpr qint64 whole = 1LL << 60;
    const Model a = model(u"a"_qs, whole);
    const QString partial = Layout(m_store->root()).partial(a.files.first().place);
    writeFile(partial, QByteArray(1 << 20, 'x'));
    const qint64 allocated = allocatedBytes(partial);
    QVERIFY(allocated >= 1 << 20);
    QCOMPARE(refused({a}), QStringList{u"a"_qs});
    const QString needs = u"needs "_qs + QString::number(whole - allocated) + u", "_qs;
    QVERIFY(m_answers[u"a"_qs]->detail.startsWith(needs));
}

void tst_QueuedRoom::aFileInPlaceMayBeRight()
{
    const QList<Model> all{large(u"a"_qs), large(u"b"_qs), large(u"c"_qs)};
    QFile file(Layout(m_store->root()).file(all[0].files.first().place));
    writeFile(file.fileName(), "x");
    QCOMPARE(refused(all), QStringList{u"c"_qs}); // of another size
    QVERIFY(file.resize(*all[0].files.first().size));
    QCOMPARE(refused(all), QStringList());
    QCOMPARE(refused({}), QStringList());
    QCOMPARE(refused(all, true), QStringList{u"c"_qs}); // it is to be fetched again
}

QTEST_GUILESS_MAIN(tst_QueuedRoom)
#include "tst_queued_room.moc"
