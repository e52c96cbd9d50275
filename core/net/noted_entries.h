// SPDX-License-Identifier: MIT
// Which entries this program has put into the keyring, for a keyring cannot be asked for all that it has.
// Names alone, no secrets, in the program's settings: keyring/entries, a list.
#pragma once

#include <QStringList>

class QSettings;

namespace cellar {

/// Each once, in order; those that are no entry (keyring.h) are left out, and all beyond 100.
QStringList notedEntries(const QSettings& settings);

void noteEntry(QSettings& settings, const QString& entry);
void forgetEntry(QSettings& settings, const QString& entry);

} // namespace cellar
