// SPDX-License-Identifier: MIT
// What stands in a Metalink document's attributes and elements, read strictly. Pure; only for its reader.
#pragma once

#include "core/model/model.h"

#include <QXmlStreamAttributes>

namespace cellar {

enum class MetalinkVersion
{
    Three,
    Four,
};

/// Of one `pieces` element, before it is known whether it fits the file.
struct MetalinkPieces
{
    qint64 length = 0;
    QList<Digest> hashes;
};

/// RFC 5854 writes `sha-256`, version 3 and many writers of version 4 `sha256`.
bool isSha256Type(QStringView type);

/// A number without sign; nothing where it does not fit or is none.
std::optional<qint64> unsignedNumber(QStringView text);

/// Of a `url`: 1 to 999,999, smaller first; anything else counts as the last.
int metalinkPriority(const QXmlStreamAttributes& attributes, MetalinkVersion version);

/// Nothing where the pieces cannot be those of the file: then its digest alone proves it.
std::optional<PublishedPieces> fittingPieces(const MetalinkPieces& pieces, std::optional<qint64> size);

} // namespace cellar
