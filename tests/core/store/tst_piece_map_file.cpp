// SPDX-License-Identifier: MIT
#include "core/disk/disk.h"
#include "core/store/piece_map_file.h"
#include "tests/support/builders.h"

#include <QDir>
#include <QFileInfo>
#include <QTest>
#include <QtEndian>

#include <sys/stat.h>

#include <xxhash.h>

using namespace cellar;
using namespace cellar::test;

namespace {

constexpr qint64 piece = PieceMap::pieceLength;

Fingerprint some(char fill)
{
    return *Fingerprint::fromBytes(QByteArray(Fingerprint::length, fill));
}

PieceMap threePieces()
{
    return {2 * piece + 5, {some('a'), Fingerprint(), some('c')}};
}

} // namespace

class TestPieceMapFile : public QObject
{
    Q_OBJECT

private slots:
    void aMapIsReadAsItWasWritten_data()
    {
        QTest::addColumn<PieceMap>("pieces");
        QTest::addColumn<bool>("hasDigest");
        for (const bool hasDigest : {false, true}) {
            const char* end = hasDigest ? "with" : "without";
            QTest::addRow("three pieces %s digest", end) << threePieces() << hasDigest;
            QTest::addRow("no piece %s digest", end) << PieceMap() << hasDigest;
            QTest::addRow("nothing known %s digest", end) << PieceMap::blank(9 * piece) << hasDigest;
            QTest::addRow("a large one %s digest", end) << PieceMap::blank(qint64(60) << 30) << hasDigest;
        }
    }
    void aMapIsReadAsItWasWritten()
    {
        QFETCH(PieceMap, pieces);
        QFETCH(bool, hasDigest);
        const auto sha256 = hasDigest ? std::optional(digestOf("some")) : std::nullopt;
        QVERIFY(writePieceMap(path(), pieces, sha256));
        QCOMPARE(readPieceMap(path()), (StoredPieceMap{pieces, sha256}));
        QCOMPARE(QFileInfo(path()).permissions() & QFileDevice::Permissions(0x77),
                 QFileDevice::Permissions());
    }

    void theFileIsAsItIsDescribed()
    {
        QVERIFY(writePieceMap(path(), threePieces(), digestOf("some")));
        const QByteArray header = QByteArray("CELLARPM") + QByteArray::fromHex("01000000") +
                                  QByteArray::fromHex("00004000") + QByteArray::fromHex("0500800000000000") +
                                  QByteArray::fromHex(digestOf("some").hex().toLatin1());
        const QByteArray fingerprints = QByteArray(16, 'a') + QByteArray(16, '\0') + QByteArray(16, 'c');
        QCOMPARE(fileBytes(path()), sealed(header) + fingerprints);
    }

    void aMapThatCannotBeWrittenIsAnError()
    {
        QCOMPARE(writePieceMap(path() + u"/no/folder"_qs, threePieces(), {}).error().kind, ErrorKind::Io);
        const auto beyond = writePieceMap(path(), {(qint64(16) << 40) + 1, {}}, {});
        QCOMPARE(beyond.error().kind, ErrorKind::Unsupported);
        QVERIFY(!isTaken(path()));
    }

    void noFlippedBitOfTheHeaderIsBelieved()
    {
        QVERIFY(writePieceMap(path(), threePieces(), digestOf("some")));
        const QByteArray good = fileBytes(path());
        for (qsizetype bit = 0; bit < 64 * 8; ++bit) {
            QByteArray flipped = good;
            flipped[bit / 8] = static_cast<char>(flipped[bit / 8] ^ (1 << (bit % 8)));
            writeFile(path(), flipped);
            QVERIFY2(!readPieceMap(path()), qPrintable(QStringLiteral("bit %1").arg(bit)));
        }
    }

    void noOtherLengthIsBelieved()
    {
        QVERIFY(writePieceMap(path(), threePieces(), digestOf("some")));
        const QByteArray good = fileBytes(path());
        for (qsizetype length = 0; length < good.size(); ++length) {
            writeFile(path(), good.first(length));
            QCOMPARE(readPieceMap(path()), std::nullopt);
        }
        for (const qsizetype more : {1, 16, 1'000'000}) {
            writeFile(path(), good + QByteArray(more, 'x'));
            QCOMPARE(readPieceMap(path()), std::nullopt);
        }
        writeFile(path(), QByteArray(good.size(), '\0'));
        QCOMPARE(readPieceMap(path()), std::nullopt);
    }

