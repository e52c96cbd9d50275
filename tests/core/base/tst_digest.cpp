// SPDX-License-Identifier: MIT
#include "core/base/digest.h"

#include <QTest>

using namespace cellar;

class TestDigest : public QObject
{
    Q_OBJECT

private slots:
    void sixtyFourLowerCaseDigitsAreADigest()
    {
        const QString text = QStringLiteral("0123456789abcdef").repeated(4);
        const auto digest = Digest::fromHex(text);
        QVERIFY(digest.has_value());
        QCOMPARE(digest->hex(), text);
        QCOMPARE(digest->bytes().toHex(), text.toLatin1());
    }

    void nothingElseIsADigest_data()
    {
        const QString good = QString(64, u'a');
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("one too few") << good.first(63);
        QTest::newRow("one too many") << good + u'a';
        QTest::newRow("upper case") << good.toUpper();
        QTest::newRow("prefix") << QStringLiteral("sha256:") + good.first(57);
        QTest::newRow("path") << QStringLiteral("sha256:../..") + good.first(52);
        QTest::newRow("letter behind f") << good.first(63) + u'g';
        QTest::newRow("space at the end") << good.first(63) + u' ';
        QTest::newRow("line break") << good.first(63) + u'\n';
        QTest::newRow("NUL") << good.first(63) + QChar(0);
        QTest::newRow("full-width digit") << good.first(63) + QChar(0xff11);
        QTest::newRow("letter that Latin-1 would cut to a") << good.first(63) + QChar(0x0161);
    }
    void nothingElseIsADigest()
    {
        QFETCH(QString, text);
        QVERIFY(!Digest::fromHex(text).has_value());
    }

    void rawBytesAreThirtyTwo_data()
    {
        QTest::addColumn<int>("length");
        QTest::addColumn<bool>("accepted");
        QTest::newRow("0") << 0 << false;
        QTest::newRow("31") << 31 << false;
        QTest::newRow("32") << 32 << true;
        QTest::newRow("33") << 33 << false;
    }
    void rawBytesAreThirtyTwo()
    {
        QFETCH(int, length);
        QFETCH(bool, accepted);
        QCOMPARE(Digest::fromBytes(QByteArray(length, '\x5a')).has_value(), accepted);
    }

    void bytesAndTextOfOneDigestAreEqual()
    {
        const auto fromBytes = Digest::fromBytes(QByteArray(32, '\xab'));
        const auto fromText = Digest::fromHex(QStringLiteral("ab").repeated(32));
        QVERIFY(fromBytes && fromText);
        QVERIFY(*fromBytes == *fromText);
        QVERIFY(*fromBytes != *Digest::fromBytes(QByteArray(32, '\xac')));
    }
};

QTEST_APPLESS_MAIN(TestDigest)
#include "tst_digest.moc"
