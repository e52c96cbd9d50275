// SPDX-License-Identifier: MIT
// Reads the members of JSON objects strictly. The first fault is kept, with its place; whatever is read
// afterwards is worthless, so callers read straight on and ask once at the end.
#pragma once

#include "core/base/result.h"

#include <QJsonObject>

#include <optional>

namespace cellar {

/// An object and where it stands in the document, as `models[3].files[0]`.
struct PlacedObject
{
    QJsonObject object;
    QString place;
};

class MemberReader
{
public:
    /// The largest whole number that every reader of JSON understands alike: 2^53.
    static constexpr qint64 mostInteger = qint64(1) << 53;

    bool has(const PlacedObject& in, QLatin1String key) const { return in.object.contains(key); }
    QString text(const PlacedObject& in, QLatin1String key);
    QString optionalText(const PlacedObject& in, QLatin1String key, const QString& otherwise);
    qint64 integer(const PlacedObject& in, QLatin1String key, qint64 least, qint64 most = mostInteger);
    bool optionalFlag(const PlacedObject& in, QLatin1String key);
    PlacedObject object(const PlacedObject& in, QLatin1String key);
    QJsonArray list(const PlacedObject& in, QLatin1String key);

    /// Element `index` of the list `key`, which must be an object.
    PlacedObject element(const PlacedObject& in, QLatin1String key, const QJsonArray& list, qsizetype index);

    /// Notes a fault; only the first one counts.
    void refuse(ErrorKind kind, const QString& place, const QString& what);
    void refuseMember(const PlacedObject& in, QLatin1String key, const QString& what);

    const std::optional<Error>& error() const { return m_error; }

private:
    std::optional<Error> m_error;
};

QString memberPlace(const PlacedObject& in, QLatin1String key);
QString elementPlace(const PlacedObject& in, QLatin1String key, qsizetype index);

} // namespace cellar
