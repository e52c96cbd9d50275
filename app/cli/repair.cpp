// SPDX-License-Identifier: MIT
#include "app/cli/errand.h"
#include "app/cli/exit_status.h"
#include "app/cli/room_for_all.h"
#include "app/cli/verbs.h"

namespace cellar::cli {

namespace {

class Repairing final : public Errand
{
public:
    Repairing(const Context& context, const RepairCommand& command)
        : Errand(context, command.ids)
        , m_options(command.options)
    {
    }

private:
    Result<QString> begin(const QString& asked) override
    {
        cellar().repair(asked, m_options);
        return asked;
    }

    int lookAhead(const QStringList& asked) override
    {
        return lookForRoom(context(), cellar(), asked, m_options.force);
    }

    void heard(const Event& event) override
    {
        if (const auto* ready = std::get_if<event::BecameReady>(&event.what))
            m_path = ready->path;
    }

    int done(const QString&) override
    {
        context().report.result(m_path);
        return Done;
    }

    EnsureOptions m_options;
    QString m_path; // of the model that became ready last
};

} // namespace

int run(const Context& context, const RepairCommand& command)
{
    return Repairing(context, command).run();
}

} // namespace cellar::cli
