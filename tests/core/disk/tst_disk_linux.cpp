// SPDX-License-Identifier: MIT
// What Linux adds: advisory locks, nanoseconds, inodes, pipes.
#include "core/disk/disk.h"
#include "tests/support/builders.h"

#include <QProcess>
#include <QScopeGuard>
#include <QTest>

#include <csignal>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace cellar;
using namespace cellar::test;

class TestDiskLinux : public QObject
{
    Q_OBJECT

private slots:
    void aFileThatIsReplacedHasAnotherIdentity()
    {
        writeFile(path("a"), QByteArrayLiteral("some"));
        writeFile(path("b"), QByteArrayLiteral("some"));
        const timespec times[2] = {{1'700'000'000, 123'456'789}, {1'700'000'000, 123'456'789}};
        for (const char* name : {"a", "b"})
            QCOMPARE(::utimensat(AT_FDCWD, encoded(name).constData(), times, 0), 0);
        const auto a = identify(path("a"));
        const auto b = identify(path("b"));
        QVERIFY(a && b);
        QCOMPARE(a->modified, 1'700'000'000'123'456'789);
        QCOMPARE(a->modified, b->modified);
        QVERIFY(a->inode != b->inode);
        QVERIFY(a != b);
    }

    void aPipeIsRefusedWithoutWaitingForIt()
    {
        QCOMPARE(::mkfifo(encoded("pipe").constData(), 0600), 0);
        QVERIFY(!identify(path("pipe")));
        QCOMPARE(openForReading(path("pipe")).error().kind, ErrorKind::InvalidName);
        QCOMPARE(openForUpdate(path("pipe")).error().kind, ErrorKind::InvalidName);
        QCOMPARE(openForReading(QStringLiteral("/dev/zero")).error().kind, ErrorKind::InvalidName);
    }

    void aFolderReplacedByALinkIsNoFileToOpen()
    {
        QVERIFY(QFile::link(path("loop"), path("loop")));
        QCOMPARE(openForReading(path("loop/file")).error().kind, ErrorKind::InvalidName);
    }

    void aFileOpenedForReadingIsNotHandedToChildren()
    {
        writeFile(path("file"), {});
        const auto handle = openForReading(path("file"));
        QVERIFY(handle);
        const auto close = qScopeGuard([&] { ::close(*handle); });
        QVERIFY(::fcntl(*handle, F_GETFD) & FD_CLOEXEC);
    }

    void moreThanTheLimitOfFileSizesIsRefusedBeforehand()
    {
        rlimit before = {};
        QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
        const rlimit small = {1'000'000, before.rlim_max};
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);
        const auto restore = qScopeGuard([&] { ::setrlimit(RLIMIT_FSIZE, &before); });

        QFile file(path("file"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(reserve(file.handle(), 1'000'000, file.fileName()));
        const auto reserved = reserve(file.handle(), 1'000'001, file.fileName());
        QVERIFY(!reserved);
        QCOMPARE(reserved.error(), diskError(EFBIG, file.fileName()));
    }

    void aDiskOfItsOwnHasRoomOfItsOwn()
    {
        QVERIFY(QDir().mkpath(path("disk")));
        if (::mount("tmpfs", encoded("disk").constData(), "tmpfs", 0, "size=16m") != 0)
            QSKIP("a file system may not be mounted here");
        const auto unmount = qScopeGuard([&] { ::umount2(encoded("disk").constData(), MNT_DETACH); });
        constexpr qint64 MiB = 1 << 20;
        QCOMPARE(roomOn(path("disk/not/yet")), (DiskRoom{16 * MiB, 16 * MiB}));
        writeFile(path("disk/file"), QByteArray(MiB, 'x'));
        QCOMPARE(roomOn(path("disk/file")), (DiskRoom{15 * MiB, 16 * MiB}));
    }

    void aFolderThatMayNotBeSearchedIsAFault()
    {
        if (::geteuid() == 0)
            QSKIP("nothing is forbidden to root");
        QVERIFY(QDir().mkpath(path("closed/in")));
        QCOMPARE(::chmod(encoded("closed").constData(), 0), 0);
        const auto open = qScopeGuard([&] { ::chmod(encoded("closed").constData(), 0700); });
        QCOMPARE(roomOn(path("closed/in")).error().kind, ErrorKind::Permission);
    }

    void anAdvisoryLockIsSeenWhileItIsHeld()
    {
        writeFile(path("lock"), {});
        QCOMPARE(probeFlock(path("lock")), false);
        {
            const int holder = ::open(encoded("lock").constData(), O_RDONLY);
            const auto close = qScopeGuard([&] { ::close(holder); });
            QCOMPARE(::flock(holder, LOCK_EX), 0);
            QCOMPARE(probeFlock(path("lock")), true);
            QVERIFY(isFlocked(path("lock")));
        }
        QCOMPARE(probeFlock(path("lock")), false);
        QCOMPARE(probeFlock(path("nothing")), std::nullopt);
        QVERIFY(!isFlocked(path("nothing")));
    }

    void aLockFileThatSomebodyHoldsIsNotRemoved()
    {
        writeFile(path("lock"), {});
        const auto judged = identify(path("lock"));
        const int holder = ::open(encoded("lock").constData(), O_RDONLY);
        const auto close = qScopeGuard([&] { ::close(holder); });
        QCOMPARE(::flock(holder, LOCK_EX), 0);
        QVERIFY(removeUnheld(path("lock"), judged));
        QVERIFY(isTaken(path("lock")));
        QCOMPARE(::flock(holder, LOCK_UN), 0);
        QVERIFY(removeUnheld(path("lock"), judged));
        QVERIFY(!isTaken(path("lock")));
    }

    void aPipeInPlaceOfALockGoes()
    {
        QCOMPARE(::mkfifo(encoded("lock").constData(), 0600), 0);
        QVERIFY(removeUnheld(path("lock"), std::nullopt));
        QVERIFY(!isTaken(path("lock")));
    }

    void nobodyClearsAwayWhatAnotherIsClearingAway()
    {
        QCOMPARE(::mkfifo(encoded("lock").constData(), 0600), 0);
        const int other = ::open(QFile::encodeName(m_folder.path()).constData(), O_RDONLY | O_DIRECTORY);
        const auto close = qScopeGuard([&] { ::close(other); });
        QCOMPARE(::flock(other, LOCK_EX), 0);
        QVERIFY(removeUnheld(path("lock"), std::nullopt));
        QVERIFY(isTaken(path("lock")));
    }

    void aProcessThatHasEndedIsGone()
    {
        QProcess process;
        process.start(QStringLiteral("sleep"), {QStringLiteral("60")});
        QVERIFY(process.waitForStarted());
        const qint64 pid = process.processId();
        QVERIFY(!isProcessGone(pid));
        process.kill();
        QVERIFY(process.waitForFinished());
        QVERIFY(isProcessGone(pid));
    }

    void init() { QVERIFY(QDir().mkpath(m_folder.path())); }
    void cleanup() { QVERIFY(QDir(m_folder.path()).removeRecursively()); }

private:
    QString path(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    QByteArray encoded(const char* name) const { return QFile::encodeName(path(name)); }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestDiskLinux)
#include "tst_disk_linux.moc"
