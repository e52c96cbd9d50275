// SPDX-License-Identifier: MIT
#include "core/formats/header_facts.h"

#include <QBuffer>
#include <QTest>
#include <QtEndian>

#include <limits>

using namespace cellar;
using Kind = HeaderFault::Kind;

namespace {

enum Type : quint32
{
    UInt8 = 0,
    UInt16 = 2,
    UInt32 = 4,
    Int32 = 5,
    Float32 = 6,
    String = 8,
    Array = 9,
    UInt64 = 10,
    Unknown = 13,
};

/// Puts headers together, right and wrong ones.
class Header
{
public:
    explicit Header(bool bigEndian = false)
        : m_bigEndian(bigEndian)
    {
    }

    template <class Integer>
    Header& number(Integer value)
    {
        char raw[sizeof value];
        if (m_bigEndian)
            qToBigEndian(value, raw);
        else
            qToLittleEndian(value, raw);
        m_bytes.append(raw, sizeof raw);
        return *this;
    }
    Header& raw(const QByteArray& bytes)
    {
        m_bytes += bytes;
        return *this;
    }
    Header& text(const QByteArray& value) { return number(quint64(value.size())).raw(value); }

    Header& front(quint64 tensors, quint64 pairs, quint32 version = 3)
    {
        return raw("GGUF").number(version).number(tensors).number(pairs);
    }
    Header& pair(const QByteArray& key, const QByteArray& value)
    {
        return text(key).number(quint32(String)).text(value);
    }
    Header& pair(const QByteArray& key, quint32 value)
    {
        return text(key).number(quint32(UInt32)).number(value);
    }
    Header& tensor(const QByteArray& name, const QList<quint64>& dimensions, quint32 type, quint64 offset)
    {
        text(name).number(quint32(dimensions.size()));
        for (const quint64 dimension : dimensions)
            number(dimension);
        return number(type).number(offset);
    }
    /// Up to the next multiple of 32, then so many bytes of data.
    Header& data(qsizetype length)
    {
        m_bytes.append((32 - m_bytes.size() % 32) % 32, '\0');
        m_bytes.append(length, 'd');
        return *this;
    }

    operator QByteArray() const { return m_bytes; }

private:
    bool m_bigEndian;
    QByteArray m_bytes;
};

/// The example of the format's description: 143 bytes of header, one tensor of 36 bytes.
QByteArray example(bool bigEndian = false, quint32 version = 3)
{
    return Header(bigEndian)
        .front(1, 2, version)
        .pair("general.architecture", "llama")
        .pair("general.file_type", 15)
        .tensor("w", {32, 2}, 2, 0)
        .data(36);
}

Header oneTensor(const QList<quint64>& dimensions, quint32 type, quint64 offset)
{
    return Header().front(1, 0).tensor("w", dimensions, type, offset).data(64);
}

Header onePair(const QByteArray& key, quint32 type)
{
    return Header().front(0, 1).text(key).number(type);
}

constexpr quint64 most64 = std::numeric_limits<quint64>::max();

/// What hostile headers come to: refused, or nothing that a file of this length could hold.
bool isHarmless(const QByteArray& bytes)
{
    const HeaderReading facts = readHeaderFacts(bytes);
    if (!facts)
        return facts.error().kind == Kind::Broken || facts.error().kind == Kind::NeedsMore;
    return misfit(facts, bytes.size()).has_value();
}

Header splitHeader(quint16 number, quint16 count)
{
    return Header()
        .front(0, 3)
        .text("split.no")
        .number(quint32(UInt16))
        .number(number)
        .text("split.count")
        .number(quint32(UInt16))
        .number(count)
        .text("split.tensors.count")
        .number(quint32(Int32))
        .number(qint32(9));
}

} // namespace

