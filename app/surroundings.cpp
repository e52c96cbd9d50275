// SPDX-License-Identifier: MIT
#include "app/surroundings.h"

#include <QDir>

namespace cellar {

Surroundings surroundingsOfProcess()
{
    return {.home = QDir::homePath(), .environment = QProcessEnvironment::systemEnvironment()};
}

} // namespace cellar
