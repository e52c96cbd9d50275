// SPDX-License-Identifier: MIT
#include "ui/text/event_text.h"

#include "core/base/shown.h"
#include "ui/text/error_text.h"
#include "ui/text/format.h"
#include "ui/text/range_text.h"
#include "ui/text/state_text.h"

#include <QCoreApplication>

namespace cellar {

namespace {

using Line = std::optional<EventLine>;
using Look = EventLine::Look;

struct Lines
{
    Q_DECLARE_TR_FUNCTIONS(Activity)

public:
    // The states.
    Line operator()(const state::Absent&) const { return {}; }
    Line operator()(const state::Queued&) const { return line(tr("It waits for its turn.")); }
    Line operator()(const state::Locked& locked) const
    {
        return line(tr("Another program works on it: %1.").arg(shownText(locked.holder.program, 60)),
                    Look::Caution);
    }
    Line operator()(const state::Downloading& downloading) const
    {
        if (downloading.stalled)
            return line(tr("Nothing comes from %1.").arg(hostText(downloading.source)), Look::Caution);
        return line(tr("It is fetched from %1.").arg(hostText(downloading.source)));
    }
    Line operator()(const state::Paused& paused) const
    {
        if (paused.verifying)
            return line(tr("Its verification was paused at %1.").arg(amountText(paused.progress)));
        if (!paused.why)
            return line(tr("It was paused at %1.").arg(amountText(paused.progress)));
        return line(tr("It pauses: %1").arg(errorText(*paused.why).what), Look::Caution);
    }
    Line operator()(const state::Waiting&) const { return {}; } // Retrying says more
    Line operator()(const state::Verifying&) const { return line(tr("Its bytes are read and hashed.")); }
    Line operator()(const state::Repairing&) const { return line(tr("What is damaged is fetched again.")); }
    Line operator()(const state::Ready&) const { return {}; } // BecameReady and Verified say more
    Line operator()(const state::Unproved&) const { return {}; }
    Line operator()(const state::Fallback&) const { return {}; } // TookFallback says more
    Line operator()(const state::Damaged& damaged) const
    {
        return line(damageText(damaged.ranges), Look::Bad);
    }
    Line operator()(const state::Failed& failed) const { return failure(failed.error); }
    Line operator()(const state::Unavailable&) const
    {
        return line(tr("The drive of the store is absent."), Look::Caution);
    }

    // What else happens.
    Line operator()(const event::StateChanged& changed) const { return std::visit(*this, changed.state); }
    Line operator()(const event::Progressed&) const { return {}; }
    Line operator()(const event::Retrying& retrying) const
    {
        const auto seconds = std::chrono::ceil<std::chrono::seconds>(retrying.delay);
        const QString next =
            seconds.count() > 0
                ? tr("Attempt %1 of %2 follows in %3.")
                      .arg(QString::number(retrying.attempt), QString::number(retrying.attempts),
                           durationText(seconds))
                : tr("Attempt %1 of %2 follows.").arg(retrying.attempt).arg(retrying.attempts);
        return line(errorText(retrying.error).what + u' ' + next, Look::Caution);
    }
    Line operator()(const event::TookFallback& fallback) const
    {
        return line(tr("%1 is taken in its place. %2")
                        .arg(shownText(fallback.to, 100), errorText(fallback.error).what),
                    Look::Caution);
    }
    Line operator()(const event::BecameReady& ready) const
    {
        const QString what =
            ready.published
                ? tr("It is ready and proved: %1.").arg(sizeText(ready.size))
                : tr("It is here (%1), but nobody published a digest to prove it.").arg(sizeText(ready.size));
        const Look look = ready.published ? Look::Good : Look::Caution;
        if (ready.downloaded <= 0)
            return line(what, look);
        return line(what + u' ' +
                        tr("Fetched: %1; kept from before: %2.")
                            .arg(sizeText(ready.downloaded), sizeText(ready.resumed)),
                    look);
    }
    Line operator()(const event::SourceJudged& judged) const
    {
        const QString host = hostText(judged.source);
        switch (judged.verdict) {
        case event::SourceJudged::Verdict::Used:
            return {}; // the state says so
        case event::SourceJudged::Verdict::Slow:
            return line(tr("%1 is much slower than another source and is asked less.").arg(host));
        case event::SourceJudged::Verdict::Dropped:
            break;
        }
        const QString why = judged.error ? u' ' + errorText(*judged.error).what : QString();
        return line(tr("%1 is not asked any more.").arg(host) + why, Look::Caution);
    }
    Line operator()(const event::Verified& verified) const
    {
        switch (verified.result) {
        case event::Verified::Result::Ok:
            return line(tr("Every byte was read; it is what was promised."), Look::Good);
        case event::Verified::Result::Damaged:
            return line(damageText(verified.damaged), Look::Bad);
        case event::Verified::Result::Missing:
            return line(tr("A file of it is missing."), Look::Bad);
        case event::Verified::Result::Unproved:
            return line(tr("Every byte was read; nobody published a digest to compare it with."),
                        Look::Caution);
        }
        return {};
    }
    Line operator()(const event::Imported& imported) const
    {
        return line(tr("It was taken over from %1.").arg(shownText(imported.from, 4096)), Look::Good);
    }
    Line operator()(const event::TookOver& took) const
    {
        return line(tr("%1 of it had been fetched by another program: %2.")
                        .arg(sizeText(took.bytes), shownText(took.from, 4096)));
    }
    Line operator()(const event::LeftAlone& left) const
    {
        return line(tr("Another program is fetching it, too: %1.").arg(shownText(left.from, 4096)));
    }
    Line operator()(const event::ClaimBroken& broken) const
    {
        return line(tr("What comes from %1 is not what its name says: %2.")
                        .arg(hostText(broken.source), shownText(broken.detail)),
                    Look::Caution);
    }
    Line operator()(const event::Updated& updated) const
    {
        return line(tr("It was updated to the version %1.").arg(shownText(updated.to, 100)), Look::Good);
    }
    Line operator()(const event::Failed& failed) const { return failure(failed.error); }
    Line operator()(const event::Removed&) const { return line(tr("It was removed.")); }

private:
    static Line line(const QString& text, Look look = Look::Plain) { return EventLine{text, look}; }
    static Line failure(const Error& error)
    {
        if (error.kind == ErrorKind::Cancelled)
            return line(tr("It was cancelled; what was received is kept."));
        return line(errorText(error).what, Look::Bad);
    }
};

} // namespace

std::optional<EventLine> eventLine(const EventDetail& detail)
{
    return std::visit(Lines{}, detail);
}

} // namespace cellar
