// SPDX-License-Identifier: MIT
// The verbs of the front door: what is asked for goes into the queue.
#include "core/cellar/private.h"

#include "core/catalog/shared_catalog.h"
#include "core/ensure/describe_job.h"
#include "core/ensure/ensure_job.h"
#include "core/ensure/export_job.h"
#include "core/ensure/push_job.h"
#include "core/ensure/remove_job.h"
#include "core/ensure/update_job.h"
#include "core/ensure/verify_job.h"

namespace cellar {

void Cellar::Private::add(const QString& id, WorkQueue::Kind kind,
                          std::function<std::unique_ptr<Job>(const Model&)> make)
{
    if (const Model* model = catalog.find(id)) {
        // As the catalogue has it when the turn has come; if it is gone by then, as it was.
        queue.add(id, kind, [this, id, asked = *model, make = std::move(make)] {
            const Model* now = catalog.find(id);
            return make(now ? *now : asked);
        });
        return;
    }
    const Error error{ErrorKind::UnknownModel,
                      QStringLiteral("no model of the catalogue is called %1").arg(id)};
    const auto refuse = [this, id, error] {
        tell(id, event::Failed{error});
        emit q.finished(id, error);
    };
    QMetaObject::invokeMethod(&q, refuse, Qt::QueuedConnection);
}

void Cellar::Private::fetch(const QString& id, WorkQueue::Kind kind, const EnsureOptions& options)
{
    fetches.insert(id, options);
    add(id, kind, [this, options](const Model& model) -> std::unique_ptr<Job> {
        return std::make_unique<EnsureJob>(workplace, catalog, model, options, queuedRoom.take(model));
    });
}

void Cellar::ensure(const QString& id, const EnsureOptions& options)
{
    d->fetch(id, WorkQueue::Kind::Ensure, options);
}

void Cellar::repair(const QString& id, const EnsureOptions& options)
{
    EnsureOptions whole = options;
    whole.verify = true;
    whole.fallback = false;
    d->fetch(id, WorkQueue::Kind::Repair, whole);
}

void Cellar::update(const Model& newer, const EnsureOptions& options)
{
    d->add(newer.id, WorkQueue::Kind::Update,
           [this, newer, options](const Model& known) -> std::unique_ptr<Job> {
               return std::make_unique<UpdateJob>(d->workplace, d->places.catalog, d->catalog, known, newer,
                                                  options, d->queuedRoom.take(newer));
           });
}

void Cellar::verify(const QString& id, const std::optional<qint64>& limitRate)
{
    const auto point = std::make_shared<VerifyPoint>(); // where it goes on after a pause
    d->add(id, WorkQueue::Kind::Verify, [this, point, limitRate](const Model& model) -> std::unique_ptr<Job> {
        return std::make_unique<VerifyJob>(d->workplace, model, point, limitRate);
    });
}

void Cellar::remove(const QString& id, bool keepFiles)
{
    d->queue.cancel(id);
    d->add(id, WorkQueue::Kind::Remove, [this, keepFiles](const Model& model) -> std::unique_ptr<Job> {
        const auto files = keepFiles ? QList<FilePlace>() : d->catalog.placesOnlyOf(model);
        return std::make_unique<RemoveJob>(d->workplace, d->places.catalog, model, files,
                                           [this](const Removal& removal) { d->remember(removal); });
    });
}

void Cellar::Private::remember(const Removal& removal)
{
    if (cellar::canRestore(removal))
        removals.insert(removal.model.id, removal);
    else
        removals.remove(removal.model.id);
}

bool Cellar::canRestore(const QString& id) const
{
    return d->removals.contains(id);
}

void Cellar::restore(const QString& id)
{
    const auto putBack = [removal = d->removals.take(id), layout = d->layout, catalog = d->places.catalog,
                          clock = &d->clock] { return cellar::restore(layout, *clock, catalog, removal); };
    d->restoreDisk.run(this, putBack, [this, id](const Status& restored) {
        reload();
        refresh();
        emit finished(id, restored ? std::nullopt : std::optional(restored.error()));
    });
}

void Cellar::exportFiles(const QString& id, const QString& folder)
{
    d->add(id, WorkQueue::Kind::Export, [this, folder](const Model& model) -> std::unique_ptr<Job> {
        return std::make_unique<ExportJob>(d->workplace, model, folder);
    });
}

void Cellar::describe(const QString& id)
{
    d->add(id, WorkQueue::Kind::Describe, [this, id](const Model& model) -> std::unique_ptr<Job> {
        auto job = std::make_unique<DescribeJob>(d->workplace, model);
        connect(job.get(), &DescribeJob::described, this,
                [this, id](const QList<ModelFile>& files) { emit described(id, files); });
        return job;
    });
}

void Cellar::push(const QString& id, const QString& reference, const ResolveOptions& options)
{
    const auto place = parsePushTarget(reference);
    if (!place) {
        const auto refuse = [this, id, error = place.error()] { emit finished(id, error); };
        QMetaObject::invokeMethod(this, refuse, Qt::QueuedConnection);
        return;
    }
    d->add(id, WorkQueue::Kind::Push,
           [this, id, to = *place, options](const Model& model) -> std::unique_ptr<Job> {
               auto job = std::make_unique<PushJob>(d->workplace, model, to, options);
               connect(job.get(), &PushJob::pushed, this,
                       [this, id](const QString& there) { emit pushed(id, there); });
               return job;
           });
}

void Cellar::cancel(const QString& id)
{
    d->known.giveUp(id);
    d->queue.cancel(id);
    if (const auto import = d->imports.find(id); import != d->imports.end())
        import->second->cancel();
    d->stopQuery(id);
}

void Cellar::cancelAll()
{
    d->queue.cancelAll();
    for (const auto& [path, import] : d->imports)
        import->cancel();
    for (const QString& reference : d->queries.keys())
        d->stopQuery(reference);
}

void Cellar::pause(const QString& id)
{
    d->queue.pause(id);
}

void Cellar::pauseAll()
{
    d->queue.pauseAll();
}

void Cellar::resume(const QString& id, const EnsureOptions& options)
{
    if (d->known.isUnfinished(id))
        ensure(id, options);
    else
        d->queue.resume(id);
}

void Cellar::resumeAll(const EnsureOptions& options)
{
    d->queue.resumeAll();
    for (const Model& model : d->catalog.models()) {
        if (d->known.isUnfinished(model.id))
            ensure(model.id, options);
    }
}

Status Cellar::Private::take(Result<Catalog> edited)
{
    if (!edited)
        return fail(edited.error());
    catalog = std::move(*edited);
    emit q.catalogChanged();
    q.refresh();
    return {};
}

Duplicates& Cellar::duplicates()
{
    if (!d->duplicates) {
        d->duplicates = std::make_unique<Duplicates>(d->layout, d->space, d->clock);
        connect(d->duplicates.get(), &Duplicates::finished, this, &Cellar::refresh);
    }
    return *d->duplicates;
}

Result<QString> Cellar::add(const QString& source, const AddOptions& options)
{
    const auto model = newModel(source, options, d->catalog);
    if (!model)
        return fail(model.error());
    if (const Status taken = d->take(editCatalog(d->places.catalog, {{*model}, {}})); !taken)
        return fail(taken.error());
    return model->id;
}

Result<QStringList> Cellar::addShared(const QString& path, bool allowInsecure)
{
    const auto models = readShared(path, allowInsecure);
    if (!models)
        return fail(models.error());
    const auto edit = takingIn(*models, d->catalog);
    if (!edit)
        return fail(edit.error());
    if (const Status taken = d->take(editCatalog(d->places.catalog, *edit)); !taken)
        return fail(taken.error());
    QStringList ids;
    for (const Model& model : *models)
        ids += model.id;
    return ids;
}

void Cellar::setWorkAtOnce(int jobs)
{
    d->queue.setAtOnce(jobs);
}

void Cellar::setConnectionsPerHost(int most)
{
    d->hostSlots.setMost(qMin(most, HostSlots::usualMost));
}

void Cellar::setProxies(const ProxyRules& rules)
{
    d->network.setProxies(rules);
    d->tokens->setProxies(rules);
}

void Cellar::setCaFile(const QString& caFile)
{
    d->network.setCaFile(caFile);
    d->tokens->setCaFile(caFile);
}

void Cellar::setRateSchedule(const RateSchedule& schedule)
{
    d->rate.set(schedule);
}

void Cellar::moveInQueue(const QString& id, int places)
{
    d->queue.move(id, places);
}

int Cellar::queuePosition(const QString& id) const
{
    return int(d->queue.waiting().indexOf(id)) + 1;
}

} // namespace cellar
