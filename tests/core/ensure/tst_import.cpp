// SPDX-License-Identifier: MIT
// Files of this machine taken into the store.
#include "core/ensure/import_job.h"
#include "core/ensure/import_place.h"
#include "core/ensure/import_sources.h"
#include "core/store/receipts.h"
#include "tests/support/builders.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>
#include <QTimer>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace cellar;
using namespace cellar::test;

using Way = event::Imported::Way;

namespace {

constexpr qint64 size = 1'500'000;
constexpr quint64 seed = 5;

struct stat statOf(const QString& path)
{
    struct stat status = {};
    if (::stat(QFile::encodeName(path).constData(), &status) != 0)
        status = {};
    return status;
}

void setMode(const QString& path, mode_t mode)
{
    QCOMPARE(::chmod(QFile::encodeName(path).constData(), mode), 0);
}

/// A folder on another file system than the temporary one; invalid where there is none.
QTemporaryDir folderInMemory()
{
    return QTemporaryDir(QStringLiteral("/dev/shm/cellar-XXXXXX"));
}

} // namespace

class tst_Import : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aFileOfOnesOwnBecomesAHardLink();
    void theOriginalStaysAsItWas();
    void whatOthersMayWriteToIsCopied();
    void whatBelongsToAnotherUserIsCopied();
    void whatAProgramRewritesIsCopied();
    void fromAnotherFileSystemItIsCopied();
    void aCopyIsForItsOwnerAlone();
    void aLinkOrAPipeIsRefused_data();
    void aLinkOrAPipeIsRefused();
    void aLinkIsFollowedOnce();
    void theLinksOfAHubCacheLeadToItsBlobs();
    void withoutRoomForACopyNothingIsCopied();
    void whatChangesWhileItIsReadIsRefused_data();
    void whatChangesWhileItIsReadIsRefused();
    void cancelledInTheMiddleNothingIsLeft_data();
    void cancelledInTheMiddleNothingIsLeft();
    void withoutAPublishedDigestItIsUnproved();
    void aModelOfTheCatalogueIsRecognisedByItsDigest();
    void aModelThatWasAddedByThatPathIsIt();
    void otherBytesAtThatPathAreAnotherModel();
    void aPackedFileIsRefused();
    void aPackedSourceIsNotTheFileItself();
    void aFileOfAModelWithMoreMakesItNotReady();
    void aDigestThatDoesNotFitIsRefused();
    void aFittingDigestProvesIt();
    void theSameAgainChangesNothing();
    void anotherFileInThePlaceStays();
    void aFileThatWasKeptThereIsRecognised();
    void aDamagedFileGivesWayToTheRightOne();
    void aSplitModelComesWholeByAnyOfItsParts();
    void aMissingPartIsNamed();
    void aFolderIsItsOneModel();
    void aFileCutShortIsRefused();
    void whileAnotherHoldsTheLockItWaits();
    void holesCostNothing();

private:
    QString outside(const QString& name) const { return m_folder->filePath(name); }
    QString source(const QString& name = QStringLiteral("Tiny Model.bin"))
    {
        writeFile(outside(name), generatedBytes(seed, 0, size));
        return outside(name);
    }
    /// Runs it to its end; the error's kind, or "done".
    QString import(const QString& path, const ImportOptions& options = {});
    template <class News>
    QList<News> told() const
    {
        QList<News> all;
        for (const auto& [id, detail] : m_events) {
            if (const auto* news = std::get_if<News>(&detail))
                all += *news;
        }
        return all;
    }
    std::optional<Way> way() const
    {
        const auto news = told<event::Imported>();
        return news.isEmpty() ? std::nullopt : std::optional(news.first().way);
    }
    Catalog catalog() const { return *readCatalog(m_store->catalog()); }
    void know(const QList<Model>& models) { writeFile(m_store->catalog(), catalogDocument(models)); }
    FilePresence::Kind presence(const QString& id) const
    {
        const Catalog known = catalog();
        const Model* model = known.find(id);
        return model ? look(*m_layout, model->files.first()).kind : FilePresence::Kind::Absent;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<TemporaryStore> m_store;
    std::unique_ptr<Layout> m_layout;
    SystemClock m_clock;
    Network m_network{QString()};
    HostSlots m_slots;
    SpaceLedger m_space;
    DiskThread m_roomDisk;
    std::unique_ptr<ImportJob> m_job;
    QList<std::pair<QString, EventDetail>> m_events;
    std::optional<Error> m_error;
};

