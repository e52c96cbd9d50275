// SPDX-License-Identifier: MIT
// The places where this user's credentials are, in the order they are asked.
#pragma once

#include "core/base/clock.h"
#include "core/net/credentials.h"

namespace cellar {

/// The keyring, then the container tools' documents. What is wrong with the keyring goes to the log. `clock`
/// outlives it.
std::shared_ptr<const Credentials> credentialsOfUser(const Clock& clock);

} // namespace cellar
