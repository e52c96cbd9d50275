// SPDX-License-Identifier: MIT
#include "core/ensure/duplicate_files.h"
#include "core/ensure/duplicates.h"
#include "core/neighbours/manners.h"
#include "core/store/receipts.h"
#include "tests/core/neighbours/fake_home.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

#include <array>

#include <fcntl.h>
#include <sys/inotify.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace cellar;
using namespace cellar::test;

namespace {

using Why = fate::Stays::Why;

const FilePlace here{QStringLiteral("org/m"), QStringLiteral("m.gguf")};
const QString studio = QStringLiteral(".lmstudio/models/a/r/x.gguf");
const QString llama = QStringLiteral(".cache/llama.cpp/y.gguf");

/// What happens to a file from now on, as the kernel tells it.
class Watch
{
public:
    explicit Watch(const QString& path)
        : m_handle(::inotify_init1(IN_NONBLOCK | IN_CLOEXEC))
    {
        if (::inotify_add_watch(m_handle, QFile::encodeName(path).constData(), IN_OPEN | IN_ACCESS) < 0)
            qFatal("cannot watch %s", qPrintable(path));
    }
    ~Watch() { ::close(m_handle); }
    Q_DISABLE_COPY_MOVE(Watch)

    quint32 seen()
    {
        alignas(inotify_event) std::array<char, 4096> buffer;
        for (ssize_t count = ::read(m_handle, buffer.data(), buffer.size()); count > 0;
             count = ::read(m_handle, buffer.data(), buffer.size())) {
            for (ssize_t at = 0; at < count;) {
                const auto* event = reinterpret_cast<const inotify_event*>(buffer.data() + at);
                m_seen |= event->mask;
                at += ssize_t(sizeof(inotify_event) + event->len);
            }
        }
        return m_seen & (IN_OPEN | IN_ACCESS);
    }

private:
    int m_handle;
    quint32 m_seen = 0;
};

DuplicateFile file(const char* path, quint64 inode, qint64 stock, std::optional<Program> program = {})
{
    DuplicateFile file{QString::fromLatin1(path), program};
    file.node = {.identity = {100, 1, inode}, .device = 1, .links = 1, .allocated = 4096, .mode = 0644};
    file.stock = stock;
    file.unshared = 4096;
    return file;
}

Receipt receiptFor(const Layout& layout, const QByteArray& bytes)
{
    Receipt receipt{here, *identify(layout.file(here)), digestOf(bytes)};
    receipt.proved = QDateTime::currentDateTimeUtc();
    return receipt;
}

} // namespace

class DuplicatesTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void theFateOfEach_data();
    void theFateOfEach();
    void freedIsWhatGoesWithTheLastName();
    void filesWithTheSameBytesAreFound();
    void aFileOfAUniqueSizeIsNeverOpened();
    void namesOfOneFileAreNotOpened();
    void aReceiptSparesTheReading();
    void theSearchChangesNothing();
    void aFileThatIsReplacedIsTheKeptOne();
    void whatTheStoreKnowsOfAFileGoesAlong();
    void undoGivesEachItsOwnCopyAsItWas();
    void whatIsReplacedAnewIsLeftByUndo();
    void undoNeedsRoom();
    void undoOfChangedBytesIsRefused();
    void whatIsGoneStaysInTheLog();
    void whatHasChangedSinceIsLeft_data();
    void whatHasChangedSinceIsLeft();
    void whatAProcessWritesToIsLeft();
    void aLinkInTheWayIsRefused();
    void anotherUsersFileIsLeft();
    void programsThatMindKeepTheirs();
    void whatAKilledProcessBeganIsSettled_data();
    void whatAKilledProcessBeganIsSettled();
    void aLogThatDoesNotHoldIsNotWrittenOver();
    void oneProcessAtATime();
    void whatAnotherProcessWorksOnIsLeft();
    void whatCannotBeReadIsTold();
    void aSearchCanBeCancelled();

