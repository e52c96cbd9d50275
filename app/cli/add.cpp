// SPDX-License-Identifier: MIT
#include "app/cli/exit_status.h"
#include "app/cli/model_event.h"
#include "app/cli/verbs.h"
#include "core/base/shown.h"
#include "core/catalog/shared_catalog.h"

namespace cellar::cli {

namespace {

/// An exported catalogue has many models; what the options say of one is not for it.
Result<QStringList> addedIds(Cellar& cellar, const QString& source, const AddOptions& options)
{
    if (!isSharedCatalog(source)) {
        const auto id = cellar.add(source, options);
        return id ? Result<QStringList>(QStringList{*id}) : fail(id.error());
    }
    const bool isForOne = !options.id.isEmpty() || options.sha256 || options.size ||
                          !options.mirrors.isEmpty() || !options.fallback.isEmpty();
    if (isForOne)
        return fail(ErrorKind::Unsupported,
                    QStringLiteral("a catalogue says itself what its models are: ") + shownText(source));
    return cellar.addShared(source, options.allowInsecure);
}

void tell(const Context& context, const Cellar& cellar, const QString& id)
{
    const auto snapshot = cellar.snapshot(id);
    context.report.result(id);
    if (snapshot)
        context.report.json(
            modelEvent(context.clock.utc(), snapshot->model, snapshot->state, cellar.layout()));
}

} // namespace

int run(const Context& context, const AddCommand& command)
{
    Cellar cellar(context.places, context.clock, context.credentials);
    if (const Status read = cellar.reload(); !read)
        return context.report.failed({}, read.error());
    int exit = Done;
    for (const QString& source : command.sources) {
        const auto ids = addedIds(cellar, source, command.options);
        if (!ids) {
            const int status = context.report.failed({}, ids.error());
            exit = exit == Done ? status : exit;
            continue;
        }
        for (const QString& id : *ids)
            tell(context, cellar, id);
    }
    return exit;
}

} // namespace cellar::cli
