// SPDX-License-Identifier: MIT
#include "app/cli/errand.h"
#include "app/cli/events.h"
#include "app/cli/exit_status.h"
#include "app/cli/text.h"
#include "app/cli/verbs.h"
#include "core/base/shown.h"
#include "core/catalog/shared_catalog.h"
#include "core/ensure/resting_state.h"

#include <QDir>
#include <QJsonDocument>

namespace cellar::cli {

namespace {

class Exporting final : public Errand
{
public:
    Exporting(const Context& context, const QStringList& ids, const QString& folder)
        : Errand(context, ids)
        , m_folder(folder)
    {
    }

private:
    Result<QString> begin(const QString& asked) override
    {
        cellar().exportFiles(asked, m_folder);
        return asked;
    }

    void heard(const Event&) override {}
    int done(const QString&) override { return Done; }

    QString m_folder;
};

/// Those that were asked for, and of their fallbacks those whose files are here.
QStringList toBeCopied(const QStringList& asked, const QList<Model>& models, const Layout& layout,
                       const Catalog& catalog)
{
    QStringList ids;
    for (const Model& model : models) {
        if (asked.contains(model.id) || isUsable(restingState(layout, catalog, model)))
            ids += model.id;
    }
    return ids;
}

void tellDocument(const Context& context, const QByteArray& document)
{
    QJsonObject event = eventObject(QStringLiteral("catalog"), context.clock.utc(), {});
    event.insert(QStringLiteral("document"), QJsonDocument::fromJson(document).object());
    context.report.json(event);
    context.report.result(QString::fromUtf8(document).trimmed());
}

void tellPath(const Context& context, const QString& path)
{
    QJsonObject event = eventObject(QStringLiteral("catalog"), context.clock.utc(), {});
    event.insert(QStringLiteral("path"), path);
    context.report.json(event);
    context.report.result(path);
}

/// The document comes last: what it names is there.
int exportFiles(const Context& context, const QStringList& asked, const QList<Model>& models,
                const Catalog& catalog, const QString& folder)
{
    const Layout layout(context.places.store, context.places.stores);
    const int exit = Exporting(context, toBeCopied(asked, models, layout, catalog), folder).run();
    if (exit != Done)
        return exit;
    const auto path = writeShared(folder, models);
    if (!path)
        return context.report.failed({}, path.error());
    tellPath(context, *path);
    return Done;
}

} // namespace

int run(const Context& context, const ExportCommand& command)
{
    const Result<Catalog> catalog = readCatalog(context.places.catalog);
    if (!catalog)
        return context.report.failed({}, catalog.error());
    const auto models = modelsToShare(*catalog, command.ids);
    if (!models)
        return context.report.failed({}, models.error());
    if (models->size() > command.ids.size())
        context.report.note(Text::tr("their fallbacks go with them"));
    if (command.folder.isEmpty()) {
        tellDocument(context, sharedDocument(*models));
        return Done;
    }
    return exportFiles(context, command.ids, *models, *catalog,
                       QDir::cleanPath(QDir::current().absoluteFilePath(command.folder)));
}

} // namespace cellar::cli
