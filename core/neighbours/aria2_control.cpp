// SPDX-License-Identifier: MIT
#include "core/neighbours/aria2_control.h"

#include <QDataStream>

namespace cellar {

namespace {

constexpr qint64 largestFile = qint64(1) << 44; // 16 TiB
constexpr quint32 mostUnderWay = 1 << 16;
constexpr qsizetype mostRanges = 10'000;

QDataStream::ByteOrder orderOf(quint16 version)
{
    return version == 0 && Q_BYTE_ORDER == Q_LITTLE_ENDIAN ? QDataStream::LittleEndian
                                                           : QDataStream::BigEndian;
}

/// What of the pieces under way is skipped: nothing of it is taken, but all of it has to be there.
bool skipPiecesUnderWay(QDataStream& stream, quint64 pieces)
{
    quint32 count = 0;
    stream >> count;
    if (count > mostUnderWay)
        return false;
    for (quint32 i = 0; i < count; ++i) {
        quint32 index = 0;
        quint32 length = 0;
        quint32 bytes = 0;
        stream >> index >> length >> bytes;
        if (stream.status() != QDataStream::Ok || index >= pieces ||
            qint64(bytes) > stream.device()->bytesAvailable() || stream.skipRawData(int(bytes)) != int(bytes))
            return false;
    }
    return stream.status() == QDataStream::Ok && stream.atEnd();
}

} // namespace

std::optional<Aria2Control> readAria2Control(const QByteArray& document)
{
    if (document.size() > longestAria2Control)
        return std::nullopt;
    QDataStream stream(document);
    quint16 version = 0;
    quint32 extensions = 0;
    quint32 infoHash = 0;
    quint32 piece = 0;
    quint64 size = 0;
    quint64 sent = 0;
    quint32 bytes = 0;
    stream >> version;
    stream.setByteOrder(orderOf(version));
    stream >> extensions >> infoHash >> piece >> size >> sent >> bytes;
    if (stream.status() != QDataStream::Ok || version > 1 || infoHash != 0 || piece == 0 || size == 0 ||
        size > quint64(largestFile))
        return std::nullopt;
    const quint64 pieces = (size + piece - 1) / piece;
    QByteArray bits = document.mid(stream.device()->pos(), bytes);
    if (bytes != (pieces + 7) / 8 || bits.size() != qsizetype(bytes) ||
        stream.skipRawData(int(bytes)) != int(bytes) || !skipPiecesUnderWay(stream, pieces))
        return std::nullopt;
    Aria2Control control{qint64(size), {}};
    for (quint64 i = 0; i < pieces; ++i) {
        const bool isThere = (uchar(bits[qsizetype(i / 8)]) & (0x80u >> (i % 8))) != 0;
        if (control.present.ranges().size() > mostRanges)
            return std::nullopt;
        if (isThere)
            control.present.add({qint64(i * piece), qint64(qMin<quint64>(piece, size - i * piece))});
    }
    return control;
}

} // namespace cellar
