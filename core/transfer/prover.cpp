// SPDX-License-Identifier: MIT
#include "core/transfer/prover.h"

#include "core/disk/disk.h"
#include "core/store/piece_map_file.h"

#include <QFile>

namespace cellar {

namespace {
constexpr qint64 blockBytes = 512 << 10; // read at a time; more would only cost memory
constexpr qint64 stepBytes = 16 << 20;   // between two looks at how far the bytes are
} // namespace

struct Prover::Step
{
    qint64 position = 0; // all bytes before it were read
    std::optional<ByteRange> wrong = {};
    std::optional<ContentDigest> digest = {}; // at the end
};

class Prover::Reader
{
public:
    explicit Reader(const Task& task)
        : m_task(task)
    {
    }

    Result<Step> step(qint64 frontier);
    void lose(const RangeSet& kept, bool wereRead);

private:
    Status open();
    Result<ByteRange> wrongAt(qint64 frontier);
    Result<ByteRange> wrongPublished(ByteRange piece);
    Result<ByteRange> wrongKept(ByteRange piece);
    Result<QByteArrayView> read(qint64 offset, QByteArray& block, qint64 length);
    void writePieces();

    Task m_task;
    QFile m_file;
    std::unique_ptr<PieceMapWriter> m_pieces;
    std::unique_ptr<ContentHasher> m_hasher = std::make_unique<ContentHasher>();
    BlockRing m_blocks;
    qint64 m_position = 0;
    qint64 m_checked = 0;    // up to there the pieces were judged by themselves, where they can be
    qsizetype m_written = 0; // fingerprints
};

Status Prover::Reader::open()
{
    if (m_file.isOpen())
        return {};
    const auto handle = openForReading(m_task.path);
    if (!handle)
        return fail(handle.error());
    if (!m_file.open(*handle, QIODevice::ReadOnly | QIODevice::Unbuffered, QFileDevice::AutoCloseHandle))
        return fail(ErrorKind::Io, m_task.path + QStringLiteral(": ") + m_file.errorString());
    if (!m_task.pieces.isEmpty()) {
        auto pieces = PieceMapWriter::open(m_task.pieces, m_task.size, m_task.sha256);
        if (!pieces)
            return fail(pieces.error());
        m_pieces = std::move(*pieces);
    }
    return {};
}

Result<QByteArrayView> Prover::Reader::read(qint64 offset, QByteArray& block, qint64 length)
{
    errno = 0;
    if (!m_file.seek(offset) || m_file.read(block.data(), length) != length)
        return fail(errno != 0
                        ? diskError(errno, m_task.path)
                        : Error{ErrorKind::Io, m_task.path + QStringLiteral(": shorter than was written")});
    return QByteArrayView(block).first(length);
}

Result<Prover::Step> Prover::Reader::step(qint64 frontier)
{
    if (const auto opened = open(); !opened)
        return fail(opened.error());
    const qint64 end = qMin(frontier, m_position + stepBytes);
    while (m_position < end) {
        const auto wrong = wrongAt(frontier);
        if (!wrong)
            return fail(wrong.error());
        if (wrong->length > 0)
            return Step{m_position, *wrong};
        const qint64 length = qMin(blockBytes, qMin(end, m_checked) - m_position);
        if (length <= 0)
            break; // the rest of the piece has to come first
        QByteArray& block = m_blocks.next();
        block.resize(length);
        if (const auto bytes = read(m_position, block, length); !bytes)
            return fail(bytes.error());
        m_hasher->add(block);
        m_position += length;
    }
    writePieces();
    if (m_position == m_task.size)
        return Step{m_position, {}, m_hasher->finish()};
    return Step{m_position};
}

// Judges the piece that begins where the reading is, if that can be done; an empty range: nothing is wrong.
Result<ByteRange> Prover::Reader::wrongAt(qint64 frontier)
{
    if (m_position < m_checked)
        return ByteRange{};
    const qint64 length = m_task.published ? m_task.published->length : PieceMap::pieceLength;
    const qint64 begin = m_position / length * length;
    const ByteRange piece{begin, qMin(length, m_task.size - begin)};
    if (m_task.published) {
        if (piece.end() > frontier)
            return ByteRange{};
        m_checked = piece.end();
        return wrongPublished(piece);
    }
    m_checked = piece.end();
    return m_task.known && m_task.kept.contains(piece) ? wrongKept(piece) : ByteRange{};
}

Result<ByteRange> Prover::Reader::wrongPublished(ByteRange piece)
{
    Hasher hasher;
    for (qint64 offset = piece.offset; offset < piece.end();) {
        QByteArray& block = m_blocks.next();
        const auto bytes = read(offset, block, qMin(blockBytes, piece.end() - offset));
        if (!bytes)
            return fail(bytes.error());
        hasher.add(*bytes);
        offset += bytes->size();
    }
    if (hasher.finish() == m_task.published->hashes[piece.offset / m_task.published->length])
        return ByteRange{};
    m_checked = piece.offset;
    return piece;
}

Result<ByteRange> Prover::Reader::wrongKept(ByteRange piece)
{
    const Fingerprint& known = m_task.known->fingerprints[piece.offset / PieceMap::pieceLength];
    if (!known.isKnown())
        return ByteRange{};
    QByteArray whole(piece.length, Qt::Uninitialized);
    const auto bytes = read(piece.offset, whole, piece.length);
    if (!bytes)
        return fail(bytes.error());
    if (fingerprintOf(*bytes) == known)
        return ByteRange{};
    m_task.kept.remove(piece); // what comes in its place is new
    m_checked = piece.offset;
    return piece;
}

// Only a help for a later run that finds no journal; what cannot be written is not missed.
void Prover::Reader::writePieces()
{
    const auto& fingerprints = m_hasher->fingerprints();
    for (; m_pieces && m_written < fingerprints.size(); ++m_written) {
        if (!m_pieces->write(m_written, fingerprints[m_written]))
            m_pieces.reset();
    }
}

void Prover::Reader::lose(const RangeSet& kept, bool wereRead)
{
    m_task.kept = kept;
    m_checked = m_position;
    if (!wereRead)
        return;
    m_hasher = std::make_unique<ContentHasher>();
    m_position = 0;
    m_checked = 0;
    m_written = 0;
}

Prover::Prover(Task task)
    : m_task(std::move(task))
    , m_reader(std::make_shared<Reader>(m_task))
{
}

Prover::~Prover() = default;

void Prover::goOn(qint64 frontier)
{
    m_frontier = frontier;
    if (!m_busy && !m_done && (m_frontier > m_proved || m_task.size == 0))
        step();
}

void Prover::lose(qint64 offset, const RangeSet& kept)
{
    const bool wereRead = offset < (m_busy ? qMax(m_proved, m_reading) : m_proved);
    if (wereRead) {
        m_stale = m_busy;
        m_done = false;
        m_proved = 0;
    }
    m_frontier = qMin(m_frontier, offset);
    m_disk.post([reader = m_reader, kept, wereRead] { reader->lose(kept, wereRead); });
}

void Prover::step()
{
    m_busy = true;
    m_reading = m_frontier;
    const auto read = [reader = m_reader, frontier = m_frontier] { return reader->step(frontier); };
    m_disk.run(this, read, [this](const Result<Step>& result) { took(result); });
}

void Prover::took(const Result<Step>& step)
{
    m_busy = false;
    if (std::exchange(m_stale, false))
        return goOn(m_frontier);
    if (!step) {
        m_done = true;
        emit failed(step.error());
        return;
    }
    // What came meanwhile may complete the piece that it waits for.
    const bool mayMove = m_frontier > m_reading || step->position > m_proved;
    m_proved = step->position;
    if (step->wrong) {
        emit wrongPiece(*step->wrong);
    } else if (step->digest) {
        m_done = true;
        emit finished(*step->digest);
    } else if (mayMove) {
        goOn(m_frontier);
    }
}

} // namespace cellar
