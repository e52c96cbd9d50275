// SPDX-License-Identifier: MIT
#include "core/packing/packing.h"

namespace cellar {

namespace {
constexpr Packing packings[] = {Packing::None, Packing::Gzip, Packing::Zstd};
}

QString endingOf(Packing packing)
{
    switch (packing) {
    case Packing::None:
        return {};
    case Packing::Gzip:
        return QStringLiteral(".gz");
    case Packing::Zstd:
        return QStringLiteral(".zst");
    }
    Q_UNREACHABLE();
}

Packing packingOf(QStringView name)
{
    for (const Packing packing : {Packing::Gzip, Packing::Zstd}) {
        if (name.endsWith(endingOf(packing), Qt::CaseInsensitive))
            return packing;
    }
    return Packing::None;
}

QString unpackedName(const QString& name)
{
    return name.chopped(endingOf(packingOf(name)).size());
}

QString packingName(Packing packing)
{
    switch (packing) {
    case Packing::None:
        return QStringLiteral("none");
    case Packing::Gzip:
        return QStringLiteral("gzip");
    case Packing::Zstd:
        return QStringLiteral("zstd");
    }
    Q_UNREACHABLE();
}

std::optional<Packing> packingNamed(QStringView name)
{
    for (const Packing packing : packings) {
        if (name == packingName(packing))
            return packing;
    }
    return std::nullopt;
}

} // namespace cellar