class TestGguf : public QObject
{
    Q_OBJECT

private slots:
    void factsAreRead()
    {
        const auto facts = readHeaderFacts(Header()
                                               .front(2, 6)
                                               .pair("general.architecture", "llama")
                                               .pair("general.name", "Tiny")
                                               .pair("general.license", "apache-2.0")
                                               .pair("llama.context_length", 2048)
                                               .pair("tokenizer.ggml.model", "gpt2")
                                               .pair("general.file_type", 15)
                                               .tensor("a", {256, 2}, 12, 0)
                                               .tensor("b", {4}, 0, 288)
                                               .data(288 + 16));
        QVERIFY2(facts, qPrintable(facts ? QString() : facts.error().detail));
        QCOMPARE(facts->architecture, QStringLiteral("llama"));
        QCOMPARE(facts->name, QStringLiteral("Tiny"));
        QCOMPARE(facts->license, QStringLiteral("apache-2.0"));
        QCOMPARE(facts->tokenizer, QStringLiteral("gpt2"));
        QCOMPARE(facts->quantisation, QStringLiteral("Q4_K_M"));
        QCOMPARE(facts->tensors, std::optional<qint64>(2));
        QCOMPARE(facts->parameters, std::optional<qint64>(516));
        QCOMPARE(facts->contextLength, std::optional<qint64>(2048));
    }

    void bothByteOrdersAndVersionsAreRead_data()
    {
        QTest::addColumn<bool>("bigEndian");
        QTest::addColumn<quint32>("version");
        QTest::newRow("2, little") << false << 2U;
        QTest::newRow("3, little") << false << 3U;
        QTest::newRow("3, big") << true << 3U;
    }
    void bothByteOrdersAndVersionsAreRead()
    {
        QFETCH(bool, bigEndian);
        QFETCH(quint32, version);
        const auto facts = readHeaderFacts(example(bigEndian, version));
        QVERIFY(facts);
        QCOMPARE(facts->architecture, QStringLiteral("llama"));
        QCOMPARE(facts->quantisation, QStringLiteral("Q4_K_M"));
        QCOMPARE(facts->parameters, std::optional<qint64>(64));
        QCOMPARE(facts->isBigEndian, bigEndian);
        QCOMPARE(facts->version, int(version));
        const QString name = QStringLiteral("GGUF v%1").arg(version);
        QCOMPARE(formatName(*facts), bigEndian ? name + QStringLiteral(" big-endian") : name);
    }

    void theExampleHasTheLengthOfItsDescription() { QCOMPARE(example().size(), qsizetype(160 + 36)); }

    void theFirstBytesAreEitherTooFewOrTellAll()
    {
        const QByteArray whole = example();
        const HeaderReading all = readHeaderFacts(whole);
        QVERIFY(all);
        for (qsizetype length = 0; length < whole.size(); ++length) {
            const HeaderReading facts = readHeaderFacts(whole.first(length));
            QCOMPARE(facts.has_value(), length >= 143);
            if (facts)
                QCOMPARE(*facts, *all);
            else
                QCOMPARE(facts.error().kind, Kind::NeedsMore);
        }
    }

    void everyTruncationOfAWholeFileIsNoticed()
    {
        const QByteArray whole = example();
        QVERIFY(!misfit(readHeaderFacts(whole), whole.size()));
        for (qsizetype length = 4; length < whole.size(); ++length) {
            const auto missing = misfit(readHeaderFacts(whole.first(length)), length);
            QVERIFY2(missing, qPrintable(QString::number(length)));
            QCOMPARE(missing->offset, length);
            QCOMPARE(missing->length, length < 143 ? 1 : 196 - length);
        }
    }

    void paddingBehindTheLastTensorIsNoMatter()
    {
        const QByteArray whole = example();
        QCOMPARE(readHeaderFacts(whole)->leastLength, 196);
        QVERIFY(!misfit(readHeaderFacts(whole), 224));
    }

