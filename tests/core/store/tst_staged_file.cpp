// SPDX-License-Identifier: MIT
#include "core/disk/disk.h"
#include "core/store/receipts.h"
#include "core/store/staged_file.h"
#include "tests/support/builders.h"

#include <QDir>
#include <QScopeGuard>
#include <QTest>

#include <cerrno>
#include <csignal>

#include <sys/mount.h>
#include <sys/resource.h>
#include <unistd.h>

using namespace cellar;
using namespace cellar::test;

class TestStagedFile : public QObject
{
    Q_OBJECT

private slots:
    void bytesComeIntoPlaceOnlyWithTheCommit()
    {
        const auto staged = StagedFile::create(m_layout, m_place, 8);
        QVERIFY(staged);
        QVERIFY((*staged)->write(QByteArrayLiteral("some")));
        QVERIFY((*staged)->write(QByteArrayLiteral("more")));
        QCOMPARE((*staged)->written(), 8);
        const ContentDigest content = (*staged)->finishDigest();
        QCOMPARE(content.sha256, digestOf(QByteArrayLiteral("somemore")));
        QCOMPARE(content.size, 8);
        QCOMPARE(content.pieces, (PieceMap{8, {fingerprintOf(QByteArrayLiteral("somemore"))}}));
        QVERIFY(!isTaken(finalPath()));
        QVERIFY((*staged)->commit());
        QCOMPARE(fileBytes(finalPath()), QByteArrayLiteral("somemore"));
        QCOMPARE(QFileInfo(finalPath()).permissions() & everybody,
                 QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadUser |
                     QFileDevice::WriteUser);
        QCOMPARE(partials(), QStringList());
    }

    void anEarlierFileStaysUntouchedUntilThen()
    {
        QVERIFY(m_layout.prepare(m_place));
        writeFile(finalPath(), QByteArrayLiteral("good"));
        const auto before = identify(finalPath());
        QFile reader(finalPath());
        QVERIFY(reader.open(QIODevice::ReadOnly));

        const auto staged = StagedFile::create(m_layout, m_place, std::nullopt);
        QVERIFY(staged);
        QVERIFY((*staged)->write(QByteArrayLiteral("better")));
        QCOMPARE(identify(finalPath()), before);
        QVERIFY((*staged)->commit());
        QVERIFY(identify(finalPath())->inode != before->inode);
        QCOMPARE(fileBytes(finalPath()), QByteArrayLiteral("better"));
        QCOMPARE(reader.readAll(), QByteArrayLiteral("good"));
    }

