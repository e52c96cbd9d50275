// SPDX-License-Identifier: MIT
#include "core/transfer/rate_schedule.h"

#include <QJsonArray>
#include <QTimeZone>

#include <algorithm>
#include <array>
#include <initializer_list>
#include <set>

namespace cellar {

namespace {

constexpr std::array<QLatin1String, 7> dayNames{
    QLatin1String("mon"), QLatin1String("tue"), QLatin1String("wed"), QLatin1String("thu"),
    QLatin1String("fri"), QLatin1String("sat"), QLatin1String("sun")};
constexpr QLatin1String otherwiseMember("otherwise");
constexpr QLatin1String spansMember("spans");
constexpr QLatin1String daysMember("days");
constexpr QLatin1String fromMember("from");
constexpr QLatin1String toMember("to");
constexpr QLatin1String limitMember("limit");
constexpr qint64 mostLimit = qint64(1) << 53; // beyond it a JSON number is not exact

// What recurs, recurs within a week; one week more for what the turning of clocks may leave out.
constexpr int daysAhead = 15;

QString timeFormat()
{
    return QStringLiteral("HH:mm");
}

/// All instants (ms since 1970, UTC) from `start` on at which the clocks may show the beginning or the end of
/// a span, or are turned. Some of them may not be any: the clocks have several offsets, and each is tried.
std::set<qint64> candidates(const QList<RateSpan>& spans, const QDateTime& start)
{
    const QTimeZone zone = start.timeZone();
    std::set<qint64> instants;
    std::set<int> offsets{start.offsetFromUtc()};
    const auto turns = zone.transitions(start.toUTC(), start.toUTC().addDays(daysAhead));
    for (const auto& turn : turns) {
        instants.insert(turn.atUtc.toMSecsSinceEpoch());
        offsets.insert(turn.offsetFromUtc);
    }
    for (int day = -1; day <= daysAhead; ++day) {
        const QDate date = start.date().addDays(day);
        for (const RateSpan& span : spans) {
            for (const QTime& time : {span.from, span.to}) {
                const qint64 shown = QDateTime(date, time, Qt::UTC).toMSecsSinceEpoch();
                for (const int offset : offsets)
                    instants.insert(shown - qint64(offset) * 1000);
            }
        }
    }
    return {instants.upper_bound(start.toMSecsSinceEpoch()), instants.end()};
}

QJsonValue limitToJson(std::optional<qint64> limit)
{
    return limit ? QJsonValue(*limit) : QJsonValue(QJsonValue::Null);
}

/// Clears `sound` where the value is none.
std::optional<qint64> limitFromJson(const QJsonValue& value, bool& sound)
{
    if (value.isNull())
        return std::nullopt;
    const qint64 limit = value.toInteger(-1);
    sound &= limit >= 1 && limit <= mostLimit;
    return limit;
}

QTime timeFromJson(const QJsonValue& value, bool& sound)
{
    const QString text = value.toString();
    const QTime time = QTime::fromString(text, timeFormat());
    sound &= time.isValid() && time.toString(timeFormat()) == text;
    return time;
}

std::bitset<7> daysFromJson(const QJsonValue& value, bool& sound)
{
    std::bitset<7> days;
    const QJsonArray names = value.toArray();
    for (const auto& name : names) {
        const auto found = std::find(dayNames.begin(), dayNames.end(), name.toString());
        if (found != dayNames.end())
            days.set(std::size_t(found - dayNames.begin()));
    }
    sound &= !names.isEmpty() && days.count() == std::size_t(names.size()); // each is one, none is twice
    return days;
}

QJsonObject spanToJson(const RateSpan& span)
{
    QJsonArray days;
    for (std::size_t day = 0; day < dayNames.size(); ++day) {
        if (span.days[day])
            days.append(dayNames[day]);
    }
    return {{daysMember, days},
            {fromMember, span.from.toString(timeFormat())},
            {toMember, span.to.toString(timeFormat())},
            {limitMember, limitToJson(span.limit)}};
}

/// Whether the object has these members and no others.
bool hasJust(const QJsonObject& object, std::initializer_list<QLatin1String> members)
{
    return std::size_t(object.size()) == members.size() &&
           std::all_of(members.begin(), members.end(), [&](QLatin1String m) { return object.contains(m); });
}

RateSpan spanFromJson(const QJsonObject& object, bool& sound)
{
    sound &= hasJust(object, {daysMember, fromMember, toMember, limitMember});
    RateSpan span;
    span.days = daysFromJson(object[daysMember], sound);
    span.from = timeFromJson(object[fromMember], sound);
    span.to = timeFromJson(object[toMember], sound);
    span.limit = limitFromJson(object[limitMember], sound);
    return span;
}

} // namespace

bool RateSpan::holdsAt(const QDateTime& localTime) const
{
    const QTime time = localTime.time();
    const auto today = std::size_t(localTime.date().dayOfWeek() - 1);
    const auto yesterday = (today + 6) % 7;
    if (from < to)
        return days[today] && time >= from && time < to;
    return (days[today] && time >= from) || (days[yesterday] && time < to);
}

std::optional<qint64> RateSchedule::limitAt(const QDateTime& localTime) const
{
    const auto first = std::find_if(spans.begin(), spans.end(),
                                    [&](const RateSpan& span) { return span.holdsAt(localTime); });
    return first == spans.end() ? otherwise : first->limit;
}

std::optional<QDateTime> RateSchedule::nextChange(const QDateTime& localTime) const
{
    const auto limit = limitAt(localTime);
    for (const qint64 instant : candidates(spans, localTime)) {
        const QDateTime then = localTime.addMSecs(instant - localTime.toMSecsSinceEpoch());
        if (limitAt(then) != limit)
            return then;
    }
    return std::nullopt;
}

QJsonObject RateSchedule::toJson() const
{
    QJsonArray list;
    for (const RateSpan& span : spans)
        list.append(spanToJson(span));
    return {{otherwiseMember, limitToJson(otherwise)}, {spansMember, list}};
}

std::optional<RateSchedule> RateSchedule::fromJson(const QJsonObject& document)
{
    bool sound = hasJust(document, {otherwiseMember, spansMember}) && document[spansMember].isArray();
    RateSchedule schedule;
    schedule.otherwise = limitFromJson(document[otherwiseMember], sound);
    const QJsonArray list = document[spansMember].toArray();
    sound &= list.size() <= mostSpans;
    for (qsizetype i = 0; i < list.size() && sound; ++i)
        schedule.spans.append(spanFromJson(list[i].toObject(), sound));
    return sound ? std::optional(schedule) : std::nullopt;
}

} // namespace cellar
