// SPDX-License-Identifier: MIT
// A model and its files as the JSON object of a `model` event.
#pragma once

#include "core/model/state.h"
#include "core/store/layout.h"

#include <QJsonObject>

namespace cellar::cli {

QJsonObject modelEvent(const QDateTime& time, const Model& model, const ModelState& state,
                       const Layout& layout);

} // namespace cellar::cli
