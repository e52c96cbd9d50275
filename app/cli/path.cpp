// SPDX-License-Identifier: MIT
#include "app/cli/exit_status.h"
#include "app/cli/text.h"
#include "app/cli/verbs.h"
#include "core/base/shown.h"
#include "core/ensure/resting_state.h"
#include "core/store/receipts.h"
#include "core/store/store_presence.h"

namespace cellar::cli {

namespace {

Error notHere(const QString& id, const Layout& layout)
{
    return {ErrorKind::UnknownModel, QStringLiteral("%1 is not ready in %2").arg(id, layout.root())};
}

// The `ready` event of a file that was here before: its receipt says what is known.
event::BecameReady readyEvent(const QString& path, const Receipt& receipt, const QString& fallbackFor)
{
    return {.path = path,
            .size = receipt.identity.size,
            .sha256 = receipt.sha256,
            .published = receipt.published,
            .source = receipt.source,
            .fallbackFor = fallbackFor};
}

} // namespace

int run(const Context& context, const PathCommand& command)
{
    const Result<Catalog> catalog = readCatalog(context.places.catalog);
    if (!catalog)
        return context.report.failed({}, catalog.error());
    const Model* wanted = catalog->find(command.id);
    if (!wanted)
        return context.report.failed(
            command.id, {ErrorKind::UnknownModel, QStringLiteral("the catalogue has no such entry")});
    const Layout layout(context.places.store, context.places.stores);
    if (const auto here = checkStore(layout); !here)
        return context.report.failed(command.id, here.error());
    const Model* usable = usableModel(layout, *catalog, *wanted);
    const bool isFallback = usable && usable != wanted;
    if (!usable || (isFallback && !command.fallback))
        return context.report.failed(command.id, notHere(command.id, layout));

    const ModelFile& first = usable->files.first();
    const auto receipt = look(layout, first).receipt;
    if (!receipt) // it was taken away just now
        return context.report.failed(command.id, notHere(command.id, layout));
    const QString path = layout.file(first.place);
    const QString fallbackFor = isFallback ? wanted->id : QString();
    context.report.happened({context.clock.utc(), usable->id, readyEvent(path, *receipt, fallbackFor)});
    if (isFallback)
        context.report.warn(Text::tr("%1 is not here; this is its fallback %2")
                                .arg(shownText(wanted->id), shownText(usable->id)));
    context.report.result(path);
    return Done;
}

} // namespace cellar::cli
