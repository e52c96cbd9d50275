// SPDX-License-Identifier: MIT
#include "ui/text/state_text.h"

#include "core/base/shown.h"
#include "ui/text/error_text.h"
#include "ui/text/format.h"
#include "ui/text/range_text.h"

#include <QCoreApplication>
#include <QLocale>

namespace cellar {

namespace {

std::chrono::seconds secondsUntil(const QDateTime& until, const QDateTime& now)
{
    return std::chrono::seconds(qMax(qint64(0), (now.msecsTo(until) + 999) / 1000));
}

QString holderName(const Holder& holder)
{
    return shownText(holder.program, 60);
}

struct Word
{
    Q_DECLARE_TR_FUNCTIONS(State)

public:
    QString operator()(const state::Absent&) const { return tr("Absent"); }
    QString operator()(const state::Queued&) const { return tr("Queued"); }
    QString operator()(const state::Locked&) const { return tr("Locked"); }
    QString operator()(const state::Downloading&) const { return tr("Downloading"); }
    QString operator()(const state::Paused&) const { return tr("Paused"); }
    QString operator()(const state::Waiting&) const { return tr("Waiting"); }
    QString operator()(const state::Verifying&) const { return tr("Verifying"); }
    QString operator()(const state::Repairing&) const { return tr("Repairing"); }
    QString operator()(const state::Ready&) const { return tr("Ready"); }
    QString operator()(const state::Unproved&) const { return tr("Unproved"); }
    QString operator()(const state::Fallback&) const { return tr("Fallback"); }
    QString operator()(const state::Damaged&) const { return tr("Damaged"); }
    QString operator()(const state::Failed&) const { return tr("Failed"); }
    QString operator()(const state::Unavailable&) const { return tr("Unavailable"); }
};

struct Note
{
    Q_DECLARE_TR_FUNCTIONS(State)

public:
    const StateContext& context;

    QString operator()(const state::Absent&) const { return {}; }
    QString operator()(const state::Queued&) const
    {
        return context.place > 0 ? tr("no. %1 in the queue").arg(QLocale().toString(context.place))
                                 : tr("waits for its turn");
    }
    QString operator()(const state::Locked& locked) const
    {
        const QString name = holderName(locked.holder);
        return name.isEmpty() ? tr("by another program") : tr("by %1").arg(name);
    }
    QString operator()(const state::Downloading& downloading) const
    {
        if (downloading.stalled)
            return tr("stalled: nothing comes");
        return downloading.source.isEmpty() ? QString() : tr("from %1").arg(hostText(downloading.source));
    }
    QString operator()(const state::Paused& paused) const
    {
        if (paused.verifying)
            return tr("its verification");
        return paused.why ? errorText(*paused.why).brief : tr("goes on when you say so");
    }
    QString operator()(const state::Waiting& waiting) const
    {
        return tr("tries again in %1").arg(durationText(secondsUntil(waiting.until, context.now)));
    }
    QString operator()(const state::Verifying&) const { return tr("reads every byte"); }
    QString operator()(const state::Repairing& repairing) const
    {
        return repairing.source.isEmpty() ? QString() : tr("from %1").arg(hostText(repairing.source));
    }
    QString operator()(const state::Ready& ready) const
    {
        return ready.proved.isValid() ? tr("proved %1").arg(agoText(ready.proved, context.now)) : QString();
    }
    QString operator()(const state::Unproved&) const { return tr("no published digest"); }
    QString operator()(const state::Fallback&) const { return tr("%1 is used").arg(context.fallbackName); }
    QString operator()(const state::Damaged& damaged) const
    {
        return damaged.ranges.isEmpty() ? QString()
                                        : tr("%n damaged part(s)", nullptr, int(damaged.ranges.size()));
    }
    QString operator()(const state::Failed& failed) const { return errorText(failed.error).brief; }
    QString operator()(const state::Unavailable&) const { return tr("its drive is absent"); }
};

struct Story
{
    Q_DECLARE_TR_FUNCTIONS(State)

public:
    const StateContext& context;