void tst_Import::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = std::make_unique<TemporaryStore>();
    m_layout = std::make_unique<Layout>(m_store->root());
}

QString tst_Import::import(const QString& path, const ImportOptions& options)
{
    m_events.clear();
    bool ended = false;
    const Workplace place{m_network, m_slots,  std::make_shared<RateLimiter>(), m_space, m_roomDisk,
                          m_clock,   *m_layout};
    m_job = std::make_unique<ImportJob>(place, m_store->catalog(), path, options);
    connect(m_job.get(), &Job::happened, this, [this](const QString& id, const EventDetail& detail) {
        m_events.append({id, detail});
    });
    connect(m_job.get(), &Job::finished, this, [&](const std::optional<Error>& error) {
        m_error = error;
        ended = true;
    });
    m_job->start();
    if (!QTest::qWaitFor([&] { return ended; }, 60000))
        return QStringLiteral("hangs");
    return m_error ? kindName(m_error->kind) : QStringLiteral("done");
}

void tst_Import::aFileOfOnesOwnBecomesAHardLink()
{
    const QString path = source();
    QCOMPARE(import(path), u"done"_qs);
    QCOMPARE(way(), Way::HardLink);
    const QString here = m_store->file(u"tiny-model/Tiny Model.bin"_qs);
    QCOMPARE(told<event::Imported>().first().path, here);
    QCOMPARE(statOf(here).st_ino, statOf(path).st_ino);
    QCOMPARE(statOf(path).st_nlink, nlink_t(2));
    QCOMPARE(m_store->leftovers(), QStringList());
}

void tst_Import::theOriginalStaysAsItWas()
{
    const QString path = source();
    setMode(path, 0444);
    const auto before = statOf(path);
    QCOMPARE(import(path), u"done"_qs);
    QCOMPARE(way(), Way::HardLink);
    const auto after = statOf(path);
    QCOMPARE(after.st_mode, before.st_mode);
    QCOMPARE(after.st_uid, before.st_uid);
    QCOMPARE(after.st_mtim.tv_sec, before.st_mtim.tv_sec);
    QCOMPARE(after.st_mtim.tv_nsec, before.st_mtim.tv_nsec);
    QCOMPARE(fileBytes(path), generatedBytes(seed, 0, size));
}

void tst_Import::whatOthersMayWriteToIsCopied()
{
    for (const mode_t mode : {0620, 0602}) {
        init();
        const QString path = source();
        setMode(path, mode);
        QCOMPARE(import(path), u"done"_qs);
        QCOMPARE(way(), Way::Copy);
        QCOMPARE(statOf(path).st_nlink, nlink_t(1));
    }
}

void tst_Import::whatBelongsToAnotherUserIsCopied()
{
    const QString path = source();
    if (::chown(QFile::encodeName(path).constData(), 12345, 12345) != 0)
        QSKIP("only root may give a file to another user");
    QCOMPARE(import(path), u"done"_qs);
    QCOMPARE(way(), Way::Copy);
    const QString here = told<event::Imported>().first().path;
    QCOMPARE(fileBytes(here), generatedBytes(seed, 0, size));
    QCOMPARE(statOf(here).st_uid, ::geteuid());
}

