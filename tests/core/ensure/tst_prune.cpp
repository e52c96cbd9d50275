// SPDX-License-Identifier: MIT
#include "core/disk/usage.h"
#include "core/ensure/prune.h"
#include "core/store/file_lock.h"
#include "core/store/receipts.h"
#include "tests/support/builders.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <filesystem>

using namespace cellar;
using namespace cellar::test;

namespace {

const FilePlace named{QStringLiteral("a"), QStringLiteral("model.gguf")};
const FilePlace nobodys{QStringLiteral("org/gone"), QStringLiteral("old.gguf")};

void age(const QString& path, int days)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.setFileTime(QDateTime::currentDateTimeUtc().addDays(-days), QFile::FileModificationTime));
}

} // namespace

class TestPrune : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aDownloadIsAbandonedByItsAge_data();
    void aDownloadIsAbandonedByItsAge();
    void allThatBelongsToADownloadGoesWithIt();
    void theNewestPartOfADownloadTellsItsAge();
    void aDryRunRemovesNothingAndTellsTheSame();
    void whatALivingProcessUsesStays();
    void aReceiptWithoutItsFileGoes();
    void locksOfTheDeadGo();
    void whatNoModelNamesIsOnlyTold();
    void whatNoModelNamesGoesWhereItIsAskedFor();
    void aModelThatIsAddedMeanwhileKeepsItsFile();
    void whatAProcessHasOpenStays_data();
    void whatAProcessHasOpenStays();
    void aFileUnderASecondNameFreesNothing();
    void whatIsAllocatedCountsAndNotTheLength();
    void withoutACatalogueNothingIsDone();
    void nothingIsDoneThroughALink();
    void anOwnFolderThatIsALinkIsRefused();
    void aStoreThatIsNotThereStaysSo();
    void whatCannotBeRemovedIsToldAndTheRestGoes();

private:
    PruneReport pruned(const PruneOptions& options = {}) const
    {
        return prune(
            *m_layout, [this] { return m_catalog; }, m_clock, options);
    }
    QStringList removedBy(const PruneOptions& options = {}) const
    {
        QStringList paths;
        for (const auto& item : pruned(options).removed)
            paths += item.path;
        return paths;
    }

    SystemClock m_clock;
    std::unique_ptr<TemporaryStore> m_store;
    std::unique_ptr<Layout> m_layout;
    Catalog m_catalog;
};

void TestPrune::init()
{
    m_store = std::make_unique<TemporaryStore>();
    m_layout = std::make_unique<Layout>(m_store->root());
    m_catalog = Catalog::merged({generatedModel(named.folder, 1, 1000, {})}, {}).value();
    QVERIFY(m_layout->prepare(named));
}

void TestPrune::aDownloadIsAbandonedByItsAge_data()
{
    QTest::addColumn<bool>("isNamed");
    QTest::addColumn<int>("days");
    QTest::addColumn<int>("olderThan"); // -1: not given
    QTest::addColumn<bool>("goes");
    QTest::newRow("named and new") << true << 0 << -1 << false;
    QTest::newRow("named and left for long") << true << 31 << -1 << true;
    QTest::newRow("named and not left for so long") << true << 29 << -1 << false;
    QTest::newRow("named by none") << false << 0 << -1 << true;
    QTest::newRow("named, as old as asked") << true << 8 << 7 << true;
    QTest::newRow("named, younger than asked") << true << 6 << 7 << false;
    QTest::newRow("named by none, younger than asked") << false << 6 << 7 << false;
    QTest::newRow("of any age") << true << 0 << 0 << true;
    QTest::newRow("of the longest age") << false << 3000 << 36500 << false;
}

void TestPrune::aDownloadIsAbandonedByItsAge()
{
    QFETCH(bool, isNamed);
    QFETCH(int, days);
    QFETCH(int, olderThan);
    QFETCH(bool, goes);
    const QString partial = m_layout->staged(isNamed ? named : nobodys);
    writeFile(partial, "123456789");
    age(partial, days);
    const qint64 bytes = freedBytes(partial);
    const auto report =
        pruned({.olderThan = olderThan < 0 ? std::nullopt : std::optional(olderThan), .dryRun = false});
    QVERIFY(report.faults.isEmpty());
    QCOMPARE(report.removed,
             goes ? QList<PruneReport::Item>({{partial, bytes}}) : QList<PruneReport::Item>());
    QCOMPARE(PruneReport::sum(report.removed), goes ? bytes : 0);
    QCOMPARE(QFile::exists(partial), !goes);
    QCOMPARE(QDir(m_layout->locksFolder()).entryList(QDir::Files), QStringList());
}

