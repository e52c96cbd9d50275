// SPDX-License-Identifier: MIT
// Brings one file from its sources to a staged file with the right digest. The only room with back and forth;
// which source is asked next is decided by Course, which range by RangePlan, how many connections there are
// by ConnectionCount; this class acts on it.
//
//   start() ─▶ what an earlier run left ──(all)──────────────────────────┐
//                 │                                                      ▼
//                 └─▶ a range of the first source ──206──▶ ranges ─▶ all there, proof ─▶ finished(Received)
//                      ▲         │                         │   ▲         │ wrong
//              (timer) │         │200                      │   │         ▼
//                    wait ◀──────┼───────────── failed ◀───┘   └── who is to blame? his part again
//                                ▼                                 from the others (transfer_blame.cpp)
//                       whole, as one reply ─▶ finished(Received)
//
//   a packed source: one stream into the same ranges, or whole where size or digest are not known
//
//   all sources used up, or the disk fails ─▶ finished(error); stop() ─▶ finished(Cancelled); in both cases
//   what was received is safe in the partial by then.
//
// Deleting a transfer stops it, too, without a last checkpoint. Lives on the thread of its network.
#pragma once

#include "core/model/event.h"
#include "core/transfer/attempt.h"
#include "core/transfer/connection_count.h"
#include "core/transfer/course.h"
#include "core/transfer/range_attempt.h"
#include "core/transfer/weak_version.h"

#include <QSet>

#include <map>

namespace cellar {

/// A file that is staged and proved, to be committed.
struct Received
{
    std::shared_ptr<Staged> staged; // for the disk thread
    Digest sha256;
    PieceMap pieces;        // of the staged bytes
    bool published = false; // the digest was promised by the catalogue or by the source
    QString source;         // shown form; of several the one that brought most; empty: none was needed
    QString etag;           // of that source's answer
    qint64 resumed = 0;     // bytes taken over from an earlier partial

    bool operator==(const Received&) const = default;
};

struct TransferOptions
{
    RetryRules retry;
    Milliseconds stallTime{30000};
    int connections = 4;        // at most, to all sources together
    RateLimiters limiters = {}; // that hold for it
    bool repairs = false;       // the partial is a damaged file's good part: told as Repairing
};

class Transfer : public QObject
{
    Q_OBJECT

public:
    /// The references outlive it.
    Transfer(Network& network, HostSlots& hostSlots, const Clock& clock, DiskThread& disk,
             const Layout& layout, const ModelFile& file, const TransferOptions& options);
    ~Transfer() override;

    void start();
    /// finished(Cancelled) follows, unless it just finished.
    void stop();

    Progress progress() const;
    /// Body bytes received over the network by all attempts.
    qint64 downloaded() const;

signals:
    /// StateChanged (verifying, downloading, repairing, waiting), Progressed, Retrying, SourceJudged,
    /// ClaimBroken.
    void happened(const cellar::EventDetail& detail);
    void finished(const cellar::Result<cellar::Received>& result); // once

private:
    /// What is known of a source from its answers.
    struct Facts
    {
        bool used = false;
        QByteArray etag; // strong
        QUrl finalUrl;   // where it led the last time
        Milliseconds answerTime{0};
        WeakVersion weakVersion;
        int changes = 0; // of its version
        int strikes = 0; // wrong pieces it had a part in
        bool toldSlow = false;
        bool sentBeginning = false;
    };
    using Attempts = std::map<RangeAttempt*, std::unique_ptr<RangeAttempt>>;

    // What is here.
    void openPartial(qint64 size, std::function<void()> then);
    void adopt(const std::shared_ptr<Partial>& partial, const std::optional<PieceMap>& pieces);
    void discardPartial(std::function<void()> then);

    // transfer_steps.cpp: what to do next.
    void goOn();
    bool mayBeginMore() const;
    enum class Begun
    {
        Yes,
        NoSlot, // at its host
        Nothing // is left to ask for, or not now
    };
    Begun begin(const Course::Attempt& next);
    Begun beginRange(qsizetype source, ByteRange range);
    std::optional<ByteRange> rangeFor(qsizetype source);
    std::optional<ByteRange> takeTail(qsizetype source);
    std::unique_ptr<Attempt> wholeOf(qsizetype source);
    void beginWhole(qsizetype source, std::unique_ptr<Attempt> attempt);
    void startWhole();
    void wait(const Course::Wait& wait);