void tst_Import::whatAProgramRewritesIsCopied()
{
    const QString folder = QDir(m_folder->path()).canonicalPath();
    const QString path = source();
    QCOMPARE(import(path, {.neighbours = {{Program::LmStudio, folder}}}), u"done"_qs);
    QCOMPARE(way(), Way::HardLink);
    init();
    const QString other = source();
    const QString otherFolder = QDir(m_folder->path()).canonicalPath();
    QCOMPARE(import(other, {.neighbours = {{Program::Gpt4All, otherFolder}}}), u"done"_qs);
    QCOMPARE(way(), Way::Copy);
}

void tst_Import::fromAnotherFileSystemItIsCopied()
{
    const QTemporaryDir memory = folderInMemory();
    if (!memory.isValid() || statOf(memory.path()).st_dev == statOf(m_folder->path()).st_dev)
        QSKIP("there is no second file system");
    const QString path = memory.filePath(QStringLiteral("far.bin"));
    writeFile(path, generatedBytes(seed, 0, size));
    QCOMPARE(import(path), u"done"_qs);
    QCOMPARE(way(), Way::Copy);
    QCOMPARE(fileBytes(told<event::Imported>().first().path), generatedBytes(seed, 0, size));
    QCOMPARE(told<event::BecameReady>().first().sha256, digestOf(generatedBytes(seed, 0, size)));
    QCOMPARE(told<event::Progressed>().last().progress.done, size);
}

void tst_Import::aCopyIsForItsOwnerAlone()
{
    const QString path = source();
    setMode(path, 0666);
    QCOMPARE(import(path), u"done"_qs);
    QCOMPARE(statOf(told<event::Imported>().first().path).st_mode & 0777U, 0600U);
}

void tst_Import::aLinkOrAPipeIsRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("kind");
    QTest::newRow("link to a link") << u"link.bin"_qs << u"invalid-name"_qs;
    QTest::newRow("link to a folder") << u"folder"_qs << u"invalid-name"_qs;
    QTest::newRow("link that leads nowhere") << u"broken.bin"_qs << u"invalid-name"_qs;
    QTest::newRow("pipe") << u"pipe.bin"_qs << u"invalid-name"_qs;
    QTest::newRow("nothing") << u"nothing.bin"_qs << u"unknown-model"_qs;
    QTest::newRow("part that leads out") << u"p-00001-of-00002.gguf"_qs << u"invalid-name"_qs;
}

void tst_Import::aLinkOrAPipeIsRefused()
{
    QFETCH(QString, name);
    const QString path = source();
    QVERIFY(QFile::link(path, outside(u"first.bin"_qs)));
    QVERIFY(QFile::link(outside(u"first.bin"_qs), outside(u"link.bin"_qs)));
    const QTemporaryDir elsewhere;
    writeFile(elsewhere.filePath(u"secret"_qs), "x");
    writeFile(outside(u"one/x.gguf"_qs), "x");
    QVERIFY(QFile::link(outside(u"one"_qs), outside(u"folder"_qs)));
    QVERIFY(QFile::link(outside(u"gone"_qs), outside(u"broken.bin"_qs)));
    QCOMPARE(::mkfifo(QFile::encodeName(outside(u"pipe.bin"_qs)).constData(), 0600), 0);
    writeFile(outside(u"p-00001-of-00002.gguf"_qs), "x");
    QVERIFY(QFile::link(elsewhere.filePath(u"secret"_qs), outside(u"p-00002-of-00002.gguf"_qs)));
    QTEST(import(outside(name)), "kind");
    QVERIFY(!QFile::exists(m_store->catalog()));
    QCOMPARE(m_store->leftovers(), QStringList());
}

void tst_Import::aLinkIsFollowedOnce()
{
    const QTemporaryDir elsewhere;
    writeFile(elsewhere.filePath(u"blob"_qs), generatedBytes(seed, 0, size));
    QVERIFY(QFile::link(elsewhere.filePath(u"blob"_qs), outside(u"Linked.bin"_qs)));
    QCOMPARE(import(outside(u"Linked.bin"_qs)), u"done"_qs);
    QCOMPARE(fileBytes(m_store->file(u"linked/Linked.bin"_qs)), generatedBytes(seed, 0, size));
    QVERIFY(!QFileInfo(m_store->file(u"linked/Linked.bin"_qs)).isSymLink());
    QCOMPARE(m_store->leftovers(), QStringList());
}

