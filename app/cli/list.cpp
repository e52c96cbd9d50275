// SPDX-License-Identifier: MIT
#include "app/cli/exit_status.h"
#include "app/cli/model_event.h"
#include "app/cli/progress_line.h"
#include "app/cli/verbs.h"
#include "core/base/shown.h"
#include "core/ensure/resting_state.h"

#include <algorithm>

namespace cellar::cli {

namespace {

using Row = std::array<QString, 4>; // id, state, size, name

Row rowOf(const Model& model, const ModelState& state)
{
    const auto size = model.totalSize();
    return {model.id, stateName(state), size ? shownSize(*size) : QStringLiteral("-"), shownText(model.name)};
}

void printTable(Report& report, const QList<Row>& rows)
{
    std::array<qsizetype, 3> widths{}; // the last column needs none
    for (const Row& row : rows) {
        for (size_t column = 0; column < widths.size(); ++column)
            widths[column] = std::max(widths[column], row[column].size());
    }
    for (const Row& row : rows) {
        report.result(row[0].leftJustified(widths[0]) + QStringLiteral("  ") +
                      row[1].leftJustified(widths[1]) + QStringLiteral("  ") +
                      row[2].rightJustified(widths[2]) + QStringLiteral("  ") + row[3]);
    }
}

} // namespace

int run(const Context& context, const ListCommand&)
{
    const Result<Catalog> catalog = readCatalog(context.places.catalog);
    if (!catalog)
        return context.report.failed({}, catalog.error());
    const Layout layout(context.places.store, context.places.stores);
    const auto states = restingStates(layout, *catalog);
    QList<Row> rows;
    for (const Model& model : catalog->models()) {
        const ModelState state = states.value(model.id);
        context.report.json(modelEvent(context.clock.utc(), model, state, layout));
        rows += rowOf(model, state);
    }
    printTable(context.report, rows);
    return Done;
}

} // namespace cellar::cli
