// SPDX-License-Identifier: MIT
// The user's preferences while the program runs: read once, stored and told at once when they change.
#pragma once

#include "ui/settings/preferences.h"

#include <QObject>

namespace cellar {

/// Main thread.
class Settings : public QObject
{
    Q_OBJECT

public:
    /// `file` outlives it.
    explicit Settings(QSettings& file, QObject* parent = nullptr);

    const Preferences& preferences() const { return m_preferences; }
    /// Within their bounds.
    void set(const Preferences& preferences);

    /// The store that is opened when nobody names another; empty: the usual one. Holds from the next start
    /// of the program on, the command's too.
    QString storeFolder() const;
    void setStoreFolder(const QString& folder);

signals:
    void changed();

private:
    QSettings& m_file;
    Preferences m_preferences;
};

} // namespace cellar
