// SPDX-License-Identifier: MIT
#include "ui/models/suggestions.h"

#include "core/base/shown.h"
#include "ui/models/stored_table.h"

#include <QCoreApplication>

#include <algorithm>

namespace cellar {

namespace {

struct SuggestionWords
{
    Q_DECLARE_TR_FUNCTIONS(Suggestions)
};

const StoredThing* thingAt(const QString& path, const QList<StoredThing>& things)
{
    const auto has = [&](const StoredThing& thing) {
        return std::any_of(thing.files.begin(), thing.files.end(),
                           [&](const StoredFile& file) { return file.path == path; });
    };
    const auto found = std::find_if(things.begin(), things.end(), has);
    return found == things.end() ? nullptr : &*found;
}

Suggestion suggestionOf(const Leftover& leftover, const QList<StoredThing>& things, const ModelTable& models)
{
    Suggestion suggestion{.name = shownText(leftover.path.section(u'/', -1), 200),
                          .path = leftover.path,
                          .paths = leftover.paths,
                          .frees = leftover.bytes};
    const StoredThing* thing = thingAt(leftover.path, things);
    suggestion.note = thing ? shownText(thing->name, 200) : QString();
    switch (leftover.kind) {
    case Leftover::Kind::Download:
        suggestion.kind = Suggestion::Kind::Download;
        if (thing && thing->kind == StoredThing::Kind::Partial)
            suggestion.name = thingName(*thing, models);
        break;
    case Leftover::Kind::Unlisted:
        suggestion.kind = Suggestion::Kind::Unlisted;
        break;
    case Leftover::Kind::Records:
        suggestion.kind = Suggestion::Kind::Records;
        suggestion.note.clear();
        suggestion.name = SuggestionWords::tr("%n small file(s)", nullptr, int(leftover.paths.size()));
        break;
    }
    return suggestion;
}

QList<Suggestion> suggestionsOf(const QStringList& superseded, const QList<StoredThing>& things,
                                const ModelTable& models)
{
    QList<Suggestion> suggestions;
    const QList<qint64> frees = freedByEach(things);
    for (qsizetype i = 0; i < things.size(); ++i) {
        const StoredThing& thing = things[i];
        if (thing.kind != StoredThing::Kind::Model || !superseded.contains(thing.models.first()))
            continue;
        suggestions += {.kind = Suggestion::Kind::Superseded,
                        .name = thingName(thing, models),
                        .note = shownText(thing.name, 200),
                        .path = thing.files.first().path,
                        .model = thing.models.first(),
                        .frees = frees[i]};
    }
    return suggestions;
}

} // namespace

QList<Suggestion> suggestionsFrom(const QList<Leftover>& leftovers, const QList<StoredThing>& things,
                                  const QStringList& superseded, const ModelTable& models)
{
    QList<Suggestion> suggestions = suggestionsOf(superseded, things, models);
    for (const Leftover& leftover : leftovers)
        suggestions += suggestionOf(leftover, things, models);
    std::stable_sort(suggestions.begin(), suggestions.end(), [](const Suggestion& a, const Suggestion& b) {
        return a.kind != b.kind ? a.kind < b.kind : a.frees > b.frees;
    });
    return suggestions;
}

bool isOfNoUse(Suggestion::Kind kind)
{
    return kind == Suggestion::Kind::Download || kind == Suggestion::Kind::Records;
}

QString suggestionWord(Suggestion::Kind kind)
{
    switch (kind) {
    case Suggestion::Kind::Download:
        return SuggestionWords::tr("Abandoned downloads");
    case Suggestion::Kind::Records:
        return SuggestionWords::tr("Records of files that are gone");
    case Suggestion::Kind::Superseded:
        return SuggestionWords::tr("Models that only stood in for others");
    case Suggestion::Kind::Unlisted:
        return SuggestionWords::tr("Files that no model names");
    }
    Q_UNREACHABLE();
}

QString suggestionReason(Suggestion::Kind kind)
{
    switch (kind) {
    case Suggestion::Kind::Download:
        return SuggestionWords::tr("Of no model, or left alone for a month");
    case Suggestion::Kind::Records:
        return SuggestionWords::tr("Nobody needs them any more");
    case Suggestion::Kind::Superseded:
        return SuggestionWords::tr("What they were the fallback of is here; they go to the wastebasket");
    case Suggestion::Kind::Unlisted:
        return SuggestionWords::tr("Put here by hand, or left by a model that was taken from the catalogue");
    }
    Q_UNREACHABLE();
}

} // namespace cellar
