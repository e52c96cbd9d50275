// SPDX-License-Identifier: MIT
#include "core/verify/read_pace.h"
#include "core/verify/verify.h"
#include "tests/support/builders.h"
#include "tests/support/failing_device.h"

#include <QDir>
#include <QTest>

#include <sys/stat.h>

using namespace cellar;
using namespace cellar::test;

namespace {

constexpr qint64 MiB = 1024 * 1024;
constexpr qint64 piece = PieceMap::pieceLength;

} // namespace

Q_DECLARE_METATYPE(cellar::Verdict::Kind)

class TestVerify : public QObject
{
    Q_OBJECT

    using Kind = Verdict::Kind;

private slots:
    void aSlowReaderIsToldHowLongToWait_data()
    {
        QTest::addColumn<int>("at"); // milliseconds after the first MiB
        QTest::addColumn<qint64>("done");
        QTest::addColumn<int>("wait");
        QTest::newRow("on time") << 100 << 2 * MiB << 0;
        QTest::newRow("too early") << 20 << 2 * MiB << 80;
        QTest::newRow("far too early: by turns") << 0 << 101 * MiB << 1000;
        QTest::newRow("late") << 5000 << 2 * MiB << 0;
    }
    void aSlowReaderIsToldHowLongToWait()
    {
        QFETCH(int, at);
        QFETCH(qint64, done);
        QFETCH(int, wait);
        ReadPace pace(10 * MiB);
        const Milliseconds begin(777);
        QCOMPARE(pace.waitAt(begin, MiB).count(), 0);
        QCOMPARE(pace.waitAt(begin + Milliseconds(at), done).count(), wait);
    }
    void whatWasMissedWhileTheMachineSleptIsNotMadeUpFor()
    {
        ReadPace pace(10 * MiB);
        pace.waitAt(Milliseconds(0), MiB);
        QCOMPARE(pace.waitAt(Milliseconds(3'600'000), 2 * MiB).count(), 0);
        QCOMPARE(pace.waitAt(Milliseconds(3'600'000), 22 * MiB).count(), 1000); // not beyond a second's worth
    }
    void everyMebibyteIsPaced()
    {
        writeFile(path(), pattern(2 * MiB + 1));
        QList<qint64> paced;
        ReadControl control;
        control.pace = [&](qint64 done) { paced += done; };
        QVERIFY(readWhole(path(), control));
        QCOMPARE(paced, (QList<qint64>{MiB, 2 * MiB, 2 * MiB + 1}));
    }
    void aFileIsReadAndHashedWhole_data()
    {
        QTest::addColumn<qint64>("size");
        for (const qint64 size : {qint64(0), qint64(1), MiB - 1, MiB, MiB + 1, 9 * MiB + 7})
            QTest::addRow("%lld bytes", size) << size;
    }
    void aFileIsReadAndHashedWhole()
    {
        QFETCH(qint64, size);
        const QByteArray bytes = pattern(size);
        writeFile(path(), bytes);
        const auto reading = readWhole(path());
        QVERIFY(reading);
        QCOMPARE(reading->sha256, digestOf(bytes));
        QCOMPARE(std::optional(reading->identity), identify(path()));
        QCOMPARE(reading->unreadable, QList<ByteRange>());
        QCOMPARE(reading->pieces, piecesOf(bytes));
    }

    void progressIsToldNowAndThenAndAtTheEnd()
    {
        writeFile(path(), pattern(20 * MiB));
        QList<qint64> told;
        QVERIFY(readWhole(path(), {[&](qint64 done) { told.append(done); }, nullptr}));
        QCOMPARE(told, (QList<qint64>{8 * MiB, 16 * MiB, 20 * MiB}));
    }

    void readingIsCancelledBetweenBlocks()
    {
        writeFile(path(), pattern(20 * MiB));
        std::atomic<bool> cancelled = false;
        qint64 last = 0;
        const auto cancel = [&](qint64 done) {
            last = done;
            cancelled = true;
        };
        const auto reading = readWhole(path(), {cancel, &cancelled});
        QVERIFY(!reading);
        QCOMPARE(reading.error().kind, ErrorKind::Cancelled);
        QCOMPARE(last, 8 * MiB);
    }

