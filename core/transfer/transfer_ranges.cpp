// SPDX-License-Identifier: MIT
// What a transfer makes of the answers to its requests for ranges.
#include "core/transfer/transfer.h"

#include "core/base/shown.h"
#include "core/transfer/http_attempt.h"

namespace cellar {

namespace {
constexpr int mostChanges = 2; // of a source's validator
}

void Transfer::answered(RangeAttempt& attempt)
{
    if (attempt.answer().isPartial())
        acceptPart(attempt);
    else
        wholeInsteadOfPart(attempt);
}

void Transfer::acceptPart(RangeAttempt& attempt)
{
    const qsizetype source = attempt.source();
    const QByteArray etag = strongEtag(attempt.answer());
    if (!m_published && !m_file.sha256)
        m_published = publishedDigest(attempt.answer());
    const auto size = attempt.answer().contentRange->total;
    const bool joinable = m_file.sha256 || !etag.isEmpty();
    if (!joinable || (!m_assembly && (!size || *size == 0))) {
        m_course.hasNoRanges(source);
        m_course.ended(source, m_around.clock.now());
        drop(attempt);
        return goOn();
    }
    if (!m_assembly) {
        openPartial(*size, [this, waiting = QPointer<RangeAttempt>(&attempt)] {
            if (waiting)
                acceptPart(*waiting);
            else
                goOn();
        });
        return;
    }
    m_assembly->plan().giveUp(attempt.range());
    attempt.acceptRange();
    m_assembly->plan().ask(attempt.range());
    Facts& facts = m_facts[source];
    const QString key = sourceKey(m_course.sources()[source].url);
    if (!m_file.sha256) { // only bytes of one version of one source may be joined
        m_course.keepTo(source);
        if (m_assembly->etags().value(key) != QString::fromLatin1(etag)) {
            m_assembly->lose(m_assembly->plan().present());
            m_assembly->etags().clear();
        }
    }
    facts.etag = etag;
    facts.finalUrl = attempt.finalUrl();
    facts.answerTime = attempt.answerTime();
    if (!etag.isEmpty())
        m_assembly->etags().insert(key, QString::fromLatin1(etag));
    m_rangesCome = true;
    tell(source, event::SourceJudged::Verdict::Used);
    attempt.receiveInto(*m_assembly);
    goOn();
}

void Transfer::wholeInsteadOfPart(RangeAttempt& attempt)
{
    const qsizetype source = attempt.source();
    const QByteArray etag = strongEtag(attempt.answer());
    Facts& facts = m_facts[source];
    if (!facts.etag.isEmpty() && !etag.isEmpty() && etag != facts.etag) {
        drop(attempt);
        return sourceChanged(source, {ErrorKind::SourceChanged, QStringLiteral("has another version by now"),
                                      shownUrl(m_course.sources()[source].url)});
    }
    m_course.hasNoRanges(source);
    const bool isAlone = m_ranges.size() == 1;
    const bool nothingIsHere = !m_assembly || m_assembly->plan().present().isEmpty();
    if (isAlone && nothingIsHere) { // this very answer is the download
        auto exchange = attempt.takeExchange();
        m_wholeSlot = attempt.takeSlot();
        drop(attempt);
        beginWhole(source, std::make_unique<HttpAttempt>(std::move(exchange), m_around));
        tell(source, event::SourceJudged::Verdict::Used);
        m_whole->start();
        return;
    }
    m_course.ended(source, m_around.clock.now());
    drop(attempt);
    goOn();
}

void Transfer::rangeEnded(RangeAttempt& attempt, const std::optional<Error>& error)
{
    const qsizetype source = attempt.source();
    if (const auto speed = attempt.speed(); speed && attempt.received() > 0)
        m_course.measured(source, *speed);
    const bool brokenRange =
        error && error->kind == ErrorKind::RangeMismatch && attempt.answer().status == 206;
    const Course::Failure failure{error.value_or(Error{}), attempt.received() > 0, attempt.retryAfter(),
                                  attempt.began()};
    drop(attempt);
    if (!error) {
        m_course.ended(source, m_around.clock.now());
        return goOn();
    }
    if (brokenRange) { // it may still be able to send the whole
        m_course.hasNoRanges(source);
        m_course.ended(source, m_around.clock.now());
        return goOn();
    }
    if (error->kind == ErrorKind::SourceChanged)
        return sourceChanged(source, *error);
    failed(source, failure);
    goOn();
}

// Bytes of its former version must not be joined with those of the new one.
void Transfer::sourceChanged(qsizetype source, const Error& error)
{
    Facts& facts = m_facts[source];
    RangeSet old = m_assembly->contributions().value(source);
    if (m_assembly->etags().remove(sourceKey(m_course.sources()[source].url)) > 0) {
        const RangeSet kept = m_assembly->contributions().value(Assembly::kept);
        for (const ByteRange& range : kept.ranges())
            old.add(range);
    }
    m_assembly->lose(old);
    facts.etag.clear();
    if (++facts.changes > mostChanges)
        failed(source, {error});
    else
        m_course.ended(source, m_around.clock.now());
    goOn();
}

} // namespace cellar
