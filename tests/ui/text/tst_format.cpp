// SPDX-License-Identifier: MIT
#include "ui/text/format.h"

#include <QLocale>
#include <QTest>

#include <limits>

using namespace cellar;
using namespace std::chrono_literals;

class TestFormat : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void sizesHaveThreeDigits_data()
    {
        QTest::addColumn<qint64>("bytes");
        QTest::addColumn<QString>("text");
        QTest::newRow("none") << qint64(0) << QStringLiteral("0 bytes");
        QTest::newRow("bytes") << qint64(999) << QStringLiteral("999 bytes");
        QTest::newRow("kilo") << qint64(1500) << QStringLiteral("1.50 kB");
        QTest::newRow("tens") << qint64(12'345'678) << QStringLiteral("12.3 MB");
        QTest::newRow("hundreds") << qint64(668'788'096) << QStringLiteral("669 MB");
        QTest::newRow("giga") << qint64(4'372'812'000) << QStringLiteral("4.37 GB");
    }
    void sizesHaveThreeDigits()
    {
        QFETCH(qint64, bytes);
        QTEST(sizeText(bytes), "text");
    }

    void whatIsUnknownIsADash()
    {
        QCOMPARE(sizeText(std::nullopt), QStringLiteral("–"));
        QCOMPARE(sizeText(-1), QStringLiteral("–"));
        QCOMPARE(durationText(-5s), QStringLiteral("–"));
        QCOMPARE(timeText({}, QDateTime::currentDateTimeUtc()), QStringLiteral("–"));
    }

    void aSpeedThatIsNoneIsADash_data()
    {
        QTest::addColumn<double>("speed");
        QTest::newRow("nothing") << 0.0;
        QTest::newRow("less than nothing") << -3.0;
        QTest::newRow("not a number") << std::numeric_limits<double>::quiet_NaN();
        QTest::newRow("without end") << std::numeric_limits<double>::infinity();
    }
    void aSpeedThatIsNoneIsADash()
    {
        QFETCH(double, speed);
        QCOMPARE(speedText(speed), QStringLiteral("–"));
    }

    void durations_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::addColumn<QString>("text");
        QTest::newRow("seconds") << 21 << QStringLiteral("21 s");
        QTest::newRow("minutes") << 185 << QStringLiteral("3 min 5 s");
        QTest::newRow("hours") << 4320 << QStringLiteral("1 h 12 min");
        QTest::newRow("days") << 183600 << QStringLiteral("2 d 3 h");
    }
    void durations()
    {
        QFETCH(int, seconds);
        QTEST(durationText(std::chrono::seconds(seconds)), "text");
    }

    void aHundredPercentIsOnlySaidOfWhatIsDone()
    {
        QCOMPARE(percentText(0.9999), QStringLiteral("99%"));
        QCOMPARE(percentText(1), QStringLiteral("100%"));
    }

    void aFractionIsNeverNonsense()
    {
        QVERIFY(!fractionOf({10, std::nullopt, 0, std::nullopt}));
        QVERIFY(!fractionOf({10, 0, 0, std::nullopt}));
        QVERIFY(!fractionOf({-1, 10, 0, std::nullopt}));
        QCOMPARE(fractionOf({20, 10, 0, std::nullopt}), std::optional(1.0));
    }

    void progressSaysAmountSpeedAndTimeLeft()
    {
        QCOMPARE(progressText({414'000'000, 668'000'000, 12.3e6, 21s}),
                 QStringLiteral("414 MB of 668 MB · 12.3 MB/s · 21 s left"));
        QCOMPARE(progressText({414'000'000, std::nullopt, 0, std::nullopt}),
                 QStringLiteral("414 MB · – · –"));
    }

    void timesOfTodaySaySo()
    {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        QVERIFY(timeText(now, now).startsWith(QStringLiteral("today, ")));
        QVERIFY(!timeText(now.addDays(-3), now).contains(QStringLiteral("today")));
    }

    void aHostIsShownWithoutTheRest()
    {
        QCOMPARE(hostText(QStringLiteral("https://huggingface.co/a/b.gguf")),
                 QStringLiteral("huggingface.co"));
        QCOMPARE(hostText(QStringLiteral("/mnt/models/b.gguf")), QStringLiteral("b.gguf"));
    }
};

QTEST_GUILESS_MAIN(TestFormat)
#include "tst_format.moc"