void tst_Import::theLinksOfAHubCacheLeadToItsBlobs()
{
    const QString hub = QDir(m_folder->path()).canonicalPath();
    const QString snapshot = u"models--o--r/snapshots/c0ffee"_qs;
    writeFile(outside(u"models--o--r/blobs/b1"_qs), generatedGguf(seed, size));
    writeFile(outside(u"models--o--r/blobs/b2"_qs), generatedGguf(seed + 1, size));
    QVERIFY(QDir(hub).mkpath(snapshot));
    for (const char* part : {"1", "2"})
        QVERIFY(QFile::link(
            u"../../blobs/b"_qs + QString::fromLatin1(part),
            outside(snapshot + u"/Big-0000"_qs + QString::fromLatin1(part) + u"-of-00002.gguf"_qs)));
    QCOMPARE(import(outside(snapshot)), u"invalid-name"_qs); // nobody's store: they lead out of the folder
    ImportOptions options;
    options.neighbours = {{Program::HubCache, hub}};
    QCOMPARE(import(outside(snapshot), options), u"done"_qs);
    QCOMPARE(told<event::Imported>().size(), 2);
    QCOMPARE(fileBytes(told<event::Imported>().last().path), generatedGguf(seed + 1, size));
}

void tst_Import::withoutRoomForACopyNothingIsCopied()
{
    const QTemporaryDir elsewhere = folderInMemory();
    QVERIFY(elsewhere.isValid());
    const QString path = elsewhere.filePath(u"m.bin"_qs);
    writeFile(path, generatedBytes(seed, 0, size));
    const DiskRoom room = *roomOn(m_folder->path());
    auto claim = m_space.claim(room, room.free - floorOf(room) - size / 2); // for others, that came first
    QVERIFY(claim);
    QCOMPARE(import(path), u"no-space"_qs);
    QCOMPARE(told<event::Progressed>().size(), 0);
    QCOMPARE(m_store->leftovers(), QStringList());
}

void tst_Import::whatChangesWhileItIsReadIsRefused_data()
{
    QTest::addColumn<bool>("mayShare");
    QTest::addColumn<bool>("grows");
    QTest::newRow("hard link, grows") << true << true;
    QTest::newRow("hard link, written over") << true << false;
    QTest::newRow("copy, grows") << false << true;
    QTest::newRow("copy, written over") << false << false;
}

void tst_Import::whatChangesWhileItIsReadIsRefused()
{
    QFETCH(bool, mayShare);
    QFETCH(bool, grows);
    const QString path = source();
    ReadControl control;
    control.progress = [&](qint64) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite | QIODevice::Unbuffered));
        QVERIFY(file.seek(grows ? file.size() : 17) && file.write("new") == 3);
    };
    {
        Intake intake(*m_layout, path, m_clock);
        QVERIFY(intake.tryTake().value_or(false));
        const Status received = intake.receive(mayShare, control);
        QVERIFY(!received);
        QCOMPARE(received.error().kind, ErrorKind::Io);
        QVERIFY2(received.error().detail.contains(u"changes"_qs), qPrintable(received.error().detail));
    }
    QCOMPARE(m_store->leftovers(), QStringList());
    QVERIFY(QFile::exists(path));
}

void tst_Import::cancelledInTheMiddleNothingIsLeft_data()
{
    QTest::addColumn<bool>("mayShare");
    QTest::newRow("hard link") << true;
    QTest::newRow("copy") << false;
}

