// SPDX-License-Identifier: MIT
#include "core/verify/verify.h"

#include "core/base/range_set.h"
#include "core/verify/kept_header.h"

#include <QFile>

namespace cellar {

struct Bookmark::Hashing
{
    ContentHasher hasher;
    RangeSet unreadable;
    qint64 done = 0;
};

Bookmark::Bookmark() = default;
Bookmark::~Bookmark() = default;

qint64 Bookmark::done() const
{
    return hashing ? hashing->done : 0;
}

namespace {

constexpr qint64 blockSize = BlockRing::blockSize;
constexpr qsizetype mostRanges = 10'000;
constexpr qint64 progressStep = 8 * blockSize;

Status goOn(const ReadControl& control)
{
    if (control.cancelled && control.cancelled->load(std::memory_order_relaxed))
        return fail(ErrorKind::Cancelled, QStringLiteral("reading was cancelled"));
    return {};
}

Status openFile(QFile& file, const QString& path)
{
    const auto handle = openForReading(path);
    if (!handle)
        return fail(handle.error());
    if (!file.open(*handle, QIODevice::ReadOnly | QIODevice::Unbuffered, QFileDevice::AutoCloseHandle))
        return fail(ErrorKind::Io, path + QStringLiteral(": cannot be read"));
    return {};
}

Result<bool> hasDigest(QIODevice& device, ByteRange range, const Digest& digest, const ReadControl& control)
{
    QByteArray block(blockSize, Qt::Uninitialized);
    Hasher hasher;
    for (qint64 at = range.offset; at < range.end();) {
        if (const auto going = goOn(control); !going)
            return fail(going.error());
        const qint64 got =
            device.seek(at) ? device.read(block.data(), qMin(blockSize, range.end() - at)) : -1;
        if (got <= 0)
            return false;
        hasher.add({block.constData(), got});
        at += got;
    }
    return hasher.finish() == digest;
}

/// So many that a receipt can hold them. Where there are more, nothing much is right in between.
QList<ByteRange> fewEnough(const QList<ByteRange>& ranges)
{
    if (ranges.size() <= mostRanges)
        return ranges;
    return {{ranges.first().offset, ranges.last().end() - ranges.first().offset}};
}

bool sizeIsRight(const Reading& reading, const ModelFile& file)
{
    return !file.size || *file.size == reading.identity.size;
}

QList<ByteRange> damageIn(const Reading& reading, const ModelFile& file,
                          const std::optional<PieceMap>& wanted)
{
    QList<ByteRange> damaged;
    if (wanted)
        damaged = differing(*wanted, reading.pieces);
    else if (sizeIsRight(reading, file))
        damaged = differing(reading.pieces, reading.pieces); // what is not known of them
    if (damaged.isEmpty())
        return {{0, qMax(reading.identity.size, file.size.value_or(0))}};
    return fewEnough(damaged);
}

/// Goes on where it is, up to `size` bytes or the end of the device.
Status hashOn(Bookmark::Hashing& hashing, QIODevice& device, qint64 size, const ReadControl& control)
{
    auto& [hasher, unreadable, done] = hashing;
    BlockRing blocks;
    qint64 reported = done;
    while (done < size) {
        if (const auto going = goOn(control); !going)
            return fail(going.error());
        QByteArray& block = blocks.next();
        const qint64 got = device.seek(done) ? device.read(block.data(), qMin(blockSize, size - done)) : -1;
        if (got == 0)
            break;
        if (got > 0) {
            block.resize(got);
            hasher.add(block);
            done += got;
        } else {
            const qint64 next = qMin(size, (done / blockSize + 1) * blockSize);
            unreadable.add({done, next - done});
            hasher.skip(next - done);
            done = next;
        }
        if (control.pace)
            control.pace(done);
        if (control.progress && (done - reported >= progressStep || done == size)) {
            control.progress(done);
            reported = done;
        }
    }
    return {};
}

} // namespace

Result<HashedBytes> hashDevice(QIODevice& device, qint64 size, const ReadControl& control)
{
    Bookmark::Hashing hashing;
    if (const auto read = hashOn(hashing, device, size, control); !read)
        return fail(read.error());
    return HashedBytes{hashing.hasher.finish(), hashing.unreadable.ranges()};
}

Result<Reading> readWhole(const QString& path, const ReadControl& control)
{
    Bookmark unused;
    return readWhole(path, control, unused);
}

Result<Reading> readWhole(const QString& path, const ReadControl& control, Bookmark& bookmark)
{
    for (int reading = 0; reading < 2; ++reading) {
        QFile file;
        if (const auto opened = openFile(file, path); !opened)
            return fail(opened.error());
        const auto before = identify(file.handle());
        if (!before)
            return fail(ErrorKind::Io, path + QStringLiteral(": cannot be read"));
        if (bookmark.identity != before || !bookmark.hashing) {
            bookmark.identity = before;
            bookmark.hashing = std::make_unique<Bookmark::Hashing>();
        }
        if (const auto read = hashOn(*bookmark.hashing, file, before->size, control); !read)
            return fail(read.error());
        const auto hashing = std::move(bookmark.hashing);
        const auto content = hashing->hasher.finish();
        const auto misfit = readKeptHeader(file.handle()).misfit;
        if (identify(file.handle()) == before)
            return Reading{*before, content.sha256, hashing->unreadable.ranges(), content.pieces, misfit};
    }
    return fail(ErrorKind::Io, path + QStringLiteral(": changes while it is read"));
}

std::optional<Digest> promisedDigest(const ModelFile& file, const std::optional<Receipt>& receipt)
{
    if (file.sha256)
        return file.sha256;
    return receipt ? std::optional(receipt->sha256) : std::nullopt;
}

Verdict judge(const Reading& reading, const ModelFile& file, const std::optional<Receipt>& receipt,
              const std::optional<PieceMap>& wanted)
{
    const auto promised = promisedDigest(file, receipt);
    if (!reading.unreadable.isEmpty() || !sizeIsRight(reading, file) ||
        (promised && reading.sha256 != *promised))
        return {Verdict::Kind::Damaged, damageIn(reading, file, wanted)};
    const bool isPublished = file.sha256 || (receipt && receipt->published);
    if (!isPublished && reading.misfit)
        return {Verdict::Kind::Damaged, {*reading.misfit}};
    return {isPublished ? Verdict::Kind::Ok : Verdict::Kind::Unproved, {}};
}

Result<Verdict> narrowed(const Verdict& verdict, const QString& path, const PublishedPieces& published,
                         qint64 size, const ReadControl& control)
{
    QFile file;
    if (const auto opened = openFile(file, path); !opened)
        return fail(opened.error());
    auto wrong = wrongPieces(file, published, size, verdict.damaged, control);
    if (!wrong)
        return fail(wrong.error());
    if (wrong->isEmpty() && file.size() > size)
        wrong->append({size, file.size() - size});
    return wrong->isEmpty() ? verdict : Verdict{verdict.kind, fewEnough(*wrong)};
}

Result<QList<ByteRange>> wrongPieces(QIODevice& device, const PublishedPieces& published, qint64 size,
                                     const QList<ByteRange>& suspects, const ReadControl& control)
{
    RangeSet wrong;
    qint64 piece = 0;
    for (const ByteRange& suspect : suspects) {
        for (piece = qMax(piece, suspect.offset / published.length);
             piece < published.hashes.size() && piece * published.length < suspect.end(); ++piece) {
            const qint64 offset = piece * published.length;
            const ByteRange range{offset, qMin(published.length, size - offset)};
            const auto isRight = hasDigest(device, range, published.hashes[piece], control);
            if (!isRight)
                return fail(isRight.error());
            if (!*isRight)
                wrong.add(range);
        }
    }
    return wrong.ranges();
}

Result<PublishedPieces> hashPieces(const QString& path, const Digest& sha256, qint64 length,
                                   const ReadControl& control)
{
    QFile file;
    if (const auto opened = openFile(file, path); !opened)
        return fail(opened.error());
    const qint64 size = file.size();
    PublishedPieces pieces{length, {}};
    BlockRing blocks;
    ContentHasher whole;
    Hasher piece;
    for (qint64 done = 0; done < size;) {
        if (const auto going = goOn(control); !going)
            return fail(going.error());
        const qint64 pieceEnd = qMin(size, (pieces.hashes.size() + 1) * length);
        QByteArray& block = blocks.next();
        const qint64 got = file.read(block.data(), qMin(blockSize, pieceEnd - done));
        if (got <= 0)
            return fail(ErrorKind::Io, path + QStringLiteral(": cannot be read"));
        block.resize(got);
        whole.add(block);
        piece.add(block);
        done += got;
        if (done == pieceEnd)
            pieces.hashes += std::exchange(piece, Hasher()).finish();
        if (control.progress && (done % progressStep == 0 || done == size))
            control.progress(done);
    }
    if (whole.finish().sha256 != sha256)
        return fail(ErrorKind::DigestMismatch, path + QStringLiteral(": has other bytes than were proved"));
    return pieces;
}

} // namespace cellar
