// SPDX-License-Identifier: MIT
#include "ui/tray/activity.h"

#include "ui/text/format.h"

#include <QCoreApplication>
#include <QStringList>

namespace cellar {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(cellar::Activity)
};

void addProgress(Progress& sum, const Progress& progress)
{
    if (!progress.total)
        return;
    sum.done += progress.done;
    sum.total = sum.total.value_or(0) + *progress.total;
}

QStringList counts(const Activity& activity)
{
    QStringList parts;
    if (activity.downloading > 0)
        parts << Text::tr("%n downloading", nullptr, activity.downloading);
    if (activity.repairing > 0)
        parts << Text::tr("%n repairing", nullptr, activity.repairing);
    if (activity.waiting > 0)
        parts << Text::tr("%n waiting", nullptr, activity.waiting);
    if (activity.verifying > 0)
        parts << Text::tr("%n verifying", nullptr, activity.verifying);
    if (activity.queued > 0)
        parts << Text::tr("%n queued", nullptr, activity.queued);
    if (activity.paused > 0)
        parts << Text::tr("%n paused", nullptr, activity.paused);
    return parts;
}

QStringList faults(const Activity& activity)
{
    QStringList parts;
    if (activity.damaged > 0)
        parts << Text::tr("%n damaged", nullptr, activity.damaged);
    if (activity.failed > 0)
        parts << Text::tr("%n failed", nullptr, activity.failed);
    return parts;
}

} // namespace

void Activity::add(const ModelState& state)
{
    if (const auto* download = std::get_if<state::Downloading>(&state)) {
        ++downloading;
        progress.bytesPerSecond += download->progress.bytesPerSecond; // a verification's is not the network's
        addProgress(progress, download->progress);
    } else if (const auto* repair = std::get_if<state::Repairing>(&state)) {
        ++repairing;
        progress.bytesPerSecond += repair->progress.bytesPerSecond;
        addProgress(progress, repair->progress);
    } else if (const auto* verification = std::get_if<state::Verifying>(&state)) {
        ++verifying;
        addProgress(progress, verification->progress);
    }
    waiting += std::holds_alternative<state::Waiting>(state) || std::holds_alternative<state::Locked>(state);
    queued += std::holds_alternative<state::Queued>(state);
    paused += std::holds_alternative<state::Paused>(state);
    damaged += std::holds_alternative<state::Damaged>(state);
    failed += std::holds_alternative<state::Failed>(state);
}

QString tooltip(const Activity& activity)
{
    QStringList lines{QStringLiteral("Model Cellar")};
    QStringList work = counts(activity);
    if (const std::optional<double> fraction = fractionOf(activity.progress))
        work << percentText(*fraction);
    if (activity.progress.bytesPerSecond > 0)
        work << speedText(activity.progress.bytesPerSecond);
    if (!work.isEmpty())
        lines << work.join(QStringLiteral(" · "));
    const QStringList bad = faults(activity);
    if (!bad.isEmpty())
        lines << bad.join(QStringLiteral(" · "));
    if (lines.size() == 1)
        lines << Text::tr("Nothing is going on");
    return lines.join(u'\n');
}

} // namespace cellar
