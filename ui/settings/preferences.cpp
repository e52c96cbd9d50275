// SPDX-License-Identifier: MIT
#include "ui/settings/preferences.h"

#include <QDir>
#include <QSettings>

#include <algorithm>

namespace cellar {

namespace {

/// Calls `each(key, member)` for every choice that is one of two.
template <typename Value, typename Each>
void forSwitches(Value& value, Each each)
{
    each(QStringLiteral("network/pauseOnMetered"), value.pauseOnMetered);
    each(QStringLiteral("scrub/on"), value.scrub);
    each(QStringLiteral("scrub/onBattery"), value.scrubOnBattery);
    each(QStringLiteral("updates/check"), value.checkUpdates);
    each(QStringLiteral("tray/close"), value.closeToTray);
    each(QStringLiteral("desktop/inhibitSleep"), value.inhibitSleep);
    each(QStringLiteral("notify/done"), value.notifyDone);
    each(QStringLiteral("notify/fallback"), value.notifyFallback);
    each(QStringLiteral("notify/failed"), value.notifyFailed);
    each(QStringLiteral("notify/damaged"), value.notifyDamaged);
    each(QStringLiteral("notify/updates"), value.notifyUpdates);
}

template <typename Value, typename Each>
void forNumbers(Value& value, Each each)
{
    each(QStringLiteral("downloads/atOnce"), value.atOnce);
    each(QStringLiteral("downloads/connectionsPerFile"), value.connectionsPerFile);
    each(QStringLiteral("downloads/connectionsPerHost"), value.connectionsPerHost);
    each(QStringLiteral("downloads/retries"), value.retries);
    each(QStringLiteral("downloads/stallSeconds"), value.stallSeconds);
    each(QStringLiteral("scrub/days"), value.scrubDays);
    each(QStringLiteral("scrub/megabytes"), value.scrubMegabytes);
}

template <typename Value, typename Each>
void forTexts(Value& value, Each each)
{
    each(QStringLiteral("network/proxyAddress"), value.proxyAddress);
    each(QStringLiteral("network/caFile"), value.caFile);
    each(QStringLiteral("desktop/language"), value.language);
}

const QString fallbackKey = QStringLiteral("downloads/fallback");
const QString proxyKey = QStringLiteral("network/proxy");
const QStringList fallbackWords{QStringLiteral("automatic"), QStringLiteral("ask"), QStringLiteral("never")};
const QStringList proxyWords{QStringLiteral("system"), QStringLiteral("none"), QStringLiteral("address")};

template <typename Choice>
Choice choiceOf(const QSettings& settings, const QString& key, const QStringList& words)
{
    return Choice(qMax(qsizetype(0), words.indexOf(settings.value(key).toString())));
}

void put(QSettings& settings, const QString& key, const QVariant& value, const QVariant& usual)
{
    if (value == usual)
        settings.remove(key);
    else
        settings.setValue(key, value);
}

} // namespace

Preferences Preferences::bounded() const
{
    Preferences result = *this;
    result.atOnce = std::clamp(atOnce, 1, 16);
    result.connectionsPerFile = std::clamp(connectionsPerFile, 1, 16);
    result.connectionsPerHost = std::clamp(connectionsPerHost, 1, 6);
    result.retries = std::clamp(retries, 0, 100);
    result.stallSeconds = std::clamp(stallSeconds, 5, 600);
    result.scrubDays = std::clamp(scrubDays, 1, 365);
    result.scrubMegabytes = std::clamp(scrubMegabytes, 2, 10'000);
    if (!QDir::isAbsolutePath(caFile))
        result.caFile.clear();
    return result;
}

EnsureOptions Preferences::fetchOptions() const
{
    EnsureOptions options;
    options.waitForRoom = true;
    options.fallback = fallback == Fallback::Automatic;
    options.connections = connectionsPerFile;
    options.retry.retries = retries;
    options.stallTimeout = std::chrono::seconds(stallSeconds);
    return options;
}

Preferences readPreferences(const QSettings& settings)
{
    Preferences read;
    forSwitches(read, [&](const QString& key, bool& value) {
        const QString text = settings.value(key).toString();
        if (text == u"true" || text == u"false")
            value = text == u"true";
    });
    forNumbers(read, [&](const QString& key, int& value) {
        bool isNumber = false;
        const int number = settings.value(key).toInt(&isNumber);
        if (isNumber)
            value = number;
    });
    forTexts(read, [&](const QString& key, QString& value) { value = settings.value(key).toString(); });
    read.fallback = choiceOf<Preferences::Fallback>(settings, fallbackKey, fallbackWords);
    read.proxy = choiceOf<Preferences::Proxy>(settings, proxyKey, proxyWords);
    return read.bounded();
}

void writePreferences(QSettings& settings, const Preferences& preferences)
{
    const Preferences usual;
    QHash<QString, QVariant> usualValues;
    const auto note = [&](const QString& key, const auto& value) { usualValues.insert(key, value); };
    const auto write = [&](const QString& key, const auto& value) {
        put(settings, key, value, usualValues.value(key));
    };
    forSwitches(usual, note);
    forNumbers(usual, note);
    forTexts(usual, note);
    forSwitches(preferences, write);
    forNumbers(preferences, write);
    forTexts(preferences, write);
    put(settings, fallbackKey, fallbackWords.value(int(preferences.fallback)), fallbackWords.first());
    put(settings, proxyKey, proxyWords.value(int(preferences.proxy)), proxyWords.first());
}

} // namespace cellar
