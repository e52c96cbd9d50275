// SPDX-License-Identifier: MIT
#include "core/hash/content_hasher.h"

#include <xxhash.h>

namespace cellar {

namespace {

Fingerprint canonical(XXH128_hash_t hash)
{
    XXH128_canonical_t bytes;
    XXH128_canonicalFromHash(&bytes, hash);
    return *Fingerprint::fromBytes({bytes.digest, Fingerprint::length});
}

} // namespace

class ContentHasher::PieceStream
{
public:
    PieceStream()
        : m_state(XXH3_createState())
    {
        Q_CHECK_PTR(m_state.get());
        XXH3_128bits_reset(m_state.get());
    }

    void add(QByteArrayView bytes)
    {
        while (!bytes.isEmpty()) {
            const qsizetype length = qMin(bytes.size(), PieceMap::pieceLength - m_filled);
            XXH3_128bits_update(m_state.get(), bytes.data(), static_cast<size_t>(length));
            bytes = bytes.sliced(length);
            advance(length);
        }
    }

    void skip(qint64 length)
    {
        while (length > 0) {
            const qint64 inPiece = qMin(length, PieceMap::pieceLength - m_filled);
            m_isWhole = false;
            length -= inPiece;
            advance(inPiece);
        }
    }

    const QList<Fingerprint>& soFar() const { return m_map.fingerprints; }

    PieceMap finish()
    {
        if (m_filled > 0)
            closePiece();
        return std::move(m_map);
    }

private:
    struct Free
    {
        void operator()(XXH3_state_t* state) const { XXH3_freeState(state); }
    };

    void advance(qint64 length)
    {
        m_map.size += length;
        m_filled += length;
        if (m_filled == PieceMap::pieceLength)
            closePiece();
    }

    void closePiece()
    {
        m_map.fingerprints.append(m_isWhole ? canonical(XXH3_128bits_digest(m_state.get())) : Fingerprint());
        XXH3_128bits_reset(m_state.get());
        m_filled = 0;
        m_isWhole = true;
    }

    std::unique_ptr<XXH3_state_t, Free> m_state;
    PieceMap m_map;
    qint64 m_filled = 0;   // of the piece at the end
    bool m_isWhole = true; // nothing of it was skipped
};

ContentHasher::ContentHasher()
    : m_pieces(std::make_unique<PieceStream>())
{
    m_thread.setMaxThreadCount(1);
}

ContentHasher::~ContentHasher()
{
    m_thread.clear(); // its destructor waits for the block that is being hashed
}

void ContentHasher::add(QByteArray block)
{
    m_room.acquire();
    m_thread.start([this, shared = block]() mutable {
        m_hasher.add(shared);
        shared.clear(); // first, so that whoever gets the room finds the block unshared
        m_room.release();
    });
    m_pieces->add(block);
}

void ContentHasher::skip(qint64 length)
{
    m_pieces->skip(length);
}

const QList<Fingerprint>& ContentHasher::fingerprints() const
{
    return m_pieces->soFar();
}

ContentDigest ContentHasher::finish()
{
    m_thread.waitForDone();
    PieceMap pieces = m_pieces->finish();
    const qint64 size = pieces.size;
    return {m_hasher.finish(), std::move(pieces), size};
}

QByteArray& BlockRing::next()
{
    QByteArray& block = m_blocks[m_next];
    m_next = (m_next + 1) % m_blocks.size();
    block.resize(blockSize);
    return block;
}

Fingerprint fingerprintOf(QByteArrayView piece)
{
    return canonical(XXH3_128bits(piece.data(), static_cast<size_t>(piece.size())));
}

} // namespace cellar
