// SPDX-License-Identifier: MIT
// A store for this user alone, or shared with others of the machine (core/disk/access.h). Blocking: for disk
// threads.
#pragma once

#include "core/store/layout.h"

namespace cellar {

/// Of what is made in the store from now on, by whichever process, and of what the program knows of its
/// files; `all`: of the model files and folders that are there, too. The store is made where there is none.
/// What cannot be changed (of another user) is left as it is, and the first such is the error; the store's
/// errors.
Status setStoreAccess(const Layout& layout, Access access, bool all);

} // namespace cellar
