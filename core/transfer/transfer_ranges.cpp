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
    m_course.answered(attempt.source());
    takeMirrors(attempt);
    if (!attempt.answer().isPartial())
        return wholeInsteadOfPart(attempt);
    if (!m_passedOver.contains(&attempt) || takeBack(attempt))
        return acceptPart(attempt);
    m_course.ended(attempt.source(), false, m_around.clock.now()); // others have brought it
    drop(attempt);
    goOn();
}

void Transfer::acceptPart(RangeAttempt& attempt)
{
    const qsizetype source = attempt.source();
    const QByteArray etag = strongEtag(attempt.answer());
    const auto size = attempt.answer().contentRange->total;
    const bool joinable = m_file.sha256 || !etag.isEmpty();
    if (!joinable || (!m_assembly && (!size || *size == 0)))
        return useWhole(attempt);
    if (!m_file.sha256 || !m_assembly) // theirs could not be joined, or is asked for in ignorance of the size
        dropAllBut(source);
    if (!m_assembly) {
        openPartial(*size, [this, waiting = QPointer<RangeAttempt>(&attempt)] {
            if (waiting && m_ranges.contains(waiting.data()))
                acceptPart(*waiting);
            else
                goOn();
        });
        return;
    }
    Facts& facts = m_facts[source];
    const bool isOther = etag.isEmpty() && facts.weakVersion.hasChanged(attempt.answer());
    if (isOther || hasOtherDigest(attempt)) {
        drop(attempt);
        return sourceChanged(source, {ErrorKind::SourceChanged, QStringLiteral("has another version by now"),
                                      shownUrl(m_course.sources()[source].url)});
    }
    m_assembly->plan().giveUp(attempt.range());
    attempt.acceptRange();
    m_assembly->plan().ask(attempt.range());
    const QString key = sourceKey(m_course.sources()[source].url);
    if (!m_file.sha256) { // only bytes of one version of one source may be joined
        m_course.keepTo(source);
        if (m_assembly->etags().value(key) != QString::fromLatin1(etag)) {
            m_assembly->loseAll();
            m_assembly->etags().clear();
            m_published.reset();
        }
        if (!m_published)
            m_published = publishedDigest(attempt.answer());
    }
    facts.etag = etag;
    facts.finalUrl = attempt.finalUrl();
    facts.answerTime = attempt.answerTime();
    if (!etag.isEmpty())
        m_assembly->etags().insert(key, QString::fromLatin1(etag));
    if (!std::exchange(m_rangesCome, true) && m_toldSource != source)
        tellState(source);
    tell(source, event::SourceJudged::Verdict::Used);
    m_assembly->whenForgotten([this, waiting = QPointer<RangeAttempt>(&attempt)] {
        if (waiting && m_ranges.contains(waiting.data()))
            waiting->receiveInto(*m_assembly);
    });
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
    const bool isAlone = areOthersPassedOver(attempt);
    const bool nothingIsHere = !m_assembly || m_assembly->plan().present().isEmpty();
    if (isAlone && nothingIsHere) { // this very answer is the download
        m_course.hasNoRanges(source);
        auto exchange = attempt.takeExchange();
        m_wholeSlot = attempt.takeSlot();
        drop(attempt);
        dropAllBut({});
        beginWhole(source, std::make_unique<HttpAttempt>(std::move(exchange), m_around));
        tell(source, event::SourceJudged::Verdict::Used);
        return;
    }
    useWhole(attempt);
}

// It may still be able to send the whole.
void Transfer::useWhole(RangeAttempt& attempt)
{
    m_course.hasNoRanges(attempt.source());
    m_course.ended(attempt.source(), Course::isProgress(broughtBy(attempt)), m_around.clock.now());
    drop(attempt);
    goOn();
}

Course::Brought Transfer::broughtBy(const RangeAttempt& attempt)
{
    return {attempt.received(), attempt.range().length, attempt.timeTaken()};
}

void Transfer::rangeEnded(RangeAttempt& attempt, const std::optional<Error>& error)
{
    const qsizetype source = attempt.source();
    if (const auto speed = attempt.meanSpeed(); speed && attempt.received() > 0)
        m_course.measured(source, *speed);
    if (!error) {
        m_course.ended(source, Course::isProgress(broughtBy(attempt)), m_around.clock.now());
        drop(attempt);
        return goOn();
    }
    if (error->kind == ErrorKind::RangeMismatch)
        return useWhole(attempt);
    Course::Failure failure{*error, broughtBy(attempt), attempt.retryAfter()};
    drop(attempt);
    const bool sizeIsSure = m_file.size || (m_file.sha256 && m_rangesCome);
    if (error->kind == ErrorKind::SourceChanged)
        return sourceChanged(source, *error);
    if (error->kind == ErrorKind::SizeMismatch && m_assembly && !sizeIsSure)
        return sizeChanged(source, *error);
    if (error->kind == ErrorKind::SizeMismatch && m_facts[source].used) { // it had the right one
        ++m_facts[source].changes;
        failure.error = withHistory(*error, source);
    }
    failed(source, failure);
    goOn();
}

// Bytes of its former version must not be joined with those of the new one.
void Transfer::sourceChanged(qsizetype source, const Error& error)
{
    if (m_assembly && saidTheDigest(source))
        return sizeChanged(source, error);
    dropAllOf(source);
    if (m_assembly) {
        RangeSet old = m_assembly->broughtBy(source);
        if (m_assembly->etags().remove(sourceKey(m_course.sources()[source].url)) > 0) {
            const RangeSet kept = m_assembly->contributions().value(Assembly::kept);
            for (const ByteRange& range : kept.ranges())
                old.add(range);
        }
        m_assembly->lose(old);
    }
    rememberChange(source, error);
    goOn();
}

// Only an earlier answer said how long the file is: all of it is of another version.
void Transfer::sizeChanged(qsizetype source, const Error& error)
{
    dropAllBut({});
    forgetDigestOfSource();
    rememberChange(source, error);
    m_opening = true;
    discardPartial([this] {
        m_opening = false;
        goOn();
    });
}

void Transfer::rememberChange(qsizetype source, const Error& error)
{
    Facts& facts = m_facts[source];
    facts.etag.clear();
    m_published.reset();
    if (++facts.changes > mostChanges)
        failed(source, {error});
    else
        m_course.ended(source, false, m_around.clock.now());
}

} // namespace cellar