private:
    void fill(const QByteArray& bytes = tinyGguf()) const
    {
        m_home->write(QStringLiteral("store/") + here.relative(), bytes);
        m_home->write(studio, bytes);
    }
    QString storeFile() const { return m_layout->file(here); }
    QString path(const QString& relative) const { return m_home->path(relative); }
    DuplicateSearch found() const
    {
        return findDuplicates(
                   *m_layout, rootsIn(m_home->surroundings()), [](qint64, qint64) {}, nullptr)
            .value();
    }
    std::optional<Error> replaced(const QList<DuplicateSet>& sets)
    {
        return ended([&](Duplicates& duplicates) { duplicates.replace(sets); });
    }
    std::optional<Error> undone()
    {
        return ended([](Duplicates& duplicates) { duplicates.undo(); });
    }
    std::optional<Error> ended(const std::function<void(Duplicates&)>& begin)
    {
        Duplicates duplicates(*m_layout, m_ledger, m_clock);
        QSignalSpy finished(&duplicates, &Duplicates::finished);
        begin(duplicates);
        if (finished.isEmpty() && !finished.wait())
            qFatal("it does not end");
        return finished.first().first().value<std::optional<Error>>();
    }
    QList<Replacement> entries() const { return ReplacementLog::read(*m_layout).value().entries(); }

    std::unique_ptr<FakeHome> m_home;
    std::unique_ptr<Layout> m_layout;
    SpaceLedger m_ledger;
    SystemClock m_clock;
};

void DuplicatesTest::init()
{
    m_home = std::make_unique<FakeHome>();
    m_layout = std::make_unique<Layout>(m_home->path(QStringLiteral("store")));
}

void DuplicatesTest::theFateOfEach_data()
{
    QTest::addColumn<QList<DuplicateFile>>("files");
    QTest::addColumn<QList<Fate>>("fates");
    const Fate kept = fate::Kept{};
    const auto linked = [](qsizetype to) { return Fate(fate::Replaced{Sharing::HardLink, to, 4096}); };
    const auto stays = [](Why why) { return Fate(fate::Stays{why}); };
    const auto changed = [](DuplicateFile file, const std::function<void(DuplicateFile&)>& change) {
        change(file);
        return file;
    };
    using File = DuplicateFile;
    const File ours = file("/s/o", 1, 0);
    const File theirs = file("/l/t", 2, 1, Program::LmStudio);
    QTest::newRow("the store's own is kept") << QList{theirs, ours} << QList{linked(1), kept};
    QTest::newRow("the first of equals") << QList{ours, file("/s/b", 3, 2)} << QList{kept, linked(0)};
    QTest::newRow("what has to stay is kept")
        << QList{ours, file("/o/b", 2, 1, Program::Ollama)} << QList{linked(1), kept};
    QTest::newRow("what has to stay and may change is not")
        << QList{ours, file("/g/x", 2, 1, Program::Gpt4All)} << QList{kept, stays(Why::ProgramMinds)};
    QTest::newRow("none may be linked to")
        << QList{file("/g/x", 1, 0, Program::Gpt4All), file("/w/x", 2, 1, Program::TextGenerationWebUi)}
        << QList{stays(Why::NoneToLinkTo), stays(Why::NoneToLinkTo)};
    QTest::newRow("what others may write to is not linked to")
        << QList{changed(ours, [](File& f) { f.node.mode = 0664; }), theirs} << QList{linked(1), kept};
    QTest::newRow("what is being written is neither kept nor replaced")
        << QList{changed(ours, [](File& f) { f.isBeingWritten = true; }), theirs}
        << QList{stays(Why::BeingWritten), kept};
    QTest::newRow("another user's") << QList{ours, changed(theirs, [](File& f) { f.isOwn = false; })}
                                    << QList{kept, stays(Why::OtherOwner)};
    QTest::newRow("another disk") << QList{ours, theirs,
                                           changed(file("/d/x", 9, 2), [](File& f) { f.node.device = 2; })}
                                  << QList{kept, linked(0), stays(Why::OtherDisk)};
    QTest::newRow("two on each of two disks")
        << QList{ours, theirs, changed(file("/d/x", 9, 2), [](File& f) { f.node.device = 2; }),
                 changed(file("/d/y", 8, 3), [](File& f) { f.node.device = 2; })}
        << QList{kept, linked(0), kept, linked(2)};
    QTest::newRow("each alone on its disk")
        << QList{ours, changed(theirs, [](File& f) { f.node.device = 2; })}
        << QList{stays(Why::OtherDisk), stays(Why::OtherDisk)};
    const auto onBtrfs = [&](File file) { return changed(file, [](File& f) { f.canReflink = true; }); };
    const Fate reflinked = fate::Replaced{Sharing::Reflink, 0, 4096};
    QTest::newRow("by reflink where there is that")
        << QList{onBtrfs(ours), onBtrfs(theirs)} << QList{kept, reflinked};
    QTest::newRow("what may change can give its blocks")
        << QList{onBtrfs(file("/g/x", 1, 0, Program::Gpt4All)), onBtrfs(theirs)} << QList{kept, reflinked};
    QTest::newRow("what shares already") << QList{onBtrfs(ours), onBtrfs(file("/s/b", 3, 0)), onBtrfs(theirs)}
                                         << QList{kept, stays(Why::AlreadyShared), reflinked};
    const auto named = [](File& f) { f.node.links = 2; };
    QTest::newRow("undo would part several names")
        << QList{onBtrfs(changed(ours, named)), onBtrfs(changed(theirs, named)), onBtrfs(file("/s/b", 3, 2))}
        << QList{kept, stays(Why::SeveralNames), reflinked};
}

