// SPDX-License-Identifier: MIT
#include "core/disk/straight_folder.h"
#include "core/ensure/store_mover.h"
#include "core/store/journal.h"
#include "core/store/receipts.h"
#include "core/store/replacement_log.h"
#include "core/store/sealed_document.h"
#include "core/store/store_presence.h"
#include "tests/support/builders.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QScopeGuard>
#include <QTest>

#include <filesystem>
#include <map>

#include <sys/mount.h>

using namespace cellar;
using namespace cellar::test;

namespace {

constexpr qint64 size = 9'000'000;
const FilePlace one{u"a"_qs, u"model.gguf"_qs};
const FilePlace two{u"org/b"_qs, u"other.gguf"_qs};
const FilePlace half{u"c"_qs, u"half.gguf"_qs};

/// Made once for all tests.
struct Content
{
    QByteArray bytes;
    ContentDigest digest;
};

const Content& contentOf(quint64 seed)
{
    static std::map<quint64, Content> known;
    if (const auto found = known.find(seed); found != known.end())
        return found->second;
    const QByteArray bytes = generatedBytes(seed, 0, size);
    ContentHasher hasher;
    hasher.add(bytes);
    return known.insert({seed, {bytes, hasher.finish()}}).first->second;
}

ModelFile fileAt(const FilePlace& place, quint64 seed)
{
    return {place, size, contentOf(seed).digest.sha256, {}};
}

QString messageOf(const Error& error)
{
    return kindName(error.kind) + u": "_qs + error.detail;
}

} // namespace

class TestStoreMover : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void allOfTheStoreIsThereAndTheOldFolderIsGone_data() { bothDisks(); }
    void allOfTheStoreIsThereAndTheOldFolderIsGone();
    void theOldFolderLeadsToTheNewOne();
    void aStoreMayBeMovedBack();
    void onOneDiskNothingIsCopied();
    void damageIsFoundOnTheWayAndMovedAsItIs();
    void knownDamageStaysKnown_data() { bothDisks(); }
    void knownDamageStaysKnown();
    void aFileWithoutAReceiptIsMoved_data() { bothDisks(); }
    void aFileWithoutAReceiptIsMoved();
    void aReceiptThatDoesNotFitGetsNoProofButByItsDigest();
    void whatWasReceivedOfAFileGoesOnThere_data() { bothDisks(); }
    void whatWasReceivedOfAFileGoesOnThere();
    void theRecordOfReplacementsSpeaksOfTheNewFolder();
    void whatIsNotTheStoresStays_data() { bothDisks(); }
    void whatIsNotTheStoresStays();
    void cancellingLeavesTheOldFolderWholeAndIsGoneOnWith();
    void whatChangedMeanwhileIsBroughtAgain_data() { bothDisks(); }
    void whatChangedMeanwhileIsBroughtAgain();
    void aFileThatCameIsNotCopiedTwice();
    void untilAllHasComeTheNewFolderIsNoStore();
    void anOldFolderThatWasNotClearedIsClearedByTheNextMove();
    void aTargetThatWillNotDoIsRefused_data();
    void aTargetThatWillNotDoIsRefused();
    void aFileOfTheSameNameIsNotReplaced();
    void anEmptyFolderBesideOtherThingsWillDo();
    void whileSomebodyWorksInTheStoreItWaitsAndNobodyBegins();
    void whereThereIsNoStoreThereIsNothingToMove();
    void toWhereItIsNothingIsTouched();
    void anAbsentStoreIsNotCalledMoved();
    void whatAKilledProcessLeftOfTheMemorysLockIsNotInTheWay();
    void noRoomIsSaidBeforeAnythingIsCopied();
    void whatHasComeIsReadAsItWasWritten();
    void aRecordOfItThatDoesNotHoldCountsAsNone_data();
    void aRecordOfItThatDoesNotHoldCountsAsNone();

