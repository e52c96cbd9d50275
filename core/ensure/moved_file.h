// SPDX-License-Identifier: MIT
// One file on its way from a store to the folder that the store is moved to: by another name of the same file
// where the file system has that, else as a copy that is hashed as it is made. The file itself is only read.
// Blocking: for disk threads, for the one that holds the old store's lock.
#pragma once

#include "core/base/clock.h"
#include "core/store/arrival.h"
#include "core/verify/verify.h"

namespace cellar {

struct MoveWay
{
    const Layout& from;
    const Layout& to;
    const Clock& clock;
};

/// Whether the model file has come already, as `file` says, or comes by a second name, which is put down in
/// it; its receipt and piece map with it. False: it has to be copied.
Result<bool> linkFile(const MoveWay& way, Arrival::File& file);

/// Copies it. Its bytes are compared with its receipt: where they are other ones, twice over, it comes as it
/// is, with a receipt that says where it is damaged. Nothing has the final name before it is on the disk, its
/// receipt is written and `record` was told what has come. Io where it cannot be read, or reads otherwise
/// each time; Cancelled, NoSpace, Permission.
Status copyFile(const MoveWay& way, const FilePlace& place, const ReadControl& control,
                const std::function<Status(const Arrival::File&)>& record);

/// A file of ours: another name of it or a copy of what is written of it, in place of what is at `to`. One
/// that is not there is none to bring.
Status bringOwn(const QString& from, const QString& to, Access access, const ReadControl& control);

} // namespace cellar
