// SPDX-License-Identifier: MIT
#include "core/catalog/subscriptions.h"

#include "core/base/shown.h"
#include "core/catalog/document.h"
#include "core/catalog/member_reader.h"
#include "core/catalog/shared_catalog.h"
#include "core/catalog/source_address.h"
#include "core/disk/disk.h"
#include "core/net/origin.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

#include <algorithm>

namespace cellar {

namespace {

constexpr qint64 mostListBytes = 1 << 20;
constexpr qint64 mostKeptBytes = (8 << 20) + 4096; // a document as DocumentQuery takes it, and its signature
constexpr qsizetype signatureLines = 4;

QString folderOf(const QString& userCatalog)
{
    return QFileInfo(userCatalog).absolutePath();
}

QString listIn(const QString& userCatalog)
{
    return folderOf(userCatalog) + QStringLiteral("/subscriptions.json");
}

QString keptFile(const QString& userCatalog, const QUrl& url)
{
    const auto name = QCryptographicHash::hash(url.toEncoded(), QCryptographicHash::Sha256).toHex();
    return folderOf(userCatalog) + QStringLiteral("/subscribed/") + QString::fromLatin1(name);
}

/// Nothing where there is no plain file of that length.
std::optional<QByteArray> bytesOf(const QString& path, qint64 most)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly) || file.size() > most)
        return std::nullopt;
    return file.read(most);
}

Status replace(const QString& path, const QByteArray& bytes)
{
    if (const Status folder = makePrivatePath(QFileInfo(path).path()); !folder)
        return folder;
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) ||
        file.write(bytes) != bytes.size() || !file.flush())
        return fail(fileError(file));
    if (const Status synced = syncFile(file.handle(), path); !synced) // commit() ignores what fsync says
        return synced;
    if (!file.commit())
        return fail(fileError(file));
    return syncFolder(QFileInfo(path).path());
}

Status writeList(const QString& userCatalog, const QList<Subscription>& subscriptions)
{
    QJsonArray entries;
    for (const Subscription& one : subscriptions)
        entries += QJsonObject{{QStringLiteral("url"), one.url.toString(QUrl::FullyEncoded)},
                               {QStringLiteral("key"), one.key.text()}};
    const QJsonObject document{{QStringLiteral("version"), 1}, {QStringLiteral("subscriptions"), entries}};
    return replace(listIn(userCatalog), QJsonDocument(document).toJson());
}

/// The two parts of a kept file.
SignedDocument split(const QByteArray& bytes)
{
    qsizetype end = -1;
    for (qsizetype line = 0; line < signatureLines; ++line) {
        end = bytes.indexOf('\n', end + 1);
        if (end < 0)
            return {};
    }
    return {bytes.mid(end + 1), bytes.first(end + 1)};
}

std::optional<SignedDocument> keptDocument(const QString& userCatalog, const QUrl& url)
{
    const auto bytes = bytesOf(keptFile(userCatalog, url), mostKeptBytes);
    return bytes ? std::optional(split(*bytes)) : std::nullopt;
}

Result<SubscribedCatalog> verified(const SignedDocument& document, const SigningKey& key)
{
    const auto version = verifySignature(document.document, document.signature, key);
    if (!version)
        return fail(version.error());
    const auto models = parseCatalog(document.document, Model::Origin::Subscribed);
    return models ? Result<SubscribedCatalog>(SubscribedCatalog{*version, asFromOutside(*models)})
                  : fail(models.error());
}

/// Whether what was fetched may take the place of what is kept.
Status mayFollow(const SignedDocument& fetched, const Version& version,
                 const std::optional<SignedDocument>& before, const SigningKey& key, const QDateTime& now)
{
    if (version.isExpired(now))
        return fail(ErrorKind::Untrusted,
                    QStringLiteral("it has expired on %1").arg(version.expires->toString(Qt::ISODate)));
    const auto kept = before ? verifySignature(before->document, before->signature, key)
                             : Result<Version>(fail(ErrorKind::Untrusted, QString()));
    if (!kept) // nothing, or of another key
        return {};
    if (version.serial < kept->serial)
        return fail(ErrorKind::Untrusted, QStringLiteral("serial %1 is older than %2, which is here")
                                              .arg(version.serial)
                                              .arg(kept->serial));
    if (version.serial == kept->serial && fetched.document != before->document)
        return fail(ErrorKind::Untrusted,
                    QStringLiteral("another document with the same serial %1").arg(version.serial));
    return {};
}

/// Those of all other subscriptions.
QList<QList<Model>> modelsBeside(const QString& userCatalog, const QList<Subscription>& all, const QUrl& url)
{
    QList<QList<Model>> models;
    for (const Subscription& one : all) {
        if (const auto kept = readSubscribed(userCatalog, one); kept && one.url != url)
            models += kept->models;
    }
    return models;
}

