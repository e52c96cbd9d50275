// SPDX-License-Identifier: MIT
#include "core/transfer/rate_schedule.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <QTimeZone>

using namespace cellar;

namespace {

constexpr qint64 none = 0; // in the tables

/// "mon tue 22:00-06:00 500", where 0 is no limit.
RateSpan span(const char* text)
{
    const QStringList names{u"mon"_qs, u"tue"_qs, u"wed"_qs, u"thu"_qs, u"fri"_qs, u"sat"_qs, u"sun"_qs};
    QStringList parts = QString::fromLatin1(text).split(u' ');
    RateSpan span;
    const qint64 limit = parts.takeLast().toLongLong();
    span.limit = limit > 0 ? std::optional(limit) : std::nullopt;
    const QStringList times = parts.takeLast().split(u'-');
    span.from = QTime::fromString(times[0], u"HH:mm"_qs);
    span.to = QTime::fromString(times[1], u"HH:mm"_qs);
    for (const QString& day : std::as_const(parts)) {
        if (day == u"daily")
            span.days.set();
        else
            span.days.set(std::size_t(names.indexOf(day)));
    }
    return span;
}

RateSchedule schedule(const QByteArrayList& spans, std::optional<qint64> otherwise = {})
{
    RateSchedule schedule;
    schedule.otherwise = otherwise;
    for (const QByteArray& text : spans)
        schedule.spans.append(span(text.constData()));
    return schedule;
}

QTimeZone berlin()
{
    return QTimeZone(QByteArrayLiteral("Europe/Berlin"));
}

/// What the clocks of Berlin show, or an instant where it ends in Z.
QDateTime at(const QString& text)
{
    const QDateTime time = QDateTime::fromString(text, Qt::ISODate);
    return text.endsWith(u'Z') ? time.toTimeZone(berlin()) : QDateTime(time.date(), time.time(), berlin());
}

QJsonObject object(const QByteArray& json)
{
    return QJsonDocument::fromJson(json).object();
}

const QByteArray soundSpan = R"({"days":["mon","sun"],"from":"22:00","to":"06:30","limit":500})";

} // namespace

Q_DECLARE_METATYPE(cellar::RateSchedule)

class tst_RateSchedule : public QObject
{
    Q_OBJECT

private slots:
    void theFirstSpanThatHoldsCounts_data();
    void theFirstSpanThatHoldsCounts();
    void theNextChangeIsWhenAnotherLimitHolds_data();
    void theNextChangeIsWhenAnotherLimitHolds();
    void itNeverChangesWithoutADifference_data();
    void itNeverChangesWithoutADifference();
    void everyChangeOfAYearIsFoundAndNoOther_data();
    void everyChangeOfAYearIsFoundAndNoOther();
    void theSystemsOwnTimeWorksToo();
    void aScheduleSurvivesJson();
    void theJsonIsAsDocumented();
    void whatIsNoScheduleIsRefused_data();
    void whatIsNoScheduleIsRefused();
};