void TestPrune::allThatBelongsToADownloadGoesWithIt()
{
    const QString partial = m_layout->staged(nobodys);
    QStringList all{partial};
    for (const char* ending : {".abcDEF", ".journal", ".pieces", ".recent"})
        all += partial + QString::fromLatin1(ending);
    for (const QString& path : std::as_const(all))
        writeFile(path, "x");
    const QString foreign = m_layout->partialsFolder() + QStringLiteral("/notes.txt");
    writeFile(foreign, "x");
    QCOMPARE(removedBy(), all);
    QCOMPARE(m_store->leftovers(), QStringList{QStringLiteral(".cellar/partials/notes.txt")});
}

void TestPrune::theNewestPartOfADownloadTellsItsAge()
{
    const QString partial = m_layout->staged(named);
    writeFile(partial, "x");
    writeFile(partial + QStringLiteral(".journal"), "x");
    age(partial, 100);
    QCOMPARE(removedBy(), QStringList());
    QCOMPARE(removedBy({.olderThan = 7, .dryRun = false}), QStringList());
}

void TestPrune::aDryRunRemovesNothingAndTellsTheSame()
{
    writeFile(m_layout->staged(nobodys), "123");
    writeFile(m_layout->receipt(nobodys), "1234");
    writeFile(m_layout->lock(named), "12345");
    age(m_layout->lock(named), 1);
    const auto told = pruned({.olderThan = {}, .dryRun = true});
    QCOMPARE(told.removed.size(), 3);
    for (const auto& item : told.removed) {
        QVERIFY(QFile::exists(item.path));
        QCOMPARE(item.bytes, freedBytes(item.path));
    }
    QCOMPARE(QDir(m_layout->locksFolder()).entryList(QDir::Files).size(), 1);
    QCOMPARE(pruned().removed, told.removed);
    for (const auto& item : told.removed)
        QVERIFY(!QFile::exists(item.path));
}

void TestPrune::whatALivingProcessUsesStays()
{
    writeFile(m_layout->staged(nobodys), "x");
    writeFile(m_layout->receipt(nobodys), "x");
    FileLock lock(m_layout->lock(nobodys), m_clock);
    QVERIFY(lock.tryTake().value_or(false));
    QCOMPARE(removedBy({.olderThan = {}, .dryRun = true}), QStringList());
    QCOMPARE(removedBy({.olderThan = 0, .dryRun = false}), QStringList());
    QVERIFY(QFile::exists(m_layout->staged(nobodys)));
    lock.release();
    QCOMPARE(removedBy().size(), 2);
}

void TestPrune::aReceiptWithoutItsFileGoes()
{
    const QString gone = m_layout->receipt(nobodys);
    const QString pieces =
        m_layout->receiptsFolder() + u'/' + Layout::key(nobodys) + QStringLiteral(".pieces");
    for (const QString& path : {gone, pieces, m_layout->receipt(named)})
        writeFile(path, "x");
    writeFile(m_layout->file(named), "model");
    QCOMPARE(removedBy(), QStringList({gone, pieces}));
    QVERIFY(QFile::exists(m_layout->receipt(named)));
}

void TestPrune::locksOfTheDeadGo()
{
    writeFile(m_layout->lock(named), "garbage");
    age(m_layout->lock(named), 1);
    writeFile(m_layout->lock(nobodys), "somebody is just making it");
    QCOMPARE(removedBy(), QStringList{m_layout->lock(named)});
    QVERIFY(QFile::exists(m_layout->lock(nobodys)));
}

