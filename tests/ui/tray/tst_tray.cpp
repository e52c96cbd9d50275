// SPDX-License-Identifier: MIT
// Run twice: on the offscreen platform, where there is no tray, and on a display with a panel beside it
// (CELLAR_TEST_PANEL).
#include "core/cellar.h"
#include "tests/ui/tray/fake_notifications.h"
#include "tests/ui/tray/fake_panel.h"
#include "tests/ui/tray/private_bus.h"
#include "ui/tray/tray.h"

#include <QApplication>
#include <QPixmap>
#include <QProcess>
#include <QRegularExpression>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QWidget>

using namespace cellar;
using namespace cellar::test;

class TrayTest : public QObject
{
    Q_OBJECT

public:
    TrayTest(PrivateBus& bus, FakePanel* panel)
        : m_bus(bus)
        , m_panel(panel)
    {
    }

private slots:
    void init();
    void cleanup();
    void withoutATrayClosingTheWindowClosesIt();
    void quittingIsNotTakenForHiding();
    void closingTheWindowHidesItInTheTrayAndSaysSoOnce();
    void aClickTogglesTheWindow();
    void theTooltipSaysWhatIsGoingOn();
    void theMenuShowsVerifiesAndQuits();
    void aSecondStartBringsTheWindowBack();
    void whatTheServiceRefusesTheIconSays();
    void whoDoesNotWantTheTrayEndsTheProgram();

private:
    bool hasTray() const { return m_panel != nullptr; }
    QByteArray ask(const QStringList& arguments) const;
    QByteArray itemCall(const QString& method, const QStringList& arguments) const;
    QByteArray menu() const;
    void clickMenu(const QByteArray& label) const;

    PrivateBus& m_bus;
    FakePanel* m_panel;
    SystemClock m_clock;
    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<FakeNotifications> m_notifications;
    std::unique_ptr<Cellar> m_cellar;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<QSettings> m_file;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Tray> m_tray;
};

void TrayTest::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    m_notifications = std::make_unique<FakeNotifications>(m_bus.connect(QStringLiteral("desktop")));
    m_cellar = std::make_unique<Cellar>(Places{m_home->filePath(QStringLiteral("store")),
                                               m_home->filePath(QStringLiteral("catalog.json")),
                                               {}},
                                        m_clock);
    QVERIFY(m_cellar->reload());
    m_window = std::make_unique<QWidget>();
    QPixmap red(16, 16);
    red.fill(Qt::red);
    m_window->setWindowIcon(red);
    if (hasTray())
        m_panel->forget();
    m_file =
        std::make_unique<QSettings>(m_home->filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    m_settings = std::make_unique<Settings>(*m_file);
    m_tray = std::make_unique<Tray>(*m_cellar, *m_window, *m_settings, *m_file);
    m_tray->showWindow();
    QVERIFY(m_window->isVisible());
    if (hasTray())
        QTRY_VERIFY(!m_panel->program().isEmpty());
}

void TrayTest::cleanup()
{
    m_tray.reset();
    m_window.reset();
    m_cellar.reset();
    m_notifications.reset();
}

/// Asks by another process, as a panel would: this one would wait for itself.
QByteArray TrayTest::ask(const QStringList& arguments) const
{
    QProcess process;
    process.start(QStringLiteral("dbus-send"),
                  QStringList{QStringLiteral("--session"), QStringLiteral("--print-reply"),
                              QStringLiteral("--dest=") + m_panel->program()} +
                      arguments);
    const bool ended = QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; });
    return ended ? process.readAllStandardOutput() : QByteArray();
}

QByteArray TrayTest::menu() const
{
    return ask({QStringLiteral("/MenuBar"), QStringLiteral("com.canonical.dbusmenu.GetLayout"),
                QStringLiteral("int32:0"), QStringLiteral("int32:2"), QStringLiteral("array:string:")});
}

void TrayTest::clickMenu(const QByteArray& label) const
{
    const QRegularExpression item(QStringLiteral("int32 (\\d+)\\s+array \\[(?:(?!int32 )[\\s\\S])*?\"%1\"")
                                      .arg(QString::fromUtf8(label)));
    const QString id = item.match(QString::fromUtf8(menu())).captured(1);
    QVERIFY2(!id.isEmpty(), label.constData());
    ask({QStringLiteral("/MenuBar"), QStringLiteral("com.canonical.dbusmenu.Event"),
         QStringLiteral("int32:") + id, QStringLiteral("string:clicked"), QStringLiteral("variant:string:"),
         QStringLiteral("uint32:0")});
}

void TrayTest::withoutATrayClosingTheWindowClosesIt()
{
    if (hasTray())
        QSKIP("there is a tray");
    QVERIFY(m_window->close());
    QVERIFY(!m_window->isVisible());
    QVERIFY(QGuiApplication::quitOnLastWindowClosed());
}