    void aReadingGoesOnWhereItWasLeft()
    {
        writeFile(path(), pattern(20 * MiB));
        Bookmark bookmark;
        QVERIFY(leaveOff(bookmark));
        QCOMPARE(bookmark.done(), 8 * MiB);
        QList<qint64> told;
        const auto reading = readWhole(path(), {[&](qint64 done) { told += done; }, nullptr}, bookmark);
        QCOMPARE(told, (QList<qint64>{16 * MiB, 20 * MiB}));
        const auto whole = readWhole(path());
        QCOMPARE(reading->sha256, whole->sha256);
        QVERIFY(reading->pieces == whole->pieces);
        QCOMPARE(bookmark.done(), 0);
    }

    void aFileThatChangedMeanwhileIsReadFromItsBeginning()
    {
        writeFile(path(), pattern(20 * MiB));
        Bookmark bookmark;
        QVERIFY(leaveOff(bookmark));
        QByteArray other = pattern(20 * MiB);
        other[5] = char(other[5] + 1);
        QFile::remove(path());
        writeFile(path(), other);
        const auto reading = readWhole(path(), {}, bookmark);
        QCOMPARE(reading->sha256, readWhole(path())->sha256);
    }

    void whatIsNoPlainFileIsNotRead()
    {
        QCOMPARE(readWhole(path()).error().kind, ErrorKind::UnknownModel);
        QCOMPARE(readWhole(m_folder.path()).error().kind, ErrorKind::InvalidName);
        QVERIFY(QFile::link(m_folder.filePath(QStringLiteral("other")), path()));
        QCOMPARE(readWhole(path()).error().kind, ErrorKind::InvalidName);
        QVERIFY(QFile::remove(path()));
        QCOMPARE(::mkfifo(QFile::encodeName(path()).constData(), 0600), 0);
        QCOMPARE(readWhole(path()).error().kind, ErrorKind::InvalidName);
    }

    void aFileThatChangesMeanwhileIsReadAgainOnce()
    {
        writeFile(path(), pattern(9 * MiB));
        int changes = 1;
        const auto change = [&](qint64) {
            if (changes-- > 0)
                append("more");
        };
        const auto reading = readWhole(path(), {change, nullptr});
        QVERIFY(reading);
        QCOMPARE(reading->sha256, digestOf(pattern(9 * MiB) + "more"));
    }

    void aFileThatGoesOnChangingIsAnError()
    {
        writeFile(path(), pattern(9 * MiB));
        const auto reading = readWhole(path(), {[&](qint64) { append("more"); }, nullptr});
        QVERIFY(!reading);
        QCOMPARE(reading.error().kind, ErrorKind::Io);
    }

    void aFileThatBecomesShorterMeanwhileEndsThere()
    {
        writeFile(path(), pattern(9 * MiB));
        const auto cut = [&](qint64 done) {
            if (done == 8 * MiB)
                QVERIFY(QFile::resize(path(), 100));
        };
        const auto reading = readWhole(path(), {cut, nullptr});
        QVERIFY(reading);
        QCOMPARE(reading->sha256, digestOf(pattern(100)));
    }

    void aFileThatIsShorterThanItsTensorsIsDamagedUnlessItsDigestIsPublished()
    {
        const QByteArray bytes = R"({"w":{"dtype":"U8","shape":[9],"data_offsets":[0,9]}})";
        writeFile(path(), QByteArray("\x35\0\0\0\0\0\0\0", 8) + bytes + "four");
        const auto reading = readWhole(path());
        QVERIFY(reading);
        const qint64 length = reading->identity.size;
        QCOMPARE(reading->misfit, std::optional(ByteRange{length, 5}));
        ModelFile file;
        const Verdict verdict = judge(*reading, file, {});
        QCOMPARE(verdict.kind, Kind::Damaged);
        QCOMPARE(verdict.damaged, (QList<ByteRange>{{length, 5}}));
        file.sha256 = reading->sha256;
        QCOMPARE(judge(*reading, file, {}).kind, Kind::Ok);
    }

