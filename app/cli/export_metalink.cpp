// SPDX-License-Identifier: MIT
#include "app/cli/errand.h"
#include "app/cli/events.h"
#include "app/cli/exit_status.h"
#include "app/cli/verbs.h"
#include "core/registry/metalink/metalink.h"

namespace cellar::cli {

namespace {

class Describing final : public Errand
{
public:
    Describing(const Context& context, const QStringList& ids)
        : Errand(context, ids)
    {
        connect(&cellar(), &Cellar::described, this,
                [this](const QString&, const QList<ModelFile>& files) { m_files += files; });
    }

    const QList<ModelFile>& files() const { return m_files; }

private:
    Result<QString> begin(const QString& asked) override
    {
        cellar().describe(asked);
        return asked;
    }

    void heard(const Event&) override {}
    int done(const QString&) override { return Done; }

    QList<ModelFile> m_files;
};

} // namespace

int run(const Context& context, const ExportMetalinkCommand& command)
{
    Describing describing(context, command.ids);
    const int exit = describing.run();
    if (exit != Done)
        return exit;
    if (const Status offered = checkOffered(describing.files()); !offered)
        return context.report.failed({}, offered.error());
    const QString document = QString::fromUtf8(writeMetalink(describing.files())).trimmed();
    QJsonObject event = eventObject(QStringLiteral("metalink"), context.clock.utc(), {});
    event.insert(QStringLiteral("document"), document);
    context.report.json(event);
    context.report.result(document);
    return Done;
}

} // namespace cellar::cli
