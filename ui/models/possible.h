// SPDX-License-Identifier: MIT
// What makes sense for a model in a state, and which moves in the queue do what was meant. Pure functions.
#pragma once

#include "core/model/state.h"

namespace cellar {

struct ModelRow;

/// Its files are here, be they good or not.
bool hasFiles(const ModelState& state);

bool canGet(const ModelState& state);
bool canPause(const ModelState& state);  // also what is paused for want of something: then for good
bool canResume(const ModelState& state); // paused by the user
bool canCancel(const ModelState& state);
bool canMove(const ModelState& state); // in the queue
bool canVerify(const ModelState& state);
bool canRepair(const ModelState& state);
bool canRemove(const ModelState& state);

/// A newer version is there, and the one that is here is usable; what is damaged is to be repaired first.
bool canUpdate(const ModelRow& row);

/// Where it wants to be signed in to, as an entry of the keyring; empty: that is not why it could not be had.
QString hostThatRefused(const ModelState& state);

/// A model that waits, and its place in the queue, from 1; 0: not known.
struct Waiting
{
    QString id;
    int place = 0;
};

/// Those to be moved by one place, earlier or later, in the order in which to move them: so that none of them
/// overtakes another, and what stands at that end of a queue of `length` already stays there.
QStringList toBeMoved(QList<Waiting> models, bool earlier, int length);

} // namespace cellar
