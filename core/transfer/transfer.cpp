// SPDX-License-Identifier: MIT
#include "core/transfer/transfer.h"

#include "core/base/shown.h"
#include "core/store/piece_map_file.h"

#include <QRandomGenerator>

namespace cellar {

namespace {

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
        if (m_over)
            return;
        if (journal && journal->sha256 && !m_file.sha256) { // which its source said then
            m_file.sha256 = journal->sha256;
            m_isByItsSource = true;
        }
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
        return Opened{*partial, readPieceMap(layout.partialPieces(terms.place), terms.size, terms.sha256)};
    };
    m_around.disk.run(this, open, [this, then = std::move(then)](const Result<Opened>& opened) {
        m_opening = false;
        if (!opened)
            return end(fail(opened.error()));
        adopt(opened->partial, opened->pieces);
        if (m_over) // it takes care of the partial, too
            return;
        m_assembly->begin();
        if (m_assembly->plan().isComplete())
            tellProof();
        then();
    });
}

void Transfer::adopt(const std::shared_ptr<Partial>& partial, const std::optional<PieceMap>& pieces)
{
    m_assembly = std::make_unique<Assembly>(m_around.disk, m_around.clock, m_layout, m_file, partial, pieces);
    connect(m_assembly.get(), &Assembly::beginning, this, &Transfer::lookAtBeginning);
    connect(m_assembly.get(), &Assembly::wrongPiece, this, &Transfer::wrongPiece);
    connect(m_assembly.get(), &Assembly::proved, this, &Transfer::proved);
    connect(m_assembly.get(), &Assembly::failed, this, [this](const Error& error) { end(fail(error)); });
    for (qsizetype i = 0; i < m_facts.size(); ++i) {
        const QString etag = m_assembly->etags().value(sourceKey(m_course.sources()[i].url));
        if (isStrongEtag(etag.toLatin1()))
            m_facts[i].etag = etag.toLatin1();
        if (!m_facts[i].etag.isEmpty() && !m_file.sha256) // others' bytes could not be joined with these
            m_course.keepTo(i);
    }
}

// ---- What came of it ----

void Transfer::wholeEnded(qsizetype source, const AttemptResult& result)
{
    const bool saysItAnew = saidTheDigest(source) && result.published;
    const auto digest = m_file.sha256 && !saysItAnew ? m_file.sha256 : result.published;
    if (result.error)
        return wholeFailed(source, *result.error, result.retryAfter);
    if (!m_whole->isStaged()) { // what it brought is there, and the proof follows
        m_course.ended(source, true, m_around.clock.now());
        dropWhole();
        return goOn();
    }
    if (digest && result.digest != digest)
        return wholeFailed(source, wrongDigest(*digest, *result.digest, source));
    if (digest)
        return wholeFits(source, result, true);
    checkLength(result.staged, [this, source, result](const std::optional<Error>& misfit) {
        if (misfit)
            wholeFailed(source, {misfit->kind, misfit->detail, shownUrl(m_course.sources()[source].url)});
        else
            wholeFits(source, result, false);
    });
}

void Transfer::wholeFits(qsizetype source, const AttemptResult& result, bool isPublished)
{
    end(Received{result.staged, *result.digest, result.pieces, isPublished,
                 shownUrl(m_course.sources()[source].url), result.etag});
}

void Transfer::wholeFailed(qsizetype source, const Error& error, std::optional<Milliseconds> retryAfter)
{
    const qint64 received = m_whole->received();
    const Course::Brought brought{received - m_farthest, m_whole->length().value_or(0)};
    m_rest = m_whole->rest();
    dropWhole();
    m_farthest = qMax(m_farthest, received);
    failed(source, {error, brought, retryAfter});
    goOn();
}

void Transfer::failed(qsizetype source, const Course::Failure& failure)
{
    m_course.failed(source, failure, m_around.clock.now());
    if (m_course.isDropped(source)) {
        dropAllOf(source);
        if (m_judge == source || !m_file.sha256) {
            m_judge.reset();
            m_replaced.clear();
            m_course.keepTo({});
        }
        tell(source, event::SourceJudged::Verdict::Dropped, failure.error);
    } else if (!m_file.sha256 && (!m_assembly || m_assembly->plan().present().isEmpty())) {
        m_course.keepTo({}); // there is nothing of it that another's bytes could be joined with
    }
    if (m_ranges.empty() && !m_over)
        announceRetry(failure.error);
}

void Transfer::dropWhole()
{
    if (!m_whole)
        return;
    m_downloaded += m_whole->fromNetwork();
    m_whole->disconnect(this);
    m_whole->stop();
    m_whole.release()->deleteLater(); // its signal may be on the stack
    m_wholeSlot.reset();
}

// What it has still to bring is free again; what came stays.
void Transfer::drop(RangeAttempt& attempt)
{
    const auto found = m_ranges.find(&attempt);
    auto owned = std::move(found->second);
    m_ranges.erase(found);
    attempt.disconnect(this);
    attempt.stop();
    m_downloaded += attempt.received();
    if (!m_passedOver.remove(&attempt) && m_assembly)
        m_assembly->plan().giveUp(attempt.left());
    owned.release()->deleteLater(); // its signal may be on the stack
}

void Transfer::dropAllOf(qsizetype source)
{
    QList<RangeAttempt*> all;
    for (const auto& [attempt, owner] : m_ranges) {
        if (attempt->source() == source)
            all += attempt;
    }
    for (RangeAttempt* attempt : std::as_const(all)) {
        m_course.ended(source, false, m_around.clock.now());
        drop(*attempt);
    }
    if (m_wholeSource == source)
        dropWhole();
}

void Transfer::dropAllBut(std::optional<qsizetype> source)
{
    QSet<qsizetype> others;
    for (const auto& [attempt, owner] : m_ranges) {
        if (attempt->source() != source)
            others += attempt->source();
    }
    for (const qsizetype other : std::as_const(others))
        dropAllOf(other);
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
    while (!m_ranges.empty())
        drop(*m_ranges.begin()->first);
    if (result) {
        m_meter.observe(m_around.clock.now(), received());
        emit happened(news());
    }
    dropWhole();
    if (!result)
        leave(result);
    else if (m_assembly)
        m_assembly->close([this, result] { emit finished(result); });
    else
        emit finished(result);
}

// After whatever was handed to the disk before.
void Transfer::leave(const Result<Received>& result)
{
    const auto written = [] { return true; };
    m_around.disk.run(this, written, [this, result](bool) {
        if (!m_assembly)
            emit finished(result);
        else if (m_assembly->plan().present().isEmpty()) // of no use to anybody
            discardPartial([this, result] { emit finished(result); });
        else
            m_assembly->settle([this, result] { emit finished(result); });
    });
}

void Transfer::discardPartial(std::function<void()> then)
{
    m_assembly->close([this, then = std::move(then)] {
        const auto discard = [layout = m_layout, place = m_file.place] {
            discardReceived(layout, place);
            return true;
        };
        m_around.disk.run(this, discard, [this, then](bool) {
            m_assembly.reset();
            then();
        });
    });
}

} // namespace cellar
