// SPDX-License-Identifier: MIT
#include "core/formats/header_facts.h"

#include <QTest>
#include <QtEndian>

using namespace cellar;
using Kind = HeaderFault::Kind;

namespace {

QByteArray lengthBytes(quint64 length)
{
    char raw[sizeof length];
    qToLittleEndian(length, raw);
    return {raw, sizeof raw};
}

QByteArray header(const QByteArray& json)
{
    return lengthBytes(quint64(json.size())) + json;
}

QByteArray tensor(const QByteArray& dtype, const QByteArray& shape, const QByteArray& offsets)
{
    return R"({"dtype":")" + dtype + R"(","shape":)" + shape + R"(,"data_offsets":)" + offsets + "}";
}

/// Of one tensor.
QByteArray one(const QByteArray& dtype, const QByteArray& shape, const QByteArray& offsets)
{
    return header(R"({"w":)" + tensor(dtype, shape, offsets) + "}");
}

/// Of two.
QByteArray two(const QByteArray& offsetsA, const QByteArray& offsetsB)
{
    return header(R"({"a":)" + tensor("U8", "[4]", offsetsA) + R"(,"b":)" + tensor("U8", "[4]", offsetsB) +
                  "}");
}

} // namespace

class TestSafetensors : public QObject
{
    Q_OBJECT

private slots:
    void factsAreRead()
    {
        const QByteArray bytes =
            header(R"({"__metadata__":{"format":"pt","modelspec.title":"Tiny",)"
                   R"("modelspec.architecture":"flux","modelspec.license":"mit"},)"
                   R"("a":)" +
                   tensor("F16", "[2,3]", "[0,12]") + R"(,"b":)" + tensor("F32", "[]", "[12,16]") + "}    ");
        const auto facts = readHeaderFacts(bytes);
        QVERIFY2(facts, facts ? "" : qPrintable(facts.error().detail));
        QCOMPARE(formatName(*facts), QStringLiteral("safetensors"));
        QCOMPARE(facts->name, QStringLiteral("Tiny"));
        QCOMPARE(facts->architecture, QStringLiteral("flux"));
        QCOMPARE(facts->license, QStringLiteral("mit"));
        QCOMPARE(facts->quantisation, QStringLiteral("F16"));
        QCOMPARE(facts->tensors, std::optional<qint64>(2));
        QCOMPARE(facts->parameters, std::optional<qint64>(7));
        QCOMPARE(facts->leastLength, bytes.size() + 16);
        QVERIFY(!facts->split);
        QVERIFY(!facts->contextLength);
    }

    void theFirstBytesAreEitherTooFewOrTellAll()
    {
        const QByteArray whole = one("F16", "[2]", "[0,4]");
        const HeaderReading all = readHeaderFacts(whole + "data");
        QVERIFY(all);
        for (qsizetype length = 0; length < whole.size(); ++length) {
            const auto facts = readHeaderFacts(whole.first(length));
            QVERIFY2(!facts, qPrintable(QString::number(length)));
            QCOMPARE(facts.error().kind, Kind::NeedsMore);
        }
        QCOMPARE(*readHeaderFacts(whole), *all);
    }

    void theFileEndsWhereItsTensorsEnd()
    {
        const QByteArray bytes = one("F16", "[2]", "[0,4]");
        const HeaderReading facts = readHeaderFacts(bytes);
        const qint64 right = bytes.size() + 4;
        QVERIFY(!misfit(facts, right));
        QCOMPARE(misfit(facts, right - 3), std::optional(ByteRange{right - 3, 3}));
        QCOMPARE(misfit(facts, right + 2), std::optional(ByteRange{right, 2}));
    }

    void noTensorsAreNoFault()
    {
        const auto facts = readHeaderFacts(header("{}"));
        QVERIFY(facts);
        QCOMPARE(facts->leastLength, 10);
        QCOMPARE(facts->parameters, std::optional<qint64>(0));
    }

    void theOrderInTheHeaderIsNoMatter() { QVERIFY(readHeaderFacts(two("[4,8]", "[0,4]"))); }

    void tensorsOfNoBytesMayShareAPlace()
    {
        QVERIFY(readHeaderFacts(header(R"({"a":)" + tensor("U8", "[0,5]", "[4,4]") + R"(,"b":)" +
                                       tensor("U8", "[4]", "[0,4]") + R"(,"c":)" +
                                       tensor("U8", "[0]", "[0,0]") + "}")));
    }

    void aTypeOfTheFutureIsNotMeasured()
    {
        const auto facts = readHeaderFacts(one("F2_NEW", "[8]", "[0,2]"));
        QVERIFY(facts);
        QCOMPARE(facts->quantisation, QStringLiteral("F2_NEW"));
        QCOMPARE(facts->parameters, std::optional<qint64>(8));
    }

    void ofAHugeHeaderOnlyTheLengthCounts()
    {
        QByteArray bytes = lengthBytes(30'000'000);
        bytes.append("{").append(30'000'000 - 1, ' ');
        const auto facts = readHeaderFacts(bytes);
        QVERIFY(facts);
        QCOMPARE(facts->leastLength, 30'000'008);
        QVERIFY(!facts->lengthIsExact);
        QVERIFY(!facts->parameters);
        QCOMPARE(readHeaderFacts(bytes.first(100)).error().kind, Kind::NeedsMore);
    }

