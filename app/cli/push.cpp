// SPDX-License-Identifier: MIT
#include "app/cli/errand.h"
#include "app/cli/events.h"
#include "app/cli/exit_status.h"
#include "app/cli/verbs.h"

namespace cellar::cli {

namespace {

class Pushing final : public Errand
{
public:
    Pushing(const Context& context, const PushCommand& command)
        : Errand(context, {command.id})
        , m_command(command)
    {
        connect(&cellar(), &Cellar::pushed, this, &Pushing::tell);
    }

private:
    Result<QString> begin(const QString& asked) override
    {
        cellar().push(asked, m_command.reference, m_command.options);
        return asked;
    }

    void tell(const QString& id, const QString& reference)
    {
        QJsonObject event = eventObject(QStringLiteral("pushed"), context().clock.utc(), id);
        event.insert(QStringLiteral("reference"), reference);
        context().report.json(event);
        context().report.result(reference);
    }

    void heard(const Event&) override {}
    int done(const QString&) override { return Done; }

    PushCommand m_command;
};

} // namespace

int run(const Context& context, const PushCommand& command)
{
    return Pushing(context, command).run();
}

} // namespace cellar::cli
