// SPDX-License-Identifier: MIT
// What the tests of transfers in ranges share: the file, its servers' steps, what was asked of them, and what
// an earlier run may have left.
#pragma once

#include "core/hash/content_hasher.h"
#include "core/store/partial.h"
#include "core/store/piece_map_file.h"
#include "tests/core/transfer/transfer_run.h"
#include "tests/support/scripted_server.h"

namespace cellar::test::ranges {

using namespace std::chrono_literals;

inline constexpr qint64 piece = PieceMap::pieceLength;
inline constexpr qint64 size = 3 * piece + 12345;
inline constexpr quint64 seed = 21;
inline constexpr quint64 otherSeed = 22;
inline const Step honest = Step::file(seed, size);

inline TransferOptions with(int connections, int retries = 5)
{
    return {RetryRules{retries, 1s}, 30s, connections};
}

inline Step cutAfter(qint64 bytes, Stop stop = Stop::Close)
{
    Step step = honest;
    step.stopAfter = bytes;
    step.stop = stop;
    return step;
}

inline Step paced(qint64 bytesPerSecond)
{
    Step step = honest;
    step.bodyRate = bytesPerSecond;
    return step;
}

inline ModelFile fileFrom(const QList<QUrl>& sources)
{
    return generatedFile(u"folder"_qs, u"model.gguf"_qs, seed, size, sources);
}

inline ModelFile unknownFrom(const QList<QUrl>& sources)
{
    ModelFile file = fileFrom(sources);
    file.sha256.reset();
    file.size.reset();
    return file;
}

/// The ranges that were asked for, in order; of a request for the whole: all of it.
inline QList<ByteRange> asked(const ScriptedServer& server, const QString& path = u"/f"_qs)
{
    QList<ByteRange> ranges;
    for (const RecordedRequest& record : server.requests(path))
        ranges += askedRange(record.request, size).value_or(ByteRange{0, size});
    return ranges;
}

inline qint64 total(const QList<ByteRange>& ranges)
{
    qint64 sum = 0;
    for (const ByteRange& range : ranges)
        sum += range.length;
    return sum;
}

/// What an earlier run left: these ranges, with the bytes that belong there.
inline std::shared_ptr<TemporaryStore> storeWith(const ModelFile& file, const QList<ByteRange>& ranges,
                                                 bool fingerprints, const QUrl& source = {})
{
    auto store = std::make_shared<TemporaryStore>();
    const Layout layout(store->root());
    auto partial = Partial::open(layout, {file.place, size, file.sha256, file.pieces.has_value()});
    RangeSet kept;
    for (const ByteRange& range : ranges) {
        if (!(*partial)->write(range.offset, generatedBytes(seed, range.offset, range.length)))
            qFatal("the partial cannot be written");
        kept.add(range);
    }
    QHash<QString, QString> etags;
    if (!source.isEmpty())
        etags.insert(sourceKey(source), u"\"v1\""_qs);
    if (!(*partial)->checkpoint(kept, etags))
        qFatal("the journal cannot be written");
    if (!fingerprints)
        return store;
    auto map = PieceMapWriter::open(layout.partialPieces(file.place), size, file.sha256);
    for (qsizetype i = 0; i < PieceMap::count(size); ++i) {
        const ByteRange range = PieceMap::blank(size).rangeOf(i);
        if (kept.contains(range))
            (void)(*map)->write(i, fingerprintOf(generatedBytes(seed, range.offset, range.length)));
    }
    return store;
}

inline void damage(const QString& path, qint64 offset)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite) || !file.seek(offset) || file.write("damaged") != 7)
        qFatal("%s cannot be damaged", qPrintable(path));
}

/// Lets time go on in small steps until it ends, at most so long.
inline bool endsWithin(FakeClock& clock, TransferRun& run, Milliseconds limit)
{
    for (Milliseconds passed{0}; passed < limit && run.endings == 0; passed += 250ms) {
        QTest::qWait(20);
        clock.advance(250ms);
    }
    return run.ends();
}

} // namespace cellar::test::ranges
