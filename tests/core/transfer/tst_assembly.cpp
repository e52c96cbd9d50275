// SPDX-License-Identifier: MIT
#include "core/transfer/assembly.h"
#include "tests/support/builders.h"
#include "tests/support/fake_clock.h"

#include <QTest>

using namespace cellar;
using namespace cellar::test;
using namespace std::chrono_literals;

namespace {
constexpr qint64 MiB = 1 << 20;
constexpr qint64 size = 10 * MiB;
} // namespace

class tst_Assembly : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_store = std::make_unique<TemporaryStore>();
        m_layout = Layout(m_store->root());
        m_bytes = generatedBytes(9, 0, size);
        m_file = generatedFile(u"folder"_qs, u"f"_qs, 9, size, {});
        open();
    }
    void cleanup() { m_assembly.reset(); }

    void theJournalFollowsAfterFourMebibytes()
    {
        for (qint64 at = 0; at < 4 * MiB - 1; at += MiB)
            write(0, {at, qMin(MiB, 4 * MiB - 1 - at)});
        QTest::qWait(30);
        QVERIFY(!journal());
        write(0, {4 * MiB - 1, 1});
        QTRY_VERIFY(journal());
        QCOMPARE(journal()->ranges, RangeSet({0, 4 * MiB}));
    }

    void theJournalFollowsAfterAWhile()
    {
        write(0, {MiB, 1000});
        m_clock.advance(1499ms);
        QTest::qWait(30);
        QVERIFY(!journal());
        m_clock.advance(1ms);
        QTRY_VERIFY(journal());
        QCOMPARE(journal()->ranges, RangeSet({MiB, 1000}));
    }

    void theJournalClaimsOnlyWhatWasWritten()
    {
        write(0, {0, MiB});
        m_assembly->write(0, MiB, m_bytes.sliced(MiB, MiB), this, [] {}); // is on its way
        settle();
        QCOMPARE(journal()->ranges, RangeSet({0, MiB}));
    }

    void settlingWritesWhatIsMissing()
    {
        write(0, {0, 1000});
        settle();
        QCOMPARE(journal()->ranges, RangeSet({0, 1000}));
    }

    void whatIsLostIsNotVouchedForAnyMore()
    {
        write(0, {0, MiB});
        settle();
        m_assembly->lose(RangeSet({100, 100}));
        RangeSet left({0, MiB});
        left.remove({100, 100});
        QTRY_COMPARE(journal()->ranges, left);
        QCOMPARE(m_assembly->plan().present(), left);
        QCOMPARE(m_assembly->plan().next(1 * MiB), std::optional(ByteRange{100, 100}));
    }

    void itSaysWhenWhatIsLostIsForgotten()
    {
        std::optional<RangeSet> left;
        const auto look = [this, &left] { left = journal()->ranges; };
        write(0, {0, 2 * MiB});
        settle();
        m_assembly->whenForgotten(look);
        QCOMPARE(left, RangeSet({0, 2 * MiB})); // at once: nothing was lost
        left.reset();
        write(0, {2 * MiB, MiB});
        m_assembly->settle([] {});
        m_assembly->lose(RangeSet({0, MiB})); // while a checkpoint that knows nothing of it is under way
        m_assembly->whenForgotten(look);
        QVERIFY(!left);
        QTRY_VERIFY(left);
        QCOMPARE(*left, RangeSet({MiB, 2 * MiB}));
    }

    void whatIsLostOnItsWayDoesNotArrive()
    {
        m_assembly->plan().ask({0, MiB});
        bool written = false;
        m_assembly->write(0, 0, m_bytes.first(MiB), this, [&written] { written = true; });
        QCOMPARE(m_assembly->broughtBy(0), RangeSet({0, MiB}));
        m_assembly->lose(m_assembly->broughtBy(0));
        QTRY_VERIFY(written);
        QVERIFY(m_assembly->plan().present().isEmpty());
        QVERIFY(m_assembly->contributions().isEmpty());
        QCOMPARE(m_assembly->plan().unasked(), size);
    }

    void itKnowsWhoBroughtWhat()
    {
        write(0, {0, 2 * MiB});
        write(1, {MiB, MiB}); // in place of the first one's
        QCOMPARE(m_assembly->contributions().value(0), RangeSet({0, MiB}));
        QCOMPARE(m_assembly->contributions().value(1), RangeSet({MiB, MiB}));
        QCOMPARE(m_assembly->sourcesOf({0, 10}), QList<qsizetype>{0});
        QCOMPARE(m_assembly->sourcesOf({MiB - 1, 2}).size(), 2);
        QVERIFY(m_assembly->sourcesOf({5 * MiB, 1}).isEmpty());
    }

    void theRestOfAnEarlierRunIsTakenUpAndProved()
    {
        write(0, {MiB, size - MiB});
        settle();
        open();
        QCOMPARE(m_assembly->keptBytes(), size - MiB);
        std::optional<ContentDigest> digest;
        connect(m_assembly.get(), &Assembly::proved, this,
                [&](const ContentDigest& proved) { digest = proved; });
        m_assembly->begin();
        write(0, {0, MiB});
        QTRY_VERIFY(digest);
        QCOMPARE(digest->sha256, digestOf(m_bytes));
    }

    // Both wait for the same checkpoint.
    void stoppingAndProvingDoNotForgetEachOther()
    {
        int settled = 0;
        write(0, {0, MiB});
        m_assembly->settle([&] { ++settled; });
        m_assembly->settle([&] { ++settled; });
        m_assembly->close([&] { ++settled; });
        QTRY_COMPARE(settled, 3);
    }

    void onceClosedItWritesNoJournal()
    {
        write(0, {0, MiB});
        m_assembly->close([] {});
        m_clock.advance(10s);
        QTest::qWait(50);
        QVERIFY(!journal());
        QCOMPARE(m_clock.pendingAlarms(), 0);
    }

    void aDiskThatFailsIsTold()
    {
        std::optional<Error> error;
        connect(m_assembly.get(), &Assembly::failed, this, [&](const Error& failed) { error = failed; });
        write(0, {0, 1000});
        QDir(m_layout.partialsFolder()).removeRecursively();
        m_clock.advance(2s); // the journal has no place
        QTRY_VERIFY(error);
        bool settled = false;
        m_assembly->settle([&] { settled = true; });
        QTRY_VERIFY(settled);
    }

    void destroyedWithWritesOnTheirWayItTellsNothing()
    {
        bool written = false;
        m_assembly->write(0, 0, m_bytes.first(MiB), this, [&written] { written = true; });
        m_assembly.reset();
        QTest::qWait(50);
        QVERIFY(!written);
    }

private:
    void open()
    {
        m_assembly.reset();
        const auto partial = Partial::open(m_layout, {m_file.place, size, m_file.sha256});
        QVERIFY(partial);
        m_assembly = std::make_unique<Assembly>(m_disk, m_clock, m_layout, m_file, *partial, std::nullopt);
    }

    void write(qsizetype source, ByteRange range)
    {
        bool written = false;
        m_assembly->plan().ask(range);
        m_assembly->write(source, range.offset, m_bytes.sliced(range.offset, range.length), this,
                          [&written] { written = true; });
        QTRY_VERIFY(written);
    }

    void settle()
    {
        bool settled = false;
        m_assembly->settle([&settled] { settled = true; });
        QTRY_VERIFY(settled);
    }

    std::optional<Journal> journal() const { return readJournal(m_layout, m_file.place); }

    FakeClock m_clock;
    std::unique_ptr<TemporaryStore> m_store;
    Layout m_layout{QString()};
    QByteArray m_bytes;
    ModelFile m_file;
    DiskThread m_disk;
    std::unique_ptr<Assembly> m_assembly;
};

QTEST_GUILESS_MAIN(tst_Assembly)
#include "tst_assembly.moc"
