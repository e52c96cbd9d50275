// SPDX-License-Identifier: MIT
// What holds on every system.
#include "core/disk/disk.h"
#include "tests/support/builders.h"

#include <QDir>
#include <QStorageInfo>
#include <QTest>

#include <cerrno>
#include <cstdlib>

using namespace cellar;
using namespace cellar::test;

class TestDisk : public QObject
{
    Q_OBJECT

private slots:
    void errorNumbersBecomeKinds_data()
    {
        QTest::addColumn<int>("number");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("disk full") << ENOSPC << ErrorKind::NoSpace;
        QTest::newRow("quota") << EDQUOT << ErrorKind::NoSpace;
        QTest::newRow("access") << EACCES << ErrorKind::Permission;
        QTest::newRow("not permitted") << EPERM << ErrorKind::Permission;
        QTest::newRow("read-only") << EROFS << ErrorKind::Permission;
        QTest::newRow("link") << ELOOP << ErrorKind::InvalidName;
        QTest::newRow("I/O error") << EIO << ErrorKind::Io;
        QTest::newRow("too large") << EFBIG << ErrorKind::Io;
        QTest::newRow("anything else") << EXDEV << ErrorKind::Io;
    }
    void errorNumbersBecomeKinds()
    {
        QFETCH(int, number);
        QFETCH(ErrorKind, kind);
        const Error error = diskError(number, QStringLiteral("the file"));
        QCOMPARE(error.kind, kind);
        QVERIFY(error.detail.startsWith(QStringLiteral("the file: ")));
    }

    void aFileThatMayNotGrowSaysSo()
    {
        QVERIFY(diskError(EFBIG, QString())
                    .detail.endsWith(QStringLiteral("larger than this disk or a limit allows")));
    }

    void aFailedCallOnAFileGivesItsReason()
    {
        QFile file(path("nowhere/file"));
        errno = 0;
        QVERIFY(!file.open(QIODevice::WriteOnly));
        const Error error = fileError(file);
        QCOMPARE(error.kind, ErrorKind::Io);
        QVERIFY(error.detail.startsWith(file.fileName() + QStringLiteral(": ")));
        errno = 0;
        QVERIFY(fileError(file).detail.endsWith(file.errorString()));
    }