void TestPrune::whatNoModelNamesIsOnlyTold()
{
    writeFile(m_layout->file(named), "model");
    writeFile(m_layout->file(nobodys), "old model");
    writeFile(m_store->file(QStringLiteral("a/.hidden")), "x");
    writeFile(m_store->file(QStringLiteral("readme")), "x");
    writeFile(m_store->file(QStringLiteral("a/b/c/too-deep")), "x");
    const auto report = pruned();
    QCOMPARE(report.unnamed,
             QList<PruneReport::Item>({{m_layout->file(nobodys), freedBytes(m_layout->file(nobodys))}}));
    QCOMPARE(report.removed, QList<PruneReport::Item>());
    QVERIFY(QFile::exists(m_layout->file(nobodys)));
}

void TestPrune::whatNoModelNamesGoesWhereItIsAskedFor()
{
    writeFile(m_layout->file(named), "model");
    writeFile(m_layout->file(nobodys), "old model");
    writeFile(m_layout->receipt(nobodys), "x");
    const QStringList gone{m_layout->file(nobodys), m_layout->receipt(nobodys)};
    QCOMPARE(removedBy({.unlisted = true, .dryRun = true}), gone);
    for (const QString& path : gone)
        QVERIFY(QFile::exists(path));
    const auto report = pruned({.unlisted = true});
    QCOMPARE(report.removed.size(), 2);
    QVERIFY(report.unnamed.isEmpty() && report.inUse.isEmpty() && report.faults.isEmpty());
    for (const QString& path : gone)
        QVERIFY(!QFile::exists(path));
    QVERIFY(!QFile::exists(m_store->file(u"org"_qs))); // its folders are empty
    QVERIFY(QFile::exists(m_layout->file(named)));
    QCOMPARE(m_store->leftovers(), QStringList());
}

void TestPrune::aModelThatIsAddedMeanwhileKeepsItsFile()
{
    writeFile(m_layout->file(nobodys), "model");
    const auto addedLate = [&]() -> Result<Catalog> {
        Model model = generatedModel(u"late"_qs, 1, 5, {});
        model.files[0].place = nobodys;
        return Catalog::merged({model}, {});
    };
    const auto report = prune(*m_layout, addedLate, m_clock, {.unlisted = true});
    QVERIFY(report.removed.isEmpty() && report.unnamed.isEmpty());
    QVERIFY(QFile::exists(m_layout->file(nobodys)));
}

void TestPrune::whatAProcessHasOpenStays_data()
{
    QTest::addColumn<QString>("use");
    for (const char* use : {"open", "mapped", "locked"})
        QTest::newRow(use) << QString::fromLatin1(use);
}

void TestPrune::whatAProcessHasOpenStays()
{
    QFETCH(QString, use);
    const QString path = m_layout->file(nobodys);
    writeFile(path, "old model");
    QFile file(path);
    FileLock lock(m_layout->lock(nobodys), m_clock);
    if (use == u"locked") {
        QVERIFY(lock.tryTake().value_or(false));
    } else {
        if (!QFile::exists(u"/proc/self/fd"_qs))
            QSKIP("this system does not tell who has a file open");
        QVERIFY(file.open(QIODevice::ReadOnly));
    }
    uchar* mapped = use == u"mapped" ? file.map(0, 9) : nullptr;
    if (mapped)
        file.close(); // Qt keeps the mapping until it is told otherwise, or the object goes
    for (const bool dryRun : {true, false}) {
        const auto report = pruned({.unlisted = true, .dryRun = dryRun});
        QCOMPARE(report.inUse, QList<PruneReport::Item>({{path, freedBytes(path)}}));
        QVERIFY(report.removed.isEmpty());
    }
    QVERIFY(QFile::exists(path));
    if (mapped)
        file.unmap(mapped);
    file.close();
    lock.release();
    QCOMPARE(removedBy({.unlisted = true}), QStringList{path});
}

void TestPrune::aFileUnderASecondNameFreesNothing()
{
    const QString path = m_layout->file(nobodys);
    writeFile(path, "old model");
    std::filesystem::create_hard_link(QFileInfo(path).filesystemFilePath(),
                                      QFileInfo(m_store->catalog()).filesystemFilePath());
    QCOMPARE(pruned({.unlisted = true}).removed, QList<PruneReport::Item>({{path, 0}}));
    QVERIFY(QFile::exists(m_store->catalog()));
}

