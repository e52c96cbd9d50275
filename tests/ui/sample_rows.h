// SPDX-License-Identifier: MIT
// A list with a model in every state, for tests of the window and its parts.
#pragma once

#include "ui/models/model_table.h"

namespace cellar::samples {

/// The wall clock that the states below are told from.
QDateTime now();

/// With one file each, in FOLDER/ID.gguf.
Model model(const QString& id, const QString& name, qint64 size = 668'788'096);

/// One model for each alternative of ModelState, with the state's word as its id, and two more: `stalled` is
/// downloading, `no room` is paused. `unavailable` is the state of none: it would be that of all. The names
/// are not in the order of the states.
QList<Model> models();
QList<ModelTable::StateOf> states();
/// What is outdated of them: `ready`, `unproved` and `downloading`.
QHash<QString, NewerVersion> newer();
ModelState stateOf(const QString& id);

/// `count` models `many-0` … of different names and sizes.
QList<Model> manyModels(int count);

} // namespace cellar::samples
