// SPDX-License-Identifier: MIT
#include "core/ensure/known_updates.h"

#include "core/catalog/newer_model.h"
#include "core/catalog/offered_models.h"
#include "core/disk/disk.h"
#include "core/model/names.h"
#include "core/net/retry_policy.h"
#include "core/registry/huggingface/hub.h"
#include "core/registry/reference.h"
#include "core/store/sealed_document.h"

#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>
#include <chrono>

namespace cellar {

namespace {

constexpr qint64 longestDocument = 4 << 20;
constexpr qsizetype mostModels = 10'000;
constexpr qsizetype longestText = 2048;
constexpr int mostFailures = 1000;
constexpr std::chrono::hours day{24};

QDateTime timeIn(const QJsonObject& object, const QString& member)
{
    return QDateTime::fromString(object.value(member).toString(), Qt::ISODateWithMs).toUTC();
}

void putTime(QJsonObject& object, const QString& member, const QDateTime& time)
{
    if (time.isValid())
        object.insert(member, time.toString(Qt::ISODateWithMs));
}

bool isText(const QString& text)
{
    return !text.isEmpty() && text.size() <= longestText;
}

std::optional<std::pair<QString, NewerVersion>> modelIn(const QJsonObject& object)
{
    const NewerVersion newer{object.value(u"reference").toString(),       object.value(u"here").toString(),
                             object.value(u"there").toString(),           object.value(u"size").toInteger(-1),
                             timeIn(object, QStringLiteral("published")), object.value(u"skipped").toBool()};
    const QString id = object.value(u"id").toString();
    const bool isWhole = isModelId(id) && isText(newer.reference) && isText(newer.here) &&
                         isText(newer.there) && newer.size >= 0 && object.value(u"skipped").isBool();
    return isWhole ? std::optional(std::pair(id, newer)) : std::nullopt;
}

QJsonObject toJson(const QString& id, const NewerVersion& newer)
{
    QJsonObject object{{QStringLiteral("id"), id},           {QStringLiteral("reference"), newer.reference},
                       {QStringLiteral("here"), newer.here}, {QStringLiteral("there"), newer.there},
                       {QStringLiteral("size"), newer.size}, {QStringLiteral("skipped"), newer.skipped}};
    putTime(object, QStringLiteral("published"), newer.published);
    return object;
}

} // namespace

KnownUpdates readKnownUpdates(const QString& path)
{
    const auto document = readSealed(path, longestDocument);
    if (!document || document->value(u"version").toInt() != 1)
        return {};
    KnownUpdates updates{
        {}, timeIn(*document, QStringLiteral("asked")), document->value(u"failures").toInt(-1)};
    const QJsonArray models = document->value(u"models").toArray();
    if (updates.failures < 0 || updates.failures > mostFailures || models.size() > mostModels)
        return {};
    for (const QJsonValue& value : models) {
        const auto model = modelIn(value.toObject());
        if (!model)
            return {};
        updates.models.insert(model->first, model->second);
    }
    return updates;
}

Status writeKnownUpdates(const QString& path, const KnownUpdates& updates)
{
    if (const Status folder = makePrivatePath(QFileInfo(path).path()); !folder)
        return folder;
    QStringList ids = updates.models.keys();
    ids.sort();
    QJsonArray models;
    for (const QString& id : ids)
        models.append(toJson(id, updates.models.value(id)));
    QJsonObject document{{QStringLiteral("version"), 1},
                         {QStringLiteral("failures"), qMin(updates.failures, mostFailures)},
                         {QStringLiteral("models"), models}};
    putTime(document, QStringLiteral("asked"), updates.asked);
    return writeSealed(path, document);
}

QDateTime nextRound(const KnownUpdates& updates, const QDateTime& now)
{
    if (!updates.asked.isValid() || updates.asked > now)
        return now;
    const int days = qMin(1 << std::clamp(updates.failures - 1, 0, 3), 7);
    return updates.asked.addSecs(std::chrono::seconds(day * days).count());
}

QStringList toBeAsked(const QList<std::pair<Model, ModelState>>& models)
{
    QStringList references;
    for (const auto& [model, state] : models) {
        if (mayMove(model) && isUsable(state) && !references.contains(model.provenance->reference))
            references += model.provenance->reference;
    }
    return references;
}

QString registryOf(const QString& reference)
{
    const auto parsed = parseReference(reference, Hub().endpoint);
    if (!parsed || !*parsed)
        return reference;
    if (const auto* registry = std::get_if<OciReference>(&**parsed))
        return registry->host;
    const auto* document = std::get_if<MetalinkReference>(&**parsed);
    return document ? document->url.host() : QStringLiteral("hub");
}

bool isRegistryFault(const Error& error)
{
    return nextStep(error) == NextStep::Retry || error.kind == ErrorKind::CaptivePortal ||
           error.kind == ErrorKind::Tls;
}

QStringList takeOffer(KnownUpdates& updates, const QString& reference, const Offer& offer,
                      const QList<Model>& models)
{
    QStringList found;
    for (const Model& model : models) {
        if (!mayMove(model) || model.provenance->reference != reference)
            continue;
        const auto newer = newerModel(model, offer);
        if (!newer || !*newer) {
            updates.models.remove(model.id);
            continue;
        }
        NewerVersion version{reference, model.provenance->version, (*newer)->provenance->version,
                             changedBytes(model, **newer), offer.published};
        const auto known = updates.models.constFind(model.id);
        const bool isKnown =
            known != updates.models.cend() && isOf(*known, model) && known->there == version.there;
        version.skipped = isKnown && known->skipped;
        if (!isKnown)
            found += model.id;
        updates.models.insert(model.id, version);
    }
    return found;
}

QHash<QString, NewerVersion> wantedUpdates(const KnownUpdates& updates, const Catalog& catalog)
{
    QHash<QString, NewerVersion> wanted;
    for (auto known = updates.models.cbegin(); known != updates.models.cend(); ++known) {
        const Model* model = catalog.find(known.key());
        if (model && mayMove(*model) && isOf(*known, *model) && !known->skipped)
            wanted.insert(known.key(), *known);
    }
    return wanted;
}

} // namespace cellar
