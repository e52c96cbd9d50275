// SPDX-License-Identifier: MIT
#include "ui/models/update_check.h"

#include "core/catalog/offered_models.h"
#include "core/cellar.h"
#include "ui/settings/settings.h"

#include <algorithm>

namespace cellar {

UpdateCheck::UpdateCheck(const Parts& parts, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
    , m_known(readKnownUpdates(parts.file))
    , m_alarm(parts.clock.makeAlarm([this] { look(); }))
{
    connect(&parts.settings, &Settings::changed, this, &UpdateCheck::reconsider);
    connect(&parts.cellar, &Cellar::catalogChanged, this, &UpdateCheck::changed);
    connect(&parts.cellar, &Cellar::resolved, this, &UpdateCheck::take);
    connect(&parts.cellar, &Cellar::finished, this, &UpdateCheck::takeEnd);
}

void UpdateCheck::begin()
{
    m_hasBegun = true;
    reconsider();
    emit changed();
}

void UpdateCheck::setHeld(bool held)
{
    m_isHeld = held;
    reconsider();
}

void UpdateCheck::check()
{
    beginRound(true);
}

QHash<QString, NewerVersion> UpdateCheck::newer() const
{
    return wantedUpdates(m_known, m_parts.cellar.catalog());
}

void UpdateCheck::reconsider()
{
    if (!m_hasBegun || m_isHeld || !m_parts.settings.preferences().checkUpdates)
        m_alarm->stop();
    else if (!m_alarm->isActive())
        m_alarm->start(quiet);
}

void UpdateCheck::look()
{
    const QDateTime now = m_parts.clock.utc();
    const Milliseconds left(now.msecsTo(nextRound(m_known, now)));
    if (left <= Milliseconds(0))
        beginRound(false);
    m_alarm->start(interval);
}

/// That it began is kept first: whatever comes of it, the next one is a day away.
void UpdateCheck::beginRound(bool byHand)
{
    if (m_round) {
        m_round->byHand = m_round->byHand || byHand;
        return;
    }
    QList<std::pair<Model, ModelState>> models;
    for (const Model& model : m_parts.cellar.catalog().models())
        models.emplace_back(model, m_parts.cellar.knownState(model.id));
    m_round = Round{byHand, toBeAsked(models)};
    m_known.asked = m_parts.clock.utc();
    store();
    askNext();
}

void UpdateCheck::askNext()
{
    while (!m_round->references.isEmpty()) {
        const QString reference = m_round->references.takeFirst();
        if (m_round->failed.contains(registryOf(reference)))
            continue;
        m_round->current = reference;
        m_parts.cellar.resolve(reference, {m_parts.patience});
        return;
    }
    endRound();
}

void UpdateCheck::endRound()
{
    m_known.failures = m_round->failed.isEmpty() ? 0 : m_known.failures + 1;
    store();
    const Round ended = *std::exchange(m_round, {});
    emit changed();
    if (ended.byHand)
        emit checked(ended.error);
    else if (!ended.found.isEmpty())
        emit found(ended.found);
}

void UpdateCheck::take(const QString& reference, const Offer& offer)
{
    const bool isOfRound = m_round && m_round->current == reference;
    if (!isOfRound && !m_wishes.contains(reference))
        return; // somebody else's question
    const KnownUpdates before = m_known;
    const QStringList fresh = takeOffer(m_known, reference, offer, m_parts.cellar.catalog().models());
    if (isOfRound)
        m_round->found += fresh;
    if (m_known != before) {
        store();
        emit changed();
    }
    const QList<Wish> wishes = m_wishes.values(reference);
    m_wishes.remove(reference);
    for (const Wish& wish : wishes)
        bring(wish, offer);
}

void UpdateCheck::takeEnd(const QString& reference, const std::optional<Error>& error)
{
    const QList<Wish> wishes = m_wishes.values(reference); // an answer fulfils them before
    m_wishes.remove(reference);
    for (const Wish& wish : wishes)
        emit notUpdated(wish.id, *error);
    if (!m_round || m_round->current != reference)
        return;
    m_round->current.clear();
    if (error && isRegistryFault(*error)) {
        m_round->failed.insert(registryOf(reference));
        m_round->error = error;
    }
    askNext();
}

void UpdateCheck::update(const QString& id, bool keepOld)
{
    const Model* model = m_parts.cellar.catalog().find(id);
    if (!model || !mayMove(*model)) {
        emit notUpdated(id, {ErrorKind::UnknownModel, id + QStringLiteral(": of no registry, or pinned")});
        return;
    }
    m_wishes.insert(model->provenance->reference, {id, keepOld});
    m_parts.cellar.resolve(model->provenance->reference);
}

void UpdateCheck::bring(const Wish& wish, const Offer& offer)
{
    const Model* model = m_parts.cellar.catalog().find(wish.id);
    if (!model)
        return; // removed meanwhile
    const auto newer = newerModel(*model, offer);
    if (!newer) {
        emit notUpdated(wish.id, newer.error());
    } else if (*newer && wish.keepOld) {
        const auto begun =
            m_parts.cellar.updateBeside(**newer, m_parts.settings.preferences().fetchOptions());
        if (!begun)
            emit notUpdated(wish.id, begun.error());
    } else if (*newer) {
        m_parts.cellar.update(**newer, m_parts.settings.preferences().fetchOptions());
    }
}

void UpdateCheck::skip(const QString& id)
{
    const auto known = m_known.models.find(id);
    if (known == m_known.models.end())
        return;
    known->skipped = true;
    store();
    emit changed();
}

void UpdateCheck::store()
{
    const Status kept = writeKnownUpdates(m_parts.file, m_known);
    if (!kept && m_round)
        m_round->error = kept.error();
}

} // namespace cellar
