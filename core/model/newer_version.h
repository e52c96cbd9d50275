// SPDX-License-Identifier: MIT
// What a registry has in place of the version of a model that is in the catalogue. A value, any thread.
#pragma once

#include "core/model/model.h"

#include <QDateTime>

namespace cellar {

struct NewerVersion
{
    QString reference; // of the model, as in Provenance
    QString here;      // the versions, as in Provenance
    QString there;
    qint64 size = 0;          // bytes to fetch, as far as they are known
    QDateTime published = {}; // UTC; invalid where the registry does not tell
    bool skipped = false;     // the user does not want this one

    bool operator==(const NewerVersion&) const = default;
};

/// Whether it is still told of the version that the catalogue has.
inline bool isOf(const NewerVersion& newer, const Model& model)
{
    return model.provenance && model.provenance->reference == newer.reference &&
           model.provenance->version == newer.here;
}

} // namespace cellar
