// SPDX-License-Identifier: MIT
// Models that are split into several files, NAME-00001-of-00003.gguf: which names belong together, and which
// part is missing or belongs elsewhere. Programs that read them want exactly these names in one folder.
#pragma once

#include "core/formats/header_facts.h"

#include <QStringList>

namespace cellar {

struct SplitName
{
    QString stem;   // before the number
    int number = 0; // from 1
    int count = 0;  // of the parts
    QString ending; // as `.gguf`

    /// The name of part `other`.
    QString part(int other) const;
    /// The names of the whole set, in order.
    QStringList all() const;
    bool isOfSameSet(const SplitName& other) const;
};

/// Nothing where it is no name of a part, or of one that cannot be: number 0, or beyond the count.
std::optional<SplitName> splitNameOf(const QString& name);

struct SplitFault
{
    enum class Kind
    {
        Missing,
        Foreign, // of another set, or there twice
    };
    Kind kind = Kind::Missing;
    QString name;

    bool operator==(const SplitFault&) const = default;
};

/// What is wrong with a set of these names; the first one that is a part's tells which set. Names that are no
/// parts' do not count. Foreign ones first, then the missing in order.
QList<SplitFault> splitFaults(const QStringList& names);

struct SplitPart
{
    QString name;
    HeaderFacts facts;
};

/// The same, by what the headers say too: a GGUF part that does not call itself the part that its name says,
/// or that says another total of tensors than the first part, is foreign.
QList<SplitFault> splitFaults(const QList<SplitPart>& parts);

/// The facts of the whole set: each from the first part that tells it, the tensors and parameters of all
/// added up, where all are known. What concerns a file alone, as its length, is the first one's. Nothing for
/// no parts.
std::optional<HeaderFacts> factsOfSet(const QList<HeaderFacts>& parts);

} // namespace cellar