    void badPartsOfTheDiskAreNamedAndTheRestIsRead_data()
    {
        QTest::addColumn<QList<ByteRange>>("bad");
        QTest::addColumn<QList<ByteRange>>("named");
        using Ranges = QList<ByteRange>;
        QTest::newRow("none") << Ranges{} << Ranges{};
        QTest::newRow("the first page") << Ranges{{0, 4096}} << Ranges{{0, MiB}};
        QTest::newRow("a page in the middle")
            << Ranges{{MiB + 8192, 4096}} << Ranges{{MiB + 8192, MiB - 8192}};
        QTest::newRow("the last page") << Ranges{{4 * MiB + 4096, 4096}} << Ranges{{4 * MiB + 4096, 4096}};
        QTest::newRow("across blocks")
            << Ranges{{2 * MiB - 4096, 8192}} << Ranges{{2 * MiB - 4096, MiB + 4096}};
        QTest::newRow("two places") << Ranges{{4096, 4096}, {3 * MiB, 4096}}
                                    << Ranges{{4096, MiB - 4096}, {3 * MiB, MiB}};
        QTest::newRow("everything") << Ranges{{0, 5 * MiB}} << Ranges{{0, 4 * MiB + 8192}};
        QTest::newRow("in another piece") << Ranges{{piece + 4096, 1}} << Ranges{{piece + 4096, 4096}};
    }
    void badPartsOfTheDiskAreNamedAndTheRestIsRead()
    {
        QFETCH(QList<ByteRange>, bad);
        QFETCH(QList<ByteRange>, named);
        const QByteArray bytes = pattern(4 * MiB + 8192);
        FailingDevice device(bytes, bad);
        qint64 last = 0;
        const auto hashed = hashDevice(device, bytes.size(), {[&](qint64 done) { last = done; }, nullptr});
        QVERIFY(hashed);
        QCOMPARE(hashed->unreadable, named);
        QCOMPARE(last, bytes.size());
        QByteArray readable;
        qint64 at = 0;
        for (const ByteRange& range : named) {
            readable += bytes.mid(at, range.offset - at);
            at = range.offset + range.length;
        }
        QCOMPARE(hashed->content.sha256, digestOf(readable + bytes.mid(at)));
        PieceMap known = piecesOf(bytes);
        for (qsizetype i = 0; i < known.fingerprints.size(); ++i) {
            const ByteRange range = known.rangeOf(i);
            const auto touches = [&](const ByteRange& hole) {
                return hole.offset < range.end() && range.offset < hole.end();
            };
            if (std::any_of(named.begin(), named.end(), touches))
                known.fingerprints[i] = Fingerprint();
        }
        QCOMPARE(hashed->content.pieces, known);
    }

    void theBytesThatWerePromisedAreOk()
    {
        QCOMPARE(judge(reading("some"), promised("some"), {}).kind, Kind::Ok);
        ModelFile withoutSize = promised("some");
        withoutSize.size.reset();
        QCOMPARE(judge(reading("some"), withoutSize, {}).kind, Kind::Ok);
    }

