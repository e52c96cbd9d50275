// SPDX-License-Identifier: MIT
#include "core/formats/gguf.h"

#include "core/base/shown.h"
#include "core/formats/bounded_reader.h"
#include "core/formats/gguf_metadata.h"
#include "core/formats/gguf_tensors.h"
#include "core/formats/gguf_types.h"

#include <limits>

namespace cellar {

namespace {

constexpr quint64 mostPairs = 65536;
constexpr quint64 mostTensors = 1000000;
constexpr quint64 leastPair = 13;   // bytes: a key's length, a type, one byte of value
constexpr quint64 leastTensor = 24; // bytes: a name's length, dimensions, type, offset

struct Counts
{
    quint64 tensors = 0;
    quint64 pairs = 0;
};

void readVersion(BoundedReader& in, HeaderFacts& facts)
{
    quint32 version = in.number<quint32>();
    facts.isBigEndian = version != 0 && (version & 0xFFFFU) == 0; // read backwards
    if (facts.isBigEndian)
        version = qbswap(version);
    in.setBigEndian(facts.isBigEndian);
    facts.version = int(version);
    if (version != 2 && version != 3)
        in.refuse(QStringLiteral("version %1 of GGUF is not known").arg(version),
                  HeaderFault::Kind::OtherFormat);
}

Counts readCounts(BoundedReader& in)
{
    Counts counts;
    counts.tensors = in.number<quint64>();
    counts.pairs = in.number<quint64>();
    if (counts.pairs > mostPairs || counts.pairs > in.remaining() / leastPair)
        in.refuse(QStringLiteral("an impossible number of metadata entries"));
    if (counts.tensors > mostTensors || counts.tensors > in.remaining() / leastTensor)
        in.refuse(QStringLiteral("an impossible number of tensors"));
    return counts;
}

QString shown(const QByteArray& text)
{
    return shownText(QString::fromUtf8(text), 200);
}

std::optional<qint64> asLength(std::optional<quint64> number)
{
    if (!number || *number > quint64(std::numeric_limits<qint64>::max()))
        return std::nullopt;
    return qint64(*number);
}

std::optional<qint64> contextLength(const GgufMetadata& metadata)
{
    const auto length = metadata.contextLengths.constFind(metadata.architecture + ".context_length");
    return length == metadata.contextLengths.constEnd() ? std::nullopt : asLength(*length);
}

std::optional<SplitFacts> splitOf(const GgufMetadata& metadata)
{
    const auto before = asLength(metadata.splitNumber);
    const auto count = asLength(metadata.splitCount);
    if (!before || !count || *before >= *count)
        return std::nullopt;
    return SplitFacts{*before + 1, *count, asLength(metadata.splitTensors)};
}

} // namespace

HeaderFacts readGguf(BoundedReader& in)
{
    HeaderFacts facts;
    facts.format = HeaderFormat::Gguf;
    in.skip(4); // the magic
    readVersion(in, facts);
    const Counts counts = readCounts(in);
    const GgufMetadata metadata = readGgufMetadata(in, counts.pairs);
    facts.architecture = shown(metadata.architecture);
    facts.name = shown(metadata.name);
    facts.license = shown(metadata.license);
    facts.tokenizer = shown(metadata.tokenizer);
    facts.contextLength = contextLength(metadata);
    facts.split = splitOf(metadata);
    facts.leastLength = in.position();
    if (metadata.whole) {
        const GgufTensors tensors = readGgufTensors(in, counts.tensors, metadata.alignment);
        facts.tensors = qint64(counts.tensors);
        facts.parameters = tensors.parameters;
        facts.quantisation = tensors.mostUsedType;
        facts.leastLength = tensors.end;
    }
    if (metadata.fileType)
        facts.quantisation = ggufFileTypeName(*metadata.fileType);
    return facts;
}

} // namespace cellar
