// SPDX-License-Identifier: MIT
#include "core/store/receipts.h"

#include "core/store/small_file.h"
#include "tests/support/builders.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace cellar;
using namespace cellar::test;

Q_DECLARE_METATYPE(cellar::FilePresence::Kind)

class TestReceipts : public QObject
{
    Q_OBJECT

    using Kind = FilePresence::Kind;

private slots:
    void aReceiptIsReadAsItWasWritten_data()
    {
        QTest::addColumn<bool>("published");
        QTest::addColumn<int>("ranges");
        QTest::newRow("published") << true << 0;
        QTest::newRow("our own record") << false << 0;
        QTest::newRow("damaged") << true << 3;
    }
    void aReceiptIsReadAsItWasWritten()
    {
        QFETCH(bool, published);
        QFETCH(int, ranges);
        Receipt receipt = someReceipt();
        receipt.identity = {60'000'000'000, 1'790'000'000'123'456'789, ~quint64(0)};
        receipt.published = published;
        for (int i = 0; i < ranges; ++i)
            receipt.damaged.append({i * 5'000'000'000, 4096});
        QVERIFY(writeReceipt(m_layout, receipt));
        QCOMPARE(readReceipt(m_layout, m_place), receipt);
    }

    void aReceiptIsForItsOwnerAlone()
    {
        QVERIFY(writeReceipt(m_layout, someReceipt()));
        const auto forOthers = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther |
                               QFileDevice::WriteOther;
        QVERIFY(!(QFileInfo(receiptPath()).permissions() & forOthers));
    }

    void aNewReceiptReplacesTheOldAndLeavesNothing()
    {
        Receipt receipt = someReceipt();
        QVERIFY(writeReceipt(m_layout, receipt));
        receipt.etag = QStringLiteral("\"new\"");
        QVERIFY(writeReceipt(m_layout, receipt));
        QCOMPARE(readReceipt(m_layout, m_place), receipt);
        QCOMPARE(QDir(m_layout.receiptsFolder()).entryList(QDir::Files | QDir::Hidden).size(), 1);
    }

    void aReceiptThatCannotBeWrittenIsAnError()
    {
        QVERIFY(QDir(m_layout.receiptsFolder()).removeRecursively());
        QCOMPARE(writeReceipt(m_layout, someReceipt()).error().kind, ErrorKind::Io);
    }

    void thePiecesAreKeptForTheDigestTheyBelongTo()
    {
        const Receipt receipt = someReceipt();
        const PieceMap pieces{4, {*Fingerprint::fromBytes(QByteArrayLiteral("0123456789abcdef"))}};
        QCOMPARE(readPieces(m_layout, m_place, receipt.sha256), std::nullopt);
        QVERIFY(writeProof(m_layout, receipt, pieces));
        QCOMPARE(readReceipt(m_layout, m_place), receipt);
        QCOMPARE(readPieces(m_layout, m_place, receipt.sha256), pieces);
        QCOMPARE(readPieces(m_layout, m_place, digestOf(QByteArrayLiteral("other"))), std::nullopt);
    }

    void aReceiptAloneLeavesThePieces()
    {
        Receipt receipt = someReceipt();
        const PieceMap pieces{4, {*Fingerprint::fromBytes(QByteArrayLiteral("0123456789abcdef"))}};
        QVERIFY(writeProof(m_layout, receipt, pieces));
        receipt.damaged = {{0, 4}};
        QVERIFY(writeReceipt(m_layout, receipt));
        QCOMPARE(readPieces(m_layout, m_place, receipt.sha256), pieces);
    }

    void noFlippedByteIsEverBelieved()
    {
        Receipt receipt = someReceipt();
        receipt.damaged = {{4096, 4096}};
        QVERIFY(writeReceipt(m_layout, receipt));
        const QByteArray document = fileBytes(receiptPath());
        QVERIFY(document.size() > 100);
        for (qsizetype at = 0; at < document.size(); ++at) {
            for (const int flip : {0x01, 0x20}) {
                QByteArray flipped = document;
                flipped[at] = static_cast<char>(flipped[at] ^ flip);
                writeFile(receiptPath(), flipped);
                const auto read = readReceipt(m_layout, m_place);
                QVERIFY2(!read, qPrintable(QStringLiteral("byte %1").arg(at)));
            }
        }
    }

    void noTruncatedReceiptIsBelieved()
    {
        QVERIFY(writeReceipt(m_layout, someReceipt()));
        const QByteArray document = fileBytes(receiptPath());
        for (qsizetype size = 0; size < document.size(); ++size) {
            writeFile(receiptPath(), document.left(size));
            QCOMPARE(readReceipt(m_layout, m_place), std::nullopt);
        }
        writeFile(receiptPath(), QByteArray(document.size(), '\0'));
        QCOMPARE(readReceipt(m_layout, m_place), std::nullopt);
    }

    void aReceiptOfAnotherFileIsNone()
    {
        const FilePlace other{m_place.folder, QStringLiteral("other.gguf")};
        Receipt receipt = someReceipt();
        receipt.place = other;
        QVERIFY(writeReceipt(m_layout, receipt));
        QVERIFY(QFile::rename(m_layout.receipt(other), receiptPath()));
        QCOMPARE(readReceipt(m_layout, m_place), std::nullopt);
    }

    void aReceiptThatDoesNotHoldIsNoneWhateverItsChecksum_data()
    {
        QTest::addColumn<QString>("member");
        QTest::addColumn<QJsonValue>("value");
        const auto row = [](const char* member, const QJsonValue& value) {
            QTest::addRow("%s", qPrintable(QString::fromLatin1(member) + u' ' + value.toVariant().toString()))
                << QString::fromLatin1(member) << value;
        };
        row("version", 2);
        row("version", QStringLiteral("1"));
        row("size", -1);
        row("size", 1.5);
        row("size", QStringLiteral("4"));
        row("inode", QStringLiteral("-1"));
        row("inode", 17);
        row("modified_ns", QStringLiteral("soon"));
        row("sha256", QStringLiteral("sha256:../.."));
        row("published", 1);
        row("damaged", QStringLiteral("none"));
        row("damaged",
            QJsonArray{QJsonObject{{QStringLiteral("offset"), -4}, {QStringLiteral("length"), 4}}});
        row("damaged", QJsonArray{QStringLiteral("all")});
        row("proved", QStringLiteral("yesterday"));
    }
    void aReceiptThatDoesNotHoldIsNoneWhateverItsChecksum()
    {
        QFETCH(QString, member);
        QFETCH(QJsonValue, value);
        QVERIFY(writeReceipt(m_layout, someReceipt()));
        rewrite({}, {});
        QVERIFY(readReceipt(m_layout, m_place));
        rewrite(member, value);
        QCOMPARE(readReceipt(m_layout, m_place), std::nullopt);
    }

    void aHugeReceiptIsNotRead()
    {
        QVERIFY(writeReceipt(m_layout, someReceipt()));
        writeFile(receiptPath(), fileBytes(receiptPath()) + QByteArray(2'000'000, ' '));
        QCOMPARE(readReceipt(m_layout, m_place), std::nullopt);
    }

    void readingTakesAsMuchRoomAsTheFileHas()
    {
        writeFile(receiptPath(), QByteArray(100, 'x'));
        const auto bytes = readSmallFile(receiptPath(), qint64(256) << 20);
        QCOMPARE(bytes, QByteArray(100, 'x'));
        QVERIFY(bytes->capacity() < 4096);
    }

    void aLinkIsNoReceipt()
    {
        QVERIFY(writeReceipt(m_layout, someReceipt()));
        QVERIFY(QFile::rename(receiptPath(), m_folder.filePath(QStringLiteral("elsewhere"))));
        QVERIFY(QFile::link(m_folder.filePath(QStringLiteral("elsewhere")), receiptPath()));
        QCOMPARE(readReceipt(m_layout, m_place), std::nullopt);
    }

    void aFileIsWhatItsReceiptSays_data()
    {
        QTest::addColumn<bool>("promised"); // the catalogue names a digest
        QTest::addColumn<bool>("published");
        QTest::addColumn<bool>("damaged");
        QTest::addColumn<bool>("sameDigest");
        QTest::addColumn<Kind>("kind");
        QTest::newRow("promised and proved") << true << true << false << true << Kind::Ready;
        QTest::newRow("promised after our own record") << true << false << false << true << Kind::Ready;
        QTest::newRow("published by its source") << false << true << false << true << Kind::Ready;
        QTest::newRow("published by no one") << false << false << false << true << Kind::Unproved;
        QTest::newRow("promised anew") << true << true << false << false << Kind::Unknown;
        QTest::newRow("damaged") << true << true << true << true << Kind::Damaged;
        QTest::newRow("damaged, nothing promised") << false << false << true << true << Kind::Damaged;
        QTest::newRow("damaged, but now another is promised")
            << true << true << true << false << Kind::Unknown;
    }
    void aFileIsWhatItsReceiptSays()
    {
        QFETCH(bool, promised);
        QFETCH(bool, published);
        QFETCH(bool, damaged);
        QFETCH(bool, sameDigest);
        QFETCH(Kind, kind);
        Receipt receipt = receiptOfAFile();
        receipt.published = published;
        if (damaged)
            receipt.damaged = {{0, 4}};
        QVERIFY(writeReceipt(m_layout, receipt));
        ModelFile file{m_place, std::nullopt, std::nullopt, {}};
        if (promised)
            file.sha256 = sameDigest ? receipt.sha256 : digestOf(QByteArrayLiteral("other"));
        const FilePresence presence = look(m_layout, file);
        QCOMPARE(presence.kind, kind);
        QCOMPARE(presence.receipt, kind == Kind::Unknown ? std::nullopt : std::optional(receipt));
    }

    void aFileThatIsNotThereIsAbsent()
    {
        QVERIFY(writeReceipt(m_layout, someReceipt()));
        QCOMPARE(look(m_layout, {m_place, {}, {}, {}}).kind, Kind::Absent);
        QVERIFY(QDir().mkpath(m_layout.file(m_place)));
        QCOMPARE(look(m_layout, {m_place, {}, {}, {}}).kind, Kind::Absent);
    }

    void aFileThatChangedIsUnknown_data()
    {
        QTest::addColumn<int>("what");
        QTest::newRow("bytes and time") << 0;
        QTest::newRow("size") << 1;
        QTest::newRow("inode") << 2;
        QTest::newRow("no receipt") << 3;
        QTest::newRow("another size promised") << 4;
    }
    void aFileThatChangedIsUnknown()
    {
        QFETCH(int, what);
        const QString path = m_layout.file(m_place);
        Receipt receipt = receiptOfAFile();
        ModelFile file{m_place, receipt.identity.size, receipt.sha256, {}};
        if (what == 1)
            receipt.identity.size += 1;
        if (what == 2)
            receipt.identity.inode += 1;
        QVERIFY(writeReceipt(m_layout, receipt));
        if (what == 0) {
            QFile changed(path);
            QVERIFY(changed.open(QIODevice::ReadWrite));
            QVERIFY(changed.setFileTime(QDateTime::currentDateTimeUtc().addSecs(5),
                                        QFileDevice::FileModificationTime));
        }
        if (what == 3)
            QVERIFY(QFile::remove(receiptPath()));
        if (what == 4)
            file.size = 5;
        QCOMPARE(look(m_layout, file).kind, Kind::Unknown);
    }

    void init() { QVERIFY(m_layout.prepare(m_place)); }
    void cleanup() { QVERIFY(QDir(m_folder.path()).removeRecursively()); }

private:
    QString receiptPath() const { return m_layout.receipt(m_place); }

    Receipt someReceipt() const
    {
        return {m_place,
                {4, 1'790'000'000'123'456'789, 17},
                digestOf(QByteArrayLiteral("some")),
                true,
                {},
                QStringLiteral("https://host/file"),
                QStringLiteral("\"etag\""),
                QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5, 678), Qt::UTC)};
    }

    Receipt receiptOfAFile() const
    {
        writeFile(m_layout.file(m_place), QByteArrayLiteral("some"));
        Receipt receipt = someReceipt();
        receipt.identity = identify(m_layout.file(m_place)).value_or(FileIdentity{});
        return receipt;
    }

    /// Changes one member and makes the checksum right again.
    void rewrite(const QString& member, const QJsonValue& value) const
    {
        QJsonObject document = QJsonDocument::fromJson(fileBytes(receiptPath())).object();
        if (!member.isEmpty())
            document[member] = value;
        document.remove(QStringLiteral("checksum"));
        const QByteArray bytes = QJsonDocument(document).toJson(QJsonDocument::Compact);
        document[QStringLiteral("checksum")] = digestOf(bytes).hex();
        writeFile(receiptPath(), QJsonDocument(document).toJson());
    }

    QTemporaryDir m_folder;
    const Layout m_layout{m_folder.filePath(QStringLiteral("store"))};
    const FilePlace m_place{QStringLiteral("org/repo"), QStringLiteral("model.gguf")};
};

QTEST_GUILESS_MAIN(TestReceipts)
#include "tst_receipts.moc"
