// SPDX-License-Identifier: MIT
#include "core/verify/verify.h"

#include "core/hash/hasher.h"

#include <QFile>

#include <array>

namespace cellar {

namespace {

constexpr qint64 blockSize = 1024 * 1024;
constexpr qint64 progressStep = 8 * blockSize;

struct alignas(4096) Block : std::array<char, blockSize>
{
};

void append(QList<ByteRange>& ranges, ByteRange range)
{
    if (!ranges.isEmpty() && ranges.last().offset + ranges.last().length == range.offset)
        ranges.last().length += range.length;
    else
        ranges.append(range);
}

Verdict damagedWhole(const Reading& reading, const ModelFile& file)
{
    const qint64 length = qMax(reading.identity.size, file.size.value_or(0));
    return {Verdict::Kind::Damaged, {{0, length}}};
}

/// Nobody published a digest in the catalogue: what was recorded when the file came is all there is.
Verdict judgeByReceipt(const Reading& reading, const ModelFile& file, const Receipt& receipt)
{
    if (reading.sha256 != receipt.sha256)
        return damagedWhole(reading, file);
    return {receipt.published ? Verdict::Kind::Ok : Verdict::Kind::Unproved, {}};
}

} // namespace

Result<HashedBytes> hashDevice(QIODevice& device, qint64 size, const ReadControl& control)
{
    const auto block = std::make_unique<Block>();
    Hasher hasher;
    QList<ByteRange> unreadable;
    qint64 reported = 0;
    for (qint64 done = 0; done < size;) {
        if (control.cancelled && control.cancelled->load(std::memory_order_relaxed))
            return fail(ErrorKind::Cancelled, QStringLiteral("reading was cancelled"));
        const qint64 wanted = qMin(blockSize, size - done);
        const qint64 got = device.seek(done) ? device.read(block->data(), wanted) : -1;
        if (got == 0)
            break;
        if (got > 0) {
            hasher.add({block->data(), got});
            done += got;
        } else {
            const qint64 next = qMin(size, (done / blockSize + 1) * blockSize);
            append(unreadable, {done, next - done});
            done = next;
        }
        if (control.progress && (done - reported >= progressStep || done == size)) {
            control.progress(done);
            reported = done;
        }
    }
    return HashedBytes{hasher.finish(), unreadable};
}

Result<Reading> readWhole(const QString& path, const ReadControl& control)
{
    for (int reading = 0; reading < 2; ++reading) {
        const auto handle = openForReading(path);
        if (!handle)
            return fail(handle.error());
        QFile file;
        const auto before = identify(*handle);
        if (!file.open(*handle, QIODevice::ReadOnly | QIODevice::Unbuffered, QFileDevice::AutoCloseHandle) ||
            !before)
            return fail(ErrorKind::Io, path + QStringLiteral(": cannot be read"));
        auto hashed = hashDevice(file, before->size, control);
        if (!hashed)
            return fail(hashed.error());
        if (identify(*handle) == before)
            return Reading{*before, hashed->sha256, hashed->unreadable};
    }
    return fail(ErrorKind::Io, path + QStringLiteral(": changes while it is read"));
}

Verdict judge(const Reading& reading, const ModelFile& file, const std::optional<Receipt>& receipt)
{
    if (!reading.unreadable.isEmpty())
        return {Verdict::Kind::Damaged, reading.unreadable};
    if (file.size && *file.size != reading.identity.size)
        return damagedWhole(reading, file);
    if (file.sha256)
        return *file.sha256 == reading.sha256 ? Verdict{} : damagedWhole(reading, file);
    if (receipt)
        return judgeByReceipt(reading, file, *receipt);
    return {Verdict::Kind::Unproved, {}};
}

} // namespace cellar
