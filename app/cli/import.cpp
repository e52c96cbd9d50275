// SPDX-License-Identifier: MIT
#include "app/cli/errand.h"
#include "app/cli/exit_status.h"
#include "app/cli/verbs.h"
#include "app/surroundings.h"
#include "core/catalog/shared_catalog.h"
#include "core/formats/split_set.h"

#include <QDir>
#include <QFileInfo>

namespace cellar::cli {

namespace {

class Importing final : public Errand
{
public:
    Importing(const Context& context, const ImportCommand& command)
        : Errand(context, command.paths)
        , m_options(command.options)
    {
        m_options.neighbours = rootsIn(surroundingsOfProcess());
    }

private:
    Result<QString> begin(const QString& asked) override
    {
        const QString path = QDir::cleanPath(QFileInfo(asked).absoluteFilePath());
        m_result.clear();
        cellar().importFrom(path, m_options);
        return path;
    }

    // Which model it would have become is not known.
    QString modelOf(const QString&) const override { return {}; }

    void heard(const Event& event) override
    {
        const auto* imported = std::get_if<event::Imported>(&event.what);
        if (imported && m_result.isEmpty())
            m_result = event.model + u'\t' + imported->path;
        const auto* ready = std::get_if<event::BecameReady>(&event.what);
        if (ready && m_result.isEmpty()) // a download that was gone on with
            m_result = event.model + u'\t' + ready->path;
    }

    int done(const QString&) override
    {
        context().report.result(m_result);
        return Done;
    }

    ImportOptions m_options;
    QString m_result;
};

/// The files of a model that lie in the folder: the first of a split set stands for all.
QStringList filesIn(const QString& folder, const Model& model)
{
    QStringList files;
    for (const ModelFile& file : model.files) {
        const QString path = folder + u'/' + file.place.relative();
        if (QFileInfo::exists(path) && (files.isEmpty() || !splitNameOf(file.place.name)))
            files += path;
    }
    return files;
}

/// A folder that `export --files` wrote stands for the files in it, once its catalogue is taken in.
Result<QStringList> pathsFor(Cellar& cellar, const QString& asked)
{
    if (!QFileInfo::exists(sharedCatalogIn(asked)))
        return QStringList{asked};
    const auto ids = cellar.addShared(QFileInfo(asked).absoluteFilePath());
    if (!ids)
        return fail(ids.error());
    QStringList paths;
    for (const QString& id : *ids)
        paths += filesIn(asked, *cellar.catalog().find(id));
    return paths;
}

} // namespace

int run(const Context& context, const ImportCommand& command)
{
    ImportCommand expanded = command;
    expanded.paths.clear();
    Cellar cellar(context.places, context.clock);
    if (const Status read = cellar.reload(); !read)
        return context.report.failed({}, read.error());
    for (const QString& asked : command.paths) {
        const auto paths = pathsFor(cellar, asked);
        if (!paths)
            return context.report.failed({}, paths.error());
        expanded.paths += *paths;
    }
    return expanded.paths.isEmpty() ? Done : Importing(context, expanded).run();
}

} // namespace cellar::cli
