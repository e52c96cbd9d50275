// SPDX-License-Identifier: MIT
#include "core/transfer/packed_stream.h"

#include "core/disk/disk.h"
#include "core/store/space.h"

namespace cellar {

namespace {

constexpr qint64 readBytes = 1 << 20;
constexpr qint64 mostTimes = 250;
constexpr qint64 unsuspicious = 64 << 20; // bytes, however little they are made of
constexpr qint64 unlimited = std::numeric_limits<qint64>::max() - 1;

qint64 freeOn(const QString& folder)
{
    const auto room = roomOn(folder);
    return room && room->total > 0 ? qMax<qint64>(0, room->free - floorOf(*room)) : unlimited;
}

} // namespace

PackedStream::PackedStream(Packing packing, Bounds bounds)
    : m_bounds(std::move(bounds))
    , m_unpacker(Unpacker::of(packing))
    , m_most(m_bounds.size)
{
}

Result<qint64> PackedStream::open(const QString& path)
{
    const auto handle = openForReading(path);
    if (!handle)
        return fail(ErrorKind::InvalidAnswer, handle.error().detail);
    if (!m_file.open(*handle, QIODevice::ReadOnly | QIODevice::Unbuffered, QFileDevice::AutoCloseHandle))
        return fail(ErrorKind::InvalidAnswer, path + QStringLiteral(": ") + m_file.errorString());
    return m_file.size();
}

Result<PackedStream::Step> PackedStream::step(const Feed& feed)
{
    if (!m_most)
        m_most = freeOn(m_bounds.folder);
    if (!feed.packed.isEmpty()) {
        m_input = feed.packed;
        m_used = 0;
    }
    m_isLast = m_isLast || feed.isLast;
    for (;;) {
        const auto isFull = fill();
        if (!isFull)
            return fail(isFull.error());
        if (m_given == m_bounds.end) {
            Step last = give();
            last.isDone = true;
            return last;
        }
        if (*isFull)
            return give();
        if (m_isLast)
            return stepAtEnd();
        if (!m_file.isOpen())
            break;
        if (const auto read = readOn(); !read)
            return fail(read.error());
    }
    Step step = feed.mayFlush ? give() : Step{};
    step.isHungry = true;
    step.isWaiting = m_filled > 0;
    step.taken = m_taken;
    return step;
}

// Whether the block is full; else the input is used up.
Result<bool> PackedStream::fill()
{
    if (m_block.isNull())
        m_block = QByteArray(blockBytes, Qt::Uninitialized);
    const qint64 wanted = m_bounds.end ? *m_bounds.end - m_given : *m_most - m_given + 1;
    const qsizetype room = qsizetype(qMin<qint64>(blockBytes - m_filled, wanted));
    const auto step =
        m_unpacker->unpack(QByteArrayView(m_input).sliced(m_used), m_block.data() + m_filled, room);
    if (!step)
        return fail(step.error());
    m_used += step->taken;
    m_taken += step->taken;
    m_filled += step->given;
    m_given += step->given;
    if (const auto bounds = checkBounds(); !bounds)
        return fail(bounds.error());
    return m_filled == blockBytes;
}

Status PackedStream::checkBounds()
{
    if (m_given > *m_most) {
        const QString detail = QStringLiteral("unpacks to more than the %1 bytes that %2").arg(*m_most);
        return m_bounds.size ? fail(ErrorKind::SizeMismatch, detail.arg(u"were promised"_qs))
                             : fail(ErrorKind::NoSpace, detail.arg(u"there is room for"_qs));
    }
    if (!m_bounds.size && m_given > unsuspicious && m_given / mostTimes > m_taken)
        return fail(ErrorKind::InvalidAnswer,
                    QStringLiteral("unpacks to more than %1 times its length").arg(mostTimes));
    return {};
}

Status PackedStream::readOn()
{
    m_input.resize(readBytes);
    m_used = 0;
    const qint64 count = m_file.read(m_input.data(), readBytes);
    if (count < 0)
        return fail(ErrorKind::InvalidAnswer,
                    m_file.fileName() + QStringLiteral(": ") + m_file.errorString());
    m_input.resize(count);
    m_isLast = count == 0;
    return {};
}

Result<PackedStream::Step> PackedStream::stepAtEnd()
{
    const bool isWhole = m_unpacker->isWhole();
    if (isWhole && m_bounds.size && m_given != *m_bounds.size)
        return fail(
            ErrorKind::SizeMismatch,
            QStringLiteral("unpacks to %1 bytes where %2 were promised").arg(m_given).arg(*m_bounds.size));
    Step last = give();
    last.isDone = true;
    last.isCut = !isWhole;
    return last;
}

PackedStream::Step PackedStream::give()
{
    Step step;
    m_block.truncate(std::exchange(m_filled, 0));
    step.block = std::exchange(m_block, {});
    step.taken = m_taken;
    return step;
}

} // namespace cellar