void DuplicatesTest::theFateOfEach()
{
    QFETCH(QList<DuplicateFile>, files);
    QTEST(fatesOf(files), "fates");
}

void DuplicatesTest::freedIsWhatGoesWithTheLastName()
{
    DuplicateFile one = file("/l/a", 2, 1, Program::LmStudio);
    one.node.links = 2;
    DuplicateFile other = file("/l/b", 2, 1, Program::LmStudio);
    other.node.links = 2;
    const DuplicateFile kept = file("/o/b", 1, 0, Program::Ollama);
    const auto freed = [](const QList<DuplicateFile>& files) {
        return DuplicateSet{digestOf("x"), 1, files, fatesOf(files)}.frees();
    };
    QCOMPARE(freed({kept, one, other}), 4096);
    QCOMPARE(std::get<fate::Replaced>(fatesOf({kept, one, other})[1]).frees, 0);
    QCOMPARE(freed({kept, one}), 0); // its other name is somewhere else
}

void DuplicatesTest::filesWithTheSameBytesAreFound()
{
    fill();
    m_home->write(llama, tinyGguf("y")); // of the same size
    const auto search = found();
    QCOMPARE(search.sets.size(), 1);
    QVERIFY(search.faults.isEmpty());
    const DuplicateSet& set = search.sets.first();
    QCOMPARE(set.sha256, digestOf(tinyGguf()));
    QCOMPARE(set.size, tinyGguf().size());
    QCOMPARE(set.files.size(), 2);
    QCOMPARE(set.files[0].path, storeFile());
    QVERIFY(!set.files[0].program);
    QCOMPARE(set.files[1].path, path(studio));
    QCOMPARE(set.files[1].program, Program::LmStudio);
    QCOMPARE(set.files[1].node, *nodeAt(path(studio)));
    QCOMPARE(set.fates[0], Fate(fate::Kept{}));
    QCOMPARE(search.frees(), nodeAt(path(studio))->allocated);
}

void DuplicatesTest::aFileOfAUniqueSizeIsNeverOpened()
{
    fill();
    m_home->write(llama, tinyGguf("of another size"));
    const FilePlace other{QStringLiteral("u"), QStringLiteral("u.gguf")};
    writeFile(m_layout->file(other), tinyGguf("of yet another size"));
    Watch unique(path(llama));
    Watch uniqueHere(m_layout->file(other));
    Watch compared(path(studio));
    QCOMPARE(found().sets.size(), 1);
    QCOMPARE(compared.seen(), quint32(IN_OPEN | IN_ACCESS));
    QCOMPARE(unique.seen(), 0U);
    QCOMPARE(uniqueHere.seen(), 0U);
}

void DuplicatesTest::namesOfOneFileAreNotOpened()
{
    fill();
    QVERIFY(QFile::remove(path(studio)));
    QCOMPARE(::link(QFile::encodeName(storeFile()).constData(), QFile::encodeName(path(studio)).constData()),
             0);
    Watch watch(storeFile());
    QVERIFY(found().sets.isEmpty());
    QCOMPARE(watch.seen(), 0U);
}