private:
    static void bothDisks()
    {
        QTest::addColumn<bool>("copies");
        QTest::newRow("on one disk") << false;
        QTest::newRow("to another disk") << true;
    }
    /// Where the store shall be; on another disk where `copies`.
    bool goTo(bool copies)
    {
        if (copies)
            m_otherDisk = std::make_unique<QTemporaryDir>(u"/dev/shm/model-cellar-XXXXXX"_qs);
        m_to = copies ? m_otherDisk->filePath(u"new/store"_qs)
                      : QDir::cleanPath(m_store->file(u"../elsewhere"_qs));
        return !copies || (m_otherDisk->isValid() && isOtherDisk());
    }
    bool isOtherDisk() const
    {
        writeFile(m_otherDisk->filePath(u"x"_qs), "x");
        const auto there = nodeAt(m_otherDisk->filePath(u"x"_qs));
        const auto here = nodeAt(from().file(one));
        return there && here && there->device != here->device;
    }
    Layout from() const { return Layout(m_store->root(), m_memory); }
    Layout to() const { return Layout(m_to, m_memory); }
    Result<MoveReport> move(const StoreMover::Told& told = {}, const std::atomic<bool>* cancelled = nullptr)
    {
        static const std::atomic<bool> never = false;
        StoreMover mover(from(), m_to, m_clock);
        const auto taken = mover.tryTake();
        if (!taken)
            return fail(taken.error());
        if (!*taken)
            return fail(ErrorKind::Locked, u"taken"_qs);
        return mover.run(
            cancelled ? cancelled : &never, told ? told : [](qint64, qint64) {});
    }
    /// A move that ends at its first news of a copy.
    bool isCutShort()
    {
        std::atomic<bool> cancelled = false;
        const auto cut = move([&](qint64, qint64) { cancelled = true; }, &cancelled);
        return !cut && cut.error().kind == ErrorKind::Cancelled;
    }
    /// As a process leaves it that is killed when all has come, and the new place is not yet remembered.
    void endBeforeItIsRemembered()
    {
        const QString memory = std::exchange(m_memory, QFileInfo(m_memory).path()); // a folder
        const auto cut = move();
        QVERIFY(!cut && cut.error().kind == ErrorKind::Io);
        m_memory = memory;
        QVERIFY(QFile::exists(from().file(one)) && QFile::exists(to().file(one)));
    }
    /// As it stands there after it was fetched.
    void keep(const FilePlace& place, quint64 seed) const
    {
        const Content& content = contentOf(seed);
        QVERIFY(from().prepare(place));
        writeFile(from().file(place), content.bytes);
        QVERIFY(setFileAccess(from().file(place), Access::Private));
        const Receipt receipt{.place = place,
                              .identity = *identify(from().file(place)),
                              .sha256 = content.digest.sha256,
                              .published = true,
                              .proved = m_clock.utc()};
        QVERIFY(writeProof(from(), receipt, content.digest.pieces));
    }
    static FilePresence::Kind kindAt(const Layout& layout, const FilePlace& place, quint64 seed)
    {
        return look(layout, fileAt(place, seed)).kind;
    }
    /// Flips a bit without anybody noticing.
    void damage(const FilePlace& place) const
    {
        const auto before = std::filesystem::last_write_time(from().file(place).toStdString());
        QFile file(from().file(place));
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(size / 2));
        const char byte = char(generatedBytes(1, size / 2, 1).at(0) ^ 1);
        QVERIFY(file.write(&byte, 1) == 1);
        file.close();
        std::filesystem::last_write_time(from().file(place).toStdString(), before);
        QCOMPARE(kindAt(from(), place, 1), FilePresence::Kind::Ready);
    }

    std::unique_ptr<TemporaryStore> m_store;
    std::unique_ptr<QTemporaryDir> m_otherDisk;
    QString m_memory;
    QString m_to;
    SystemClock m_clock;
};

#define GO_TO(copies)                                                                                        \
    if (!goTo(copies))                                                                                       \
    QSKIP("/dev/shm is no other disk")

void TestStoreMover::init()
{
    m_store = std::make_unique<TemporaryStore>();
    m_memory = QFileInfo(m_store->catalog()).path() + u"/config/stores.json"_qs;
    keep(one, 1);
    keep(two, 2);
    goTo(false);
}