void tst_RateSchedule::theFirstSpanThatHoldsCounts_data()
{
    QTest::addColumn<RateSchedule>("schedule");
    QTest::addColumn<QString>("time");
    QTest::addColumn<qint64>("limit");
    const auto row = [](const char* name, const RateSchedule& schedule, const QString& time, qint64 limit) {
        QTest::newRow(name) << schedule << time << limit;
    };
    // 2026-03-02 is a Monday.
    const RateSchedule office = schedule({"mon tue wed thu fri 08:00-18:00 100"}, 900);
    row("before", office, u"2026-03-02T07:59:59"_qs, 900);
    row("from is in it", office, u"2026-03-02T08:00:00"_qs, 100);
    row("the last second", office, u"2026-03-02T17:59:59"_qs, 100);
    row("to is not in it", office, u"2026-03-02T18:00:00"_qs, 900);
    row("Friday", office, u"2026-03-06T12:00:00"_qs, 100);
    row("Saturday", office, u"2026-03-07T12:00:00"_qs, 900);

    const RateSchedule night = schedule({"sun 22:00-06:00 0"}, 100);
    row("Sunday evening", night, u"2026-03-08T22:00:00"_qs, none);
    row("past midnight it is Sunday's still", night, u"2026-03-09T05:59:59"_qs, none);
    row("over on Monday", night, u"2026-03-09T06:00:00"_qs, 100);
    row("Sunday's small hours are Saturday's", night, u"2026-03-08T05:00:00"_qs, 100);
    row("Monday evening", night, u"2026-03-09T23:00:00"_qs, 100);

    const RateSchedule untilMidnight = schedule({"mon 20:00-00:00 7"});
    row("up to midnight", untilMidnight, u"2026-03-02T23:59:59"_qs, 7);
    row("midnight itself", untilMidnight, u"2026-03-03T00:00:00"_qs, none);

    const RateSchedule wholeDay = schedule({"sat 09:00-09:00 7"});
    row("24 hours, their first", wholeDay, u"2026-03-07T09:00:00"_qs, 7);
    row("24 hours, their last", wholeDay, u"2026-03-08T08:59:59"_qs, 7);
    row("24 hours, after", wholeDay, u"2026-03-08T09:00:00"_qs, none);
    row("24 hours, before", wholeDay, u"2026-03-07T08:59:59"_qs, none);

    const RateSchedule overlap = schedule({"mon 12:00-13:00 0", "daily 08:00-18:00 100"}, 900);
    row("the first of two", overlap, u"2026-03-02T12:30:00"_qs, none);
    row("the second around it", overlap, u"2026-03-02T13:00:00"_qs, 100);
    row("the second on another day", overlap, u"2026-03-03T12:30:00"_qs, 100);
    row("nothing at all", RateSchedule{}, u"2026-03-02T12:30:00"_qs, none);
    row("a span without days", schedule({"00:00-00:00 5"}, 900), u"2026-03-02T12:30:00"_qs, 900);

    const RateSchedule small = schedule({"daily 02:15-02:45 5"});
    row("the hour that comes twice, first", small, u"2026-10-25T00:30:00Z"_qs, 5);
    row("between", small, u"2026-10-25T00:50:00Z"_qs, none);
    row("the hour that comes twice, again", small, u"2026-10-25T01:30:00Z"_qs, 5);
    row("the hour that is left out", small, u"2026-03-29T01:00:00Z"_qs, none);
}

void tst_RateSchedule::theFirstSpanThatHoldsCounts()
{
    QFETCH(RateSchedule, schedule);
    QFETCH(QString, time);
    QFETCH(qint64, limit);
    QCOMPARE(schedule.limitAt(at(time)).value_or(none), limit);
}

void tst_RateSchedule::theNextChangeIsWhenAnotherLimitHolds_data()
{
    QTest::addColumn<RateSchedule>("schedule");
    QTest::addColumn<QString>("time");
    QTest::addColumn<QString>("next");
    const auto row = [](const char* name, const RateSchedule& schedule, const QString& time,
                        const QString& next) { QTest::newRow(name) << schedule << time << next; };
    const RateSchedule office = schedule({"mon tue wed thu fri 08:00-18:00 100"}, 900);
    row("the same day", office, u"2026-03-02T07:00:00"_qs, u"2026-03-02T08:00:00"_qs);
    row("at a beginning: the end", office, u"2026-03-02T08:00:00"_qs, u"2026-03-02T18:00:00"_qs);
    row("over the weekend", office, u"2026-03-06T18:00:00"_qs, u"2026-03-09T08:00:00"_qs);
    row("a moment before", office, u"2026-03-02T07:59:59"_qs, u"2026-03-02T08:00:00"_qs);

    const RateSchedule night = schedule({"sun 22:00-06:00 0"}, 100);
    row("past midnight, Sunday to Monday", night, u"2026-03-08T23:00:00"_qs, u"2026-03-09T06:00:00"_qs);
    row("a week later", night, u"2026-03-09T06:00:00"_qs, u"2026-03-15T22:00:00"_qs);

    const RateSchedule overlap = schedule({"daily 12:00-13:00 5", "daily 08:00-18:00 100"}, 100);
    row("only what differs", overlap, u"2026-03-02T07:00:00"_qs, u"2026-03-02T12:00:00"_qs);
    row("a hidden end", schedule({"daily 08:00-18:00 5", "daily 10:00-12:00 7"}), u"2026-03-02T09:00:00"_qs,
        u"2026-03-02T18:00:00"_qs);
    row("two that touch", schedule({"daily 08:00-12:00 5", "daily 12:00-18:00 5"}), u"2026-03-02T09:00:00"_qs,
        u"2026-03-02T18:00:00"_qs);

    // Clocks go from 2:00 to 3:00 on 2026-03-29 at 1:00 UTC, and from 3:00 to 2:00 on 2026-10-25 at 1:00 UTC.
    const RateSchedule small = schedule({"daily 02:15-02:45 5"});
    row("a span left out comes a day later", small, u"2026-03-29T01:00:00"_qs, u"2026-03-30T00:15:00Z"_qs);
    row("a beginning left out is when the clocks are turned", schedule({"daily 02:30-04:00 5"}),
        u"2026-03-29T01:00:00"_qs, u"2026-03-29T01:00:00Z"_qs);
    row("an end left out too", schedule({"daily 01:30-02:30 5"}), u"2026-03-29T01:45:00"_qs,
        u"2026-03-29T01:00:00Z"_qs);
    row("a night that is an hour short", schedule({"daily 23:00-07:00 5"}), u"2026-03-28T23:00:00"_qs,
        u"2026-03-29T05:00:00Z"_qs);
    row("a night that is an hour long", schedule({"daily 23:00-07:00 5"}), u"2026-10-24T23:00:00"_qs,
        u"2026-10-25T06:00:00Z"_qs);
    row("twice: the first beginning", small, u"2026-10-25T00:00:00Z"_qs, u"2026-10-25T00:15:00Z"_qs);
    row("twice: the first end", small, u"2026-10-25T00:20:00Z"_qs, u"2026-10-25T00:45:00Z"_qs);
    row("twice: the second beginning", small, u"2026-10-25T00:45:00Z"_qs, u"2026-10-25T01:15:00Z"_qs);
    row("twice: the second end", small, u"2026-10-25T01:15:00Z"_qs, u"2026-10-25T01:45:00Z"_qs);
    row("turned back out of a span", schedule({"daily 02:30-04:00 5"}), u"2026-10-25T00:30:00Z"_qs,
        u"2026-10-25T01:00:00Z"_qs);
    row("only on the day that lacks it", schedule({"sun 02:15-02:45 5"}), u"2026-03-23T00:00:00"_qs,
        u"2026-04-05T02:15:00"_qs);
}

