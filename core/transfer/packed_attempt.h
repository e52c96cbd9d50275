// SPDX-License-Identifier: MIT
// An attempt at a packed source: one stream from its beginning, unpacked on a thread of its own while it
// comes. There are no ranges of what comes out.
//
// Where the file's size and digest are known, the bytes go into the assembly like those of ranges: only those
// that are missing there when it begins, and no more is fetched than they need. What came before it broke
// stays, and any source can go on with it; the next attempt at this one goes on with the stream where it
// broke, if the server can send the rest of the same packed file. (A later run has to begin the stream anew.)
// Else the bytes are staged as those of one reply are, and what breaks is thrown away.
//
// received() counts what came out, or, where nobody says how much that will be, what came in.
#pragma once

#include "core/transfer/assembly.h"
#include "core/transfer/attempt.h"
#include "core/transfer/packed_stream.h"

namespace cellar {

/// What goes on after a stream broke.
struct PackedRest
{
    qsizetype source = 0; // the number of it
    std::shared_ptr<PackedStream> stream;
    qint64 taken = 0;  // bytes of the packed file
    qint64 given = 0;  // bytes that came out of them
    qint64 length = 0; // of the packed file
    QByteArray etag;   // its strong validator
};

class PackedAttempt final : public Attempt
{
    Q_OBJECT

public:
    /// Whether what comes of packed sources goes into the assembly.
    static bool needsAssembly(const ModelFile& file) { return file.size.value_or(0) > 0 && file.sha256; }

    /// `assembly` is there where it is needed, and outlives it; `number` is that of the source there; `rest`
    /// is that of an earlier attempt at it, if there is any.
    PackedAttempt(const Source& source, const Surroundings& around, qsizetype number, Assembly* assembly,
                  std::shared_ptr<PackedRest> rest = {});

    void start() override;
    qint64 received() const override { return m_around.file.size ? m_offset : m_taken; }
    std::optional<qint64> length() const override;
    qint64 fromNetwork() const override { return m_exchange ? m_exchange->taken() : 0; }
    bool isStaged() const override { return !m_assembly; }
    std::shared_ptr<PackedRest> rest() const override;

protected:
    void receive() override;

private:
    void beginAnew();
    void ask();
    void askAnew();
    void answered();
    void openFile();
    void exchangeEnded(const std::optional<Error>& error);
    void goOn();
    bool hasInput();
    bool hasRoom() const;
    void took(const Result<PackedStream::Step>& step);
    void put(const QByteArray& block);
    void stage(const QByteArray& block);
    void wrote(const Status& status);
    std::optional<qint64> packedLength() const;
    Error ofSource(const Error& error) const;
    Error cutShort() const;
    void conclude(std::optional<Error> error);
    void endIfWritten();

    Source m_source;
    qsizetype m_number;
    Assembly* m_assembly;               // none: staged
    std::shared_ptr<PackedRest> m_rest; // that it goes on with
    RangeSet m_wanted;                  // by the assembly
    RateGate m_gate;
    std::unique_ptr<Alarm> m_pause;    // for the rate
    std::unique_ptr<Alarm> m_flushDue; // for what has waited long for its block to be full
    std::unique_ptr<Exchange> m_exchange;
    std::shared_ptr<PackedStream> m_stream; // for the unpacking thread
    QByteArray m_input;
    qint64 m_taken = 0;              // by the stream
    std::optional<qint64> m_length;  // of a packed file of this machine
    std::optional<Error> m_breakage; // of the exchange
    std::optional<Error> m_error;    // that it ends with
    qint64 m_offset = 0;             // what came out
    int m_inFlight = 0;              // writes
    bool m_isHungry = false;
    bool m_isBusy = false;     // a step is under way
    bool m_inputEnded = false; // with or without an error
    bool m_fedLast = false;    // and the stream knows
    bool m_mayFlush = false;
    bool m_isConcluded = false; // only writes are waited for
    DiskThread m_unpacking;     // last
};

} // namespace cellar
