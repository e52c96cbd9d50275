// SPDX-License-Identifier: MIT
#include "core/model/names.h"

#include <QTest>

using namespace cellar;

class TestNames : public QObject
{
    Q_OBJECT

private slots:
    void ordinaryNamesAreSafe_data()
    {
        QTest::addColumn<QString>("name");
        for (const char* name : {"tinyllama-1.1b-chat-v1.0.Q4_K_M.gguf",
                                 "ggml-base.en.bin",
                                 "a",
                                 "model 1.gguf",
                                 "模型.gguf",
                                 "Grüße.gguf",
                                 "🦙.gguf",
                                 "console.gguf",
                                 "nul-model.gguf",
                                 "com10.gguf",
                                 "com0",
                                 "com.gguf",
                                 "lpt.gguf",
                                 "a..b",
                                 "-x",
                                 "~x",
                                 "100%",
                                 "x'y",
                                 "(1)",
                                 "[a]",
                                 "{b}",
                                 "a+b=c,d;e@f#g!&$"})
            QTest::newRow(name) << QString::fromUtf8(name);
        QTest::newRow("240 bytes") << QString(240, u'a');
    }
    void ordinaryNamesAreSafe()
    {
        QFETCH(QString, name);
        const Status status = checkSegment(name);
        QVERIFY2(status, qPrintable(status ? QString() : status.error().detail));
    }

    void unsafeNamesAreRefused_data()
    {
        QTest::addColumn<QString>("name");
        const auto row = [](const char* title, const QString& name) { QTest::newRow(title) << name; };
        row("empty", {});
        row("dot", QStringLiteral("."));
        row("parent", QStringLiteral(".."));
        row("three dots", QStringLiteral("..."));
        row("our own folder", QStringLiteral(".cellar"));
        row("absolute", QStringLiteral("/etc/passwd"));
        row("slash", QStringLiteral("a/b"));
        row("up", QStringLiteral("../a"));
        row("backslash", QStringLiteral("a\\b"));
        row("drive", QStringLiteral("C:"));
        row("drive and path", QStringLiteral("C:\\a"));
        row("UNC", QStringLiteral("\\\\server\\share"));
        row("stream", QStringLiteral("a.gguf:b"));
        row("trailing dot", QStringLiteral("a."));
        row("trailing space", QStringLiteral("a "));
        row("only a space", QStringLiteral(" "));
        row("241 bytes", QString(241, u'a'));
        row("300 bytes of two-byte characters", QString(150, u'ü'));
        row("a million characters", QString(1000000, u'a'));
        for (const char16_t c : u"<>:\"|?*\u0001\t\n\r\u001b\u001f\u007f\u0080\u009b\u009f")
            row(qPrintable(QStringLiteral("character U+%1").arg(uint(c), 4, 16, QLatin1Char('0'))),
                u'a' + QString(QChar(c)) + u'b');
        for (const char16_t c : u"\u2028\u2029\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
                                u"\u200b\u200d\u200e\u200f\u061c\u00ad\ufeff\u2060\ufffe\uffff\ufdd0")
            row(qPrintable(QStringLiteral("invisible U+%1").arg(uint(c), 4, 16, QLatin1Char('0'))),
                u'a' + QString(QChar(c)) + u'b');
        row("tag beyond the first plane", QStringLiteral("a") + QString::fromUcs4(U"\U000E0041"));
        row("high surrogate at the end", u'a' + QString(QChar(0xd83e)));
        row("low surrogate first", QString(QChar(0xdd99)) + u'a');
        row("surrogates in the wrong order", QString(QChar(0xdd99)) + QChar(0xd83e));
    }
    void unsafeNamesAreRefused()
    {
        QFETCH(QString, name);
        const Status status = checkSegment(name);
        QVERIFY(!status);
        QCOMPARE(status.error().kind, ErrorKind::InvalidName);
        QVERIFY(status.error().detail.size() < 300);
        for (const QChar c : status.error().detail)
            QVERIFY(c.isPrint());
    }