void TestStoreMover::cleanup()
{
    m_otherDisk.reset();
}

void TestStoreMover::allOfTheStoreIsThereAndTheOldFolderIsGone()
{
    QFETCH(bool, copies);
    GO_TO(copies);
    qint64 last = 0;
    const auto moved = move([&](qint64 done, qint64 total) {
        QCOMPARE(total, 2 * size);
        QVERIFY(done > last);
        last = done;
    });
    QVERIFY2(moved, qPrintable(messageOf(moved ? Error{} : moved.error())));
    QCOMPARE(*moved, (MoveReport{m_store->root(), m_to, 2, copies ? 2 * size : 0, {}, {}}));
    QCOMPARE(last, copies ? 2 * size : 0);
    QCOMPARE(kindAt(to(), one, 1), FilePresence::Kind::Ready);
    QCOMPARE(kindAt(to(), two, 2), FilePresence::Kind::Ready);
    QVERIFY(readPieces(to(), two, contentOf(2).digest.sha256));
    QVERIFY(fileBytes(to().file(one)) == contentOf(1).bytes);
    QVERIFY(fileBytes(to().file(two)) == contentOf(2).bytes);
    QCOMPARE(QFile::permissions(to().file(two)) & QFile::ReadGroup, QFile::Permissions());
    QCOMPARE(checkStore(to()), StorePresence::Marked);
    QVERIFY(!QFile::exists(to().arrival()));
    QVERIFY(!QFile::exists(m_store->root()));
    QCOMPARE(QDir(to().partialsFolder()).entryList(QDir::Files), QStringList());
    QCOMPARE(QDir(to().receiptsFolder()).entryList(QDir::Files).size(), 4);
}

void TestStoreMover::theOldFolderLeadsToTheNewOne()
{
    QVERIFY(move());
    QCOMPARE(whereStoreIs(m_store->root(), m_memory), m_to);
    const auto old = from().prepare(one);
    QVERIFY(!old && old.error().kind == ErrorKind::Unavailable);
    QVERIFY(!QFile::exists(m_store->root()));
    // Unless another store stands there by now.
    QVERIFY(Layout(m_store->root()).prepareOwnFolders());
    QVERIFY(markStore(Layout(m_store->root()), QString(32, u'c')));
    QCOMPARE(whereStoreIs(m_store->root(), m_memory), m_store->root());
    QCOMPARE(checkStore(from()), StorePresence::Marked);
}

void TestStoreMover::aStoreMayBeMovedBack()
{
    QVERIFY(move());
    StoreMover back(to(), m_store->root(), m_clock);
    QVERIFY(*back.tryTake());
    const std::atomic<bool> never = false;
    QVERIFY(back.run(&never, {}));
    QCOMPARE(kindAt(from(), one, 1), FilePresence::Kind::Ready);
    QCOMPARE(checkStore(from()), StorePresence::Marked);
    QCOMPARE(whereStoreIs(m_to, m_memory), m_store->root());
}

void TestStoreMover::onOneDiskNothingIsCopied()
{
    const auto before = identify(from().file(one));
    QVERIFY(move());
    QCOMPARE(identify(to().file(one)), before);
    QCOMPARE(nodeAt(to().file(one))->links, 1U);
}

void TestStoreMover::damageIsFoundOnTheWayAndMovedAsItIs()
{
    GO_TO(true);
    damage(one);
    const QByteArray bytes = fileBytes(from().file(one));
    const auto moved = move();
    QVERIFY2(moved, qPrintable(messageOf(moved ? Error{} : moved.error())));
    QCOMPARE(moved->damaged, QStringList{to().file(one)});
    QVERIFY(fileBytes(to().file(one)) == bytes);
    QCOMPARE(kindAt(to(), one, 1), FilePresence::Kind::Damaged);
    const auto damaged = readReceipt(to(), one)->damaged;
    QCOMPARE(damaged.size(), 1);
    QVERIFY(damaged.first().length <= PieceMap::pieceLength && damaged.first().offset > 0);
    QCOMPARE(kindAt(to(), two, 2), FilePresence::Kind::Ready);
}

