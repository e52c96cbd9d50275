// SPDX-License-Identifier: MIT
#include "core/packing/unpacker.h"
#include "tests/support/generated_body.h"
#include "tests/support/packed.h"

#include <QTest>

#include <array>

using namespace cellar;
using namespace cellar::test;

namespace {

const QByteArray text = QByteArray("what is packed comes out again. ").repeated(20'000);
const QByteArray noise = generatedBytes(5, 0, 300'000);

QByteArray flipped(QByteArray bytes, qsizetype at)
{
    bytes[at < 0 ? bytes.size() + at : at] ^= 1;
    return bytes;
}

/// What comes out, fed `inputs` bytes at a time with `room` for what comes; nothing: refused, or not whole.
std::optional<QByteArray> unpacked(Packing packing, const QByteArray& bytes, qsizetype inputs = 1 << 20,
                                   qsizetype room = 1 << 16)
{
    const auto unpacker = Unpacker::of(packing);
    QByteArray all;
    QByteArray out(room, Qt::Uninitialized);
    for (qsizetype offset = 0; offset < bytes.size();) {
        const QByteArrayView in = QByteArrayView(bytes).sliced(offset, qMin(inputs, bytes.size() - offset));
        const auto step = unpacker->unpack(in, out.data(), room);
        if (!step)
            return std::nullopt;
        offset += step->taken;
        all += out.first(step->given);
        for (qsizetype given = step->given; given == room && offset == bytes.size();) {
            const auto rest = unpacker->unpack({}, out.data(), room);
            if (!rest)
                return std::nullopt;
            given = rest->given;
            all += out.first(given);
        }
    }
    return unpacker->isWhole() ? std::optional(all) : std::nullopt;
}

/// Each block is 4 bytes that stand for 128 KiB of zeros.
QByteArray zstdBomb(int blocks)
{
    QByteArray bomb = QByteArray::fromHex("28b52ffd" // the number
                                          "00"       // neither size nor checksum nor dictionary
                                          "70");     // a window of 16 MiB
    for (int i = 0; i < blocks; ++i)
        bomb += QByteArray::fromHex(i + 1 == blocks ? "03001000" : "02001000");
    return bomb;
}

} // namespace

class tst_Unpacker : public QObject
{
    Q_OBJECT

private slots:
    void whatIsPackedComesOut_data();
    void whatIsPackedComesOut();
    void whatIsNoPackedFileIsRefused_data();
    void whatIsNoPackedFileIsRefused();
    void everyCutIsSeen_data();
    void everyCutIsSeen();
    void aFlippedBitIsSeen_data();
    void aFlippedBitIsSeen();
    void noMoreComesOutThanThereIsRoomFor_data();
    void noMoreComesOutThanThereIsRoomFor();
    void moreThanFourGigabytesComeOut();
    void namesTellHowTheyArePacked_data();
    void namesTellHowTheyArePacked();

private:
    static void packings();
};

void tst_Unpacker::packings()
{
    QTest::addColumn<Packing>("packing");
    QTest::newRow("gzip") << Packing::Gzip;
    QTest::newRow("zstd") << Packing::Zstd;
}

void tst_Unpacker::whatIsPackedComesOut_data()
{
    QTest::addColumn<Packing>("packing");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char* name, Packing packing, const QByteArray& bytes,
                        const QByteArray& expected) {
        QTest::newRow(qPrintable(packingName(packing) + u": " + QString::fromLatin1(name)))
            << packing << bytes << expected;
    };
    for (const Packing packing : {Packing::Gzip, Packing::Zstd}) {
        const QByteArray empty = packed(packing, {});
        row("text", packing, packed(packing, text), text);
        row("noise", packing, packed(packing, noise), noise);
        row("nothing", packing, empty, {});
        row("one after the other", packing, packed(packing, text) + packed(packing, noise), text + noise);
        row("empty ones between", packing, empty + packed(packing, text) + empty + empty, text);
        row("many", packing, packed(packing, "few").repeated(500), QByteArray("few").repeated(500));
    }
    const QByteArray frame = packed(Packing::Zstd, text);
    row("frames to skip", Packing::Zstd, zstdSkippableFrame(70'000) + frame + zstdSkippableFrame(0), text);
    row("the largest window", Packing::Zstd, zstdFrameWithWindow(text, 27), text);
    row("with a name and a comment", Packing::Gzip,
        QByteArray::fromHex("1f8b0818000000000003") + QByteArray("name\0comment\0", 13) +
            packed(Packing::Gzip, text).sliced(10),
        text);
}

void tst_Unpacker::whatIsPackedComesOut()
{
    QFETCH(Packing, packing);
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, expected);
    const auto atOnce = unpacked(packing, bytes);
    QVERIFY(atOnce);
    QCOMPARE(*atOnce, expected);
    const auto byByte = unpacked(packing, bytes, 1);
    QVERIFY(byByte);
    QCOMPARE(*byByte, expected);
    const auto inDrops = unpacked(packing, bytes, 1000, 7);
    QVERIFY(inDrops);
    QCOMPARE(*inDrops, expected);
}

void tst_Unpacker::whatIsNoPackedFileIsRefused_data()
{
    QTest::addColumn<Packing>("packing");
    QTest::addColumn<QByteArray>("bytes");
    const auto row = [](const char* name, Packing packing, const QByteArray& bytes) {
        QTest::newRow(qPrintable(packingName(packing) + u": " + QString::fromLatin1(name)))
            << packing << bytes;
    };
    for (const Packing packing : {Packing::Gzip, Packing::Zstd}) {
        const QByteArray good = packed(packing, text);
        row("empty", packing, {});
        row("plain", packing, text);
        row("GGUF", packing, "GGUF" + QByteArray(100, '\0'));
        row("a web page", packing, "<!doctype html><html></html>");
        row("garbage behind it", packing, good + "garbage");
        row("one byte behind it", packing, good + 'x');
        row("zeros behind it", packing, good + QByteArray(512, '\0'));
        row("the other one behind it", packing,
            good + packed(packing == Packing::Gzip ? Packing::Zstd : Packing::Gzip, text));
    }
    row("of zlib", Packing::Gzip, qCompress(text).sliced(4));
    row("flags that are reserved", Packing::Gzip,
        flipped(packed(Packing::Gzip, text), 3).replace(3, 1, "\xe0"));
    row("another method", Packing::Gzip, packed(Packing::Gzip, text).replace(2, 1, "\x09"));
    row("a window that is too large", Packing::Zstd, zstdFrameWithWindow(noise, 28));
    row("a dictionary is wanted", Packing::Zstd, zstdFrameWithDictionary(text));
    row("a format before 1.0", Packing::Zstd, QByteArray::fromHex("27b52ffd") + QByteArray(20, '\0'));
    row("a frame to skip that is not there", Packing::Zstd, zstdSkippableFrame(100).first(50));
    row("only half a number", Packing::Zstd, packed(Packing::Zstd, text) + QByteArray::fromHex("28b5"));
}

void tst_Unpacker::whatIsNoPackedFileIsRefused()
{
    QFETCH(Packing, packing);
    QFETCH(QByteArray, bytes);
    QVERIFY(!unpacked(packing, bytes));
    QVERIFY(!unpacked(packing, bytes, 1));
}

void tst_Unpacker::everyCutIsSeen_data()
{
    packings();
}

void tst_Unpacker::everyCutIsSeen()
{
    QFETCH(Packing, packing);
    const QByteArray good = packed(packing, text.first(3000)) + packed(packing, noise.first(100));
    const qsizetype first = packed(packing, text.first(3000)).size();
    for (qsizetype length = 0; length < good.size(); ++length)
        QCOMPARE(unpacked(packing, good.first(length)).has_value(), length == first);
}

void tst_Unpacker::aFlippedBitIsSeen_data()
{
    packings();
}

void tst_Unpacker::aFlippedBitIsSeen()
{
    QFETCH(Packing, packing);
    const QByteArray good = packed(packing, noise);
    for (const qsizetype at : {qsizetype(0), qsizetype(20), good.size() / 2, qsizetype(-6), qsizetype(-1)})
        QVERIFY(!unpacked(packing, flipped(good, at)));
}

void tst_Unpacker::noMoreComesOutThanThereIsRoomFor_data()
{
    QTest::addColumn<Packing>("packing");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("gzip") << Packing::Gzip << packedZeros(Packing::Gzip, 64 << 20);
    QTest::newRow("zstd") << Packing::Zstd << packedZeros(Packing::Zstd, 64 << 20);
    QTest::newRow("by hand") << Packing::Zstd << zstdBomb(100'000);
}

void tst_Unpacker::noMoreComesOutThanThereIsRoomFor()
{
    QFETCH(Packing, packing);
    QFETCH(QByteArray, bytes);
    const auto unpacker = Unpacker::of(packing);
    QByteArray out(1000, 'x');
    const auto step = unpacker->unpack(bytes, out.data(), 900);
    QVERIFY(step);
    QCOMPARE(step->given, 900);
    QVERIFY(step->taken < bytes.size());
    QCOMPARE(out, QByteArray(900, '\0') + QByteArray(100, 'x'));
}

void tst_Unpacker::moreThanFourGigabytesComeOut()
{
    const qint64 each = 64 << 20;
    const QByteArray bytes = packedZeros(Packing::Zstd, each);
    const auto unpacker = Unpacker::of(Packing::Zstd);
    QByteArray out(1 << 20, Qt::Uninitialized);
    qint64 total = 0;
    for (int frame = 0; frame < 66; ++frame) {
        for (qsizetype offset = 0; offset < bytes.size() || !unpacker->isWhole();) {
            const auto step = unpacker->unpack(QByteArrayView(bytes).sliced(offset), out.data(), out.size());
            QVERIFY(step);
            offset += step->taken;
            total += step->given;
        }
    }
    QCOMPARE(total, 66 * each);
}

void tst_Unpacker::namesTellHowTheyArePacked_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<Packing>("packing");
    QTest::addColumn<QString>("unpacked");
    const auto row = [](const char* name, Packing packing, const char* plain) {
        QTest::newRow(name) << QString::fromLatin1(name) << packing << QString::fromLatin1(plain);
    };
    row("x.gguf.zst", Packing::Zstd, "x.gguf");
    row("x.gguf.GZ", Packing::Gzip, "x.gguf");
    row("x.gguf", Packing::None, "x.gguf");
    row("x.gz.zst", Packing::Zstd, "x.gz");
    row("xgz", Packing::None, "xgz");
    row(".gz", Packing::Gzip, "");
    row("x.zstd", Packing::None, "x.zstd");
}

void tst_Unpacker::namesTellHowTheyArePacked()
{
    QFETCH(QString, name);
    QFETCH(Packing, packing);
    QCOMPARE(packingOf(name), packing);
    QTEST(unpackedName(name), "unpacked");
    QCOMPARE(packingNamed(packingName(packing)), packing);
    QVERIFY(!packingNamed(u"xz"));
}

QTEST_APPLESS_MAIN(tst_Unpacker)
#include "tst_unpacker.moc"
