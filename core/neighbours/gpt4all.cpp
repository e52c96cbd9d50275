// SPDX-License-Identifier: MIT
// GPT4All: *.gguf in and below `modelPath` of nomic.ai/GPT4All.ini, else nomic.ai/GPT4All in the data folder;
// `incomplete-NAME` is a download.
#include "core/neighbours/readers.h"
#include "core/neighbours/settings_text.h"
#include "core/neighbours/walk.h"

namespace cellar {

QStringList gpt4AllPlaces(const Surroundings& surroundings)
{
    const auto settings = settingsDocument(
        surroundings.configHome() + QStringLiteral("/nomic.ai/GPT4All.ini"), longestSettings);
    const QString named = surroundings.expanded(
        iniText(settings.value_or(QByteArray()), QStringLiteral("General"), QStringLiteral("modelPath")));
    return {named.isEmpty() ? surroundings.dataHome() + QStringLiteral("/nomic.ai/GPT4All") : named};
}

void readGpt4All(const Visit& visit)
{
    NamedByFile reader;
    walk(visit, visit.folder(), visit.path(), reader);
}

} // namespace cellar
