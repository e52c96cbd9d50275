// SPDX-License-Identifier: MIT
// What a registry has under a reference, before any of it is in the catalogue. Value types, any thread.
#pragma once

#include "core/model/model.h"

#include <QDateTime>

namespace cellar {

struct Offer
{
    /// One of the forms that the model comes in there.
    struct Variant
    {
        QString label; // the quantisation, as `Q4_K_M`; where the name says none, the name
        Model model;   // without id and fallback; its files have a name and no folder

        bool operator==(const Variant&) const = default;
    };

    QString repository;      // as the registry spells it
    QString license;         // may be empty
    bool gated = false;      // its files are given to those alone who accepted its terms
    QList<Variant> variants; // at least one; the largest first, those of unknown size last
    qsizetype chosen =
        0; // index of the one that was asked for, or is proposed; the caller may choose another
    QDateTime published = {}; // UTC, this version of it; invalid where the registry does not tell

    bool operator==(const Offer&) const = default;
};

/// Those of the variants that are proposed as fallbacks of the chosen one, each that of the one before it: at
/// most three, each at most three quarters as large as the one before.
QList<qsizetype> proposedFallbacks(const Offer& offer);

} // namespace cellar