    // What came of it; transfer_ranges.cpp: of a range.
    void answered(RangeAttempt& attempt);
    void acceptPart(RangeAttempt& attempt);
    void wholeInsteadOfPart(RangeAttempt& attempt);
    void useWhole(RangeAttempt& attempt);
    void rangeEnded(RangeAttempt& attempt, const std::optional<Error>& error);
    void sourceChanged(qsizetype source, const Error& error);
    void sizeChanged(qsizetype source, const Error& error);
    void rememberChange(qsizetype source, const Error& error);
    void wholeEnded(qsizetype source, const AttemptResult& result);
    void wholeFits(qsizetype source, const AttemptResult& result, bool isPublished);
    void wholeFailed(qsizetype source, const Error& error, std::optional<Milliseconds> retryAfter = {});
    void failed(qsizetype source, const Course::Failure& failure);
    Error withHistory(Error error, qsizetype source) const;
    static Course::Brought broughtBy(const RangeAttempt& attempt);
    void drop(RangeAttempt& attempt);
    void dropAllOf(qsizetype source);
    void dropAllBut(std::optional<qsizetype> source);
    void dropWhole();

    // transfer_mirrors.cpp: sources that a source names.
    void takeMirrors(const RangeAttempt& attempt);
    bool saidTheDigest(qsizetype source) const;
    bool hasOtherDigest(const RangeAttempt& attempt) const;
    void forgetDigestOfSource();

    // transfer_silence.cpp: no answer.
    void passOverSilentOnes();
    void passOver(RangeAttempt& attempt);
    bool areOthersPassedOver(const RangeAttempt& attempt) const;
    bool takeBack(RangeAttempt& attempt);

    // transfer_blame.cpp: wrong bytes.
    std::optional<Digest> promised() const { return m_file.sha256 ? m_file.sha256 : m_published; }
    Error wrongDigest(const Digest& wanted, const Digest& found, qsizetype source) const;
    void checkLength(const std::shared_ptr<Staged>& staged,
                     std::function<void(const std::optional<Error>& misfit)> then);
    void proved(const ContentDigest& digest);
    void blameForLength(const Error& misfit);
    void succeed(const ContentDigest& digest);
    void blame(qsizetype source, const Error& error);
    void askOneForAll(qsizetype judge, const ContentDigest& found);
    void blameThoseReplaced(const ContentDigest& right);
    QSet<qsizetype> liarsBy(const PieceMap& right) const;
    void wrongPiece(ByteRange range);

    void tell(qsizetype source, event::SourceJudged::Verdict verdict, std::optional<Error> error = {});
    void tellState(qsizetype source);
    void tellProof();
    void lookAtBeginning(qsizetype source, const QByteArray& bytes);
    void announceRetry(const Error& error);
    event::Progressed news() const;
    QList<event::SourceWork> sourceWork() const;
    void report();
    void leaveSlowOnes();
    void leaveStalledOnes();
    bool onlyProves() const;
    bool isStaging() const { return m_whole && m_whole->isStaged(); }
    qint64 received() const;
    void end(const Result<Received>& result);
    void leave(const Result<Received>& result);

    Layout m_layout;
    ModelFile m_file;
    TransferOptions m_options;
    HostSlots& m_slots;
    Attempt::Surroundings m_around;
    Course m_course;
    ConnectionCount m_count;
    QList<Facts> m_facts;
    std::unique_ptr<Assembly> m_assembly;
    Attempts m_ranges;
    QSet<const RangeAttempt*> m_passedOver; // those without an answer whose ranges are not theirs any more
    bool m_rangesCome = false;              // a source has answered with a part
    std::unique_ptr<Attempt> m_whole;
    qsizetype m_wholeSource = 0;
    std::shared_ptr<PackedRest> m_rest; // of a packed stream that broke
    std::optional<HostSlots::Slot> m_wholeSlot;
    std::optional<Digest> m_published;   // by the source itself
    bool m_isByItsSource = false;        // the file's digest: published by one, and not by the catalogue
    std::optional<qsizetype> m_digestBy; // which; nothing: one of the model's, in an earlier run
    bool m_mirrorsAreTaken = false;

    std::optional<qsizetype> m_judge; // who is asked for all that others brought
    QHash<qsizetype, RangeSet> m_replaced;
    PieceMap m_wrongPieces;

    std::unique_ptr<Alarm> m_pause;
    std::unique_ptr<Alarm> m_reportTick;
    SpeedMeter m_meter;
    qint64 m_farthest = 0;   // the most bytes any reply for the whole brought
    qint64 m_downloaded = 0; // by the attempts that ended
    qint64 m_seen = 0;       // downloaded() when something last came
    Milliseconds m_seenAt{0};
    bool m_stalled = false;
    bool m_toldProof = false;
    qsizetype m_toldSource = 0;
    bool m_opening = false; // or throwing away the partial
    bool m_over = false;
};

} // namespace cellar
