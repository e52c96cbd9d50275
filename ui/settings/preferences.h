// SPDX-License-Identifier: MIT
// What the user can choose in the settings, as one value, and how it stands in the settings' file. The folder
// of the store is not in it (the command reads it too, see app/places.h), nor is the start at login, which a
// file of the desktop says (autostart.h).
#pragma once

#include "core/ensure/ensure_options.h"

#include <QString>

class QSettings;

namespace cellar {

struct Preferences
{
    enum class Fallback
    {
        Automatic,
        Ask,
        Never,
    };
    enum class Proxy
    {
        System, // as the environment names it
        None,
        Address,
    };

    int atOnce = 3;             // downloads and verifications, 1 to 16
    int connectionsPerFile = 4; // 1 to 16
    int connectionsPerHost = 6; // 1 to 6
    int retries = 5;            // 0 to 100
    int stallSeconds = 30;      // 5 to 600
    Fallback fallback = Fallback::Automatic;

    Proxy proxy = Proxy::System;
    QString proxyAddress; // of Proxy::Address; where it does not hold there is none
    QString caFile;       // absolute; empty: none
    bool pauseOnMetered = true;

    bool scrub = true;       // read again what was proved long ago
    int scrubDays = 7;       // 1 to 365
    int scrubMegabytes = 40; // a second, 2 to 10,000
    bool scrubOnBattery = false;

    bool checkUpdates = true; // once a day

    bool closeToTray = true;
    bool inhibitSleep = true;
    bool notifyDone = true;
    bool notifyFallback = true;
    bool notifyFailed = true;
    bool notifyDamaged = true;
    bool notifyUpdates = true;
    QString language; // as `de` or `zh_CN`; empty: the system's

    /// What is out of its bounds comes back within them.
    Preferences bounded() const;
    /// How a program that stays fetches: a full disk is waited for, not the end.
    EnsureOptions fetchOptions() const;

    bool operator==(const Preferences&) const = default;
};

/// What is not there, or is not what it should be, is as by default; all of it within bounds.
Preferences readPreferences(const QSettings& settings);
/// Writes what is not as by default, and takes away the rest.
void writePreferences(QSettings& settings, const Preferences& preferences);

} // namespace cellar
