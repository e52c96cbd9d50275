// SPDX-License-Identifier: MIT
// The small JSON documents of ours on the disk, each closed by a member "checksum": the SHA-256 of the
// compact document without that member. One that does not hold counts as none.
#pragma once

#include "core/base/byte_range.h"
#include "core/base/result.h"

#include <QJsonObject>

#include <optional>

namespace cellar {

/// Nothing where there is no plain file, it is longer than `longest` bytes, or its checksum does not fit.
std::optional<QJsonObject> readSealed(const QString& path, qint64 longest);

/// Replaced atomically, mode 0600, the file's bytes on the disk before its name; the folder must exist and is
/// not synced. Blocks: for disk threads.
Status writeSealed(const QString& path, QJsonObject document);

/// [ { "offset", "length" } ] and back; nothing where an element is none.
QJsonArray rangesToJson(const QList<ByteRange>& ranges);
std::optional<QList<ByteRange>> rangesFromJson(const QJsonValue& value);

} // namespace cellar
