// SPDX-License-Identifier: MIT
// Whether a store is there, or only the place where it was: an unmounted drive leaves an empty folder or
// none, and nothing may be made in its place.
//
// A store is told by its marker, STORE/.cellar/store.json: { "version": 1, "id", "checksum" }, a sealed
// document (core/store/sealed_document.h); one that does not hold counts as none. Ids are 32 hexadecimal
// digits, made at random. That it was there is remembered outside of it (store_memory.h), and where it was
// moved to.
#pragma once

#include "core/store/layout.h"

namespace cellar {

/// What is seen of a store without changing anything.
struct StoreSigns
{
    QString remembered; // the id of the store that was here; empty: none was
    bool isFolder = false;
    bool mayBeRead = false;    // that folder
    bool hasOwnFolder = false; // anything called .cellar
    QString marker;            // the id in it; empty: no marker that holds
    bool hasFiles = false;   // plain files where model files stand; looked for only where nothing else tells
    bool wasMoved = false;   // the remembered one, to another folder
    bool isArriving = false; // a store is being moved here (arrival.h)
};

enum class StorePresence
{
    New,      // none was here: it may be made
    Marked,   // here, and known by its marker
    Unmarked, // here all the same: made by hand or by an earlier version, or it has lost its .cellar
    Missing,  // it was here, and its folder is gone
    Empty,    // it was here, and its folder is empty: a drive was mounted there
    Foreign,  // it was here, and another store stands in its place
    Moved,    // it was here, and was moved to another folder
    Arriving, // it is being moved here, and not all has come
};

/// The decision, by the signs alone.
StorePresence presenceBy(const StoreSigns& signs);

/// New, Marked or Unmarked; Unavailable where the store is not there, the detail names its folder. One that
/// is here is marked and remembered from then on, as rememberStore() does. Without a memory: New. Blocks: for
/// disk threads.
Result<StorePresence> checkStore(const Layout& layout);

/// Marks the store, whose .cellar is there, and remembers it, as far as the disk lets it: one that cannot be
/// is used all the same, only its absence will not be noticed. Blocks: for disk threads.
void rememberStore(const Layout& layout);

/// The folder in which the store that was at `root`, absolute, is by now: follows where it was moved to,
/// unless another store stands at `root`.
QString whereStoreIs(const QString& root, const QString& memory);

/// The id in the marker; empty: there is none that holds.
QString markerOf(const Layout& layout);

/// Writes the marker; .cellar must be there. The names are on the disk, too.
Status markStore(const Layout& layout, const QString& id);

/// From now on the store is looked for at `to`: on the disk when it succeeds. Unsupported without a memory.
Status rememberMove(const Layout& from, const QString& to, const QString& id);

/// A folder from which a store was moved away may be one of its own again.
Status forgetMove(const Layout& from);

/// What fails on a drive that goes, fails because it goes: Unavailable in place of an Io or Permission where
/// the store is not there. Blocks: for disk threads.
Error withStoreInMind(const Layout& layout, const Error& error);

} // namespace cellar