void DuplicatesTest::aReceiptSparesTheReading()
{
    fill();
    QVERIFY(m_layout->prepare(here));
    QVERIFY(writeReceipt(*m_layout, receiptFor(*m_layout, tinyGguf())));
    Watch watch(storeFile());
    QCOMPARE(found().sets.size(), 1);
    QCOMPARE(watch.seen() & IN_ACCESS, 0U);
}

void DuplicatesTest::theSearchChangesNothing()
{
    fill();
    m_home->write(llama, tinyGguf());
    const auto facts = [this](const QString& relative) {
        struct stat status = {};
        if (::lstat(QFile::encodeName(path(relative)).constData(), &status) != 0)
            qFatal("no %s", qPrintable(relative));
        return QList<qint64>{status.st_mode,       qint64(status.st_ino),  qint64(status.st_nlink),
                             status.st_size,       status.st_mtim.tv_nsec, status.st_ctim.tv_nsec,
                             status.st_atim.tv_sec};
    };
    for (const QString& relative : {studio, llama}) { // so old that reading would move the time of access
        const std::array<timespec, 2> times{timespec{1'000'000'000, 5}, timespec{1'100'000'000, 7}};
        QCOMPARE(::utimensat(AT_FDCWD, QFile::encodeName(path(relative)).constData(), times.data(), 0), 0);
    }
    const auto before = facts(studio) + facts(llama);
    QCOMPARE(found().sets.first().files.size(), 3);
    QCOMPARE(facts(studio) + facts(llama), before);
    QVERIFY(!QDir(m_layout->root() + QStringLiteral("/.cellar/locks")).exists());
}

void DuplicatesTest::aFileThatIsReplacedIsTheKeptOne()
{
    fill();
    const auto search = found();
    Duplicates duplicates(*m_layout, m_ledger, m_clock);
    QSignalSpy told(&duplicates, &Duplicates::replaced);
    QSignalSpy finished(&duplicates, &Duplicates::finished);
    duplicates.replace(search.sets);
    QVERIFY(finished.wait());
    QVERIFY(!finished.first().first().value<std::optional<Error>>());
    QCOMPARE(told.size(), 1);
    QVERIFY(nodeAt(path(studio))->isSameFile(*nodeAt(storeFile())));
    QCOMPARE(fileBytes(path(studio)), tinyGguf());
    QCOMPARE(entries().size(), 1);
    const Replacement entry = entries().first();
    QVERIFY(entry.isDone);
    QCOMPARE(entry.path, path(studio));
    QCOMPARE(entry.kept, storeFile());
    QCOMPARE(entry.was.identity, search.sets.first().files[1].node.identity);
    QCOMPARE(QDir(path(QStringLiteral(".lmstudio/models/a/r"))).entryList(QDir::Files | QDir::Hidden),
             QStringList{QStringLiteral("x.gguf")});
    QVERIFY(found().sets.isEmpty());
}

void DuplicatesTest::whatTheStoreKnowsOfAFileGoesAlong()
{
    const QByteArray bytes = tinyGguf();
    const QString hex = digestOf(bytes).hex();
    m_home->write(QStringLiteral("store/") + here.relative(), bytes);
    m_home->write(QStringLiteral(".ollama/models/manifests/h/n/m/t"),
                  R"({"layers":[{"mediaType":"application/vnd.ollama.image.model","digest":"sha256:)" +
                      hex.toLatin1() + R"(","size":1}]})");
    m_home->write(QStringLiteral(".ollama/models/blobs/sha256-") + hex, bytes);
    QVERIFY(m_layout->prepare(here));
    QVERIFY(writeReceipt(*m_layout, receiptFor(*m_layout, bytes)));
    QVERIFY(!replaced(found().sets)); // by the one of Ollama, which stays what it is
    QVERIFY(nodeAt(storeFile())->links == 2);
    QVERIFY(receiptAt(*m_layout, storeFile()));
    QVERIFY(!undone());
    QVERIFY(nodeAt(storeFile())->links == 1);
    QVERIFY(receiptAt(*m_layout, storeFile()));
}

