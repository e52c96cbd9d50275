// SPDX-License-Identifier: MIT
// The bytes are all there and not what was promised: who brought the wrong ones?
//
// What was taken over from another program is doubted first, and comes again from whoever is there. Else, if
// one source brought all of them, it did. Else the one that brought most is asked for what the others (and
// earlier runs) brought, too. If the whole is right then, those are to blame whose bytes had to be
// replaced by others; if it is not, it is his alone. Each such round drops a source, so there is an end.
#include "core/transfer/transfer.h"

#include "core/base/shown.h"
#include "core/verify/kept_header.h"

#include <algorithm>

namespace cellar {

namespace {
constexpr int mostStrikes = 3;
}

Error Transfer::wrongDigest(const Digest& wanted, const Digest& found, qsizetype source) const
{
    return withHistory({ErrorKind::DigestMismatch,
                        QStringLiteral("promised sha256 %1, received %2").arg(wanted.hex(), found.hex()),
                        shownUrl(m_course.sources()[source].url)},
                       source);
}

Error Transfer::withHistory(Error error, qsizetype source) const
{
    if (m_facts[source].changes > 0)
        error.detail += QStringLiteral("; the file at the source changed meanwhile");
    return error;
}

void Transfer::proved(const ContentDigest& digest)
{
    if (m_over)
        return;
    if (!promised())
        return checkLength(m_assembly->partial(), [this, digest](const std::optional<Error>& misfit) {
            misfit ? blameForLength(*misfit) : succeed(digest);
        });
    if (digest.sha256 == promised())
        return succeed(digest);
    auto from = m_assembly->contributions();
    if (from.contains(Assembly::taken)) {
        m_assembly->lose(from.value(Assembly::taken));
        return goOn();
    }
    const bool hasKept = from.remove(Assembly::kept) > 0;
    if (from.isEmpty()) { // all of it is from earlier runs, and nobody knows whose
        m_assembly->loseAll();
        return goOn();
    }
    if (from.size() == 1 && !hasKept) {
        const qsizetype source = from.keyBegin().operator*();
        return blame(source, wrongDigest(*promised(), digest.sha256, source));
    }
    from.removeIf([this](const auto& entry) { return m_course.isDropped(entry.key()); });
    if (from.isEmpty()) { // none of them can be asked again
        m_assembly->loseAll();
        return goOn();
    }
    const auto most =
        std::max_element(from.keyValueBegin(), from.keyValueEnd(),
                         [](const auto& a, const auto& b) { return a.second.total() < b.second.total(); });
    askOneForAll((*most).first, digest);
}

// Nobody promised a digest, but the file itself says how long it is.
void Transfer::checkLength(const std::shared_ptr<Staged>& staged,
                           std::function<void(const std::optional<Error>& misfit)> then)
{
    const auto look = [staged, place = m_file.place, layout = m_layout]() -> Result<std::optional<Error>> {
        const auto path = staged->complete();
        if (!path)
            return fail(path.error());
        const KeptHeader header = readKeptHeader(*path);
        if (!header.misfit)
            return std::nullopt;
        discardStaged(layout, place);
        const QString detail = QStringLiteral("its header speaks against its length, at byte %1");
        return Error{ErrorKind::SizeMismatch, detail.arg(header.misfit->offset)};
    };
    m_around.disk.run(this, look, [this, then = std::move(then)](const Result<std::optional<Error>>& seen) {
        if (m_over)
            return;
        if (!seen)
            end(fail(seen.error()));
        else
            then(*seen);
    });
}

// Its bytes are all of one source, and perhaps of that source in an earlier run.
void Transfer::blameForLength(const Error& misfit)
{
    const auto from = m_assembly->contributions();
    for (const auto& [source, ranges] : from.asKeyValueRange()) {
        if (!Assembly::isFromBefore(source))
            return blame(
                source,
                withHistory({misfit.kind, misfit.detail, shownUrl(m_course.sources()[source].url)}, source));
    }
    m_assembly->loseAll();
    goOn();
}

void Transfer::succeed(const ContentDigest& digest)
{
    blameThoseReplaced(digest);
    QString source;
    QString etag;
    qint64 most = 0;
    const auto from = m_assembly->contributions();
    for (const auto& [index, ranges] : from.asKeyValueRange()) {
        if (Assembly::isFromBefore(index) || ranges.total() <= most)
            continue;
        most = ranges.total();
        source = shownUrl(m_course.sources()[index].url);
        etag = QString::fromLatin1(m_facts[index].etag);
    }
    end(Received{m_assembly->partial(), digest.sha256, digest.pieces, promised().has_value(), source, etag,
                 m_assembly->keptBytes()});
}

void Transfer::blame(qsizetype source, const Error& error)
{
    m_judge.reset();
    m_replaced.clear();
    m_course.keepTo({});
    failed(source, {error});
    m_assembly->loseAll();
    goOn();
}

void Transfer::askOneForAll(qsizetype judge, const ContentDigest& found)
{
    m_judge = judge;
    m_wrongPieces = found.pieces;
    m_replaced = m_assembly->contributions();
    m_replaced.remove(judge);
    m_course.keepTo(judge);
    RangeSet others;
    for (const RangeSet& ranges : std::as_const(m_replaced)) {
        for (const ByteRange& range : ranges.ranges())
            others.add(range);
    }
    m_assembly->lose(others);
    goOn();
}

// Who was alone, beside the judge, in a piece that was wrong. Ranges end where pieces do, so there hardly is
// another kind of piece; where there is, better nobody is named than an honest one.
QSet<qsizetype> Transfer::liarsBy(const PieceMap& right) const
{
    QSet<qsizetype> liars;
    for (qsizetype i = 0; i < right.fingerprints.size(); ++i) {
        if (m_wrongPieces.fingerprints[i] == right.fingerprints[i])
            continue;
        const ByteRange piece = right.rangeOf(i);
        QList<qsizetype> hands;
        for (const auto& [source, ranges] : m_replaced.asKeyValueRange()) {
            if (ranges.missing(piece) != RangeSet(piece))
                hands += source;
        }
        if (hands.size() == 1)
            liars += hands.first();
    }
    liars.remove(Assembly::kept);
    return liars;
}

void Transfer::blameThoseReplaced(const ContentDigest& right)
{
    if (m_replaced.isEmpty())
        return;
    const auto liars = liarsBy(right.pieces);
    for (const qsizetype source : liars) {
        const Error error{ErrorKind::DigestMismatch, QStringLiteral("brought other bytes than were promised"),
                          shownUrl(m_course.sources()[source].url)};
        tell(source, event::SourceJudged::Verdict::Dropped, error);
    }
}

// A piece that is known to be wrong while the others still come.
void Transfer::wrongPiece(ByteRange range)
{
    if (m_over)
        return;
    const auto hands = m_assembly->sourcesOf(range);
    m_assembly->lose(RangeSet(range));
    const bool isExplained = std::any_of(hands.begin(), hands.end(), [this](qsizetype source) {
        return Assembly::isFromBefore(source) || m_course.isDropped(source);
    });
    for (const qsizetype source : hands) {
        const bool isToBlame =
            hands.size() == 1 || (!isExplained && ++m_facts[source].strikes >= mostStrikes);
        if (!isToBlame || Assembly::isFromBefore(source) || m_course.isDropped(source))
            continue;
        const Error error{ErrorKind::DigestMismatch,
                          QStringLiteral("the piece at %1 is not what was promised").arg(range.offset),
                          shownUrl(m_course.sources()[source].url)};
        failed(source, {error});
    }
    goOn();
}

} // namespace cellar
