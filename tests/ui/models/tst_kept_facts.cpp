// SPDX-License-Identifier: MIT
#include "app/demo/tiny_gguf.h"
#include "tests/support/builders.h"
#include "ui/models/kept_facts.h"

#include <QSignalSpy>
#include <QTest>

using namespace cellar;
using namespace cellar::test;

class TestKeptFacts : public QObject
{
    Q_OBJECT

private slots:
    void theFactsOfAllFilesComeAfterAWhile()
    {
        const QString first = path("a.gguf");
        const QString second = path("b.gguf");
        writeFile(first, tinyGguf({QStringLiteral("Tiny")}, 5000));
        writeFile(second, tinyGguf({QStringLiteral("Tiny")}, 5000));
        KeptFacts facts;
        QSignalSpy read(&facts, &KeptFacts::read);
        QVERIFY(!facts.of({first, second}, ready));
        QVERIFY(read.wait());
        const auto known = facts.of({first, second}, ready);
        QVERIFY(known);
        QCOMPARE(known->parameters, std::optional<qint64>(2 * 31 * 256));
        QCOMPARE(read.size(), 1);
    }

    void theyAreReadAgainInAnotherState()
    {
        const QString file = path("c.gguf");
        KeptFacts facts;
        QSignalSpy read(&facts, &KeptFacts::read);
        QVERIFY(!facts.of({file}, QStringLiteral("absent")));
        writeFile(file, tinyGguf({QStringLiteral("Tiny")}, 5000));
        QVERIFY(!facts.of({file}, ready));
        QVERIFY(read.wait());
        QVERIFY(facts.of({file}, ready));
        QVERIFY(facts.of({file}, QStringLiteral("verifying"))); // it is still the same file
    }

    void thoseOfAnotherModelAreForgotten()
    {
        const QString file = path("d.gguf");
        writeFile(file, tinyGguf({QStringLiteral("Tiny")}, 5000));
        KeptFacts facts;
        QSignalSpy read(&facts, &KeptFacts::read);
        QVERIFY(!facts.of({file}, ready));
        QVERIFY(read.wait());
        QVERIFY(!facts.of({path("nowhere.gguf")}, ready));
        QVERIFY(!facts.of({file}, ready));
        QVERIFY(read.wait());
        QVERIFY(facts.of({file}, ready));
    }

private:
    QString path(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }

    QTemporaryDir m_folder;
    const QString ready = QStringLiteral("ready");
};

QTEST_GUILESS_MAIN(TestKeptFacts)
#include "tst_kept_facts.moc"
