// SPDX-License-Identifier: MIT
// The disk is full, read-only, or not what it was: exit 5 or 8 with the reason, nothing outside the store,
// and the next run goes on when the fault is gone. Small disks of their own are mounted where the user may.
#include "tests/flow/transfers.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <sys/mount.h>
#include <sys/stat.h>

using namespace cellar;
using namespace cellar::test;

class DiskFaultsTest : public QObject
{
    Q_OBJECT

private slots:
    void noRoomIsSaidBeforeTheFirstByte();
    void roomThatGoesInMidTransferLosesNothing();
    void withoutRoomForAnotherNameItIsSaid();
    void aDiskThatIsReadOnlyStillLetsModelsBeUsed();
    void aLockThatCannotBeTakenAwayIsNotWaitedFor();
    void anUnmountedDriveIsUnavailable();
    void aDriveThatIsUnmountedInMidTransferLosesNothing();
    void whatIsNoFileOfOursIsRefused_data();
    void whatIsNoFileOfOursIsRefused();
    void aPartialThatIsALinkIsNotWrittenThrough();
};

namespace {

/// A tmpfs at a bench's store.
class SmallDisk
{
public:
    SmallDisk(const Bench& bench, const char* options)
        : m_path(QFile::encodeName(bench.store()))
    {
        QDir().mkpath(bench.store());
        isMounted = ::mount("tmpfs", m_path.constData(), "tmpfs", 0, options) == 0;
    }
    ~SmallDisk()
    {
        if (isMounted)
            ::umount2(m_path.constData(), MNT_DETACH);
    }
    Q_DISABLE_COPY_MOVE(SmallDisk)

    bool becomeReadOnly() const
    {
        return ::mount("tmpfs", m_path.constData(), "tmpfs", MS_REMOUNT | MS_RDONLY, nullptr) == 0;
    }

    bool isMounted = false;

private:
    QByteArray m_path;
};

/// A drive of its own, mounted at a bench's store or not.
class Drive
{
public:
    explicit Drive(const Bench& bench)
        : m_drive(QFile::encodeName(bench.home() + QStringLiteral("/drive")))
        , m_store(QFile::encodeName(bench.store()))
    {
        QDir().mkpath(QFile::decodeName(m_drive));
        QDir().mkpath(bench.store());
        isThere = ::mount("tmpfs", m_drive.constData(), "tmpfs", 0, "size=64m") == 0;
    }
    ~Drive()
    {
        detach();
        if (isThere)
            ::umount2(m_drive.constData(), MNT_DETACH);
    }
    Q_DISABLE_COPY_MOVE(Drive)

    bool attach() const
    {
        return ::mount(m_drive.constData(), m_store.constData(), nullptr, MS_BIND, nullptr) == 0;
    }
    bool detach() const { return ::umount2(m_store.constData(), MNT_DETACH) == 0; }