void tst_Import::cancelledInTheMiddleNothingIsLeft()
{
    QFETCH(bool, mayShare);
    constexpr qint64 large = 80'000'000;
    const QString path = outside(u"large.bin"_qs);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(large));
    std::atomic<bool> cancelled = false;
    qint64 seen = 0;
    const auto cancelAtOnce = [&](qint64 done) {
        cancelled = true;
        seen = done;
    };
    {
        Intake intake(*m_layout, path, m_clock);
        QVERIFY(intake.tryTake().value_or(false));
        const Status received = intake.receive(mayShare, {cancelAtOnce, &cancelled});
        QVERIFY(!received);
        QCOMPARE(received.error().kind, ErrorKind::Cancelled);
    }
    QVERIFY(seen > 0 && seen < large);
    QCOMPARE(m_store->leftovers(), QStringList());
    QCOMPARE(statOf(path).st_size, large);
}

void tst_Import::withoutAPublishedDigestItIsUnproved()
{
    const QString path = source();
    QCOMPARE(import(path), u"done"_qs);
    QCOMPARE(presence(u"tiny-model"_qs), FilePresence::Kind::Unproved);
    const Catalog known = catalog();
    const ModelFile& file = known.find(u"tiny-model"_qs)->files.first();
    QVERIFY(!file.sha256);
    QCOMPARE(file.sources.first().url, QUrl::fromLocalFile(QFileInfo(path).canonicalFilePath()));
    const auto receipt = readReceipt(*m_layout, file.place);
    QVERIFY(receipt && !receipt->published);
    QCOMPARE(receipt->sha256, digestOf(generatedBytes(seed, 0, size)));
    QVERIFY(readPieces(*m_layout, file.place, receipt->sha256));
    QVERIFY(!told<event::BecameReady>().first().published);
}

void tst_Import::aModelOfTheCatalogueIsRecognisedByItsDigest()
{
    know({generatedModel(u"other"_qs, 9, size, {QUrl(u"https://host/o"_qs)}),
          generatedModel(u"wanted"_qs, seed, size, {QUrl(u"https://host/w"_qs)})});
    QCOMPARE(import(source()), u"done"_qs);
    QCOMPARE(told<event::Imported>().first().path, m_store->file(u"wanted/model.gguf"_qs));
    QCOMPARE(m_events.last().first, u"wanted"_qs);
    QVERIFY(told<event::BecameReady>().first().published);
    QCOMPARE(presence(u"wanted"_qs), FilePresence::Kind::Ready);
    QVERIFY(!catalog().find(u"tiny-model"_qs));
}

void tst_Import::aModelThatWasAddedByThatPathIsIt()
{
    const QString path = source();
    AddOptions options;
    options.id = u"added"_qs;
    const Model added = *newModel(path, options, catalog());
    QVERIFY(editCatalog(m_store->catalog(), {{added}, {}}));
    QCOMPARE(import(path), u"done"_qs);
    QCOMPARE(m_events.last().first, u"added"_qs);
    QCOMPARE(presence(u"added"_qs), FilePresence::Kind::Unproved);
    QVERIFY(!catalog().find(u"tiny-model"_qs));
}

void tst_Import::otherBytesAtThatPathAreAnotherModel()
{
    const QString path = source();
    AddOptions options;
    options.id = u"added"_qs;
    options.sha256 = digestOf("others");
    const Model added = *newModel(path, options, catalog());
    QVERIFY(editCatalog(m_store->catalog(), {{added}, {}}));
    QCOMPARE(import(path), u"done"_qs);
    QCOMPARE(m_events.last().first, u"tiny-model"_qs);
    QCOMPARE(presence(u"added"_qs), FilePresence::Kind::Absent);
}

void tst_Import::aPackedFileIsRefused()
{
    QCOMPARE(import(source(u"model.gguf.zst"_qs)), u"unsupported"_qs);
    QVERIFY(!catalog().find(u"model"_qs));
}

void tst_Import::aPackedSourceIsNotTheFileItself()
{
    const QString path = source(u"model.gguf.zst"_qs);
    const Model added = *newModel(path, {}, catalog());
    QVERIFY(editCatalog(m_store->catalog(), {{added}, {}}));
    QCOMPARE(import(path), u"unsupported"_qs);
    QCOMPARE(presence(added.id), FilePresence::Kind::Absent);
}

