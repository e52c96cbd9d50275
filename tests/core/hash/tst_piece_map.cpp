// SPDX-License-Identifier: MIT
#include "core/hash/piece_map.h"

#include <QTest>

using namespace cellar;

namespace {

constexpr qint64 MiB = 1024 * 1024;
constexpr qint64 piece = PieceMap::pieceLength;

Fingerprint some(uchar last)
{
    QByteArray bytes(Fingerprint::length, '\0');
    bytes.back() = static_cast<char>(last);
    return *Fingerprint::fromBytes(bytes);
}

/// A map with the fingerprints 1, 2, 3 …
PieceMap known(qint64 size)
{
    PieceMap map = PieceMap::blank(size);
    for (qsizetype i = 0; i < map.fingerprints.size(); ++i)
        map.fingerprints[i] = some(static_cast<uchar>(i + 1));
    return map;
}

PieceMap with(PieceMap map, const QList<qsizetype>& pieces, const Fingerprint& fingerprint)
{
    for (const qsizetype i : pieces)
        map.fingerprints[i] = fingerprint;
    return map;
}

} // namespace

class TestPieceMap : public QObject
{
    Q_OBJECT

private slots:
    void onlySixteenBytesAreAFingerprint()
    {
        QVERIFY(!Fingerprint::fromBytes(QByteArray(15, 'x')));
        QVERIFY(!Fingerprint::fromBytes(QByteArray(17, 'x')));
        QCOMPARE(Fingerprint::fromBytes(QByteArray("0123456789abcdef"))->bytes().toByteArray(),
                 QByteArray("0123456789abcdef"));
    }

    void zerosStandForNotKnown()
    {
        QVERIFY(!Fingerprint().isKnown());
        QVERIFY(!Fingerprint::fromBytes(QByteArray(16, '\0'))->isKnown());
        QVERIFY(some(1).isKnown());
    }

    void aFileHasAsManyPiecesAsItsSizeNeeds_data()
    {
        QTest::addColumn<qint64>("size");
        QTest::addColumn<qint64>("pieces");
        QTest::addColumn<qint64>("lastLength");
        QTest::newRow("nothing") << qint64(0) << qint64(0) << qint64(0);
        QTest::newRow("a byte") << qint64(1) << qint64(1) << qint64(1);
        QTest::newRow("one less") << piece - 1 << qint64(1) << piece - 1;
        QTest::newRow("a piece") << piece << qint64(1) << piece;
        QTest::newRow("one more") << piece + 1 << qint64(2) << qint64(1);
        QTest::newRow("a large one") << (qint64(60) << 30) + 5 << qint64(15361) << qint64(5);
    }
    void aFileHasAsManyPiecesAsItsSizeNeeds()
    {
        QFETCH(qint64, size);
        QFETCH(qint64, pieces);
        QFETCH(qint64, lastLength);
        QCOMPARE(PieceMap::count(size), pieces);
        const PieceMap map = PieceMap::blank(size);
        QCOMPARE(map.size, size);
        QCOMPARE(map.fingerprints, QList<Fingerprint>(pieces));
        if (pieces > 0)
            QCOMPARE(map.rangeOf(pieces - 1), (ByteRange{size - lastLength, lastLength}));
        if (pieces > 1)
            QCOMPARE(map.rangeOf(0), (ByteRange{0, piece}));
    }

    void whatDiffersIsNamedInWholePieces_data()
    {
        QTest::addColumn<PieceMap>("wanted");
        QTest::addColumn<PieceMap>("found");
        QTest::addColumn<QList<ByteRange>>("ranges");
        using Ranges = QList<ByteRange>;
        constexpr qint64 size = 4 * piece + MiB;
        const PieceMap right = known(size);
        const auto row = [&](const char* name, const PieceMap& found, const Ranges& ranges) {
            QTest::newRow(name) << right << found << ranges;
        };
        row("nothing", right, {});
        row("the first", with(right, {0}, some(99)), {{0, piece}});
        row("one in the middle", with(right, {2}, some(99)), {{2 * piece, piece}});
        row("the last", with(right, {4}, some(99)), {{4 * piece, MiB}});
        row("neighbours", with(right, {1, 2}, some(99)), {{piece, 2 * piece}});
        row("two places", with(right, {0, 3, 4}, some(99)), {{0, piece}, {3 * piece, piece + MiB}});
        row("everything", with(right, {0, 1, 2, 3, 4}, some(99)), {{0, size}});
        row("one that was not read", with(right, {1}, Fingerprint()), {{piece, piece}});

        row("too short by a byte", with(known(size - 1), {4}, some(99)), {{4 * piece, MiB}});
        row("too short by the last piece", known(4 * piece), {{4 * piece, MiB}});
        row("cut within a piece", with(known(2 * piece + 7), {2}, some(99)), {{2 * piece, 2 * piece + MiB}});
        row("empty", known(0), {{0, size}});
        row("short, and another is wrong", with(known(4 * piece), {1}, some(99)),
            {{piece, piece}, {4 * piece, MiB}});
        row("too long by a byte", with(known(size + 1), {4}, some(99)), {{4 * piece, MiB}});

        QTest::newRow("full pieces and more")
            << known(2 * piece) << known(2 * piece + 9) << Ranges{{2 * piece, 9}};
        QTest::newRow("full pieces and more, one is wrong")
            << known(2 * piece) << with(known(3 * piece), {0}, some(99)) << Ranges{{0, piece}};
        QTest::newRow("nothing was wanted") << known(0) << known(5) << Ranges{{0, 5}};
        QTest::newRow("nothing of nothing") << known(0) << known(0) << Ranges{};
        QTest::newRow("one that nobody knows")
            << with(right, {3}, Fingerprint()) << right << Ranges{{3 * piece, piece}};
        QTest::newRow("not known is not equal to not known")
            << PieceMap::blank(size) << PieceMap::blank(size) << Ranges{{0, size}};
    }
    void whatDiffersIsNamedInWholePieces()
    {
        QFETCH(PieceMap, wanted);
        QFETCH(PieceMap, found);
        QFETCH(QList<ByteRange>, ranges);
        QCOMPARE(differing(wanted, found), ranges);
    }
};

QTEST_GUILESS_MAIN(TestPieceMap)
#include "tst_piece_map.moc"
