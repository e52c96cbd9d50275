// SPDX-License-Identifier: MIT
// Where the program's things are when nobody says otherwise; the command and the window agree on it.
#pragma once

#include "core/cellar.h"

namespace cellar {

/// The desktop program's settings, an INI file.
QString settingsPath();

/// The document of what is known of newer versions (core/ensure/known_updates.h):
/// `model-cellar/updates.json` in the user's state folder, $XDG_STATE_HOME or ~/.local/state.
QString updatesPath();

/// What was given wins; an empty text means: not given. The store is then $MODEL_CELLAR_STORE, else the
/// setting `store/folder`, else `model-cellar/models` in the user's data folder; one that was moved away from
/// there is where it was moved to. The catalogue is
/// `model-cellar/catalog.json` in the user's configuration folder, where `model-cellar/stores.json` remembers
/// the stores. Where the hub is, is as its own clients have it. Reads the settings, writes and
/// makes nothing.
Places placesFrom(const QString& store, const QString& catalog, const QString& caFile);

/// By the command line, as `store`, or the environment: the setting does not count.
bool isStoreGiven(const QString& store);

/// The setting `store/folder`, for whatever is started from now on. Permission or Io.
Status setStoreSetting(const QString& folder);

} // namespace cellar
