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

constexpr qint64 mostHeader = 256 * 1024 * 1024;
constexpr quint64 mostPairs = 65536;
constexpr quint64 mostTensors = 1000000;
constexpr quint64 leastPair = 13;   // bytes: a key's length, a type, one byte of value
constexpr quint64 leastTensor = 24; // bytes: a name's length, dimensions, type, offset

struct Counts
{
    quint64 tensors = 0;
    quint64 pairs = 0;
};

void checkMagic(BoundedReader& in, const QByteArray& magic)
{
    if (magic == "GGUF")
        return;
    if (magic.startsWith('<'))
        in.refuse(QStringLiteral("a web page, not a GGUF file"));
    else if (magic == "vers")
        in.refuse(QStringLiteral("a Git LFS pointer, not a GGUF file"));
    else if (magic == "lmgg")
        in.refuse(QStringLiteral("a ggml file (Whisper, or older than GGUF), not a GGUF file"));
    else
        in.refuse(QStringLiteral("not a GGUF file"));
}

void readVersion(BoundedReader& in)
{
    quint32 version = in.number<quint32>();
    if (version != 0 && (version & 0xFFFFU) == 0) { // read backwards
        in.setBigEndian(true);
        version = qbswap(version);
    }
    if (version != 2 && version != 3)
        in.refuse(QStringLiteral("version %1 of GGUF is not known").arg(version));
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

std::optional<qint64> contextLength(const GgufMetadata& metadata)
{
    const auto length = metadata.contextLengths.constFind(metadata.architecture + ".context_length");
    if (length == metadata.contextLengths.constEnd() || *length > quint64(std::numeric_limits<qint64>::max()))
        return std::nullopt;
    return qint64(*length);
}

} // namespace

Result<GgufFacts> readGgufFacts(QIODevice& file)
{
    if (!file.seek(0))
        return fail(ErrorKind::Io, QStringLiteral("cannot be read: ") + file.errorString());
    BoundedReader in(file, qMin(file.size(), mostHeader));
    checkMagic(in, in.bytes(4));
    readVersion(in);
    const Counts counts = readCounts(in);
    const GgufMetadata metadata = readGgufMetadata(in, counts.pairs);

    GgufFacts facts;
    facts.architecture = shown(metadata.architecture);
    facts.name = shown(metadata.name);
    facts.license = shown(metadata.license);
    facts.contextLength = contextLength(metadata);
    if (metadata.whole) {
        const GgufTensors tensors = readGgufTensors(in, counts.tensors, metadata.alignment, file.size());
        facts.parameters = tensors.parameters;
        facts.quantisation = tensors.mostUsedType;
    }
    if (metadata.fileType)
        facts.quantisation = ggufFileTypeName(*metadata.fileType);
    if (in.error())
        return fail(*in.error());
    return facts;
}

} // namespace cellar
