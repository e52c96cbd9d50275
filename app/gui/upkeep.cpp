// SPDX-License-Identifier: MIT
#include "app/gui/upkeep.h"

#include "app/gui/translation.h"
#include "core/base/shown.h"
#include "core/cellar.h"
#include "core/disk/disk.h"
#include "core/ensure/store_move.h"
#include "core/net/proxy.h"
#include "core/net/retry_policy.h"
#include "core/store/store_presence.h"
#include "ui/dialogs/move_store_dialog.h"
#include "ui/dialogs/settings_dialog.h"
#include "ui/models/update_check.h"
#include "ui/models/verbs.h"
#include "ui/text/error_text.h"
#include "ui/views/first_start_page.h"
#include "ui/views/main_window.h"

#include <QCoreApplication>
#include <QMessageBox>
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
    m_absence.setSingleShot(true);
    connect(&m_absence, &QTimer::timeout, this, &Upkeep::followStore);
    connect(&parts.cellar, &Cellar::changed, this, [this](const QString& id) {
        if (std::holds_alternative<state::Unavailable>(m_parts.cellar.knownState(id)))
            m_absence.start(0);
    });
    connect(&parts.cellar, &Cellar::accessSet, this, [this](const std::optional<Error>& error) {
        if (error)
            showFault(*error);
    });
    apply();
}

void Upkeep::begin()
{
    m_session.goOn();
    m_parts.updates.begin();
    const Layout& store = m_parts.cellar.layout();
    if (isTaken(store.arrival())) // a move was ended while it cleared the old folder
        m_parts.cellar.storeMove().start(store.root());
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
    m_sleep.set(now.inhibitSleep && (m_isMoving || m_atWork.any()), tr("Models are being fetched or read."));
    m_session.setHeld(m_isMoving || (now.pauseOnMetered && isMetered(m_metered.value())));
    m_parts.updates.setHeld(m_isMoving || isMetered(m_metered.value()));
    m_scrub.reconsider();
}

void Upkeep::followHold()
{
    if (m_session.held() == 0 || m_isMoving)
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
    if (const Status forgotten = forgetMove(Layout(folder, m_parts.cellar.layout().memory())); !forgotten)
        return showFault(forgotten.error());
    m_parts.settings.setStoreFolder(folder);
    QCoreApplication::exit(restart);
}

/// The window begins anew with the store where it is then.
void Upkeep::moveStore(const QString& folder)
{
    if (m_parts.cellar.storeMove().isActive())
        return;
    m_isMoving = true;
    follow();
    auto* dialog = new MoveStoreDialog(m_parts.cellar.storeMove(), folder, &m_parts.window);
    connect(dialog, &MoveStoreDialog::moved, this, [this](const QString& to) {
        m_session.moveTo(to);
        m_parts.settings.setStoreFolder(to);
        QCoreApplication::exit(restart);
    });
    connect(dialog, &QDialog::rejected, this, [this] {
        m_isMoving = false;
        follow();
    });
    dialog->open();
}

/// The command may have moved it.
void Upkeep::followStore()
{
    const Layout& store = m_parts.cellar.layout();
    const QString to = whereStoreIs(store.root(), store.memory());
    if (m_isMoving || to == store.root())
        return;
    m_session.moveTo(to);
    if (!m_parts.storeIsGiven)
        m_parts.settings.setStoreFolder(to);
    QCoreApplication::exit(restart);
}

void Upkeep::showFault(const Error& error)
{
    const ErrorText text = errorText(error);
    auto* box =
        new QMessageBox(QMessageBox::Warning, QString(), text.what, QMessageBox::Close, &m_parts.window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(text.advice + u'\n' + shownText(error.detail, 500));
    box->open();
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
                                       .scrubbed = m_scrub.lastResult(),
                                       .updatesAsked = m_parts.updates.asked(),
                                       .updatesFailed = m_parts.updates.failures() > 0,
                                       .access = m_parts.cellar.layout().access()},
                                      &m_parts.window);
    connect(dialog, &SettingsDialog::speedLimitRequested, &m_parts.window, &MainWindow::askSpeedLimit);
    connect(dialog, &SettingsDialog::storeChosen, this, &Upkeep::chooseStore);
    connect(dialog, &SettingsDialog::moveRequested, this, [this, dialog](const QString& folder) {
        dialog->close();
        moveStore(folder);
    });
    connect(dialog, &SettingsDialog::accessChosen, &m_parts.cellar, &Cellar::setAccess);
    connect(dialog, &SettingsDialog::restartRequested, this, [] { QCoreApplication::exit(restart); });
    dialog->open();
}

} // namespace cellar
