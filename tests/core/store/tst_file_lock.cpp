// SPDX-License-Identifier: MIT
#include "core/store/file_lock.h"
#include "core/store/layout.h"
#include "tests/support/builders.h"
#include "tests/support/fake_clock.h"
#include "tests/support/process.h"

#include <QScopeGuard>
#include <QTest>

#include <csignal>

#include <sys/mount.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace cellar;
using namespace cellar::test;

namespace {

const QString lockProcess = QStringLiteral(LOCK_PROCESS);
constexpr Milliseconds aLittle{100};

/// What QLockFile would write, by the process `pid` of this machine or another.
QByteArray lockFile(qint64 pid, const QByteArray& host, const QByteArray& machine, const QByteArray& boot)
{
    return QByteArray::number(pid) + "\ncellar\n" + host + '\n' + machine + '\n' + boot + '\n';
}

QByteArray lockFileOfHere(qint64 pid, const QByteArray& boot = QSysInfo::bootUniqueId())
{
    return lockFile(pid, QSysInfo::machineHostName().toLocal8Bit(), QSysInfo::machineUniqueId(), boot);
}

/// The number of a process that has ended.
qint64 goneProcess()
{
    QProcess process;
    process.start(QStringLiteral("true"), QStringList());
    process.waitForStarted();
    const qint64 pid = process.processId();
    process.waitForFinished();
    return pid;
}

void setModified(const QString& path, const QDateTime& time)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly));
    QVERIFY(file.setFileTime(time, QFileDevice::FileModificationTime));
}

QDateTime modified(const QString& path)
{
    return QFileInfo(path).lastModified().toUTC();
}

} // namespace

class TestFileLock : public QObject
{
    Q_OBJECT

private slots:
    void aFreeLockIsTakenAndLeavesNothing()
    {
        FileLock lock(path(), m_clock);
        QVERIFY(!lock.isHeld());
        QVERIFY(*lock.tryTake());
        QVERIFY(lock.isHeld());
        QVERIFY(*lock.tryTake());
        QVERIFY(isFlocked(path()));
        lock.release();
        QVERIFY(!lock.isHeld());
        QCOMPARE(everything(), QStringList());
    }

    void aHeldLockIsNobodyElses()
    {
        FileLock first(path(), m_clock);
        FileLock second(path(), m_clock);
        QVERIFY(*first.tryTake());
        m_clock.advance(10 * FileLock::deadAfter);
        QVERIFY(!*second.tryTake());
        first.release();
        QVERIFY(*second.tryTake());
    }

    void whileTheWholeStoreIsHeldNoOtherLockIsGiven()
    {
        const QString whole = QFileInfo(path()).path() + u'/' + Layout::storeKey() + u".lock"_qs;
        FileLock store(whole, m_clock);
        FileLock earlier(path(), m_clock);
        FileLock later(path() + u".other.lock"_qs, m_clock);
        QVERIFY(*earlier.tryTake());
        QVERIFY(*store.tryTake());
        m_clock.advance(10 * FileLock::deadAfter);
        QCOMPARE(FileLock::heldBeside(whole, m_clock), QStringList{path()});
        QVERIFY(*earlier.tryTake()); // who has one keeps it
        QVERIFY(!*later.tryTake());
        QVERIFY(!FileLock::isFree(path() + u".other.lock"_qs, m_clock));
        QCOMPARE(FileLock::holderOf(path() + u".other.lock"_qs)->pid, QCoreApplication::applicationPid());
        earlier.release();
        QVERIFY(!*earlier.tryTake());
        QCOMPARE(FileLock::heldBeside(whole, m_clock), QStringList());
        store.release();
        QVERIFY(*earlier.tryTake() && *later.tryTake());
    }

    void aDeadLockOfTheWholeStoreIsClearedAway()
    {
        const QString whole = QFileInfo(path()).path() + u'/' + Layout::storeKey() + u".lock"_qs;
        writeFile(whole, lockFileOfHere(goneProcess()));
        m_clock.setUtc(modified(whole).addSecs(2));
        FileLock lock(path(), m_clock);
        QVERIFY(*lock.tryTake());
        QVERIFY(!QFile::exists(whole));
    }

    void whetherItIsFreeIsSeenWithoutTouchingIt()
    {
        QVERIFY(FileLock::isFree(path(), m_clock));
        QCOMPARE(everything(), QStringList());
        {
            FileLock lock(path(), m_clock);
            QVERIFY(*lock.tryTake());
            m_clock.advance(10 * FileLock::deadAfter);
            QVERIFY(!FileLock::isFree(path(), m_clock));
        }
        writeFile(path(), QByteArrayLiteral("junk"));
        m_clock.setUtc(modified(path()).addMSecs((FileLock::deadAfter - aLittle).count()));
        QVERIFY(!FileLock::isFree(path(), m_clock));
        m_clock.advance(aLittle);
        QVERIFY(FileLock::isFree(path(), m_clock));
        QCOMPARE(fileBytes(path()), QByteArrayLiteral("junk"));
    }

