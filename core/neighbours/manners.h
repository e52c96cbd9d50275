// SPDX-License-Identifier: MIT
// What programs do to model files that are in their folders, so that nobody shares a file with one that would
// not bear it. As of 2026.
#pragma once

#include "core/neighbours/found_file.h"

namespace cellar {

enum class Manner
{
    LeavesAlone,     // a file in place is read, or replaced or removed as a whole
    RewritesInPlace, // writes to it: fetches into the final name, or goes on with what stands there
    Prunes,          // removes files by their names and ages
    KeepsRecords,    // has an index of the files that nobody else should write around
};

/// The table, with where it is from, is in manners.cpp.
Manner mannerOf(Program program);

inline bool rewritesInPlace(Program program)
{
    return mannerOf(program) == Manner::RewritesInPlace;
}

/// Whether a file in the program's folder may be replaced by another one with the same bytes.
inline bool bearsReplacing(Program program)
{
    return mannerOf(program) == Manner::LeavesAlone;
}

} // namespace cellar
