// SPDX-License-Identifier: MIT
#include "app/cli/progress_line.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace cellar;
using namespace cellar::cli;

namespace {

constexpr qint64 megabyte = 1000 * 1000;
const QString name = QStringLiteral("tiny-q4");

Progress half()
{
    return {.done = 50 * megabyte,
            .total = 100 * megabyte,
            .bytesPerSecond = 2.0 * megabyte,
            .eta = std::chrono::seconds(25)};
}

// Whatever the numbers were, nothing of this kind may be seen.
bool isPresentable(const QString& line)
{
    return !line.contains(QStringLiteral("nan"), Qt::CaseInsensitive) &&
           !line.contains(QStringLiteral("inf"), Qt::CaseInsensitive) &&
           !line.contains(QStringLiteral(" -")) && !line.contains(u'\n');
}

} // namespace

class ProgressLineTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void aWideLineHasEverything();
    void noLineIsWiderThanTheTerminal();
    void anUnknownTotalHasNoPercentageAndNoBar();
    void strangeNumbersAreNotShown_data();
    void strangeNumbersAreNotShown();
    void theTimeLeftIsReadable_data();
    void theTimeLeftIsReadable();
    void wordsSayTheSame();
};

void ProgressLineTest::aWideLineHasEverything()
{
    QCOMPARE(progressBar(name, half(), 80), QStringLiteral("tiny-q4  [%1%2]   50 %  50.0 MB  2.0 MB/s  0:25")
                                                .arg(QString(19, u'#'), QString(18, u'-')));
}

void ProgressLineTest::noLineIsWiderThanTheTerminal()
{
    Progress unknown = half();
    unknown.total.reset();
    unknown.eta.reset();
    for (const Progress& progress : {half(), unknown, Progress{}}) {
        for (int width = 0; width <= 200; ++width) {
            const QString line = progressBar(name, progress, width);
            QVERIFY2(line.size() <= width, qPrintable(QStringLiteral("%1: %2").arg(width).arg(line)));
            QVERIFY(line.startsWith(name.left(width)));
        }
    }
    QVERIFY(progressBar(name, half(), 40).contains(QStringLiteral("50 %")));
}

void ProgressLineTest::anUnknownTotalHasNoPercentageAndNoBar()
{
    Progress progress = half();
    progress.total.reset();
    progress.eta.reset();
    QCOMPARE(progressBar(name, progress, 80), QStringLiteral("tiny-q4  50.0 MB  2.0 MB/s"));
    QCOMPARE(progressWords(progress), QStringLiteral("50.0 MB, 2.0 MB/s"));
}

void ProgressLineTest::strangeNumbersAreNotShown_data()
{
    QTest::addColumn<qint64>("done");
    QTest::addColumn<qint64>("total");
    QTest::addColumn<double>("speed");
    QTest::addColumn<qint64>("eta");
    const double infinite = std::numeric_limits<double>::infinity();
    QTest::newRow("not a number") << qint64(1) << qint64(2) << std::nan("") << qint64(1);
    QTest::newRow("infinite") << qint64(1) << qint64(2) << infinite << qint64(1);
    QTest::newRow("negative speed") << qint64(1) << qint64(2) << -5.0 << qint64(1);
    QTest::newRow("negative bytes") << qint64(-1) << qint64(2) << 5.0 << qint64(1);
    QTest::newRow("negative total") << qint64(1) << qint64(-2) << 5.0 << qint64(1);
    QTest::newRow("negative time") << qint64(1) << qint64(2) << 5.0 << qint64(-1);
    QTest::newRow("nothing of nothing") << qint64(0) << qint64(0) << 0.0 << qint64(0);
    QTest::newRow("more than all") << qint64(5) << qint64(2) << 5.0 << qint64(0);
    const qint64 most = std::numeric_limits<qint64>::max();
    QTest::newRow("huge") << most << most << 1e300 << most;
}

void ProgressLineTest::strangeNumbersAreNotShown()
{
    QFETCH(qint64, done);
    QFETCH(qint64, total);
    QFETCH(double, speed);
    QFETCH(qint64, eta);
    const Progress progress{
        .done = done, .total = total, .bytesPerSecond = speed, .eta = std::chrono::seconds(eta)};
    const QString bar = progressBar(name, progress, 120);
    QVERIFY2(isPresentable(bar), qPrintable(bar));
    QVERIFY2(isPresentable(progressWords(progress)), qPrintable(progressWords(progress)));
    if (done > total && total > 0)
        QVERIFY2(bar.contains(QStringLiteral("100 %")), qPrintable(bar));
}

void ProgressLineTest::theTimeLeftIsReadable_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<QString>("shown");
    QTest::newRow("seconds") << 5 << QStringLiteral("0:05");
    QTest::newRow("minutes") << 754 << QStringLiteral("12:34");
    QTest::newRow("hours") << 3600 + 62 << QStringLiteral("1:01:02");
}

void ProgressLineTest::theTimeLeftIsReadable()
{
    QFETCH(int, seconds);
    QFETCH(QString, shown);
    Progress progress = half();
    progress.eta = std::chrono::seconds(seconds);
    QVERIFY(progressBar(name, progress, 80).endsWith(QString(u' ' + shown)));
}

void ProgressLineTest::wordsSayTheSame()
{
    QCOMPARE(progressWords(half()), QStringLiteral("50 % of 100.0 MB, 2.0 MB/s, 0:25 left"));
}

QTEST_APPLESS_MAIN(ProgressLineTest)
#include "tst_progress_line.moc"
