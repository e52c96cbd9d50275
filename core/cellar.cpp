// SPDX-License-Identifier: MIT
#include "core/cellar.h"

#include "core/ensure/ensure_job.h"
#include "core/ensure/remove_job.h"
#include "core/ensure/resting_state.h"
#include "core/ensure/store_watch.h"
#include "core/ensure/verify_job.h"
#include "core/ensure/work_queue.h"

#include <QFileInfo>

namespace cellar {

using States = QHash<QString, ModelState>;

class Cellar::Private
{
public:
    Private(Cellar& owner, const Places& givenPlaces, const Clock& givenClock)
        : q(owner)
        , clock(givenClock)
        , places(givenPlaces)
        , layout(givenPlaces.store)
        , network(givenPlaces.caFile)
        , workplace{network, hostSlots, limiter, clock, layout}
    {
    }

    void takeNews(const QString& id, const EventDetail& detail);
    void takeProgress(const QString& id, const Progress& whole);
    void takeEnd(const QString& id, const QSet<QString>& touched, const std::optional<Error>& error);
    void takeSurvey(const States& survey);
    void add(const QString& id, WorkQueue::Kind kind, std::function<std::unique_ptr<Job>(const Model&)> make);
    void tell(const QString& id, const EventDetail& detail) { emit q.happened({clock.utc(), id, detail}); }
    QList<FilePlace> filesOnlyOf(const Model& model) const;

    Cellar& q;
    const Clock& clock;
    Places places;
    Layout layout;
    Network network;
    HostSlots hostSlots;
    RateLimiter limiter;
    Workplace workplace;
    Catalog catalog;
    States working;                 // while a job is at it
    States resting;                 // by the last survey, or the end of the last job
    QHash<QString, Error> failures; // of this run of the program, until tried again
    DiskThread surveyor;
    bool surveying = false;
    bool surveyAgain = false;
    std::unique_ptr<StoreWatch> watch;
    WorkQueue queue; // last: its jobs use all of the above
};

Cellar::Cellar(Places places, const Clock& clock, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, places, clock))
{
    connect(&d->queue, &WorkQueue::queued, this, [this](const QString& id) {
        d->failures.remove(id);
        if (!d->working.contains(id))
            d->takeNews(id, event::StateChanged{state::Queued{}});
    });
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
    ModelSnapshot snapshot{*model, knownState(id), {}};
    if (!d->working.contains(id) && !d->failures.contains(id))
        snapshot.state = restingState(d->layout, d->catalog, *model);
    for (const ModelFile& file : model->files) {
        const QString path = d->layout.file(file.place);
        const auto identity = identify(path);
        const auto sizeHere = identity ? std::optional(identity->size) : std::nullopt;
        snapshot.files += {path, identity.has_value(), file.size ? file.size : sizeHere, file.sha256};
    }
    return snapshot;
}

const ModelState& Cellar::knownState(const QString& id) const
{
    static const ModelState absent;
    if (const auto working = d->working.constFind(id); working != d->working.cend())
        return *working;
    const auto resting = d->resting.constFind(id);
    return resting == d->resting.cend() ? absent : *resting;
}

void Cellar::refresh()
{
    if (d->surveying) {
        d->surveyAgain = true;
        return;
    }
    d->surveying = true;
    const auto survey = [layout = d->layout, catalog = d->catalog] {
        States states;
        for (const Model& model : catalog.models())
            states.insert(model.id, restingState(layout, catalog, model));
        return states;
    };
    d->surveyor.run(this, survey, [this](const States& states) { d->takeSurvey(states); });
}

void Cellar::Private::takeSurvey(const States& survey)
{
    surveying = false;
    bool othersAtWork = false;
    for (auto [id, state] : survey.asKeyValueRange()) {
        const bool lockedByOther = std::holds_alternative<state::Locked>(state) && !queue.isWorkedOn(id);
        othersAtWork = othersAtWork || lockedByOther;
    }
    const States before = std::exchange(resting, survey);
    for (const auto& [id, error] : failures.asKeyValueRange()) {
        ModelState& state = resting[id];
        if (auto* fallback = std::get_if<state::Fallback>(&state))
            fallback->why = error;
        else if (!isUsable(state) && !isActive(state))
            state = state::Failed{error};
    }
    for (const auto& [id, state] : resting.asKeyValueRange()) {
        if (!working.contains(id) && before.value(id) != state)
            emit q.changed(id);
    }
    if (watch)
        watch->setOthersAtWork(othersAtWork);
    if (std::exchange(surveyAgain, false))
        q.refresh();
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
    if (const auto* changed = std::get_if<event::StateChanged>(&detail)) {
        working[id] = changed->state;
        if (const auto* failed = std::get_if<state::Failed>(&changed->state))
            failures[id] = failed->error;
        emit q.changed(id);
    } else if (const auto* progressed = std::get_if<event::Progressed>(&detail)) {
        takeProgress(id, progressed->whole);
    } else if (std::holds_alternative<event::Removed>(detail)) {
        q.reload();
    }
    tell(id, detail);
}

void Cellar::Private::takeProgress(const QString& id, const Progress& whole)
{
    ModelState& state = working[id];
    if (auto* downloading = std::get_if<state::Downloading>(&state))
        downloading->progress = whole;
    else if (auto* verifying = std::get_if<state::Verifying>(&state))
        verifying->progress = whole;
    else if (auto* locked = std::get_if<state::Locked>(&state))
        std::tie(locked->holder.received, locked->holder.total) = std::tie(whole.done, whole.total);
    emit q.changed(id);
}

void Cellar::Private::takeEnd(const QString& id, const QSet<QString>& touched,
                              const std::optional<Error>& error)
{
    for (const QString& one : touched) {
        const ModelState last = working.take(one);
        if (!isActive(last))
            resting[one] = last;
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
        queue.add(id, kind, [model = *model, make = std::move(make)] { return make(model); });
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
        const auto files = keepFiles ? QList<FilePlace>() : d->filesOnlyOf(model);
        return std::make_unique<RemoveJob>(d->workplace, d->places.catalog, model.id, files);
    });
}

// Files that no other model names too.
QList<FilePlace> Cellar::Private::filesOnlyOf(const Model& model) const
{
    QSet<QString> others;
    for (const Model& other : catalog.models()) {
        if (other.id == model.id)
            continue;
        for (const ModelFile& file : other.files)
            others.insert(file.place.relative());
    }
    QList<FilePlace> files;
    for (const ModelFile& file : model.files) {
        if (!others.contains(file.place.relative()))
            files += file.place;
    }
    return files;
}

void Cellar::cancel(const QString& id)
{
    d->queue.cancel(id);
}

void Cellar::cancelAll()
{
    d->queue.cancelAll();
}

Result<QString> Cellar::add(const QString& source, const AddOptions& options)
{
    const auto model = newModel(source, options, d->catalog);
    if (!model)
        return fail(model.error());
    auto edited = editCatalog(d->places.catalog, {{*model}, {}});
    if (!edited)
        return fail(edited.error());
    d->catalog = std::move(*edited);
    emit catalogChanged();
    refresh();
    return model->id;
}

void Cellar::setWorkAtOnce(int jobs)
{
    d->queue.setAtOnce(jobs);
}

} // namespace cellar
