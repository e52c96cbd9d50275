// SPDX-License-Identifier: MIT
#include "app/cli/errand.h"
#include "app/cli/events.h"
#include "app/cli/exit_status.h"
#include "app/cli/progress_line.h"
#include "app/cli/text.h"
#include "app/cli/verbs.h"
#include "core/base/shown.h"
#include "core/catalog/newer_model.h"
#include "core/catalog/offered_models.h"

namespace cellar::cli {

namespace {

class Comparing final : public Errand
{
public:
    /// With `fetch` what is newer is brought, too; with `keep` beside what is here.
    Comparing(const Context& context, const QStringList& ids, const std::optional<EnsureOptions>& fetch,
              bool keep = false)
        : Errand(context, ids)
        , m_fetch(fetch)
        , m_keep(keep)
    {
    }

private:
    QStringList allAsked(const QStringList& given) override
    {
        if (!given.isEmpty())
            return given;
        QStringList ids;
        for (const Model& model : cellar().catalog().models()) {
            if (mayMove(model))
                ids += model.id;
        }
        return ids;
    }

    Result<QString> begin(const QString& asked) override
    {
        m_exit = Done;
        m_newer = {};
        const Model* model = cellar().catalog().find(asked);
        if (!model)
            return fail(ErrorKind::UnknownModel,
                        QStringLiteral("no model of the catalogue is called ") + shownText(asked));
        m_model = *model;
        if (mayMove(*model)) {
            cellar().resolve(model->provenance->reference, resolving());
            return model->provenance->reference;
        }
        context().report.note(
            Text::tr("%1: is of no registry, or pinned to one version").arg(shownText(asked)));
        endSoon(asked);
        return asked;
    }

    void offered(const QString&, const Offer& offer) override
    {
        const auto newer = newerModel(m_model, offer);
        if (!newer) {
            m_exit = context().report.failed(m_model.id, newer.error());
        } else if (*newer && m_fetch) {
            m_newer = **newer;
            bring();
        } else if (*newer) {
            tell(**newer);
        }
    }

    void bring()
    {
        if (!m_keep) {
            cellar().update(m_newer, *m_fetch);
            return goOnAs(m_newer.id);
        }
        const auto id = cellar().updateBeside(m_newer, *m_fetch);
        if (!id) {
            m_exit = context().report.failed(m_model.id, id.error());
            return;
        }
        m_newer.id = *id;
        goOnAs(*id);
    }

    void heard(const Event&) override {}
    QString modelOf(const QString&) const override { return m_model.id; }

    int done(const QString& id) override
    {
        if (m_fetch && id == m_newer.id)
            context().report.result(line(m_newer));
        return m_exit;
    }

    QString line(const Model& newer) const
    {
        return QStringList{m_fetch ? m_newer.id : m_model.id, m_model.provenance->version,
                           newer.provenance->version}
            .join(u'\t');
    }

    void tell(const Model& newer)
    {
        const qint64 size = changedBytes(m_model, newer);
        context().report.result(line(newer));
        context().report.note(Text::tr("%1: %2 to fetch").arg(m_model.id, shownSize(size)));
        QJsonObject event = eventObject(QStringLiteral("outdated"), context().clock.utc(), m_model.id);
        event.insert(QStringLiteral("here"), m_model.provenance->version);
        event.insert(QStringLiteral("there"), newer.provenance->version);
        event.insert(QStringLiteral("size"), size);
        context().report.json(event);
    }

    ResolveOptions resolving() const
    {
        return m_fetch ? ResolveOptions{m_fetch->retry, m_fetch->stallTimeout} : ResolveOptions{};
    }

    std::optional<EnsureOptions> m_fetch;
    bool m_keep;
    Model m_model; // that is compared
    Model m_newer; // that is brought
    int m_exit = Done;
};

} // namespace

int run(const Context& context, const OutdatedCommand& command)
{
    return Comparing(context, command.ids, {}).run();
}

int run(const Context& context, const UpdateCommand& command)
{
    return Comparing(context, command.ids, command.options, command.keep).run();
}

} // namespace cellar::cli
