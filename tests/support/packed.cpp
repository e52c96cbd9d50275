// SPDX-License-Identifier: MIT
#include "tests/support/packed.h"

#include <QtEndian>

#include <memory>

#include <zdict.h>
#include <zlib.h>
#include <zstd.h>

namespace cellar::test {

namespace {

constexpr qint64 blockBytes = 1 << 20;

size_t right(size_t result)
{
    if (ZSTD_isError(result))
        qFatal("%s", ZSTD_getErrorName(result));
    return result;
}

struct Free
{
    void operator()(ZSTD_CCtx* context) const { ZSTD_freeCCtx(context); }
};

/// One block after the other, `more()` of them until an empty one.
template <class More>
QByteArray gzip(More more)
{
    z_stream stream = {};
    deflateInit2(&stream, 6, Z_DEFLATED, MAX_WBITS + 16, 8, Z_DEFAULT_STRATEGY);
    QByteArray out;
    QByteArray block;
    do {
        block = more();
        stream.next_in = reinterpret_cast<Bytef*>(block.data());
        stream.avail_in = uInt(block.size());
        do {
            QByteArray some(blockBytes, Qt::Uninitialized);
            stream.next_out = reinterpret_cast<Bytef*>(some.data());
            stream.avail_out = uInt(some.size());
            deflate(&stream, block.isEmpty() ? Z_FINISH : Z_NO_FLUSH);
            out += some.first(some.size() - stream.avail_out);
        } while (stream.avail_out == 0);
    } while (!block.isEmpty());
    deflateEnd(&stream);
    return out;
}

template <class More>
QByteArray zstd(More more, int window = 0)
{
    std::unique_ptr<ZSTD_CCtx, Free> context(ZSTD_createCCtx());
    right(ZSTD_CCtx_setParameter(context.get(), ZSTD_c_checksumFlag, 1));
    if (window > 0)
        right(ZSTD_CCtx_setParameter(context.get(), ZSTD_c_windowLog, window));
    QByteArray out;
    QByteArray block;
    do {
        block = more();
        ZSTD_inBuffer in{block.constData(), size_t(block.size()), 0};
        size_t left = 0;
        do {
            QByteArray some(blockBytes, Qt::Uninitialized);
            ZSTD_outBuffer space{some.data(), size_t(some.size()), 0};
            left = right(ZSTD_compressStream2(context.get(), &space, &in,
                                              block.isEmpty() ? ZSTD_e_end : ZSTD_e_continue));
            out += some.first(qsizetype(space.pos));
        } while (block.isEmpty() ? left > 0 : in.pos < in.size);
    } while (!block.isEmpty());
    return out;
}

auto once(QByteArray bytes)
{
    return [bytes = std::move(bytes)]() mutable { return std::exchange(bytes, {}); };
}

auto zeros(qint64 count)
{
    return [count]() mutable {
        const qint64 some = qMin(count, blockBytes);
        count -= some;
        return QByteArray(some, '\0');
    };
}

} // namespace

QByteArray packed(Packing packing, const QByteArray& bytes)
{
    if (packing == Packing::None)
        return bytes;
    return packing == Packing::Gzip ? gzip(once(bytes)) : zstd(once(bytes));
}

QByteArray packedZeros(Packing packing, qint64 count)
{
    return packing == Packing::Gzip ? gzip(zeros(count)) : zstd(zeros(count));
}

QByteArray zstdFrameWithWindow(const QByteArray& bytes, int window)
{
    return zstd(once(bytes), window);
}

QByteArray zstdFrameWithDictionary(const QByteArray& bytes)
{
    // What ends a dictionary is content; the number in front makes the frame name it.
    QByteArray samples;
    QList<size_t> sizes;
    for (int i = 0; i < 2000; ++i) {
        const QByteArray sample = "sample number " + QByteArray::number(i * 7919) + " of many that are alike";
        samples += sample;
        sizes += size_t(sample.size());
    }
    QByteArray dictionary(8192, Qt::Uninitialized);
    dictionary.resize(qsizetype(
        right(ZDICT_trainFromBuffer(dictionary.data(), size_t(dictionary.size()), samples.constData(),
                                    sizes.constData(), unsigned(sizes.size())))));
    std::unique_ptr<ZSTD_CCtx, Free> context(ZSTD_createCCtx());
    QByteArray out(qsizetype(ZSTD_compressBound(size_t(bytes.size()))), Qt::Uninitialized);
    out.resize(qsizetype(right(ZSTD_compress_usingDict(
        context.get(), out.data(), size_t(out.size()), bytes.constData(), size_t(bytes.size()),
        dictionary.constData(), size_t(dictionary.size()), 3))));
    return out;
}

QByteArray zstdSkippableFrame(qsizetype size)
{
    QByteArray frame(8 + size, 's');
    qToLittleEndian<quint32>(ZSTD_MAGIC_SKIPPABLE_START, frame.data());
    qToLittleEndian<quint32>(quint32(size), frame.data() + 4);
    return frame;
}

} // namespace cellar::test
