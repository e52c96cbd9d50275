// SPDX-License-Identifier: MIT
#include "app/cli/errand.h"
#include "app/cli/exit_status.h"
#include "app/cli/room_for_all.h"
#include "app/cli/verbs.h"
#include "app/surroundings.h"

namespace cellar::cli {

namespace {

class Ensuring final : public Errand
{
public:
    Ensuring(const Context& context, const EnsureCommand& command)
        : Errand(context, command.asked)
        , m_options(command.options)
    {
        m_options.neighbours = rootsIn(surroundingsOfProcess());
    }

private:
    Result<QString> begin(const QString& asked) override
    {
        const Result<QString> id = idOf(asked);
        if (id)
            cellar().ensure(*id, m_options);
        return id;
    }

    // A source that is new says how long its file is when it is asked.
    int lookAhead(const QStringList& asked) override
    {
        QStringList ids;
        for (const QString& one : asked) {
            if (!looksLikeSource(one))
                ids += one;
            else if (const Model* known = findBySource(one, cellar().catalog()))
                ids += known->id;
        }
        return lookForRoom(context(), cellar(), ids, m_options.force);
    }

    // A source is added to the catalogue, unless a model has it already.
    Result<QString> idOf(const QString& asked)
    {
        if (!looksLikeSource(asked))
            return asked;
        if (const Model* known = findBySource(asked, cellar().catalog()))
            return known->id;
        return cellar().add(asked);
    }

    void heard(const Event& event) override
    {
        if (std::holds_alternative<event::BecameReady>(event.what))
            m_ready = event.model; // the model itself or the fallback that was taken
    }

    int done(const QString& id) override
    {
        const Model* model = cellar().catalog().find(m_ready.isEmpty() ? id : m_ready);
        m_ready.clear();
        if (!model) // another process took it from the catalogue meanwhile
            return context().report.failed(id, {ErrorKind::UnknownModel, QStringLiteral("it was removed")});
        context().report.result(cellar().layout().file(model->files.first().place));
        return Done;
    }

    EnsureOptions m_options;
    QString m_ready;
};

} // namespace

int run(const Context& context, const EnsureCommand& command)
{
    return Ensuring(context, command).run();
}

} // namespace cellar::cli
