// SPDX-License-Identifier: MIT
// Brings one file from its sources to a staged file with the right digest. The only room with back and forth;
// what to do next is decided by Course, this class acts on it.
//
//   start() ─▶ attempt ─▶ right bytes ─▶ finished(Received)
//                │  ▲
//                ▼  │ (timer)
//              failed ─▶ wait ─▶ …        all sources used up, or the disk fails ─▶ finished(error)
//
// Deleting a transfer stops it; nothing of it is left. Lives on the thread of its network.
#pragma once

#include "core/model/event.h"
#include "core/transfer/attempt.h"
#include "core/transfer/course.h"
#include "core/transfer/speed_meter.h"

namespace cellar {

/// A file that is staged and proved, to be committed.
struct Received
{
    std::shared_ptr<StagedFile> staged; // for the disk thread
    Digest sha256;
    PieceMap pieces;        // of the staged bytes
    bool published = false; // the digest was promised by the catalogue or by the source
    QString source;         // shown form
    QString etag;

    bool operator==(const Received&) const = default;
};

class Transfer : public QObject
{
    Q_OBJECT

public:
    /// The references outlive it.
    Transfer(Network& network, const Clock& clock, DiskThread& disk, const Layout& layout,
             const ModelFile& file, RetryRules rules, Milliseconds stallTime);
    ~Transfer() override;

    void start();

    Progress progress() const;
    /// Body bytes received over the network by all attempts.
    qint64 downloaded() const;

signals:
    /// StateChanged (downloading, waiting), Progressed, Retrying, SourceJudged.
    void happened(const cellar::EventDetail& detail);
    void finished(const cellar::Result<cellar::Received>& result); // once

private:
    void goOn();
    void attempt(qsizetype index);
    void wait(const Course::Wait& wait);
    void attemptEnded(qsizetype index, const AttemptResult& result);
    std::optional<Error> faultOf(const AttemptResult& result, const Source& source) const;
    void failed(qsizetype index, const AttemptResult& result, const Error& error);
    void announceRetry(const Error& error);
    void report();

    Layout m_layout;
    ModelFile m_file;
    Attempt::Surroundings m_around;
    Course m_course;
    std::unique_ptr<Attempt> m_attempt;
    std::unique_ptr<Alarm> m_pause;
    std::unique_ptr<Alarm> m_reportTick;
    SpeedMeter m_meter;
    qint64 m_farthest = 0;   // the most bytes any attempt brought
    qint64 m_downloaded = 0; // by the attempts that ended
    QList<bool> m_used;
};

} // namespace cellar
