// SPDX-License-Identifier: MIT
#include "ui/tray/tray.h"

#include "core/cellar.h"
#include "ui/tray/activity.h"

#include <QApplication>
#include <QEvent>
#include <QStyle>
#include <QWidget>

namespace cellar {

namespace {

constexpr int pauseMs = 500;

QIcon iconOf(const QWidget& window)
{
    const QIcon icon = window.windowIcon();
    return icon.isNull() ? window.style()->standardIcon(QStyle::SP_DriveHDIcon) : icon;
}

QSystemTrayIcon::MessageIcon balloonIcon(const Notification& notification)
{
    return notification.urgency == Notification::Urgency::Critical ? QSystemTrayIcon::Critical
                                                                   : QSystemTrayIcon::Information;
}

} // namespace

Tray::Tray(Cellar& cellar, QWidget& window, const Settings& settings, QSettings& file, QObject* parent)
    : QObject(parent)
    , m_cellar(cellar)
    , m_window(window)
    , m_settings(settings)
    , m_file(file)
    , m_service(QDBusConnection::sessionBus())
    , m_notifier(cellar, m_service, settings, [&window] { return window.isActiveWindow(); })
    , m_updateNotice(cellar, m_service, settings)
    , m_icon(iconOf(window))
{
    fillMenu();
    m_icon.setContextMenu(&m_menu);
    connect(&m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger)
            toggleWindow();
    });
    // messageClicked is left alone: Qt emits it for the notifications of other programs too.
    connect(&m_service, &NotificationService::notShown, this, [this](const Notification& notification) {
        m_icon.showMessage(notification.title, notification.body, balloonIcon(notification));
    });
    connect(&m_notifier, &Notifier::showRequested, this, [this](const QString& id) {
        showWindow();
        if (!id.isEmpty())
            emit modelRequested(id);
    });
    connect(&m_updateNotice, &UpdateNotice::showRequested, this, [this] {
        showWindow();
        emit outdatedRequested();
    });

    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &Tray::updateTooltip);
    connect(&cellar, &Cellar::changed, this, [this] {
        if (!m_pause.isActive())
            m_pause.start();
    });
    updateTooltip();

    qApp->installEventFilter(this);
    m_icon.show();
}

void Tray::fillMenu()
{
    m_toggle = m_menu.addAction(QString(), this, &Tray::toggleWindow);
    nameToggle();
    m_menu.addAction(tr("&Pause All"), &m_cellar, &Cellar::pauseAll);
    m_menu.addAction(tr("&Resume All"), &m_cellar,
                     [this] { m_cellar.resumeAll(m_settings.preferences().fetchOptions()); });
    m_menu.addAction(tr("&Verify All"), this, &Tray::verifyAll);
    m_menu.addSeparator();
    m_menu.addAction(tr("&Settings …"), this, [this] {
        showWindow();
        emit settingsRequested();
    });
    m_menu.addAction(tr("&Quit"), qApp, &QCoreApplication::quit);
}

void Tray::nameToggle()
{
    m_toggle->setText(m_window.isVisible() ? tr("&Hide") : tr("S&how"));
}

void Tray::showWindow()
{
    m_window.setWindowState(m_window.windowState() & ~Qt::WindowMinimized);
    m_window.show();
    m_window.raise();
    m_window.activateWindow();
}

void Tray::toggleWindow()
{
    if (m_window.isVisible() && !m_window.isMinimized())
        m_window.hide();
    else
        showWindow();
}

void Tray::verifyAll()
{
    for (const Model& model : m_cellar.catalog().models()) {
        const ModelState& state = m_cellar.knownState(model.id);
        if (isUsable(state) || std::holds_alternative<state::Damaged>(state))
            m_cellar.verify(model.id);
    }
}

void Tray::updateTooltip()
{
    Activity activity;
    for (const Model& model : m_cellar.catalog().models())
        activity.add(m_cellar.knownState(model.id));
    m_icon.setToolTip(tooltip(activity));
}

bool Tray::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == qApp && event->type() == QEvent::Quit)
        m_quitting = true; // the windows are asked to close next, and shall
    if (watched == &m_window && (event->type() == QEvent::Show || event->type() == QEvent::Hide))
        nameToggle();
    if (watched == &m_window && event->type() == QEvent::WindowActivate)
        m_notifier.withdrawDone();
    if (watched == &m_window && event->type() == QEvent::Close && hideInsteadOfClosing()) {
        event->ignore();
        return true;
    }
    return QObject::eventFilter(watched, event);
}

bool Tray::hideInsteadOfClosing()
{
    const bool hide = !m_quitting && !qApp->isSavingSession() && m_settings.preferences().closeToTray &&
                      QSystemTrayIcon::isSystemTrayAvailable();
    // While the window is in the tray, the last dialog that is closed must not end the program.
    QGuiApplication::setQuitOnLastWindowClosed(!hide);
    if (hide) {
        m_window.hide();
        explainHiding();
    }
    return hide;
}

/// The first time only: a program that does not end when its window is closed should say so.
void Tray::explainHiding()
{
    const QString key = QStringLiteral("tray/hiding-explained");
    if (m_file.value(key).toBool())
        return;
    m_file.setValue(key, true);
    Notification notification;
    notification.title = tr("Model Cellar keeps running in the tray");
    notification.body = tr("Downloads go on. To end the program, choose Quit in the icon's menu.");
    notification.urgency = Notification::Urgency::Low;
    m_service.show(QStringLiteral("*hiding"), notification);
}

} // namespace cellar
