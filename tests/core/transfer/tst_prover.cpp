// SPDX-License-Identifier: MIT
#include "core/store/piece_map_file.h"
#include "core/transfer/prover.h"
#include "tests/support/builders.h"

#include <QTest>

using namespace cellar;
using namespace cellar::test;

namespace {

constexpr qint64 piece = PieceMap::pieceLength;
constexpr qint64 size = 3 * piece + 777;
const ByteRange second{piece, piece};

} // namespace

class tst_Prover : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_bytes = generatedBytes(5, 0, size);
        m_right = digestOf(m_bytes);
        writeFile(path(), m_bytes);
    }

    void aWholeFileIsProved()
    {
        prove({path(), size});
        m_prover->goOn(size);
        QVERIFY(ends());
        QCOMPARE(m_digest->sha256, m_right);
        QCOMPARE(m_digest->size, size);
        QCOMPARE(m_digest->pieces.fingerprints[1], fingerprintOf(m_bytes.sliced(piece, piece)));
    }

    void itReadsNoFurtherThanTheBytesAre()
    {
        QFile(path()).resize(100); // the rest does not exist yet
        prove({path(), size});
        m_prover->goOn(100);
        QTest::qWait(50);
        QVERIFY(!m_error);
        writeFile(path(), m_bytes);
        for (qint64 frontier = 1'000'000; frontier < size; frontier += 1'000'000)
            m_prover->goOn(frontier);
        m_prover->goOn(size);
        QVERIFY(ends());
        QCOMPARE(m_digest->sha256, m_right);
    }

    void theMapGrowsOnTheDisk()
    {
        const QString map = m_folder->filePath(u"map"_qs);
        prove({path(), size, {}, {}, {}, map, m_right});
        m_prover->goOn(2 * piece);
        QTRY_VERIFY(readPieceMap(map) && readPieceMap(map)->pieces.fingerprints[1].isKnown());
        QVERIFY(!readPieceMap(map)->pieces.fingerprints[2].isKnown());
    }

    void aKeptPieceThatIsDamagedIsNamedAndReadAgain()
    {
        damage(piece + 5);
        prove({path(), size, RangeSet({0, size}), known()});
        m_prover->goOn(size);
        QTRY_COMPARE(m_wrong, QList<ByteRange>{second});
        RangeSet kept({0, size});
        kept.remove(second);
        m_prover->lose(second.offset, kept);
        m_prover->goOn(piece);
        writeFile(path(), m_bytes);
        m_prover->goOn(size);
        QVERIFY(ends());
        QCOMPARE(m_digest->sha256, m_right);
        QCOMPARE(m_wrong.size(), 1);
    }

    void aNewPieceIsNotComparedWithWhatWasKept()
    {
        damage(piece + 5);
        RangeSet kept({0, size});
        kept.remove(second);
        prove({path(), size, kept, known()});
        m_prover->goOn(size);
        QVERIFY(ends());
        QVERIFY(m_wrong.isEmpty());
        QVERIFY(m_digest->sha256 != m_right);
    }

    void whatIsLostAheadOfTheReadingIsNotComparedEither()
    {
        prove({path(), size, RangeSet({0, size}), known()});
        RangeSet kept({0, size});
        kept.remove(second);
        m_prover->lose(second.offset, kept);
        damage(piece + 5);
        m_prover->goOn(size);
        QVERIFY(ends());
        QVERIFY(m_wrong.isEmpty());
    }

    void publishedPiecesAreJudgedWhenTheyAreComplete()
    {
        damage(1'500'000);
        prove({path(), size, {}, {}, publishedPieces(m_bytes, 1'000'000)});
        m_prover->goOn(1'999'999);
        QTest::qWait(50);
        QVERIFY(m_wrong.isEmpty());
        m_prover->goOn(size);
        QTRY_COMPARE(m_wrong, (QList<ByteRange>{{1'000'000, 1'000'000}}));
        m_prover->lose(1'000'000, {});
        m_prover->goOn(1'000'000);
        writeFile(path(), m_bytes);
        m_prover->goOn(size);
        QVERIFY(ends());
        QCOMPARE(m_digest->sha256, m_right);
    }

    // What comes while a step runs is not forgotten, though that step could not go on for want of it.
    void theEndOfAPieceMayComeDuringAStep()
    {
        for (int i = 0; i < 10; ++i) {
            prove({path(), size, {}, {}, publishedPieces(m_bytes, size)});
            m_prover->goOn(size - 1);
            m_prover->goOn(size);
            QVERIFY(ends());
            QCOMPARE(m_digest->sha256, m_right);
        }
    }

    void whatWasReadAndLostIsReadAgain()
    {
        damage(10);
        prove({path(), size});
        m_prover->goOn(size);
        QVERIFY(ends());
        QVERIFY(m_digest->sha256 != m_right);
        m_digest.reset();
        m_prover->lose(0, {});
        writeFile(path(), m_bytes);
        m_prover->goOn(size);
        QVERIFY(ends());
        QCOMPARE(m_digest->sha256, m_right);
    }

    // The step that runs may have read the bytes before they were replaced.
    void whatIsLostDuringAStepIsReadAgain()
    {
        damage(2 * piece + 10);
        prove({path(), size});
        m_prover->goOn(size);
        m_prover->lose(2 * piece, {});
        m_prover->goOn(2 * piece);
        QTest::qWait(100); // whatever that step does, it was of no use
        QVERIFY(!m_digest);
        writeFile(path(), m_bytes);
        m_prover->goOn(size);
        QVERIFY(ends());
        QCOMPARE(m_digest->sha256, m_right);
    }

    void aFileThatIsShorterIsADiskFault()
    {
        QFile(path()).resize(size - 1);
        prove({path(), size});
        m_prover->goOn(size);
        QTRY_VERIFY(m_error);
        QCOMPARE(m_error->kind, ErrorKind::Io);
        QVERIFY(!m_digest);
    }

    void destroyedWhileItReadsItTellsNothing()
    {
        prove({path(), size});
        m_prover->goOn(size);
        m_prover.reset();
        QTest::qWait(50);
        QVERIFY(!m_digest && !m_error);
    }