QByteArray closedByNewline(const QByteArray& signature)
{
    return signature.endsWith('\n') ? signature : signature + '\n';
}

} // namespace

Result<Subscription> makeSubscription(const QString& url, const QByteArray& key)
{
    const auto address = parseAddress(url);
    if (!address)
        return fail(address.error());
    if (const Status safe = checkAddress(*address, false); !safe)
        return fail(safe.error());
    const auto signer = SigningKey::fromText(key);
    return signer ? Result<Subscription>(Subscription{*address, *signer})
                  : fail(ErrorKind::Untrusted, QStringLiteral("no minisign key"));
}

Result<QList<Subscription>> readSubscriptions(const QString& userCatalog)
{
    const QString path = listIn(userCatalog);
    if (!QFileInfo::exists(path))
        return QList<Subscription>();
    const auto bytes = bytesOf(path, mostListBytes);
    const QJsonObject document = QJsonDocument::fromJson(bytes.value_or(QByteArray())).object();
    const QJsonValue entries = document.value(QLatin1String("subscriptions"));
    if (document.value(QLatin1String("version")).toInt() != 1 || !entries.isArray())
        return fail(ErrorKind::InvalidCatalog, shownText(path) + QStringLiteral(": no such document"));
    QList<Subscription> subscriptions;
    for (const QJsonValue& entry : entries.toArray()) {
        const auto one = makeSubscription(entry[QLatin1String("url")].toString(),
                                          entry[QLatin1String("key")].toString().toLatin1());
        if (!one)
            return fail(ErrorKind::InvalidCatalog, shownText(path) + u": " + one.error().detail);
        subscriptions += *one;
    }
    return subscriptions;
}

Result<SubscribedCatalog> readSubscribed(const QString& userCatalog, const Subscription& subscription)
{
    const auto kept = keptDocument(userCatalog, subscription.url);
    return kept ? verified(*kept, subscription.key)
                : fail(ErrorKind::Untrusted, QStringLiteral("no version is here"));
}

Result<QList<QList<Model>>> subscribedModels(const QString& userCatalog)
{
    const auto all = readSubscriptions(userCatalog);
    return all ? Result<QList<QList<Model>>>(modelsBeside(userCatalog, *all, {})) : fail(all.error());
}

Result<SubscribedCatalog> takeVersion(const QString& userCatalog, const Subscription& subscription,
                                      const SignedDocument& fetched, const QDateTime& now)
{
    const auto taken = verified(fetched, subscription.key);
    if (!taken)
        return taken;
    if (const Status folder = makePrivatePath(folderOf(userCatalog)); !folder)
        return fail(folder.error());
    QLockFile lock(listIn(userCatalog) + QStringLiteral(".lock"));
    if (const Status locked = acquire(lock); !locked)
        return fail(locked.error());
    auto all = readSubscriptions(userCatalog);
    if (!all)
        return fail(all.error());
    const auto before = keptDocument(userCatalog, subscription.url);
    if (const Status follows = mayFollow(fetched, taken->version, before, subscription.key, now); !follows)
        return fail(follows.error());
    auto models = modelsBeside(userCatalog, *all, subscription.url);
    models += taken->models;
    if (const auto whole = mergedWhole(userCatalog, models); !whole)
        return fail(whole.error());
    const QByteArray kept = closedByNewline(fetched.signature) + fetched.document;
    if (const Status written = replace(keptFile(userCatalog, subscription.url), kept); !written)
        return fail(written.error());
    if (all->contains(subscription))
        return taken;
    all->removeIf([&](const Subscription& one) { return one.url == subscription.url; });
    *all += subscription;
    if (const Status written = writeList(userCatalog, *all); !written)
        return fail(written.error());
    return taken;
}

Status unsubscribe(const QString& userCatalog, const QUrl& url)
{
    QLockFile lock(listIn(userCatalog) + QStringLiteral(".lock"));
    if (const Status locked = acquire(lock); !locked)
        return locked;
    auto all = readSubscriptions(userCatalog);
    if (!all)
        return fail(all.error());
    const bool isOne =
        std::any_of(all->begin(), all->end(), [&](const Subscription& one) { return one.url == url; });
    if (!isOne)
        return fail(ErrorKind::UnknownModel, QStringLiteral("no subscription of ") + shownUrl(url));
    if (const auto whole = mergedWhole(userCatalog, modelsBeside(userCatalog, *all, url)); !whole)
        return fail(whole.error());
    all->removeIf([&](const Subscription& one) { return one.url == url; });
    if (const Status written = writeList(userCatalog, *all); !written)
        return written;
    QFile::remove(keptFile(userCatalog, url)); // harmless where it stays
    return {};
}

} // namespace cellar
