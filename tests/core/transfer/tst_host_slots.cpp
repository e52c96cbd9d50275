// SPDX-License-Identifier: MIT
#include "core/transfer/host_slots.h"

#include <QSignalSpy>
#include <QTest>

#include <vector>

using namespace cellar;
using Want = HostSlots::Want;

namespace {

const QUrl here(u"https://here.org/file"_qs);

/// A transfer: tries whenever it may be worth it, and notes when it got its connection.
class Transfer : public QObject
{
public:
    Transfer(HostSlots& all, QList<int>& order, int number)
    {
        const auto tryIt = [&all, &order, number, this] {
            if (!slot && (slot = all.tryTake(here, Want::First, this)))
                order.append(number);
        };
        connect(&all, &HostSlots::freed, this, tryIt);
        tryIt();
    }

    std::optional<HostSlots::Slot> slot;
};

} // namespace

class tst_HostSlots : public QObject
{
    Q_OBJECT

private slots:
    void aHostHasSoManyAndNoMore();
    void hostsDifferByTheirOrigin();
    void aSlotIsGivenBackOnceHoweverItMoves();
    void anAssignedSlotGivesBackTheFormerOne();
    void freedIsSaidLaterAndOnce();
    void oneMoreStandsBackWhileAnybodyWaits();
    void whatThoseWhoWaitLeaveIsThere();
    void whoWaitsLongestGoesFirst();
    void transfersThatTryWhenTheyHearOfItTakeTurns();
    void nobodyPassesTheLineThroughAFreeSlot();
    void whoGaveUpOrDiedIsNotWaitedFor();
    void waitingForOneHostDoesNotHoldUpAnother();
    void theMostMayChange();
    void aSlotMayOutliveTheSlots();
};

void tst_HostSlots::aHostHasSoManyAndNoMore()
{
    HostSlots all;
    QObject transfer;
    std::vector<HostSlots::Slot> taken;
    for (auto slot = all.tryTake(here, Want::First, &transfer); slot;
         slot = all.tryTake(here, Want::More, &transfer))
        taken.push_back(std::move(*slot));
    QCOMPARE(taken.size(), 6u);
    taken.pop_back();
    QVERIFY(all.tryTake(here, Want::More, &transfer));
}

void tst_HostSlots::hostsDifferByTheirOrigin()
{
    HostSlots all(1);
    QObject transfer;
    const auto slot = all.tryTake(here, Want::More, &transfer);
    QVERIFY(slot);
    QVERIFY(!all.tryTake(QUrl(u"https://HERE.org:443/other?x"_qs), Want::More, &transfer));
    QVERIFY(all.tryTake(QUrl(u"https://here.org:8443/file"_qs), Want::More, &transfer));
    QVERIFY(all.tryTake(QUrl(u"http://here.org/file"_qs), Want::More, &transfer));
    QVERIFY(all.tryTake(QUrl(u"https://there.org/file"_qs), Want::More, &transfer));
}

void tst_HostSlots::aSlotIsGivenBackOnceHoweverItMoves()
{
    HostSlots all(2);
    QObject transfer;
    const auto other = all.tryTake(here, Want::More, &transfer);
    {
        auto slot = all.tryTake(here, Want::More, &transfer);
        HostSlots::Slot moved(std::move(*slot));
        slot.reset();
        QVERIFY(!all.tryTake(here, Want::More, &transfer));
        moved = HostSlots::Slot(std::move(moved));
        QVERIFY(!all.tryTake(here, Want::More, &transfer));
    }
    const auto again = all.tryTake(here, Want::More, &transfer);
    QVERIFY(again);
    QVERIFY(!all.tryTake(here, Want::More, &transfer));
}

void tst_HostSlots::anAssignedSlotGivesBackTheFormerOne()
{
    HostSlots all(1);
    QObject transfer;
    const QUrl there(u"https://there.org/"_qs);
    auto slot = all.tryTake(here, Want::More, &transfer);
    auto second = all.tryTake(there, Want::More, &transfer);
    *slot = std::move(*second);
    QVERIFY(all.tryTake(here, Want::More, &transfer));
    QVERIFY(!all.tryTake(there, Want::More, &transfer));
}

void tst_HostSlots::freedIsSaidLaterAndOnce()
{
    HostSlots all(2);
    QObject transfer;
    QSignalSpy freed(&all, &HostSlots::freed);
    auto one = all.tryTake(here, Want::More, &transfer);
    auto two = all.tryTake(here, Want::More, &transfer);
    one.reset();
    two.reset();
    QCOMPARE(freed.size(), 0);
    QCoreApplication::processEvents();
    QCOMPARE(freed.size(), 1);
    all.tryTake(here, Want::More, &transfer).reset();
    QCoreApplication::processEvents();
    QCOMPARE(freed.size(), 2);
}

void tst_HostSlots::oneMoreStandsBackWhileAnybodyWaits()
{
    HostSlots all(2);
    QObject rich;
    QObject poor;
    auto one = all.tryTake(here, Want::First, &rich);
    auto two = all.tryTake(here, Want::More, &rich);
    QVERIFY(!all.tryTake(here, Want::First, &poor));
    two.reset();
    QVERIFY(!all.tryTake(here, Want::More, &rich));
    const auto first = all.tryTake(here, Want::First, &poor);
    QVERIFY(first);
    one.reset();
    QVERIFY(all.tryTake(here, Want::More, &poor));
}

