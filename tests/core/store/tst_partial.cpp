// SPDX-License-Identifier: MIT
#include "core/hash/content_hasher.h"
#include "core/store/partial.h"
#include "core/store/piece_map_file.h"
#include "tests/support/builders.h"

#include <QTest>

using namespace cellar;
using namespace cellar::test;

namespace {
constexpr qint64 size = 100'000;
}

class tst_Partial : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_store = std::make_unique<TemporaryStore>();
        m_layout = Layout(m_store->root());
        m_bytes = generatedBytes(3, 0, size);
        m_terms = {m_place, size, digestOf(m_bytes)};
    }

    void whatTheJournalVouchesForIsThereTheNextTime()
    {
        write({0, 1000}, true);
        write({50'000, 1000}, true);
        write({60'000, 1000}, false); // not safely on the disk
        QVERIFY(QFile::remove(m_layout.recent(m_place)));
        const auto again = Partial::open(m_layout, m_terms);
        QVERIFY(again);
        QCOMPARE((*again)->kept().ranges(), (QList<ByteRange>{{0, 1000}, {50'000, 1000}}));
        QVERIFY((*again)->isVouchedFor());
        QCOMPARE((*again)->recovered(), 0);
        QCOMPARE((*again)->etags().value(u"key"_qs), u"\"v1\""_qs);
    }

    void whatWasWrittenBehindTheJournalIsKeptToo()
    {
        write({0, 1000}, true);
        write({1000, 500}, false);
        write({50'000, 1000}, false);
        for (int kill = 0; kill < 3; ++kill) { // again and again
            m_partial = open();
            QCOMPARE(m_partial->kept().ranges(), (QList<ByteRange>{{0, 1500}, {50'000, 1000}}));
            QCOMPARE(m_partial->recovered(), 1500);
            QVERIFY(m_partial->isVouchedFor());
        }
        write({60'000, 1000}, false);
        QCOMPARE(open()->recovered(), 2500);
    }

    void whatWasWrittenBeforeThereIsAJournalIsKeptToo()
    {
        write({0, 1000}, false);
        write({size - 10, 10}, false); // now it is as long as the whole
        const auto again = open();
        QCOMPARE(again->kept().ranges(), (QList<ByteRange>{{0, 1000}, {size - 10, 10}}));
        QCOMPARE(again->recovered(), 1010);
        QVERIFY(!again->isVouchedFor());
    }

    void onlyBlocksThatAreAsTheyWereWrittenAreKept_data()
    {
        QTest::addColumn<ByteRange>("damage");
        QTest::addColumn<QList<ByteRange>>("kept");
        const QList<ByteRange> all{{0, 1000}, {2000, 2000}, {5000, 1000}};
        QTest::newRow("nothing was changed") << ByteRange{1000, 1000} << all;
        QTest::newRow("the first byte")
            << ByteRange{2000, 1} << QList<ByteRange>{{0, 1000}, {3000, 1000}, {5000, 1000}};
        QTest::newRow("the last byte") << ByteRange{5999, 1} << QList<ByteRange>{{0, 1000}, {2000, 2000}};
        QTest::newRow("bytes of two") << ByteRange{2999, 2} << QList<ByteRange>{{0, 1000}, {5000, 1000}};
        QTest::newRow("all but those of the journal") << ByteRange{2000, 4000} << QList<ByteRange>{{0, 1000}};
    }
    void onlyBlocksThatAreAsTheyWereWrittenAreKept()
    {
        QFETCH(ByteRange, damage);
        QFETCH(QList<ByteRange>, kept);
        write({0, 1000}, true);
        for (const qint64 offset : {2000, 3000, 5000})
            write({offset, 1000}, false);
        overwrite(damage.offset, QByteArray(damage.length, '#'));
        QCOMPARE(open()->kept().ranges(), kept);
    }

    void blocksBehindTheEndOfTheFileAreGone()
    {
        write({0, 1000}, true);
        write({1000, 1000}, false);
        QVERIFY(QFile::resize(m_layout.partial(m_place), 1999));
        QCOMPARE(open()->kept().ranges(), (QList<ByteRange>{{0, 1000}}));
    }

    void aBlockThatWasWrittenAnewCountsAsItIsNow()
    {
        write({0, 1000}, true);
        QVERIFY(m_partial->write(2000, QByteArray(1000, 'x'), m_etags));
        write({2500, 1000}, false); // half of it
        QCOMPARE(open()->kept().ranges(), (QList<ByteRange>{{0, 1000}, {2500, 1000}}));
    }

    void whatIsForgottenDoesNotComeBack()
    {
        write({0, 1000}, true);
        write({2000, 1000}, false);
        write({4000, 1000}, false);
        QVERIFY(m_partial->forget(RangeSet({2500, 1})));
        QCOMPARE(open()->kept().ranges(), (QList<ByteRange>{{0, 1000}, {4000, 1000}}));
    }

    // Where no digest proves the whole, bytes of different versions must not meet.
    void withoutADigestOnlyBytesOfTheJournalsVersionAreKept_data()
    {
        QTest::addColumn<bool>("hasJournal");
        QTest::addColumn<QString>("etag");
        QTest::addColumn<bool>("digestBecameKnown");
        QTest::addColumn<qint64>("kept");
        QTest::newRow("the same version") << true << u"\"v1\""_qs << false << qint64(2000);
        QTest::newRow("another version") << true << u"\"v2\""_qs << false << qint64(1000);
        QTest::newRow("no journal") << false << u"\"v1\""_qs << false << qint64(0);
        QTest::newRow("the same, to be proved") << true << u"\"v1\""_qs << true << qint64(2000);
        QTest::newRow("another, to be proved") << true << u"\"v2\""_qs << true << qint64(1000);
        QTest::newRow("no journal, to be proved") << false << u"\"v1\""_qs << true << qint64(0);
    }
    void withoutADigestOnlyBytesOfTheJournalsVersionAreKept()
    {
        QFETCH(bool, hasJournal);
        QFETCH(QString, etag);
        QFETCH(bool, digestBecameKnown);
        QFETCH(qint64, kept);
        const auto digest = std::exchange(m_terms.sha256, std::nullopt);
        write({0, 1000}, hasJournal);
        QVERIFY(m_partial->write(1000, m_bytes.sliced(1000, 1000), {{u"key"_qs, etag}}));
        if (digestBecameKnown)
            m_terms.sha256 = digest;
        QCOMPARE(open()->kept().total(), kept);
    }

    void withAnotherDigestNothingWrittenIsKept()
    {
        write({0, 1000}, false);
        m_terms.sha256 = digestOf("other");
        QCOMPARE(open()->kept().total(), 0);
        m_terms.sha256.reset();
        QCOMPARE(open()->kept().total(), 0);
    }

    void completedInAnyOrderItIsPutInPlace()
    {
        write({40'000, 60'000}, true);
        write({0, 40'000}, false);
        QVERIFY(m_partial->commit());
        const QString path = m_layout.file(m_place);
        QCOMPARE(fileBytes(path), m_bytes);
        QCOMPARE(QFileInfo(path).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        QCOMPARE(m_store->leftovers(), QStringList());
    }

    void aPartialOfOtherTermsIsThrownAway_data()
    {
        QTest::addColumn<qint64>("asked");
        QTest::addColumn<bool>("otherDigest");
        QTest::addColumn<bool>("kept");
        QTest::newRow("the same") << size << false << true;
        QTest::newRow("another size") << size + 1 << false << false;
        QTest::newRow("another digest") << size << true << false;
    }
    void aPartialOfOtherTermsIsThrownAway()
    {
        QFETCH(qint64, asked);
        QFETCH(bool, otherDigest);
        QFETCH(bool, kept);
        write({0, 1000}, true);
        m_terms.size = asked;
        if (otherDigest)
            m_terms.sha256 = digestOf("other");
        const auto again = Partial::open(m_layout, m_terms);
        QVERIFY(again);
        QCOMPARE((*again)->kept().total(), kept ? 1000 : 0);
        QCOMPARE(QFile::exists(m_layout.journal(m_place)), kept);
    }

    void withoutADigestOnlyBytesWithoutOneGoOn()
    {
        const auto digest = std::exchange(m_terms.sha256, std::nullopt);
        write({0, 1000}, true);
        QCOMPARE(open()->kept().total(), 1000);
        m_terms.sha256 = digest; // became known
        QCOMPARE(open()->kept().total(), 1000);
        QVERIFY(open()->checkpoint(RangeSet({0, 1000}), {}));
        m_terms.sha256.reset();
        QCOMPARE(open()->kept().total(), 0);
    }

    void aJournalThatClaimsMoreThanTheFileHasIsCut()
    {
        write({0, 1000}, true);
        QVERIFY(m_partial->checkpoint(RangeSet({0, 50'000}), {}));
        QCOMPARE(open()->kept().ranges(), (QList<ByteRange>{{0, 1000}}));
    }

    void withoutAJournalOnlyAWholeFileMayBeRight()
    {
        QVERIFY(m_layout.prepare(m_place));
        writeFile(m_layout.partial(m_place), m_bytes);
        writeFile(m_layout.journal(m_place), "garbage");
        QCOMPARE(open()->kept().total(), size);
        QVERIFY(!open()->isVouchedFor());
        writeFile(m_layout.partial(m_place), m_bytes.first(size - 1));
        QCOMPARE(open()->kept().total(), 0);
        QVERIFY(open()->isVouchedFor());
        QVERIFY(!QFile::exists(m_layout.journal(m_place)));
    }

    void withoutAJournalPiecesWithAFingerprintMayBeRight()
    {
        m_terms.size = 3 * PieceMap::pieceLength;
        QVERIFY(m_layout.prepare(m_place));
        auto pieces = PieceMapWriter::open(m_layout.partialPieces(m_place), m_terms.size, m_terms.sha256);
        QVERIFY(pieces && (*pieces)->write(1, fingerprintOf("piece")));
        writeFile(m_layout.partial(m_place), QByteArray(3 * PieceMap::pieceLength - 1, 'x'));
        QCOMPARE(open()->kept().ranges(), (QList<ByteRange>{{PieceMap::pieceLength, PieceMap::pieceLength}}));
        QVERIFY(!open()->isVouchedFor());
        m_terms.sha256 = digestOf("other");
        QCOMPARE(open()->kept().total(), 0);
    }

    void bytesBeyondTheEndAreCutOff()
    {
        write({0, size}, true);
        m_partial.reset();
        writeFile(m_layout.partial(m_place), m_bytes + "more");
        QVERIFY(open()->commit());
        QCOMPARE(fileBytes(m_layout.file(m_place)), m_bytes);
    }

    void aLinkInItsPlaceIsRefused()
    {
        QVERIFY(m_layout.prepare(m_place));
        const QString outside = m_store->root() + u"/../outside"_qs;
        writeFile(outside, "theirs");
        QVERIFY(QFile::link(outside, m_layout.partial(m_place)));
        QCOMPARE(Partial::open(m_layout, m_terms).error().kind, ErrorKind::InvalidName);
        QCOMPARE(fileBytes(outside), "theirs");
    }

    void writesBeyondFourGibibytesGoWhereTheyBelong()
    {
        m_terms = {m_place, 5'000'000'000, std::nullopt};
        const auto partial = open();
        QVERIFY(partial->write(4'999'999'000, m_bytes.first(1000), {}));
        QVERIFY(partial->checkpoint(RangeSet({4'999'999'000, 1000}), {}));
        QFile file(partial->path());
        QVERIFY(file.open(QIODevice::ReadOnly) && file.seek(4'999'999'000));
        QCOMPARE(file.readAll(), m_bytes.first(1000));
        QCOMPARE(open()->kept().ranges(), (QList<ByteRange>{{4'999'999'000, 1000}}));
    }

private:
    std::shared_ptr<Partial> open()
    {
        const auto opened = Partial::open(m_layout, m_terms);
        return opened ? *opened : nullptr;
    }

    void overwrite(qint64 offset, const QByteArray& bytes)
    {
        QFile file(m_layout.partial(m_place));
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(offset) && file.write(bytes) == bytes.size());
    }

    void write(ByteRange range, bool checkpoint)
    {
        if (!m_partial)
            m_partial = open();
        QVERIFY(m_partial);
        QVERIFY(m_partial->write(range.offset, m_bytes.sliced(range.offset, range.length), m_etags));
        m_written.add(range);
        if (checkpoint)
            QVERIFY(m_partial->checkpoint(m_written, m_etags));
    }

    Q_SLOT void cleanup()
    {
        m_partial.reset();
        m_written = {};
    }

    const FilePlace m_place{u"folder"_qs, u"model.gguf"_qs};
    std::unique_ptr<TemporaryStore> m_store;
    Layout m_layout{QString()};
    QByteArray m_bytes;
    Partial::Terms m_terms;
    std::shared_ptr<Partial> m_partial;
    RangeSet m_written;
    const QHash<QString, QString> m_etags{{u"key"_qs, u"\"v1\""_qs}};
};

QTEST_GUILESS_MAIN(tst_Partial)
#include "tst_partial.moc"