    bool isThere = false;

private:
    QByteArray m_drive;
    QByteArray m_store;
};

bool isEmptyFolder(const QString& path)
{
    return QDir(path).exists() && QDir(path).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

constexpr const char* noMount = "no disk can be mounted here";

QString failedKind(const Outcome& outcome)
{
    return member(eventsOf(outcome.out, "failed").value(0), "error.kind").toString();
}

} // namespace

void DiskFaultsTest::noRoomIsSaidBeforeTheFirstByte()
{
    Bench bench;
    BigModel big(bench);
    const SmallDisk disk(bench, "size=12m");
    if (!disk.isMounted)
        QSKIP(noMount);
    const Outcome outcome = big.ensure("--json");
    QVERIFY2(outcome.exitCode == 5, outcome.err.constData());
    QCOMPARE(failedKind(outcome), QStringLiteral("no-space"));
    QCOMPARE(bench.server().requestCount(), 0);
    QVERIFY(!big.isThere());
}

void DiskFaultsTest::roomThatGoesInMidTransferLosesNothing()
{
    Bench bench;
    Step slow = BigModel::whole();
    slow.bodyRate = 12 * mebibyte;
    BigModel big(bench, {slow});
    const SmallDisk disk(bench, "size=36m");
    if (!disk.isMounted)
        QSKIP(noMount);
    Child child(bench.command({QStringLiteral("ensure"), QStringLiteral("m"), QStringLiteral("--backoff"),
                               QStringLiteral("0.01"), QStringLiteral("--json")}));
    QTRY_VERIFY(bench.server().bodySent() > 10 * mebibyte);
    QFile filler(bench.store() + QStringLiteral("/filler"));
    QVERIFY(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    while (filler.write(QByteArray(64 * 1024, 'x')) > 0) {
    }
    const Outcome outcome = child.wait();
    QCOMPARE(outcome.signal, 0);
    QVERIFY2(outcome.exitCode == 0 || outcome.exitCode == 5,
             outcome.err.constData()); // its room was reserved, or not
    QVERIFY(big.isRightOrAbsent());
    QVERIFY(filler.remove());
    big.script({BigModel::whole()});
    QCOMPARE(big.ensure().exitCode, 0);
    QVERIFY(big.isRight());
    const qint64 sent = big.sentSince();
    QVERIFY2(sent <= bigSize + journalInterval, qPrintable(QString::number(sent)));
}

void DiskFaultsTest::withoutRoomForAnotherNameItIsSaid()
{
    Bench bench;
    BigModel big(bench);
    const SmallDisk disk(bench, "size=64m,nr_inodes=7");
    if (!disk.isMounted)
        QSKIP(noMount);
    const Outcome outcome = big.ensure("--json");
    QVERIFY2(outcome.exitCode == 5, outcome.err.constData());
    QCOMPARE(failedKind(outcome), QStringLiteral("no-space"));
    QVERIFY(big.isRightOrAbsent());
}

void DiskFaultsTest::aDiskThatIsReadOnlyStillLetsModelsBeUsed()
{
    Bench bench;
    const BigModel big(bench);
    const SmallDisk disk(bench, "size=64m");
    if (!disk.isMounted)
        QSKIP(noMount);
    const Model other = bench.served(QStringLiteral("other"));
    bench.writeCatalog({big.model(), other});
    QCOMPARE(big.ensure().exitCode, 0);
    QVERIFY(disk.becomeReadOnly());
    QCOMPARE(bench.cellar("path m").exitCode, 0);
    QCOMPARE(bench.cellar("ensure m").exitCode, 0);
    const Outcome verified = bench.cellar("verify m");
    QVERIFY2(verified.exitCode == 0, verified.err.constData());
    const Outcome outcome = bench.cellar("ensure other --json");
    QVERIFY2(outcome.exitCode == 5, outcome.err.constData());
    QCOMPARE(failedKind(outcome), QStringLiteral("permission"));
}

void DiskFaultsTest::aLockThatCannotBeTakenAwayIsNotWaitedFor()
{
    Bench bench;
    Step slow = BigModel::whole();
    slow.bodyRate = 12 * mebibyte;
    const BigModel big(bench, {slow});
    const SmallDisk disk(bench, "size=64m");
    if (!disk.isMounted)
        QSKIP(noMount);
    const Command ensure =
        bench.command({QStringLiteral("ensure"), QStringLiteral("m"), QStringLiteral("--json")});
    Child killed(ensure);
    QTRY_VERIFY(bench.server().bodySent() > mebibyte);
    killed.kill();
    QVERIFY(!bench.leftovers().isEmpty());
    QVERIFY(disk.becomeReadOnly());
    const Outcome outcome = run(ensure, Milliseconds(15000));
    QVERIFY2(outcome.exitCode == 5, outcome.err.constData());
    QCOMPARE(failedKind(outcome), QStringLiteral("permission"));
}

void DiskFaultsTest::anUnmountedDriveIsUnavailable()
{
    Bench bench;
    const BigModel big(bench);
    const Drive drive(bench);
    if (!drive.isThere)
        QSKIP(noMount);
    QVERIFY(drive.attach());
    QCOMPARE(big.ensure().exitCode, 0);
    QVERIFY(drive.detach());
    QCOMPARE(bench.cellar("path m").exitCode, 5);
    const Outcome outcome = big.ensure("--json");
    QVERIFY2(outcome.exitCode == 5, outcome.err.constData());
    QCOMPARE(failedKind(outcome), QStringLiteral("unavailable"));
    QVERIFY2(bench.cellar("list").out.contains("unavailable"), "the model is not listed so");
    QVERIFY(isEmptyFolder(bench.store()));
    QVERIFY(drive.attach());
    QCOMPARE(bench.cellar("path m").exitCode, 0);
}

void DiskFaultsTest::aDriveThatIsUnmountedInMidTransferLosesNothing()
{
    Bench bench;
    Step slow = BigModel::whole();
    slow.bodyRate = 4 * mebibyte;
    BigModel big(bench, {slow});
    const Drive drive(bench);
    if (!drive.isThere)
        QSKIP(noMount);
    QVERIFY(drive.attach());
    Child child(bench.command({QStringLiteral("ensure"), QStringLiteral("m"), QStringLiteral("--json")}));
    QTRY_VERIFY_WITH_TIMEOUT(bench.server().bodySent() > 10 * mebibyte, 20'000);
    QVERIFY(drive.detach());
    const Outcome outcome = child.wait();
    QVERIFY2(outcome.exitCode == 5, outcome.err.constData());
    QCOMPARE(failedKind(outcome), QStringLiteral("unavailable"));
    QVERIFY(isEmptyFolder(bench.store()));
    QVERIFY(drive.attach());
    big.script({BigModel::whole()});
    big.sentSince();
    QCOMPARE(big.ensure().exitCode, 0);
    QVERIFY(big.isRight());
    const qint64 sent = big.sentSince();
    QVERIFY2(sent < bigSize, qPrintable(QString::number(sent)));
}

void DiskFaultsTest::whatIsNoFileOfOursIsRefused_data()
{
    QTest::addColumn<QString>("place"); // below the store
    QTest::addColumn<QString>("what");
    for (const char* place :
         {".cellar", ".cellar/partials", ".cellar/locks", ".cellar/receipts", "m", "m/model.gguf"})
        QTest::addRow("%s is a link", place) << QString::fromLatin1(place) << QStringLiteral("link");
    QTest::newRow("the file is a pipe") << QStringLiteral("m/model.gguf") << QStringLiteral("pipe");
    QTest::newRow("the file is a folder") << QStringLiteral("m/model.gguf") << QStringLiteral("folder");
}

void DiskFaultsTest::whatIsNoFileOfOursIsRefused()
{
    QFETCH(QString, place);
    QFETCH(QString, what);
    Bench bench;
    BigModel big(bench);
    const QString path = bench.store() + u'/' + place;
    const QString outside = bench.home() + QStringLiteral("/outside");
    QVERIFY(QDir().mkpath(QFileInfo(path).path()) && QDir().mkpath(outside));
    if (what == u"link")
        QVERIFY(QFile::link(outside, path));
    else if (what == u"pipe")
        QCOMPARE(::mkfifo(QFile::encodeName(path).constData(), 0600), 0);
    else
        QVERIFY(QDir().mkpath(path));
    const Outcome outcome = big.ensure();
    QVERIFY2(outcome.exitCode == 8, outcome.err.constData());
    QVERIFY(QDir(outside).isEmpty());
    QCOMPARE(bench.server().requestCount(), 0);
}

void DiskFaultsTest::aPartialThatIsALinkIsNotWrittenThrough()
{
    Bench bench;
    BigModel big(bench);
    QVERIFY(big.breakOff());
    const QStringList kept = partialFiles(bench);
    QVERIFY2(!kept.isEmpty(), "nothing was kept");
    const QString outside = bench.home() + QStringLiteral("/outside");
    writeFile(outside, QByteArrayLiteral("untouched"));
    for (const QString& path : kept)
        QVERIFY(QFile::remove(path) && QFile::link(outside, path));
    big.script({BigModel::whole()});
    const Outcome outcome = big.ensure();
    QVERIFY2(outcome.exitCode == 0 || outcome.exitCode == 8, outcome.err.constData());
    QVERIFY(big.isRightOrAbsent());
    QCOMPARE(fileBytes(outside), QByteArrayLiteral("untouched"));
}

QTEST_GUILESS_MAIN(DiskFaultsTest)
#include "tst_disk_faults.moc"
