// SPDX-License-Identifier: MIT
#include "core/transfer/transfer.h"

#include "core/base/shown.h"

#include <QRandomGenerator>

namespace cellar {

namespace {

constexpr Milliseconds reportInterval{250}; // the command promises at most four a second

template <class... Handlers>
struct Match : Handlers...
{
    using Handlers::operator()...;
};

double jitter()
{
    return QRandomGenerator::global()->generateDouble();
}

} // namespace

Transfer::Transfer(Network& network, const Clock& clock, DiskThread& disk, const Layout& layout,
                   const ModelFile& file, RetryRules rules, Milliseconds stallTime)
    : m_layout(layout)
    , m_file(file)
    , m_around{network, clock, disk, m_layout, m_file, stallTime}
    , m_course(file.sources, rules, jitter)
    , m_pause(clock.makeAlarm([this] { goOn(); }))
    , m_reportTick(clock.makeAlarm([this] { report(); }))
    , m_used(file.sources.size())
{
}

Transfer::~Transfer() = default;

void Transfer::start()
{
    goOn();
}

void Transfer::goOn()
{
    const auto step = m_course.next(m_around.clock.now());
    std::visit(Match{[this](const Course::Attempt& next) { attempt(next.source); },
                     [this](const Course::Wait& next) { wait(next); },
                     [this](const Course::Over& over) { emit finished(fail(over.error)); }},
               step);
}

void Transfer::attempt(qsizetype index)
{
    const Source& source = m_course.sources()[index];
    m_attempt = Attempt::at(source, m_around);
    m_meter = {};
    m_meter.observe(m_around.clock.now(), 0);
    connect(m_attempt.get(), &Attempt::bytesComing, this, [this, index] {
        if (std::exchange(m_used[index], true))
            return;
        emit happened(event::SourceJudged{
            shownUrl(m_course.sources()[index].url), event::SourceJudged::Verdict::Used, {}});
    });
    connect(m_attempt.get(), &Attempt::ended, this,
            [this, index](const AttemptResult& result) { attemptEnded(index, result); });
    emit happened(event::StateChanged{state::Downloading{progress(), shownUrl(source.url)}});
    m_reportTick->start(reportInterval);
    m_attempt->start();
}

void Transfer::wait(const Course::Wait& wait)
{
    const Milliseconds delay = wait.until - m_around.clock.now();
    const QDateTime until = m_around.clock.utc().addMSecs(delay.count());
    emit happened(event::StateChanged{state::Waiting{until, wait.attempt, m_course.attempts(), wait.why}});
    m_pause->start(delay);
}

void Transfer::attemptEnded(qsizetype index, const AttemptResult& result)
{
    m_reportTick->stop();
    const Source& source = m_course.sources()[index];
    const auto fault = faultOf(result, source);
    if (fault)
        return failed(index, result, *fault);
    m_meter.observe(m_around.clock.now(), m_attempt->received());
    emit happened(event::Progressed{m_file.place.name, progress(), 0});
    m_downloaded = downloaded();
    m_attempt.release()->deleteLater();
    emit finished(Received{result.staged, *result.digest, result.pieces, m_file.sha256 || result.published,
                           shownUrl(source.url), result.etag});
}

std::optional<Error> Transfer::faultOf(const AttemptResult& result, const Source& source) const
{
    if (result.error)
        return result.error;
    const auto promised = m_file.sha256 ? m_file.sha256 : result.published;
    if (!promised || result.digest == promised)
        return {};
    return Error{ErrorKind::DigestMismatch,
                 QStringLiteral("promised sha256 %1, received %2").arg(promised->hex(), result.digest->hex()),
                 shownUrl(source.url)};
}

void Transfer::failed(qsizetype index, const AttemptResult& result, const Error& error)
{
    const qint64 received = m_attempt->received();
    const bool newBytes = received > m_farthest && nextStep(error) == NextStep::Retry;
    m_farthest = qMax(m_farthest, received);
    m_downloaded = downloaded();
    m_attempt.release()->deleteLater(); // its signal is still on the stack

    m_course.failed(index, {error, newBytes, result.retryAfter}, m_around.clock.now());
    if (m_course.isDropped(index))
        emit happened(event::SourceJudged{shownUrl(m_course.sources()[index].url),
                                          event::SourceJudged::Verdict::Dropped, error});
    announceRetry(error);
    goOn();
}

void Transfer::announceRetry(const Error& error)
{
    const Milliseconds now = m_around.clock.now();
    const auto announce = [&](qsizetype source, int attempt, Milliseconds delay) {
        emit happened(event::Retrying{attempt, m_course.attempts(), delay,
                                      shownUrl(m_course.sources()[source].url), error});
    };
    const auto step = m_course.next(now);
    if (const auto* next = std::get_if<Course::Attempt>(&step))
        announce(next->source, m_course.attemptOf(next->source), Milliseconds(0));
    else if (const auto* pause = std::get_if<Course::Wait>(&step))
        announce(pause->source, pause->attempt, pause->until - now);
}

void Transfer::report()
{
    m_meter.observe(m_around.clock.now(), m_attempt->received());
    emit happened(event::Progressed{m_file.place.name, progress(), 1});
    m_reportTick->start(reportInterval);
}

Progress Transfer::progress() const
{
    const auto whole = m_attempt && !m_file.size ? m_attempt->length() : m_file.size;
    return m_meter.progress(m_around.clock.now(), whole);
}

qint64 Transfer::downloaded() const
{
    return m_downloaded + (m_attempt && m_attempt->isOverNetwork() ? m_attempt->received() : 0);
}

} // namespace cellar
