// SPDX-License-Identifier: MIT
#include "core/model/model.h"

namespace cellar {

Packing impliedPacking(const QUrl& url, const QString& fileName)
{
    const Packing packing = packingOf(url.path());
    return packing == packingOf(fileName) ? Packing::None : packing;
}

std::optional<qint64> Model::totalSize() const
{
    qint64 sum = 0;
    for (const ModelFile& file : files) {
        if (!file.size || qAddOverflow(sum, *file.size, &sum))
            return std::nullopt;
    }
    return sum;
}

} // namespace cellar