void tst_Import::aFileOfAModelWithMoreMakesItNotReady()
{
    Model pair = generatedModel(u"pair"_qs, seed, size, {QUrl(u"https://host/a"_qs)});
    pair.files += generatedFile(u"pair"_qs, u"second.gguf"_qs, 8, size, {QUrl(u"https://host/b"_qs)});
    know({pair});
    QCOMPARE(import(source()), u"done"_qs);
    QCOMPARE(presence(u"pair"_qs), FilePresence::Kind::Ready); // the file
    QVERIFY(told<event::BecameReady>().isEmpty());
    QCOMPARE(stateName(told<event::StateChanged>().last().state), u"absent"_qs);
}

void tst_Import::aDigestThatDoesNotFitIsRefused()
{
    const QString path = source();
    QCOMPARE(import(path, {.sha256 = digestOf("other")}), u"digest-mismatch"_qs);
    QVERIFY(!QFile::exists(m_store->catalog()));
    QVERIFY(!QFile::exists(m_store->file(u"tiny-model/Tiny Model.bin"_qs)));
    QCOMPARE(m_store->leftovers(), QStringList());
}

void tst_Import::aFittingDigestProvesIt()
{
    const Digest digest = digestOf(generatedBytes(seed, 0, size));
    QCOMPARE(import(source(), {.id = u"mine"_qs, .sha256 = digest}), u"done"_qs);
    QCOMPARE(presence(u"mine"_qs), FilePresence::Kind::Ready);
    QCOMPARE(catalog().find(u"mine"_qs)->files.first().sha256, digest);
}

void tst_Import::theSameAgainChangesNothing()
{
    const QString path = source();
    setMode(path, 0666);
    QCOMPARE(import(path), u"done"_qs);
    const QString here = told<event::Imported>().first().path;
    const auto before = statOf(here);
    const QByteArray document = fileBytes(m_store->catalog());
    QCOMPARE(import(path), u"done"_qs);
    QCOMPARE(way(), Way::AlreadyHere);
    QCOMPARE(statOf(here).st_ino, before.st_ino);
    QCOMPARE(fileBytes(m_store->catalog()), document);
    QCOMPARE(m_store->leftovers(), QStringList());
}

void tst_Import::anotherFileInThePlaceStays()
{
    const QString here = m_store->file(u"tiny-model/Tiny Model.bin"_qs);
    writeFile(here, "of the user's own");
    QCOMPARE(import(source()), u"invalid-name"_qs);
    QCOMPARE(fileBytes(here), QByteArray("of the user's own"));
    QVERIFY(!QFile::exists(m_store->catalog()));
    QCOMPARE(m_store->leftovers(), QStringList());
}

void tst_Import::aFileThatWasKeptThereIsRecognised()
{
    const QString here = m_store->file(u"tiny-model/Tiny Model.bin"_qs);
    writeFile(here, generatedBytes(seed, 0, size));
    const auto before = statOf(here);
    QCOMPARE(import(source()), u"done"_qs);
    QCOMPARE(way(), Way::AlreadyHere);
    QCOMPARE(statOf(here).st_ino, before.st_ino);
    QCOMPARE(presence(u"tiny-model"_qs), FilePresence::Kind::Unproved);
}

void tst_Import::aDamagedFileGivesWayToTheRightOne()
{
    know({generatedModel(u"wanted"_qs, seed, size, {QUrl(u"https://host/w"_qs)})});
    writeFile(m_store->file(u"wanted/model.gguf"_qs), "damaged");
    QCOMPARE(import(source()), u"done"_qs);
    QCOMPARE(presence(u"wanted"_qs), FilePresence::Kind::Ready);
}

