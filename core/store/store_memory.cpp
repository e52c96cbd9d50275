// SPDX-License-Identifier: MIT
#include "core/store/store_memory.h"

#include "core/disk/disk.h"
#include "core/store/layout.h"
#include "core/store/sealed_document.h"

#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

namespace cellar {

namespace {

constexpr int version = 1;
constexpr qint64 longestMemory = 4 * 1024 * 1024;
constexpr qsizetype mostStores = 500;
constexpr std::chrono::milliseconds leftAfter{10'000};

QJsonObject toJson(const RememberedStore& store)
{
    QJsonObject object{{QStringLiteral("path"), store.path}, {QStringLiteral("id"), store.id}};
    if (!store.moved.isEmpty())
        object.insert(QStringLiteral("moved"), store.moved);
    return object;
}

} // namespace

QString storeIdIn(const QString& text)
{
    return text.size() == 32 && Layout::keyIn(text) == text ? text : QString();
}

QList<RememberedStore> rememberedStores(const QString& memory)
{
    QList<RememberedStore> stores;
    const auto document = readSealed(memory, longestMemory);
    if (!document || document->value(QStringLiteral("version")).toInt() != version)
        return stores;
    for (const QJsonValue value : document->value(QStringLiteral("stores")).toArray()) {
        const QString moved = value[u"moved"].toString();
        stores += RememberedStore{value[u"path"].toString(), storeIdIn(value[u"id"].toString()),
                                  moved.startsWith(u'/') ? moved : QString()};
    }
    return stores;
}

Status rememberStores(const QString& memory, const QList<RememberedStore>& stores)
{
    const QString folder = QFileInfo(memory).path();
    if (const auto made = makePrivatePath(folder); !made)
        return made;
    QList<RememberedStore> all = stores;
    for (const RememberedStore& store : rememberedStores(memory)) {
        const bool isNew = std::none_of(stores.begin(), stores.end(),
                                        [&](const RememberedStore& one) { return one.path == store.path; });
        if (isNew && all.size() < mostStores)
            all += store;
    }
    QJsonArray array;
    for (const RememberedStore& store : std::as_const(all))
        array += toJson(store);
    if (const auto written =
            writeSealed(memory, {{QStringLiteral("version"), version}, {QStringLiteral("stores"), array}},
                        Access::Private);
        !written)
        return written;
    return syncFolder(folder);
}

MemoryLock::MemoryLock(const QString& memory, std::chrono::milliseconds wait)
    : m_lock(memory + QStringLiteral(".lock"))
{
    m_lock.setStaleLockTime(leftAfter);
    if (makePrivatePath(QFileInfo(memory).path()))
        m_lock.tryLock(wait);
}

} // namespace cellar
