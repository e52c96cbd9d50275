// SPDX-License-Identifier: MIT
#include "core/cellar.h"

#include "core/catalog/shared_catalog.h"
#include "core/ensure/ensure_job.h"
#include "core/ensure/export_job.h"
#include "core/ensure/known_states.h"
#include "core/ensure/remove_job.h"
#include "core/ensure/resting_state.h"
#include "core/ensure/scheduled_rate.h"
#include "core/ensure/store_survey.h"
#include "core/ensure/store_watch.h"
#include "core/ensure/verify_job.h"
#include "core/ensure/work_queue.h"

namespace cellar {

class Cellar::Private
{
public:
    Private(Cellar& owner, const Places& givenPlaces, const Clock& givenClock)
        : q(owner)
        , clock(givenClock)
        , places(givenPlaces)
        , layout(givenPlaces.store, givenPlaces.stores)
        , network(givenPlaces.caFile)
        , workplace{network, hostSlots, limiter, space, clock, layout}
    {
    }

    void takeNews(const QString& id, const EventDetail& detail);
    void takeEnd(const QString& id, const QSet<QString>& touched, const std::optional<Error>& error);
    void takePause(const QString& id);
    void takeSurvey(const States& onDisk);
    Status take(Result<Catalog> edited);
    void add(const QString& id, WorkQueue::Kind kind, std::function<std::unique_ptr<Job>(const Model&)> make);
    void tell(const QString& id, const EventDetail& detail) { emit q.happened({clock.utc(), id, detail}); }

    Cellar& q;
    const Clock& clock;
    Places places;
    Layout layout;
    Network network;
    HostSlots hostSlots;
    std::shared_ptr<RateLimiter> limiter = std::make_shared<RateLimiter>();
    ScheduledRate rate{*limiter, clock};
    SpaceLedger space;
    Workplace workplace;
    Catalog catalog;
    KnownStates known;
    StoreSurvey survey;
    std::unique_ptr<StoreWatch> watch;
    WorkQueue queue; // last: its jobs use all of the above
};

Cellar::Cellar(Places places, const Clock& clock, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, places, clock))
{
    connect(&d->survey, &StoreSurvey::done, this, [this](const States& onDisk) { d->takeSurvey(onDisk); });
    connect(&d->queue, &WorkQueue::queued, this, [this](const QString& id) {
        if (d->known.ask(id))
            d->takeNews(id, event::StateChanged{state::Queued{}});
    });
    connect(&d->queue, &WorkQueue::paused, this, [this](const QString& id) { d->takePause(id); });
    connect(&d->queue, &WorkQueue::unpaused, this, [this](const QString& id) {
        d->known.endPause(id);
        emit changed(id);
    });
    connect(&d->queue, &WorkQueue::orderChanged, this, &Cellar::queueChanged);
    connect(&d->queue, &WorkQueue::happened, this,
            [this](const QString& id, const EventDetail& detail) { d->takeNews(id, detail); });
    connect(&d->queue, &WorkQueue::finished, this,
            [this](const QString& id, const QSet<QString>& touched, const std::optional<Error>& error) {
                d->takeEnd(id, touched, error);
            });
}

Cellar::~Cellar() = default;

// ---- What is known ----

Status Cellar::reload()
{
    auto read = readCatalog(d->places.catalog);
    if (!read) {
        emit catalogFailed(read.error());
        return fail(read.error());
    }
    d->catalog = std::move(*read);
    emit catalogChanged();
    return {};
}

const Catalog& Cellar::catalog() const
{
    return d->catalog;
}

const Layout& Cellar::layout() const
{
    return d->layout;
}

std::optional<ModelSnapshot> Cellar::snapshot(const QString& id) const
{
    const Model* model = d->catalog.find(id);
    if (!model)
        return {};
    ModelSnapshot snapshot{*model, d->known.of(id, restingState(d->layout, d->catalog, *model)), {}};
    for (const ModelFile& file : model->files) {
        const QString path = d->layout.file(file.place);
        const auto identity = identify(path);
        const auto sizeHere = identity ? std::optional(identity->size) : std::nullopt;
        snapshot.files += {path, identity.has_value(), file.size ? file.size : sizeHere, file.sha256};
    }
    return snapshot;
}

