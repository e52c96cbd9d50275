// SPDX-License-Identifier: MIT
// One program each: the folders it may keep models in (those that are not there do no harm), and how they are
// read. The layouts are described in the source files.
#pragma once

#include "core/neighbours/surroundings.h"
#include "core/neighbours/visit.h"

#include <QStringList>

namespace cellar {

QStringList lmStudioPlaces(const Surroundings& surroundings);
void readLmStudio(const Visit& visit);

QStringList ollamaPlaces(const Surroundings& surroundings);
void readOllama(const Visit& visit);

QStringList hubCachePlaces(const Surroundings& surroundings);
void readHubCache(const Visit& visit);

/// Whether the folder of this name is one model's in a hub cache; and what is in it, wherever it stands.
bool isHubRepository(QByteArrayView folderName);
void readHubRepository(const Visit& visit, const Spot& repository);

QStringList llamaCppPlaces(const Surroundings& surroundings);
void readLlamaCpp(const Visit& visit);

QStringList janPlaces(const Surroundings& surroundings);
void readJan(const Visit& visit);

QStringList gpt4AllPlaces(const Surroundings& surroundings);
void readGpt4All(const Visit& visit);

QStringList textGenerationWebUiPlaces(const Surroundings& surroundings);
void readTextGenerationWebUi(const Visit& visit);

QStringList dockerModelRunnerPlaces(const Surroundings& surroundings);
void readDockerModelRunner(const Visit& visit);

void readFolder(const Visit& visit); // one that the user named

} // namespace cellar
