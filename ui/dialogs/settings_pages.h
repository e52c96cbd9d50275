// SPDX-License-Identifier: MIT
// The pages of the settings, each made of a SettingForm. For SettingsDialog only.
#pragma once

#include "ui/dialogs/settings_dialog.h"

#include <functional>

namespace cellar {

/// What the user decides of the store. A folder exists and is another one than before.
struct StoreChoices
{
    std::function<void(const QString& folder)> use;
    std::function<void(const QString& folder)> move;
    std::function<void(Access access, bool all)> setAccess; // `all`: of what is there, too
};
QWidget* makeStorePage(const SettingsDialog::Parts& parts, const StoreChoices& choices);
QWidget* makeDownloadsPage(const SettingsDialog::Parts& parts, std::function<void()> askSpeedLimit);
QWidget* makeNetworkPage(const SettingsDialog::Parts& parts);
QWidget* makeChecksPage(const SettingsDialog::Parts& parts);
QWidget* makeDesktopPage(const SettingsDialog::Parts& parts, std::function<void()> languageChosen);
QWidget* makeNotificationsPage(const SettingsDialog::Parts& parts);

} // namespace cellar
