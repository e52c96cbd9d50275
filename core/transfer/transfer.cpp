// SPDX-License-Identifier: MIT
#include "core/transfer/transfer.h"

#include "core/base/shown.h"
#include "core/store/piece_map_file.h"
#include "core/transfer/http_attempt.h"

#include <QRandomGenerator>

namespace cellar {

namespace {

constexpr Milliseconds reportInterval{250}; // the command promises at most four a second
constexpr Milliseconds stalledAfter{5000};
constexpr qint64 worthExploring = 16 << 20; // bytes still to be asked for
constexpr qint64 firstRange = PieceMap::pieceLength;
constexpr qint64 shortestRange = 1 << 20;

template <class... Handlers>
struct Match : Handlers...
{
    using Handlers::operator()...;
};

double jitter()
{
    return QRandomGenerator::global()->generateDouble();
}

struct Opened
{
    std::shared_ptr<Partial> partial;
    std::optional<PieceMap> pieces;
};

} // namespace

Transfer::Transfer(Network& network, HostSlots& hostSlots, const Clock& clock, DiskThread& disk,
                   const Layout& layout, const ModelFile& file, const TransferOptions& options)
    : m_layout(layout)
    , m_file(file)
    , m_options(options)
    , m_slots(hostSlots)
    , m_around{network, clock, disk, m_layout, m_file, options.stallTime, options.limiters}
    , m_course(file.sources, options.retry, jitter)
    , m_count(options.connections)
    , m_facts(file.sources.size())
    , m_pause(clock.makeAlarm([this] { goOn(); }))
    , m_reportTick(clock.makeAlarm([this] { report(); }))
{
    for (qsizetype i = 0; i < m_facts.size(); ++i) {
        if (m_course.sources()[i].url.isLocalFile())
            m_course.hasNoRanges(i);
    }
    connect(&hostSlots, &HostSlots::freed, this, &Transfer::goOn);
}

Transfer::~Transfer() = default;

// ---- What is here ----

void Transfer::start()
{
    if (m_file.size && *m_file.size > 0)
        return openPartial(*m_file.size, [this] { goOn(); });
    // Nobody says how long the file is, but an earlier run may know.
    const auto look = [layout = m_layout, place = m_file.place] { return readJournal(layout, place); };
    m_around.disk.run(this, look, [this](const std::optional<Journal>& journal) {
        if (journal && journal->size > 0 && !m_file.size)
            openPartial(journal->size, [this] { goOn(); });
        else
            goOn();
    });
}

void Transfer::openPartial(qint64 size, std::function<void()> then)
{
    m_opening = true;
    const Partial::Terms terms{m_file.place, size, m_file.sha256, m_file.pieces.has_value()};
    const auto open = [layout = m_layout, terms]() -> Result<Opened> {
        auto partial = Partial::open(layout, terms);
        if (!partial)
            return fail(partial.error());
        const auto stored = readPieceMap(layout.partialPieces(terms.place));
        const bool fits = stored && stored->sha256 == terms.sha256 && stored->pieces.size == terms.size;
        return Opened{*partial, fits ? std::optional(stored->pieces) : std::nullopt};
    };
    m_around.disk.run(this, open, [this, then = std::move(then)](const Result<Opened>& opened) {
        m_opening = false;
        if (m_over)
            return;
        if (!opened)
            return end(fail(opened.error()));
        adopt(opened->partial, opened->pieces);
        then();
    });
}

void Transfer::adopt(const std::shared_ptr<Partial>& partial, const std::optional<PieceMap>& pieces)
{
    m_assembly = std::make_unique<Assembly>(m_around.disk, m_around.clock, m_layout, m_file, partial, pieces);
    connect(m_assembly.get(), &Assembly::wrongPiece, this, &Transfer::wrongPiece);
    connect(m_assembly.get(), &Assembly::proved, this, &Transfer::proved);
    connect(m_assembly.get(), &Assembly::failed, this, [this](const Error& error) { end(fail(error)); });
    for (qsizetype i = 0; i < m_facts.size(); ++i) {
        const QString etag = m_assembly->etags().value(sourceKey(m_course.sources()[i].url));
        if (isStrongEtag(etag.toLatin1()))
            m_facts[i].etag = etag.toLatin1();
    }
    m_assembly->begin();
}

// ---- What to do next ----

void Transfer::goOn()
{
    while (mayBeginMore()) {
        const bool mayExplore = m_assembly && m_assembly->plan().unasked() >= worthExploring;
        const auto step = m_course.next(m_around.clock.now(), mayExplore);
        if (const auto* next = std::get_if<Course::Attempt>(&step)) {
            if (!begin(*next))
                return;
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
    return m_ranges.empty() || (m_rangesCome && int(m_ranges.size()) < m_count.wanted());
}

bool Transfer::begin(const Course::Attempt& next)
{
    if (next.whole || m_file.size == 0) {
        const Source& source = m_course.sources()[next.source];
        if (!m_ranges.empty())
            return false;
        if (!source.url.isLocalFile()) {
            m_wholeSlot = m_slots.tryTake(source.url, HostSlots::Want::First, this);
            if (!m_wholeSlot)
                return false;
        }
        beginWhole(next.source, Attempt::at(source, m_around));
        m_whole->start();
        return true;
    }
    const auto range = rangeFor(next.source);
    return range && beginRange(next.source, *range);
}

std::optional<ByteRange> Transfer::rangeFor(qsizetype source)
{
    if (!m_assembly)
        return ByteRange{0, firstRange};
    const RangePlan& plan = m_assembly->plan();
    const qint64 wanted = rangeLength(m_course.speedOf(source), m_facts[source].answerTime);
    const qint64 share = plan.unasked() / (2 * m_count.wanted());
    const qint64 length = m_rangesCome ? qMin(wanted, qMax(share, shortestRange)) : firstRange;
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

bool Transfer::beginRange(qsizetype source, ByteRange range)
{
    const auto want = m_ranges.empty() ? HostSlots::Want::First : HostSlots::Want::More;
    const Source& from = m_course.sources()[source];
    auto slot = m_slots.tryTake(from.url, want, this);
    if (!slot)
        return false;
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
    attempt.start();
    return true;
}

void Transfer::beginWhole(qsizetype source, std::unique_ptr<Attempt> attempt)
{
    // What nothing is in needs no room beside the reply.
    if (m_assembly && m_assembly->plan().present().isEmpty()) {
        m_assembly.release()->deleteLater();
        m_around.disk.post([layout = m_layout, place = m_file.place] { discardReceived(layout, place); });
    }
    m_whole = std::move(attempt);
    m_meter = {};
    connect(m_whole.get(), &Attempt::bytesComing, this,
            [this, source] { tell(source, event::SourceJudged::Verdict::Used); });
    connect(m_whole.get(), &Attempt::ended, this,
            [this, source](const AttemptResult& result) { wholeEnded(source, result); });
    tellState(source);
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

// ---- What came of it ----

void Transfer::wholeEnded(qsizetype source, const AttemptResult& result)
{
    const qint64 received = m_whole->received();
    const auto digest = m_file.sha256 ? m_file.sha256 : result.published;
    auto error = result.error;
    if (!error && digest && result.digest != digest)
        error =
            Error{ErrorKind::DigestMismatch,
                  QStringLiteral("promised sha256 %1, received %2").arg(digest->hex(), result.digest->hex()),
                  shownUrl(m_course.sources()[source].url)};
    if (!error) {
        return end(Received{result.staged, *result.digest, result.pieces, digest.has_value(),
                            shownUrl(m_course.sources()[source].url), result.etag});
    }
    dropWhole();
    const bool newBytes = received > m_farthest && nextStep(*error) == NextStep::Retry;
    m_farthest = qMax(m_farthest, received);
    failed(source, {*error, newBytes, result.retryAfter});
    goOn();
}

void Transfer::failed(qsizetype source, const Course::Failure& failure)
{
    m_course.failed(source, failure, m_around.clock.now());
    if (m_course.isDropped(source)) {
        tell(source, event::SourceJudged::Verdict::Dropped, failure.error);
        if (m_judge == source || !m_file.sha256) {
            m_judge.reset();
            m_replaced.clear();
            m_course.keepTo({});
        }
        QList<RangeAttempt*> others;
        for (const auto& [attempt, owner] : m_ranges) {
            if (attempt->source() == source)
                others += attempt;
        }
        for (RangeAttempt* attempt : std::as_const(others))
            drop(*attempt);
    } else if (!m_file.sha256 && (!m_assembly || m_assembly->plan().present().isEmpty())) {
        m_course.keepTo({}); // there is nothing of it that another's bytes could be joined with
    }
    if (m_ranges.empty())
        announceRetry(failure.error);
}

void Transfer::dropWhole()
{
    if (!m_whole)
        return;
    m_downloaded = downloaded();
    m_whole.release()->deleteLater(); // its signal may be on the stack
    m_wholeSlot.reset();
}

// The range is free again; what of it was received stays.
void Transfer::drop(RangeAttempt& attempt)
{
    m_downloaded += attempt.received();
    if (m_assembly)
        m_assembly->plan().giveUp(attempt.range());
    const auto found = m_ranges.find(&attempt);
    attempt.disconnect(this);
    found->second.release()->deleteLater(); // its signal may be on the stack
    m_ranges.erase(found);
}

void Transfer::stop()
{
    end(fail(ErrorKind::Cancelled, QStringLiteral("cancelled")));
}

// A transfer that did not succeed leaves what it received safe in its partial.
void Transfer::end(const Result<Received>& result)
{
    if (m_over)
        return;
    m_over = true;
    m_pause->stop();
    m_reportTick->stop();
    m_slots.giveUp(this);
    while (!m_ranges.empty()) {
        m_ranges.begin()->first->flush();
        drop(*m_ranges.begin()->first);
    }
    if (result) {
        m_meter.observe(m_around.clock.now(), received());
        emit happened(event::Progressed{m_file.place.name, progress(), 0});
    }
    dropWhole();
    if (result || !m_assembly) {
        emit finished(result);
        return;
    }
    const auto written = [] { return true; }; // whatever was handed on before
    m_around.disk.run(this, written,
                      [this, result](bool) { m_assembly->settle([this, result] { leave(result); }); });
}

// A partial that nothing is in is of no use to anybody.
void Transfer::leave(const Result<Received>& result)
{
    const auto tidy = [layout = m_layout, place = m_file.place,
                       isEmpty = m_assembly->plan().present().isEmpty()] {
        if (isEmpty)
            discardReceived(layout, place);
        return true;
    };
    m_around.disk.run(this, tidy, [this, result](bool) { emit finished(result); });
}

} // namespace cellar