void tst_RateSchedule::theNextChangeIsWhenAnotherLimitHolds()
{
    QFETCH(RateSchedule, schedule);
    QFETCH(QString, time);
    QFETCH(QString, next);
    const auto change = schedule.nextChange(at(time));
    QVERIFY(change);
    QCOMPARE(change->toUTC(), at(next).toUTC());
    QCOMPARE(change->timeZone(), berlin());
}

void tst_RateSchedule::itNeverChangesWithoutADifference_data()
{
    QTest::addColumn<RateSchedule>("schedule");
    QTest::newRow("nothing") << RateSchedule{};
    QTest::newRow("a limit") << schedule({}, 100);
    QTest::newRow("the same limit") << schedule({"daily 08:00-18:00 100"}, 100);
    QTest::newRow("all the time") << schedule({"daily 08:00-08:00 5"}, 100);
    QTest::newRow("hidden") << schedule({"daily 00:00-00:00 5", "mon 08:00-09:00 7"}, 100);
    QTest::newRow("no days") << schedule({"08:00-09:00 7"}, 100);
}

void tst_RateSchedule::itNeverChangesWithoutADifference()
{
    QFETCH(RateSchedule, schedule);
    for (const QString& time : {u"2026-03-28T12:00:00"_qs, u"2026-10-24T12:00:00"_qs})
        QCOMPARE(schedule.nextChange(at(time)), std::nullopt);
}

void tst_RateSchedule::everyChangeOfAYearIsFoundAndNoOther_data()
{
    QTest::addColumn<RateSchedule>("schedule");
    QTest::addColumn<QByteArray>("zone");
    const RateSchedule odd = schedule(
        {"sun 02:15-02:45 5", "daily 01:30-02:30 7", "sat sun 23:00-03:00 9", "mon 00:00-00:00 11"}, 100);
    for (const char* zone : {"Europe/Berlin", "Australia/Lord_Howe", "America/New_York", "UTC"})
        QTest::newRow(zone) << odd << QByteArray(zone);
}

// The limit is looked at every quarter of an hour, which is as fine as the spans and the clocks' turns are.
void tst_RateSchedule::everyChangeOfAYearIsFoundAndNoOther()
{
    QFETCH(RateSchedule, schedule);
    QFETCH(QByteArray, zone);
    const QTimeZone there(zone);
    QVERIFY(there.isValid());
    const QDateTime end = QDate(2027, 1, 1).startOfDay(there);
    QDateTime time = QDate(2026, 1, 1).startOfDay(there);
    auto next = schedule.nextChange(time);
    int changes = 0;
    for (auto limit = schedule.limitAt(time); time < end; time = time.addSecs(900)) {
        if (schedule.limitAt(time) == limit)
            continue;
        QVERIFY(next);
        QCOMPARE(next->toUTC(), time.toUTC());
        limit = schedule.limitAt(time);
        next = schedule.nextChange(time);
        ++changes;
    }
    QVERIFY(changes > 700);
}

