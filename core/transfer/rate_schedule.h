// SPDX-License-Identifier: MIT
// Which limit of bytes a second holds when, week by week, by the clock on the wall. A value.
//
// As JSON: { "otherwise": LIMIT, "spans": [ { "days": [ "mon", … "sun" ], "from": "HH:MM", "to": "HH:MM",
// "limit": LIMIT } ] }, where LIMIT is a whole number from 1 to 2^53, or null for no limit.
#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QList>

#include <bitset>
#include <optional>

namespace cellar {

/// From `from` up to `to`, past midnight where that is not later, so 24 hours where they are the same.
struct RateSpan
{
    std::bitset<7> days; // on which it begins; Monday is 0
    QTime from;          // whole minutes
    QTime to;
    std::optional<qint64> limit; // bytes a second; nothing: none

    bool holdsAt(const QDateTime& localTime) const;
    bool operator==(const RateSpan&) const = default;
};

struct RateSchedule
{
    static constexpr qsizetype mostSpans = 100;

    QList<RateSpan> spans;           // of those that hold, the first counts
    std::optional<qint64> otherwise; // the limit where none does

    std::optional<qint64> limitAt(const QDateTime& localTime) const;

    /// When another limit will hold, in the time zone of `localTime` and later than it; nothing if never.
    /// Where clocks are turned, the limit follows what they show: an hour that comes twice has its limit
    /// twice.
    std::optional<QDateTime> nextChange(const QDateTime& localTime) const;

    QJsonObject toJson() const;

    /// Nothing where anything is missing, of another kind, out of bounds, too much (mostSpans) or unknown.
    static std::optional<RateSchedule> fromJson(const QJsonObject& document);

    bool operator==(const RateSchedule&) const = default;
};

} // namespace cellar
