// SPDX-License-Identifier: MIT
#include "ui/tray/notice_parts.h"

#include "core/base/shown.h"

namespace cellar::notice {

QString nameOf(const Catalog& catalog, const QString& id)
{
    constexpr qsizetype longest = 80;
    const Model* model = catalog.find(id);
    return shownText(model && !model->name.isEmpty() ? model->name : id, longest);
}

} // namespace cellar::notice
