// SPDX-License-Identifier: MIT
#include "core/transfer/packed_attempt.h"

#include "core/base/shown.h"

namespace cellar {

namespace {
constexpr qsizetype fedBytes = 1 << 20; // fed at a time
constexpr int mostStagedBlocks = 4;
constexpr qsizetype firstBytes = 4 << 10;
constexpr Milliseconds longestUnflushed{250}; // of bytes for the rest of their block
} // namespace

PackedAttempt::PackedAttempt(const Source& source, const Surroundings& around, qsizetype number,
                             Assembly* assembly, std::shared_ptr<PackedRest> rest)
    : Attempt(around)
    , m_source(source)
    , m_number(number)
    , m_assembly(assembly)
    , m_rest(std::move(rest))
    , m_gate(around.limiters)
    , m_pause(around.clock.makeAlarm([this] { goOn(); }))
    , m_flushDue(around.clock.makeAlarm([this] {
        m_mayFlush = true;
        goOn();
    }))
    , m_taken(m_rest ? m_rest->taken : 0)
    , m_offset(m_rest ? m_rest->given : 0)
{
}

std::optional<qint64> PackedAttempt::length() const
{
    return m_around.file.size ? m_around.file.size : packedLength();
}

std::optional<qint64> PackedAttempt::packedLength() const
{
    if (!m_exchange)
        return m_length;
    const Answer& answer = m_exchange->answer();
    return answer.isPartial() ? answer.contentRange->total : answer.contentLength;
}

void PackedAttempt::start()
{
    if (!m_assembly)
        return Attempt::start();
    m_assembly->whenForgotten([waiting = QPointer<PackedAttempt>(this)] {
        if (waiting && !waiting->m_ended)
            waiting->receive();
    });
}

void PackedAttempt::receive()
{
    if (m_assembly) {
        m_wanted = m_assembly->plan().present().missing({0, m_assembly->plan().size()});
        connect(m_assembly, &Assembly::written, this, &PackedAttempt::goOn);
    }
    // What it has gone past may be wanted again.
    if (m_rest && !m_wanted.isEmpty() && m_wanted.ranges().first().offset >= m_rest->given) {
        m_stream = m_rest->stream;
        m_stream->endAt(m_wanted.ranges().last().end());
    } else {
        beginAnew();
    }
    m_source.url.isLocalFile() ? openFile() : ask();
}

void PackedAttempt::beginAnew()
{
    m_rest.reset();
    m_offset = m_taken = 0;
    PackedStream::Bounds bounds{m_around.file.size, {}, m_around.layout.root()};
    if (!m_wanted.isEmpty())
        bounds.end = m_wanted.ranges().last().end();
    m_stream = std::make_shared<PackedStream>(m_source.packing, bounds);
}

void PackedAttempt::ask()
{
    m_isHungry = true;
    Request request = requestFor(m_source, m_around);
    if (m_rest) {
        request.range = ByteRange{m_rest->taken, m_rest->length - m_rest->taken};
        request.ifRange = m_rest->etag;
    }
    m_exchange = std::make_unique<Exchange>(m_around.network, m_around.clock, request);
    connect(m_exchange.get(), &Exchange::answered, this, &PackedAttempt::answered);
    connect(m_exchange.get(), &Exchange::readable, this, &PackedAttempt::goOn);
    connect(m_exchange.get(), &Exchange::ended, this, &PackedAttempt::exchangeEnded);
    m_exchange->start();
}

void PackedAttempt::openFile()
{
    m_isBusy = true;
    const auto open = [stream = m_stream, path = m_source.url.toLocalFile()] { return stream->open(path); };
    m_unpacking.run(this, open, [this](const Result<qint64>& length) {
        m_isBusy = false;
        if (m_ended)
            return;
        if (!length)
            return conclude(ofSource(length.error()));
        m_length = *length;
        emit bytesComing();
        goOn();
    });
}

void PackedAttempt::askAnew()
{
    m_exchange->disconnect(this);
    m_exchange->stop();
    m_exchange.release()->deleteLater(); // its signal is on the stack
    beginAnew();
    ask();
}

void PackedAttempt::answered()
{
    const Answer& answer = m_exchange->answer();
    if (m_rest && answer.isPartial() && packedLength() != m_rest->length)
        return askAnew();
    if (m_rest && !answer.isPartial())
        beginAnew(); // the server sends the whole again
    m_result.etag = QString::fromLatin1(answer.etag);
    emit bytesComing();
}

// What came before it broke is worth as much as before.
void PackedAttempt::exchangeEnded(const std::optional<Error>& error)
{
    const bool isRefused =
        error && (error->kind == ErrorKind::RangeMismatch || error->kind == ErrorKind::SourceChanged);
    if (m_rest && isRefused) // the whole may yet be had
        return askAnew();
    m_inputEnded = true;
    m_breakage = error;
    if (!error && m_rest && m_rest->taken + m_exchange->taken() < m_rest->length)
        m_breakage = cutShort(); // it sent less than was asked for
    goOn();
}

std::shared_ptr<PackedRest> PackedAttempt::rest() const
{
    const bool isBroken = m_breakage && m_fedLast && m_isHungry; // and all that came was unpacked
    if (!m_assembly || !isBroken || m_taken == 0)
        return {};
    if (m_rest && m_exchange->taken() == 0)
        return m_rest; // as it was
    const Answer& answer = m_exchange->answer();
    const auto length = packedLength();
    const QByteArray etag = strongEtag(answer);
    if (etag.isEmpty() || !length || *length <= m_taken || answer.acceptRanges == false)
        return {};
    return std::make_shared<PackedRest>(PackedRest{m_number, m_stream, m_taken, m_offset, *length, etag});
}

void PackedAttempt::goOn()
{
    if (m_ended || m_isConcluded || m_isBusy || !hasRoom() || (m_isHungry && !hasInput()))
        return;
    m_isBusy = true;
    m_isHungry = false;
    m_fedLast = m_inputEnded;
    const bool mayFlush = std::exchange(m_mayFlush, false) || m_fedLast;
    const PackedStream::Feed feed{std::exchange(m_input, {}), m_fedLast && !m_breakage, mayFlush};
    const auto step = [stream = m_stream, feed] { return stream->step(feed); };
    m_unpacking.run(this, step, [this](const Result<PackedStream::Step>& result) { took(result); });
}

bool PackedAttempt::hasInput()
{
    if (m_inputEnded)
        return true;
    QByteArray input(fedBytes, Qt::Uninitialized);
    qint64 filled = 0;
    while (filled < fedBytes && !m_pause->isActive()) {
        const Milliseconds now = m_around.clock.now();
        const qint64 allowance = m_gate.allowance(now);
        if (allowance == 0) {
            m_pause->start(m_gate.waitFor(now));
            break;
        }
        const qint64 count = m_exchange->take(input.data() + filled, qMin(allowance, fedBytes - filled));
        if (count == 0)
            break;
        m_gate.spend(now, count);
        filled += count;
    }
    input.truncate(filled);
    m_input = input;
    return filled > 0 || m_mayFlush;
}

bool PackedAttempt::hasRoom() const
{
    return m_assembly ? m_assembly->hasRoom() : m_inFlight < mostStagedBlocks;
}

void PackedAttempt::took(const Result<PackedStream::Step>& step)
{
    m_isBusy = false;
    if (m_ended)
        return;
    if (!step)
        return conclude(ofSource(step.error()));
    m_taken = step->taken;
    m_isHungry = step->isHungry;
    if (!step->isWaiting)
        m_flushDue->stop();
    else if (!m_flushDue->isActive())
        m_flushDue->start(longestUnflushed);
    put(step->block);
    if (step->isDone)
        return conclude(step->isCut ? std::optional(cutShort()) : std::nullopt);
    if (m_isHungry && m_fedLast)
        return conclude(m_breakage);
    goOn();
}

void PackedAttempt::put(const QByteArray& block)
{
    if (block.isEmpty())
        return;
    const ByteRange range{std::exchange(m_offset, m_offset + block.size()), block.size()};
    if (!m_assembly)
        return stage(block);
    RangeSet parts(range);
    parts.remove(m_wanted.missing(range));
    for (const ByteRange& part : parts.ranges()) {
        const QByteArray bytes = part == range ? block : block.mid(part.offset - range.offset, part.length);
        ++m_inFlight;
        m_assembly->write(m_number, part.offset, bytes, this, [this] { wrote({}); });
    }
}

void PackedAttempt::stage(const QByteArray& block)
{
    if (m_offset == block.size())
        emit beginning(block.first(qMin(block.size(), firstBytes)));
    ++m_inFlight;
    m_around.disk.run(
        this, [staged = m_staged, block] { return staged->write(block); },
        [this](const Status& status) { wrote(status); });
}

void PackedAttempt::wrote(const Status& status)
{
    --m_inFlight;
    if (!status)
        conclude(status.error());
    else if (m_isConcluded)
        endIfWritten();
    else
        goOn();
}

Error PackedAttempt::ofSource(const Error& error) const
{
    return {error.kind, error.detail, shownUrl(m_source.url)};
}

// Whoever does not say how long it is may have been cut off.
Error PackedAttempt::cutShort() const
{
    const bool isAllThere = packedLength() && m_taken == *packedLength();
    return ofSource({isAllThere ? ErrorKind::InvalidAnswer : ErrorKind::Network,
                     QStringLiteral("the packed file ends in its middle, after %1 bytes").arg(m_taken)});
}

void PackedAttempt::conclude(std::optional<Error> error)
{
    if (m_isConcluded)
        return;
    m_isConcluded = true;
    m_error = std::move(error);
    m_pause->stop();
    m_flushDue->stop();
    if (m_exchange)
        m_exchange->stop();
    endIfWritten();
}

void PackedAttempt::endIfWritten()
{
    if (m_inFlight > 0 || m_ended)
        return;
    if (m_error)
        return end(*m_error, m_exchange ? m_exchange->retryAfter() : std::nullopt);
    if (!m_assembly)
        return finish();
    m_ended = true;
    emit ended(m_result);
}

} // namespace cellar
