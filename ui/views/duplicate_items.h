// SPDX-License-Identifier: MIT
// A set of duplicates as lines of a tree: the set, and below it each of its files and what becomes of it.
#pragma once

#include "core/ensure/duplicate_plan.h"

class QFont;
class QStandardItem;

namespace cellar {

/// File, what becomes of it, what that frees; with a tick where there is something to free.
QList<QStandardItem*> linesOf(const DuplicateSet& set, const QFont& font);

/// What becomes of one of the files, in words.
QString fateText(const Fate& fate);

} // namespace cellar
