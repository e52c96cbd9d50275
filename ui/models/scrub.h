// SPDX-License-Identifier: MIT
// The quiet check: what was proved longer ago than the user chose is read again, the longest ago first, one
// model after the other, slowly, and only while nothing else goes on and the machine is on mains power. What
// is broken off is taken up later; there is no other schedule than the age of each proof, so nothing is
// missed while the program does not run. (What is unproved is not read: there is no proof that could be old.)
//
// The result of the last round stands in the settings: scrub/ended (ISO 8601), scrub/read, scrub/damaged.
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/model/state.h"
#include "ui/settings/settings.h"

#include <QObject>

#include <functional>
#include <optional>

class QSettings;

namespace cellar {

class AtWork;
class Cellar;

struct ScrubResult
{
    QDateTime ended; // UTC
    int read = 0;    // models
    int damaged = 0; // of these

    bool operator==(const ScrubResult&) const = default;
};

/// The model whose proof is the oldest of those older than `age`; empty: none is.
QString nextToScrub(const QList<std::pair<QString, ModelState>>& models, const QDateTime& now,
                    std::chrono::hours age);

/// Main thread.
class Scrub : public QObject
{
    Q_OBJECT

public:
    /// So long nothing must have gone on before it begins, and so often it looks what is due.
    static constexpr Milliseconds quiet{60'000};
    static constexpr Milliseconds interval{15 * 60'000};

    struct Parts
    {
        Cellar& cellar;
        const AtWork& atWork;
        const Settings& settings;
        QSettings& file;
        const Clock& clock;
        std::function<bool()> isOnBattery;
    };
    /// All of them outlive it. Begins by itself, after a quiet minute at the earliest.
    explicit Scrub(const Parts& parts, QObject* parent = nullptr);

    /// The model that is read now; empty: none.
    QString current() const { return m_current; }
    std::optional<ScrubResult> lastResult() const;
    /// What it depends on is another: the settings, the power.
    void reconsider();

signals:
    void changed();

private:
    bool mayRead() const;
    void look();
    void breakOff();
    void onFinished(const QString& id, const std::optional<Error>& error);
    void endRound();

    Parts m_parts;
    std::unique_ptr<Alarm> m_alarm;
    QString m_current;
    bool m_isBreakingOff = false;
    ScrubResult m_round; // the one that goes on; nothing read: none does
};

} // namespace cellar
