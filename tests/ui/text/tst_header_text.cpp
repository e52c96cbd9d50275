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
        QTest::newRow("none") << qint64(0) << QStringLiteral("0");
        QTest::newRow("thousands") << qint64(7936) << QStringLiteral("7,936");
        QTest::newRow("millions") << qint64(268'098'176) << QStringLiteral("268 M");
        QTest::newRow("billions") << qint64(1'100'048'384) << QStringLiteral("1.1 B");
        QTest::newRow("many") << qint64(70'553'706'496) << QStringLiteral("70.6 B");
    }
    void parametersAreCountedInWords()
    {
        QFETCH(qint64, parameters);
        QTEST(parametersText(parameters), "text");
    }
};

QTEST_APPLESS_MAIN(TestHeaderText)
#include "tst_header_text.moc"