    void aForgedHeaderIsNotBelievedWhateverItsChecksum_data()
    {
        QTest::addColumn<qsizetype>("at");
        QTest::addColumn<QByteArray>("hex");
        QTest::newRow("other magic") << qsizetype(0) << QByteArray("00");
        QTest::newRow("version 2") << qsizetype(8) << QByteArray("02");
        QTest::newRow("version 0") << qsizetype(8) << QByteArray("00");
        QTest::newRow("piece length 0") << qsizetype(12) << QByteArray("00000000");
        QTest::newRow("piece length 1") << qsizetype(12) << QByteArray("01000000");
        QTest::newRow("a piece more") << qsizetype(16) << QByteArray("0100c00000000000");
        QTest::newRow("size 0") << qsizetype(16) << QByteArray("0000000000000000");
        QTest::newRow("as many pieces as 16 TiB have") << qsizetype(16) << QByteArray("0000000000100000");
        QTest::newRow("beyond 16 TiB") << qsizetype(16) << QByteArray("0100000000100000");
        QTest::newRow("the largest size") << qsizetype(16) << QByteArray("ffffffffffffffff");
        QTest::newRow("the largest signed size") << qsizetype(16) << QByteArray("ffffffffffffff7f");
    }
    void aForgedHeaderIsNotBelievedWhateverItsChecksum()
    {
        QFETCH(qsizetype, at);
        QFETCH(QByteArray, hex);
        QVERIFY(writePieceMap(path(), threePieces(), digestOf("some")));
        const QByteArray good = fileBytes(path());
        writeFile(path(), sealed(good.first(56)) + good.mid(64));
        QVERIFY(readPieceMap(path()));
        QByteArray header = good.first(56);
        const QByteArray bytes = QByteArray::fromHex(hex);
        header.replace(at, bytes.size(), bytes);
        writeFile(path(), sealed(header) + good.mid(64));
        QCOMPARE(readPieceMap(path()), std::nullopt);
    }

    void onlyAPlainFileIsRead()
    {
        const QString elsewhere = m_folder.filePath(u"elsewhere"_qs);
        QVERIFY(writePieceMap(elsewhere, threePieces(), {}));
        QCOMPARE(readPieceMap(path()), std::nullopt);
        QVERIFY(QFile::link(elsewhere, path()));
        QCOMPARE(readPieceMap(path()), std::nullopt);
        QVERIFY(QFile::remove(path()));
        QCOMPARE(::mkfifo(QFile::encodeName(path()).constData(), 0600), 0);
        QCOMPARE(readPieceMap(path()), std::nullopt);
    }

    void slotsAreWrittenInPlace()
    {
        const auto writer = PieceMapWriter::open(path(), 2 * piece + 5, digestOf("some"));
        QVERIFY(writer);
        QCOMPARE((*writer)->pieces(), PieceMap::blank(2 * piece + 5));
        const auto before = identify(path());
        QVERIFY((*writer)->write(2, some('c')));
        QVERIFY((*writer)->write(0, some('a')));
        QVERIFY((*writer)->sync());
        QCOMPARE((*writer)->pieces(), threePieces());
        QCOMPARE(readPieceMap(path()), (StoredPieceMap{threePieces(), digestOf("some")}));
        QCOMPARE(identify(path())->inode, before->inode);
        QVERIFY((*writer)->write(0, Fingerprint()));
        QVERIFY(!readPieceMap(path())->pieces.fingerprints[0].isKnown());
    }

    void whatWasWrittenIsThereWhenItIsOpenedAgain()
    {
        QVERIFY(writePieceMap(path(), threePieces(), {}));
        const auto writer = PieceMapWriter::open(path(), 2 * piece + 5, {});
        QVERIFY(writer);
        QCOMPARE((*writer)->pieces(), threePieces());
    }

    void aMapOfSomethingElseBeginsAnew_data()
    {
        QTest::addColumn<StoredPieceMap>("there");
        QTest::newRow("another digest") << StoredPieceMap{threePieces(), digestOf("other")};
        QTest::newRow("no digest") << StoredPieceMap{threePieces(), {}};
        QTest::newRow("a piece more")
            << StoredPieceMap{PieceMap{3 * piece, threePieces().fingerprints}, digestOf("some")};
        QTest::newRow("a byte less") << StoredPieceMap{PieceMap{2 * piece + 4, threePieces().fingerprints},
                                                       digestOf("some")};
    }
    void aMapOfSomethingElseBeginsAnew()
    {
        QFETCH(StoredPieceMap, there);
        QVERIFY(writePieceMap(path(), there.pieces, there.sha256));
        beginsAnew();
    }

    void whatIsNoMapBeginsAnew_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nonsense") << QByteArray("nonsense");
        QTest::newRow("empty") << QByteArray();
    }
    void whatIsNoMapBeginsAnew()
    {
        QFETCH(QByteArray, bytes);
        writeFile(path(), bytes);
        beginsAnew();
    }

    void aMapThatCannotBeOpenedIsAnError()
    {
        QVERIFY(QDir().mkpath(path()));
        QVERIFY(!PieceMapWriter::open(path(), 5, {}));
        QCOMPARE(PieceMapWriter::open(path() + u"/no/folder"_qs, 5, {}).error().kind, ErrorKind::Io);
    }

    void init() { QVERIFY(QDir().mkpath(m_folder.path())); }
    void cleanup() { QVERIFY(QDir(m_folder.path()).removeRecursively()); }

private:
    QString path() const { return m_folder.filePath(QStringLiteral("map")); }

    void beginsAnew() const
    {
        const auto writer = PieceMapWriter::open(path(), 2 * piece + 5, digestOf("some"));
        QVERIFY(writer);
        const StoredPieceMap blank{PieceMap::blank(2 * piece + 5), digestOf("some")};
        QCOMPARE((*writer)->pieces(), blank.pieces);
        QCOMPARE(readPieceMap(path()), blank);
    }

    /// The 56 bytes with the right checksum behind them.
    static QByteArray sealed(const QByteArray& header)
    {
        QByteArray checksum(8, Qt::Uninitialized);
        qToLittleEndian<quint64>(XXH3_64bits(header.constData(), size_t(header.size())), checksum.data());
        return header + checksum;
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestPieceMapFile)
#include "tst_piece_map_file.moc"
