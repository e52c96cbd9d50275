// SPDX-License-Identifier: MIT
// What is outdated: registries are asked once a day, by themselves where the user wants that and the
// connection is not metered, or by hand; what they said is kept for the next run of the program. A registry
// that cannot be asked is left alone for the rest of the round, and the rounds become rarer
// (core/ensure/known_updates.h). And the updates themselves: the registry is asked once more, so that what is
// brought is what is there at that moment.
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/ensure/known_updates.h"
#include "core/registry/registry_query.h"

#include <QObject>
#include <QSet>

#include <memory>
#include <optional>

namespace cellar {

class Cellar;
class Settings;

/// Main thread.
class UpdateCheck : public QObject
{
    Q_OBJECT

public:
    /// So long after the start, or after what kept it from it, it asks by itself at the earliest; and so
    /// often it looks whether a round is due.
    static constexpr Milliseconds quiet{60'000};
    static constexpr Milliseconds interval{15 * 60'000};

    struct Parts
    {
        Cellar& cellar;
        const Settings& settings;
        const Clock& clock;
        QString file;              // the document of what is known
        RetryRules patience = {1}; // of a round
    };
    /// All of them outlive it. Knows what the last run found; asks nothing yet.
    explicit UpdateCheck(const Parts& parts, QObject* parent = nullptr);

    /// The catalogue is there: from now on it asks by itself.
    void begin();
    /// The connection is metered.
    void setHeld(bool held);
    /// By hand: now, whatever the settings say. Ends with checked().
    void check();

    /// What is outdated and not skipped, by id.
    QHash<QString, NewerVersion> newer() const;
    /// When registries were asked last, and in how many rounds up to then one could not be.
    QDateTime asked() const { return m_known.asked; }
    int failures() const { return m_known.failures; }

    /// Brings the newest version, in place of the one that is here or, with `keepOld`, beside it. What cannot
    /// even begin ends with notUpdated(); the rest is the Cellar's to tell.
    void update(const QString& id, bool keepOld);
    /// This version is not wanted; the one after it is told of again.
    void skip(const QString& id);

signals:
    void changed(); // newer()
    /// A round that began by itself found versions that nobody knew of.
    void found(const QStringList& ids);
    /// A round by hand is over. `error`: why a registry could not be asked, or the result not be kept.
    void checked(const std::optional<cellar::Error>& error);
    void notUpdated(const QString& id, const cellar::Error& error);

private:
    struct Round
    {
        bool byHand = false;
        QStringList references; // still to be asked for
        QString current = {};
        QSet<QString> failed = {}; // registries
        QStringList found = {};
        std::optional<Error> error = {};
    };
    struct Wish
    {
        QString id;
        bool keepOld = false;
    };

    void reconsider();
    void look();
    void beginRound(bool byHand);
    void askNext();
    void endRound();
    void take(const QString& reference, const Offer& offer);
    void takeEnd(const QString& reference, const std::optional<Error>& error);
    void bring(const Wish& wish, const Offer& offer);
    void store();

    Parts m_parts;
    KnownUpdates m_known;
    std::unique_ptr<Alarm> m_alarm;
    std::optional<Round> m_round;
    QMultiHash<QString, Wish> m_wishes; // by the reference that is asked for
    bool m_hasBegun = false;
    bool m_isHeld = false;
};

} // namespace cellar