    void aLockIsReleasedWithItsObject()
    {
        {
            FileLock lock(path(), m_clock);
            QVERIFY(*lock.tryTake());
        }
        QCOMPARE(everything(), QStringList());
    }

    void theHolderSaysWhoItIsAndHowFarItHasCome()
    {
        QCOMPARE(FileLock::holderOf(path()), std::nullopt);
        FileLock lock(path(), m_clock);
        QVERIFY(*lock.tryTake());
        const auto since = m_clock.utc();
        const auto holder = FileLock::holderOf(path());
        QVERIFY(holder);
        QCOMPARE(holder->pid, QCoreApplication::applicationPid());
        QCOMPARE(holder->host, QSysInfo::machineHostName());
        QCOMPARE(holder->program, QStringLiteral("tst_file_lock"));
        QCOMPARE(holder->since, since);
        QCOMPARE(holder->received, 0);
        QCOMPARE(holder->total, std::nullopt);

        m_clock.advance(FileLock::heartbeat);
        lock.keepFresh(60'000'000'000, 64'000'000'000);
        const auto later = FileLock::holderOf(path());
        QVERIFY(later);
        QCOMPARE(later->since, since);
        QCOMPARE(later->received, 60'000'000'000);
        QCOMPARE(later->total, 64'000'000'000);
        const qint64 size = QFileInfo(path()).size();
        lock.keepFresh(1, std::nullopt);
        QCOMPARE(QFileInfo(path()).size(), size);
        QCOMPARE(FileLock::holderOf(path())->total, std::nullopt);
    }

    void keepingItFreshShowsInItsTime()
    {
        FileLock lock(path(), m_clock);
        QVERIFY(*lock.tryTake());
        const QDateTime before = QDateTime::currentDateTimeUtc().addSecs(-3600);
        setModified(path(), before);
        lock.keepFresh(1, std::nullopt);
        QVERIFY(before.secsTo(modified(path())) > 3000);
    }

    void keepingItFreshMakesNothing()
    {
        FileLock lock(path(), m_clock);
        lock.keepFresh(1, std::nullopt);
        QCOMPARE(everything(), QStringList());
        QVERIFY(*lock.tryTake());
        QVERIFY(QFile::remove(path()));
        lock.keepFresh(1, std::nullopt);
        QCOMPARE(everything(), QStringList());
    }

    void keepingItFreshWritesIntoNothingElse()
    {
        writeFile(m_folder.filePath(QStringLiteral("other")), QByteArrayLiteral("kept"));
        FileLock lock(path(), m_clock);
        QVERIFY(*lock.tryTake());
        QVERIFY(QFile::rename(path(), m_folder.filePath(QStringLiteral("away"))));
        writeFile(path(), QByteArrayLiteral("another's"));
        lock.keepFresh(1, std::nullopt);
        QCOMPARE(fileBytes(path()), QByteArrayLiteral("another's"));
        QVERIFY(QFile::remove(path()));
        QVERIFY(QFile::link(m_folder.filePath(QStringLiteral("other")), path()));
        lock.keepFresh(1, std::nullopt);
        QCOMPARE(fileBytes(m_folder.filePath(QStringLiteral("other"))), QByteArrayLiteral("kept"));
    }

    void theLockOfAKilledProcessIsTakenOverAtOnce()
    {
        Child holder({lockProcess, {QStringLiteral("hold"), path()}});
        QVERIFY(holder.waitForOut("held"));
        FileLock lock(path(), m_clock);
        m_clock.setUtc(QDateTime::currentDateTimeUtc().addSecs(2));
        QVERIFY(!*lock.tryTake());
        QCOMPARE(FileLock::holderOf(path())->pid, holder.pid());
        holder.kill();
        QVERIFY(*lock.tryTake());
        QCOMPARE(FileLock::holderOf(path())->pid, QCoreApplication::applicationPid());
    }

    void aStoppedHolderIsNeverRobbed()
    {
        Child holder({lockProcess, {QStringLiteral("hold"), path()}});
        QVERIFY(holder.waitForOut("held"));
        holder.send(SIGSTOP);
        setModified(path(), QDateTime::currentDateTimeUtc().addSecs(-2 * 3600));
        m_clock.setUtc(QDateTime::currentDateTimeUtc());
        FileLock lock(path(), m_clock);
        for (int minute = 0; minute < 120; ++minute) {
            QVERIFY(!*lock.tryTake());
            m_clock.advance(std::chrono::minutes(1));
        }
        QCOMPARE(FileLock::holderOf(path())->pid, holder.pid());
        holder.send(SIGCONT);
    }

    void aForeignLockBlocksForTwentySecondsAndNoLonger_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("junk") << QByteArray("\xff\x00\x1b[2J junk", 12);
        QTest::newRow("huge") << QByteArray(1'000'000, '1');
        QTest::newRow("cut off") << lockFileOfHere(goneProcess()).left(7);
        QTest::newRow("of another machine")
            << lockFile(goneProcess(), "elsewhere", "0123456789abcdef", "another boot");
        QTest::newRow("of a process number that another program has") << lockFileOfHere(1);
        QTest::newRow("of a negative process") << lockFileOfHere(-1);
    }
    void aForeignLockBlocksForTwentySecondsAndNoLonger()
    {
        QFETCH(QByteArray, content);
        writeFile(path(), content);
        FileLock lock(path(), m_clock);
        QVERIFY(!*lock.tryTake());
        m_clock.advance(FileLock::deadAfter - aLittle);
        QVERIFY(!*lock.tryTake());
        m_clock.advance(aLittle);
        QVERIFY(*lock.tryTake());
    }

    void anOldForeignLockIsTakenAtOnce()
    {
        writeFile(path(), QByteArrayLiteral("junk"));
        m_clock.setUtc(modified(path()).addMSecs((FileLock::deadAfter + aLittle).count()));
        FileLock lock(path(), m_clock);
        QVERIFY(*lock.tryTake());
    }

    void aLockOfAGoneProcessOrAnEarlierBootIsTakenWithinASecond_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("gone") << lockFileOfHere(goneProcess());
        QTest::newRow("earlier boot, its number is another's now")
            << lockFileOfHere(1, QByteArrayLiteral("11111111-2222-3333-4444-555555555555"));
    }
    void aLockOfAGoneProcessOrAnEarlierBootIsTakenWithinASecond()
    {
        QFETCH(QByteArray, content);
        writeFile(path(), content);
        FileLock lock(path(), m_clock);
        QVERIFY(!*lock.tryTake()); // its maker could be about to lock it
        m_clock.advance(Milliseconds(1000));
        QVERIFY(*lock.tryTake());
    }

