// SPDX-License-Identifier: MIT
// The places where this user's credentials are, in the order they are asked.
#pragma once

#include "core/base/clock.h"
#include "core/neighbours/surroundings.h"
#include "core/registry/huggingface/hub.h"

namespace cellar {

/// Where the hub's own clients keep the token.
QString hubTokenPath(const Surroundings& surroundings);

/// For the hub HF_TOKEN; the keyring; the token file of the hub's own clients; the container tools'
/// documents. What is wrong with the keyring goes to the log. `clock` outlives it.
std::shared_ptr<const Credentials> credentialsOfUser(const Clock& clock, const Hub& hub);

} // namespace cellar
