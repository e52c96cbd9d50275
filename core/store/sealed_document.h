// SPDX-License-Identifier: MIT
// The small JSON documents of ours on the disk, each closed by a member "checksum": the SHA-256 of the
// compact document without that member. One that does not hold counts as none.
#pragma once

#include "core/base/byte_range.h"
#include "core/base/result.h"
#include "core/disk/access.h"

#include <QJsonObject>

#include <optional>

namespace cellar {

/// Nothing where there is no plain file, it is longer than `longest` bytes, or its checksum does not fit.
std::optional<QJsonObject> readSealed(const QString& path, qint64 longest);

/// Replaced atomically, the file's bytes on the disk before its name; the folder must exist and is not
/// synced. It is for whom the folder is, unless `access` says otherwise. Blocks: for disk threads.
Status writeSealed(const QString& path, QJsonObject document, std::optional<Access> access = {});

/// [ { "offset", "length" } ] and back; nothing where an element is none.
QJsonArray rangesToJson(const QList<ByteRange>& ranges);
std::optional<QList<ByteRange>> rangesFromJson(const QJsonValue& value);

} // namespace cellar
