// SPDX-License-Identifier: MIT
#include "ui/settings/autostart.h"
#include "ui/settings/settings.h"

#include <QFile>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace cellar;

namespace {

Preferences unusual()
{
    Preferences one;
    one.atOnce = 7;
    one.connectionsPerFile = 9;
    one.connectionsPerHost = 2;
    one.retries = 0;
    one.stallSeconds = 45;
    one.fallback = Preferences::Fallback::Ask;
    one.proxy = Preferences::Proxy::Address;
    one.proxyAddress = QStringLiteral("socks5://proxy.example:1080");
    one.caFile = QStringLiteral("/etc/company, inc/ca.pem");
    one.pauseOnMetered = false;
    one.scrub = false;
    one.scrubDays = 30;
    one.scrubMegabytes = 100;
    one.scrubOnBattery = true;
    one.checkUpdates = false;
    one.closeToTray = false;
    one.inhibitSleep = false;
    one.notifyDone = false;
    one.notifyFallback = false;
    one.notifyFailed = false;
    one.notifyDamaged = false;
    one.notifyUpdates = false;
    one.language = QStringLiteral("zh_CN");
    return one;
}

} // namespace

class TestSettings : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = std::make_unique<QSettings>(m_folder->filePath(QStringLiteral("settings.ini")),
                                             QSettings::IniFormat);
    }

    void withoutAFileEverythingIsAsByDefault() { QCOMPARE(readPreferences(*m_file) == Preferences(), true); }

    void whatIsWrittenIsReadAgainByAnotherRun()
    {
        writePreferences(*m_file, unusual());
        m_file->sync();
        const QSettings again(m_file->fileName(), QSettings::IniFormat);
        QVERIFY(readPreferences(again) == unusual());
    }

    void whatIsAsByDefaultLeavesNothingInTheFile()
    {
        m_file->setValue(QStringLiteral("window/details"), true);
        writePreferences(*m_file, unusual());
        QVERIFY(m_file->allKeys().size() > 15);
        writePreferences(*m_file, {});
        QCOMPARE(m_file->allKeys(), QStringList{QStringLiteral("window/details")});
    }

    void whatDoesNotHoldIsAsByDefaultOrAtTheBound_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("value");
        QTest::newRow("no number") << QStringLiteral("downloads/atOnce") << QStringLiteral("many");
        QTest::newRow("no truth") << QStringLiteral("scrub/on") << QStringLiteral("perhaps");
        QTest::newRow("no word of ours")
            << QStringLiteral("downloads/fallback") << QStringLiteral("whatever");
        QTest::newRow("no path") << QStringLiteral("network/caFile") << QStringLiteral("ca.pem");
        QTest::newRow("too many") << QStringLiteral("downloads/connectionsPerHost") << QStringLiteral("600");
    }
    void whatDoesNotHoldIsAsByDefaultOrAtTheBound()
    {
        QFETCH(QString, key);
        QFETCH(QString, value);
        m_file->setValue(key, value);
        QVERIFY(readPreferences(*m_file) == Preferences());
    }

    void aChangeIsStoredAndToldOnce()
    {
        Settings settings(*m_file);
        QSignalSpy changed(&settings, &Settings::changed);
        settings.set(unusual());
        settings.set(unusual());
        QCOMPARE(changed.size(), 1);
        QVERIFY(Settings(*m_file).preferences() == unusual());
    }

    void whatIsOutOfBoundsComesBackWithinThem()
    {
        Settings settings(*m_file);
        Preferences wild;
        wild.atOnce = 0;
        wild.retries = 1000;
        settings.set(wild);
        QCOMPARE(settings.preferences().atOnce, 1);
        QCOMPARE(settings.preferences().retries, 100);
    }

    void itFetchesAsWasChosen()
    {
        const EnsureOptions options = unusual().fetchOptions();
        QVERIFY(options.waitForRoom);
        QVERIFY(!options.fallback); // the user is asked first
        QCOMPARE(options.connections, 9);
        QCOMPARE(options.retry.retries, 0);
        QCOMPARE(options.stallTimeout.count(), 45'000);
        QVERIFY(Preferences().fetchOptions().fallback);
    }

    void theStoreStandsWhereTheCommandLooksForIt()
    {
        Settings(*m_file).setStoreFolder(QStringLiteral("/mnt/models"));
        const QSettings again(m_file->fileName(), QSettings::IniFormat);
        QCOMPARE(again.value(QStringLiteral("store/folder")).toString(), QStringLiteral("/mnt/models"));
    }

    void startingAtLoginIsAFileThatComesAndGoes()
    {
        const Autostart autostart(m_folder->path(), QStringLiteral("/opt/a \"b\" $c 100%/model-cellar"));
        QVERIFY(!autostart.isOn());
        QVERIFY(autostart.set(false));
        QVERIFY(autostart.set(true));
        QVERIFY(autostart.isOn());
        QFile file(autostart.file());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains(R"(Exec="/opt/a \\"b\\" \\$c 100%%/model-cellar" --hidden)"
                                        "\n"));
        QVERIFY(autostart.set(false));
        QVERIFY(!autostart.isOn());
        QVERIFY(!QFile::exists(autostart.file()));
    }

    void anEntryThatTheDesktopHasSwitchedOffIsOff()
    {
        const Autostart autostart(m_folder->path(), QStringLiteral("/usr/bin/model-cellar"));
        QVERIFY(autostart.set(true));
        QFile file(autostart.file());
        QVERIFY(file.open(QIODevice::Append));
        file.write("Hidden=true\n");
        file.close();
        QVERIFY(!autostart.isOn());
        QVERIFY(autostart.set(true));
        QVERIFY(autostart.isOn());
    }

    void whereNothingCanBeWrittenThatIsSaid()
    {
        QFile inTheWay(m_folder->filePath(QStringLiteral("autostart")));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        const Autostart autostart(m_folder->path(), QStringLiteral("/usr/bin/model-cellar"));
        const Status status = autostart.set(true);
        QVERIFY(!status && status.error().kind == ErrorKind::Io);
        QVERIFY(!autostart.isOn());
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_file;
};

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
