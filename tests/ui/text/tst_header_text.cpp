// SPDX-License-Identifier: MIT
#include "ui/text/header_text.h"

#include <QLocale>
#include <QTest>

using namespace cellar;

class TestHeaderText : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void parametersAreCountedInWords_data()
    {
        QTest::addColumn<qint64>("parameters");
        QTest::addColumn<QString>("text");
        QTest::newRow("none") << qint64(0) << QStringLiteral("0 parameters");
        QTest::newRow("thousands") << qint64(7936) << QStringLiteral("7,936 parameters");
        QTest::newRow("millions") << qint64(268'098'176) << QStringLiteral("268 M parameters");
        QTest::newRow("billions") << qint64(1'100'048'384) << QStringLiteral("1.1 B parameters");
        QTest::newRow("many") << qint64(70'553'706'496) << QStringLiteral("70.6 B parameters");
    }
    void parametersAreCountedInWords()
    {
        QFETCH(qint64, parameters);
        QTEST(parametersText(parameters), "text");
    }

    void whatIsKnownIsInOneLine()
    {
        HeaderFacts facts;
        facts.version = 3;
        QCOMPARE(headerText(facts), QStringLiteral("GGUF v3"));
        facts.architecture = QStringLiteral("llama");
        facts.quantisation = QStringLiteral("Q4_K_M");
        facts.parameters = 1'100'048'384;
        facts.contextLength = 2048;
        QCOMPARE(headerText(facts),
                 QStringLiteral("llama · Q4_K_M · 1.1 B parameters · 2,048 tokens of context · GGUF v3"));
    }
};

QTEST_APPLESS_MAIN(TestHeaderText)
#include "tst_header_text.moc"