    void whatIsNotCommittedLeavesNothing()
    {
        {
            const auto staged = StagedFile::create(m_layout, m_place, 1'000'000);
            QVERIFY(staged);
            QVERIFY((*staged)->write(QByteArray(100'000, 'x')));
        }
        QCOMPARE(partials(), QStringList());
        QVERIFY(!isTaken(finalPath()));
    }

    void whatAKilledProcessLeftIsRemoved()
    {
        QVERIFY(m_layout.prepare(m_place));
        const QString staged = m_layout.staged(m_place);
        const QString partial = m_layout.partial(m_place);
        const QString others = m_layout.staged({m_place.folder, QStringLiteral("other")});
        for (const QString& path : {staged, QString(staged + QStringLiteral(".AbCdEf")), partial, others,
                                    QString(partial + QStringLiteral(".journal")), m_layout.recent(m_place),
                                    m_layout.partialPieces(m_place)})
            writeFile(path, {});
        QVERIFY(StagedFile::create(m_layout, m_place, std::nullopt));
        QVERIFY(!isTaken(staged));
        QVERIFY(!isTaken(staged + QStringLiteral(".AbCdEf")));
        QVERIFY(isTaken(partial)); // what came in ranges is kept
        discardReceived(m_layout, m_place);
        QCOMPARE(partials(), QStringList{QFileInfo(others).fileName()});
    }

    void manyBytesAreWrittenBackOnTheWay()
    {
        const auto staged = StagedFile::create(m_layout, m_place, qint64(80) << 20);
        QVERIFY(staged);
        const QByteArray block(1 << 20, 'x');
        for (int i = 0; i < 80; ++i)
            QVERIFY((*staged)->write(block));
        QVERIFY((*staged)->commit());
        QCOMPARE(QFileInfo(finalPath()).size(), qint64(80) << 20);
    }

    void unsafePlacesAreRefused()
    {
        QVERIFY(QDir().mkpath(m_layout.root()));
        QVERIFY(QFile::link(m_folder.path(), m_layout.root() + QStringLiteral("/org")));
        QCOMPARE(StagedFile::create(m_layout, m_place, 1).error().kind, ErrorKind::InvalidName);
    }

    void aFolderThatBecomesALinkMeanwhileIsRefused()
    {
        const auto staged = StagedFile::create(m_layout, m_place, std::nullopt);
        QVERIFY(staged);
        QVERIFY((*staged)->write(QByteArrayLiteral("some")));
        const QString outside = m_folder.filePath(QStringLiteral("outside"));
        QVERIFY(QDir().mkpath(outside));
        const QString folder = m_layout.root() + QStringLiteral("/org/repo");
        QVERIFY(QDir().rmdir(folder));
        QVERIFY(QFile::link(outside, folder));
        QCOMPARE((*staged)->commit().error().kind, ErrorKind::InvalidName);
        QVERIFY(QDir(outside).isEmpty());
    }

    void moreThanTheDiskHasIsRefusedAtTheStart()
    {
        const auto staged = StagedFile::create(m_layout, m_place, qint64(1) << 50);
        QVERIFY(!staged);
        QVERIFY(staged.error().kind == ErrorKind::NoSpace || staged.error().kind == ErrorKind::Io);
        QCOMPARE(partials(), QStringList());
    }

    void aLimitOfFileSizesIsAnErrorAndNoSignal()
    {
        rlimit before = {};
        QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
        const rlimit small = {100'000, before.rlim_max};
        const auto handler = std::signal(SIGXFSZ, SIG_IGN);
        const auto staged = StagedFile::create(m_layout, m_place, std::nullopt);
        QVERIFY(staged);
        Status written;
        {
            QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);
            const auto restore = qScopeGuard([&] {
                ::setrlimit(RLIMIT_FSIZE, &before);
                std::signal(SIGXFSZ, handler);
            });
            QVERIFY((*staged)->write(QByteArray(60'000, 'x')));
            written = (*staged)->write(QByteArray(60'000, 'x'));
        }
        QCOMPARE(written.error(), diskError(EFBIG, m_layout.staged(m_place)));
        QVERIFY(!(*staged)->commit());
        QVERIFY(!isTaken(finalPath()));
        QCOMPARE(partials(), QStringList());
    }

    void aDiskThatIsFullIsNoSpace()
    {
        const QString disk = m_folder.filePath(QStringLiteral("disk"));
        QVERIFY(QDir().mkpath(disk));
        if (::mount("tmpfs", QFile::encodeName(disk).constData(), "tmpfs", 0, "size=4m") != 0)
            QSKIP("a file system of 4 MiB cannot be mounted here");
        const auto unmount = qScopeGuard([&] { ::umount2(QFile::encodeName(disk).constData(), MNT_DETACH); });
        const Layout layout(disk + QStringLiteral("/store"));

        QCOMPARE(StagedFile::create(layout, m_place, 5 << 20).error().kind, ErrorKind::NoSpace);
        const auto staged = StagedFile::create(layout, m_place, std::nullopt);
        QVERIFY(staged);
        Status written;
        for (int i = 0; i < 5 && written; ++i)
            written = (*staged)->write(QByteArray(1 << 20, 'x'));
        QVERIFY(!written);
        QCOMPARE(written.error(), diskError(ENOSPC, layout.staged(m_place)));
        QVERIFY(!(*staged)->commit());
        QVERIFY(!isTaken(layout.file(m_place)));

        Receipt receipt{m_place, {}, digestOf({}), true, {}, {}, {}, QDateTime::currentDateTimeUtc()};
        receipt.etag = QString(5 << 20, u'x');
        QCOMPARE(writeReceipt(layout, receipt).error().kind, ErrorKind::NoSpace);
    }

    void aCompleteStagedFileOfAnEarlierProcessIsAdopted()
    {
        QVERIFY(m_layout.prepare(m_place));
        writeFile(m_layout.staged(m_place), QByteArrayLiteral("whole"));
        QVERIFY(QFile::setPermissions(m_layout.staged(m_place), everybody));
        writeFile(m_layout.partialPieces(m_place), QByteArrayLiteral("of it"));
        QVERIFY(adoptStaged(m_layout, m_place));
        QCOMPARE(fileBytes(finalPath()), QByteArrayLiteral("whole"));
        QVERIFY(!(QFileInfo(finalPath()).permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther)));
        QCOMPARE(partials(), QStringList());
    }

    void whatIsNotThereOrALinkIsNotAdopted()
    {
        QCOMPARE(adoptStaged(m_layout, m_place).error().kind, ErrorKind::UnknownModel);
        QVERIFY(QFile::link(m_folder.path(), m_layout.staged(m_place)));
        QCOMPARE(adoptStaged(m_layout, m_place).error().kind, ErrorKind::InvalidName);
        QVERIFY(!isTaken(finalPath()));
    }

    void aRemovedFileLiesInTheWastebasket()
    {
        const QString data = m_folder.filePath(QStringLiteral("data")); // not made yet
        const QByteArray before = qgetenv("XDG_DATA_HOME");
        qputenv("XDG_DATA_HOME", QFile::encodeName(data));
        const auto restore = qScopeGuard([&] { qputenv("XDG_DATA_HOME", before); });
        const QString workingFolder = QDir::currentPath();
        const QString empty = m_folder.filePath(QStringLiteral("empty"));
        QVERIFY(QDir().mkpath(empty));
        QVERIFY(QDir::setCurrent(empty));
        const auto back = qScopeGuard([&] { QDir::setCurrent(workingFolder); });

        keepAFile();
        QVERIFY(removeFile(m_layout, m_place));
        QVERIFY(!isTaken(finalPath()));
        QVERIFY(!isTaken(m_layout.receipt(m_place)));
        QCOMPARE(fileBytes(data + QStringLiteral("/Trash/files/model.gguf")), QByteArrayLiteral("kept"));
        QVERIFY(QDir(empty).isEmpty());
    }

    void whereThereIsNoWastebasketItIsRemovedForGood()
    {
        const QByteArray before = qgetenv("XDG_DATA_HOME");
        writeFile(m_folder.filePath(QStringLiteral("file")), {});
        qputenv("XDG_DATA_HOME", QFile::encodeName(m_folder.filePath(QStringLiteral("file/data"))));
        const auto restore = qScopeGuard([&] { qputenv("XDG_DATA_HOME", before); });
        keepAFile();
        QVERIFY(removeFile(m_layout, m_place));
        QVERIFY(!isTaken(finalPath()));
        QVERIFY(!isTaken(m_layout.receipt(m_place)));
    }

    void aFileThatIsNotThereIsRemovedAlready()
    {
        QVERIFY(removeFile(m_layout, m_place));
        QVERIFY(!isTaken(m_layout.root()));
        QVERIFY(m_layout.prepare(m_place));
        writeFile(m_layout.receipt(m_place), QByteArrayLiteral("{}"));
        writeFile(m_layout.pieces(m_place), QByteArrayLiteral("of it"));
        QVERIFY(removeFile(m_layout, m_place));
        QVERIFY(!isTaken(m_layout.receipt(m_place)));
        QVERIFY(!isTaken(m_layout.pieces(m_place)));
    }

    void aLinkIsNotRemovedNorWhatItLeadsTo()
    {
        writeFile(m_folder.filePath(QStringLiteral("outside/model.gguf")), QByteArrayLiteral("kept"));
        QVERIFY(QDir().mkpath(m_layout.root() + QStringLiteral("/org")));
        QVERIFY(QFile::link(m_folder.filePath(QStringLiteral("outside")),
                            m_layout.root() + QStringLiteral("/org/repo")));
        QCOMPARE(removeFile(m_layout, m_place).error().kind, ErrorKind::InvalidName);
        QCOMPARE(fileBytes(finalPath()), QByteArrayLiteral("kept"));
    }

    void init() { QVERIFY(QDir().mkpath(m_folder.path())); }
    void cleanup() { QVERIFY(QDir(m_folder.path()).removeRecursively()); }

private:
    static constexpr QFileDevice::Permissions everybody{0x7777};

    QString finalPath() const { return m_layout.file(m_place); }
    QStringList partials() const
    {
        return QDir(m_layout.partialsFolder())
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    }
    void keepAFile() const
    {
        QVERIFY(m_layout.prepare(m_place));
        writeFile(finalPath(), QByteArrayLiteral("kept"));
        writeFile(m_layout.receipt(m_place), QByteArrayLiteral("{}"));
    }

    QTemporaryDir m_folder;
    const Layout m_layout{m_folder.filePath(QStringLiteral("store"))};
    const FilePlace m_place{QStringLiteral("org/repo"), QStringLiteral("model.gguf")};
};

QTEST_GUILESS_MAIN(TestStagedFile)
#include "tst_staged_file.moc"