    void deviceNamesAreRefusedInEveryDress_data()
    {
        QTest::addColumn<QString>("name");
        for (const char* name : {"CON", "PRN", "AUX", "NUL", "COM1", "COM9", "LPT1", "LPT9", "COM¹", "COM²",
                                 "LPT³", "CONIN$", "CONOUT$"})
            QTest::newRow(name) << QString::fromUtf8(name);
    }
    void deviceNamesAreRefusedInEveryDress()
    {
        QFETCH(QString, name);
        QVERIFY(!checkSegment(name));
        QVERIFY(!checkSegment(name.toLower()));
        QVERIFY(!checkSegment(name + QStringLiteral(".gguf")));
        QVERIFY(!checkSegment(name + QStringLiteral(".tar.gz")));
        QVERIFY(!checkSegment(name + QStringLiteral(" .gguf")));
        QVERIFY(!checkFolder(QStringLiteral("org/") + name));
        QVERIFY(checkSegment(u'x' + name));
    }

    void aFolderHasOneOrTwoSegments_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<bool>("safe");
        QTest::newRow("one") << QStringLiteral("repo") << true;
        QTest::newRow("two") << QStringLiteral("org/repo") << true;
        QTest::newRow("three") << QStringLiteral("a/b/c") << false;
        QTest::newRow("none") << QString() << false;
        QTest::newRow("absolute") << QStringLiteral("/repo") << false;
        QTest::newRow("slash at the end") << QStringLiteral("repo/") << false;
        QTest::newRow("slash alone") << QStringLiteral("/") << false;
        QTest::newRow("up") << QStringLiteral("org/..") << false;
        QTest::newRow("here") << QStringLiteral("./repo") << false;
        QTest::newRow("our own") << QStringLiteral(".cellar/locks") << false;
        QTest::newRow("backslash") << QStringLiteral("org\\repo") << false;
    }
    void aFolderHasOneOrTwoSegments()
    {
        QFETCH(QString, folder);
        QFETCH(bool, safe);
        const Status status = checkFolder(folder);
        QCOMPARE(status.has_value(), safe);
        if (!status)
            QCOMPARE(status.error().kind, ErrorKind::InvalidName);
    }

    void idsFollowTheirPattern_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<bool>("valid");
        QTest::newRow("plain") << QStringLiteral("tinyllama-1.1b-chat-q4_k_m") << true;
        QTest::newRow("one digit") << QStringLiteral("7") << true;
        QTest::newRow("128") << QString(128, u'a') << true;
        QTest::newRow("129") << QString(129, u'a') << false;
        QTest::newRow("empty") << QString() << false;
        QTest::newRow("upper case") << QStringLiteral("Tiny") << false;
        QTest::newRow("leading dot") << QStringLiteral(".a") << false;
        QTest::newRow("leading dash") << QStringLiteral("-a") << false;
        QTest::newRow("leading underscore") << QStringLiteral("_a") << false;
        QTest::newRow("slash") << QStringLiteral("a/b") << false;
        QTest::newRow("space") << QStringLiteral("a b") << false;
        QTest::newRow("line break at the end") << QStringLiteral("a\n") << false;
        QTest::newRow("umlaut") << QStringLiteral("ä") << false;
        QTest::newRow("Arabic digit") << QString(QChar(0x0661)) << false;
    }
    void idsFollowTheirPattern()
    {
        QFETCH(QString, id);
        QFETCH(bool, valid);
        QCOMPARE(isModelId(id), valid);
    }

    void namesThatAFileSystemConfusesAreFoldedAlike_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::newRow("case") << QStringLiteral("Model.GGUF") << QStringLiteral("model.gguf");
        QTest::newRow("composed and not") << QStringLiteral("\u00fc") << QStringLiteral("u\u0308");
        QTest::newRow("both") << QStringLiteral("\u00dc") << QStringLiteral("u\u0308");
        QTest::newRow("ligature") << QStringLiteral("\ufb01") << QStringLiteral("FI");
        QTest::newRow("sharp s") << QStringLiteral("stra\u00dfe") << QStringLiteral("STRASSE");
        QTest::newRow("Kelvin") << QStringLiteral("\u212a") << QStringLiteral("k");
        QTest::newRow("full width") << QStringLiteral("\uff21") << QStringLiteral("a");
        QTest::newRow("final sigma") << QStringLiteral("\u03c2") << QStringLiteral("\u03a3");
    }
    void namesThatAFileSystemConfusesAreFoldedAlike()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QCOMPARE(foldedName(one), foldedName(other));
    }

    void differentNamesStayDifferent()
    {
        QVERIFY(foldedName(QStringLiteral("a")) != foldedName(QStringLiteral("ä")));
        QVERIFY(foldedName(QStringLiteral("q4_k_m")) != foldedName(QStringLiteral("q4-k-m")));
    }
};

QTEST_APPLESS_MAIN(TestNames)
#include "tst_names.moc"
