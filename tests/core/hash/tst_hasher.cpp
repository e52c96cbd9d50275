// SPDX-License-Identifier: MIT
#include "core/hash/hasher.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QTest>

using namespace cellar;

namespace {

QString hexOf(const QByteArray& message)
{
    Hasher hasher;
    hasher.add(message);
    return hasher.finish().hex();
}

QByteArray randomBytes(qsizetype size)
{
    QRandomGenerator random(20260101);
    QByteArray bytes(size, Qt::Uninitialized);
    for (char& byte : bytes)
        byte = static_cast<char>(random.bounded(256));
    return bytes;
}

} // namespace

class TestHasher : public QObject
{
    Q_OBJECT

private slots:
    void thePublishedVectorsHold_data()
    {
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<QString>("digest");
        QTest::newRow("nothing") << QByteArray()
                                 << QStringLiteral(
                                        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        QTest::newRow("24 bits") << QByteArray("abc")
                                 << QStringLiteral(
                                        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        QTest::newRow("448 bits") << QByteArray("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq")
                                  << QStringLiteral(
                                         "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
        QTest::newRow("896 bits") << QByteArray("abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmn"
                                                "hijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu")
                                  << QStringLiteral(
                                         "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1");
        QTest::newRow("a million a")
            << QByteArray(1'000'000, 'a')
            << QStringLiteral("cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
    }
    void thePublishedVectorsHold()
    {
        QFETCH(QByteArray, message);
        QFETCH(QString, digest);
        QCOMPARE(hexOf(message), digest);
    }

    void everyLengthAroundABlockGivesWhatTheReferenceGives()
    {
        for (qsizetype size = 0; size <= 3 * 64 + 1; ++size) {
            const QByteArray message = randomBytes(size);
            QCOMPARE(hexOf(message).toLatin1(),
                     QCryptographicHash::hash(message, QCryptographicHash::Sha256).toHex());
        }
    }

    void howTheBytesAreCutDoesNotMatter_data()
    {
        QTest::addColumn<qsizetype>("chunk");
        for (const qsizetype chunk : {1, 3, 63, 64, 65, 127, 4095, 4097, 65'537, 300'000})
            QTest::addRow("%lld", static_cast<long long>(chunk)) << chunk;
    }
    void howTheBytesAreCutDoesNotMatter()
    {
        QFETCH(qsizetype, chunk);
        const QByteArray message = randomBytes(300'001);
        Hasher hasher;
        for (qsizetype at = 0; at < message.size(); at += chunk) {
            hasher.add(QByteArrayView(message).sliced(at, qMin(chunk, message.size() - at)));
            hasher.add({});
        }
        QCOMPARE(hasher.finish().hex().toLatin1(),
                 QCryptographicHash::hash(message, QCryptographicHash::Sha256).toHex());
    }

    void aMovedHasherGoesOnWhereItWas()
    {
        Hasher first;
        first.add(QByteArrayLiteral("ab"));
        Hasher second = std::move(first);
        second.add(QByteArrayLiteral("c"));
        QCOMPARE(second.finish().hex(), hexOf(QByteArrayLiteral("abc")));
    }
};

QTEST_GUILESS_MAIN(TestHasher)
#include "tst_hasher.moc"
