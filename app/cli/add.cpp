// SPDX-License-Identifier: MIT
#include "app/cli/errand.h"
#include "app/cli/exit_status.h"
#include "app/cli/model_event.h"
#include "app/cli/offer_text.h"
#include "app/cli/verbs.h"
#include "core/base/shown.h"
#include "core/catalog/shared_catalog.h"

namespace cellar::cli {

namespace {

class Adding final : public Errand
{
public:
    Adding(const Context& context, const AddCommand& command)
        : Errand(context, command.sources)
        , m_options(command.options)
    {
    }

private:
    // What needs no registry is done at once, and its end comes like that of the others.
    Result<QString> begin(const QString& asked) override
    {
        m_exit = Done;
        if (cellar().isReference(asked)) {
            ResolveOptions resolving;
            resolving.allowInsecure = m_options.allowInsecure;
            cellar().resolve(asked, resolving);
            return asked;
        }
        const auto ids = addedIds(asked);
        if (!ids)
            return fail(ids.error());
        tell(*ids);
        endSoon(asked);
        return asked;
    }

    void offered(const QString& reference, const Offer& offer) override
    {
        context().report.json(offerEvent(context().clock.utc(), reference, offer));
        const auto ids = cellar().addOffered(offer, m_options);
        if (!ids) {
            m_exit = context().report.failed({}, ids.error());
            return;
        }
        const QStringList notes = offerNotes(reference, offer);
        for (const QString& note : notes)
            context().report.note(note);
        tell(*ids);
    }

    void heard(const Event&) override {}
    QString modelOf(const QString&) const override { return {}; } // there is none yet
    int done(const QString&) override { return m_exit; }

    /// An exported catalogue has many models; what the options say of one is not for it.
    Result<QStringList> addedIds(const QString& source)
    {
        if (!isSharedCatalog(source)) {
            const auto id = cellar().add(source, m_options);
            return id ? Result<QStringList>(QStringList{*id}) : fail(id.error());
        }
        const bool isForOne = !m_options.id.isEmpty() || m_options.sha256 || m_options.size ||
                              !m_options.mirrors.isEmpty() || !m_options.fallback.isEmpty();
        if (isForOne)
            return fail(ErrorKind::Unsupported,
                        QStringLiteral("a catalogue says itself what its models are: ") + shownText(source));
        return cellar().addShared(source, m_options.allowInsecure);
    }

    void tell(const QStringList& ids)
    {
        for (const QString& id : ids) {
            const auto snapshot = cellar().snapshot(id);
            context().report.result(id);
            if (snapshot)
                context().report.json(
                    modelEvent(context().clock.utc(), snapshot->model, snapshot->state, cellar().layout()));
        }
    }

    AddOptions m_options;
    int m_exit = Done; // of what is being added
};

} // namespace

int run(const Context& context, const AddCommand& command)
{
    return Adding(context, command).run();
}

} // namespace cellar::cli
