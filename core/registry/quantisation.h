// SPDX-License-Identifier: MIT
// Which forms a model comes in, by their names. Pure.
#pragma once

#include "core/model/offer.h"

namespace cellar {

/// The quantisation that a file's path or a model's name says (the last one there), as `Q4_K_M`; empty where
/// it says none.
QString quantisationIn(const QString& name);

/// Whether it stands beside a model and is none itself: a projector (mmproj), a matrix of importance.
bool isAccessory(const QString& name);

/// The one that is proposed: Q4_K_M, else Q8_0, else the first, as llama.cpp does. There is one at least.
const Offer::Variant& proposedOf(const QList<Offer::Variant>& variants);

/// The largest first, those of unknown size last.
void sortBySize(QList<Offer::Variant>& variants);

} // namespace cellar
