// SPDX-License-Identifier: MIT
#include "core/formats/split_set.h"

#include <QTest>

#include <limits>

using namespace cellar;
using Kind = SplitFault::Kind;

namespace {

const QString first = QStringLiteral("m-00001-of-00003.gguf");
const QString second = QStringLiteral("m-00002-of-00003.gguf");
const QString third = QStringLiteral("m-00003-of-00003.gguf");

HeaderFacts facts(qint64 number, qint64 count = 3, qint64 tensors = 30)
{
    HeaderFacts facts;
    facts.split = SplitFacts{number, count, tensors};
    facts.tensors = 10;
    facts.parameters = 1000;
    return facts;
}

} // namespace

class TestSplitSet : public QObject
{
    Q_OBJECT

private slots:
    void aNameTellsTheWholeSet()
    {
        const auto split = splitNameOf(second);
        QVERIFY(split);
        QCOMPARE(split->number, 2);
        QCOMPARE(split->all(), (QStringList{first, second, third}));
        const auto shard = splitNameOf(QStringLiteral("model-00001-of-00002.safetensors"));
        QVERIFY(shard);
        QCOMPARE(shard->part(2), QStringLiteral("model-00002-of-00002.safetensors"));
        const auto odd = splitNameOf(QStringLiteral("M%1-00001-of-00002.GGUF"));
        QVERIFY(odd);
        QCOMPARE(odd->part(2), QStringLiteral("M%1-00002-of-00002.GGUF"));
    }

    void whatIsNoPartIsNone_data()
    {
        QTest::addColumn<QString>("name");
        for (const char* name : {"m.gguf", "m-1-of-3.gguf", "m-00000-of-00003.gguf", "m-00004-of-00003.gguf",
                                 "-00001-of-00003.gguf", "m-00001-of-00003.bin", "m-00001-of-00003.gguf.part",
                                 "m-000001-of-00003.gguf", "m-00001-OF-00003.gguf"})
            QTest::newRow(name) << QString::fromLatin1(name);
        QTest::newRow("other digits") << QStringLiteral("m-0000\u0661-of-00003.gguf");
        QTest::newRow("a line break") << first + u'\n';
    }
    void whatIsNoPartIsNone()
    {
        QFETCH(QString, name);
        QVERIFY(!splitNameOf(name));
    }

    void namesAreComparedWithTheirSet_data()
    {
        QTest::addColumn<QStringList>("names");
        QTest::addColumn<QList<SplitFault>>("faults");
        using Faults = QList<SplitFault>;
        const QString other = QStringLiteral("n-00002-of-00003.gguf");
        const QString longer = QStringLiteral("m-00002-of-00004.gguf");
        const QString tensors = QStringLiteral("m-00002-of-00003.safetensors");
        const QString projector = QStringLiteral("mmproj-m.gguf");
        QTest::newRow("whole") << QStringList{first, second, third} << Faults{};
        QTest::newRow("in another order") << QStringList{third, first, second} << Faults{};
        QTest::newRow("with another file") << QStringList{projector, first, second, third} << Faults{};
        QTest::newRow("no set") << QStringList{projector} << Faults{};
        QTest::newRow("nothing") << QStringList{} << Faults{};
        QTest::newRow("one missing") << QStringList{first, third} << Faults{{Kind::Missing, second}};
        QTest::newRow("two missing") << QStringList{second}
                                     << Faults{{Kind::Missing, first}, {Kind::Missing, third}};
        const auto foreign = [](const QString& name) {
            return Faults{{Kind::Foreign, name}, {Kind::Missing, second}};
        };
        QTest::newRow("of another model") << QStringList{first, other, third} << foreign(other);
        QTest::newRow("of a longer set") << QStringList{first, longer, third} << foreign(longer);
        QTest::newRow("of another format") << QStringList{first, tensors, third} << foreign(tensors);
        QTest::newRow("twice") << QStringList{first, first, third} << foreign(first);
    }
    void namesAreComparedWithTheirSet()
    {
        QFETCH(QStringList, names);
        QFETCH(QList<SplitFault>, faults);
        QCOMPARE(splitFaults(names), faults);
    }

    void headersAreComparedWithTheirNames_data()
    {
        QTest::addColumn<HeaderFacts>("inTheMiddle");
        QTest::addColumn<bool>("fits");
        QTest::newRow("right") << facts(2) << true;
        QTest::newRow("another number") << facts(3) << false;
        QTest::newRow("another count") << facts(2, 4) << false;
        QTest::newRow("another total") << facts(2, 3, 31) << false;
        QTest::newRow("no part at all") << HeaderFacts{} << false;
    }
    void headersAreComparedWithTheirNames()
    {
        QFETCH(HeaderFacts, inTheMiddle);
        QFETCH(bool, fits);
        const QList<SplitPart> parts{{first, facts(1)}, {second, inTheMiddle}, {third, facts(3)}};
        const QList<SplitFault> expected{{Kind::Foreign, second}};
        QCOMPARE(splitFaults(parts), fits ? QList<SplitFault>{} : expected);
    }

    void aMissingPartIsNamedWithHeadersToo()
    {
        QCOMPARE(splitFaults({{first, facts(1)}, {third, facts(3)}}),
                 (QList<SplitFault>{{Kind::Missing, second}}));
    }

    void aPartThatSaysNothingOfPartsIsNotForeign()
    {
        HeaderFacts tensors;
        tensors.format = HeaderFormat::Safetensors;
        QCOMPARE(splitFaults({{QStringLiteral("m-00001-of-00001.safetensors"), tensors}}),
                 QList<SplitFault>{});
    }

    void theFactsOfASetAreThoseOfAllItsParts()
    {
        HeaderFacts head = facts(1);
        head.architecture = QStringLiteral("llama");
        HeaderFacts rest = facts(2);
        rest.architecture = QStringLiteral("other");
        rest.license = QStringLiteral("mit");
        rest.contextLength = 4096;
        const auto whole = factsOfSet({head, rest});
        QVERIFY(whole);
        QCOMPARE(whole->architecture, QStringLiteral("llama"));
        QCOMPARE(whole->license, QStringLiteral("mit"));
        QCOMPARE(whole->contextLength, std::optional<qint64>(4096));
        QCOMPARE(whole->parameters, std::optional<qint64>(2000));
        QCOMPARE(whole->tensors, std::optional<qint64>(20));
        QVERIFY(!factsOfSet({}));
    }

    void whatCannotBeAddedUpIsUnknown()
    {
        HeaderFacts huge = facts(1);
        huge.parameters = std::numeric_limits<qint64>::max();
        QVERIFY(!factsOfSet({huge, huge})->parameters);
        HeaderFacts unknown = facts(2);
        unknown.parameters.reset();
        QVERIFY(!factsOfSet({facts(1), unknown, facts(3)})->parameters);
    }
};

QTEST_APPLESS_MAIN(TestSplitSet)
#include "tst_split_set.moc"
