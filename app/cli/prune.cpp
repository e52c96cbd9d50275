// SPDX-License-Identifier: MIT
#include "app/cli/events.h"
#include "app/cli/exit_status.h"
#include "app/cli/progress_line.h"
#include "app/cli/text.h"
#include "app/cli/verbs.h"
#include "core/base/shown.h"

namespace cellar::cli {

namespace {

// `pruned` for what is removed, `unnamed` for what no model names and stays, `in-use` for what a process
// uses.
QJsonObject itemEvent(const char* event, const PruneReport::Item& item, const Context& context)
{
    QJsonObject object = eventObject(QString::fromLatin1(event), context.clock.utc(), {});
    object.insert(QStringLiteral("path"), item.path);
    object.insert(QStringLiteral("bytes"), item.bytes);
    return object;
}

QJsonObject totalsEvent(const PruneReport& pruned, bool dryRun, const Context& context)
{
    QJsonObject object = eventObject(QStringLiteral("totals"), context.clock.utc(), {});
    object.insert(QStringLiteral("pruned"), pruned.removed.size());
    object.insert(QStringLiteral("bytes"), PruneReport::sum(pruned.removed));
    object.insert(QStringLiteral("unnamed"), pruned.unnamed.size());
    object.insert(QStringLiteral("unnamed_bytes"), PruneReport::sum(pruned.unnamed));
    object.insert(QStringLiteral("in_use"), pruned.inUse.size());
    object.insert(QStringLiteral("dry_run"), dryRun);
    return object;
}

void tell(const PruneReport& pruned, bool dryRun, const Context& context)
{
    Report& report = context.report;
    for (const auto& item : pruned.removed) {
        report.result(QString::number(item.bytes) + u'\t' + item.path);
        report.json(itemEvent("pruned", item, context));
    }
    for (const auto& item : pruned.unnamed) {
        report.note(Text::tr("no model names %1 (%2); it is left where it is")
                        .arg(shownText(item.path), shownSize(item.bytes)));
        report.json(itemEvent("unnamed", item, context));
    }
    for (const auto& item : pruned.inUse) {
        report.note(
            Text::tr("a process uses %1 (%2); it stays").arg(shownText(item.path), shownSize(item.bytes)));
        report.json(itemEvent("in-use", item, context));
    }
    if (!pruned.unnamed.isEmpty())
        report.note(Text::tr("--unlisted removes what no model names: %1")
                        .arg(shownSize(PruneReport::sum(pruned.unnamed))));
    const QString size = shownSize(PruneReport::sum(pruned.removed));
    report.note(dryRun ? Text::tr("%1 would be freed").arg(size) : Text::tr("%1 freed").arg(size));
    report.json(totalsEvent(pruned, dryRun, context));
}

} // namespace

int run(const Context& context, const PruneCommand& command)
{
    const auto catalog = [&] { return readCatalog(context.places.catalog); };
    const Layout layout(context.places.store, context.places.stores);
    const PruneReport pruned = prune(layout, catalog, context.clock, command.options);
    tell(pruned, command.options.dryRun, context);
    int exit = Done;
    for (const Error& fault : pruned.faults) {
        const int status = context.report.failed({}, fault);
        exit = exit == Done ? status : exit;
    }
    return exit;
}

} // namespace cellar::cli
