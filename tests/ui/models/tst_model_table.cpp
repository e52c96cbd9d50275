// SPDX-License-Identifier: MIT
#include "tests/support/fake_clock.h"
#include "tests/ui/sample_rows.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace cellar;

class TestModelTable : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void init()
    {
        m_clock.setUtc(samples::now());
        m_table = std::make_unique<ModelTable>(m_clock);
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_table.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_table->setRows(rowsOf(samples::models()));
        m_table->setStates(samples::states());
    }
    void cleanup()
    {
        m_tester.reset();
        m_table.reset();
    }

    void rowsAreInTheOrderOfTheirNamesAsAPersonSorts()
    {
        QList<Model> models{samples::model(QStringLiteral("a"), QStringLiteral("Llama 13B")),
                            samples::model(QStringLiteral("b"), QStringLiteral("llama 7B")),
                            samples::model(QStringLiteral("c"), QStringLiteral("Gemma"))};
        QStringList names;
        for (const ModelRow& row : rowsOf(models).rows)
            names += row.name;
        QCOMPARE(names, QStringList({QStringLiteral("Gemma"), QStringLiteral("llama 7B"),
                                     QStringLiteral("Llama 13B")}));
    }

    void aRowSaysPublisherAndLicence()
    {
        QCOMPARE(cell("ready", ModelTable::NameColumn, ModelTable::NoteRole),
                 QStringLiteral("bartowski · apache-2.0"));
    }

    void aFallbackIsNamed()
    {
        QCOMPARE(cell("fallback", ModelTable::FallbackColumn),
                 QStringLiteral("Gemma 2 2B Instruct · Q4_K_M"));
        QCOMPARE(cell("ready", ModelTable::FallbackColumn), QString());
    }

    void sizesAreRightAligned()
    {
        const auto alignment = index("ready", ModelTable::SizeColumn).data(Qt::TextAlignmentRole);
        QVERIFY(alignment.value<Qt::Alignment>() & Qt::AlignRight);
        QCOMPARE(cell("unproved", ModelTable::SizeColumn), QStringLiteral("–"));
    }

    void progressIsReadAloud()
    {
        QCOMPARE(cell("downloading", ModelTable::ProgressColumn), QStringLiteral("61%"));
        QCOMPARE(cell("downloading", ModelTable::ProgressColumn, Qt::AccessibleTextRole),
                 QStringLiteral("61 percent"));
        QCOMPARE(cell("ready", ModelTable::ProgressColumn, Qt::AccessibleTextRole), QString());
        QCOMPARE(cell("waiting", ModelTable::StateColumn, Qt::AccessibleTextRole),
                 QStringLiteral("Waiting, tries again in 12 s"));
    }

    void whatIsPausedKeepsItsProgressWithoutASpeed()
    {
        QCOMPARE(cell("paused", ModelTable::ProgressColumn), QStringLiteral("43%"));
        QCOMPARE(cell("paused", ModelTable::ProgressColumn, ModelTable::NoteRole),
                 QStringLiteral("2.01 GB of 4.68 GB"));
        QCOMPARE(cell("paused", ModelTable::StateColumn, Qt::AccessibleTextRole),
                 QStringLiteral("Paused, goes on when you say so"));
        QCOMPARE(cell("stalled", ModelTable::StateColumn, Qt::AccessibleTextRole),
                 QStringLiteral("Downloading, stalled: nothing comes"));
    }

    void progressOfUnknownLengthIsADash()
    {
        m_table->setStates({{QStringLiteral("ready"), state::Downloading{{5, {}, 0, {}}, {}}}});
        QCOMPARE(cell("ready", ModelTable::ProgressColumn), QStringLiteral("–"));
        QCOMPARE(index("ready", ModelTable::ProgressColumn).data(ModelTable::FractionRole).toDouble(), -1.0);
        QVERIFY(!index("absent", ModelTable::ProgressColumn).data(ModelTable::FractionRole).isValid());
    }

    void onlyTheRowsThatChangedAreTold()
    {
        QSignalSpy changed(m_table.get(), &QAbstractItemModel::dataChanged);
        QSignalSpy batches(m_table.get(), &ModelTable::statesChanged);
        m_table->setStates({{QStringLiteral("absent"), state::Queued{}},
                            {QStringLiteral("ready"), samples::stateOf(QStringLiteral("ready"))},
                            {QStringLiteral("nowhere"), state::Queued{}}});
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed[0][0].toModelIndex().row(), m_table->rowOf(QStringLiteral("absent")));
        QCOMPARE(batches.count(), 1);
        m_table->setStates({{QStringLiteral("absent"), state::Queued{}}});
        QCOMPARE(batches.count(), 1);
    }

    void itCountsOnlyWhileSomethingWaits()
    {
        QVERIFY(m_table->counts());
        QSignalSpy changed(m_table.get(), &QAbstractItemModel::dataChanged);
        m_clock.setUtc(samples::now().addSecs(4));
        m_table->tick();
        QCOMPARE(changed.count(), 1);
        QCOMPARE(cell("waiting", ModelTable::StateColumn, ModelTable::NoteRole),
                 QStringLiteral("tries again in 8 s"));
        m_table->setStates({{QStringLiteral("waiting"), state::Absent{}}});
        QVERIFY(!m_table->counts());
    }

    void theQueueNumbersThoseThatWait()
    {
        m_table->setStates({{QStringLiteral("absent"), state::Queued{}}});
        QSignalSpy batches(m_table.get(), &ModelTable::statesChanged);
        QSignalSpy changed(m_table.get(), &QAbstractItemModel::dataChanged);
        m_table->setStates(
            {}, QStringList{QStringLiteral("absent"), QStringLiteral("queued"), QStringLiteral("absent")});
        QCOMPARE(noteOfState("absent"), QStringLiteral("no. 1 in the queue"));
        QCOMPARE(noteOfState("queued"), QStringLiteral("no. 2 in the queue"));
        QCOMPARE(m_table->queueLength(), 2);
        QCOMPARE(batches.count(), 1);
        QCOMPARE(changed.count(), 2);
        m_table->setStates({}, QStringList{QStringLiteral("absent"), QStringLiteral("queued")});
        QCOMPARE(batches.count(), 1);
        m_table->setStates({}, QStringList{QStringLiteral("queued")});
        QCOMPARE(noteOfState("queued"), QStringLiteral("no. 1 in the queue"));
        QCOMPARE(noteOfState("absent"), QStringLiteral("waits for its turn"));
    }

    void aNewCatalogueKeepsTheQueue()
    {
        m_table->setStates({}, QStringList{QStringLiteral("elsewhere"), QStringLiteral("queued")});
        QList<Model> fewer = samples::models();
        fewer.removeFirst();
        m_table->setRows(rowsOf(fewer));
        QCOMPARE(noteOfState("queued"), QStringLiteral("no. 2 in the queue"));
    }

    void aNewCatalogueKeepsTheStatesOfThoseThatStay()
    {
        QList<Model> fewer = samples::models();
        fewer.removeFirst();
        m_table->setRows(rowsOf(fewer));
        QCOMPARE(m_table->rowCount(), int(fewer.size()));
        QCOMPARE(cell("failed", ModelTable::StateColumn), QStringLiteral("Failed"));
        QVERIFY(m_table->counts());
    }

    void textFromOutsideIsNoMarkupAndNoControl()
    {
        Model hostile = samples::model(QStringLiteral("x"), QStringLiteral("<b>bold</b>\u202e\n<img src=x>"));
        m_table->setRows(rowsOf({hostile}));
        const QString name = cell("x", ModelTable::NameColumn);
        QVERIFY(!name.contains(u'\n') && !name.contains(QChar(0x202e)));
        const QString tip = cell("x", ModelTable::NameColumn, Qt::ToolTipRole);
        QVERIFY(tip.contains(QStringLiteral("&lt;b&gt;")) && !tip.contains(QStringLiteral("<b>")));
    }

private:
    QModelIndex index(const char* id, int column) const
    {
        return m_table->index(m_table->rowOf(QLatin1String(id)), column);
    }
    QString cell(const char* id, int column, int role = Qt::DisplayRole) const
    {
        return index(id, column).data(role).toString();
    }

    QString noteOfState(const char* id) const
    {
        return cell(id, ModelTable::StateColumn, ModelTable::NoteRole);
    }

    test::FakeClock m_clock;
    std::unique_ptr<ModelTable> m_table;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_GUILESS_MAIN(TestModelTable)
#include "tst_model_table.moc"
