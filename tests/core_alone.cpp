// SPDX-License-Identifier: MIT
// The smallest program over core, linked with every room of it whole: what it needs, core needs.
#include "core/cellar.h"

#include <QCoreApplication>

int main(int argc, char* argv[])
{
    const QCoreApplication app(argc, argv);
    return cellar::builtInModels().isEmpty() ? 1 : 0;
}