void tst_RateSchedule::theSystemsOwnTimeWorksToo()
{
    const QDateTime noon(QDate(2026, 3, 2), QTime(12, 0));
    const auto change = schedule({"daily 20:00-22:00 5"}).nextChange(noon);
    QCOMPARE(change, QDateTime(QDate(2026, 3, 2), QTime(20, 0)));
    QCOMPARE(change->timeSpec(), Qt::LocalTime);
}

void tst_RateSchedule::aScheduleSurvivesJson()
{
    for (const RateSchedule& one : {RateSchedule{}, schedule({}, qint64(1) << 53),
                                    schedule({"mon sun 22:00-06:30 0", "daily 00:00-23:59 1048576"}, 1)}) {
        const QByteArray json = QJsonDocument(one.toJson()).toJson();
        QCOMPARE(RateSchedule::fromJson(object(json)), one);
    }
}

void tst_RateSchedule::theJsonIsAsDocumented()
{
    const QByteArray json = R"({"otherwise":null,"spans":[)" + soundSpan + "]}";
    QCOMPARE(RateSchedule::fromJson(object(json)), schedule({"mon sun 22:00-06:30 500"}));
    QCOMPARE(schedule({"mon sun 22:00-06:30 500"}).toJson(), object(json));
}

void tst_RateSchedule::whatIsNoScheduleIsRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    const auto row = [](const char* name, const QByteArray& json) { QTest::newRow(name) << json; };
    const auto spanRow = [&](const char* name, const QByteArray& before, const QByteArray& after) {
        QByteArray changed = soundSpan;
        QVERIFY2(changed.contains(before), name);
        row(name, R"({"otherwise":null,"spans":[)" + changed.replace(before, after) + "]}");
    };
    row("nothing", "{}");
    row("no limit named", R"({"spans":[]})");
    row("no list of spans", R"({"otherwise":1})");
    row("spans of another kind", R"({"otherwise":1,"spans":{}})");
    row("an unknown member", R"({"otherwise":1,"spans":[],"more":1})");
    row("a limit of 0", R"({"otherwise":0,"spans":[]})");
    row("a limit below", R"({"otherwise":-1,"spans":[]})");
    row("a fraction", R"({"otherwise":1.5,"spans":[]})");
    row("a limit beyond", R"({"otherwise":9007199254740994,"spans":[]})");
    row("a limit as text", R"({"otherwise":"1","spans":[]})");
    row("a limit of true", R"({"otherwise":true,"spans":[]})");
    row("a span that is none", R"({"otherwise":null,"spans":[1]})");
    row("too many",
        R"({"otherwise":null,"spans":[)" + QByteArray(soundSpan + ',').repeated(100) + soundSpan + "]}");
    spanRow("no days", R"(["mon","sun"])", "[]");
    spanRow("days of another kind", R"(["mon","sun"])", R"("mon")");
    spanRow("an unknown day", "mon", "may");
    spanRow("a day in capitals", "mon", "Mon");
    spanRow("a day twice", "mon", "sun");
    spanRow("a day as a number", R"("mon")", "1");
    spanRow("an hour that is none", "22:00", "24:00");
    spanRow("a minute that is none", "06:30", "06:60");
    spanRow("a short hour", "06:30", "6:30");
    spanRow("seconds", "06:30", "06:30:00");
    spanRow("a sign", "22:00", "+2:00");
    spanRow("no time", "22:00", "");
    spanRow("a limit missing", R"(,"limit":500)", "");
    spanRow("a misspelt limit", "limit", "limits");
    spanRow("one member more", R"("limit")", R"("x":1,"limit")");
    spanRow("no limit by 0", "500", "0");
}

void tst_RateSchedule::whatIsNoScheduleIsRefused()
{
    QFETCH(QByteArray, json);
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    QCOMPARE(error.error, QJsonParseError::NoError);
    QCOMPARE(RateSchedule::fromJson(document.object()), std::nullopt);
}

QTEST_APPLESS_MAIN(tst_RateSchedule)
#include "tst_rate_schedule.moc"
