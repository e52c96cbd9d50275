// SPDX-License-Identifier: MIT
#include "app/cli/errand.h"
#include "app/cli/exit_status.h"
#include "app/cli/model_event.h"
#include "app/cli/verbs.h"

namespace cellar::cli {

namespace {

class Removing final : public Errand
{
public:
    Removing(const Context& context, const RemoveCommand& command)
        : Errand(context, command.ids)
        , m_keepFiles(command.keepFiles)
    {
    }

private:
    Result<QString> begin(const QString& asked) override
    {
        if (const Model* model = cellar().catalog().find(asked))
            m_model = *model; // as it was, for the event: after it there may be none
        cellar().remove(asked, m_keepFiles);
        return asked;
    }

    void heard(const Event&) override {}

    int done(const QString& id) override
    {
        context().report.result(id);
        context().report.json(modelEvent(context().clock.utc(), m_model, state::Absent{}, cellar().layout()));
        return Done;
    }

    bool m_keepFiles;
    Model m_model;
};

} // namespace

int run(const Context& context, const RemoveCommand& command)
{
    return Removing(context, command).run();
}

} // namespace cellar::cli
