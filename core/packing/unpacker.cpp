// SPDX-License-Identifier: MIT
#include "core/packing/unpacker.h"

#include <QByteArray>
#include <QtEndian>

#include <limits>

#include <zlib.h>
#include <zstd.h>

namespace cellar {

namespace {

tl::unexpected<Error> refused(const QString& what, const char* why)
{
    const QString detail = QStringLiteral("cannot be unpacked as %1: %2");
    return fail(ErrorKind::InvalidAnswer, detail.arg(what, QString::fromLatin1(why ? why : "damaged")));
}

class GzipUnpacker final : public Unpacker
{
public:
    GzipUnpacker() { m_isReady = inflateInit2(&m_stream, gzipOnly) == Z_OK; }
    ~GzipUnpacker() override { inflateEnd(&m_stream); }
    Q_DISABLE_COPY_MOVE(GzipUnpacker)

    bool isWhole() const override { return m_isAtEnd; }

protected:
    Result<Step> step(QByteArrayView packed, char* out, qsizetype room) override
    {
        if (!m_isReady)
            return refused(QStringLiteral("gzip"), "no memory");
        if (m_isAtEnd && packed.isEmpty())
            return Step{};
        if (std::exchange(m_isAtEnd, false))
            inflateReset(&m_stream); // another member
        const uInt in = uInt(qMin<qsizetype>(packed.size(), most));
        const uInt space = uInt(qMin<qsizetype>(room, most));
        m_stream.next_in = reinterpret_cast<z_const Bytef*>(const_cast<char*>(packed.data()));
        m_stream.avail_in = in;
        m_stream.next_out = reinterpret_cast<Bytef*>(out);
        m_stream.avail_out = space;
        const int result = inflate(&m_stream, Z_NO_FLUSH);
        if (result != Z_OK && result != Z_STREAM_END && result != Z_BUF_ERROR)
            return refused(QStringLiteral("gzip"), m_stream.msg);
        m_isAtEnd = result == Z_STREAM_END;
        return Step{in - m_stream.avail_in, space - m_stream.avail_out};
    }

private:
    static constexpr int gzipOnly = MAX_WBITS + 16;
    static constexpr qsizetype most = std::numeric_limits<int>::max();

    z_stream m_stream = {};
    bool m_isReady = false;
    bool m_isAtEnd = false; // of a member
};

class ZstdUnpacker final : public Unpacker
{
public:
    ZstdUnpacker()
    {
        if (m_context)
            ZSTD_DCtx_setParameter(m_context.get(), ZSTD_d_windowLogMax, largestWindow);
    }

    bool isWhole() const override { return m_isAtEnd && m_magic.isEmpty() && m_hasFrame; }

protected:
    Result<Step> step(QByteArrayView packed, char* out, qsizetype room) override
    {
        if (!m_context)
            return refused(QStringLiteral("zstd"), "no memory");
        if (m_isAtEnd)
            return begin(packed);
        return decompress(packed, out, room);
    }

private:
    static constexpr int largestWindow = 27; // as a power of two, in bytes
    static constexpr qsizetype magicBytes = 4;

    // The library would read older formats by their numbers, too, and those know no limit of the window.
    Result<Step> begin(QByteArrayView packed)
    {
        const qsizetype count = qMin(packed.size(), magicBytes - m_magic.size());
        m_magic += packed.first(count);
        if (m_magic.size() < magicBytes)
            return Step{count, 0};
        const quint32 number = qFromLittleEndian<quint32>(m_magic.constData());
        const bool isKnown = number == ZSTD_MAGICNUMBER ||
                             (number & ZSTD_MAGIC_SKIPPABLE_MASK) == quint32(ZSTD_MAGIC_SKIPPABLE_START);
        if (!isKnown)
            return refused(QStringLiteral("zstd"), "no frame where one should begin");
        m_isAtEnd = false;
        m_hasFrame = true;
        char none = 0;
        const auto read = decompress(std::exchange(m_magic, {}), &none, 0);
        return read ? Result<Step>(Step{count, 0}) : read;
    }

    Result<Step> decompress(QByteArrayView packed, char* out, qsizetype room)
    {
        ZSTD_inBuffer in{packed.data(), size_t(packed.size()), 0};
        ZSTD_outBuffer space{out, size_t(room), 0};
        const size_t left = ZSTD_decompressStream(m_context.get(), &space, &in);
        if (ZSTD_isError(left))
            return refused(QStringLiteral("zstd"), ZSTD_getErrorName(left));
        m_isAtEnd = left == 0;
        return Step{qsizetype(in.pos), qsizetype(space.pos)};
    }

    struct Free
    {
        void operator()(ZSTD_DCtx* context) const { ZSTD_freeDCtx(context); }
    };

    std::unique_ptr<ZSTD_DCtx, Free> m_context{ZSTD_createDCtx()};
    QByteArray m_magic;      // of a frame that begins, until all of it is there
    bool m_isAtEnd = true;   // of a frame, or before the first
    bool m_hasFrame = false; // there was one
};

} // namespace

std::unique_ptr<Unpacker> Unpacker::of(Packing packing)
{
    if (packing == Packing::Gzip)
        return std::make_unique<GzipUnpacker>();
    return std::make_unique<ZstdUnpacker>();
}

Result<Unpacker::Step> Unpacker::unpack(QByteArrayView packed, char* out, qsizetype room)
{
    Step all;
    for (;;) {
        const auto some = step(packed.sliced(all.taken), out + all.given, room - all.given);
        if (!some)
            return some;
        all.taken += some->taken;
        all.given += some->given;
        const bool hasMoved = some->taken > 0 || some->given > 0;
        if (!hasMoved && all.taken < packed.size() && all.given < room)
            return fail(ErrorKind::InvalidAnswer, QStringLiteral("cannot be unpacked: it stands still"));
        if (!hasMoved || all.given == room)
            return all;
    }
}

} // namespace cellar
