// SPDX-License-Identifier: MIT
#include "core/formats/split_set.h"

#include <QRegularExpression>
#include <QSet>

namespace cellar {

namespace {

using Kind = SplitFault::Kind;

struct NamedPart
{
    QString name;
    SplitName split;
};

QList<NamedPart> partsAmong(const QStringList& names)
{
    QList<NamedPart> parts;
    for (const QString& name : names) {
        if (const auto split = splitNameOf(name))
            parts += NamedPart{name, *split};
    }
    return parts;
}

/// `total`: what the set's first part says.
bool isPart(const HeaderFacts& facts, const SplitName& name, std::optional<qint64> total)
{
    if (facts.format != HeaderFormat::Gguf) // it says nothing of parts
        return true;
    return facts.split && facts.split->number == name.number && facts.split->count == name.count &&
           facts.split->tensors == total;
}

/// Unknown of one is unknown of all.
std::optional<qint64> added(std::optional<qint64> left, std::optional<qint64> right)
{
    qint64 sum = 0;
    if (!left || !right || qAddOverflow(*left, *right, &sum))
        return std::nullopt;
    return sum;
}

void takeWhereEmpty(QString& text, const QString& other)
{
    if (text.isEmpty())
        text = other;
}

} // namespace

QString SplitName::part(int other) const
{
    const auto digits = [](int value) { return QString::number(value).rightJustified(5, u'0'); };
    return stem + u'-' + digits(other) + QStringLiteral("-of-") + digits(count) + ending;
}

QStringList SplitName::all() const
{
    QStringList names;
    for (int i = 1; i <= count; ++i)
        names += part(i);
    return names;
}

bool SplitName::isOfSameSet(const SplitName& other) const
{
    return stem == other.stem && count == other.count && ending == other.ending;
}

std::optional<SplitName> splitNameOf(const QString& name)
{
    static const QRegularExpression form(QRegularExpression::anchoredPattern(QStringLiteral(
                                             "(.+)-([0-9]{5})-of-([0-9]{5})(\\.(?:gguf|safetensors))")),
                                         QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = form.match(name);
    if (!match.hasMatch())
        return std::nullopt;
    const SplitName split{match.captured(1), match.captured(2).toInt(), match.captured(3).toInt(),
                          match.captured(4)};
    const bool canBe = split.number >= 1 && split.number <= split.count && split.part(split.number) == name;
    return canBe ? std::optional(split) : std::nullopt;
}

QList<SplitFault> splitFaults(const QStringList& names)
{
    const QList<NamedPart> parts = partsAmong(names);
    if (parts.isEmpty())
        return {};
    QList<SplitFault> faults;
    QSet<int> here;
    const SplitName set = parts.first().split;
    for (const NamedPart& part : parts) {
        if (!set.isOfSameSet(part.split) || here.contains(part.split.number))
            faults += SplitFault{Kind::Foreign, part.name};
        else
            here += part.split.number;
    }
    for (int number = 1; number <= set.count; ++number) {
        if (!here.contains(number))
            faults += SplitFault{Kind::Missing, set.part(number)};
    }
    return faults;
}

QList<SplitFault> splitFaults(const QList<SplitPart>& parts)
{
    QStringList names;
    for (const SplitPart& part : parts)
        names += part.name;
    QList<SplitFault> faults = splitFaults(names);
    std::optional<SplitFacts> first;
    for (const SplitPart& part : parts) {
        const auto split = splitNameOf(part.name);
        const SplitFault foreign{Kind::Foreign, part.name};
        if (!split || faults.contains(foreign))
            continue;
        if (!first)
            first = part.facts.split;
        if (!isPart(part.facts, *split, first ? first->tensors : std::nullopt))
            faults.prepend(foreign);
    }
    return faults;
}

std::optional<HeaderFacts> factsOfSet(const QList<HeaderFacts>& parts)
{
    if (parts.isEmpty())
        return std::nullopt;
    HeaderFacts whole = parts.first();
    for (const HeaderFacts& part : parts.mid(1)) {
        takeWhereEmpty(whole.architecture, part.architecture);
        takeWhereEmpty(whole.name, part.name);
        takeWhereEmpty(whole.license, part.license);
        takeWhereEmpty(whole.tokenizer, part.tokenizer);
        takeWhereEmpty(whole.quantisation, part.quantisation);
        whole.parameters = added(whole.parameters, part.parameters);
        whole.tensors = added(whole.tensors, part.tensors);
        if (!whole.contextLength)
            whole.contextLength = part.contextLength;
    }
    return whole;
}

} // namespace cellar
