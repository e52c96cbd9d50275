// SPDX-License-Identifier: MIT
// File systems with faults of their own: a quota, a largest file, no permissions and no links, an error that
// turns the disk read-only under the open files. Each is made in a file and mounted at the store, where the
// user may and the kernel knows it.
#include "core/disk/sharing.h"
#include "core/disk/straight_folder.h"
#include "tests/flow/transfers.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <unistd.h>

using namespace cellar;
using namespace cellar::test;

class FileSystemsTest : public QObject
{
    Q_OBJECT

private slots:
    void aQuotaIsSaidBeforeTheFirstByte();
    void aQuotaThatShrinksInMidTransferLosesNothing();
    void whatNoFileThereMayHoldIsRefusedBeforehand_data();
    void whatNoFileThereMayHoldIsRefusedBeforehand();
    void aDiskOfFatKeepsModelsToo();
    void aDiskThatTurnsReadOnlyUnderATransferLosesNothing();
    void anImportOnABtrfsIsAReflink();
    void duplicatesOnABtrfsShareTheirBlocks();
    void aReflinkIsComparedOnceMore();
};

namespace {

constexpr qint64 gibibyte = 1024 * mebibyte;

/// A command of the system's administrator, whose folders a user may not have in the PATH.
Outcome administer(const QStringList& words)
{
    return run({QStringLiteral("/usr/bin/env"),
                QStringList{QStringLiteral("PATH=/usr/sbin:/sbin:/usr/bin:/bin")} + words});
}

/// A file system of `size` bytes, most of them holes, at a bench's store.
class Disk
{
public:
    Disk(const Bench& bench, const char* make, qint64 size, const char* options = "defaults")
        : m_image(bench.home() + QStringLiteral("/disk.img"))
        , m_place(bench.store())
        , m_options(QStringLiteral("loop,") + QString::fromLatin1(options))
    {
        QDir().mkpath(m_place);
        QFile image(m_image);
        if (image.open(QIODevice::WriteOnly) && image.resize(size) &&
            succeeds(QString::fromLatin1(make).split(u' ') + QStringList{m_image}))
            mount();
    }
    ~Disk()
    {
        if (m_isMounted)
            administer({QStringLiteral("umount"), QStringLiteral("-l"), m_place});
    }
    Q_DISABLE_COPY_MOVE(Disk)

    bool isMounted() const { return m_isMounted; }
    /// What the first command that failed said.
    const char* why() const { return m_why.constData(); }

    bool mount()
    {
        m_isMounted = succeeds({QStringLiteral("mount"), QStringLiteral("-o"), m_options, m_image, m_place});
        return m_isMounted;
    }

    bool unmount()
    {
        m_isMounted = !succeeds({QStringLiteral("umount"), m_place});
        return !m_isMounted;
    }

    /// A quota of a Btrfs, where it holds for root, too.
    bool limit(const QString& bytes)
    {
        const QString btrfs = QStringLiteral("btrfs");
        return succeeds({btrfs, QStringLiteral("quota"), QStringLiteral("enable"), m_place}) &&
               succeeds({btrfs, QStringLiteral("qgroup"), QStringLiteral("limit"), bytes, m_place});
    }

    /// Takes it away; on a file system that is beyond its limit no other one can be set.
    bool lift()
    {
        return succeeds(
            {QStringLiteral("btrfs"), QStringLiteral("quota"), QStringLiteral("disable"), m_place});
    }

    /// An error of an ext4, as of one that has found its own blocks damaged.
    bool fail() const
    {
        struct stat place = {};
        if (::stat(QFile::encodeName(m_place).constData(), &place) != 0)
            return false;
        QFile trigger(QStringLiteral("/sys/fs/ext4/loop%1/trigger_fs_error").arg(minor(place.st_dev)));
        return trigger.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && trigger.write("1") == 1;
    }

private:
    bool succeeds(const QStringList& words)
    {
        const Outcome outcome = administer(words);
        if (outcome.exitCode != 0 && m_why.isEmpty())
            m_why = words.first().toUtf8() + ": " + outcome.err.trimmed();
        return outcome.exitCode == 0;
    }

