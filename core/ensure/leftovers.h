// SPDX-License-Identifier: MIT
// What a dry run of prune() has told, as things that are kept or removed as one. Pure.
#pragma once

#include "core/ensure/prune.h"

namespace cellar {

struct Leftover
{
    enum class Kind
    {
        Download, // that was given up
        Unlisted, // a file that no model names, with what is known of it
        Records,  // of files that are gone, and locks of the dead: all together
    };
    Kind kind = Kind::Download;
    QString path;      // absolute; the one to be shown, the largest
    QStringList paths; // all of them, for PruneOptions::only
    qint64 bytes = 0;  // that its removal frees

    bool operator==(const Leftover&) const = default;
};

/// Of a dry run with PruneOptions::unlisted. Those that free most first, each kind for itself.
QList<Leftover> leftoversIn(const Layout& layout, const PruneReport& report);

} // namespace cellar