void tst_Import::aSplitModelComesWholeByAnyOfItsParts()
{
    QStringList names;
    for (int part = 1; part <= 3; ++part) {
        names += QStringLiteral("Big-0000%1-of-00003.safetensors").arg(part);
        // An empty header, and one byte of padding for each part, so that they differ.
        const QByteArray header = "{}" + QByteArray(part, ' ');
        writeFile(outside(names.last()), char(header.size()) + QByteArray(7, '\0') + header);
    }
    QCOMPARE(import(outside(names[1])), u"done"_qs);
    const auto news = told<event::Imported>();
    QCOMPARE(news.size(), 3);
    for (int part = 0; part < 3; ++part)
        QCOMPARE(news[part].path, m_store->file(u"big-00001-of-00003/"_qs + names[part]));
    QCOMPARE(told<event::BecameReady>().size(), 1);
    QCOMPARE(catalog().find(u"big-00001-of-00003"_qs)->files.size(), 3);
    QCOMPARE(presence(u"big-00001-of-00003"_qs), FilePresence::Kind::Unproved);
}

void tst_Import::aMissingPartIsNamed()
{
    writeFile(outside(u"Big-00001-of-00002.gguf"_qs), "x");
    QCOMPARE(import(outside(u"Big-00001-of-00002.gguf"_qs)), u"unknown-model"_qs);
    QVERIFY2(m_error->detail.contains(u"Big-00002-of-00002.gguf"_qs), qPrintable(m_error->detail));
}

void tst_Import::aFolderIsItsOneModel()
{
    const QString folder = outside(u"model"_qs);
    writeFile(folder + u"/README.md"_qs, "text");
    QCOMPARE(import(folder), u"unknown-model"_qs);
    writeFile(folder + u"/b-00001-of-00002.gguf"_qs, "b");
    writeFile(folder + u"/b-00002-of-00002.gguf"_qs, "b");
    const auto files = filesToImport(folder, {});
    QVERIFY(files);
    QStringList names;
    for (const ImportSource& file : *files) {
        QCOMPARE(file.file, file.name);
        names += file.name;
    }
    QCOMPARE(names,
             QStringList({folder + u"/b-00001-of-00002.gguf"_qs, folder + u"/b-00002-of-00002.gguf"_qs}));
    writeFile(folder + u"/a.gguf"_qs, "a");
    QCOMPARE(import(folder), u"unsupported"_qs);
}

void tst_Import::aFileCutShortIsRefused()
{
    const QString path = outside(u"cut.gguf"_qs);
    writeFile(path, "GGUF");
    QCOMPARE(import(path), u"size-mismatch"_qs);
    writeFile(path, "<html>no model</html>");
    QCOMPARE(import(path), u"invalid-answer"_qs);
    QVERIFY(!QFile::exists(m_store->catalog()));
}

void tst_Import::whileAnotherHoldsTheLockItWaits()
{
    const QString path = source();
    QVERIFY(m_layout->prepareOwnFolders());
    auto other = std::make_unique<FileLock>(m_layout->lock(Layout::keyOfPath(path)), m_clock);
    QVERIFY(other->tryTake().value_or(false));
    const auto releaseOnceTold = [&] {
        if (!told<event::StateChanged>().isEmpty())
            other.reset();
    };
    QTimer poll;
    connect(&poll, &QTimer::timeout, this, releaseOnceTold);
    poll.start(10);
    QCOMPARE(import(path), u"done"_qs);
    QVERIFY(!other);
    QCOMPARE(stateName(told<event::StateChanged>().first().state), u"locked"_qs);
}

void tst_Import::holesCostNothing()
{
    constexpr qint64 gibibyte = 1LL << 30;
    const QString path = outside(u"holes.bin"_qs);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(gibibyte));
    file.close();
    QCOMPARE(import(path), u"done"_qs);
    QCOMPARE(way(), Way::HardLink);
    QCOMPARE(allocatedBytes(told<event::Imported>().first().path), 0);
}

QTEST_GUILESS_MAIN(tst_Import)
#include "tst_import.moc"
