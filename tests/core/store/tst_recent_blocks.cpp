// SPDX-License-Identifier: MIT
#include "core/store/recent_blocks.h"

#include "core/hash/content_hasher.h"
#include "tests/support/builders.h"

#include <QTest>
#include <QtEndian>

using namespace cellar;
using namespace cellar::test;

namespace {

constexpr qint64 size = 100'000;
constexpr qsizetype headerLength = 64;
constexpr qsizetype slotLength = 64;
constexpr qsizetype fileLength = 65600;

QByteArray number(quint64 value)
{
    QByteArray bytes(sizeof value, '\0');
    qToLittleEndian(value, bytes.data());
    return bytes;
}

QByteArray sealed(const QByteArray& bytes, const QByteArray& before = {})
{
    return bytes + fingerprintOf(QByteArray(before + bytes)).bytes().toByteArray();
}

} // namespace

class TestRecentBlocks : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_store = std::make_unique<TemporaryStore>();
        m_layout = Layout(m_store->root());
        QVERIFY(m_layout.prepare(m_place));
        const auto recent = RecentBlocks::begin(m_layout, m_place, size, {});
        QVERIFY(recent && (*recent)->add(0, "first", m_version) &&
                (*recent)->add(99'995, "block", m_version));
        m_good = fileBytes(path());
    }

    void recordsAreReadAsTheyWereWritten()
    {
        QCOMPARE(read(), (QList<RecentBlock>{block(0, "first"), block(99'995, "block")}));
        QCOMPARE(QFileInfo(path()).permissions() & QFileDevice::Permissions(0x77),
                 QFileDevice::Permissions());
    }

    void theFileIsAsItIsDescribed()
    {
        const QByteArray header = sealed(
            QByteArray("CELLARRB") + QByteArray::fromHex("01000000") + QByteArray::fromHex("00040000") +
            number(size) + QByteArray(8, '\0') + fingerprintOf("folder/model.gguf").bytes().toByteArray());
        const auto record = [&](quint64 offset, const char* bytes) {
            const QByteArray whole = bytes;
            return sealed(number(offset) + number(quint64(whole.size())) + m_version.bytes().toByteArray() +
                              fingerprintOf(whole).bytes().toByteArray(),
                          header);
        };
        const QByteArray used = header + record(0, "first") + record(99'995, "block");
        QCOMPARE(m_good, used + QByteArray(fileLength - used.size(), '\0'));
    }

    void theOldestRecordsMakeRoomForTheNewest()
    {
        const auto recent = RecentBlocks::begin(m_layout, m_place, size, {});
        for (qint64 i = 0; i < RecentBlocks::capacity + 3; ++i)
            QVERIFY(recent && (*recent)->add(i, "bytes", m_version));
        QCOMPARE(fileBytes(path()).size(), fileLength);
        QSet<qint64> offsets;
        for (const RecentBlock& found : read())
            offsets += found.range.offset;
        QCOMPARE(offsets.size(), RecentBlocks::capacity);
        QVERIFY(!offsets.contains(2) && offsets.contains(3) && offsets.contains(RecentBlocks::capacity + 2));
    }

    void whatIsKnownIsGoneOnWith()
    {
        const auto recent = RecentBlocks::begin(m_layout, m_place, size, {block(7, "known")});
        QVERIFY(recent && (*recent)->add(50, "more", m_version));
        QCOMPARE(read(), (QList<RecentBlock>{block(7, "known"), block(50, "more")}));
    }

    void aFullOneIsGoneOnWithFromItsBeginning()
    {
        const auto recent = RecentBlocks::begin(
            m_layout, m_place, size, QList<RecentBlock>(RecentBlocks::capacity, block(7, "known")));
        QVERIFY(recent && (*recent)->add(50, "more", m_version));
        QCOMPARE(read().size(), RecentBlocks::capacity);
        QCOMPARE(read().first(), block(50, "more"));
    }

    void whatIsLostHasNoRecord_data()
    {
        QTest::addColumn<ByteRange>("lost");
        QTest::addColumn<QList<qint64>>("left");
        QTest::newRow("nothing") << ByteRange{0, 0} << QList<qint64>{10, 20, 30};
        QTest::newRow("all") << ByteRange{0, size} << QList<qint64>{};
        QTest::newRow("one") << ByteRange{20, 10} << QList<qint64>{10, 30};
        QTest::newRow("a byte of one") << ByteRange{25, 1} << QList<qint64>{10, 30};
        QTest::newRow("the edges of two") << ByteRange{19, 2} << QList<qint64>{30};
        QTest::newRow("what is elsewhere") << ByteRange{40, 100} << QList<qint64>{10, 20, 30};
    }
    void whatIsLostHasNoRecord()
    {
        QFETCH(ByteRange, lost);
        QFETCH(QList<qint64>, left);
        const auto recent = RecentBlocks::begin(m_layout, m_place, size, {block(10, "0123456789")});
        for (const qint64 offset : {20, 30})
            QVERIFY((*recent)->add(offset, "0123456789", m_version));
        QVERIFY((*recent)->forget(RangeSet(lost)));
        QList<qint64> offsets;
        for (const RecentBlock& found : read())
            offsets += found.range.offset;
        QCOMPARE(offsets, left);
    }

    void noFlippedBitIsBelieved()
    {
        for (qsizetype bit = 0; bit < (headerLength + 2 * slotLength) * 8; ++bit) {
            QByteArray flipped = m_good;
            flipped[bit / 8] = static_cast<char>(flipped[bit / 8] ^ (1 << (bit % 8)));
            writeFile(path(), flipped);
            const QList<RecentBlock> left =
                bit < headerLength * 8
                    ? QList<RecentBlock>()
                    : QList<RecentBlock>{bit < (headerLength + slotLength) * 8 ? block(99'995, "block")
                                                                               : block(0, "first")};
            QVERIFY2(read() == left, qPrintable(QStringLiteral("bit %1").arg(bit)));
        }
    }

    void aTornRecordIsNone()
    {
        for (qsizetype written = 0; written < slotLength; ++written) {
            QByteArray torn = m_good;
            torn.replace(headerLength + written, slotLength - written,
                         m_good.mid(headerLength + slotLength + written, slotLength - written));
            writeFile(path(), torn);
            QCOMPARE(read().size(), written == 0 ? 2 : 1);
            QCOMPARE(read().last(), block(99'995, "block"));
        }
    }

    void noOtherLengthIsBelieved()
    {
        for (const qsizetype length : {0, 63, 64, 128, 192, 65599}) {
            writeFile(path(), m_good.first(length));
            QVERIFY(read().isEmpty());
        }
        writeFile(path(), m_good + 'x');
        QVERIFY(read().isEmpty());
        writeFile(path(), QByteArray(fileLength, '\0'));
        QVERIFY(read().isEmpty());
    }

    void aForgedRecordIsNotBelievedWhateverItsCheck_data()
    {
        QTest::addColumn<quint64>("offset");
        QTest::addColumn<quint64>("length");
        QTest::addColumn<bool>("isBelieved");
        QTest::newRow("all of it") << quint64(0) << quint64(size) << true;
        QTest::newRow("the last byte") << quint64(size - 1) << quint64(1) << true;
        QTest::newRow("nothing") << quint64(0) << quint64(0) << false;
        QTest::newRow("a byte too long") << quint64(1) << quint64(size) << false;
        QTest::newRow("behind the end") << quint64(size) << quint64(1) << false;
        QTest::newRow("far behind") << ~quint64(0) << quint64(1) << false;
        QTest::newRow("without end") << quint64(0) << ~quint64(0) << false;
        QTest::newRow("beyond all numbers") << ~quint64(0) << ~quint64(0) << false;
    }
    void aForgedRecordIsNotBelievedWhateverItsCheck()
    {
        QFETCH(quint64, offset);
        QFETCH(quint64, length);
        QFETCH(bool, isBelieved);
        const QByteArray header = m_good.first(headerLength);
        const QByteArray record = sealed(number(offset) + number(length) + QByteArray(32, 'x'), header);
        writeFile(path(), header + record + m_good.mid(headerLength + slotLength));
        QCOMPARE(read().size(), isBelieved ? 2 : 1);
    }

    void theRecordsOfAnotherFileAreNotTaken()
    {
        QVERIFY(readRecentBlocks(m_layout, m_place, size + 1).isEmpty());
        const FilePlace other{m_place.folder, u"other.gguf"_qs};
        writeFile(m_layout.recent(other), m_good);
        QVERIFY(readRecentBlocks(m_layout, other, size).isEmpty());
        // Nor one of its records among those of the other.
        QVERIFY(RecentBlocks::begin(m_layout, other, size, {}));
        const QByteArray mixed = fileBytes(m_layout.recent(other)).first(headerLength);
        writeFile(m_layout.recent(other), mixed + m_good.mid(headerLength));
        QVERIFY(readRecentBlocks(m_layout, other, size).isEmpty());
    }

    void versionsAreToldApart()
    {
        const QHash<QString, QString> one{{u"a"_qs, u"\"1\""_qs}};
        const QHash<QString, QString> two{{u"a"_qs, u"\"1\""_qs}, {u"b"_qs, u"\"2\""_qs}};
        const QHash<QString, QString> swapped{{u"b"_qs, u"\"2\""_qs}, {u"a"_qs, u"\"1\""_qs}};
        QCOMPARE(versionOf({}, two), versionOf({}, swapped));
        QVERIFY(versionOf({}, one) != versionOf({}, two));
        QVERIFY(versionOf({}, one) != versionOf({}, {{u"a"_qs, u"\"2\""_qs}}));
        QCOMPARE(versionOf(digestOf("x"), one), versionOf(digestOf("x"), two));
        QVERIFY(versionOf(digestOf("x"), one) != versionOf(digestOf("y"), one));
    }

    void oneThatCannotBeWrittenIsAnError()
    {
        QVERIFY(QDir(m_layout.partialsFolder()).removeRecursively());
        QCOMPARE(RecentBlocks::begin(m_layout, m_place, size, {}).error().kind, ErrorKind::Io);
    }

private:
    QString path() const { return m_layout.recent(m_place); }
    QList<RecentBlock> read() const { return readRecentBlocks(m_layout, m_place, size); }
    RecentBlock block(qint64 offset, const QByteArray& bytes) const
    {
        return {{offset, bytes.size()}, m_version, fingerprintOf(bytes)};
    }

    const FilePlace m_place{u"folder"_qs, u"model.gguf"_qs};
    const Fingerprint m_version = fingerprintOf("version");
    std::unique_ptr<TemporaryStore> m_store;
    Layout m_layout{QString()};
    QByteArray m_good;
};

QTEST_GUILESS_MAIN(TestRecentBlocks)
#include "tst_recent_blocks.moc"