void tst_HostSlots::whatThoseWhoWaitLeaveIsThere()
{
    HostSlots all(1);
    QObject rich;
    QObject poor;
    const auto one = all.tryTake(here, Want::First, &rich);
    QVERIFY(!all.tryTake(here, Want::First, &poor));
    all.setMost(2);
    QVERIFY(!all.tryTake(here, Want::More, &rich));
    all.setMost(3);
    QVERIFY(all.tryTake(here, Want::More, &rich));
}

void tst_HostSlots::whoWaitsLongestGoesFirst()
{
    HostSlots all(1);
    QObject first;
    QObject second;
    auto held = all.tryTake(here, Want::First, this);
    QVERIFY(!all.tryTake(here, Want::First, &first));
    QVERIFY(!all.tryTake(here, Want::First, &second));
    held.reset();
    QVERIFY(!all.tryTake(here, Want::First, &second)); // hears of it sooner
    held = all.tryTake(here, Want::First, &first);
    QVERIFY(held);
    held.reset();
    QVERIFY(all.tryTake(here, Want::First, &second));
}

void tst_HostSlots::transfersThatTryWhenTheyHearOfItTakeTurns()
{
    HostSlots all(2);
    QList<int> order;
    std::vector<std::unique_ptr<Transfer>> transfers;
    for (int number = 0; number < 5; ++number)
        transfers.push_back(std::make_unique<Transfer>(all, order, number));
    for (int done = 0; done < 5; ++done) {
        QTRY_COMPARE(order.size(), std::min(done + 2, 5));
        transfers[std::size_t(done)].reset();
    }
    QCOMPARE(order, (QList<int>{0, 1, 2, 3, 4}));
}

void tst_HostSlots::nobodyPassesTheLineThroughAFreeSlot()
{
    HostSlots all(2);
    QObject holder;
    QObject waiting;
    QObject newcomer;
    auto one = all.tryTake(here, Want::First, &holder);
    auto two = all.tryTake(here, Want::More, &holder);
    QVERIFY(!all.tryTake(here, Want::First, &waiting));
    one.reset();
    QVERIFY(!all.tryTake(here, Want::First, &newcomer)); // the one that is free is the other's
    two.reset();
    QVERIFY(all.tryTake(here, Want::First, &newcomer)); // of two, one is enough for the other
}

void tst_HostSlots::whoGaveUpOrDiedIsNotWaitedFor()
{
    HostSlots all(1);
    QObject holder;
    QObject quitter;
    auto mortal = std::make_unique<QObject>();
    auto held = all.tryTake(here, Want::First, &holder);
    QVERIFY(!all.tryTake(here, Want::First, &quitter));
    QVERIFY(!all.tryTake(here, Want::First, mortal.get()));
    QVERIFY(!all.tryTake(here, Want::First, mortal.get()));
    held.reset();
    QCoreApplication::processEvents();

    QSignalSpy freed(&all, &HostSlots::freed);
    all.giveUp(&quitter);
    QCoreApplication::processEvents();
    QCOMPARE(freed.size(), 1);
    QVERIFY(!all.tryTake(here, Want::More, &holder));
    mortal.reset();
    QCoreApplication::processEvents();
    QCOMPARE(freed.size(), 2);
    QVERIFY(all.tryTake(here, Want::More, &holder));

    QCoreApplication::processEvents();
    freed.clear();
    all.giveUp(&holder); // it waited for nothing
    QCoreApplication::processEvents();
    QCOMPARE(freed.size(), 0);
}

void tst_HostSlots::waitingForOneHostDoesNotHoldUpAnother()
{
    HostSlots all(1);
    QObject holder;
    QObject waiting;
    const QUrl there(u"https://there.org/"_qs);
    const auto held = all.tryTake(here, Want::First, &holder);
    QVERIFY(!all.tryTake(here, Want::First, &waiting));
    QVERIFY(all.tryTake(there, Want::More, &holder));
}

void tst_HostSlots::theMostMayChange()
{
    HostSlots all(1);
    QObject transfer;
    std::vector<HostSlots::Slot> taken;
    taken.push_back(*all.tryTake(here, Want::First, &transfer));
    QSignalSpy freed(&all, &HostSlots::freed);
    all.setMost(3);
    QCoreApplication::processEvents();
    QCOMPARE(freed.size(), 1);
    taken.push_back(*all.tryTake(here, Want::More, &transfer));
    taken.push_back(*all.tryTake(here, Want::More, &transfer));
    all.setMost(2);
    taken.pop_back();
    QVERIFY(!all.tryTake(here, Want::More, &transfer));
    taken.pop_back();
    QVERIFY(all.tryTake(here, Want::More, &transfer));
    all.setMost(0); // counts as 1
    taken.clear();
    QVERIFY(all.tryTake(here, Want::More, &transfer));
}

void tst_HostSlots::aSlotMayOutliveTheSlots()
{
    auto all = std::make_unique<HostSlots>();
    QObject transfer;
    auto slot = all->tryTake(here, Want::First, &transfer);
    all.reset();
    QVERIFY(slot);
    slot.reset();
}

QTEST_GUILESS_MAIN(tst_HostSlots)
#include "tst_host_slots.moc"