    void theDataBeginAtTheAlignmentOfTheFile_data()
    {
        QTest::addColumn<quint32>("alignment");
        QTest::addColumn<qint64>("end");
        for (const quint32 alignment : {1U, 8U, 32U, 64U, 4096U}) {
            const qint64 header = 24 + 8 + 17 + 4 + 4 + 8 + 1 + 4 + 8 + 4 + 8;
            const qint64 begin = (header + alignment - 1) / alignment * alignment;
            QTest::addRow("%u", alignment) << alignment << begin + 16;
        }
    }
    void theDataBeginAtTheAlignmentOfTheFile()
    {
        QFETCH(quint32, alignment);
        QFETCH(qint64, end);
        const auto facts =
            readHeaderFacts(Header().front(1, 1).pair("general.alignment", alignment).tensor("w", {4}, 0, 0));
        QVERIFY(facts);
        QCOMPARE(facts->leastLength, end);
    }

    void withoutTensorsNothingFollowsTheHeader()
    {
        const QByteArray bytes = Header().front(0, 1).pair("general.name", "vocabulary");
        QCOMPARE(readHeaderFacts(bytes)->leastLength, bytes.size());
    }

    void aTensorOfUnknownTypeIsThereFromItsBeginning()
    {
        const auto facts = readHeaderFacts(oneTensor({1000}, 99, 4096));
        QVERIFY(facts);
        QCOMPARE(facts->leastLength, 64 + 4096);
    }

    void aPartOfASetSaysWhichOne()
    {
        const auto facts = readHeaderFacts(splitHeader(1, 3));
        QVERIFY(facts);
        QCOMPARE(facts->split, (std::optional<SplitFacts>({2, 3, 9})));
        QVERIFY(!readHeaderFacts(splitHeader(3, 3))->split); // there is no fourth
    }

    void aFlippedBitNeverDoesHarm()
    {
        const QByteArray whole = example();
        int refused = 0;
        for (qsizetype bit = 0; bit < whole.size() * 8; ++bit) {
            QByteArray bytes = whole;
            bytes[bit / 8] = char(bytes.at(bit / 8) ^ (1 << (bit % 8)));
            const auto facts = readHeaderFacts(bytes);
            refused += facts ? 0 : 1;
            QVERIFY(facts || facts.error().kind != Kind::Io);
        }
        QVERIFY(refused > 200); // magic, version, counts, lengths
    }

    void quantisationIsNamed_data()
    {
        QTest::addColumn<quint32>("number");
        QTest::addColumn<QString>("name");
        const QList<std::pair<quint32, const char*>> table{
            {0, "F32"},     {1, "F16"},       {2, "Q4_0"},          {7, "Q8_0"},
            {9, "Q5_1"},    {10, "Q2_K"},     {12, "Q3_K_M"},       {15, "Q4_K_M"},
            {17, "Q5_K_M"}, {18, "Q6_K"},     {19, "IQ2_XXS"},      {25, "IQ4_NL"},
            {30, "IQ4_XS"}, {32, "BF16"},     {36, "TQ1_0"},        {38, "MXFP4_MOE"},
            {41, "Q2_0"},   {1039, "Q4_K_M"}, {42, "unknown (42)"}, {4000000000U, "unknown (4000000000)"}};
        for (const auto& [number, name] : table)
            QTest::addRow("%u", number) << number << QString::fromLatin1(name);
    }
    void quantisationIsNamed()
    {
        QFETCH(quint32, number);
        QFETCH(QString, name);
        const auto facts = readHeaderFacts(Header().front(0, 1).pair("general.file_type", number));
        QVERIFY(facts);
        QCOMPARE(facts->quantisation, name);
    }

    void withoutFileTypeTheTypeOfMostBytesCounts()
    {
        const auto facts =
            readHeaderFacts(Header()
                                .front(3, 0)
                                .tensor("many small numbers", {256, 2}, 10, 0) // 168 bytes of Q2_K
                                .tensor("few large ones", {64}, 0, 192)        // 256 bytes of F32
                                .tensor("of the future", {1000000}, 99, 448)
                                .data(448));
        QVERIFY(facts);
        QCOMPARE(facts->quantisation, QStringLiteral("F32"));
        QCOMPARE(facts->parameters, std::optional<qint64>(512 + 64 + 1000000));
    }