    void aForeignLockThatIsKeptFreshIsLeftAlone()
    {
        writeFile(path(), lockFile(1, "elsewhere", "0123456789abcdef", "another boot"));
        const QDateTime start = modified(path());
        m_clock.setUtc(start);
        FileLock lock(path(), m_clock);
        for (int beat = 1; beat < 60; ++beat) {
            QVERIFY(!*lock.tryTake());
            m_clock.advance(FileLock::heartbeat);
            setModified(path(), start.addMSecs(beat * FileLock::heartbeat.count()));
        }
    }

    void aWallClockThatJumpsBackDoesNotProlongIt()
    {
        writeFile(path(), QByteArrayLiteral("junk"));
        FileLock lock(path(), m_clock);
        m_clock.setUtc(modified(path()));
        QVERIFY(!*lock.tryTake());
        m_clock.setUtc(modified(path()).addYears(-10));
        m_clock.advance(FileLock::deadAfter);
        QVERIFY(*lock.tryTake());
    }

    void whatIsNoFileIsClearedAwayAtOnce_data()
    {
        QTest::addColumn<QString>("what");
        for (const char* what : {"folder", "full folder", "pipe", "link", "dangling link"})
            QTest::newRow(what) << QString::fromLatin1(what);
    }
    void whatIsNoFileIsClearedAwayAtOnce()
    {
        QFETCH(QString, what);
        const QString outside = m_folder.filePath(QStringLiteral("outside"));
        writeFile(outside, QByteArrayLiteral("kept"));
        if (what == QStringLiteral("pipe"))
            QCOMPARE(::mkfifo(QFile::encodeName(path()).constData(), 0600), 0);
        else if (what == QStringLiteral("link"))
            QVERIFY(QFile::link(outside, path()));
        else if (what == QStringLiteral("dangling link"))
            QVERIFY(QFile::link(outside + QStringLiteral("-not"), path()));
        else
            QVERIFY(QDir().mkpath(path()));
        if (what == QStringLiteral("full folder"))
            QVERIFY(QFile::link(outside, path() + QStringLiteral("/link")));

        QCOMPARE(FileLock::holderOf(path()), std::nullopt);
        FileLock lock(path(), m_clock);
        QVERIFY(*lock.tryTake());
        QVERIFY(QFileInfo(path()).isFile() && !QFileInfo(path()).isSymLink());
        QCOMPARE(fileBytes(outside), QByteArrayLiteral("kept"));
        lock.release();
        QCOMPARE(everything(), QStringList{QStringLiteral("outside")});
    }

