// SPDX-License-Identifier: MIT
#include "core/store/partial.h"

#include "core/hash/content_hasher.h"
#include "core/store/piece_map_file.h"

#include <QFileInfo>

#include <cerrno>

namespace cellar {

namespace {

constexpr qint64 longestBlock = 4 << 20; // of those that are kept though no journal vouches for them

bool fits(const Journal& journal, const Partial::Terms& terms)
{
    // Bytes of one source may be proved by a digest that became known; never the other way round.
    const bool digestFits = !journal.sha256 || journal.sha256 == terms.sha256;
    return journal.size == terms.size && digestFits;
}

} // namespace

Partial::Partial(const Layout& layout, const Terms& terms)
    : m_layout(layout)
    , m_terms(terms)
    , m_file(layout.partial(terms.place))
{
}

Result<std::shared_ptr<Partial>> Partial::open(const Layout& layout, const Terms& terms)
{
    if (const auto prepared = layout.prepare(terms.place); !prepared)
        return fail(prepared.error());
    std::shared_ptr<Partial> partial(new Partial(layout, terms));
    const auto found = identify(partial->path());
    if (const auto opened = found ? partial->takeUp(*found) : partial->begin(); !opened)
        return fail(opened.error());
    if (const auto reserved = reserve(partial->m_file.handle(), terms.size, partial->path()); !reserved) {
        if (partial->m_kept.isEmpty())
            discardReceived(layout, terms.place);
        return fail(reserved.error());
    }
    return partial;
}

Status Partial::takeUp(const FileIdentity& found)
{
    const auto journal = readJournal(m_layout, m_terms.place);
    if (journal && !fits(*journal, m_terms))
        return begin();
    const auto handle = openForUpdate(path());
    if (!handle)
        return fail(handle.error());
    errno = 0;
    if (!m_file.open(*handle, QIODevice::ReadWrite | QIODevice::Unbuffered, QFileDevice::AutoCloseHandle) ||
        (found.size > m_terms.size && !m_file.resize(m_terms.size)))
        return fail(fileError(m_file));
    m_vouchedFor = journal.has_value();
    m_kept = journal ? journal->ranges : provable();
    m_kept.remove({found.size, m_terms.size}); // never more than the file is long
    m_taken = journal ? journal->taken : RangeSet();
    m_taken.remove(m_kept.missing({0, m_terms.size}));
    const auto recovered = recover(journal);
    if (!journal && m_kept.isEmpty() && recovered.isEmpty() && m_terms.sha256 && found.size >= m_terms.size)
        m_kept.add({0, m_terms.size}); // it may be whole
    const qint64 known = m_kept.total();
    for (const RecentBlock& block : recovered)
        m_kept.add(block.range);
    m_recovered = m_kept.total() - known;
    if (m_kept.isEmpty())
        return begin();
    if (journal)
        m_etags = journal->etags;
    return record(recovered);
}

// What a process that was killed wrote after its last journal. Bytes of one source go only with those of the
// same version, which only a journal tells.
QList<RecentBlock> Partial::recover(const std::optional<Journal>& journal)
{
    QList<Fingerprint> versions;
    if (m_terms.sha256)
        versions += versionOf(m_terms.sha256, {});
    if (journal && !journal->sha256)
        versions += versionOf({}, journal->etags);
    auto blocks = readRecentBlocks(m_layout, m_terms.place, m_terms.size);
    blocks.removeIf([&](const RecentBlock& block) {
        return !versions.contains(block.version) || m_kept.contains(block.range) || !holds(block);
    });
    return blocks;
}

bool Partial::holds(const RecentBlock& block)
{
    return block.range.length <= longestBlock && m_file.seek(block.range.offset) &&
           fingerprintOf(m_file.read(block.range.length)) == block.bytes;
}

// What a proof may yet find to be right, though no journal says that it was written: pieces with a
// fingerprint, or all.
RangeSet Partial::provable() const
{
    RangeSet ranges;
    if (!m_terms.sha256)
        return ranges;
    const auto pieces = readPieceMap(m_layout.partialPieces(m_terms.place), m_terms.size, m_terms.sha256);
    for (qsizetype piece = 0; pieces && piece < pieces->fingerprints.size(); ++piece) {
        if (pieces->fingerprints[piece].isKnown())
            ranges.add(pieces->rangeOf(piece));
    }
    if (m_terms.piecesArePublished)
        ranges.add({0, m_terms.size});
    return ranges;
}

// The journal of another partial must be gone for good before there is one that it could be taken for.
Status Partial::begin()
{
    m_vouchedFor = true;
    m_kept = {};
    m_taken = {};
    m_file.close();
    m_file.setFileName(path());
    discardReceived(m_layout, m_terms.place);
    if (const auto synced = syncFolder(m_layout.partialsFolder()); !synced)
        return synced;
    errno = 0;
    if (!m_file.open(QIODevice::ReadWrite | QIODevice::NewOnly | QIODevice::Unbuffered,
                     filePermissions(m_layout.access())) ||
        !m_file.setPermissions(filePermissions(m_layout.access())))
        return fail(fileError(m_file));
    const auto recorded = record({});
    if (!recorded)
        discardReceived(m_layout, m_terms.place);
    return recorded;
}

Status Partial::record(const QList<RecentBlock>& known)
{
    auto recent = RecentBlocks::begin(m_layout, m_terms.place, m_terms.size, known);
    if (!recent)
        return fail(recent.error());
    m_recent = std::move(*recent);
    return {};
}

Status Partial::write(qint64 offset, QByteArrayView bytes, const QHash<QString, QString>& etags)
{
    errno = 0;
    if (!m_file.seek(offset) || m_file.write(bytes.data(), bytes.size()) != bytes.size())
        return fail(fileError(m_file));
    return m_recent->add(offset, bytes, versionOf(m_terms.sha256, etags));
}

Status Partial::forget(const RangeSet& lost)
{
    return m_recent->forget(lost);
}

Status Partial::checkpoint(const RangeSet& ranges, const QHash<QString, QString>& etags,
                           const RangeSet& taken)
{
    if (const auto synced = syncFile(m_file.handle(), path()); !synced)
        return synced;
    return writeJournal(m_layout, {m_terms.place, m_terms.size, m_terms.sha256, etags, ranges, taken});
}

Status Partial::commit()
{
    errno = 0;
    if (!m_file.setPermissions(filePermissions(m_layout.access())))
        return fail(fileError(m_file));
    if (const auto synced = syncFile(m_file.handle(), path()); !synced)
        return synced;
    return putInPlace(m_layout, m_terms.place, path());
}

} // namespace cellar
