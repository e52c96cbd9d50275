// SPDX-License-Identifier: MIT
// What was found out about newer versions of models, and when it is time to ask again. Values; only read and
// write touch the disk, which takes milliseconds.
//
// The document (see core/store/sealed_document.h), in the user's state folder: { "version": 1, "asked"
// (ISO 8601, UTC; absent: never), "failures", "models": [ { "id", "reference", "here", "there", "size",
// "published" (ISO 8601, UTC; absent: not known), "skipped" } ], "checksum" }. One that does not hold counts
// as none: then the registries are asked again.
#pragma once

#include "core/base/clock.h"
#include "core/catalog/catalog.h"
#include "core/model/newer_version.h"
#include "core/model/offer.h"
#include "core/model/state.h"

#include <QHash>

namespace cellar {

struct KnownUpdates
{
    QHash<QString, NewerVersion> models = {}; // by id
    QDateTime asked = {};                     // UTC, when the last round of questions began; invalid: never
    int failures = 0; // rounds in a row, the last one among them, in which a registry could not be asked

    bool operator==(const KnownUpdates&) const = default;
};

KnownUpdates readKnownUpdates(const QString& path);
/// Makes the folder where it is missing (mode 0700).
Status writeKnownUpdates(const QString& path, const KnownUpdates& updates);

/// At the earliest a day after the last round; after rounds that failed 2, 4, then 7 days. A clock that was
/// turned back makes it due at once.
QDateTime nextRound(const KnownUpdates& updates, const QDateTime& now);

/// The references to be asked for, each once: of models that may move and are here, usable.
QStringList toBeAsked(const QList<std::pair<Model, ModelState>>& models);

/// Where the reference is asked: the hub, or the host of a registry or a document. One that fails is not
/// asked on in that round.
QString registryOf(const QString& reference);
/// Whether this error says that it cannot be asked now, rather than something of one model.
bool isRegistryFault(const Error& error);

/// Takes in what a registry offers under a reference. Gives the ids of the models of which nobody knew that
/// version yet.
QStringList takeOffer(KnownUpdates& updates, const QString& reference, const Offer& offer,
                      const QList<Model>& models);

/// Those that still hold and are wanted, by id.
QHash<QString, NewerVersion> wantedUpdates(const KnownUpdates& updates, const Catalog& catalog);

} // namespace cellar
