// SPDX-License-Identifier: MIT
// What a transfer does next: which source is asked, for which range, or what it waits for.
#include "core/transfer/transfer.h"

#include "core/transfer/packed_attempt.h"

namespace cellar {

namespace {

constexpr qint64 worthExploring = 16 << 20; // bytes still to be asked for
constexpr qint64 firstRange = PieceMap::pieceLength;

template <class... Handlers>
struct Match : Handlers...
{
    using Handlers::operator()...;
};

} // namespace

void Transfer::goOn()
{
    m_course.setPartsAreHere(m_assembly && !m_assembly->plan().present().isEmpty());
    QSet<qsizetype> withoutSlot;
    while (mayBeginMore()) {
        const bool mayExplore = m_assembly && m_assembly->plan().unasked() >= worthExploring;
        const auto step = m_course.next(m_around.clock.now(), mayExplore, withoutSlot);
        if (const auto* next = std::get_if<Course::Attempt>(&step)) {
            const Begun begun = begin(*next);
            if (begun == Begun::Nothing)
                return;
            if (begun == Begun::NoSlot)
                withoutSlot += next->source;
            continue;
        }
        if (!m_ranges.empty())
            return;
        std::visit(Match{[this](const Course::Wait& next) { wait(next); },
                         [this](const Course::Over& over) { end(fail(over.error)); }, [](const auto&) {}},
                   step);
        return;
    }
}

bool Transfer::mayBeginMore() const
{
    if (m_over || m_opening || m_whole || m_pause->isActive() ||
        (m_assembly && m_assembly->plan().isComplete()))
        return false;
    const bool isAnswered = m_rangesCome || m_passedOver.size() == qsizetype(m_ranges.size());
    return m_ranges.empty() || (isAnswered && int(m_ranges.size()) < m_count.wanted());
}

Transfer::Begun Transfer::begin(const Course::Attempt& next)
{
    if (next.whole || m_file.size == 0) {
        const Source& source = m_course.sources()[next.source];
        if (!m_ranges.empty())
            return Begun::Nothing;
        if (source.packing != Packing::None && PackedAttempt::needsAssembly(m_file) && !m_assembly) {
            openPartial(*m_file.size, [this] { goOn(); });
            return Begun::Nothing;
        }
        if (!source.url.isLocalFile()) {
            m_wholeSlot = m_slots.tryTake(source.url, HostSlots::Want::First, this);
            if (!m_wholeSlot)
                return Begun::NoSlot;
        }
        m_slots.giveUp(this); // it may stand in another line
        m_course.began(next.source);
        beginWhole(next.source, wholeOf(next.source));
        tellState(next.source);
        return Begun::Yes;
    }
    const auto range = rangeFor(next.source);
    return range ? beginRange(next.source, *range) : Begun::Nothing;
}

std::optional<ByteRange> Transfer::rangeFor(qsizetype source)
{
    if (!m_assembly)
        return ByteRange{0, firstRange};
    const RangePlan& plan = m_assembly->plan();
    const qint64 wanted = rangeLength(m_course.speedOf(source), m_facts[source].answerTime);
    const qint64 share = plan.unasked() / (2 * m_count.wanted());
    const qint64 length = m_rangesCome ? qMin(wanted, qMax(share, PieceMap::pieceLength)) : firstRange;
    const auto next = plan.next(length);
    return next ? next : takeTail(source);
}

std::optional<ByteRange> Transfer::takeTail(qsizetype source)
{
    QList<Running> running;
    QList<RangeAttempt*> attempts;
    for (const auto& [attempt, owner] : m_ranges) {
        attempts += attempt;
        running += {attempt->left(), attempt->speed()};
    }
    const auto tail = chooseTail(running, m_course.speedOf(source));
    if (!tail)
        return {};
    RangeAttempt& slow = *attempts[tail->running];
    const ByteRange range{slow.left().offset + tail->keeps, slow.left().length - tail->keeps};
    slow.limitTo(slow.received() + tail->keeps);
    m_assembly->plan().giveUp(range);
    return range;
}

Transfer::Begun Transfer::beginRange(qsizetype source, ByteRange range)
{
    const auto want = m_ranges.empty() ? HostSlots::Want::First : HostSlots::Want::More;
    const Source& from = m_course.sources()[source];
    auto slot = m_slots.tryTake(from.url, want, this);
    if (!slot)
        return Begun::NoSlot;
    m_slots.giveUp(this); // it may stand in another line
    Request request = Attempt::requestFor(from, m_around);
    request.range = range;
    request.ifRange = m_facts[source].etag;
    request.shortcut = m_facts[source].finalUrl;
    if (m_assembly) {
        request.expected.size = m_assembly->plan().size();
        m_assembly->plan().ask(range);
    }
    m_course.began(source);
    auto owned = std::make_unique<RangeAttempt>(
        m_around.network, m_around.clock,
        RangeAttempt::Parts{source, request, RateGate(m_around.limiters), std::move(*slot)});
    RangeAttempt& attempt = *owned;
    connect(&attempt, &RangeAttempt::answered, this, [this, &attempt] { answered(attempt); });
    connect(&attempt, &RangeAttempt::ended, this,
            [this, &attempt](const std::optional<Error>& error) { rangeEnded(attempt, error); });
    const bool isFirst = m_ranges.empty();
    m_ranges.emplace(&attempt, std::move(owned));
    if (isFirst)
        tellState(source);
    if (!m_over)
        attempt.start();
    return Begun::Yes;
}

std::unique_ptr<Attempt> Transfer::wholeOf(qsizetype source)
{
    const Source& from = m_course.sources()[source];
    if (from.packing == Packing::None)
        return Attempt::at(from, m_around);
    Assembly* into = PackedAttempt::needsAssembly(m_file) ? m_assembly.get() : nullptr;
    auto rest = std::exchange(m_rest, {});
    if (rest && rest->source != source)
        rest.reset();
    return std::make_unique<PackedAttempt>(from, m_around, source, into, std::move(rest));
}

void Transfer::beginWhole(qsizetype source, std::unique_ptr<Attempt> attempt)
{
    m_whole = std::move(attempt);
    m_wholeSource = source;
    m_meter = {};
    m_meter.observe(m_around.clock.now(), received());
    connect(m_whole.get(), &Attempt::bytesComing, this,
            [this, source] { tell(source, event::SourceJudged::Verdict::Used); });
    connect(m_whole.get(), &Attempt::beginning, this,
            [this, source](const QByteArray& bytes) { lookAtBeginning(source, bytes); });
    connect(m_whole.get(), &Attempt::ended, this,
            [this, source](const AttemptResult& result) { wholeEnded(source, result); });
    if (!m_whole->isStaged() || !m_assembly || !m_assembly->plan().present().isEmpty())
        return startWhole();
    m_opening = true; // what nothing is in needs no room beside the reply
    discardPartial([this] {
        m_opening = false;
        startWhole();
    });
}

void Transfer::startWhole()
{
    if (m_whole)
        m_whole->start();
    else
        goOn(); // it broke meanwhile
}

void Transfer::wait(const Course::Wait& wait)
{
    m_slots.giveUp(this);
    m_reportTick->stop();
    const Milliseconds delay = wait.until - m_around.clock.now();
    const QDateTime until = m_around.clock.utc().addMSecs(delay.count());
    emit happened(event::StateChanged{state::Waiting{until, wait.attempt, m_course.attempts(), wait.why}});
    m_pause->start(delay);
}

} // namespace cellar
