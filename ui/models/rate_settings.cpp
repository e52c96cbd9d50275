// SPDX-License-Identifier: MIT
#include "ui/models/rate_settings.h"

#include <QJsonDocument>
#include <QSettings>

namespace cellar {

namespace {

QString key()
{
    return QStringLiteral("downloads/rateSchedule");
}

} // namespace

RateSchedule storedRateSchedule(const QSettings& settings)
{
    const QByteArray text = settings.value(key()).toString().toUtf8();
    return RateSchedule::fromJson(QJsonDocument::fromJson(text).object()).value_or(RateSchedule());
}

void storeRateSchedule(QSettings& settings, const RateSchedule& schedule)
{
    const QByteArray text = QJsonDocument(schedule.toJson()).toJson(QJsonDocument::Compact);
    settings.setValue(key(), QString::fromUtf8(text));
}

} // namespace cellar
