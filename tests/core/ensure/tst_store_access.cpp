// SPDX-License-Identifier: MIT
// What modes everything has that is made in a store, whatever the umask.
#include "core/ensure/intake.h"
#include "core/ensure/store_access.h"
#include "core/store/partial.h"
#include "core/store/piece_map_file.h"
#include "core/store/receipts.h"
#include "core/store/replacement_log.h"
#include "core/store/staged_file.h"
#include "core/store/store_memory.h"
#include "core/store/store_presence.h"
#include "tests/support/builders.h"

#include <QDir>
#include <QDirIterator>
#include <QTest>

#include <sys/stat.h>

using namespace cellar;
using namespace cellar::test;

namespace {

const FilePlace asReply{u"a"_qs, u"model.gguf"_qs};
const FilePlace inRanges{u"org/b"_qs, u"model.gguf"_qs};
const FilePlace unfinished{u"c"_qs, u"model.gguf"_qs};
const FilePlace imported{u"d"_qs, u"model.gguf"_qs};

mode_t modeOf(const QString& path)
{
    struct stat status = {};
    return ::lstat(QFile::encodeName(path).constData(), &status) == 0 ? status.st_mode & 07777 : 0;
}

/// "PATH MODE" of all in the store that has not the modes for this access.
QStringList misfits(const QString& root, Access access)
{
    const mode_t folders = access == Access::Shared ? 02775 : 0700;
    const mode_t files = access == Access::Shared ? 0664 : 0600;
    QStringList found;
    QDirIterator entries(root, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                         QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        const QString path = entries.next();
        const mode_t mode = modeOf(path);
        if (mode != (entries.fileInfo().isDir() ? folders : files))
            found += path + u' ' + QString::number(mode, 8);
    }
    return found;
}

class Umask
{
public:
    explicit Umask(int mask)
        : m_before(::umask(static_cast<mode_t>(mask)))
    {
    }
    ~Umask() { ::umask(m_before); }
    Q_DISABLE_COPY_MOVE(Umask)

private:
    mode_t m_before;
};

} // namespace

class TestStoreAccess : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_store = std::make_unique<TemporaryStore>();
        m_memory = QFileInfo(m_store->catalog()).path() + u"/config/stores.json"_qs;
    }

    void whatIsMadeInAStoreIsForThoseItIsFor_data()
    {
        QTest::addColumn<Access>("access");
        QTest::addColumn<int>("umask");
        for (const int umask : {0, 022, 077}) {
            QTest::addRow("private, umask %03o", umask) << Access::Private << umask;
            QTest::addRow("shared, umask %03o", umask) << Access::Shared << umask;
        }
    }
    void whatIsMadeInAStoreIsForThoseItIsFor()
    {
        QFETCH(Access, access);
        QFETCH(int, umask);
        const Umask umaskOfNow(umask);
        QCOMPARE(store().access(), Access::Private); // where nobody has said otherwise
        QVERIFY(setStoreAccess(store(), access, false));
        QCOMPARE(store().access(), access);
        makeEverything();
        QCOMPARE(misfits(m_store->root(), access), QStringList());
        QVERIFY(modeOf(m_store->root()) == (access == Access::Shared ? 02775 : 0700));
    }

    void whatIsThereStaysAsItIsUnlessThatIsAsked_data()
    {
        QTest::addColumn<bool>("all");
        QTest::newRow("only what is made from now on") << false;
        QTest::newRow("all") << true;
    }
    void whatIsThereStaysAsItIsUnlessThatIsAsked()
    {
        QFETCH(bool, all);
        makeEverything();
        const QString note = m_store->root() + u"/note.txt"_qs;
        writeFile(note, "not the program's");
        QVERIFY(QFile::setPermissions(note, QFile::ReadOwner));
        QVERIFY(setStoreAccess(store(), Access::Shared, all));
        const mode_t file = all ? 0664 : 0600;
        const mode_t folder = all ? 02775 : 0700;
        QCOMPARE(modeOf(store().file(inRanges)), file);
        QCOMPARE(modeOf(m_store->root() + u"/org"_qs), folder);
        QCOMPARE(modeOf(m_store->root() + u"/org/b"_qs), folder);
        QCOMPARE(modeOf(store().receipt(inRanges)), mode_t(0664)); // of which others have to know
        QCOMPARE(modeOf(note), mode_t(0400));
        QCOMPARE(look(store(), ModelFile{inRanges, {}, {}, {}}).kind, FilePresence::Kind::Unproved);
        QVERIFY(setStoreAccess(store(), Access::Private, true));
        QVERIFY(QFile::remove(note));
        QCOMPARE(misfits(m_store->root(), Access::Private), QStringList());
        QCOMPARE(modeOf(m_store->root()), mode_t(0700));
    }

    void nothingIsChangedThroughALink()
    {
        makeEverything();
        const QString outside = m_store->catalog();
        writeFile(outside, "x");
        const mode_t before = modeOf(outside);
        QVERIFY(QFile::link(outside, m_store->root() + u"/a/link.gguf"_qs));
        QVERIFY(QFile::link(outside, store().receiptsFolder() + u"/link.json"_qs));
        QVERIFY(setStoreAccess(store(), Access::Shared, true));
        QCOMPARE(modeOf(outside), before);
    }

    void whatIsRememberedIsThisUsersAlone()
    {
        const Umask everybody(0);
        QVERIFY(QDir().mkpath(QFileInfo(m_memory).path()));
        QCOMPARE(accessOf(QFileInfo(m_memory).path()), Access::Shared);
        QVERIFY(setStoreAccess(store(), Access::Shared, true));
        QCOMPARE(rememberedStores(m_memory).size(), 1);
        QCOMPARE(modeOf(m_memory), mode_t(0600));
    }

    void aStoreThatIsNotThereIsNotMadeAnew()
    {
        QVERIFY(setStoreAccess(store(), Access::Private, false));
        QVERIFY(QDir(m_store->root()).removeRecursively());
        const auto set = setStoreAccess(store(), Access::Shared, true);
        QVERIFY(!set && set.error().kind == ErrorKind::Unavailable);
        QVERIFY(!QFile::exists(m_store->root()));
    }

