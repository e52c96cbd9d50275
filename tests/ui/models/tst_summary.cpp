// SPDX-License-Identifier: MIT
#include "tests/support/fake_clock.h"
#include "tests/ui/sample_rows.h"
#include "ui/models/summary.h"

#include <QTest>

using namespace cellar;

class TestSummary : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void itCountsWhatIsThereGoingOnPausedAndWrong()
    {
        ModelTable table(m_clock);
        table.setRows(rowsOf(samples::models()));
        table.setStates(samples::states());
        QCOMPARE(summaryText(table),
                 QStringLiteral("15 model(s) · 2 usable, 1.71 GB · 7 under way · 36.1 MB/s · 2 paused · "
                                "2 need(s) attention"));
    }

    void aLimitIsSaidBesideTheSpeedItHolds()
    {
        ModelTable table(m_clock);
        table.setRows(rowsOf(samples::models()));
        QVERIFY(!summaryText(table, 2000000).contains(QStringLiteral("limited")));
        table.setStates(samples::states());
        QVERIFY(summaryText(table, 2000000).contains(QStringLiteral("36.1 MB/s, limited to 2.00 MB/s")));
    }

    void whatIsNoneIsNotSaid()
    {
        ModelTable table(m_clock);
        table.setRows(rowsOf(samples::models()));
        QCOMPARE(summaryText(table), QStringLiteral("15 model(s)"));
    }

private:
    test::FakeClock m_clock;
};

QTEST_GUILESS_MAIN(TestSummary)
#include "tst_summary.moc"
