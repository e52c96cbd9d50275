// SPDX-License-Identifier: MIT
#include "ui/text/language.h"

#include <QDir>
#include <QTest>

using namespace cellar;

class TestLanguage : public QObject
{
    Q_OBJECT

private slots:
    void theFirstWantedLanguageThatThereIsIsTaken_data();
    void theFirstWantedLanguageThatThereIsIsTaken();
    void everyTranslationHasItsName();
    void aLanguageWithoutANameIsCalledByItsCode();
};

void TestLanguage::theFirstWantedLanguageThatThereIsIsTaken_data()
{
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("taken");
    QTest::newRow("itself") << QStringLiteral("fr-FR fr-Latn-FR fr") << QStringLiteral("fr");
    QTest::newRow("of another country") << QStringLiteral("es-MX es-Latn-MX") << QStringLiteral("es");
    QTest::newRow("Chinese of no country") << QStringLiteral("zh") << QStringLiteral("zh_CN");
    QTest::newRow("Chinese of China") << QStringLiteral("zh-CN zh-Hans-CN zh") << QStringLiteral("zh_CN");
    QTest::newRow("Chinese of Singapore") << QStringLiteral("zh-SG zh-Hans-SG") << QStringLiteral("zh_CN");
    QTest::newRow("Chinese in another script") << QStringLiteral("zh-TW zh-Hant-TW") << QString();
    QTest::newRow("the second where the first is not there")
        << QStringLiteral("it it-Latn-IT it-IT zh-CN") << QStringLiteral("zh_CN");
    QTest::newRow("the first, not that which is listed first")
        << QStringLiteral("ja-JP ja de-DE de") << QStringLiteral("ja");
    QTest::newRow("none") << QStringLiteral("it-IT it") << QString();
    QTest::newRow("no language at all") << QStringLiteral("C") << QString();
}

void TestLanguage::theFirstWantedLanguageThatThereIsIsTaken()
{
    QFETCH(QString, wanted);
    const QStringList available{QStringLiteral("de"), QStringLiteral("en"), QStringLiteral("es"),
                                QStringLiteral("fr"), QStringLiteral("ja"), QStringLiteral("zh_CN")};
    QTEST(translationFor(wanted.split(u' '), available), "taken");
}

void TestLanguage::everyTranslationHasItsName()
{
    const QString begin = QStringLiteral("model-cellar_");
    const QStringList files =
        QDir(QStringLiteral(CELLAR_TRANSLATIONS)).entryList({begin + QStringLiteral("*.ts")});
    QVERIFY(!files.isEmpty());
    for (const QString& file : files) {
        const QString code = file.sliced(begin.size()).chopped(3);
        QVERIFY2(languageName(code) != code, qPrintable(code));
    }
}

void TestLanguage::aLanguageWithoutANameIsCalledByItsCode()
{
    QCOMPARE(languageName(QStringLiteral("zh_CN")), QStringLiteral("简体中文"));
    QCOMPARE(languageName(QStringLiteral("xx")), QStringLiteral("xx"));
}

QTEST_APPLESS_MAIN(TestLanguage)
#include "tst_language.moc"
