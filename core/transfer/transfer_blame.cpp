// SPDX-License-Identifier: MIT
// The bytes are all there and not what was promised: who brought the wrong ones?
//
// If one source brought all of them, it did. Else the one that brought most is asked for what the others (and
// earlier runs) brought, too. If the whole is right then, those whose pieces had to be replaced by other
// bytes are to blame; if it is not, it is his alone. Each such round drops a source, so there is an end.
#include "core/transfer/transfer.h"

#include "core/base/shown.h"

#include <algorithm>

namespace cellar {

namespace {
constexpr int mostStrikes = 3;
}

Error Transfer::wrongDigest(const Digest& found, qsizetype source) const
{
    return {ErrorKind::DigestMismatch,
            QStringLiteral("promised sha256 %1, received %2").arg(promised()->hex(), found.hex()),
            shownUrl(m_course.sources()[source].url)};
}

void Transfer::proved(const ContentDigest& digest)
{
    if (m_over)
        return;
    if (!promised() || digest.sha256 == promised())
        return succeed(digest);
    auto from = m_assembly->contributions();
    const bool hasKept = from.remove(Assembly::kept) > 0;
    if (from.isEmpty()) { // all of it is from earlier runs, and nobody knows whose
        m_assembly->loseAll();
        return goOn();
    }
    if (from.size() == 1 && !hasKept) {
        const qsizetype source = from.keyBegin().operator*();
        return blame(source, wrongDigest(digest.sha256, source));
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

void Transfer::succeed(const ContentDigest& digest)
{
    blameThoseReplaced(digest);
    QString source;
    QString etag;
    qint64 most = 0;
    const auto from = m_assembly->contributions();
    for (const auto& [index, ranges] : from.asKeyValueRange()) {
        if (index == Assembly::kept || ranges.total() <= most)
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

void Transfer::blameThoseReplaced(const ContentDigest& right)
{
    const auto wrong = differing(right.pieces, m_wrongPieces);
    for (const auto& [source, ranges] : m_replaced.asKeyValueRange()) {
        const bool broughtWrong = std::any_of(wrong.begin(), wrong.end(), [&](const ByteRange& range) {
            return ranges.missing(range) != RangeSet(range);
        });
        if (source == Assembly::kept || !broughtWrong)
            continue;
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
    auto sources = m_assembly->sourcesOf(range);
    sources.removeAll(Assembly::kept);
    m_assembly->lose(RangeSet(range));
    for (const qsizetype source : std::as_const(sources)) {
        const bool isSure = sources.size() == 1 || ++m_facts[source].strikes >= mostStrikes;
        if (!isSure || m_course.isDropped(source))
            continue;
        const Error error{ErrorKind::DigestMismatch,
                          QStringLiteral("the piece at %1 is not what was promised").arg(range.offset),
                          shownUrl(m_course.sources()[source].url)};
        failed(source, {error});
    }
    goOn();
}

} // namespace cellar
