// SPDX-License-Identifier: MIT
#include "app/cli/errand.h"
#include "app/cli/events.h"
#include "app/cli/exit_status.h"
#include "app/cli/verbs.h"
#include "core/base/shown.h"
#include "core/store/receipts.h"
#include "core/store/store_presence.h"

#include <QFile>

#include <algorithm>
#include <numeric>

namespace cellar::cli {

namespace {

int statusOf(event::Verified::Result result)
{
    switch (result) {
    case event::Verified::Result::Ok:
    case event::Verified::Result::Unproved:
        return Done;
    case event::Verified::Result::Damaged:
        return Integrity;
    case event::Verified::Result::Missing:
        return NotPresent;
    }
    Q_UNREACHABLE();
}

// Damage outweighs everything, and everything outweighs what is only missing.
int weight(int status)
{
    switch (status) {
    case Integrity:
        return 3;
    case NotPresent:
        return 1;
    case Done:
        return 0;
    default:
        return 2;
    }
}

int worse(int left, int right)
{
    return weight(right) > weight(left) ? right : left;
}

class Verifying final : public Errand
{
public:
    using Errand::Errand;

private:
    Result<QString> begin(const QString& asked) override
    {
        m_found = Done;
        cellar().verify(asked);
        return asked;
    }

    void heard(const Event& event) override
    {
        const auto* verified = std::get_if<event::Verified>(&event.what);
        if (!verified)
            return;
        m_found = worse(m_found, statusOf(verified->result));
        context().report.result(resultWord(verified->result) + u'\t' + event.model + u'\t' + verified->path);
    }

    int done(const QString&) override { return m_found; }

    int overall(const QList<int>& statuses) const override
    {
        return std::accumulate(statuses.begin(), statuses.end(), int(Done), worse);
    }

    int m_found = Done; // in the present model
};

// Something of it is here, or was: a file, or a receipt for one that is gone.
bool isHere(const Model& model, const Layout& layout)
{
    return std::any_of(model.files.begin(), model.files.end(), [&](const ModelFile& file) {
        return look(layout, file).kind != FilePresence::Kind::Absent ||
               QFile::exists(layout.receipt(file.place));
    });
}

} // namespace

int run(const Context& context, const VerifyCommand& command)
{
    if (!command.ids.isEmpty())
        return Verifying(context, command.ids).run();
    const Result<Catalog> catalog = readCatalog(context.places.catalog);
    if (!catalog)
        return context.report.failed({}, catalog.error());
    const Layout layout(context.places.store, context.places.stores);
    if (const auto present = checkStore(layout); !present)
        return context.report.failed({}, present.error());
    QStringList here;
    for (const Model& model : catalog->models()) {
        if (isHere(model, layout))
            here += model.id;
    }
    return Verifying(context, here).run();
}

} // namespace cellar::cli