    void anIdentityNoticesAChange()
    {
        writeFile(path("file"), QByteArrayLiteral("some"));
        const auto before = identify(path("file"));
        QVERIFY(before);
        QCOMPARE(before->size, 4);
        QCOMPARE(identify(path("file")), before);

        QFile file(path("file"));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.setFileTime(QDateTime::currentDateTimeUtc().addSecs(-60),
                                 QFileDevice::FileModificationTime));
        QVERIFY(identify(path("file")) != before);
    }

    void anOpenFileHasTheIdentityOfItsPath()
    {
        writeFile(path("file"), QByteArrayLiteral("some"));
        QFile file(path("file"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(identify(path("file")));
        QCOMPARE(identify(file.handle()), identify(path("file")));
    }

    void onlyPlainFilesHaveAnIdentity()
    {
        writeFile(path("file"), {});
        QVERIFY(QFile::link(path("file"), path("link")));
        QVERIFY(!identify(path("link")));
        QVERIFY(!identify(m_folder.path()));
        QVERIFY(!identify(path("nothing")));
    }

    void aPlainFileIsOpenedForReading()
    {
        writeFile(path("file"), QByteArrayLiteral("some"));
        const auto handle = openForReading(path("file"));
        QVERIFY(handle);
        QFile file;
        QVERIFY(file.open(*handle, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle));
        QCOMPARE(file.readAll(), QByteArrayLiteral("some"));
    }

    void aFileIsUpdatedInPlaceAndNeverMade()
    {
        writeFile(path("file"), QByteArrayLiteral("some"));
        const auto handle = openForUpdate(path("file"));
        QVERIFY(handle);
        QFile file;
        QVERIFY(file.open(*handle, QIODevice::ReadWrite, QFileDevice::AutoCloseHandle));
        QVERIFY(file.seek(1));
        QCOMPARE(file.write("am"), 2);
        file.close();
        QCOMPARE(fileBytes(path("file")), QByteArrayLiteral("same"));

        QCOMPARE(openForUpdate(path("nothing")).error().kind, ErrorKind::UnknownModel);
        QVERIFY(!isTaken(path("nothing")));
    }

    void whatIsNoPlainFileIsNotOpened()
    {
        writeFile(path("file"), {});
        QVERIFY(QFile::link(path("file"), path("link")));
        QCOMPARE(openForReading(path("link")).error().kind, ErrorKind::InvalidName);
        QCOMPARE(openForReading(m_folder.path()).error().kind, ErrorKind::InvalidName);
        QCOMPARE(openForUpdate(path("link")).error().kind, ErrorKind::InvalidName);
        QCOMPARE(openForUpdate(m_folder.path()).error().kind, ErrorKind::InvalidName);
        QCOMPARE(openForReading(path("nothing")).error().kind, ErrorKind::UnknownModel);
    }

    void filesAndFoldersAreSynced()
    {
        QFile file(path("file"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(syncFile(file.handle(), file.fileName()));
        QVERIFY(syncFolder(m_folder.path()));
        QVERIFY(!syncFile(-1, file.fileName()));
        QVERIFY(!syncFolder(path("nowhere")));
    }

    void roomIsReservedWithoutGrowingTheFile()
    {
        QFile file(path("file"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(reserve(file.handle(), 0, file.fileName()));
        QVERIFY(reserve(file.handle(), 100'000, file.fileName()));
        QCOMPARE(file.size(), 0);
    }

    void moreRoomThanThereIsIsRefused()
    {
        QFile file(path("file"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const auto reserved = reserve(file.handle(), qint64(1) << 50, file.fileName());
        QVERIFY(!reserved);
        // A file system may also say that no file can be that large.
        QVERIFY(reserved.error().kind == ErrorKind::NoSpace || reserved.error().kind == ErrorKind::Io);
    }

    void theRoomIsThatOfTheDisk()
    {
        const auto room = roomOn(m_folder.path());
        QVERIFY(room);
        const QStorageInfo storage(m_folder.path());
        QCOMPARE(room->total, storage.bytesTotal());
        QVERIFY(room->total > 0);
        QVERIFY(room->free >= 0 && room->free <= room->total);
        // Others write meanwhile.
        QVERIFY(std::abs(room->free - storage.bytesAvailable()) < (qint64(1) << 30));
    }

    void whatIsNotThereYetHasTheRoomOfTheFolderAboveIt()
    {
        writeFile(path("file"), {});
        for (const QString& one : {path("file"), path("no/such/folder"), path("file/in/a/file"),
                                   path("no/../such"), QStringLiteral("/no/such/folder/at/all")}) {
            const auto room = roomOn(one);
            QVERIFY2(room, qPrintable(one));
            QVERIFY(room->total > 0);
        }
        QCOMPARE(roomOn(path("no/such/folder"))->total, roomOn(m_folder.path())->total);
    }

    void startingToWriteBackChangesNothing()
    {
        QFile file(path("file"));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        QCOMPARE(file.write("some"), 4);
        startWriteback(file.handle(), {0, 4});
        file.close();
        QCOMPARE(fileBytes(path("file")), QByteArrayLiteral("some"));
    }

    void aFileIsReplacedInOneStep()
    {
        writeFile(path("new"), QByteArrayLiteral("new"));
        writeFile(path("old"), QByteArrayLiteral("old"));
        QVERIFY(replaceFile(path("new"), path("old")));
        QCOMPARE(fileBytes(path("old")), QByteArrayLiteral("new"));
        QVERIFY(!isTaken(path("new")));
    }

    void aNameBeyondAsciiIsReplacedToo()
    {
        const QString name = path("") + QStringLiteral("Größe—名前");
        writeFile(path("new"), QByteArrayLiteral("new"));
        QVERIFY(replaceFile(path("new"), name));
        QCOMPARE(fileBytes(name), QByteArrayLiteral("new"));
    }

    void aFolderIsNotReplaced()
    {
        writeFile(path("new"), QByteArrayLiteral("new"));
        QVERIFY(QDir().mkpath(path("folder")));
        QCOMPARE(replaceFile(path("new"), path("folder")).error().kind, ErrorKind::Io);
        QCOMPARE(fileBytes(path("new")), QByteArrayLiteral("new"));
    }

    void aLinkThatLeadsNowhereTakesAName()
    {
        QVERIFY(!isTaken(path("link")));
        QVERIFY(QFile::link(path("nowhere"), path("link")));
        QVERIFY(isTaken(path("link")));
    }

    void aDeadLockFileIsRemovedWhileItIsTheOneThatWasJudged()
    {
        writeFile(path("lock"), QByteArrayLiteral("junk"));
        auto other = identify(path("lock"));
        QVERIFY(other);
        const auto judged = other;
        other->modified -= 1'000'000'000;
        QVERIFY(removeUnheld(path("lock"), other));
        QVERIFY(isTaken(path("lock")));
        QVERIFY(removeUnheld(path("lock"), judged));
        QVERIFY(!isTaken(path("lock")));
    }

    void nothingJudgedLeavesAPlainFileAlone()
    {
        writeFile(path("lock"), {});
        QVERIFY(removeUnheld(path("lock"), std::nullopt));
        QVERIFY(isTaken(path("lock")));
    }

    void aFolderOrALinkInPlaceOfALockGoes()
    {
        writeFile(path("outside/file"), QByteArrayLiteral("kept"));
        writeFile(path("lock/inside"), {});
        QVERIFY(QFile::link(path("outside"), path("lock/link")));
        QVERIFY(removeUnheld(path("lock"), std::nullopt));
        QVERIFY(!isTaken(path("lock")));

        QVERIFY(QFile::link(path("outside/file"), path("lock")));
        QVERIFY(removeUnheld(path("lock"), std::nullopt));
        QVERIFY(!isTaken(path("lock")));
        QCOMPARE(fileBytes(path("outside/file")), QByteArrayLiteral("kept"));
    }

    void thisProcessIsNotGone()
    {
        QVERIFY(!isProcessGone(QCoreApplication::applicationPid()));
        QVERIFY(!isProcessGone(0));
        QVERIFY(!isProcessGone(-1));
    }

    void init() { QVERIFY(QDir().mkpath(m_folder.path())); }
    void cleanup() { QVERIFY(QDir(m_folder.path()).removeRecursively()); }

private:
    QString path(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestDisk)
#include "tst_disk.moc"