    QString m_image;
    QString m_place;
    QString m_options;
    QByteArray m_why;
    bool m_isMounted = false;
};

/// All of its file system is on the disk then, and what is free is counted.
void flush(const QString& path)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly) && ::syncfs(file.handle()) == 0);
}

QString failedKind(const Outcome& outcome)
{
    return member(eventsOf(outcome.out, "failed").value(0), "error.kind").toString();
}

/// The model, with a server slow enough for something to happen on the way.
Step slow()
{
    Step step = BigModel::whole();
    step.bodyRate = 12 * mebibyte;
    return step;
}

Child started(const Bench& bench)
{
    return Child(bench.command({QStringLiteral("ensure"), QStringLiteral("m"), QStringLiteral("--backoff"),
                                QStringLiteral("0.01"), QStringLiteral("--json")}));
}

} // namespace

void FileSystemsTest::aQuotaIsSaidBeforeTheFirstByte()
{
    Bench bench;
    BigModel big(bench);
    Disk disk(bench, "mkfs.btrfs -q", 256 * mebibyte);
    if (!disk.isMounted() || !disk.limit(QStringLiteral("12m")))
        QSKIP(disk.why());
    const Outcome outcome = big.ensure("--json");
    QVERIFY2(outcome.exitCode == 5, outcome.err.constData());
    QCOMPARE(failedKind(outcome), QStringLiteral("no-space"));
    QCOMPARE(bench.server().requestCount(), 0);
    QVERIFY(!big.isThere());
    QVERIFY2(disk.lift(), disk.why());
    const Outcome next = big.ensure();
    QVERIFY2(next.exitCode == 0, next.err.constData());
    QVERIFY(big.isRight());
    QCOMPARE(bench.leftovers(), QStringList());
}

void FileSystemsTest::aQuotaThatShrinksInMidTransferLosesNothing()
{
    Bench bench;
    BigModel big(bench, {slow()});
    Disk disk(bench, "mkfs.btrfs -q", 256 * mebibyte);
    if (!disk.isMounted() || !disk.limit(QStringLiteral("200m")))
        QSKIP(disk.why());
    Child child = started(bench);
    QTRY_VERIFY(bench.server().bodySent() > 12 * mebibyte);
    QVERIFY2(disk.limit(QStringLiteral("1m")), disk.why());
    const Outcome outcome = child.wait();
    QCOMPARE(outcome.signal, 0);
    QVERIFY2(outcome.exitCode == 5, outcome.err.constData());
    QCOMPARE(failedKind(outcome), QStringLiteral("no-space"));
    QVERIFY(!big.isThere());
    QVERIFY2(disk.lift(), disk.why());
    big.script({BigModel::whole()});
    const Outcome next = big.ensure();
    QVERIFY2(next.exitCode == 0, next.err.constData());
    QVERIFY(big.isRight());
    const qint64 sent = big.sentSince();
    QVERIFY2(sent <= bigSize + journalInterval, qPrintable(QString::number(sent)));
}

void FileSystemsTest::whatNoFileThereMayHoldIsRefusedBeforehand_data()
{
    QTest::addColumn<QByteArray>("make");
    QTest::addColumn<qint64>("disk"); // bytes
    QTest::addColumn<qint64>("size"); // bytes, the least that do not fit into one file
    QTest::newRow("FAT32") << QByteArray("mkfs.vfat -F 32") << 6 * gibibyte << 4 * gibibyte;
    QTest::newRow("ext4 without huge files")
        << QByteArray("mkfs.ext4 -q -F -b 4096 -N 100000 -O ^huge_file,^has_journal -E "
                      "lazy_itable_init=1,nodiscard")
        << 3072 * gibibyte << 2048 * gibibyte;
}

void FileSystemsTest::whatNoFileThereMayHoldIsRefusedBeforehand()
{
    QFETCH(QByteArray, make);
    Bench bench;
    QFETCH(qint64, disk);
    const Disk mounted(bench, make.constData(), disk);
    if (!mounted.isMounted())
        QSKIP(mounted.why());
    Model model = bench.served(QStringLiteral("m"));
    QFETCH(qint64, size);
    model.files.first().size = size;
    bench.writeCatalog({model});
    const Outcome outcome = bench.cellar("ensure m --json");
    QCOMPARE(outcome.signal, 0);
    QVERIFY2(outcome.exitCode == 5, outcome.err.constData());
    QCOMPARE(failedKind(outcome), QStringLiteral("io"));
    QVERIFY2(outcome.err.contains("larger than"), outcome.err.constData());
    QCOMPARE(bench.server().requestCount(), 0);
    QCOMPARE(bench.leftovers(), QStringList());
}

