// SPDX-License-Identifier: MIT
#include "core/base/country.h"

#include <QLocale>

namespace cellar {

QString ownCountry()
{
    const auto territory = QLocale::system().territory();
    return territory == QLocale::AnyTerritory ? QString() : QLocale::territoryToCode(territory);
}

} // namespace cellar