void TrayTest::quittingIsNotTakenForHiding()
{
    QTimer::singleShot(0, qApp, &QCoreApplication::quit);
    QCOMPARE(QApplication::exec(), 0);
    QVERIFY(!m_window->isVisible());

    emit m_cellar->happened({m_clock.utc(), QStringLiteral("m"),
                             event::TookFallback{QStringLiteral("m"), QStringLiteral("n"), {}}});
    QTRY_VERIFY(!m_notifications->all.isEmpty()); // what was said of hiding would have come before it
    QVERIFY(m_notifications->all.first().title.contains(QStringLiteral("in place of")));
}

void TrayTest::closingTheWindowHidesItInTheTrayAndSaysSoOnce()
{
    if (!hasTray())
        QSKIP("there is no tray");
    QVERIFY(!m_window->close());
    QVERIFY(!m_window->isVisible());
    QVERIFY(!QGuiApplication::quitOnLastWindowClosed());
    QTRY_COMPARE(m_notifications->all.size(), 1);
    QVERIFY(m_notifications->all.first().title.contains(QStringLiteral("keeps running")));

    m_tray->showWindow();
    QVERIFY(!m_window->close());
    emit m_cellar->happened({m_clock.utc(), QStringLiteral("m"),
                             event::TookFallback{QStringLiteral("m"), QStringLiteral("n"), {}}});
    QTRY_COMPARE(m_notifications->all.size(), 2);
    QVERIFY(m_notifications->all.last().title.contains(QStringLiteral("in place of")));
}

void TrayTest::aClickTogglesTheWindow()
{
    if (!hasTray())
        QSKIP("there is no tray");
    const QStringList click{QStringLiteral("/StatusNotifierItem"),
                            QStringLiteral("org.kde.StatusNotifierItem.Activate"), QStringLiteral("int32:0"),
                            QStringLiteral("int32:0")};
    ask(click);
    QTRY_VERIFY(!m_window->isVisible());
    ask(click);
    QTRY_VERIFY(m_window->isVisible());
}

void TrayTest::theTooltipSaysWhatIsGoingOn()
{
    if (!hasTray())
        QSKIP("there is no tray");
    const QByteArray tooltip =
        ask({QStringLiteral("/StatusNotifierItem"), QStringLiteral("org.freedesktop.DBus.Properties.Get"),
             QStringLiteral("string:org.kde.StatusNotifierItem"), QStringLiteral("string:ToolTip")});
    QVERIFY2(tooltip.contains("Model Cellar\nNothing is going on"), tooltip.constData());
}

void TrayTest::theMenuShowsVerifiesAndQuits()
{
    if (!hasTray())
        QSKIP("there is no tray");
    const QByteArray entries = menu();
    QVERIFY2(entries.contains("\"_Hide\"") && entries.contains("\"_Verify All\"") &&
                 entries.contains("\"_Pause All\"") && entries.contains("\"_Resume All\"") &&
                 entries.contains("\"_Quit\""),
             entries.constData());
    clickMenu("_Hide");
    QTRY_VERIFY(!m_window->isVisible());
    QTRY_VERIFY(menu().contains("\"S_how\""));

    QSignalSpy settings(m_tray.get(), &Tray::settingsRequested);
    clickMenu("_Settings …");
    QTRY_COMPARE(settings.size(), 1);
    QVERIFY(m_window->isVisible());

    QTimer::singleShot(0, this, [this] { clickMenu("_Quit"); });
    QCOMPARE(QApplication::exec(), 0);
}

void TrayTest::aSecondStartBringsTheWindowBack()
{
    m_window->showMinimized();
    m_tray->showWindow();
    QVERIFY(m_window->isVisible());
    QVERIFY(!m_window->isMinimized());
}

void TrayTest::whatTheServiceRefusesTheIconSays()
{
    if (!hasTray())
        QSKIP("there is no tray");
    m_notifications->refuses = true; // as a service does that is not finished: Qt's own call is simpler
    emit m_cellar->happened({m_clock.utc(), QStringLiteral("m"),
                             event::TookFallback{QStringLiteral("m"), QStringLiteral("n"), {}}});
    QTRY_COMPARE(m_notifications->all.size(), 1);
    QCOMPARE(m_notifications->all.first().title, QStringLiteral("n is used in place of m"));
    QVERIFY(!m_notifications->all.first().actions.contains(QStringLiteral("retry")));
}

void TrayTest::whoDoesNotWantTheTrayEndsTheProgram()
{
    Preferences preferences;
    preferences.closeToTray = false;
    m_settings->set(preferences);
    QVERIFY(m_window->close());
    QVERIFY(!m_window->isVisible());
    QVERIFY(QGuiApplication::quitOnLastWindowClosed());
}

int main(int argc, char* argv[])
{
    const QTemporaryDir config;
    qputenv("XDG_CONFIG_HOME", config.path().toLocal8Bit());
    PrivateBus bus;
    if (!bus.isRunning())
        qFatal("dbus-daemon does not start");
    QApplication app(argc, argv);
    std::unique_ptr<FakePanel> panel;
    if (qEnvironmentVariableIsSet("CELLAR_TEST_PANEL"))
        panel = std::make_unique<FakePanel>(bus.connect(QStringLiteral("panel")));
    TrayTest test(bus, panel.get());
    return QTest::qExec(&test, argc, argv);
}

#include "tst_tray.moc"
