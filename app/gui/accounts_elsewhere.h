// SPDX-License-Identifier: MIT
// The accounts that this user has besides the keyring, in places which this program reads and never writes.
#pragma once

#include "core/neighbours/surroundings.h"
#include "core/registry/huggingface/hub.h"
#include "ui/models/accounts.h"

namespace cellar {

/// In the order in which they are asked for a credential (app/keyring/credentials.h). Reads some small files.
QList<Account> accountsElsewhere(const Surroundings& surroundings, const Hub& hub);

} // namespace cellar
