// SPDX-License-Identifier: MIT
#include "core/net/noted_entries.h"

#include "core/net/keyring.h"

#include <QSettings>

namespace cellar {

namespace {

constexpr qsizetype mostEntries = 100;
const QString key = QStringLiteral("keyring/entries");

void store(QSettings& settings, const QStringList& entries)
{
    if (entries.isEmpty())
        settings.remove(key);
    else
        settings.setValue(key, entries);
    settings.sync();
}

} // namespace

QStringList notedEntries(const QSettings& settings)
{
    QStringList entries = settings.value(key).toStringList();
    entries.removeIf([](const QString& entry) {
        const auto origin = parseOrigin(entry);
        return !origin || keyringEntry(*origin) != entry;
    });
    entries.removeDuplicates();
    entries.sort();
    return entries.first(qMin(entries.size(), mostEntries));
}

void noteEntry(QSettings& settings, const QString& entry)
{
    store(settings, notedEntries(settings) + QStringList{entry});
}

void forgetEntry(QSettings& settings, const QString& entry)
{
    QStringList entries = notedEntries(settings);
    entries.removeAll(entry);
    store(settings, entries);
}

} // namespace cellar