void TestPrune::whatIsAllocatedCountsAndNotTheLength()
{
    const QString path = m_layout->partial(nobodys);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(1 << 30));
    file.close();
    const auto report = pruned();
    QCOMPARE(report.removed.size(), 1);
    QVERIFY(report.removed.first().bytes < 1 << 20); // it is all holes
}

void TestPrune::withoutACatalogueNothingIsDone()
{
    writeFile(m_layout->staged(nobodys), "x");
    const auto unreadable = []() -> Result<Catalog> { return fail(ErrorKind::InvalidCatalog, {}); };
    const auto report = prune(*m_layout, unreadable, m_clock, {.unlisted = true});
    QCOMPARE(report.faults.size(), 1);
    QVERIFY(report.removed.isEmpty() && QFile::exists(m_layout->staged(nobodys)));
}

void TestPrune::nothingIsDoneThroughALink()
{
    const QString outside = m_store->catalog();
    writeFile(outside, "{}");
    QVERIFY(QFile::link(outside, m_layout->staged(nobodys)));
    QVERIFY(QFile::link(outside, m_layout->receipt(nobodys)));
    QVERIFY(QFile::link(QFileInfo(outside).path(), m_store->file(QStringLiteral("elsewhere"))));
    const auto report = pruned({.olderThan = 0, .dryRun = false});
    QCOMPARE(report.removed, QList<PruneReport::Item>());
    QCOMPARE(report.unnamed, QList<PruneReport::Item>());
    QVERIFY(QFile::exists(outside));
    QVERIFY(QFileInfo(m_layout->staged(nobodys)).isSymLink());
}

void TestPrune::anOwnFolderThatIsALinkIsRefused()
{
    QTemporaryDir elsewhere;
    const QString victim = elsewhere.filePath(Layout::key(nobodys));
    writeFile(victim, "x");
    QVERIFY(QDir().rmdir(m_layout->partialsFolder()));
    QVERIFY(QFile::link(elsewhere.path(), m_layout->partialsFolder()));
    for (const bool dryRun : {true, false}) {
        const auto report = pruned({.olderThan = {}, .dryRun = dryRun});
        QCOMPARE(report.faults.size(), 1);
        QCOMPARE(report.faults.first().kind, ErrorKind::InvalidName);
        QCOMPARE(report.removed, QList<PruneReport::Item>());
    }
    QVERIFY(QFile::exists(victim));
}

void TestPrune::aStoreThatIsNotThereStaysSo()
{
    const QString nowhere = m_store->file(QStringLiteral("nowhere"));
    const auto report = prune(Layout(nowhere), [this] { return m_catalog; }, m_clock, {.unlisted = true});
    QVERIFY(report.removed.isEmpty() && report.unnamed.isEmpty() && report.faults.isEmpty());
    QVERIFY(!QFile::exists(nowhere));
}

void TestPrune::whatCannotBeRemovedIsToldAndTheRestGoes()
{
    writeFile(m_layout->receipt(nobodys), "x");
    writeFile(m_layout->staged(nobodys), "x");
    const qint64 bytes = freedBytes(m_layout->receipt(nobodys));
    const QFileDevice::Permissions readOnly = QFileDevice::ReadOwner | QFileDevice::ExeOwner;
    QVERIFY(QFile::setPermissions(m_layout->partialsFolder(), readOnly));
    if (QFile probe(m_layout->partialsFolder() + QStringLiteral("/probe"));
        probe.open(QIODevice::WriteOnly)) {
        probe.remove();
        QSKIP("permissions do not bind this user");
    }
    const auto report = pruned();
    QVERIFY(QFile::setPermissions(m_layout->partialsFolder(), readOnly | QFileDevice::WriteOwner));
    QCOMPARE(report.faults.size(), 1);
    QCOMPARE(report.faults.first().kind, ErrorKind::Permission);
    QCOMPARE(report.removed, QList<PruneReport::Item>({{m_layout->receipt(nobodys), bytes}}));
}

QTEST_GUILESS_MAIN(TestPrune)
#include "tst_prune.moc"
