// SPDX-License-Identifier: MIT
#include "core/formats/header_facts.h"

#include "core/formats/bounded_reader.h"
#include "core/formats/gguf.h"
#include "core/formats/safetensors.h"

#include <QBuffer>

namespace cellar {

namespace {

using Kind = HeaderFault::Kind;

constexpr qint64 mostHeader = 256 * 1024 * 1024; // bytes
constexpr qint64 firstBytes = 9;                 // that tell every format

QString otherFormat(const QByteArray& first)
{
    if (first.startsWith('<'))
        return QStringLiteral("a web page, not a model file");
    if (first.startsWith("version "))
        return QStringLiteral("a Git LFS pointer, not a model file");
    if (first.startsWith("lmgg"))
        return QStringLiteral("a ggml file (Whisper, or older than GGUF)");
    return QStringLiteral("neither GGUF nor safetensors");
}

HeaderFacts readAs(HeaderFormat format, BoundedReader& in)
{
    switch (format) {
    case HeaderFormat::Gguf:
        return readGguf(in);
    case HeaderFormat::Safetensors:
        return readSafetensors(in);
    }
    Q_UNREACHABLE();
}

HeaderReading faultOfDevice(const QIODevice& device)
{
    return tl::unexpected(
        HeaderFault{Kind::Io, QStringLiteral("cannot be read: ") + device.errorString(), {}});
}

} // namespace

HeaderReading readHeaderFacts(QIODevice& device)
{
    if (!device.seek(0))
        return faultOfDevice(device);
    const QByteArray first = device.peek(firstBytes);
    if (first.size() < qMin(firstBytes, device.size()))
        return faultOfDevice(device);
    std::optional<HeaderFormat> format;
    if (first.startsWith("GGUF"))
        format = HeaderFormat::Gguf;
    else if (looksLikeSafetensors(first))
        format = HeaderFormat::Safetensors;
    if (!format && first.size() < firstBytes && !first.startsWith('<'))
        return tl::unexpected(HeaderFault{Kind::NeedsMore, QStringLiteral("too few bytes to tell"), {}});
    if (!format)
        return tl::unexpected(HeaderFault{Kind::OtherFormat, otherFormat(first), {}});

    BoundedReader in(device, mostHeader);
    const HeaderFacts facts = readAs(*format, in);
    if (!in.fault())
        return facts;
    HeaderFault fault = *in.fault();
    if (fault.kind != Kind::OtherFormat)
        fault.format = format;
    return tl::unexpected(fault);
}

HeaderReading readHeaderFacts(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly); // a buffer always opens
    return readHeaderFacts(buffer);
}

QString formatName(const HeaderFacts& facts)
{
    if (facts.format == HeaderFormat::Safetensors)
        return QStringLiteral("safetensors");
    return QStringLiteral("GGUF v%1").arg(facts.version) +
           (facts.isBigEndian ? QStringLiteral(" big-endian") : QString());
}

std::optional<HeaderFormat> claimedFormat(const QString& name)
{
    if (name.endsWith(QStringLiteral(".gguf"), Qt::CaseInsensitive))
        return HeaderFormat::Gguf;
    if (name.endsWith(QStringLiteral(".safetensors"), Qt::CaseInsensitive))
        return HeaderFormat::Safetensors;
    return std::nullopt;
}

std::optional<HeaderFault> brokenClaim(const QString& name, const HeaderReading& reading)
{
    const auto claimed = claimedFormat(name);
    if (!claimed)
        return std::nullopt;
    if (reading) {
        if (reading->format == *claimed)
            return std::nullopt;
        return HeaderFault{Kind::OtherFormat, formatName(*reading), reading->format};
    }
    const HeaderFault& fault = reading.error();
    if (fault.kind == Kind::OtherFormat || fault.kind == Kind::Broken)
        return fault;
    if (fault.format && *fault.format != *claimed)
        return HeaderFault{Kind::OtherFormat, QStringLiteral("it begins as another format"), fault.format};
    return std::nullopt;
}

std::optional<ByteRange> misfit(const HeaderReading& reading, qint64 length)
{
    if (!reading) {
        const bool isCutShort = reading.error().kind == Kind::NeedsMore && reading.error().format;
        return isCutShort ? std::optional(ByteRange{length, 1}) : std::nullopt;
    }
    if (length < reading->leastLength)
        return ByteRange{length, reading->leastLength - length};
    if (reading->lengthIsExact && length > reading->leastLength)
        return ByteRange{reading->leastLength, length - reading->leastLength};
    return std::nullopt;
}

} // namespace cellar
