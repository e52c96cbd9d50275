// SPDX-License-Identifier: MIT
// The pages of the settings, each made of a SettingForm. For SettingsDialog only.
#pragma once

#include "ui/dialogs/settings_dialog.h"

#include <functional>

namespace cellar {

/// `chosen` is called with a folder that exists and is another one than before.
QWidget* makeStorePage(const SettingsDialog::Parts& parts, std::function<void(const QString&)> chosen);
QWidget* makeDownloadsPage(const SettingsDialog::Parts& parts, std::function<void()> askSpeedLimit);
QWidget* makeNetworkPage(const SettingsDialog::Parts& parts);
QWidget* makeChecksPage(const SettingsDialog::Parts& parts);
QWidget* makeDesktopPage(const SettingsDialog::Parts& parts, std::function<void()> languageChosen);
QWidget* makeNotificationsPage(const SettingsDialog::Parts& parts);

} // namespace cellar
