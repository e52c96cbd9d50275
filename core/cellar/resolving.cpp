// SPDX-License-Identifier: MIT
// The verbs of the front door that ask registries.
#include "core/cellar/private.h"

#include "core/base/shown.h"
#include "core/catalog/newer_model.h"
#include "core/catalog/offered_models.h"
#include "core/ensure/older_file.h"

#include <algorithm>

namespace cellar {

bool Cellar::isReference(const QString& source) const
{
    const auto parsed = parseReference(source, d->places.hub.endpoint);
    return !parsed || parsed->has_value();
}

QString Cellar::idOfSource(const QString& source) const
{
    const auto reference = parseReference(source, d->places.hub.endpoint);
    const Model* model = !reference   ? nullptr
                         : *reference ? findByReference(referenceText(**reference), d->catalog)
                                      : findBySource(source, d->catalog);
    return model ? model->id : QString();
}

QString Cellar::idOfOffered(const Offer& offer) const
{
    const Model* model = findOffered(offer, d->catalog);
    return model ? model->id : QString();
}

void Cellar::resolve(const QString& reference, const ResolveOptions& options)
{
    if (d->queries.contains(reference))
        return;
    const auto parsed = parseReference(reference, d->places.hub.endpoint);
    if (!parsed || !*parsed) {
        const Error error = parsed
                                ? Error{ErrorKind::InvalidName, QStringLiteral("no reference to a registry")}
                                : parsed.error();
        const auto refuse = [this, reference, error] { emit finished(reference, error); };
        QMetaObject::invokeMethod(this, refuse, Qt::QueuedConnection);
        return;
    }
    RegistryQuery* query =
        RegistryQuery::of(**parsed, d->places.hub, d->network, d->clock, options).release();
    query->setParent(this);
    d->queries.insert(reference, query);
    connect(query, &RegistryQuery::retrying, this,
            [this, reference, options](const Error& error, Milliseconds delay, int attempt) {
                d->tell({}, event::Retrying{attempt, options.retry.retries + 1, delay, reference, error});
            });
    connect(query, &RegistryQuery::ended, this,
            [this, reference](const Result<Offer>& offer) { d->takeOffer(reference, offer); });
    QMetaObject::invokeMethod(query, &RegistryQuery::start, Qt::QueuedConnection);
}

void Cellar::Private::stopQuery(const QString& reference)
{
    RegistryQuery* query = queries.take(reference);
    if (!query)
        return;
    query->stop();
    query->deleteLater();
    const auto tellEnd = [this, reference] {
        emit q.finished(reference, Error{ErrorKind::Cancelled, QStringLiteral("cancelled")});
    };
    QMetaObject::invokeMethod(&q, tellEnd, Qt::QueuedConnection);
}

void Cellar::Private::takeOffer(const QString& reference, const Result<Offer>& offer)
{
    queries.take(reference)->deleteLater(); // its signal is still on the stack
    if (offer)
        emit q.resolved(reference, *offer);
    emit q.finished(reference, offer ? std::nullopt : std::optional(offer.error()));
}

Result<QStringList> Cellar::addOffered(const Offer& offer, const AddOptions& options)
{
    const auto models = offeredModels(offer, options, d->catalog);
    if (!models)
        return fail(models.error());
    if (const Status taken = d->take(editCatalog(d->places.catalog, {*models, {}})); !taken)
        return fail(taken.error());
    QStringList ids;
    for (const Model& model : *models)
        ids += model.id;
    return ids;
}

Result<QString> Cellar::updateBeside(const Model& newer, const EnsureOptions& options)
{
    const Model* known = d->catalog.find(newer.id);
    if (!known || !known->provenance)
        return fail(ErrorKind::UnknownModel,
                    QStringLiteral("no model of a registry is called %1").arg(newer.id));
    const auto files = snapshot(newer.id)->files;
    if (std::none_of(files.begin(), files.end(), [](const FileSnapshot& file) { return file.present; })) {
        update(newer, options);
        return newer.id;
    }
    const auto beside = besideModel(*known, newer, d->catalog);
    if (!beside)
        return fail(beside.error());
    Model kept = *known;
    const QString version = kept.provenance->version;
    const auto reference = pinnedReference(kept.provenance->reference, version);
    if (!reference)
        return fail(reference.error());
    kept.provenance = Provenance{*reference, version, version};
    EnsureOptions fetch = options;
    fetch.fallback = false;
    fetch.older = olderFiles(d->layout, kept);
    if (const Status taken = d->take(editCatalog(d->places.catalog, {{*beside}, {}, {kept}})); !taken)
        return fail(taken.error());
    ensure(beside->id, fetch);
    return beside->id;
}

} // namespace cellar
