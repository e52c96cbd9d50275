// SPDX-License-Identifier: MIT
// What could go from the store, and what each would free. Pure.
#pragma once

#include "core/ensure/leftovers.h"
#include "core/ensure/store_contents.h"

namespace cellar {

class ModelTable;

struct Suggestion
{
    enum class Kind
    {
        Download,   // that was given up
        Records,    // of files that are gone
        Superseded, // a model that only stood in for others, which are here now
        Unlisted,   // a file that no model names
    };
    Kind kind = Kind::Download;
    QString name;           // fit to be shown
    QString note = {};      // the same: FOLDER/NAME in the store; empty: not known
    QString path = {};      // absolute, of the largest file
    QString model = {};     // the id of what is superseded
    QStringList paths = {}; // of the others, all
    qint64 frees = 0;       // bytes

    bool operator==(const Suggestion&) const = default;
};

/// The kinds in their order, those that free most first in each. `superseded`: ids, of supersededModels().
QList<Suggestion> suggestionsFrom(const QList<Leftover>& leftovers, const QList<StoredThing>& things,
                                  const QStringList& superseded, const ModelTable& models);

/// What is proposed at once: what is of no use to anybody. Whether a file or a model is, only the user knows.
bool isOfNoUse(Suggestion::Kind kind);

/// As "Abandoned downloads", and why they could go.
QString suggestionWord(Suggestion::Kind kind);
QString suggestionReason(Suggestion::Kind kind);

} // namespace cellar
