// SPDX-License-Identifier: MIT
// What stands behind the front door: the parts that a Cellar is made of, and what it does with their news.
// For cellar.cpp and the sources beside this header only.
#pragma once

#include "core/cellar.h"
#include "core/ensure/duplicates.h"
#include "core/ensure/ensure_file.h"
#include "core/ensure/housekeeping.h"
#include "core/ensure/import_job.h"
#include "core/ensure/known_states.h"
#include "core/ensure/queued_room.h"
#include "core/ensure/removal.h"
#include "core/ensure/scheduled_rate.h"
#include "core/ensure/store_move.h"
#include "core/ensure/store_survey.h"
#include "core/ensure/store_watch.h"
#include "core/ensure/work_queue.h"
#include "core/registry/oci/registry_tokens.h"

#include <map>

namespace cellar {

class Cellar::Private
{
public:
    Private(Cellar& owner, const Places& givenPlaces, const Clock& givenClock,
            std::shared_ptr<const Credentials> credentials)
        : q(owner)
        , clock(givenClock)
        , places(givenPlaces)
        , layout(givenPlaces.store, givenPlaces.stores)
        , tokens(std::make_shared<RegistryTokens>(givenPlaces.caFile, std::move(credentials), givenClock))
        , network(givenPlaces.caFile, tokens)
        , workplace{network, hostSlots, limiter, space, roomDisk, clock, layout}
    {
    }

    void takeNews(const QString& id, const EventDetail& detail);
    void takeEnd(const QString& id, const QSet<QString>& touched, const std::optional<Error>& error);
    void takePause(const QString& id, WorkQueue::Kind kind);
    void takeSurvey(const States& onDisk);
    void takeRoom(const QString& id, const std::optional<Error>& noRoom);
    void followRoom();
    void add(const QString& id, WorkQueue::Kind kind, std::function<std::unique_ptr<Job>(const Model&)> make);
    void fetch(const QString& id, WorkQueue::Kind kind, const EnsureOptions& options);
    Status take(Result<Catalog> edited);
    void remember(const Removal& removal);
    void takeImport(const QString& path, const std::optional<Error>& error);
    void stopQuery(const QString& reference);
    void takeOffer(const QString& reference, const Result<Offer>& offer);
    void tell(const QString& id, const EventDetail& detail) { emit q.happened({clock.utc(), id, detail}); }

    Cellar& q;
    const Clock& clock;
    Places places;
    Layout layout;
    std::shared_ptr<RegistryTokens> tokens;
    Network network;
    HostSlots hostSlots;
    std::shared_ptr<RateLimiter> limiter = std::make_shared<RateLimiter>();
    ScheduledRate rate{*limiter, clock};
    SpaceLedger space;
    DiskThread roomDisk;
    DiskThread restoreDisk;
    Workplace workplace;
    Catalog catalog;
    KnownStates known;
    Subscriber subscriber{network, clock, places.catalog};
    StoreSurvey survey;
    std::unique_ptr<StoreWatch> watch;
    QueuedRoom queuedRoom{space, roomDisk, clock, layout};
    QHash<QString, EnsureOptions> fetches; // how each was asked for last
    QHash<QString, Removal> removals;      // that can be undone
    // Last, for their jobs use all of the above.
    WorkQueue queue;
    std::map<QString, std::unique_ptr<ImportJob>> imports; // by the path
    std::unique_ptr<Duplicates> duplicates;                // made when it is wanted
    std::unique_ptr<Housekeeping> housekeeping;            // so is this
    std::unique_ptr<StoreMove> storeMove;                  // the same
    QHash<QString, RegistryQuery*> queries;                // by the reference; children of q
};

} // namespace cellar
