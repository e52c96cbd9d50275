// SPDX-License-Identifier: MIT
// What is known of each model of a store: what is going on, else what the disk told last, why it failed, and
// where it was paused; and which of these it is shown as. Values and bookkeeping only: no disk, no signals.
#pragma once

#include "core/model/event.h"

#include <QHash>
#include <QSet>

namespace cellar {

using States = QHash<QString, ModelState>; // by id

/// The state of a model on which nothing goes on: what the disk tells, unless there is more to say.
/// `failure`: why it could not be had in this run of the program. `pause`: where the user paused it.
ModelState stateAtRest(const ModelState& onDisk, const std::optional<Error>& failure,
                       const std::optional<state::Paused>& pause);

class KnownStates
{
public:
    /// As it is shown. Absent for an id that is not known.
    ModelState of(const QString& id) const;
    /// The same, where the disk tells `onDisk` of it at this moment.
    ModelState of(const QString& id, const ModelState& onDisk) const;

    /// Something was asked for it. Whether that makes it `queued`: not while something else goes on.
    bool ask(const QString& id, const state::Queued& queued = {});
    /// News of a job. Whether it counts: what is paused shows nothing of the work that still ends.
    bool take(const QString& id, const event::StateChanged& news);
    bool take(const QString& id, const event::Progressed& news);
    /// It waits for its turn; `why` there is no room for it by then, if so. The state that it has now, where
    /// that is another: not while something else goes on.
    std::optional<ModelState> takeRoom(const QString& id, const std::optional<Error>& why);
    /// A job is over that was about it; `next`: something else was asked for it.
    void end(const QString& id, const std::optional<state::Queued>& next = {});

    /// The user wants no more of it for now: of its fetching, or of its verification. Gives the state that it
    /// has now.
    state::Paused pause(const QString& id);
    state::Paused pauseVerifying(const QString& id);
    void endPause(const QString& id);
    /// The user does not want the rest of it, until it is asked for again. What was received stays.
    void giveUp(const QString& id);

    /// What the disk tells of all models.
    struct Survey
    {
        QStringList changed;       // shown otherwise than before
        QStringList overtaken;     // paused here, and became usable without us
        bool othersAtWork = false; // on any of them
        bool storeIsAbsent = false;
    };
    Survey takeSurvey(States onDisk);

    /// The disk tells it as paused, and nothing was asked for it here, nor was it given up: an earlier run
    /// left it so.
    bool isUnfinished(const QString& id) const;

private:
    void rememberReceived(const QString& id);
    Progress standingAt(const QString& id) const;
    state::Paused keepPause(const QString& id, const state::Paused& paused);

    States m_working;                    // while something that was asked for goes on
    States m_onDisk;                     // by the last survey, or the end of the last job
    QHash<QString, Progress> m_received; // by the work that goes on
    QHash<QString, Error> m_failures;
    QHash<QString, state::Paused> m_paused;
    QSet<QString> m_givenUp;
};

} // namespace cellar