private:
    Layout store() const { return Layout(m_store->root(), m_memory); }
    /// One of each that there is in a store.
    void makeEverything() const
    {
        const QByteArray bytes = generatedBytes(1, 0, 100'000);
        auto staged = StagedFile::create(store(), asReply, bytes.size());
        QVERIFY(staged && (*staged)->write(bytes) && (*staged)->commit());
        for (const FilePlace& place : {inRanges, unfinished}) {
            const auto partial = Partial::open(store(), {place, bytes.size(), digestOf(bytes), false});
            QVERIFY(partial && (*partial)->write(0, bytes, {}));
            QVERIFY((*partial)->checkpoint(RangeSet({0, bytes.size()}), {}));
            QVERIFY(PieceMapWriter::open(store().partialPieces(place), bytes.size(), digestOf(bytes)));
            if (place == inRanges)
                QVERIFY((*partial)->commit());
        }
        const Receipt receipt{.place = inRanges,
                              .identity = *identify(store().file(inRanges)),
                              .sha256 = digestOf(bytes),
                              .proved = QDateTime::currentDateTimeUtc()};
        QVERIFY(writeProof(store(), receipt, PieceMap::blank(bytes.size())));
        const QString mine = QFileInfo(m_store->catalog()).path() + u"/mine.bin"_qs;
        writeFile(mine, bytes);
        QVERIFY(QFile::setPermissions(mine, QFile::ReadOwner | QFile::WriteOwner | QFile::WriteOther));
        const SystemClock clock;
        Intake intake(store(), mine, clock);
        ReadControl control;
        control.progress = [](qint64) {};
        QVERIFY(*intake.tryTake() && intake.receive(true, control) && store().prepare(imported));
        QVERIFY(intake.place(imported));
        const Replacement replacement{
            .path = mine, .kept = store().file(inRanges), .sha256 = digestOf(bytes)};
        auto log = ReplacementLog::read(store());
        QVERIFY(log && log->begin(replacement));
    }

    std::unique_ptr<TemporaryStore> m_store;
    QString m_memory;
};

QTEST_GUILESS_MAIN(TestStoreAccess)
#include "tst_store_access.moc"