    void whatCannotBeIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const auto row = [](const char* name, const QByteArray& bytes) { QTest::newRow(name) << bytes; };
        row("no JSON", header("{nothing"));
        row("text behind it", header("{} {}"));
        row("no JSON at all", header("{\xff\xfe"));
        row("deep", header("{\"a\":" + QByteArray(100'000, '[')));
        row("no tensor", header(R"({"a":7})"));
        row("no dtype", header(R"({"a":{"shape":[1],"data_offsets":[0,1]}})"));
        row("no shape", header(R"({"a":{"dtype":"U8","data_offsets":[0,1]}})"));
        row("no offsets", header(R"({"a":{"dtype":"U8","shape":[1]}})"));
        row("a shape of text", one("U8", R"(["1"])", "[0,1]"));
        row("a shape of half", one("U8", "[1.5]", "[0,1]"));
        row("a negative shape", one("U8", "[-1]", "[0,1]"));
        row("a shape of 2^64", one("U8", "[18446744073709551616]", "[0,1]"));
        row("a product that overflows", one("U8", "[4294967296,4294967296]", "[0,0]"));
        row("bits that overflow", one("F64", "[1152921504606846976]", "[0,0]"));
        row("a size that is not of the shape", one("F16", "[2]", "[0,5]"));
        row("half a byte", one("F4", "[3]", "[0,1]"));
        row("offsets backwards", one("U8", "[4]", "[4,0]"));
        row("negative offsets", one("U8", "[4]", "[-4,0]"));
        row("one offset", one("U8", "[4]", "[4]"));
        row("three offsets", one("U8", "[4]", "[0,4,8]"));
        row("a hole", two("[0,4]", "[5,9]"));
        row("a hole before the first", one("U8", "[4]", "[1,5]"));
        row("an overlap", two("[0,4]", "[2,6]"));
        row("the same place", two("[0,4]", "[0,4]"));
        row("an end that overflows",
            one("NEW", "[1]", "[0,9223372036854775807]")); // with the header before it
        row("parameters that overflow",
            header(R"({"a":)" + tensor("X", "[4611686018427387904]", "[0,1]") + R"(,"b":)" +
                   tensor("X", "[4611686018427387904]", "[1,2]") + "}"));
        row("metadata of numbers", header(R"({"__metadata__":{"a":1}})"));
        row("metadata that is none", header(R"({"__metadata__":"pt"})"));
    }
    void whatCannotBeIsRefused()
    {
        QFETCH(QByteArray, bytes);
        const auto facts = readHeaderFacts(bytes);
        QVERIFY(!facts);
        QCOMPARE(facts.error().kind, Kind::Broken);
        QCOMPARE(facts.error().format, std::optional(HeaderFormat::Safetensors));
    }

    void whatDoesNotBeginAsOneIsAnotherFormat_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("a header of 2^60") << lengthBytes(quint64(1) << 60) + "{}";
        QTest::newRow("a header of 100 MB and one") << lengthBytes(100'000'001) + "{}";
        QTest::newRow("no brace") << header("[1,2]");
        QTest::newRow("an empty header") << lengthBytes(0) + "{}";
    }
    void whatDoesNotBeginAsOneIsAnotherFormat()
    {
        QFETCH(QByteArray, bytes);
        const auto facts = readHeaderFacts(bytes);
        QVERIFY(!facts);
        QCOMPARE(facts.error().kind, Kind::OtherFormat);
    }

    void aClaimIsComparedWithTheFirstBytes_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("broken");
        const QByteArray tensors = one("U8", "[1]", "[0,1]");
        const QByteArray gguf = QByteArray("GGUF\x03\0\0\0", 8).append(16, '\0');
        const QByteArray page = "<!DOCTYPE html>";
        const auto row = [](const char* name, const char* file, const QByteArray& bytes, bool broken) {
            QTest::newRow(name) << QString::fromLatin1(file) << bytes << broken;
        };
        row("right gguf", "a.gguf", gguf, false);
        row("right gguf in capitals", "a.GGUF", gguf, false);
        row("right safetensors", "a.safetensors", tensors, false);
        row("a page", "a.gguf", page, true);
        row("a page as safetensors", "a.safetensors", page, true);
        row("a page with no claim", "a.bin", page, false);
        row("the other one", "a.gguf", tensors, true);
        row("the other way", "a.safetensors", gguf, true);
        row("the other one, its first bytes", "a.gguf", tensors.first(12), true);
        row("too few to tell", "a.gguf", gguf.first(3), false);
        row("the first of many", "a.gguf", gguf.first(20), false);
        row("broken", "a.gguf", gguf.first(8) + QByteArray(16, '\xff'), true);
    }
    void aClaimIsComparedWithTheFirstBytes()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        QFETCH(bool, broken);
        QCOMPARE(brokenClaim(name, readHeaderFacts(bytes)).has_value(), broken);
    }
};

QTEST_APPLESS_MAIN(TestSafetensors)
#include "tst_safetensors.moc"
