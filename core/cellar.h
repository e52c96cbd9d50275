// SPDX-License-Identifier: MIT
// The front door: what is known, what is here, and the verbs. The window and the command both stand on this
// class; neither reaches behind it to make something happen.
//
// A Cellar lives on one thread with an event loop (the main thread). No call here waits for the network, and
// all long disk work is done on threads of its own; answers come back as signals on this thread.
#pragma once

#include "core/base/clock.h"
#include "core/catalog/catalog.h"
#include "core/catalog/new_model.h"
#include "core/catalog/subscriber.h"
#include "core/ensure/ensure_options.h"
#include "core/ensure/import_options.h"
#include "core/model/event.h"
#include "core/model/offer.h"
#include "core/net/credentials.h"
#include "core/registry/registry_query.h"
#include "core/store/layout.h"
#include "core/transfer/rate_schedule.h"

#include <QObject>

#include <memory>

namespace cellar {

class Duplicates;
class Housekeeping;
class ProxyRules;
class StoreMove;

/// Where things are, and what opens them. Paths are absolute.
struct Places
{
    QString store;
    QString catalog;     // the user's document; need not exist
    QString caFile;      // PEM, certificates trusted besides the system's; empty: none
    QString stores = {}; // the document that remembers where stores were; empty: none is
    Hub hub = {};
};

/// Where a model's file is and what is known of it, looked up when asked.
struct FileSnapshot
{
    QString path; // absolute, whether the file is there or not
    bool present = false;
    std::optional<qint64> size; // of the catalogue, else of the file
    std::optional<Digest> sha256;
};

struct ModelSnapshot
{
    Model model;
    ModelState state;
    QList<FileSnapshot> files;
};

class Cellar : public QObject
{
    Q_OBJECT

public:
    /// `clock` outlives it. Nothing is read yet. `credentials`: null for none.
    Cellar(Places places, const Clock& clock, std::shared_ptr<const Credentials> credentials = {},
           QObject* parent = nullptr);
    /// Cancels what is going on and waits for the disk threads (a fraction of a second).
    ~Cellar() override;

    /// Reads the catalogue; on a fault the last good one stays in effect.
    Status reload();
    const Catalog& catalog() const;
    const Layout& layout() const;

    /// Of this moment, by the catalogue, the disk and what is going on: some system calls for each file.
    std::optional<ModelSnapshot> snapshot(const QString& id) const;

    /// Looks at the disk for every model, on another thread, then says changed() for each whose state is not
    /// what it was. Also to be called when something outside may have changed the store.
    void refresh();
    /// From the last refresh and what is going on; no system call. For lists of thousands.
    ModelState knownState(const QString& id) const;
    /// From now on refresh() and reload() happen by themselves when another process changes the catalogue or
    /// works in the store.
    void watchOthers();

    /// The verbs. Each ends with exactly one finished(), from the event loop, also for an unknown id
    /// (UnknownModel). A model is worked on once at a time: what is asked meanwhile follows in turn, the
    /// same thing asked twice is done once.
    void ensure(const QString& id, const EnsureOptions& options = {});
    /// Verifies, fetches what is damaged or missing, proves the whole; never takes a fallback.
    void repair(const QString& id, const EnsureOptions& options = {});
    /// Brings the version that `newer` is (see newerModel()) in place of the catalogue's model with its id,
    /// which stays as it is until the new one is proved.
    void update(const Model& newer, const EnsureOptions& options = {});
    /// The same with the old version kept: `newer` becomes a model of its own (see besideModel()) and is
    /// ensured; the old one stays and is pinned to its version. Where nothing of the old one is here it is
    /// update(). Gives the id that finished() comes with.
    Result<QString> updateBeside(const Model& newer, const EnsureOptions& options = {});
    /// `limitRate`: bytes a second that it reads at most, at least 1 MiB; for what is done in the background.
    void verify(const QString& id, const std::optional<qint64>& limitRate = {});
    void remove(const QString& id, bool keepFiles = false);
    /// Undoes the last remove() of this run, where canRestore(): the files come back from the wastebasket
    /// with what was known of them, the entry into the user's catalogue.
    void restore(const QString& id);
    bool canRestore(const QString& id) const;
    /// Copies its files, which must be ready or unproved, to `folder` as FOLDER/NAME, each proved there; goes
    /// on with what an earlier run has copied.
    void exportFiles(const QString& id, const QString& folder);
    /// Finds out what others have to know of its files, which must be ready or unproved: described() comes
    /// before finished().
    void describe(const QString& id);
    /// Puts its files, which must be ready or unproved and are read and proved before, into the registry:
    /// pushed() comes before finished(). `reference` is an `oci:` one with a tag (else InvalidName).
    void push(const QString& id, const QString& reference, const ResolveOptions& options = {});
    void cancel(const QString& id);
    void cancelAll();

