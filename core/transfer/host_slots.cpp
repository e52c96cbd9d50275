// SPDX-License-Identifier: MIT
#include "core/transfer/host_slots.h"

#include "core/net/origin.h"

#include <algorithm>
#include <utility>

namespace cellar {

HostSlots::Slot::Slot(HostSlots* owner, const QString& origin)
    : m_owner(owner)
    , m_origin(origin)
{
}

HostSlots::Slot& HostSlots::Slot::operator=(Slot&& other) noexcept
{
    Slot taken(std::move(other));
    std::swap(m_owner, taken.m_owner);
    std::swap(m_origin, taken.m_origin); // and the former one goes back
    return *this;
}

HostSlots::Slot::~Slot()
{
    if (m_owner)
        m_owner->giveBack(m_origin);
}

HostSlots::HostSlots(int most)
    : m_most(std::max(most, 1))
{
}

std::optional<HostSlots::Slot> HostSlots::tryTake(const QUrl& url, Want want, QObject* taker)
{
    const QString origin = originOf(url);
    Host& host = m_hosts[origin];
    const qsizetype place = host.line.indexOf(taker);
    const qsizetype ahead = want == Want::First && place >= 0 ? place : host.line.size();
    if (host.taken + ahead < m_most) {
        ++host.taken;
        host.line.removeOne(taker);
        return Slot(this, origin);
    }
    if (want == Want::First && place < 0) {
        host.line.append(taker);
        connect(taker, &QObject::destroyed, this, &HostSlots::giveUp, Qt::UniqueConnection);
    }
    return std::nullopt;
}

void HostSlots::giveUp(QObject* taker)
{
    qsizetype left = 0;
    for (Host& host : m_hosts)
        left += host.line.removeAll(taker);
    m_hosts.removeIf([](const auto& host) { return host->taken == 0 && host->line.isEmpty(); });
    if (left > 0)
        announce();
}

void HostSlots::setMost(int most)
{
    m_most = std::max(most, 1);
    announce();
}

void HostSlots::giveBack(const QString& origin)
{
    const auto host = m_hosts.find(origin);
    --host->taken;
    if (host->taken == 0 && host->line.isEmpty())
        m_hosts.erase(host);
    announce();
}

void HostSlots::announce()
{
    if (std::exchange(m_announcing, true))
        return;
    const auto tell = [this] {
        m_announcing = false;
        emit freed();
    };
    QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
}

} // namespace cellar
