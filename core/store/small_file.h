// SPDX-License-Identifier: MIT
// Files of ours that are read and replaced whole: receipts, piece maps, recent blocks. Blocking: for disk
// threads. Only for this room.
#pragma once

#include "core/base/result.h"
#include "core/disk/access.h"

#include <QByteArray>
#include <QtEndian>

#include <optional>

namespace cellar {

/// What a plain file of at most `longest` bytes holds; nothing where there is none, or it cannot be read.
std::optional<QByteArray> readSmallFile(const QString& path, qint64 longest);

/// Replaces the file atomically; it is for whom the folder is, unless `access` says otherwise. The bytes are
/// on the disk then, the rename may not be yet.
Status writeSmallFile(const QString& path, const QByteArray& bytes, std::optional<Access> access = {});

/// Numbers in these files are little-endian.
template <class Number>
void appendNumber(QByteArray& bytes, Number number)
{
    const Number ordered = qToLittleEndian(number);
    bytes.append(reinterpret_cast<const char*>(&ordered), sizeof ordered);
}

} // namespace cellar