    void otherBytesAreDamaged_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<qint64>("length");
        QTest::newRow("other") << QByteArrayLiteral("sone") << qint64(4);
        QTest::newRow("truncated") << QByteArrayLiteral("so") << qint64(4);
        QTest::newRow("grown") << QByteArrayLiteral("something") << qint64(9);
        QTest::newRow("empty") << QByteArray() << qint64(4);
    }
    void otherBytesAreDamaged()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(qint64, length);
        const Verdict verdict = judge(reading(bytes), promised("some"), {});
        QCOMPARE(verdict.kind, Kind::Damaged);
        QCOMPARE(verdict.damaged, (QList<ByteRange>{{0, length}}));
    }

    void thePiecesNameTheDamage_data()
    {
        QTest::addColumn<QByteArray>("found");
        QTest::addColumn<QList<ByteRange>>("damaged");
        using Ranges = QList<ByteRange>;
        const QByteArray right = pattern(2 * piece + MiB);
        QTest::newRow("first byte flipped") << flipped(right, {0}) << Ranges{{0, piece}};
        QTest::newRow("one in the middle") << flipped(right, {piece + 4711}) << Ranges{{piece, piece}};
        QTest::newRow("last byte flipped")
            << flipped(right, {2 * piece + MiB - 1}) << Ranges{{2 * piece, MiB}};
        QTest::newRow("across an edge") << flipped(right, {piece - 1, piece}) << Ranges{{0, 2 * piece}};
        QTest::newRow("first and last")
            << flipped(right, {9, 2 * piece + 9}) << Ranges{{0, piece}, {2 * piece, MiB}};
        QTest::newRow("too short by a byte") << right.chopped(1) << Ranges{{2 * piece, MiB}};
        QTest::newRow("only the first piece") << right.first(piece) << Ranges{{piece, piece + MiB}};
        QTest::newRow("empty") << QByteArray() << Ranges{{0, 2 * piece + MiB}};
        QTest::newRow("too long by a byte") << right + 'x' << Ranges{{2 * piece, MiB}};
        QTest::newRow("zeroed") << QByteArray(right.size(), '\0') << Ranges{{0, 2 * piece + MiB}};
        QTest::newRow("a piece zeroed")
            << right.first(piece) + QByteArray(piece, '\0') + right.mid(2 * piece) << Ranges{{piece, piece}};
    }
    void thePiecesNameTheDamage()
    {
        QFETCH(QByteArray, found);
        QFETCH(QList<ByteRange>, damaged);
        const QByteArray right = pattern(2 * piece + MiB);
        const Verdict verdict = judge(readingOf(found), promised(right), {}, piecesOf(right));
        QCOMPARE(verdict.kind, Kind::Damaged);
        QCOMPARE(verdict.damaged, damaged);
        // The same for a file of which only the receipt knows the digest.
        const ModelFile unpublished{{}, std::nullopt, std::nullopt, {}};
        QCOMPARE(judge(readingOf(found), unpublished, receipt(right), piecesOf(right)).damaged, damaged);
    }

    void whatIsTooMuchBehindFullPiecesIsNamed()
    {
        const QByteArray right = pattern(piece);
        QCOMPARE(judge(readingOf(right + "more"), promised(right), {}, piecesOf(right)).damaged,
                 (QList<ByteRange>{{piece, 4}}));
    }

    void piecesProveNothing()
    {
        // The map says that all is right, the digest that it is not.
        const QByteArray other = flipped(pattern(piece + 5), {7});
        const Verdict verdict = judge(readingOf(other), promised(pattern(piece + 5)), {}, piecesOf(other));
        QCOMPARE(verdict.kind, Kind::Damaged);
        QCOMPARE(verdict.damaged, (QList<ByteRange>{{0, piece + 5}}));
        // And the other way round.
        QCOMPARE(judge(readingOf(other), promised(other), {}, piecesOf(pattern(piece + 5))).kind, Kind::Ok);
    }

    void rangesWithoutNumberCountAsOne()
    {
        constexpr qint64 pieces = 20'002;
        PieceMap wanted = PieceMap::blank(pieces * piece);
        PieceMap found = wanted;
        for (qint64 i = 0; i < pieces; ++i) {
            const bool isRight = i % 2 == 0;
            wanted.fingerprints[i] = fingerprintOf("right");
            found.fingerprints[i] = fingerprintOf(isRight ? "right" : "wrong");
        }
        Reading some{{pieces * piece, 1, 1}, digestOf("found"), {}, found};
        const ModelFile file{{}, pieces * piece, digestOf("wanted"), {}};
        QCOMPARE(judge(some, file, {}, wanted).damaged, (QList<ByteRange>{{piece, (pieces - 1) * piece}}));
        some.pieces.fingerprints[1] = fingerprintOf("right");
        QCOMPARE(judge(some, file, {}, wanted).damaged.size(), 10'000);
    }

    void whatCannotBeReadIsDamagedThere()
    {
        const QByteArray right = pattern(2 * piece + MiB);
        FailingDevice device(right, {{piece + 8192, 4096}});
        const auto hashed = hashDevice(device, right.size());
        QVERIFY(hashed);
        const Reading some{
            {right.size(), 1, 1}, hashed->content.sha256, hashed->unreadable, hashed->content.pieces};
        const QList<ByteRange> there{{piece, piece}};
        QCOMPARE(judge(some, promised(right), {}).kind, Kind::Damaged);
        QCOMPARE(judge(some, promised(right), {}).damaged, there);
        QCOMPARE(judge(some, promised(right), {}, piecesOf(right)).damaged, there);
        // Other damage besides is found only where the pieces are known.
        QCOMPARE(judge(some, promised(flipped(right, {0})), {}, piecesOf(flipped(right, {0}))).damaged,
                 (QList<ByteRange>{{0, 2 * piece}}));
        // A file of another length is wrong as a whole, whatever could be read of it.
        QCOMPARE(judge(some, promised(right + "more"), {}).damaged,
                 (QList<ByteRange>{{0, right.size() + 4}}));
    }

    void publishedPiecesNarrowTheDamage_data()
    {
        QTest::addColumn<QByteArray>("found");
        QTest::addColumn<QList<ByteRange>>("suspects");
        QTest::addColumn<QList<ByteRange>>("damaged");
        using Ranges = QList<ByteRange>;
        constexpr qint64 size = 2 * MiB + 300'000;
        constexpr qint64 length = 128 * 1024;
        constexpr qint64 last = size / length * length;
        const QByteArray right = pattern(size);
        const Ranges all{{0, size}};
        QTest::newRow("first byte") << flipped(right, {0}) << all << Ranges{{0, length}};
        QTest::newRow("last byte") << flipped(right, {size - 1}) << all << Ranges{{last, size - last}};
        QTest::newRow("two neighbours")
            << flipped(right, {length, 3 * length - 1}) << all << Ranges{{length, 2 * length}};
        QTest::newRow("two places") << flipped(right, {0, MiB}) << all << Ranges{{0, length}, {MiB, length}};
        QTest::newRow("too short") << right.first(last - 1) << all
                                   << Ranges{{last - length, size - last + length}};
        QTest::newRow("too long") << right + "more" << Ranges{{0, size + 4}} << Ranges{{size, 4}};
        QTest::newRow("too long and wrong")
            << flipped(right + "more", {0}) << Ranges{{0, size + 4}} << Ranges{{0, length}};
        QTest::newRow("empty") << QByteArray() << all << all;
        QTest::newRow("what is no suspect is not read")
            << flipped(right, {0, MiB}) << Ranges{{MiB + 5, 1}} << Ranges{{MiB, length}};
        QTest::newRow("suspects in one piece")
            << flipped(right, {0}) << Ranges{{1, 1}, {9, 1}} << Ranges{{0, length}};
        QTest::newRow("nothing wrong") << right << Ranges{{5, 7}} << Ranges{{5, 7}};
    }
    void publishedPiecesNarrowTheDamage()
    {
        QFETCH(QByteArray, found);
        QFETCH(QList<ByteRange>, suspects);
        QFETCH(QList<ByteRange>, damaged);
        writeFile(path(), found);
        const QByteArray right = pattern(2 * MiB + 300'000);
        const auto verdict =
            narrowed({Kind::Damaged, suspects}, path(), publishedPieces(right, 128 * 1024), right.size());
        QVERIFY(verdict);
        QCOMPARE(verdict->kind, Kind::Damaged);
        QCOMPARE(verdict->damaged, damaged);
    }

    void aPieceThatCannotBeReadIsWrong()
    {
        const QByteArray right = pattern(3 * MiB);
        FailingDevice device(right, {{MiB + 4096, 1}});
        const auto wrong = wrongPieces(device, publishedPieces(right, MiB / 2), right.size(), {{0, 3 * MiB}});
        QVERIFY(wrong);
        QCOMPARE(*wrong, (QList<ByteRange>{{MiB, MiB / 2}}));
    }

    void narrowingIsCancelledToo()
    {
        const QByteArray right = pattern(MiB);
        writeFile(path(), right);
        const std::atomic<bool> cancelled = true;
        const auto verdict =
            narrowed({Kind::Damaged, {{0, MiB}}}, path(), publishedPieces(right, MiB), MiB, {{}, &cancelled});
        QCOMPARE(verdict.error().kind, ErrorKind::Cancelled);
        QVERIFY(QFile::remove(path()));
        QCOMPARE(narrowed({}, path(), {MiB, {}}, MiB).error().kind, ErrorKind::UnknownModel);
    }

    void whatNobodyPublishedIsComparedWithItsReceipt()
    {
        const ModelFile file{{}, std::nullopt, std::nullopt, {}};
        QCOMPARE(judge(reading("some"), file, {}).kind, Kind::Unproved);
        QCOMPARE(judge(reading("some"), file, receipt("some")).kind, Kind::Unproved);
        Receipt ofTheSource = receipt("some");
        ofTheSource.published = true;
        QCOMPARE(judge(reading("some"), file, ofTheSource).kind, Kind::Ok);

        const Verdict other = judge(reading("sone"), file, receipt("some"));
        QCOMPARE(other.kind, Kind::Damaged);
        QCOMPARE(other.damaged, (QList<ByteRange>{{0, 4}}));
    }

    void aPromisedSizeCountsWithoutADigest()
    {
        const ModelFile file{{}, 4, std::nullopt, {}};
        QCOMPARE(judge(reading("some"), file, {}).kind, Kind::Unproved);
        QCOMPARE(judge(reading("so"), file, {}).damaged, (QList<ByteRange>{{0, 4}}));
    }

    void damageThatWasRepairedIsGone()
    {
        const ModelFile file{{}, std::nullopt, std::nullopt, {}};
        Receipt damaged = receipt("some");
        damaged.damaged = {{2, 1}};
        QCOMPARE(judge(reading("some"), file, damaged).kind, Kind::Unproved);
        QCOMPARE(judge(reading("sone"), file, damaged).kind, Kind::Damaged);
        QCOMPARE(judge(reading("some"), promised("some"), damaged).kind, Kind::Ok);
    }

    void init() { QVERIFY(QDir().mkpath(m_folder.path())); }
    void cleanup() { QVERIFY(QDir(m_folder.path()).removeRecursively()); }

private:
    /// Reads up to 8 MiB.
    bool leaveOff(Bookmark& bookmark) const
    {
        std::atomic<bool> cancelled = false;
        return !readWhole(path(), {[&](qint64) { cancelled = true; }, &cancelled}, bookmark);
    }
    QString path() const { return m_folder.filePath(QStringLiteral("file")); }

    void append(const char* text) const
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::Append));
        QVERIFY(file.write(text) > 0);
    }

    static QByteArray pattern(qint64 size)
    {
        QByteArray bytes(size, Qt::Uninitialized);
        for (qint64 i = 0; i < size; ++i)
            bytes[i] = static_cast<char>(i * 7 + i / 4096);
        return bytes;
    }
    static QByteArray flipped(QByteArray bytes, const QList<qint64>& offsets)
    {
        for (const qint64 at : offsets)
            bytes[at] = static_cast<char>(bytes[at] ^ 1);
        return bytes;
    }
    static PieceMap piecesOf(const QByteArray& bytes)
    {
        ContentHasher hasher;
        hasher.add(bytes);
        return hasher.finish().pieces;
    }
    static Reading readingOf(const QByteArray& bytes)
    {
        return {{bytes.size(), 1, 1}, digestOf(bytes), {}, piecesOf(bytes)};
    }
    static Reading reading(const QByteArray& bytes) { return {{bytes.size(), 1, 1}, digestOf(bytes), {}}; }
    static ModelFile promised(const QByteArray& bytes) { return {{}, bytes.size(), digestOf(bytes), {}}; }
    static Receipt receipt(const QByteArray& bytes)
    {
        return {{}, {bytes.size(), 2, 2}, digestOf(bytes), false, {}, {}, {}, {}};
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestVerify)
#include "tst_verify.moc"
