// SPDX-License-Identifier: MIT
// What was being fetched goes on at the next start of the program, however this run ends; what the user had
// paused stays paused. Kept in the settings for each store, whenever it changes:
//   session/STORE/fetch, session/STORE/repair   ids; STORE: 16 hexadecimal digits of the SHA-256 of its path
//
// It can be held too (a metered connection): everything pauses, and goes on when the hold is over, also in
// another run of the program. What the user resumes or asks for meanwhile is his wish and goes on.
#pragma once

#include "core/model/state.h"
#include "ui/settings/settings.h"

#include <QHash>
#include <QSet>

#include <optional>

class QSettings;

namespace cellar {

class Cellar;

/// What the user wants of a model, as far as its state tells.
enum class Wish
{
    None,
    Fetch,
    Repair,
};
/// Nothing: it does not tell (it is being read, which is a part of everything; another process works on it,
/// asked for here or not; its drive is absent).
std::optional<Wish> wishIn(const ModelState& state);

/// Main thread.
class Session : public QObject
{
    Q_OBJECT

public:
    /// All of them outlive it. Knows what the last run left; begins nothing yet.
    Session(Cellar& cellar, const Settings& settings, QSettings& file, QObject* parent = nullptr);

    /// Once the catalogue is there: asks for what the last run left, unless it is held.
    void goOn();
    void setHeld(bool held);
    /// The store is in another folder from now on: what was asked for goes with it to the next run.
    void moveTo(const QString& store);
    /// How many wait for the end of the hold.
    int held() const { return int(m_held.size()); }

signals:
    void heldChanged();

private:
    void take(const QString& id);
    void ask(const QString& id);
    void store();

    Cellar& m_cellar;
    const Settings& m_settings;
    QSettings& m_file;
    QString m_key; // of the group, with its slash
    QHash<QString, Wish> m_wishes;
    QSet<QString> m_held; // of these, paused by the hold
    bool m_isHeld = false;
    bool m_goesOn = false;
};

} // namespace cellar
