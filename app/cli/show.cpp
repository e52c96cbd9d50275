// SPDX-License-Identifier: MIT
#include "app/cli/exit_status.h"
#include "app/cli/model_details.h"
#include "app/cli/verbs.h"
#include "core/ensure/resting_state.h"

namespace cellar::cli {

int run(const Context& context, const ShowCommand& command)
{
    const Result<Catalog> catalog = readCatalog(context.places.catalog);
    if (!catalog)
        return context.report.failed({}, catalog.error());
    const Model* model = catalog->find(command.id);
    if (!model)
        return context.report.failed(
            command.id, {ErrorKind::UnknownModel, QStringLiteral("the catalogue has no such entry")});
    const Layout layout(context.places.store, context.places.stores);
    const ModelDetails details = detailsOf(*model, restingState(layout, *catalog, *model), layout);
    context.report.json(detailsEvent(context.clock.utc(), details, layout));
    for (const QString& line : detailsText(details, layout))
        context.report.result(line);
    return Done;
}

} // namespace cellar::cli
