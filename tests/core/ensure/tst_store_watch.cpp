// SPDX-License-Identifier: MIT
#include "core/ensure/store_watch.h"
#include "tests/support/builders.h"
#include "tests/support/fake_clock.h"

#include <QDir>
#include <QSignalSpy>
#include <QTest>

using namespace cellar;
using namespace cellar::test;
using namespace std::chrono_literals;

class tst_StoreWatch : public QObject
{
    Q_OBJECT

private slots:
    void severalChangesAreToldAsOne();
    void aStoreThatComesLaterIsWatchedToo();
    void anotherCatalogueIsTold();
    void othersAtWorkAreLookedAtEachSecond();
    void anAbsentStoreIsLookedForEachSecond();
    void aDriveThatIsMountedIsWatchedInPlaceOfTheFolderBelowIt();
    void nothingRunsWhileNothingHappens();
};

void tst_StoreWatch::severalChangesAreToldAsOne()
{
    FakeClock clock;
    const TemporaryStore store;
    const Layout layout(store.root());
    QDir().mkpath(layout.receiptsFolder());
    StoreWatch watch(layout, store.catalog(), clock);
    QSignalSpy changed(&watch, &StoreWatch::storeChanged);
    for (int i = 0; i < 10; ++i)
        writeFile(layout.receiptsFolder() + u"/%1"_qs.arg(i), "x");
    QTRY_COMPARE(clock.pendingAlarms(), 1);
    clock.advance(1s);
    QCOMPARE(changed.count(), 1);
}

void tst_StoreWatch::aStoreThatComesLaterIsWatchedToo()
{
    FakeClock clock;
    const TemporaryStore store;
    const Layout layout(store.root());
    StoreWatch watch(layout, store.catalog(), clock);
    QSignalSpy changed(&watch, &StoreWatch::storeChanged);
    QDir().mkpath(layout.locksFolder());
    for (int seen = 1; seen <= 3; ++seen) { // the store, then what is in it
        QTRY_COMPARE(clock.pendingAlarms(), 1);
        clock.advance(1s);
        QCOMPARE(changed.count(), seen);
        writeFile(layout.locksFolder() + u"/%1.lock"_qs.arg(seen), "x");
    }
}

void tst_StoreWatch::anotherCatalogueIsTold()
{
    FakeClock clock;
    const TemporaryStore store;
    StoreWatch watch(Layout(store.root()), store.catalog(), clock);
    QSignalSpy changed(&watch, &StoreWatch::catalogChanged);
    writeFile(store.catalog(), catalogDocument({}));
    QTRY_COMPARE(changed.count(), 1);
}

void tst_StoreWatch::othersAtWorkAreLookedAtEachSecond()
{
    FakeClock clock;
    const TemporaryStore store;
    StoreWatch watch(Layout(store.root()), store.catalog(), clock);
    QSignalSpy changed(&watch, &StoreWatch::storeChanged);
    watch.setSeen({.othersAtWork = true});
    clock.advance(1s);
    QCOMPARE(changed.count(), 1);
    watch.setSeen({.othersAtWork = true});
    watch.setSeen({});
    clock.advance(10s);
    QCOMPARE(changed.count(), 1);
}

void tst_StoreWatch::anAbsentStoreIsLookedForEachSecond()
{
    FakeClock clock;
    const TemporaryStore store;
    StoreWatch watch(Layout(store.root()), store.catalog(), clock);
    QSignalSpy changed(&watch, &StoreWatch::storeChanged);
    watch.setSeen({.storeIsAbsent = true});
    clock.advance(1s);
    QCOMPARE(changed.count(), 1);
    watch.setSeen({.storeIsAbsent = true});
    watch.setSeen({});
    clock.advance(10s);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(clock.pendingAlarms(), 0);
}

// A mount is not seen by who watches the folder below it; another folder of that name stands for the drive.
void tst_StoreWatch::aDriveThatIsMountedIsWatchedInPlaceOfTheFolderBelowIt()
{
    FakeClock clock;
    const TemporaryStore store;
    const Layout layout(store.root());
    QDir().mkpath(layout.root());
    StoreWatch watch(layout, store.catalog(), clock);
    watch.setSeen({.storeIsAbsent = true});
    QVERIFY(QDir().rename(store.root(), store.root() + u".below"_qs));
    QDir().mkpath(layout.receiptsFolder());
    watch.setSeen({});
    QSignalSpy changed(&watch, &StoreWatch::storeChanged);
    writeFile(layout.receiptsFolder() + u"/x"_qs, "x");
    QTRY_COMPARE(clock.pendingAlarms(), 1);
    clock.advance(1s);
    QCOMPARE(changed.count(), 1);
}

void tst_StoreWatch::nothingRunsWhileNothingHappens()
{
    FakeClock clock;
    const TemporaryStore store;
    const StoreWatch watch(Layout(store.root()), store.catalog(), clock);
    QCOMPARE(clock.pendingAlarms(), 0);
}

QTEST_GUILESS_MAIN(tst_StoreWatch)
#include "tst_store_watch.moc"