ModelState Cellar::knownState(const QString& id) const
{
    return d->known.of(id);
}

void Cellar::refresh()
{
    d->survey.ask(d->layout, d->catalog);
}

void Cellar::Private::takeSurvey(const States& onDisk)
{
    const auto news = known.takeSurvey(onDisk);
    for (const QString& id : news.overtaken)
        queue.forgetPause(id);
    for (const QString& id : news.changed)
        emit q.changed(id);
    if (watch)
        watch->setSeen({news.othersAtWork, news.storeIsAbsent});
}

void Cellar::watchOthers()
{
    d->watch = std::make_unique<StoreWatch>(d->layout, d->places.catalog, d->clock);
    connect(d->watch.get(), &StoreWatch::storeChanged, this, &Cellar::refresh);
    connect(d->watch.get(), &StoreWatch::catalogChanged, this, [this] {
        if (reload())
            refresh();
    });
}

// ---- What happens ----

void Cellar::Private::takeNews(const QString& id, const EventDetail& detail)
{
    bool counts = true;
    if (const auto* changed = std::get_if<event::StateChanged>(&detail))
        counts = known.take(id, *changed);
    else if (const auto* progressed = std::get_if<event::Progressed>(&detail))
        counts = known.take(id, *progressed);
    else if (std::holds_alternative<event::Removed>(detail))
        q.reload();
    if (!counts)
        return;
    emit q.changed(id);
    tell(id, detail);
}

void Cellar::Private::takePause(const QString& id)
{
    const state::Paused paused = known.pause(id);
    emit q.changed(id);
    tell(id, event::StateChanged{paused});
}

void Cellar::Private::takeEnd(const QString& id, const QSet<QString>& touched,
                              const std::optional<Error>& error)
{
    const QStringList waiting = queue.waiting();
    for (const QString& one : touched) {
        known.end(one, waiting.contains(one));
        emit q.changed(one);
    }
    emit q.finished(id, error);
    q.refresh();
}

// ---- The verbs ----

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

void Cellar::ensure(const QString& id, const EnsureOptions& options)
{
    d->add(id, WorkQueue::Kind::Ensure, [this, options](const Model& model) -> std::unique_ptr<Job> {
        return std::make_unique<EnsureJob>(d->workplace, d->catalog, model, options);
    });
}

void Cellar::repair(const QString& id, const EnsureOptions& options)
{
    EnsureOptions whole = options;
    whole.verify = true;
    whole.fallback = false;
    d->add(id, WorkQueue::Kind::Repair, [this, whole](const Model& model) -> std::unique_ptr<Job> {
        return std::make_unique<EnsureJob>(d->workplace, d->catalog, model, whole);
    });
}

void Cellar::verify(const QString& id)
{
    d->add(id, WorkQueue::Kind::Verify, [this](const Model& model) -> std::unique_ptr<Job> {
        return std::make_unique<VerifyJob>(d->workplace, model);
    });
}

void Cellar::remove(const QString& id, bool keepFiles)
{
    d->queue.cancel(id);
    d->add(id, WorkQueue::Kind::Remove, [this, keepFiles](const Model& model) -> std::unique_ptr<Job> {
        const auto files = keepFiles ? QList<FilePlace>() : d->catalog.placesOnlyOf(model);
        return std::make_unique<RemoveJob>(d->workplace, d->places.catalog, model.id, files);
    });
}

void Cellar::exportFiles(const QString& id, const QString& folder)
{
    d->add(id, WorkQueue::Kind::Export, [this, folder](const Model& model) -> std::unique_ptr<Job> {
        return std::make_unique<ExportJob>(d->workplace, model, folder);
    });
}

void Cellar::cancel(const QString& id)
{
    d->known.giveUp(id);
    d->queue.cancel(id);
}

void Cellar::cancelAll()
{
    d->queue.cancelAll();
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