void DuplicatesTest::undoGivesEachItsOwnCopyAsItWas()
{
    const QByteArray bytes = tinyGguf(QByteArray(3'000'000, 'b'));
    fill(bytes);
    m_home->mode(studio, 0640);
    const FileNode was = *nodeAt(path(studio));
    QVERIFY(!replaced(found().sets));
    QVERIFY(nodeAt(path(studio))->mode != was.mode);
    QVERIFY(!undone());
    const FileNode now = *nodeAt(path(studio));
    QVERIFY(!now.isSameFile(*nodeAt(storeFile())));
    QCOMPARE(now.mode, was.mode);
    QCOMPARE(now.owner, was.owner);
    QCOMPARE(now.identity.modified, was.identity.modified);
    QCOMPARE(fileBytes(path(studio)), bytes);
    QCOMPARE(fileBytes(storeFile()), bytes);
    QVERIFY(!isTaken(m_layout->replacements()));
    QCOMPARE(QDir(path(QStringLiteral(".lmstudio/models/a/r"))).entryList(QDir::Files | QDir::Hidden).size(),
             1);
}

void DuplicatesTest::whatIsReplacedAnewIsLeftByUndo()
{
    fill();
    QVERIFY(!replaced(found().sets));
    QVERIFY(QFile::remove(path(studio)));
    m_home->write(studio, "another version");
    const FileNode before = *nodeAt(path(studio));
    QVERIFY(!undone());
    QCOMPARE(*nodeAt(path(studio)), before);
    QVERIFY(!isTaken(m_layout->replacements()));
}

void DuplicatesTest::undoNeedsRoom()
{
    fill();
    QVERIFY(!replaced(found().sets));
    const auto room = roomOn(path(studio));
    QVERIFY(room);
    auto claim = m_ledger.claim(*room, 0);
    QVERIFY(claim);
    claim->setNeed(std::numeric_limits<qint64>::max());
    QCOMPARE(undone().value_or(Error{ErrorKind::Io, {}}).kind, ErrorKind::NoSpace);
    QVERIFY(nodeAt(path(studio))->isSameFile(*nodeAt(storeFile())));
    QCOMPARE(entries().size(), 1);
}

void DuplicatesTest::undoOfChangedBytesIsRefused()
{
    fill();
    QVERIFY(!replaced(found().sets));
    QFile file(path(studio));
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(24) && file.write("other") == 5);
    file.close();
    QCOMPARE(undone().value_or(Error{}).kind, ErrorKind::DigestMismatch);
    QVERIFY(nodeAt(path(studio))->isSameFile(*nodeAt(storeFile())));
    QCOMPARE(entries().size(), 1);
    QCOMPARE(QDir(path(QStringLiteral(".lmstudio/models/a/r"))).entryList(QDir::Files | QDir::Hidden).size(),
             1);
}

void DuplicatesTest::whatIsGoneStaysInTheLog()
{
    fill();
    QVERIFY(!replaced(found().sets));
    QVERIFY(QFile::remove(path(studio)));
    QCOMPARE(undone().value_or(Error{}).kind, ErrorKind::UnknownModel);
    QCOMPARE(entries().size(), 1);
    QVERIFY(!ended([](Duplicates& duplicates) { duplicates.forget(); }));
    QVERIFY(!isTaken(m_layout->replacements()));
}

void DuplicatesTest::whatHasChangedSinceIsLeft_data()
{
    QTest::addColumn<bool>("isKept");
    QTest::newRow("the one to be replaced") << false;
    QTest::newRow("the one to be kept") << true;
}

void DuplicatesTest::whatHasChangedSinceIsLeft()
{
    fill();
    const auto search = found();
    QFETCH(bool, isKept);
    const QString changed = isKept ? storeFile() : path(studio);
    writeFile(changed, tinyGguf("z"));
    QCOMPARE(replaced(search.sets).value_or(Error{}).kind, ErrorKind::Io);
    QCOMPARE(fileBytes(changed), tinyGguf("z"));
    QCOMPARE(fileBytes(isKept ? path(studio) : storeFile()), tinyGguf());
    QVERIFY(!isTaken(m_layout->replacements()));
}

