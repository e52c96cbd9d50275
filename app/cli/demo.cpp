// SPDX-License-Identifier: MIT
#include "app/demo/demo.h"

#include "app/cli/errand.h"
#include "app/cli/exit_status.h"
#include "app/cli/messages.h"
#include "app/cli/text.h"
#include "app/cli/verbs.h"

#include <unistd.h>

namespace cellar::cli {

namespace {

// Ensures the model whose sources are broken, then verifies the one that came in its place.
class Demonstration final : public Errand
{
public:
    explicit Demonstration(const Context& context)
        : Errand(context, {Demo::mainModel(), Demo::fallbackModel()})
    {
    }

private:
    Result<QString> begin(const QString& asked) override
    {
        if (asked == Demo::mainModel()) {
            tell(Text::tr(
                "Two models, served from this machine; every source of the first is broken on purpose."));
            tell(Text::tr("$ cellar ensure %1").arg(asked));
            cellar().ensure(asked);
        } else {
            tell(Text::tr("$ cellar verify %1").arg(asked));
            cellar().verify(asked);
        }
        return asked;
    }

    void heard(const Event& event) override
    {
        if (const auto notice = noticeOf(event))
            tell(notice->text);
        if (std::holds_alternative<event::Retrying>(event.what))
            m_retried = true;
        else if (const auto* ready = std::get_if<event::BecameReady>(&event.what))
            heardReady(event.model, *ready);
        else if (const auto* verified = std::get_if<event::Verified>(&event.what))
            heardVerified(*verified);
    }

    void heardReady(const QString& model, const event::BecameReady& ready)
    {
        m_proved =
            model == Demo::fallbackModel() && ready.fallbackFor == Demo::mainModel() && ready.published;
        tell(ready.path);
        tell(QStringLiteral("sha256:") + ready.sha256.hex());
    }

    void heardVerified(const event::Verified& verified)
    {
        m_verified = verified.result == event::Verified::Result::Ok;
        if (m_verified)
            tell(Text::tr("Read again from the disk: the digest is right."));
    }

    int done(const QString&) override { return Done; }

    int overall(const QList<int>& statuses) const override
    {
        const int status = Errand::overall(statuses);
        if (status != Done)
            return status;
        const bool asItShould = m_retried && m_proved && m_verified;
        tell(asItShould
                 ? Text::tr("Done: the model that could not be had was replaced by one that is proved.")
                 : Text::tr("This did not end as it should have."));
        return asItShould ? Done : ProgramFault;
    }

    void tell(const QString& line) const { context().report.result(line); }

    bool m_retried = false;
    bool m_proved = false;
    bool m_verified = false;
};

} // namespace

int run(const Context& context, const DemoCommand&)
{
    const auto demo = Demo::make();
    if (!demo)
        return context.report.failed({}, demo.error());
    // The story on stdout has all that the notices would say.
    GlobalOptions options = context.options;
    options.quiet = true;
    Console console(STDERR_FILENO);
    Report report(options, context.clock, context.out, console);
    const Context own{options, (*demo)->places(), context.clock, context.out, report};
    return Demonstration(own).run();
}

} // namespace cellar::cli
