// SPDX-License-Identifier: MIT
#include "tests/support/fake_clock.h"
#include "tests/ui/sample_rows.h"
#include "ui/models/arranged_models.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace cellar;

class TestArrangedModels : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_table = std::make_unique<ModelTable>(m_clock);
        m_models = std::make_unique<ArrangedModels>(*m_table);
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_models.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_table->setRows(rowsOf(samples::models()));
        m_table->setStates(samples::states());
    }
    void cleanup()
    {
        m_tester.reset();
        m_models.reset();
        m_table.reset();
    }

    void itBeginsInTheOrderOfTheTable()
    {
        QCOMPARE(m_models->rowCount(), m_table->rowCount());
        for (int row = 0; row < m_models->rowCount(); ++row)
            QCOMPARE(idAt(row), m_table->row(row).model.id);
    }

    void theFilterLooksAtNameIdAndState_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("ids");
        QTest::newRow("name") << QStringLiteral("smollm") << QStringList{QStringLiteral("fallback")};
        QTest::newRow("capitals") << QStringLiteral("SMOLLM") << QStringList{QStringLiteral("fallback")};
        QTest::newRow("two words") << QStringLiteral("coder  qwen") << QStringList{QStringLiteral("damaged")};
        QTest::newRow("state") << QStringLiteral("verifying") << QStringList{QStringLiteral("verifying")};
        QTest::newRow("id") << QStringLiteral("unproved") << QStringList{QStringLiteral("unproved")};
        QTest::newRow("nothing") << QStringLiteral("mixtral") << QStringList();
    }
    void theFilterLooksAtNameIdAndState()
    {
        QFETCH(QString, text);
        m_models->setFilter(text);
        QTEST(ids(), "ids");
        m_models->setFilter(QString());
        QCOMPARE(m_models->rowCount(), m_table->rowCount());
    }

    void aModelComesAndGoesWithItsStateUnderAFilter()
    {
        m_models->setFilter(QStringLiteral("queued"));
        QCOMPARE(m_models->rowCount(), 1);
        m_table->setStates({{QStringLiteral("ready"), state::Queued{}}});
        QCOMPARE(m_models->rowCount(), 2);
        m_table->setStates({{QStringLiteral("ready"), state::Absent{}}});
        QCOMPARE(m_models->rowCount(), 1);
    }

    void attentionComesFirstByState()
    {
        m_models->sort(ModelTable::StateColumn, Qt::AscendingOrder);
        QCOMPARE(ids().first(3), QStringList({QStringLiteral("failed"), QStringLiteral("damaged"),
                                              QStringLiteral("downloading")}));
        QCOMPARE(ids().last(), QStringLiteral("absent"));
        m_models->sort(ModelTable::StateColumn, Qt::DescendingOrder);
        QCOMPARE(ids().first(), QStringLiteral("absent"));
    }

    void byStateThoseThatWaitAreInTheOrderOfTheQueue()
    {
        m_table->setStates(
            {{QStringLiteral("absent"), state::Queued{}}, {QStringLiteral("ready"), state::Queued{}}});
        m_models->sort(ModelTable::StateColumn, Qt::AscendingOrder);
        const auto waiting = [this] {
            return ids().filter(QRegularExpression(QStringLiteral("^(absent|ready|queued)$")));
        };
        for (const char* order : {"absent,ready,queued", "queued,ready,absent", "ready,absent,queued"}) {
            const QStringList queue = QString::fromLatin1(order).split(u',');
            m_table->setStates({}, queue);
            QCOMPARE(waiting(), queue);
        }
    }

    void sizesSortAsNumbersAndTheUnknownLast()
    {
        m_models->sort(ModelTable::SizeColumn, Qt::DescendingOrder);
        QCOMPARE(ids().first(), QStringLiteral("verifying"));
        QCOMPARE(ids().last(), QStringLiteral("unproved"));
    }

    void equalKeysStayInTheOrderOfNames()
    {
        for (const auto order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            m_models->sort(ModelTable::FallbackColumn, order);
            const QStringList sorted = ids();
            QVERIFY(sorted.indexOf(QStringLiteral("downloading")) <
                    sorted.indexOf(QStringLiteral("waiting")));
        }
    }

    void anIndexThatIsKeptFollowsItsModel()
    {
        const QPersistentModelIndex kept = m_models->index(0, ModelTable::NameColumn);
        const QString id = kept.data(ModelTable::IdRole).toString();
        QSignalSpy resets(m_models.get(), &QAbstractItemModel::modelReset);
        m_models->sort(ModelTable::SizeColumn, Qt::AscendingOrder);
        QVERIFY(kept.row() != 0);
        QCOMPARE(kept.data(ModelTable::IdRole).toString(), id);
        QCOMPARE(resets.count(), 0);
    }

    void progressReordersOnlyWhereItIsTheOrder()
    {
        QSignalSpy moves(m_models.get(), &QAbstractItemModel::layoutChanged);
        m_table->setStates({{QStringLiteral("ready"), state::Downloading{{1, 100, 0, {}}, {}}}});
        QCOMPARE(moves.count(), 0);
        m_models->sort(ModelTable::ProgressColumn, Qt::DescendingOrder);
        m_table->setStates({{QStringLiteral("ready"), state::Downloading{{100, 100, 0, {}}, {}}}});
        QCOMPARE(ids().first(), QStringLiteral("ready"));
    }

    void changesAreToldWhereTheRowIsShown()
    {
        m_models->sort(ModelTable::NameColumn, Qt::DescendingOrder);
        QSignalSpy changed(m_models.get(), &QAbstractItemModel::dataChanged);
        m_table->setStates({{QStringLiteral("absent"), state::Queued{}}});
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed[0][0].toModelIndex().row(), ids().indexOf(QStringLiteral("absent")));
    }

private:
    QString idAt(int row) const { return m_models->index(row, 0).data(ModelTable::IdRole).toString(); }
    QStringList ids() const
    {
        QStringList all;
        for (int row = 0; row < m_models->rowCount(); ++row)
            all += idAt(row);
        return all;
    }

    test::FakeClock m_clock;
    std::unique_ptr<ModelTable> m_table;
    std::unique_ptr<ArrangedModels> m_models;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_GUILESS_MAIN(TestArrangedModels)
#include "tst_arranged_models.moc"
