// SPDX-License-Identifier: MIT
#include "app/cli/exit_status.h"
#include "app/cli/model_event.h"
#include "app/cli/verbs.h"

namespace cellar::cli {

int run(const Context& context, const AddCommand& command)
{
    Cellar cellar(context.places, context.clock);
    if (const Status read = cellar.reload(); !read)
        return context.report.failed({}, read.error());
    int exit = Done;
    for (const QString& source : command.sources) {
        const Result<QString> id = cellar.add(source, command.options);
        if (!id) {
            const int status = context.report.failed({}, id.error());
            exit = exit == Done ? status : exit;
            continue;
        }
        const auto snapshot = cellar.snapshot(*id);
        context.report.result(*id);
        if (snapshot)
            context.report.json(
                modelEvent(context.clock.utc(), snapshot->model, snapshot->state, cellar.layout()));
    }
    return exit;
}

} // namespace cellar::cli