void DuplicatesTest::whatAProcessWritesToIsLeft()
{
    fill();
    const auto search = found();
    QFile reader(path(studio));
    QVERIFY(reader.open(QIODevice::ReadOnly));
    QFile writer(path(studio));
    QVERIFY(writer.open(QIODevice::ReadWrite));
    QCOMPARE(replaced(search.sets).value_or(Error{}).kind, ErrorKind::Locked);
    QVERIFY(!nodeAt(path(studio))->isSameFile(*nodeAt(storeFile())));
    QCOMPARE(found().sets.first().fates.value(1), Fate(fate::Stays{Why::BeingWritten}));
    const size_t size = size_t(writer.size());
    void* memory = ::mmap(nullptr, size, PROT_READ | PROT_WRITE, MAP_SHARED, writer.handle(), 0);
    QVERIFY(memory != MAP_FAILED);
    writer.close();
    QCOMPARE(replaced(search.sets).value_or(Error{}).kind, ErrorKind::Locked);
    QCOMPARE(::munmap(memory, size), 0);
    QVERIFY(!replaced(search.sets)); // who only reads it goes on with what it has
    QCOMPARE(reader.readAll(), tinyGguf());
}

void DuplicatesTest::aLinkInTheWayIsRefused()
{
    fill();
    const auto search = found();
    QVERIFY(QFile::rename(path(QStringLiteral(".lmstudio/models/a")), path(QStringLiteral("elsewhere"))));
    m_home->link(QStringLiteral(".lmstudio/models/a"), path(QStringLiteral("elsewhere")));
    QCOMPARE(replaced(search.sets).value_or(Error{}).kind, ErrorKind::InvalidName);
    QVERIFY(!nodeAt(path(QStringLiteral("elsewhere/r/x.gguf")))->isSameFile(*nodeAt(storeFile())));
}

void DuplicatesTest::anotherUsersFileIsLeft()
{
    fill();
    if (::chown(QFile::encodeName(path(studio)).constData(), 12345, 12345) != 0)
        QSKIP("only root can give files away");
    QCOMPARE(found().sets.first().fates.value(1), Fate(fate::Stays{Why::OtherOwner}));
}

void DuplicatesTest::programsThatMindKeepTheirs()
{
    for (const Program program :
         {Program::Ollama, Program::DockerModelRunner, Program::Gpt4All, Program::TextGenerationWebUi})
        QVERIFY2(!bearsReplacing(program), qPrintable(programWord(program)));
    for (const Program program :
         {Program::LmStudio, Program::HubCache, Program::LlamaCpp, Program::Jan, Program::Folder})
        QVERIFY2(bearsReplacing(program), qPrintable(programWord(program)));
    fill();
    m_home->write(QStringLiteral(".local/share/nomic.ai/GPT4All/x.gguf"), tinyGguf());
    const FileNode before = *nodeAt(path(QStringLiteral(".local/share/nomic.ai/GPT4All/x.gguf")));
    QVERIFY(!replaced(found().sets));
    QCOMPARE(*nodeAt(path(QStringLiteral(".local/share/nomic.ai/GPT4All/x.gguf"))), before);
    QVERIFY(nodeAt(path(studio))->isSameFile(*nodeAt(storeFile())));
}

void DuplicatesTest::whatAKilledProcessBeganIsSettled_data()
{
    QTest::addColumn<bool>("isLinked");
    QTest::addColumn<bool>("isRenamed");
    QTest::newRow("before it was linked") << false << false;
    QTest::newRow("before the rename") << true << false;
    QTest::newRow("after the rename") << false << true;
}

void DuplicatesTest::whatAKilledProcessBeganIsSettled()
{
    fill();
    QVERIFY(m_layout->prepareOwnFolders());
    const FileNode kept = *nodeAt(storeFile());
    auto log = ReplacementLog::read(*m_layout).value();
    QVERIFY(log.begin({.path = path(studio),
                       .kept = storeFile(),
                       .keptInode = kept.identity.inode,
                       .how = Sharing::HardLink,
                       .sha256 = digestOf(tinyGguf()),
                       .was = *nodeAt(path(studio))}));
    const QString temporary =
        path(QStringLiteral(".lmstudio/models/a/r/")) + ReplacementLog::temporaryName(path(studio));
    QFETCH(bool, isLinked);
    QFETCH(bool, isRenamed);
    if (isRenamed)
        QVERIFY(QFile::remove(path(studio)));
    const QString linked = isRenamed ? path(studio) : temporary;
    if (isLinked || isRenamed)
        QCOMPARE(::link(QFile::encodeName(storeFile()).constData(), QFile::encodeName(linked).constData()),
                 0);
    writeFile(m_layout->replacements() + QStringLiteral(".Ab12Cd"), "half");
    QVERIFY(!replaced({}));
    QVERIFY(!isTaken(temporary));
    QVERIFY(!isTaken(m_layout->replacements() + QStringLiteral(".Ab12Cd")));
    QCOMPARE(entries().size(), isRenamed ? 1 : 0);
    QVERIFY(entries().isEmpty() || entries().first().isDone);
    QCOMPARE(fileBytes(path(studio)), tinyGguf());
}

