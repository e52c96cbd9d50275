// SPDX-License-Identifier: MIT
#include "app/demo/tiny_gguf.h"
#include "core/formats/header_facts.h"

#include <QTest>

using namespace cellar;

class TestTinyGguf : public QObject
{
    Q_OBJECT

private slots:
    void theReaderFindsWhatWasWritten_data()
    {
        QTest::addColumn<Quantisation>("quantisation");
        QTest::addColumn<QString>("shown");
        QTest::newRow("q2") << Quantisation::Q2K << QStringLiteral("Q2_K");
        QTest::newRow("q4") << Quantisation::Q4KM << QStringLiteral("Q4_K_M");
        QTest::newRow("q8") << Quantisation::Q80 << QStringLiteral("Q8_0");
        QTest::newRow("f16") << Quantisation::F16 << QStringLiteral("F16");
    }
    void theReaderFindsWhatWasWritten()
    {
        QFETCH(Quantisation, quantisation);
        QFETCH(QString, shown);
        const QByteArray bytes = tinyGguf({QStringLiteral("Tiny"), quantisation, 4096, 1}, 100'001);
        QCOMPARE(bytes.size(), 100'001);
        const auto facts = readHeaderFacts(bytes);
        QVERIFY2(facts, facts ? "" : qPrintable(facts.error().detail));
        QCOMPARE(facts->architecture, QStringLiteral("llama"));
        QCOMPARE(facts->name, QStringLiteral("Tiny"));
        QCOMPARE(facts->quantisation, shown);
        QCOMPARE(facts->contextLength, 4096);
        QVERIFY(facts->parameters.value_or(0) > 40'000);
        QVERIFY(!misfit(facts, bytes.size()));
    }

    void theSameArgumentsGiveTheSameBytes()
    {
        const TinyGguf model{QStringLiteral("Tiny"), Quantisation::Q4KM, 4096, 1};
        QVERIFY(tinyGguf(model, 5000) == tinyGguf(model, 5000));
        TinyGguf other = model;
        other.seed = 2;
        QVERIFY(tinyGguf(model, 5000) != tinyGguf(other, 5000));
    }
};

QTEST_GUILESS_MAIN(TestTinyGguf)
#include "tst_tiny_gguf.moc"
