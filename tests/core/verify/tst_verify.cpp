// SPDX-License-Identifier: MIT
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

} // namespace

Q_DECLARE_METATYPE(cellar::Verdict::Kind)

class TestVerify : public QObject
{
    Q_OBJECT

    using Kind = Verdict::Kind;

private slots:
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
        QCOMPARE(hashed->sha256, digestOf(readable + bytes.mid(at)));
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

    void whatCannotBeReadIsDamagedThere()
    {
        Reading some = reading("some");
        some.unreadable = {{1, 2}};
        const Verdict verdict = judge(some, promised("some"), {});
        QCOMPARE(verdict.kind, Kind::Damaged);
        QCOMPARE(verdict.damaged, some.unreadable);
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
