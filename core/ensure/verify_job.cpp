// SPDX-License-Identifier: MIT
#include "core/ensure/verify_job.h"

#include "core/ensure/adopt.h"
#include "core/store/store_presence.h"
#include "core/verify/read_pace.h"

#include <algorithm>
#include <thread>

namespace cellar {

using Outcome = event::Verified::Result;

struct VerifyJob::FileVerdict
{
    event::Verified news;
    std::optional<Receipt> receipt;

    bool operator==(const FileVerdict&) const { return false; }
};

namespace {

Outcome outcomeOf(Verdict::Kind kind)
{
    switch (kind) {
    case Verdict::Kind::Ok:
        return Outcome::Ok;
    case Verdict::Kind::Unproved:
        return Outcome::Unproved;
    case Verdict::Kind::Damaged:
        return Outcome::Damaged;
    }
    Q_UNREACHABLE();
}

/// A right file's pieces are kept where there are none of it yet, or others.
Status record(const Layout& layout, const Receipt& receipt, const Reading& reading)
{
    if (!receipt.damaged.isEmpty() || readPieces(layout, receipt.place, receipt.sha256) == reading.pieces)
        return writeReceipt(layout, receipt);
    return writeProof(layout, receipt, reading.pieces);
}

Receipt receiptFor(const ModelFile& file, const Reading& reading, const Verdict& verdict,
                   const std::optional<Receipt>& known, const QDateTime& now)
{
    Receipt receipt = known.value_or(Receipt{file.place, {}, reading.sha256});
    receipt.identity = reading.identity;
    receipt.damaged = verdict.damaged;
    receipt.published = file.sha256.has_value() || (known && known->published);
    if (file.sha256)
        receipt.sha256 = *file.sha256;
    receipt.proved = now;
    return receipt;
}

} // namespace

VerifyJob::VerifyJob(const Workplace& place, const Model& model, std::shared_ptr<VerifyPoint> from,
                     const std::optional<qint64>& limitRate)
    : m_place(place)
    , m_model(model)
    , m_limitRate(limitRate)
    , m_point(std::move(from))
{
}

VerifyJob::~VerifyJob()
{
    *m_cancelled = true;
}

void VerifyJob::start()
{
    if (m_point->results.size() >= m_model.files.size()) // they were others then
        m_point->results.clear();
    nextFile();
}

void VerifyJob::cancel()
{
    *m_cancelled = true;
}

void VerifyJob::nextFile()
{
    const ModelFile file = m_model.files[m_point->results.size()];
    m_reading = {};
    ReadControl control;
    control.cancelled = m_cancelled.get();
    if (m_limitRate)
        control.pace = [pace = ReadPace(*m_limitRate), clock = &m_place.clock](qint64 done) mutable {
            std::this_thread::sleep_for(pace.waitAt(clock->now(), done));
        };
    control.progress = [this, disk = &m_disk, self = QPointer<QObject>(this), file](qint64 done) {
        disk->tell(self, [this, done, file] {
            if (!m_reading.observe(m_place.clock.now(), done))
                return;
            const Progress progress = m_reading.progress(file.size);
            emit happened(m_model.id, event::Progressed{file.place.name, progress, 0, progress});
        });
    };
    const auto read = [layout = m_place.layout, file, control, flag = m_cancelled, point = m_point,
                       now = m_place.clock.utc()]() -> Result<FileVerdict> {
        if (const auto here = checkStore(layout); !here)
            return fail(here.error());
        const QString path = layout.file(file.place);
        const auto reading = readWhole(path, control, point->bookmark);
        if (!reading && reading.error().kind == ErrorKind::UnknownModel)
            return FileVerdict{{Outcome::Missing, path, {}, {}}, {}};
        if (!reading)
            return fail(reading.error());
        const auto known = readReceipt(layout, file.place);
        const auto wanted = wantedPieces(layout, file, known);
        const auto verdict = verdictOn(*reading, layout, file, known, wanted, control);
        if (!verdict)
            return fail(verdict.error());
        const Receipt receipt = receiptFor(file, *reading, *verdict, known, now);
        // What was found is told in any case; a store that cannot be written only does not remember it.
        if (layout.prepare(file.place))
            record(layout, receipt, *reading);
        return FileVerdict{{outcomeOf(verdict->kind), path, reading->sha256, verdict->damaged}, receipt};
    };
    emit happened(m_model.id,
                  event::StateChanged{state::Verifying{{m_point->bookmark.done(), file.size, 0, {}}}});
    m_disk.run(this, read, [this](const Result<FileVerdict>& verdict) { fileRead(verdict); });
}

void VerifyJob::fileRead(const Result<FileVerdict>& verdict)
{
    if (!verdict) {
        if (verdict.error().kind != ErrorKind::Cancelled)
            emit happened(m_model.id, event::StateChanged{state::Failed{verdict.error()}});
        emit happened(m_model.id, event::Failed{verdict.error()});
        emit finished(verdict.error());
        return;
    }
    m_point->results += verdict->news;
    if (verdict->receipt) {
        m_point->proved = verdict->receipt->proved;
        m_point->source = verdict->receipt->source;
    }
    emit happened(m_model.id, verdict->news);
    if (m_point->results.size() < m_model.files.size())
        nextFile();
    else
        finish();
}

void VerifyJob::finish()
{
    const auto first = [this](Outcome outcome) {
        return std::find_if(m_point->results.begin(), m_point->results.end(),
                            [outcome](const event::Verified& news) { return news.result == outcome; });
    };
    ModelState state = state::Ready{m_point->proved.value_or(QDateTime()), m_point->source};
    std::optional<Error> error;
    if (const auto damaged = first(Outcome::Damaged); damaged != m_point->results.end()) {
        state = state::Damaged{damaged->damaged};
        error = Error{ErrorKind::DigestMismatch,
                      damaged->path + QStringLiteral(": the bytes are not those promised")};
    } else if (const auto missing = first(Outcome::Missing); missing != m_point->results.end()) {
        state = state::Absent{};
        error = Error{ErrorKind::UnknownModel, missing->path + QStringLiteral(": is not here")};
    } else if (first(Outcome::Unproved) != m_point->results.end()) {
        state = state::Unproved{};
    }
    emit happened(m_model.id, event::StateChanged{state});
    if (error)
        emit happened(m_model.id, event::Failed{*error});
    emit finished(error);
}

} // namespace cellar
