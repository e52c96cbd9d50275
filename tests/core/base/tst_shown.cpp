// SPDX-License-Identifier: MIT
#include "core/base/shown.h"

#include <QTest>

using namespace cellar;

class TestShown : public QObject
{
    Q_OBJECT

private slots:
    void aShownUrlHasNoSecret_data()
    {
        QTest::addColumn<QString>("url");
        QTest::newRow("user and password") << QStringLiteral("https://user:secret@host/file");
        QTest::newRow("user alone") << QStringLiteral("https://secret@host/file");
        QTest::newRow("query") << QStringLiteral("https://host/file?token=secret");
        QTest::newRow("fragment") << QStringLiteral("https://host/file#secret");
        QTest::newRow("all of them") << QStringLiteral("https://secret:secret@host/file?secret#secret");
    }
    void aShownUrlHasNoSecret()
    {
        QFETCH(QString, url);
        QCOMPARE(shownUrl(QUrl(url)), QStringLiteral("https://host/file"));
    }

    void aShownUrlStaysPrintable()
    {
        QCOMPARE(shownUrl(QUrl(QStringLiteral("https://host:8443/a%1Bb/%E2%80%AE"))),
                 QStringLiteral("https://host:8443/a%1Bb/%E2%80%AE"));
    }

    void whatWouldSteerATerminalIsEscaped_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        QTest::newRow("plain") << QStringLiteral("Grüße, 模型 🦙")
                               << QStringLiteral("Grüße, 模型 🦙");
        QTest::newRow("ESC") << QStringLiteral("a\u001b[31m") << QStringLiteral("a\\u001b[31m");
        QTest::newRow("line breaks") << QStringLiteral("a\r\nb") << QStringLiteral("a\\u000d\\u000ab");
        QTest::newRow("NUL") << QString(QChar(0)) << QStringLiteral("\\u0000");
        QTest::newRow("C1") << QString(QChar(0x9b)) << QStringLiteral("\\u009b");
        QTest::newRow("DEL") << QString(QChar(0x7f)) << QStringLiteral("\\u007f");
        QTest::newRow("right-to-left override") << QString(QChar(0x202e)) << QStringLiteral("\\u202e");
        QTest::newRow("isolate") << QString(QChar(0x2066)) << QStringLiteral("\\u2066");
        QTest::newRow("line separator") << QString(QChar(0x2028)) << QStringLiteral("\\u2028");
        QTest::newRow("zero width") << QString(QChar(0x200b)) << QStringLiteral("\\u200b");
        QTest::newRow("tag beyond the first plane")
            << QString::fromUcs4(U"\U000E0041") << QStringLiteral("\\U000e0041");
        QTest::newRow("half a pair") << QString(QChar(0xd83e)) + u'a' << QString(QChar(0xfffd)) + u'a';
    }
    void whatWouldSteerATerminalIsEscaped()
    {
        QFETCH(QString, text);
        QFETCH(QString, shown);
        QCOMPARE(shownText(text), shown);
    }

    void longTextIsCut()
    {
        QCOMPARE(shownText(QString(10, u'a'), 10), QString(10, u'a'));
        QCOMPARE(shownText(QString(11, u'a'), 10), QString(10, u'a') + u'…');
        QCOMPARE(shownText(QStringLiteral("🦙🦙🦙"), 4), QStringLiteral("🦙🦙…"));
        QVERIFY(shownText(QString(1000000, u'a')).size() <= 501);
    }
};

QTEST_APPLESS_MAIN(TestShown)
#include "tst_shown.moc"
