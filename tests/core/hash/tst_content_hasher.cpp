// SPDX-License-Identifier: MIT
#include "core/hash/content_hasher.h"

#include <QCryptographicHash>
#include <QTest>

using namespace cellar;

namespace {

constexpr qint64 piece = PieceMap::pieceLength;

QByteArray pattern(qint64 size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    for (qint64 i = 0; i < size; ++i)
        bytes[i] = static_cast<char>(i * 7 + i / 4096);
    return bytes;
}

Digest digestOf(const QByteArray& bytes)
{
    return *Digest::fromBytes(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
}

/// What the hasher should say, from the bytes at once.
ContentDigest expected(const QByteArray& bytes)
{
    ContentDigest content{digestOf(bytes), PieceMap::blank(bytes.size()), bytes.size()};
    for (qsizetype i = 0; i < content.pieces.fingerprints.size(); ++i) {
        const ByteRange range = content.pieces.rangeOf(i);
        content.pieces.fingerprints[i] =
            fingerprintOf(QByteArrayView(bytes).sliced(range.offset, range.length));
    }
    return content;
}

} // namespace

class TestContentHasher : public QObject
{
    Q_OBJECT

private slots:
    void theFingerprintIsTheCanonicalXxh3_data()
    {
        // As xxh128sum (xxHash 0.8.1) prints them.
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("hex");
        QTest::newRow("nothing") << QByteArray() << QByteArray("99aa06d3014798d86001c324468d497f");
        QTest::newRow("abc") << QByteArray("abc") << QByteArray("06b05ab6733a618578af5f94892f3950");
        QTest::newRow("a thousand a")
            << QByteArray(1000, 'a') << QByteArray("b01da365eddaa29cb3e7af627147db7c");
        QTest::newRow("a piece of zeros")
            << QByteArray(piece, '\0') << QByteArray("34001ae2f947e773165f453a5f35c459");
    }
    void theFingerprintIsTheCanonicalXxh3()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, hex);
        QCOMPARE(fingerprintOf(bytes).bytes().toByteArray().toHex(), hex);
        if (bytes.isEmpty())
            return;
        ContentHasher hasher;
        hasher.add(bytes);
        QCOMPARE(hasher.finish().pieces.fingerprints.first().bytes().toByteArray().toHex(), hex);
    }

    void digestAndPiecesComeFromOnePass_data()
    {
        QTest::addColumn<qint64>("size");
        for (const qint64 size : {qint64(0), qint64(1), piece - 1, piece, piece + 1, 3 * piece + 12'345})
            QTest::addRow("%lld bytes", size) << size;
    }
    void digestAndPiecesComeFromOnePass()
    {
        QFETCH(qint64, size);
        const QByteArray bytes = pattern(size);
        ContentHasher hasher;
        hasher.add(bytes);
        QCOMPARE(hasher.finish(), expected(bytes));
    }

    void howTheBytesAreCutDoesNotMatter_data()
    {
        QTest::addColumn<qint64>("step");
        for (const qint64 step : {qint64(4093), qint64(65'536), piece - 1, piece, piece + 1})
            QTest::addRow("%lld at a time", step) << step;
    }
    void howTheBytesAreCutDoesNotMatter()
    {
        QFETCH(qint64, step);
        const QByteArray bytes = pattern(2 * piece + 4711);
        ContentHasher hasher;
        for (qint64 at = 0; at < bytes.size(); at += step) {
            hasher.add(bytes.mid(at, step));
            hasher.add({});
        }
        QCOMPARE(hasher.finish(), expected(bytes));
    }

    void aBlockMayBeWrittenAnewAfterwards()
    {
        const QByteArray bytes = pattern(40 * BlockRing::blockSize);
        ContentHasher hasher;
        BlockRing ring;
        std::array<const char*, ContentHasher::mostQueued + 1> buffers = {};
        for (qint64 at = 0; at < bytes.size(); at += BlockRing::blockSize) {
            QByteArray& block = ring.next();
            const char*& buffer = buffers[size_t(at / BlockRing::blockSize) % buffers.size()];
            if (buffer)
                QCOMPARE(static_cast<const void*>(block.constData()), static_cast<const void*>(buffer));
            buffer = block.constData(); // the same each time: nothing was copied
            std::copy_n(bytes.data() + at, block.size(), block.data());
            hasher.add(block);
        }
        QCOMPARE(hasher.finish(), expected(bytes));
    }

    void aShortenedBlockHasItsLengthAgainInTheNextRound()
    {
        BlockRing ring;
        ring.next().resize(10);
        for (int i = 0; i < ContentHasher::mostQueued; ++i)
            ring.next();
        QCOMPARE(ring.next().size(), BlockRing::blockSize);
    }

    void whatIsSkippedMakesItsPiecesUnknown_data()
    {
        QTest::addColumn<ByteRange>("hole");
        QTest::addColumn<QList<qsizetype>>("unknown");
        using Pieces = QList<qsizetype>;
        QTest::newRow("none") << ByteRange{piece, 0} << Pieces{};
        QTest::newRow("the first byte") << ByteRange{0, 1} << Pieces{0};
        QTest::newRow("the last byte of a piece") << ByteRange{piece - 1, 1} << Pieces{0};
        QTest::newRow("across two") << ByteRange{piece - 1, 2} << Pieces{0, 1};
        QTest::newRow("a whole piece") << ByteRange{piece, piece} << Pieces{1};
        QTest::newRow("the rest") << ByteRange{2 * piece + 1, 99} << Pieces{2};
        QTest::newRow("everything") << ByteRange{0, 2 * piece + 100} << Pieces{0, 1, 2};
    }
    void whatIsSkippedMakesItsPiecesUnknown()
    {
        QFETCH(ByteRange, hole);
        QFETCH(QList<qsizetype>, unknown);
        const QByteArray bytes = pattern(2 * piece + 100);
        ContentHasher hasher;
        hasher.add(bytes.first(hole.offset));
        hasher.skip(hole.length);
        hasher.add(bytes.mid(hole.offset + hole.length));
        ContentDigest wanted = expected(bytes);
        wanted.sha256 = digestOf(bytes.first(hole.offset) + bytes.mid(hole.offset + hole.length));
        for (const qsizetype i : unknown)
            wanted.pieces.fingerprints[i] = Fingerprint();
        QCOMPARE(hasher.finish(), wanted);
    }

    void itMayGoAwayWithBlocksInTheQueue()
    {
        for (int blocks = 0; blocks <= 2 * ContentHasher::mostQueued; ++blocks) {
            ContentHasher hasher;
            for (int i = 0; i < blocks; ++i)
                hasher.add(QByteArray(1 << 20, 'x'));
        }
        QByteArray block(8 << 20, 'x');
        {
            ContentHasher hasher;
            hasher.add(block);
        }
        QVERIFY(block.isDetached()); // nothing holds it any more
    }
};

QTEST_GUILESS_MAIN(TestContentHasher)
#include "tst_content_hasher.moc"
