// SPDX-License-Identifier: MIT
#include "core/catalog/member_reader.h"

#include <QJsonArray>

namespace cellar {

QString MemberReader::text(const PlacedObject& in, QLatin1String key)
{
    const QJsonValue value = in.object.value(key);
    if (!value.isString())
        refuseMember(in, key, QStringLiteral("not a text"));
    return value.toString();
}

QString MemberReader::optionalText(const PlacedObject& in, QLatin1String key, const QString& otherwise)
{
    return has(in, key) ? text(in, key) : otherwise;
}

qint64 MemberReader::integer(const PlacedObject& in, QLatin1String key, qint64 least, qint64 most)
{
    // toInteger() gives the default for all that is no whole number of 64 bits.
    const qint64 number = in.object.value(key).toInteger(-1);
    if (number < least || number > most)
        refuseMember(in, key, QStringLiteral("not a whole number from %1 to %2").arg(least).arg(most));
    return number;
}

bool MemberReader::optionalFlag(const PlacedObject& in, QLatin1String key)
{
    const QJsonValue value = in.object.value(key);
    if (!value.isUndefined() && !value.isBool())
        refuseMember(in, key, QStringLiteral("not true or false"));
    return value.toBool();
}

PlacedObject MemberReader::object(const PlacedObject& in, QLatin1String key)
{
    const QJsonValue value = in.object.value(key);
    if (!value.isObject())
        refuseMember(in, key, QStringLiteral("not an object"));
    return {value.toObject(), memberPlace(in, key)};
}

QJsonArray MemberReader::list(const PlacedObject& in, QLatin1String key)
{
    const QJsonValue value = in.object.value(key);
    if (!value.isArray())
        refuseMember(in, key, QStringLiteral("not a list"));
    return value.toArray();
}

PlacedObject MemberReader::element(const PlacedObject& in, QLatin1String key, const QJsonArray& list,
                                   qsizetype index)
{
    const QJsonValue value = list.at(index);
    const QString place = elementPlace(in, key, index);
    if (!value.isObject())
        refuse(ErrorKind::InvalidCatalog, place, QStringLiteral("not an object"));
    return {value.toObject(), place};
}

void MemberReader::refuse(ErrorKind kind, const QString& place, const QString& what)
{
    if (!m_error)
        m_error = Error{kind, place + QStringLiteral(": ") + what};
}

void MemberReader::refuseMember(const PlacedObject& in, QLatin1String key, const QString& what)
{
    refuse(ErrorKind::InvalidCatalog, memberPlace(in, key), what);
}

QString memberPlace(const PlacedObject& in, QLatin1String key)
{
    return in.place.isEmpty() ? QString(key) : in.place + u'.' + key;
}

QString elementPlace(const PlacedObject& in, QLatin1String key, qsizetype index)
{
    return memberPlace(in, key) + QStringLiteral("[%1]").arg(index);
}

} // namespace cellar
