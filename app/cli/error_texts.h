// SPDX-License-Identifier: MIT
// What each kind of error means to a person. Pure.
#pragma once

#include "core/base/error.h"

namespace cellar::cli {

/// What happened, in a few words, without a full stop.
QString whatHappened(const Error& error);

/// What the user can do about the error of `model` (may be empty); a sentence, empty where there is nothing
/// to be done.
QString whatNext(const QString& model, const Error& error);

} // namespace cellar::cli
