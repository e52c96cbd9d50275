// SPDX-License-Identifier: MIT
#include "app/cli/errand.h"
#include "app/cli/exit_status.h"
#include "app/cli/verbs.h"
#include "app/surroundings.h"

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

} // namespace

int run(const Context& context, const ImportCommand& command)
{
    return Importing(context, command).run();
}

} // namespace cellar::cli