    /// Ends what is fetched for it or waits for that (ensure and repair; as a fallback too), with Cancelled,
    /// and keeps what was received: state::Paused. So it does with verify(), which goes on where it was as
    /// long as this lives and the file stays the same. Anything else is left as it is.
    void pause(const QString& id);
    void pauseAll();
    /// Asks again for what was paused, as it was asked then. A model that an earlier run left unfinished is
    /// ensured, with `options`. Cancelling it, too, ends a pause.
    void resume(const QString& id, const EnsureOptions& options = {});
    void resumeAll(const EnsureOptions& options = {});

    /// Takes files of this machine into the store, see ImportJob. `path` is absolute; it stands where the
    /// verbs have an id: in cancel() and in the one finished(). happened() comes with the model's id, which
    /// is empty until it is known. Asked twice at a time it is done once. Not queued: it is bound by the disk
    /// alone.
    void importFrom(const QString& path, const ImportOptions& options = {});

    /// Files with the same bytes, in the store and in other programs' folders (core/ensure/duplicates.h).
    /// Lives as long as this.
    Duplicates& duplicates();
    /// What lies in the store, and what of it could go (core/ensure/housekeeping.h). Lives as long as this.
    Housekeeping& housekeeping();

    /// The store moved to another folder (core/ensure/store_move.h). Lives as long as this, which goes on to
    /// speak of the old folder: after a move another Cellar is wanted.
    StoreMove& storeMove();

    /// Who may use the files and folders that are made in the store from now on, whichever program makes
    /// them; `all`: those that are there, too. accessSet() follows.
    void setAccess(Access access, bool all);

    /// Whether the text is a reference to a registry, good or not: what it stands for is asked there first.
    bool isReference(const QString& source) const;
    /// Asks the registry what it has under a reference; nothing is added. Where it answers, resolved() comes
    /// just before the one finished(), in which, as in cancel(), the reference stands for the id. What is
    /// tried again is told by happened(), without an id. Asked twice at a time it is done once.
    void resolve(const QString& reference, const ResolveOptions& options = {});
    /// Adds the chosen variant of what was resolved to the user's catalogue; gives the id, and those of the
    /// fallbacks where they are wanted.
    Result<QStringList> addOffered(const Offer& offer, const AddOptions& options = {});
    /// The id of the model that has this source, or was made of this reference, or is what is offered; empty:
    /// none.
    QString idOfSource(const QString& source) const;
    QString idOfOffered(const Offer& offer) const;

    /// Adds to the user's catalogue; gives the id.
    Result<QString> add(const QString& source, const AddOptions& options = {});
    /// The same with all models of a catalogue that was exported (a folder or a document, see
    /// core/catalog/shared_catalog.h); gives their ids. `allowInsecure`: plain http, where the document says
    /// so.
    Result<QStringList> addShared(const QString& path, bool allowInsecure = false);

    /// The signed catalogues of others; catalogChanged() comes with theirs, too.
    Subscriber& subscriber();

    /// How many downloads and verifications at a time; the others are queued, their room claimed. At least 1.
    void setWorkAtOnce(int jobs);
    /// Connections of all downloads to one host together, from 1 to 6; those that are open stay.
    void setConnectionsPerHost(int most);
    /// Both for requests from now on; before, the proxies are the environment's and the file that of Places.
    void setProxies(const ProxyRules& rules);
    void setCaFile(const QString& caFile);
    /// The rate of all downloads together; from now on. An EnsureOptions::limitRate holds besides.
    void setRateSchedule(const RateSchedule& schedule);
    /// Among those that are queued: so many places later, or earlier where negative.
    void moveInQueue(const QString& id, int places);
    /// From 1; 0: it does not wait for its turn.
    int queuePosition(const QString& id) const;

signals:
    void changed(const QString& id);                // its state, or what snapshot() would give
    void queueChanged();                            // what queuePosition() gives
    void catalogChanged();                          // models came or went
    void catalogFailed(const cellar::Error& error); // the document does not hold; the last good one stays
    void happened(const cellar::Event& event);
    void resolved(const QString& reference, const cellar::Offer& offer);
    /// How far importFrom() is, of all files of the model together; at most four a second.
    void importing(const QString& path, const cellar::Progress& progress);
    /// Its files with sizes, digests and the SHA-256 of their pieces.
    void described(const QString& id, const QList<cellar::ModelFile>& files);
    /// It holds; or what could not be changed.
    void accessSet(const std::optional<cellar::Error>& error);
    /// It is in the registry: the reference, by the digest of its manifest.
    void pushed(const QString& id, const QString& reference);
    /// No value: done (the fallback counts). Otherwise why not; Cancelled is no fault.
    void finished(const QString& id, const std::optional<cellar::Error>& error);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace cellar