void FileSystemsTest::aDiskOfFatKeepsModelsToo()
{
    Bench bench;
    BigModel big(bench);
    Disk disk(bench, "mkfs.vfat -F 32", 128 * mebibyte);
    if (!disk.isMounted())
        QSKIP(disk.why());
    QVERIFY(big.breakOff());
    big.script({BigModel::whole()});
    const Outcome resumed = big.ensure();
    QVERIFY2(resumed.exitCode == 0, resumed.err.constData());
    QVERIFY(big.isRight());
    const qint64 sent = big.sentSince();
    QVERIFY2(sent <= bigSize - BigModel::brokenAt + journalInterval, qPrintable(QString::number(sent)));
    QVERIFY2(disk.unmount() && disk.mount(), disk.why()); // which numbers its files anew
    for (const char* use : {"path m", "ensure m"}) {
        const Outcome used = bench.cellar(use);
        QVERIFY2(used.exitCode == 0, QByteArray(use + QByteArray(": ") + used.err).constData());
    }
    QCOMPARE(big.sentSince(), 0);
    const Outcome anew = big.ensure("--force");
    QVERIFY2(anew.exitCode == 0, anew.err.constData());
    const Outcome verified = bench.cellar("verify m");
    QVERIFY2(verified.exitCode == 0, verified.err.constData());
    QCOMPARE(bench.leftovers(), QStringList());
}

void FileSystemsTest::aDiskThatTurnsReadOnlyUnderATransferLosesNothing()
{
    Bench bench;
    BigModel big(bench, {slow()});
    const Model other = bench.served(QStringLiteral("other"));
    bench.writeCatalog({big.model(), other});
    Disk disk(bench, "mkfs.ext4 -q -F", 128 * mebibyte, "errors=remount-ro");
    if (!disk.isMounted())
        QSKIP(disk.why());
    QCOMPARE(bench.cellar("ensure other").exitCode, 0);
    Child child = started(bench);
    QTRY_VERIFY(bench.server().bodySent() > 12 * mebibyte);
    if (!disk.fail())
        QSKIP("this kernel triggers no errors of ext4");
    const Outcome outcome = child.wait();
    QCOMPARE(outcome.signal, 0);
    QVERIFY2(outcome.exitCode == 5, outcome.err.constData());
    const QString kind = failedKind(outcome); // of the write that is refused, or the sync of earlier ones
    QVERIFY2(kind == u"permission" || kind == u"io", qPrintable(kind));
    QVERIFY(!big.isThere());
    for (const char* use : {"path other", "ensure other", "verify other", "list"}) {
        const Outcome used = bench.cellar(use);
        QVERIFY2(used.exitCode == 0, QByteArray(use + QByteArray(": ") + used.err).constData());
    }
    QVERIFY2(disk.unmount() && disk.mount(), disk.why());
    big.script({BigModel::whole()});
    big.sentSince();
    const Outcome next = big.ensure();
    QVERIFY2(next.exitCode == 0, next.err.constData());
    QVERIFY(big.isRight());
    QVERIFY2(big.sentSince() < bigSize, "nothing was taken over");
    QCOMPARE(bench.leftovers(), QStringList());
}

void FileSystemsTest::anImportOnABtrfsIsAReflink()
{
    const Bench bench;
    const Disk disk(bench, "mkfs.btrfs -q", 256 * mebibyte);
    if (!disk.isMounted())
        QSKIP(disk.why());
    const QString path = bench.store() + QStringLiteral("/elsewhere/m.bin");
    writeFile(path, generatedBytes(4, 0, 100 * mebibyte));
    // Of another user's file, too, it may be one: what is written to it later is not seen here.
    QCOMPARE(::chown(QFile::encodeName(path).constData(), 12345, 12345), 0);
    const Outcome outcome = bench.cellar({QStringLiteral("import"), path, QStringLiteral("--json")});
    QVERIFY2(outcome.exitCode == 0, outcome.err.constData());
    const QJsonObject imported = eventsOf(outcome.out, "imported").value(0);
    QCOMPARE(member(imported, "way").toString(), QStringLiteral("reflink"));
    const QString here = member(imported, "path").toString();
    struct stat is = {};
    QCOMPARE(::stat(QFile::encodeName(here).constData(), &is), 0);
    QCOMPARE(is.st_mode & 0777U, 0600U);
    QCOMPARE(is.st_uid, ::geteuid());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite) && file.write("other bytes") == 11);
    file.close();
    QCOMPARE(bench.cellar("verify m").out.left(9), QByteArray("unproved\t"));
    QCOMPARE(digestOf(fileBytes(here)), digestOf(generatedBytes(4, 0, 100 * mebibyte)));
    QCOMPARE(bench.leftovers(), QStringList());
}