private:
    QString path() const { return m_folder->filePath(u"file"_qs); }

    void damage(qint64 offset)
    {
        QByteArray bytes = m_bytes;
        bytes[offset] = char(bytes[offset] ^ 1);
        writeFile(path(), bytes);
    }

    PieceMap known() const
    {
        PieceMap map = PieceMap::blank(size);
        for (qsizetype i = 0; i < map.fingerprints.size(); ++i) {
            const ByteRange range = map.rangeOf(i);
            map.fingerprints[i] = fingerprintOf(m_bytes.sliced(range.offset, range.length));
        }
        return map;
    }

    void prove(const Prover::Task& task)
    {
        m_wrong.clear();
        m_digest.reset();
        m_error.reset();
        m_prover = std::make_unique<Prover>(task);
        connect(m_prover.get(), &Prover::wrongPiece, this,
                [this](const ByteRange& range) { m_wrong += range; });
        connect(m_prover.get(), &Prover::finished, this,
                [this](const ContentDigest& digest) { m_digest = digest; });
        connect(m_prover.get(), &Prover::failed, this, [this](const Error& error) { m_error = error; });
    }

    bool ends()
    {
        return QTest::qWaitFor([this] { return m_digest.has_value(); }, 5000);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QByteArray m_bytes;
    Digest m_right = digestOf({});
    std::unique_ptr<Prover> m_prover;
    QList<ByteRange> m_wrong;
    std::optional<ContentDigest> m_digest;
    std::optional<Error> m_error;
};

QTEST_GUILESS_MAIN(tst_Prover)
#include "tst_prover.moc"
