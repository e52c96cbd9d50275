// SPDX-License-Identifier: MIT
// The icon in the desktop's tray: what is going on as its tooltip, and the window behind a click. Where there
// is a tray, closing the window hides it there; where there is none, or the
// user wants it so, closing it ends the program, and nothing is hidden.
#pragma once

#include "ui/settings/settings.h"
#include "ui/tray/notifier.h"
#include "ui/tray/update_notice.h"

#include <QMenu>
#include <QSettings>
#include <QSystemTrayIcon>
#include <QTimer>

#include <memory>

namespace cellar {

/// Owns the icon, its menu and the notifications. Cellar and window outlive it. Main thread.
class Tray : public QObject
{
    Q_OBJECT

public:
    /// All of them outlive it. `file`: what it remembers stands there.
    Tray(Cellar& cellar, QWidget& window, const Settings& settings, QSettings& file,
         QObject* parent = nullptr);

    /// Brings the window to the front, from the tray, from the task bar, or from behind other windows.
    void showWindow();
    /// A round of questions found newer versions of these models.
    void tellUpdates(const QStringList& ids) { m_updateNotice.tell(ids); }

signals:
    /// The user followed a notification to this model; the window is in front already.
    void modelRequested(const QString& id);
    /// The user wants to see what is outdated; the window is in front already.
    void outdatedRequested();
    /// The user wants to see the settings; the window is in front already.
    void settingsRequested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fillMenu();
    void nameToggle();
    void toggleWindow();
    void verifyAll();
    void updateTooltip();
    bool hideInsteadOfClosing();
    void explainHiding();

    Cellar& m_cellar;
    QWidget& m_window;
    const Settings& m_settings;
    QSettings& m_file;
    NotificationService m_service;
    Notifier m_notifier;
    UpdateNotice m_updateNotice;
    QMenu m_menu;
    QAction* m_toggle = nullptr; // the menu's
    QSystemTrayIcon m_icon;
    QTimer m_pause; // between two looks at all models
    bool m_quitting = false;
};

} // namespace cellar
