// SPDX-License-Identifier: MIT
#include "ui/models/session.h"

#include "core/cellar.h"

#include <QCryptographicHash>
#include <QSettings>

namespace cellar {

namespace {

constexpr qsizetype mostIds = 10'000;

QString groupOf(const QString& store)
{
    const QByteArray hash = QCryptographicHash::hash(store.toUtf8(), QCryptographicHash::Sha256).toHex();
    return QStringLiteral("session/") + QString::fromLatin1(hash.left(16)) + u'/';
}

QString nameOf(Wish wish)
{
    return wish == Wish::Repair ? QStringLiteral("repair") : QStringLiteral("fetch");
}

} // namespace

std::optional<Wish> wishIn(const ModelState& state)
{
    if (std::holds_alternative<state::Verifying>(state) || std::holds_alternative<state::Locked>(state) ||
        std::holds_alternative<state::Unavailable>(state))
        return {};
    if (std::holds_alternative<state::Repairing>(state))
        return Wish::Repair;
    if (const auto* queued = std::get_if<state::Queued>(&state))
        return queued->toFetch ? std::optional(Wish::Fetch) : std::nullopt;
    return isActive(state) ? Wish::Fetch : Wish::None;
}

Session::Session(Cellar& cellar, const Settings& settings, QSettings& file, QObject* parent)
    : QObject(parent)
    , m_cellar(cellar)
    , m_settings(settings)
    , m_file(file)
    , m_key(groupOf(cellar.layout().root()))
{
    for (const Wish wish : {Wish::Fetch, Wish::Repair}) {
        const QStringList ids = file.value(m_key + nameOf(wish)).toStringList();
        for (const QString& id : ids.first(qMin(ids.size(), mostIds)))
            m_wishes.insert(id, wish);
    }
    connect(&cellar, &Cellar::changed, this, &Session::take);
}

void Session::goOn()
{
    m_goesOn = true;
    const QStringList ids = m_wishes.keys();
    for (const QString& id : ids) {
        if (!m_cellar.catalog().find(id))
            m_wishes.remove(id);
        else if (m_isHeld)
            m_held.insert(id);
        else
            ask(id);
    }
    store();
    emit heldChanged();
}

void Session::ask(const QString& id)
{
    const EnsureOptions options = m_settings.preferences().fetchOptions();
    if (m_wishes.value(id) == Wish::Repair)
        m_cellar.repair(id, options);
    else
        m_cellar.ensure(id, options);
}

/// Before goOn() a state tells nothing of wishes: nobody has asked for anything in this run.
void Session::take(const QString& id)
{
    const ModelState state = m_cellar.knownState(id);
    const std::optional<Wish> told = wishIn(state);
    if (!m_goesOn || !told)
        return;
    if (m_held.contains(id) && !isActive(state) && !isUsable(state))
        return;
    if (m_held.remove(id))
        emit heldChanged();
    const Wish before = m_wishes.value(id, Wish::None);
    const Wish now = before == Wish::Repair && *told == Wish::Fetch ? before : *told; // it queues again
    if (now == before)
        return;
    if (now == Wish::None)
        m_wishes.remove(id);
    else
        m_wishes.insert(id, now);
    store();
}

void Session::setHeld(bool held)
{
    if (std::exchange(m_isHeld, held) == held || !m_goesOn)
        return;
    if (held) {
        for (auto wish = m_wishes.cbegin(); wish != m_wishes.cend(); ++wish)
            m_held.insert(wish.key());
        for (const QString& id : QSet<QString>(m_held))
            m_cellar.pause(id);
    } else {
        for (const QString& id : std::exchange(m_held, {}))
            ask(id);
    }
    emit heldChanged();
}

void Session::moveTo(const QString& store)
{
    for (const Wish wish : {Wish::Fetch, Wish::Repair})
        m_file.remove(m_key + nameOf(wish));
    m_key = groupOf(store);
    this->store();
}

void Session::store()
{
    QStringList ids[2];
    for (auto wish = m_wishes.cbegin(); wish != m_wishes.cend(); ++wish)
        ids[*wish == Wish::Repair ? 1 : 0] += wish.key();
    for (const Wish wish : {Wish::Fetch, Wish::Repair}) {
        QStringList& some = ids[wish == Wish::Repair ? 1 : 0];
        some.sort();
        if (some.isEmpty())
            m_file.remove(m_key + nameOf(wish));
        else
            m_file.setValue(m_key + nameOf(wish), some);
    }
    m_file.sync(); // so that it is there after any end of the program
}

} // namespace cellar
