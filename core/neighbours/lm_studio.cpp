// SPDX-License-Identifier: MIT
// LM Studio: its home is the first line of ~/.lmstudio-home-pointer where that names a folder, else
// ~/.lmstudio; until 2025 it was ~/.cache/lm-studio. The models are in `downloadsFolder` of the home's
// settings.json, else in `models`, as publisher/repository/file; what stands elsewhere it does not see, but
// it is there. hub/models, beside it, holds descriptions only.
#include "core/neighbours/readers.h"
#include "core/neighbours/settings_text.h"
#include "core/neighbours/walk.h"

#include <QFileInfo>

namespace cellar {

namespace {

QString modelsIn(const Surroundings& surroundings, const QString& home)
{
    const auto settings = settingsDocument(home + QStringLiteral("/settings.json"), longestSettings);
    const QString named = jsonText(settings.value_or(QByteArray()), QStringLiteral("downloadsFolder"));
    const QString folder = surroundings.expanded(named);
    return folder.isEmpty() ? home + QStringLiteral("/models") : folder;
}

} // namespace

QStringList lmStudioPlaces(const Surroundings& surroundings)
{
    const auto pointer =
        settingsDocument(surroundings.home + QStringLiteral("/.lmstudio-home-pointer"), longestSettings);
    const QString named = surroundings.expanded(firstLine(pointer.value_or(QByteArray())));
    const QString home = !named.isEmpty() && QFileInfo(named).isDir()
                             ? named
                             : surroundings.home + QStringLiteral("/.lmstudio");
    return {modelsIn(surroundings, home),
            modelsIn(surroundings, surroundings.home + QStringLiteral("/.cache/lm-studio"))};
}

void readLmStudio(const Visit& visit)
{
    NamedByFolder reader;
    walk(visit, visit.folder(), visit.path(), reader);
}

} // namespace cellar