void FileSystemsTest::duplicatesOnABtrfsShareTheirBlocks()
{
    const Bench bench;
    const Disk disk(bench, "mkfs.btrfs -q", 256 * mebibyte);
    if (!disk.isMounted())
        QSKIP(disk.why());
    const QByteArray bytes = generatedBytes(4, 0, 40 * mebibyte);
    const QString one = bench.store() + QStringLiteral("/a/m.gguf");
    const QString other = bench.store() + QStringLiteral("/b/n.gguf");
    writeFile(one, bytes);
    writeFile(other, bytes);
    QVERIFY(QFile::setPermissions(other, QFileDevice::ReadOwner));
    flush(one);
    const auto before = nodeAt(other);
    const auto room = roomOn(one)->free;
    const Outcome outcome = bench.cellar("duplicates --replace --json");
    QVERIFY2(outcome.exitCode == 0, outcome.err.constData());
    const QJsonObject told = eventsOf(outcome.out, "replaced").value(0);
    QCOMPARE(member(told, "how").toString(), QStringLiteral("reflink"));
    QCOMPARE(member(told, "path").toString(), other);
    QCOMPARE(member(told, "bytes").toInteger(), 40 * mebibyte);
    QCOMPARE(nodeAt(other), before); // the very file, with its mode and time
    flush(one);
    QTRY_VERIFY(roomOn(one)->free >= room + 39 * mebibyte);
    QCOMPARE(bench.cellar("duplicates").out, QByteArray());
    QFile file(one);
    QVERIFY(file.open(QIODevice::ReadWrite) && file.write("other bytes") == 11);
    file.close();
    QVERIFY(fileBytes(other) == bytes);
    QCOMPARE(bench.cellar("duplicates --undo").out, (other + u'\n').toUtf8());
    QVERIFY(fileBytes(other) == bytes);
    QCOMPARE(nodeAt(other)->mode, before->mode);
    QCOMPARE(nodeAt(other)->identity.modified, before->identity.modified);
    flush(one);
    QTRY_VERIFY(roomOn(one)->free < room + 5 * mebibyte);
    QCOMPARE(bench.leftovers(), QStringList());
}

// The kernel does, whatever was read or believed before.
void FileSystemsTest::aReflinkIsComparedOnceMore()
{
    const Bench bench;
    const Disk disk(bench, "mkfs.btrfs -q", 256 * mebibyte);
    if (!disk.isMounted())
        QSKIP(disk.why());
    const QString one = bench.store() + QStringLiteral("/a/m.gguf");
    const QString other = bench.store() + QStringLiteral("/b/n.gguf");
    QByteArray bytes = generatedBytes(4, 0, 20 * mebibyte);
    writeFile(one, bytes);
    bytes.back() = char(bytes.back() ^ 1);
    writeFile(other, bytes);
    QFile from(one);
    QFile to(other);
    QVERIFY(from.open(QIODevice::ReadOnly) && to.open(QIODevice::ReadOnly));
    QVERIFY(canReflink(to.handle()));
    const auto shared = shareBlocks(from.handle(), to.handle(), bytes.size(), other, nullptr);
    QCOMPARE((shared ? ErrorKind::Cancelled : shared.error().kind), ErrorKind::DigestMismatch);
    QVERIFY(fileBytes(other) == bytes);
    QVERIFY(blocksOf(from.handle()) != blocksOf(to.handle()));
}

QTEST_GUILESS_MAIN(FileSystemsTest)
#include "tst_file_systems.moc"
