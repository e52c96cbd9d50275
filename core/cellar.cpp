// SPDX-License-Identifier: MIT
#include "core/cellar/private.h"

#include "core/ensure/resting_state.h"

namespace cellar {

Cellar::Cellar(Places places, const Clock& clock, std::shared_ptr<const Credentials> credentials,
               QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, places, clock, std::move(credentials)))
{
    connect(&d->survey, &StoreSurvey::done, this, [this](const States& onDisk) { d->takeSurvey(onDisk); });
    connect(&d->subscriber, &Subscriber::changed, this, [this] {
        if (reload())
            refresh();
    });
    connect(&d->queue, &WorkQueue::queued, this, [this](const QString& id, WorkQueue::Kind kind) {
        const state::Queued queued{WorkQueue::fetches(kind)};
        if (d->known.ask(id, queued))
            d->takeNews(id, event::StateChanged{queued});
    });
    connect(&d->queue, &WorkQueue::paused, this,
            [this](const QString& id, WorkQueue::Kind kind) { d->takePause(id, kind); });
    connect(&d->queue, &WorkQueue::unpaused, this, [this](const QString& id) {
        d->known.endPause(id);
        emit changed(id);
    });
    connect(&d->queue, &WorkQueue::orderChanged, this, [this] {
        d->followRoom();
        emit queueChanged();
    });
    connect(&d->queuedRoom, &QueuedRoom::answered, this,
            [this](const QString& id, const std::optional<Error>& noRoom) { d->takeRoom(id, noRoom); });
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

Subscriber& Cellar::subscriber()
{
    return d->subscriber;
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

Housekeeping& Cellar::housekeeping()
{
    if (!d->housekeeping) {
        d->housekeeping = std::make_unique<Housekeeping>(d->layout, d->clock, d->places.catalog);
        connect(d->housekeeping.get(), &Housekeeping::pruned, this, &Cellar::refresh);
    }
    return *d->housekeeping;
}

// ---- What happens ----

void Cellar::Private::takeNews(const QString& id, const EventDetail& detail)
{
    bool counts = true;
    if (const auto* changed = std::get_if<event::StateChanged>(&detail))
        counts = known.take(id, *changed);
    else if (const auto* progressed = std::get_if<event::Progressed>(&detail))
        counts = known.take(id, *progressed);
    else if (std::holds_alternative<event::Removed>(detail) || std::holds_alternative<event::Updated>(detail))
        q.reload();
    if (!counts)
        return;
    emit q.changed(id);
    tell(id, detail);
}

void Cellar::Private::takePause(const QString& id, WorkQueue::Kind kind)
{
    const bool isRead = kind == WorkQueue::Kind::Verify;
    const state::Paused paused = isRead ? known.pauseVerifying(id) : known.pause(id);
    emit q.changed(id);
    tell(id, event::StateChanged{paused});
}

void Cellar::Private::followRoom()
{
    QList<QueuedRoom::Wish> waiting;
    for (const QString& id : queue.waitingToFetch()) {
        if (const Model* model = catalog.find(id))
            waiting.append({*model, fetches.value(id).force});
    }
    queuedRoom.follow(waiting);
}

// Of a model that waits for its turn.
void Cellar::Private::takeRoom(const QString& id, const std::optional<Error>& noRoom)
{
    if (noRoom && !fetches.value(id).waitForRoom) {
        takeNews(id, event::StateChanged{state::Failed{*noRoom}});
        tell(id, event::Failed{*noRoom});
        queue.refuse(id, *noRoom);
    } else if (const auto state = known.takeRoom(id, noRoom)) {
        emit q.changed(id);
        tell(id, event::StateChanged{*state});
    }
}

void Cellar::Private::takeEnd(const QString& id, const QSet<QString>& touched,
                              const std::optional<Error>& error)
{
    const QStringList waiting = queue.waiting();
    const QStringList toFetch = queue.waitingToFetch();
    for (const QString& one : touched) {
        const auto next = state::Queued{toFetch.contains(one)};
        known.end(one, waiting.contains(one) ? std::optional(next) : std::nullopt);
        emit q.changed(one);
    }
    emit q.finished(id, error);
    q.refresh();
}

} // namespace cellar
