// SPDX-License-Identifier: MIT
// What is counted over all models. It is kept up to date row by row, so that no change of one model makes
// anybody look at ten thousand.
#pragma once

#include "ui/models/model_group.h"

namespace cellar {

struct ModelRow;

struct Census
{
    int models = 0;
    std::array<int, modelGroups.size()> groups{}; // by ModelGroup
    int usable = 0;
    qint64 bytes = 0; // of the usable ones
    int active = 0;   // something goes on by this process, without what is paused
    int paused = 0;
    qint64 bytesPerSecond = 0; // of what is fetched
    int wrong = 0;             // damaged or failed
    int unavailable = 0;
    int toPause = 0; // so many can be
    int toResume = 0;
    int toVerify = 0;
    int toUpdate = 0;

    void add(const ModelRow& row) { count(row, 1); }
    void remove(const ModelRow& row) { count(row, -1); }
    int in(ModelGroup group) const { return groups[std::size_t(group)]; }

    bool operator==(const Census&) const = default;

private:
    void count(const ModelRow& row, int sign);
};

} // namespace cellar