    StateStory operator()(const state::Absent&) const
    {
        return {tr("The model is not here."), tr("Get it to download and prove it."), {}};
    }
    StateStory operator()(const state::Queued&) const
    {
        return {tr("The model waits for its turn; it starts by itself."), {}, {}};
    }
    StateStory operator()(const state::Locked& locked) const;
    StateStory operator()(const state::Downloading& downloading) const;
    StateStory operator()(const state::Paused& paused) const;
    StateStory operator()(const state::Waiting& waiting) const;
    StateStory operator()(const state::Verifying& verifying) const
    {
        return {
            tr("The file is read and compared with its digest: %1.").arg(progressText(verifying.progress)),
            {},
            {}};
    }
    StateStory operator()(const state::Repairing& repairing) const
    {
        return {tr("Only what is damaged is fetched again: %1.").arg(progressText(repairing.progress)),
                tr("The file that is here stays until the repaired one is proved."),
                {}};
    }
    StateStory operator()(const state::Ready&) const
    {
        return {
            tr("The model is here, and every byte of it was proved against its published SHA-256."), {}, {}};
    }
    StateStory operator()(const state::Unproved&) const
    {
        return {tr("The model is here and usable, but nobody published a digest to prove it against."),
                tr("Verify compares it with the digest that was recorded when it came."),
                {}};
    }
    StateStory operator()(const state::Fallback& fallback) const
    {
        StateStory story{
            tr("This model could not be had; %1 is ready and used in its place.").arg(context.fallbackName),
            tr("Get it to try again."),
            {}};
        if (fallback.why) {
            const ErrorText text = errorText(*fallback.why);
            story = {story.what + u' ' + text.what, text.advice, shownText(fallback.why->detail)};
        }
        return story;
    }
    StateStory operator()(const state::Damaged& damaged) const;
    StateStory operator()(const state::Failed& failed) const
    {
        const ErrorText text = errorText(failed.error);
        return {text.what, text.advice, shownText(failed.error.detail)};
    }
    StateStory operator()(const state::Unavailable&) const
    {
        return {tr("Whether the model is here cannot be told: the drive of the store is absent."),
                tr("Attach the drive; the models come back by themselves."),
                {}};
    }
};

StateStory Story::operator()(const state::Locked& locked) const
{
    const Holder& holder = locked.holder;
    const QString name = holderName(holder);
    const QString advice = tr("What it fetches is used here too; if it ends early, this program goes on.");
    if (name.isEmpty())
        return {tr("Another program works on this model."), advice, {}};
    if (!holder.since.isValid())
        return {tr("%1 (process %2) works on this model.").arg(name).arg(holder.pid), advice, {}};
    return {tr("%1 (process %2) works on this model since %3.")
                .arg(name, QString::number(holder.pid), timeText(holder.since, context.now)),
            advice,
            {}};
}

StateStory Story::operator()(const state::Downloading& downloading) const
{
    const QString amount = progressNote(downloading);
    if (downloading.stalled)
        return {tr("Nothing has come for a while: %1.").arg(amount),
                tr("If this lasts, it tries again or takes another source; what was received is kept."),
                {}};
    if (downloading.source.isEmpty())
        return {tr("The model is being fetched: %1.").arg(amount), {}, {}};
    return {tr("The model is being fetched from %1: %2.").arg(hostText(downloading.source), amount), {}, {}};
}

StateStory Story::operator()(const state::Paused& paused) const
{
    const QString amount = amountText(paused.progress);
    if (paused.verifying)
        return {paused.progress.done > 0
                    ? tr("Its verification is paused at %1; what was proved of it before still holds.")
                          .arg(amount)
                    : tr("Its verification waits; what was proved of it before still holds."),
                tr("Resume to go on from there; when the program was closed, it starts anew."),
                {}};
    if (!paused.why)
        return {tr("Paused at %1; what was received is kept.").arg(amount), tr("Resume to go on."), {}};
    return {errorText(*paused.why).what,
            tr("It goes on by itself; what was received is kept (%1).").arg(amount),
            shownText(paused.why->detail)};
}

StateStory Story::operator()(const state::Waiting& waiting) const
{
    const auto seconds = secondsUntil(waiting.until, context.now);
    QString next =
        tr("Attempt %1 of %2 follows in %3.")
            .arg(QString::number(waiting.attempt), QString::number(waiting.attempts), durationText(seconds));
    if (seconds >= std::chrono::minutes(1))
        next = tr("Attempt %1 of %2 follows in %3 (%4).")
                   .arg(QString::number(waiting.attempt), QString::number(waiting.attempts),
                        durationText(seconds), timeText(waiting.until, context.now));
    return {errorText(waiting.error).what, next, shownText(waiting.error.detail)};
}

StateStory Story::operator()(const state::Damaged& damaged) const
{
    return {damageText(damaged.ranges),
            tr("Repair fetches only what is damaged; the file that is here stays until the repaired one is "
               "proved."),
            placesText(damaged.ranges)};
}

} // namespace

QString stateWord(const ModelState& state)
{
    return std::visit(Word{}, state);
}

QString stateNote(const ModelState& state, const StateContext& context)
{
    return std::visit(Note{context}, state);
}

StateStory stateStory(const ModelState& state, const StateContext& context)
{
    return std::visit(Story{context}, state);
}

std::optional<Progress> shownProgress(const ModelState& state)
{
    if (const auto* downloading = std::get_if<state::Downloading>(&state))
        return downloading->progress;
    if (const auto* verifying = std::get_if<state::Verifying>(&state))
        return verifying->progress;
    if (const auto* repairing = std::get_if<state::Repairing>(&state))
        return repairing->progress;
    if (const auto* paused = std::get_if<state::Paused>(&state))
        return paused->progress;
    if (const auto* locked = std::get_if<state::Locked>(&state); locked && locked->holder.received > 0)
        return Progress{locked->holder.received, locked->holder.total, 0, std::nullopt};
    return std::nullopt;
}

bool moves(const ModelState& state)
{
    if (const auto* downloading = std::get_if<state::Downloading>(&state))
        return !downloading->stalled;
    return std::holds_alternative<state::Verifying>(state) || std::holds_alternative<state::Repairing>(state);
}

QString progressNote(const ModelState& state)
{
    const auto progress = shownProgress(state);
    if (!progress)
        return {};
    return moves(state) ? progressText(*progress) : amountText(*progress);
}

QString amountNote(const ModelState& state)
{
    const auto progress = shownProgress(state);
    return progress ? amountText(*progress) : QString();
}

} // namespace cellar