    void integersOfEveryWidthAreTaken_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("said");
        const QByteArray key = "llama.context_length";
        const Header front = Header().front(0, 2).pair("general.architecture", "llama").text(key);
        QTest::newRow("u64") << QByteArray(Header(front).number(quint32(UInt64)).number(quint64(77))) << true;
        QTest::newRow("i32") << QByteArray(Header(front).number(quint32(Int32)).number(qint32(77))) << true;
        QTest::newRow("u8") << QByteArray(Header(front).number(quint32(UInt8)).number(quint8(77))) << true;
        QTest::newRow("negative") << QByteArray(Header(front).number(quint32(Int32)).number(qint32(-77)))
                                  << false;
        QTest::newRow("beyond 2^63") << QByteArray(Header(front).number(quint32(UInt64)).number(most64))
                                     << false;
        QTest::newRow("float") << QByteArray(Header(front).number(quint32(Float32)).number(quint32(77)))
                               << false;
    }
    void integersOfEveryWidthAreTaken()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(bool, said);
        const auto facts = readHeaderFacts(bytes);
        QVERIFY(facts);
        QCOMPARE(facts->contextLength, said ? std::optional<qint64>(77) : std::nullopt);
    }

    void theArchitectureMayComeAfterItsKeys()
    {
        const auto facts = readHeaderFacts(Header()
                                               .front(0, 3)
                                               .pair("qwen2.context_length", 9)
                                               .pair("bert.context_length", 5)
                                               .pair("general.architecture", "bert"));
        QVERIFY(facts);
        QCOMPARE(facts->contextLength, std::optional<qint64>(5));
    }

    void arraysAreSkipped()
    {
        const auto facts = readHeaderFacts(Header()
                                               .front(0, 3)
                                               .text("tokenizer.ggml.tokens")
                                               .number(quint32(Array))
                                               .number(quint32(String))
                                               .number(quint64(2))
                                               .text("<s>")
                                               .text("")
                                               .text("scores")
                                               .number(quint32(Array))
                                               .number(quint32(Float32))
                                               .number(quint64(2))
                                               .number(quint64(0))
                                               .pair("general.name", "behind"));
        QVERIFY(facts);
        QCOMPARE(facts->name, QStringLiteral("behind"));
    }

    void aValueOfUnknownTypeEndsWhatIsKnown()
    {
        const auto facts = readHeaderFacts(Header()
                                               .front(1, 2)
                                               .pair("general.name", "before")
                                               .text("new")
                                               .number(quint32(Unknown))
                                               .data(64));
        QVERIFY(facts);
        QCOMPARE(facts->name, QStringLiteral("before"));
        QVERIFY(!facts->parameters.has_value());
    }

    void textsAreFitToBeShown()
    {
        const auto facts = readHeaderFacts(Header()
                                               .front(0, 2)
                                               .pair("general.name", "\x1b[31m\xff")
                                               .pair("general.license", QByteArray(100000, 'a')));
        QVERIFY(facts);
        QCOMPARE(facts->name, QStringLiteral("\\u001b[31m\ufffd"));
        QVERIFY(facts->license.size() < 300);
    }

    void whatIsNoGgufIsNamed_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("word");
        QTest::newRow("page") << QByteArray("<!DOCTYPE html><html>") << QStringLiteral("web page");
        QTest::newRow("short page") << QByteArray("<p>") << QStringLiteral("web page");
        QTest::newRow("pointer") << QByteArray("version https://git-lfs.github.com/spec/v1")
                                 << QStringLiteral("LFS");
        QTest::newRow("whisper") << QByteArray("lmgg").append(40, '\0') << QStringLiteral("Whisper");
        QTest::newRow("zeros") << QByteArray(64, '\0') << QStringLiteral("neither GGUF");
        QTest::newRow("version 1") << QByteArray(Header().front(0, 0, 1)) << QStringLiteral("version 1 ");
        QTest::newRow("version 4") << QByteArray(Header().front(0, 0, 4)) << QStringLiteral("version 4 ");
        QTest::newRow("version 0") << QByteArray(Header().front(0, 0, 0)) << QStringLiteral("version 0 ");
    }
    void whatIsNoGgufIsNamed()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, word);
        const auto facts = readHeaderFacts(bytes);
        QVERIFY(!facts);
        QCOMPARE(facts.error().kind, Kind::OtherFormat);
        QVERIFY(!facts.error().format);
        QVERIFY2(facts.error().detail.contains(word), qPrintable(facts.error().detail));
        QVERIFY(!misfit(facts, bytes.size())); // nobody can tell
    }

    void hostileHeadersAreRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const auto row = [](const char* name, const Header& header) {
            QTest::newRow(name) << QByteArray(header);
        };
        row("2^64 pairs", Header().front(0, most64));
        row("a billion pairs", Header().front(0, 1000000000).data(1000));
        row("2^64 tensors", Header().front(most64, 0));
        row("a million tensors in no bytes", Header().front(1000000, 0).data(1000));
        row("key of 2^64", Header().front(0, 1).number(most64).data(100));
        row("key of 2^63", Header().front(0, 1).number(quint64(1) << 63).data(100));
        row("empty key", Header().front(0, 1).text("").number(quint32(UInt32)).number(quint32(1)).data(32));
        row("key too long", Header().front(0, 1).pair(QByteArray(65536, 'k'), 1));
        row("key twice", Header().front(0, 2).pair("k", 1).pair("k", 1));
        row("text of 2^64", onePair("k", String).number(most64).data(100));
        row("text of 1 GiB", onePair("k", String).number(quint64(1) << 30).data(100));
        row("array of 2^61 u64",
            onePair("k", Array).number(quint32(UInt64)).number(quint64(1) << 61).data(99));
        row("array of 2^64 texts", onePair("k", Array).number(quint32(String)).number(most64).data(99));
        row("array of arrays", onePair("k", Array).number(quint32(Array)).number(quint64(1)).data(99));
        row("array of unknown", onePair("k", Array).number(quint32(Unknown)).number(quint64(1)).data(99));
        row("text in an array of 2^64",
            onePair("k", Array).number(quint32(String)).number(quint64(1)).number(most64).data(99));
        row("alignment 0", Header().front(0, 1).pair("general.alignment", 0));
        row("alignment 3", Header().front(0, 1).pair("general.alignment", 3));
        row("alignment 2 MiB", Header().front(0, 1).pair("general.alignment", 2 * 1024 * 1024));
        row("five dimensions", oneTensor({1, 1, 1, 1, 1}, 0, 0));
        row("2^32-1 dimensions", Header().front(1, 0).text("w").number(quint32(-1)).data(64));
        row("product overflows", oneTensor({quint64(1) << 32, quint64(1) << 32}, 0, 0));
        row("dimension of 2^63", oneTensor({quint64(1) << 63}, 0, 0));
        row("bytes overflow", oneTensor({quint64(1) << 61, 2}, 0, 0));
        row("no whole blocks", oneTensor({31}, 2, 0));
        row("offset off the grid", oneTensor({4}, 0, 1));
        row("offset behind the end", oneTensor({4}, 0, 32 * 1024));
        row("offset of 2^64-32", oneTensor({4}, 0, most64 - 31));
        row("data behind the end", oneTensor({1024}, 0, 0));
        row("tensor name too long", Header().front(1, 0).tensor(QByteArray(65, 'n'), {4}, 0, 0).data(64));
        row("tensor twice", Header().front(2, 0).tensor("w", {4}, 0, 0).tensor("w", {4}, 0, 32).data(64));
        row("parameters overflow", Header()
                                       .front(2, 0)
                                       .tensor("a", {quint64(1) << 62}, 99, 0)
                                       .tensor("b", {quint64(1) << 62}, 99, 0)
                                       .data(64));
    }
    void hostileHeadersAreRefused()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(isHarmless(bytes));
    }

    void aClosedDeviceIsAFaultOfTheDisk()
    {
        QBuffer closed;
        const auto facts = readHeaderFacts(closed);
        QVERIFY(!facts);
        QCOMPARE(facts.error().kind, Kind::Io);
    }
};

QTEST_APPLESS_MAIN(TestGguf)
#include "tst_gguf.moc"
