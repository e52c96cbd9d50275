// SPDX-License-Identifier: MIT
// What lies in a store, the sums of it, and what of it could go.
#include "core/ensure/housekeeping.h"
#include "core/store/journal.h"
#include "core/store/receipts.h"
#include "core/store/space.h"
#include "tests/support/builders.h"
#include "tests/support/fake_clock.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

#include <filesystem>

using namespace cellar;
using namespace cellar::test;

Q_DECLARE_METATYPE(QList<cellar::StoredThing>)
Q_DECLARE_METATYPE(cellar::StoreContents)
Q_DECLARE_METATYPE(cellar::DiskShares)

namespace {

using Kind = StoredThing::Kind;

constexpr qint64 gigabyte = 1'000'000'000;

/// One name of the file with this number.
StoredFile file(const QString& path, quint64 inode, qint64 allocated, quint64 names = 1)
{
    return {path, 1, inode, names, allocated, allocated};
}

StoredThing thing(Kind kind, const QList<StoredFile>& files)
{
    return {.kind = kind, .files = files};
}

const StoredFile a = file(QStringLiteral("/s/a"), 1, 100);
const StoredFile b = file(QStringLiteral("/s/b"), 2, 40, 2);
const StoredFile otherB = file(QStringLiteral("/s/other-b"), 2, 40, 2);
const StoredFile c = file(QStringLiteral("/s/c"), 3, 7);

const FilePlace here{QStringLiteral("org/here"), QStringLiteral("model.gguf")};
const FilePlace nobodys{QStringLiteral("org/gone"), QStringLiteral("old.gguf")};

} // namespace

class TestStoreContents : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void theSharesAddUpToTheDisk_data();
    void theSharesAddUpToTheDisk();
    void whatIsToComeFitsOrSaysWhatIsMissing_data();
    void whatIsToComeFitsOrSaysWhatIsMissing();
    void aFileFreesItsRoomWithItsLastName_data();
    void aFileFreesItsRoomWithItsLastName();
    void aFallbackIsSupersededOnceAllItStandsForAreHere_data();
    void aFallbackIsSupersededOnceAllItStandsForAreHere();
    void eachThingOfTheStoreIsTold();
    void aJournalOfAnotherFileNamesNothing();
    void aModelIsProvedWhenAllOfItIs();
    void whatIsToComeIsWhatIsNotOnTheDiskYet();
    void anAbsentStoreIsNoEmptyOne();
    void leftoversAreWholes();
    void onlyWhatWasChosenGoes();
    void askedWhileItLooksItLooksOnceMore();

private:
    StoreContents contents(const QStringList& toFetch = {}) const
    {
        return contentsOf(*m_layout, m_catalog, toFetch).value();
    }
    static QList<Kind> kindsIn(const StoreContents& contents)
    {
        QList<Kind> kinds;
        for (const StoredThing& one : contents.things)
            kinds += one.kind;
        return kinds;
    }

    FakeClock m_clock;
    std::unique_ptr<TemporaryStore> m_store;
    std::unique_ptr<Layout> m_layout;
    Catalog m_catalog;
};