    void aLockThatMayNotBeReadIsReplacedToo()
    {
        if (::geteuid() == 0)
            QSKIP("root may read everything");
        writeFile(path(), QByteArrayLiteral("junk"));
        QVERIFY(QFile::setPermissions(path(), {}));
        FileLock lock(path(), m_clock);
        QVERIFY(!*lock.tryTake());
        m_clock.advance(FileLock::deadAfter);
        QVERIFY(*lock.tryTake());
    }

    void whereNoFileCanBeMadeItIsAnError()
    {
        FileLock nowhere(m_folder.filePath(QStringLiteral("nowhere/a.lock")), m_clock);
        QCOMPARE(nowhere.tryTake().error().kind, ErrorKind::Io);
        FileLock forbidden(QStringLiteral("/sys/a.lock"), m_clock);
        QCOMPARE(forbidden.tryTake().error().kind, ErrorKind::Permission);
    }

    void aDiskThatIsFullIsNoSpaceAndLeavesNoLock()
    {
        const QString disk = m_folder.filePath(QStringLiteral("disk"));
        QVERIFY(QDir().mkpath(disk));
        if (::mount("tmpfs", QFile::encodeName(disk).constData(), "tmpfs", 0, "size=64k") != 0)
            QSKIP("a file system of 64 KiB cannot be mounted here");
        const auto unmount = qScopeGuard([&] { ::umount2(QFile::encodeName(disk).constData(), MNT_DETACH); });
        writeFile(disk + QStringLiteral("/filler"), QByteArray(64 * 1024, 'x'));
        FileLock lock(disk + QStringLiteral("/a.lock"), m_clock);
        const auto taken = lock.tryTake();
        QVERIFY(!taken);
        QCOMPARE(taken.error().kind, ErrorKind::NoSpace);
        QVERIFY(!isTaken(disk + QStringLiteral("/a.lock")));
    }

    void whatAHolderSaysIsShownAsPlainText()
    {
        writeFile(path(), lockFile(7, "evil\x1b[2J", "id", "boot") + "since junk -1\n");
        const auto holder = FileLock::holderOf(path());
        QVERIFY(holder);
        QVERIFY(!holder->host.contains(QChar(0x1b)));
        QVERIFY(!holder->since.isValid());
        QCOMPARE(holder->received, 0);
        QCOMPARE(holder->total, std::nullopt);
    }

    void anUnreadableLockHasNoHolder_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("junk") << QByteArrayLiteral("a\nb\nc\nd\ne\n");
        QTest::newRow("huge") << lockFileOfHere(1) + QByteArray(10'000, ' ');
        QTest::newRow("too few lines") << QByteArrayLiteral("17\ncellar\n");
    }
    void anUnreadableLockHasNoHolder()
    {
        QFETCH(QByteArray, content);
        writeFile(path(), content);
        QCOMPARE(FileLock::holderOf(path()), std::nullopt);
    }

    void tenProcessesHaveTheirTurnsOneAtATime_data()
    {
        QTest::addColumn<QByteArray>("left");
        QTest::newRow("nothing left") << QByteArray();
        QTest::newRow("a dead lock left") << lockFileOfHere(goneProcess());
    }
    void tenProcessesHaveTheirTurnsOneAtATime()
    {
        QFETCH(QByteArray, left);
        if (!left.isEmpty()) {
            writeFile(path(), left);
            setModified(path(), QDateTime::currentDateTimeUtc().addSecs(-3));
        }
        const QString marker = m_folder.filePath(QStringLiteral("marker"));
        std::vector<std::unique_ptr<Child>> children;
        for (int i = 0; i < 10; ++i)
            children.push_back(std::make_unique<Child>(
                Command{lockProcess, {QStringLiteral("contend"), path(), marker, QStringLiteral("20")}}));
        for (const auto& child : children) {
            const Outcome outcome = child->wait();
            QCOMPARE(outcome.exitCode, 0);
            QCOMPARE(outcome.err, QByteArray());
        }
        QCOMPARE(everything(), QStringList());
    }

    void init()
    {
        QVERIFY(QDir().mkpath(m_folder.path()));
        m_clock.setUtc(QDateTime::currentDateTimeUtc().addYears(-1)); // so that by the clock no file is old
    }
    void cleanup() { QVERIFY(QDir(m_folder.path()).removeRecursively()); }

private:
    QString path() const { return m_folder.filePath(QStringLiteral("a.lock")); }
    QStringList everything() const
    {
        return QDir(m_folder.path())
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    }

    QTemporaryDir m_folder;
    FakeClock m_clock;
};

QTEST_GUILESS_MAIN(TestFileLock)
#include "tst_file_lock.moc"