void TestStoreMover::knownDamageStaysKnown()
{
    QFETCH(bool, copies);
    GO_TO(copies);
    damage(one);
    Receipt receipt = *readReceipt(from(), one);
    receipt.damaged = {{size / 2, 1}};
    QVERIFY(writeReceipt(from(), receipt));
    const auto moved = move();
    QCOMPARE(moved->damaged, QStringList{to().file(one)});
    QCOMPARE(look(to(), fileAt(one, 1)).receipt->damaged, receipt.damaged);
}

void TestStoreMover::aFileWithoutAReceiptIsMoved()
{
    QFETCH(bool, copies);
    GO_TO(copies);
    const FilePlace bare{u"by hand"_qs, u"x.gguf"_qs};
    writeFile(from().file(bare), "some bytes");
    const auto moved = move();
    QCOMPARE(moved->files, 3);
    QCOMPARE(fileBytes(to().file(bare)), QByteArray("some bytes"));
    QVERIFY(!QFile::exists(to().receipt(bare)));
    QVERIFY(!QFile::exists(m_store->root()));
}

void TestStoreMover::aReceiptThatDoesNotFitGetsNoProofButByItsDigest()
{
    GO_TO(true);
    writeFile(from().file(one), contentOf(1).bytes); // the right bytes, but as another file
    writeFile(from().file(two), contentOf(7).bytes);
    QCOMPARE(kindAt(from(), one, 1), FilePresence::Kind::Unknown);
    QVERIFY(move());
    QCOMPARE(kindAt(to(), one, 1), FilePresence::Kind::Ready);
    QCOMPARE(kindAt(to(), two, 2), FilePresence::Kind::Unknown);
    QCOMPARE(readReceipt(to(), two)->sha256, contentOf(2).digest.sha256);
    QVERIFY(fileBytes(to().file(two)) == contentOf(7).bytes);
}

