// SPDX-License-Identifier: MIT
// One row of the list, with everything that sorting, filtering and painting need made ready beforehand.
#pragma once

#include "core/model/newer_version.h"
#include "core/model/state.h"

#include <QHash>

namespace cellar {

struct ModelRow
{
    Model model;
    QString name;         // fit to be shown
    QString about;        // publisher, licence, number of files
    QString publisher;    // fit to be shown; empty: not known
    QString quantisation; // as its name tells, as Q4_K_M; empty: it does not
    QString fallbackName; // fit to be shown; empty where there is none
    QString searchKey;    // lower case
    std::optional<qint64> size;
    int fallbackRank = -1; // the row of the fallback, or -1
    int publisherRank = 0; // their order, for sorting
    int quantisationRank = 0;
    ModelState state;
    std::optional<NewerVersion> newer; // that its registry has and the user may want
    int place = 0;                     // in the queue, from 1; 0: not in it
};

struct ModelRows
{
    QList<ModelRow> rows;
    QHash<QString, int> byId; // where in `rows`
};

/// The rows of these models in the order of their names as a person sorts them ("7B" before "13B"). Costs
/// some microseconds for each model; callable from any thread.
ModelRows rowsOf(const QList<Model>& models);

} // namespace cellar