void DuplicatesTest::aLogThatDoesNotHoldIsNotWrittenOver()
{
    fill();
    QVERIFY(m_layout->prepareOwnFolders());
    writeFile(m_layout->replacements(), "{\"version\":1,\"replaced\":[]}");
    QCOMPARE(replaced(found().sets).value_or(Error{ErrorKind::Cancelled, {}}).kind, ErrorKind::Io);
    QVERIFY(!nodeAt(path(studio))->isSameFile(*nodeAt(storeFile())));
    QCOMPARE(undone().value_or(Error{ErrorKind::Cancelled, {}}).kind, ErrorKind::Io);
    QVERIFY(!ended([](Duplicates& duplicates) { duplicates.forget(); }));
    QVERIFY(!replaced(found().sets));
}

void DuplicatesTest::oneProcessAtATime()
{
    fill();
    const auto search = found();
    QVERIFY(m_layout->prepareOwnFolders());
    FileLock log(ReplacementLog::lockPath(*m_layout), m_clock);
    QVERIFY(log.tryTake().value_or(false));
    Duplicates duplicates(*m_layout, m_ledger, m_clock);
    QSignalSpy waits(&duplicates, &Duplicates::waits);
    QSignalSpy finished(&duplicates, &Duplicates::finished);
    duplicates.replace(search.sets);
    QVERIFY(waits.wait());
    duplicates.cancel();
    QVERIFY(finished.wait());
    QCOMPARE(finished.takeFirst().first().value<std::optional<Error>>().value_or(Error{}).kind,
             ErrorKind::Cancelled);
    duplicates.replace(search.sets);
    QVERIFY(waits.wait());
    QVERIFY(!nodeAt(path(studio))->isSameFile(*nodeAt(storeFile())));
    log.release();
    QVERIFY(finished.wait());
    QVERIFY(!finished.first().first().value<std::optional<Error>>());
    QVERIFY(nodeAt(path(studio))->isSameFile(*nodeAt(storeFile())));
}

void DuplicatesTest::whatAnotherProcessWorksOnIsLeft()
{
    fill();
    QVERIFY(m_layout->prepareOwnFolders());
    FileLock model(m_layout->lock(here), m_clock);
    QVERIFY(model.tryTake().value_or(false));
    QCOMPARE(replaced(found().sets).value_or(Error{}).kind, ErrorKind::Locked);
    QVERIFY(!nodeAt(path(studio))->isSameFile(*nodeAt(storeFile())));
}

void DuplicatesTest::whatCannotBeReadIsTold()
{
    fill();
    m_home->write(QStringLiteral(".lmstudio/models/a/s/z.gguf"), tinyGguf());
    m_home->mode(QStringLiteral(".lmstudio/models/a/s"), 0);
    if (::access(QFile::encodeName(path(QStringLiteral(".lmstudio/models/a/s/z.gguf"))).constData(), R_OK) ==
        0)
        QSKIP("root may read everything");
    const auto search = found();
    QCOMPARE(search.sets.first().files.size(), 2);
    QCOMPARE(search.faults.size(), 1);
    QVERIFY(search.faults.first().detail.startsWith(path(QStringLiteral(".lmstudio/models/a/s"))));
    m_home->mode(QStringLiteral(".lmstudio/models/a/s"), 0700);
}

void DuplicatesTest::aSearchCanBeCancelled()
{
    fill();
    const auto error = ended([this](Duplicates& duplicates) {
        duplicates.find(rootsIn(m_home->surroundings()));
        duplicates.cancel();
    });
    QCOMPARE(error.value_or(Error{}).kind, ErrorKind::Cancelled);
}

QTEST_GUILESS_MAIN(DuplicatesTest)
#include "tst_duplicates.moc"