void TestStoreContents::init()
{
    m_clock.setUtc(QDateTime::currentDateTimeUtc());
    m_store = std::make_unique<TemporaryStore>();
    m_layout = std::make_unique<Layout>(m_store->root());
    m_catalog = Catalog::merged({}, {generatedModel(QStringLiteral("one"), 1, 300'000, {})}).value();
    writeFile(m_store->catalog(), catalogDocument(m_catalog.models()));
    QVERIFY(m_layout->prepare(nobodys));
}

void TestStoreContents::theSharesAddUpToTheDisk_data()
{
    QTest::addColumn<QList<StoredThing>>("things");
    QTest::addColumn<DiskShares>("shares");
    const auto shares = [](qint64 models, qint64 partials, qint64 others, qint64 elsewhere) {
        return DiskShares{models, partials, others, elsewhere, 400, 0, 0};
    };
    using Things = QList<StoredThing>;
    QTest::newRow("an empty store") << Things{} << shares(0, 0, 0, 600);
    QTest::newRow("one of each") << Things{thing(Kind::Model, {a}), thing(Kind::Partial, {b}),
                                           thing(Kind::Unlisted, {c}),
                                           thing(Kind::Records, {file(QStringLiteral("/s/r"), 4, 3)})}
                                 << shares(100, 40, 10, 450);
    QTest::newRow("two names of one file, in one thing")
        << Things{thing(Kind::Model, {b, otherB})} << shares(40, 0, 0, 560);
    QTest::newRow("two names of one file, in two models")
        << Things{thing(Kind::Model, {a, b}), thing(Kind::Model, {otherB})} << shares(140, 0, 0, 460);
    QTest::newRow("a file that two models name")
        << Things{thing(Kind::Model, {a}), thing(Kind::Model, {a, c})} << shares(107, 0, 0, 493);
    QTest::newRow("a second name that no model has counts as the model's")
        << Things{thing(Kind::Unlisted, {otherB}), thing(Kind::Model, {b})} << shares(40, 0, 0, 560);
    QTest::newRow("equal numbers of two disks are two files")
        << Things{thing(Kind::Model, {a, {QStringLiteral("/s/mounted"), 2, 1, 1, 5, 5}})}
        << shares(105, 0, 0, 495);
    QTest::newRow("files without numbers are files of their own")
        << Things{thing(Kind::Model,
                        {file(QStringLiteral("/s/x"), 0, 5), file(QStringLiteral("/s/y"), 0, 5)})}
        << shares(10, 0, 0, 590);
    QTest::newRow("the file system tells less than the files take")
        << Things{thing(Kind::Model, {file(QStringLiteral("/s/x"), 9, 700)})} << shares(700, 0, 0, 0);
}

void TestStoreContents::theSharesAddUpToTheDisk()
{
    QFETCH(QList<StoredThing>, things);
    QFETCH(DiskShares, shares);
    QCOMPARE(sharesOf({things, {400, 1000}, 0, false}), shares);
}

void TestStoreContents::whatIsToComeFitsOrSaysWhatIsMissing_data()
{
    QTest::addColumn<qint64>("toCome");
    QTest::addColumn<qint64>("missing");
    const qint64 room = 40 * gigabyte - floorOf({40 * gigabyte, 100 * gigabyte});
    QTest::newRow("nothing") << qint64(0) << qint64(0);
    QTest::newRow("some") << gigabyte << qint64(0);
    QTest::newRow("all that may be used") << room << qint64(0);
    QTest::newRow("a byte more") << room + 1 << qint64(1);
    QTest::newRow("more than the disk") << room + 200 * gigabyte << 200 * gigabyte;
}

void TestStoreContents::whatIsToComeFitsOrSaysWhatIsMissing()
{
    QFETCH(qint64, toCome);
    QFETCH(qint64, missing);
    const DiskShares shares = sharesOf({{}, {40 * gigabyte, 100 * gigabyte}, toCome, false});
    QCOMPARE(shares.toCome, toCome);
    QCOMPARE(shares.missing, missing);
    QCOMPARE(shares.total(), 100 * gigabyte);
}

void TestStoreContents::aFileFreesItsRoomWithItsLastName_data()
{
    QTest::addColumn<QList<StoredThing>>("things");
    QTest::addColumn<QList<int>>("removed");
    QTest::addColumn<qint64>("freed");
    using Things = QList<StoredThing>;
    const Things linked{thing(Kind::Model, {a, b}), thing(Kind::Unlisted, {otherB})};
    const Things named{thing(Kind::Model, {a, c}), thing(Kind::Model, {c})};
    QTest::newRow("nothing") << linked << QList<int>{} << qint64(0);
    QTest::newRow("the other name stays") << linked << QList<int>{0} << qint64(100);
    QTest::newRow("one of two names") << linked << QList<int>{1} << qint64(0);
    QTest::newRow("both names") << linked << QList<int>{0, 1} << qint64(140);
    QTest::newRow("a name outside of the store")
        << Things{thing(Kind::Model, {b})} << QList<int>{0} << qint64(0);
    QTest::newRow("another model has the file, too") << named << QList<int>{0} << qint64(100);
    QTest::newRow("both models of the file") << named << QList<int>{0, 1} << qint64(107);
    QTest::newRow("one that is not there") << named << QList<int>{5} << qint64(0);
}

void TestStoreContents::aFileFreesItsRoomWithItsLastName()
{
    QFETCH(QList<StoredThing>, things);
    QFETCH(QList<int>, removed);
    QFETCH(qint64, freed);
    QCOMPARE(freedBy(things, QSet<qsizetype>(removed.begin(), removed.end())), freed);
    const QList<qint64> each = freedByEach(things);
    QCOMPARE(each.size(), things.size());
    for (qsizetype i = 0; i < things.size(); ++i)
        QCOMPARE(each[i], freedBy(things, {i}));
}

void TestStoreContents::aFallbackIsSupersededOnceAllItStandsForAreHere_data()
{
    QTest::addColumn<QStringList>("usable");
    QTest::addColumn<QStringList>("superseded");
    const QString large = QStringLiteral("large");
    const QString larger = QStringLiteral("larger");
    const QString small = QStringLiteral("small");
    const QString lone = QStringLiteral("lone");
    QTest::newRow("none is here") << QStringList{} << QStringList{};
    QTest::newRow("only the fallback") << QStringList{small} << QStringList{};
    QTest::newRow("one of two it stands for") << QStringList{small, large} << QStringList{};
    QTest::newRow("both") << QStringList{small, large, larger} << QStringList{small};
    QTest::newRow("it is not here") << QStringList{large, larger} << QStringList{};
    QTest::newRow("it stands for none") << QStringList{lone} << QStringList{};
}

void TestStoreContents::aFallbackIsSupersededOnceAllItStandsForAreHere()
{
    QFETCH(QStringList, usable);
    QFETCH(QStringList, superseded);
    const QString small = QStringLiteral("small");
    const auto catalog = Catalog::merged({}, {generatedModel(QStringLiteral("larger"), 1, 10, {}, small),
                                              generatedModel(QStringLiteral("large"), 2, 10, {}, small),
                                              generatedModel(small, 3, 10, {}),
                                              generatedModel(QStringLiteral("lone"), 4, 10, {})});
    QVERIFY(catalog.has_value());
    QCOMPARE(supersededModels(*catalog, [&](const QString& id) { return usable.contains(id); }), superseded);
}

void TestStoreContents::eachThingOfTheStoreIsTold()
{
    writeFile(m_layout->file({QStringLiteral("one"), QStringLiteral("model.gguf")}),
              QByteArray(300'000, 'm'));
    writeFile(m_layout->file(nobodys), QByteArray(200'000, 'u'));
    writeFile(m_layout->partial(here), QByteArray(100'000, 'p'));
    Journal journal{here, 400'000, {}, {}, {}, {}};
    journal.ranges.add({0, 70'000});
    QVERIFY(writeJournal(*m_layout, journal));
    writeFile(m_layout->receipt(nobodys), "{}");
    const StoreContents seen = contents();
    QCOMPARE(kindsIn(seen), (QList<Kind>{Kind::Model, Kind::Unlisted, Kind::Partial, Kind::Records}));
    QCOMPARE(seen.things[0].models, QStringList{QStringLiteral("one")});
    QVERIFY(seen.things[0].allocated() >= 300'000);
    QVERIFY(!seen.things[0].proved.isValid());
    QCOMPARE(seen.things[1].name, nobodys.relative());
    const StoredThing& partial = seen.things[2];
    QCOMPARE(partial.name, here.relative());
    QCOMPARE(partial.models, QStringList());
    QCOMPARE(partial.received.done, 70'000);
    QCOMPARE(partial.received.total, 400'000);
    QCOMPARE(partial.files.size(), 2);
    QVERIFY(qAbs(partial.changed.secsTo(QDateTime::currentDateTimeUtc())) < 60);
    QVERIFY(seen.room.total > 0);
    QVERIFY(!seen.hasReplacements);
}

void TestStoreContents::aJournalOfAnotherFileNamesNothing()
{
    QVERIFY(writeJournal(*m_layout, {here, 400'000, {}, {}, {}, {}}));
    QVERIFY(QFile::rename(m_layout->journal(here), m_layout->journal(nobodys)));
    const StoreContents seen = contents();
    QCOMPARE(kindsIn(seen), QList<Kind>{Kind::Partial});
    QCOMPARE(seen.things.first().name, QString());
}

void TestStoreContents::aModelIsProvedWhenAllOfItIs()
{
    Model two = generatedModel(QStringLiteral("two"), 1, 1000, {});
    two.files += generatedFile(QStringLiteral("two"), QStringLiteral("more.gguf"), 2, 1000, {});
    m_catalog = Catalog::merged({}, {two}).value();
    const QDateTime first(QDate(2026, 1, 2), QTime(3, 4), Qt::UTC);
    for (const ModelFile& one : two.files) {
        const QString path = m_layout->file(one.place);
        writeFile(path, QByteArray(1000, 'x'));
        QVERIFY(m_layout->prepare(one.place));
        QCOMPARE(contents().things.first().proved, QDateTime());
        Receipt receipt{one.place, *identify(path), *one.sha256, true};
        receipt.proved = one.place == two.files.first().place ? first.addDays(9) : first;
        QVERIFY(writeReceipt(*m_layout, receipt));
    }
    const StoreContents seen = contents();
    const auto model = std::find_if(seen.things.begin(), seen.things.end(),
                                    [](const StoredThing& one) { return one.kind == Kind::Model; });
    QVERIFY(model != seen.things.end());
    QCOMPARE(model->proved, first);
    QCOMPARE(model->files.size(), 2);
}

void TestStoreContents::whatIsToComeIsWhatIsNotOnTheDiskYet()
{
    const FilePlace place{QStringLiteral("one"), QStringLiteral("model.gguf")};
    QCOMPARE(contents().toCome, 0);
    const QStringList one{QStringLiteral("one"), QStringLiteral("one"), QStringLiteral("unknown")};
    QCOMPARE(contents(one).toCome, 300'000);
    writeFile(m_layout->partial(place), QByteArray(100'000, 'p'));
    QCOMPARE(contents(one).toCome, 300'000 - allocatedBytes(m_layout->partial(place)));
    writeFile(m_layout->file(place), QByteArray(300'000, 'm'));
    QCOMPARE(contents(one).toCome, 0);
}

void TestStoreContents::anAbsentStoreIsNoEmptyOne()
{
    const Layout remembering(m_store->root(), m_store->catalog() + QStringLiteral(".stores"));
    QVERIFY(contentsOf(remembering, m_catalog, {}).has_value());
    QVERIFY(QDir(m_store->root()).removeRecursively());
    const auto seen = contentsOf(remembering, m_catalog, {});
    QVERIFY(!seen);
    QCOMPARE(seen.error().kind, ErrorKind::Unavailable);
}

void TestStoreContents::leftoversAreWholes()
{
    const QString unlisted = m_layout->file(nobodys);
    PruneReport report;
    report.removed = {{m_layout->partial(here), 500},   {m_layout->journal(here), 4},
                      {m_layout->staged(nobodys), 900}, {unlisted, 70},
                      {m_layout->receipt(nobodys), 2},  {m_layout->receipt(here), 1},
                      {m_layout->pieces(here), 1},      {m_layout->lock(here), 0}};
    const QList<Leftover> expected{
        {Leftover::Kind::Download, m_layout->staged(nobodys), {m_layout->staged(nobodys)}, 900},
        {Leftover::Kind::Download,
         m_layout->partial(here),
         {m_layout->partial(here), m_layout->journal(here)},
         504},
        {Leftover::Kind::Unlisted, unlisted, {unlisted, m_layout->receipt(nobodys)}, 72},
        {Leftover::Kind::Records,
         m_layout->receipt(here),
         {m_layout->receipt(here), m_layout->pieces(here), m_layout->lock(here)},
         2}};
    QCOMPARE(leftoversIn(*m_layout, report), expected);
}

void TestStoreContents::onlyWhatWasChosenGoes()
{
    const FilePlace second{QStringLiteral("org/gone"), QStringLiteral("second.gguf")};
    for (const FilePlace& place : {nobodys, second})
        writeFile(m_layout->file(place), QByteArray(5000, 'u'));
    writeFile(m_layout->staged(here), QByteArray(5000, 'p'));
    Housekeeping housekeeping(*m_layout, m_clock, m_store->catalog());
    QList<Leftover> found;
    connect(&housekeeping, &Housekeeping::leftoversFound, this, [&](const auto& all) { found = all; });
    housekeeping.findLeftovers();
    QTRY_COMPARE(found.size(), 3);
    QSignalSpy pruned(&housekeeping, &Housekeeping::pruned);
    PruneReport report;
    connect(&housekeeping, &Housekeeping::pruned, this, [&](const PruneReport& told) { report = told; });
    housekeeping.remove({m_layout->file(nobodys)}, {.unlisted = true});
    QVERIFY(pruned.wait());
    QCOMPARE(report.removed.size(), 1);
    QCOMPARE(report.removed.first().path, m_layout->file(nobodys));
    QCOMPARE(report.unnamed.size() + report.inUse.size() + report.faults.size(), 0);
    QVERIFY(!QFile::exists(m_layout->file(nobodys)));
    QVERIFY(QFile::exists(m_layout->file(second)));
    QVERIFY(QFile::exists(m_layout->staged(here)));
}

void TestStoreContents::askedWhileItLooksItLooksOnceMore()
{
    Housekeeping housekeeping(*m_layout, m_clock, m_store->catalog());
    QList<qint64> told;
    connect(&housekeeping, &Housekeeping::looked, this,
            [&](const StoreContents& seen) { told += seen.toCome; });
    housekeeping.look(m_catalog, {});
    housekeeping.look(m_catalog, {});
    housekeeping.look(m_catalog, {QStringLiteral("one")});
    QTRY_COMPARE(told, (QList<qint64>{0, 300'000}));
}

QTEST_GUILESS_MAIN(TestStoreContents)
#include "tst_store_contents.moc"