void TestStoreMover::whatWasReceivedOfAFileGoesOnThere()
{
    QFETCH(bool, copies);
    GO_TO(copies);
    QByteArray bytes(size, '\0');
    bytes.replace(0, 100'000, generatedBytes(3, 0, 100'000));
    writeFile(from().partial(half), bytes);
    const Journal journal{half, size, contentOf(3).digest.sha256, {}, RangeSet({0, 100'000})};
    QVERIFY(writeJournal(from(), journal));
    writeFile(from().staged(half) + u".Xy1234"_qs, "left by a process that was killed");
    QVERIFY(move());
    QVERIFY(fileBytes(to().partial(half)) == bytes);
    QCOMPARE(readJournal(to(), half), journal);
    QCOMPARE(QDir(to().partialsFolder()).entryList(QDir::Files).size(), 2);
    QVERIFY(!QFile::exists(m_store->root()));
}

void TestStoreMover::theRecordOfReplacementsSpeaksOfTheNewFolder()
{
    auto log = ReplacementLog::read(from());
    const QString other = QFileInfo(m_store->catalog()).path() + u"/other.gguf"_qs;
    Replacement replacement{.path = other, .kept = from().file(one), .sha256 = contentOf(1).digest.sha256};
    QVERIFY(log->begin(replacement) && log->finish(other));
    QVERIFY(move());
    const auto there = ReplacementLog::read(to());
    QCOMPARE(there->entries().size(), 1);
    QCOMPARE(there->entries().first().kept, to().file(one));
    QCOMPARE(there->entries().first().path, other);
}

void TestStoreMover::whatIsNotTheStoresStays()
{
    QFETCH(bool, copies);
    GO_TO(copies);
    const QString note = m_store->root() + u"/note.txt"_qs;
    const QString deep = m_store->root() + u"/a/b/c/deep.bin"_qs;
    writeFile(note, "mine");
    writeFile(deep, "mine, too");
    QVERIFY(QFile::link(note, m_store->root() + u"/a/link.gguf"_qs));
    const auto moved = move();
    QCOMPARE(moved->left, (QStringList{m_store->root() + u"/a"_qs, note}));
    QCOMPARE(fileBytes(note), QByteArray("mine"));
    QCOMPARE(fileBytes(deep), QByteArray("mine, too"));
    QVERIFY(QFileInfo(m_store->root() + u"/a/link.gguf"_qs).isSymLink());
    QVERIFY(!QFile::exists(from().file(one)));
}

void TestStoreMover::cancellingLeavesTheOldFolderWholeAndIsGoneOnWith()
{
    GO_TO(true);
    QVERIFY(isCutShort());
    QCOMPARE(kindAt(from(), one, 1), FilePresence::Kind::Ready);
    QCOMPARE(kindAt(from(), two, 2), FilePresence::Kind::Ready);
    QCOMPARE(whereStoreIs(m_store->root(), m_memory), m_store->root());
    QCOMPARE(from().prepare(one).has_value(), true);
    QCOMPARE(m_store->leftovers(), QStringList());
    const auto part = identify(to().staged(one));
    QVERIFY(part && part->size > 0);
    QVERIFY(move());
    QCOMPARE(identify(to().file(one))->inode, part->inode);
    QCOMPARE(kindAt(to(), one, 1), FilePresence::Kind::Ready);
}

void TestStoreMover::whatChangedMeanwhileIsBroughtAgain()
{
    QFETCH(bool, copies);
    GO_TO(copies);
    endBeforeItIsRemembered();
    QVERIFY(QFile::remove(from().file(two)) && QFile::remove(from().file(one)));
    keep(one, 8); // fetched anew, another version
    keep(half, 3);
    const auto moved = move();
    QVERIFY2(moved, qPrintable(messageOf(moved ? Error{} : moved.error())));
    QCOMPARE(kindAt(to(), one, 8), FilePresence::Kind::Ready);
    QVERIFY(fileBytes(to().file(one)) == contentOf(8).bytes);
    QCOMPARE(kindAt(to(), half, 3), FilePresence::Kind::Ready);
    QCOMPARE(moved->files, 2);
    QVERIFY(!QFile::exists(from().file(one)) && !QFile::exists(from().file(half)));
}

void TestStoreMover::aFileThatCameIsNotCopiedTwice()
{
    GO_TO(true);
    std::atomic<bool> cancelled = false;
    const auto cut = move([&](qint64 done, qint64) { cancelled = done > size; }, &cancelled);
    QVERIFY(!cut);
    const auto came = identify(to().file(one));
    QVERIFY(came);
    const auto moved = move();
    QCOMPARE(moved->copied, size);
    QCOMPARE(moved->files, 2);
    QCOMPARE(identify(to().file(one)), came);
}

void TestStoreMover::untilAllHasComeTheNewFolderIsNoStore()
{
    GO_TO(true);
    QVERIFY(isCutShort());
    const auto prepared = to().prepare(half);
    QVERIFY(!prepared && prepared.error().kind == ErrorKind::Unavailable);
    QVERIFY(!QFile::exists(to().marker()));
    QVERIFY(move());
    QVERIFY(to().prepare(half));
}

void TestStoreMover::anOldFolderThatWasNotClearedIsClearedByTheNextMove()
{
    endBeforeItIsRemembered();
    QVERIFY(rememberMove(from(), m_to, markerOf(to())));
    QCOMPARE(whereStoreIs(m_store->root(), m_memory), m_to);
    QVERIFY(QFile::exists(from().file(one)));
    writeFile(from().file(two), "changed since by hand");
    StoreMover mover(to(), m_to, m_clock);
    QVERIFY(*mover.tryTake());
    const std::atomic<bool> never = false;
    const auto moved = mover.run(&never, {});
    QVERIFY2(moved, qPrintable(messageOf(moved ? Error{} : moved.error())));
    QCOMPARE(moved->left, QStringList{m_store->root() + u"/org"_qs});
    QVERIFY(!QFile::exists(from().file(one)) && QFile::exists(from().file(two)));
    QCOMPARE(kindAt(to(), one, 1), FilePresence::Kind::Ready);
    QVERIFY(!QFile::exists(to().arrival()));
}

void TestStoreMover::aTargetThatWillNotDoIsRefused_data()
{
    QTest::addColumn<QString>("target"); // below the folder of the store
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("in the store") << u"/a/new"_qs << ErrorKind::InvalidName;
    QTest::newRow("around the store") << u"/.."_qs << ErrorKind::InvalidName;
    QTest::newRow("a file") << u"/../file"_qs << ErrorKind::InvalidName;
    QTest::newRow("another store") << u"/../another"_qs << ErrorKind::Unsupported;
    QTest::newRow("where an absent store was") << u"/../absent"_qs << ErrorKind::Unavailable;
    QTest::newRow("where another one goes") << u"/../arriving"_qs << ErrorKind::Unsupported;
}

void TestStoreMover::aTargetThatWillNotDoIsRefused()
{
    QFETCH(QString, target);
    const QString beside = QFileInfo(m_store->root()).path();
    writeFile(beside + u"/file"_qs, "x");
    QVERIFY(Layout(beside + u"/another"_qs, m_memory).prepareOwnFolders());
    QVERIFY(Layout(beside + u"/absent"_qs, m_memory).prepareOwnFolders());
    QVERIFY(QDir(beside + u"/absent"_qs).removeRecursively());
    QVERIFY(Layout(beside + u"/arriving"_qs).prepareOwnFolders());
    QVERIFY(writeArrival(Layout(beside + u"/arriving"_qs), Arrival{u"/somewhere/else"_qs}));
    m_to = QDir::cleanPath(m_store->root() + target);
    const auto moved = move();
    QVERIFY(!moved);
    QTEST(moved.error().kind, "kind");
    QCOMPARE(kindAt(from(), one, 1), FilePresence::Kind::Ready);
    QCOMPARE(m_store->leftovers(), QStringList());
}

void TestStoreMover::aFileOfTheSameNameIsNotReplaced()
{
    writeFile(m_to + u'/' + two.relative(), "somebody's");
    const auto moved = move();
    QVERIFY(!moved && moved.error().kind == ErrorKind::Unsupported);
    QCOMPARE(fileBytes(m_to + u'/' + two.relative()), QByteArray("somebody's"));
    QCOMPARE(kindAt(from(), two, 2), FilePresence::Kind::Ready);
}

void TestStoreMover::anEmptyFolderBesideOtherThingsWillDo()
{
    writeFile(m_to + u"/lost+found/x"_qs, "x");
    QVERIFY(move());
    QCOMPARE(kindAt(to(), one, 1), FilePresence::Kind::Ready);
    QCOMPARE(fileBytes(m_to + u"/lost+found/x"_qs), QByteArray("x"));
}

void TestStoreMover::whileSomebodyWorksInTheStoreItWaitsAndNobodyBegins()
{
    FileLock earlier(from().lock(one), m_clock);
    FileLock later(from().lock(two), m_clock);
    QVERIFY(*earlier.tryTake());
    StoreMover mover(from(), m_to, m_clock);
    QVERIFY(!*mover.tryTake());
    QCOMPARE(mover.holder()->pid, QCoreApplication::applicationPid());
    QVERIFY(!*later.tryTake());
    QVERIFY(!FileLock::isFree(from().lock(two), m_clock));
    earlier.release();
    QVERIFY(!*earlier.tryTake());
    QVERIFY(*mover.tryTake());
    const std::atomic<bool> never = false;
    QVERIFY(mover.run(&never, {}));
}

void TestStoreMover::whereThereIsNoStoreThereIsNothingToMove()
{
    QVERIFY(QDir(m_store->root()).removeRecursively() && QFile::remove(m_memory));
    const auto moved = move();
    QVERIFY(!moved && moved.error().kind == ErrorKind::UnknownModel);
    QVERIFY(!QFile::exists(m_to) && !QFile::exists(m_store->root()));
}

void TestStoreMover::toWhereItIsNothingIsTouched()
{
    writeFile(from().partial(half), "received");
    m_to = m_store->root();
    const auto moved = move();
    QCOMPARE(moved, (MoveReport{m_to, m_to}));
    QCOMPARE(kindAt(from(), one, 1), FilePresence::Kind::Ready);
    QCOMPARE(fileBytes(from().partial(half)), QByteArray("received"));
    QCOMPARE(checkStore(from()), StorePresence::Marked);
}

void TestStoreMover::anAbsentStoreIsNotCalledMoved()
{
    endBeforeItIsRemembered();
    QVERIFY(rememberMove(from(), m_to, markerOf(to())));
    QVERIFY(QDir().rename(m_to, m_to + u".away"_qs)); // its drive
    StoreMover mover(to(), m_to, m_clock);
    const auto taken = mover.tryTake();
    QVERIFY(!taken && taken.error().kind == ErrorKind::Unavailable);
    QVERIFY(QFile::exists(from().file(one)));
}

void TestStoreMover::whatAKilledProcessLeftOfTheMemorysLockIsNotInTheWay()
{
    const QString lock = m_memory + u".lock"_qs;
    writeFile(lock, {});
    QFile file(lock);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.setFileTime(QDateTime::currentDateTime().addSecs(-11), QFile::FileModificationTime));
    file.close();
    QVERIFY(move());
    QCOMPARE(whereStoreIs(m_store->root(), m_memory), m_to);
}

void TestStoreMover::noRoomIsSaidBeforeAnythingIsCopied()
{
    QVERIFY(QDir().mkpath(m_to));
    const QByteArray place = QFile::encodeName(m_to);
    if (::mount("none", place.constData(), "tmpfs", 0, "size=12m") != 0)
        QSKIP("this user may not mount anything");
    const auto unmount = qScopeGuard([&] { ::umount2(place.constData(), MNT_DETACH); });
    const auto moved = move();
    QVERIFY(!moved && moved.error().kind == ErrorKind::NoSpace);
    QVERIFY(!QFile::exists(to().file(one)) && !QFile::exists(to().staged(one)));
    QCOMPARE(kindAt(from(), one, 1), FilePresence::Kind::Ready);
}

void TestStoreMover::whatHasComeIsReadAsItWasWritten()
{
    const Arrival arrival{
        u"/old"_qs,
        {{one, FileIdentity{1, -2, 3}, FileIdentity{4, 5, 6}}, {two, {}, {}}, {half, FileIdentity{}, {}}}};
    QVERIFY(!readArrival(from()));
    QVERIFY(writeArrival(from(), arrival));
    QCOMPARE(readArrival(from()), arrival);
    QVERIFY(removeArrival(from()) && !readArrival(from()));
}

void TestStoreMover::aRecordOfItThatDoesNotHoldCountsAsNone_data()
{
    QTest::addColumn<int>("version");
    QTest::addColumn<QString>("old");
    QTest::addColumn<QString>("file");
    QTest::newRow("another version") << 2 << u"/old"_qs << u"a/b"_qs;
    QTest::newRow("a relative folder") << 1 << u"old"_qs << u"a/b"_qs;
    QTest::newRow("a way out of the store") << 1 << u"/old"_qs << u"../b"_qs;
    QTest::newRow("no folder") << 1 << u"/old"_qs << u"b"_qs;
    QTest::newRow("no file") << 1 << u"/old"_qs << u""_qs;
}

void TestStoreMover::aRecordOfItThatDoesNotHoldCountsAsNone()
{
    QFETCH(int, version);
    QFETCH(QString, old);
    QFETCH(QString, file);
    QVERIFY(writeSealed(from().arrival(), {{u"version"_qs, version},
                                           {u"from"_qs, old},
                                           {u"files"_qs, QJsonArray{QJsonObject{{u"file"_qs, file}}}}}));
    QVERIFY(!readArrival(from()));
}

QTEST_GUILESS_MAIN(TestStoreMover)
#include "tst_store_mover.moc"
