// SPDX-License-Identifier: MIT
// How a source's bytes are packed: a model's file as one gzip file (RFC 1952) or one Zstandard file (RFC
// 8878). What a server does to a body on its way (Content-Encoding) is another matter. Pure functions.
#pragma once

#include <QString>

#include <optional>

namespace cellar {

enum class Packing
{
    None,
    Gzip,
    Zstd,
};

/// By the ending of a file's name, `.gz` or `.zst`, in whatever case.
Packing packingOf(QStringView name);

/// What packed files of a kind end with, with its dot; empty for None.
QString endingOf(Packing packing);

/// The name without that ending, where it has one.
QString unpackedName(const QString& name);

/// As catalogues call it: `none`, `gzip`, `zstd`.
QString packingName(Packing packing);
std::optional<Packing> packingNamed(QStringView name);

} // namespace cellar
