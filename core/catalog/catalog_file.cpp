// SPDX-License-Identifier: MIT
#include "core/base/shown.h"
#include "core/catalog/catalog.h"
#include "core/catalog/document.h"
#include "core/catalog/subscriptions.h"
#include "core/disk/disk.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QLockFile>
#include <QSet>

#include <algorithm>
#include <chrono>

namespace cellar {

namespace {

// An edit takes milliseconds. A lock as old as the first is nobody's (QLockFile looks for a living holder,
// too).
constexpr std::chrono::milliseconds staleLock{5000};
constexpr std::chrono::milliseconds longestWait{10000};

QSet<QString> idsOf(const QList<Model>& models)
{
    QSet<QString> ids;
    for (const Model& model : models)
        ids.insert(model.id);
    return ids;
}

Result<QList<Model>> userModels(const QJsonObject& document, const QString& path)
{
    auto models = readModels(document, Model::Origin::User);
    if (!models)
        return fail(models.error().kind, shownText(path) + QStringLiteral(": ") + models.error().detail);
    return models;
}

QList<Model> overBuiltIn(const QList<QList<Model>>& subscribed)
{
    QList<Model> models;
    for (const QList<Model>& list : subscribed)
        models += list;
    return models + builtInModels();
}

/// One subscribed catalogue that does not fit the others must not take them all away.
Result<Catalog> mergedWith(const QList<QList<Model>>& subscribed, const QList<Model>& user)
{
    auto whole = Catalog::merged(overBuiltIn(subscribed), user);
    for (qsizetype left = 0; !whole && left < subscribed.size(); ++left) {
        auto others = subscribed;
        others.remove(left);
        if (auto without = Catalog::merged(overBuiltIn(others), user))
            return without;
    }
    return whole ? whole : Catalog::merged(builtInModels(), user);
}

Result<Catalog> catalogOf(const QJsonObject& document, const QString& path)
{
    const auto user = userModels(document, path);
    if (!user)
        return fail(user.error());
    const auto subscribed = subscribedModels(path);
    if (!subscribed)
        return fail(subscribed.error());
    return mergedWith(*subscribed, *user);
}

} // namespace

Status acquire(QLockFile& lock)
{
    lock.setStaleLockTime(staleLock);
    if (lock.tryLock(longestWait))
        return {};
    const QString name = shownText(lock.fileName());
    switch (lock.error()) {
    case QLockFile::PermissionError:
        return fail(ErrorKind::Permission, name + QStringLiteral(": cannot be made"));
    case QLockFile::LockFailedError:
        return fail(ErrorKind::Locked, name + QStringLiteral(": held by another process"));
    default:
        return fail(ErrorKind::Io, name + QStringLiteral(": cannot be locked"));
    }
}

namespace {

QString idOf(const QJsonValue& entry)
{
    return entry[QLatin1String("id")].toString();
}

QJsonArray without(const QJsonArray& entries, const QStringList& ids)
{
    const QSet<QString> unwanted(ids.begin(), ids.end());
    QJsonArray kept;
    for (const QJsonValue& entry : entries) {
        if (!unwanted.contains(idOf(entry)))
            kept.append(entry);
    }
    return kept;
}

/// Entries whose fallback was removed, and is nowhere else, go on without one.
QJsonArray withoutLostFallbacks(const QJsonArray& entries, const QStringList& removed)
{
    QSet<QString> lost(removed.begin(), removed.end());
    lost.subtract(idsOf(builtInModels()));
    for (const QJsonValue& entry : entries)
        lost.remove(idOf(entry));
    QJsonArray kept;
    for (const QJsonValue& entry : entries) {
        QJsonObject model = entry.toObject();
        if (lost.contains(model.value(QLatin1String("fallback")).toString()))
            model.remove(QLatin1String("fallback"));
        kept.append(model);
    }
    return kept;
}

Result<QJsonObject> edited(QJsonObject document, const CatalogEdit& edit)
{
    const QLatin1String key("models");
    QJsonArray entries = without(document.value(key).toArray(), edit.remove);
    QSet<QString> taken = idsOf(builtInModels());
    for (const QJsonValue& entry : std::as_const(entries))
        taken.insert(idOf(entry));
    for (const Model& model : edit.replace) {
        entries = without(entries, {model.id});
        entries.append(modelEntry(model));
    }
    for (const Model& model : edit.add) {
        if (taken.contains(model.id))
            return fail(ErrorKind::InvalidCatalog, QStringLiteral("%1: the id is taken").arg(model.id));
        taken.insert(model.id);
        entries.append(modelEntry(model));
    }
    document.insert(key, withoutLostFallbacks(entries, edit.remove));
    return document;
}

} // namespace

Result<Catalog> mergedWhole(const QString& userPath, const QList<QList<Model>>& subscribed)
{
    const auto document = readDocument(userPath);
    if (!document)
        return fail(document.error());
    const auto user = userModels(*document, userPath);
    return user ? Catalog::merged(overBuiltIn(subscribed), *user) : fail(user.error());
}

const QList<Model>& builtInModels()
{
    static const QList<Model> models = [] {
        QFile file(QStringLiteral(":/cellar/catalog.json"));
        const bool open = file.open(QIODevice::ReadOnly);
        const auto parsed = parseCatalog(file.readAll(), Model::Origin::BuiltIn);
        if (!open || !parsed)
            qFatal("The built-in catalogue does not hold: %s", qUtf8Printable(parsed.error().detail));
        return *parsed;
    }();
    return models;
}

Result<QList<Model>> parseCatalog(const QByteArray& document, Model::Origin origin)
{
    const auto parsed = parseDocument(document);
    if (!parsed)
        return fail(parsed.error());
    return readModels(*parsed, origin);
}

Result<Catalog> readCatalog(const QString& userPath)
{
    const auto document = readDocument(userPath);
    if (!document)
        return fail(document.error());
    return catalogOf(*document, userPath);
}

Result<Catalog> editCatalog(const QString& userPath, const CatalogEdit& edit)
{
    if (const Status folder = makePrivatePath(QFileInfo(userPath).absolutePath()); !folder)
        return fail(folder.error());
    QLockFile lock(userPath + QStringLiteral(".lock"));
    if (const Status locked = acquire(lock); !locked)
        return fail(locked.error());
    const auto before = readDocument(userPath);
    if (!before)
        return fail(before.error());
    if (const auto readable = userModels(*before, userPath); !readable)
        return fail(readable.error());
    const auto after = edited(*before, edit);
    if (!after)
        return fail(after.error());
    auto catalog = catalogOf(*after, userPath);
    if (!catalog || *after == *before)
        return catalog;
    if (const Status written = writeDocument(userPath, *after); !written)
        return fail(written.error());
    return catalog;
}

} // namespace cellar
