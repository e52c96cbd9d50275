// SPDX-License-Identifier: MIT
#include "app/cli/errand.h"
#include "app/cli/exit_status.h"
#include "app/cli/offer_text.h"
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
    // A source is added to the catalogue, unless a model has it already; what a reference stands for is asked
    // first.
    Result<QString> begin(const QString& asked) override
    {
        m_fault.reset();
        if (!looksLikeSource(asked))
            return ensured(asked);
        if (const QString known = cellar().idOfSource(asked); !known.isEmpty())
            return ensured(known);
        if (cellar().isReference(asked)) {
            cellar().resolve(asked, {m_options.retry, m_options.stallTimeout});
            return asked;
        }
        const auto id = cellar().add(asked);
        return id ? ensured(*id) : id;
    }

    QString ensured(const QString& id)
    {
        cellar().ensure(id, m_options);
        return id;
    }

    void offered(const QString& reference, const Offer& offer) override
    {
        context().report.json(offerEvent(context().clock.utc(), reference, offer));
        QString id = cellar().idOfOffered(offer);
        if (id.isEmpty()) {
            const auto ids = cellar().addOffered(offer);
            if (!ids) {
                m_fault = ids.error();
                return;
            }
            const QStringList notes = offerNotes(reference, offer);
            for (const QString& note : notes)
                context().report.note(note);
            id = ids->first();
        }
        goOnAs(ensured(id));
    }

    // A source that is new says how long its file is when it is asked.
    int lookAhead(const QStringList& asked) override
    {
        QStringList ids;
        for (const QString& one : asked) {
            const QString id = looksLikeSource(one) ? cellar().idOfSource(one) : one;
            if (!id.isEmpty())
                ids += id;
        }
        return lookForRoom(context(), cellar(), ids, m_options.force);
    }

    QString modelOf(const QString& id) const override { return looksLikeSource(id) ? QString() : id; }

    void heard(const Event& event) override
    {
        if (std::holds_alternative<event::BecameReady>(event.what))
            m_ready = event.model; // the model itself or the fallback that was taken
    }

    int done(const QString& id) override
    {
        if (m_fault)
            return context().report.failed({}, *m_fault);
        const Model* model = cellar().catalog().find(m_ready.isEmpty() ? id : m_ready);
        m_ready.clear();
        if (!model) // another process took it from the catalogue meanwhile
            return context().report.failed(id, {ErrorKind::UnknownModel, QStringLiteral("it was removed")});
        context().report.result(cellar().layout().file(model->files.first().place));
        return Done;
    }

    EnsureOptions m_options;
    QString m_ready;
    std::optional<Error> m_fault; // why what was resolved could not be added
};

} // namespace

int run(const Context& context, const EnsureCommand& command)
{
    return Ensuring(context, command).run();
}

} // namespace cellar::cli
