// SPDX-License-Identifier: MIT
// What a registry offers, for a person and for a program. Pure.
#pragma once

#include "core/model/offer.h"

#include <QJsonObject>

namespace cellar::cli {

/// The `offer` event.
QJsonObject offerEvent(const QDateTime& time, const QString& reference, const Offer& offer);

/// Which variant was taken, which others there are, and which of them would do as fallbacks; what is to be
/// known of access. A sentence a line.
QStringList offerNotes(const QString& reference, const Offer& offer);

} // namespace cellar::cli
