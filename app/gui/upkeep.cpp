// SPDX-License-Identifier: MIT
#include "app/gui/upkeep.h"

#include "app/gui/translation.h"
#include "core/base/shown.h"
#include "core/cellar.h"
#include "core/net/proxy.h"
#include "core/net/retry_policy.h"
#include "ui/dialogs/settings_dialog.h"
#include "ui/models/verbs.h"
#include "ui/views/first_start_page.h"
#include "ui/views/main_window.h"

#include <QCoreApplication>
#include <QStandardPaths>
#include <QSystemTrayIcon>

namespace cellar {

namespace {

ProxyRules proxiesBy(const Preferences& preferences)
{
    switch (preferences.proxy) {
    case Preferences::Proxy::System:
        return ProxyRules::fromEnvironment(QProcessEnvironment::systemEnvironment());
    case Preferences::Proxy::None:
        return {};
    case Preferences::Proxy::Address:
        return ProxyRules::throughAddress(preferences.proxyAddress).value_or(ProxyRules());
    }
    Q_UNREACHABLE();
}

} // namespace

Upkeep::Upkeep(const Parts& parts, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
    , m_autostart(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation),
                  QCoreApplication::applicationFilePath())
    , m_atWork(parts.cellar)
    , m_session(parts.cellar, parts.settings, parts.file)
    , m_battery(QDBusConnection::systemBus(), onBatteryProperty())
    , m_metered(QDBusConnection::systemBus(), meteredProperty())
    , m_sleep(QDBusConnection::systemBus())
    , m_scrub({parts.cellar, m_atWork, parts.settings, parts.file, parts.clock,
               [this] { return isOnBattery(m_battery.value()); }})
{
    connect(&parts.settings, &Settings::changed, this, &Upkeep::apply);
    connect(&m_atWork, &AtWork::changed, this, &Upkeep::follow);
    connect(&m_battery, &SystemProperty::changed, this, &Upkeep::follow);
    connect(&m_metered, &SystemProperty::changed, this, &Upkeep::follow);
    connect(&m_session, &Session::heldChanged, this, &Upkeep::followHold);
    connect(&parts.window, &MainWindow::settingsRequested, this, &Upkeep::showSettings);
    connect(&parts.cellar, &Cellar::finished, this,
            [this](const QString& id, const std::optional<Error>& error) {
                if (error)
                    offerSmaller(id, *error);
            });
    apply();
}

void Upkeep::begin()
{
    m_session.goOn();
}

void Upkeep::apply()
{
    const Preferences& now = m_parts.settings.preferences();
    m_parts.cellar.setWorkAtOnce(now.atOnce);
    m_parts.cellar.setConnectionsPerHost(now.connectionsPerHost);
    m_parts.cellar.setProxies(proxiesBy(now));
    m_parts.cellar.setCaFile(m_parts.givenCaFile.isEmpty() ? now.caFile : m_parts.givenCaFile);
    follow();
}

/// What depends on the machine as well.
void Upkeep::follow()
{
    const Preferences& now = m_parts.settings.preferences();
    m_sleep.set(now.inhibitSleep && m_atWork.any(), tr("Models are being fetched or read."));
    m_session.setHeld(now.pauseOnMetered && isMetered(m_metered.value()));
    m_scrub.reconsider();
}

void Upkeep::followHold()
{
    if (m_session.held() == 0)
        return m_parts.window.withdrawOffer();
    m_parts.window.offer(
        tr("The connection is metered: %n download(s) wait until it is not.", nullptr, m_session.held()),
        tr("Go On &Now"),
        [this] { m_parts.cellar.resumeAll(m_parts.settings.preferences().fetchOptions()); });
}

void Upkeep::offerSmaller(const QString& id, const Error& error)
{
    const Model* model = m_parts.cellar.catalog().find(id);
    const bool isAsked = m_parts.settings.preferences().fallback == Preferences::Fallback::Ask;
    const bool failed = std::holds_alternative<state::Failed>(m_parts.cellar.knownState(id)); // not only read
    if (!isAsked || !failed || !model || !mayFallBack(error) ||
        !m_parts.cellar.catalog().find(model->fallback))
        return;
    const Model* smaller = m_parts.cellar.catalog().find(model->fallback);
    const auto nameOf = [](const Model& one) {
        return shownText(one.name.isEmpty() ? one.id : one.name, 80);
    };
    m_parts.window.offer(tr("“%1” could not be had. The catalogue names “%2” in its place.")
                             .arg(nameOf(*model), nameOf(*smaller)),
                         tr("Get the &Smaller One"),
                         [this, fallback = smaller->id] { m_parts.verbs.ensure(fallback); });
}

void Upkeep::chooseStore(const QString& folder)
{
    m_parts.settings.setStoreFolder(folder);
    QCoreApplication::exit(restart);
}

void Upkeep::showFirstStart(const Surroundings& surroundings)
{
    auto* page = new FirstStartPage(m_parts.table, m_parts.verbs, surroundings);
    connect(page, &FirstStartPage::folderChosen, this, &Upkeep::chooseStore);
    connect(page, &FirstStartPage::left, &m_parts.window, &MainWindow::showLibrary);
    m_parts.window.addPage(QStringLiteral("state-ready"), tr("First Steps"), page);
    m_parts.window.showPage(page);
}

void Upkeep::showSettings()
{
    if (auto* open = m_parts.window.findChild<SettingsDialog*>())
        return open->raise();
    auto* dialog = new SettingsDialog({.settings = m_parts.settings,
                                       .autostart = m_autostart,
                                       .store = m_parts.cellar.layout().root(),
                                       .storeIsGiven = m_parts.storeIsGiven,
                                       .hasTray = QSystemTrayIcon::isSystemTrayAvailable(),
                                       .languages = Translation::languages(),
                                       .scrubbed = m_scrub.lastResult()},
                                      &m_parts.window);
    connect(dialog, &SettingsDialog::speedLimitRequested, &m_parts.window, &MainWindow::askSpeedLimit);
    connect(dialog, &SettingsDialog::restartRequested, this, [] { QCoreApplication::exit(restart); });
    dialog->open();
}

} // namespace cellar
