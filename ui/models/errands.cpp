// SPDX-License-Identifier: MIT
#include "ui/models/errands.h"

#include "core/transfer/speed_meter.h"

#include <QStringList>

#include <algorithm>

namespace cellar {

QList<Errands::Errand>::iterator Errands::find(const QString& key)
{
    return std::find_if(m_going.begin(), m_going.end(), [&](const Errand& one) { return one.key == key; });
}

void Errands::begin(const QString& key, const QString& name)
{
    if (m_going.isEmpty()) {
        m_done.clear();
        m_failures.clear();
    }
    if (!isGoing(key))
        m_going.append({key, name});
}

void Errands::progress(const QString& key, const Progress& progress)
{
    if (!isGoing(key))
        begin(key, key);
    find(key)->progress = progress;
}

bool Errands::end(const QString& key, const std::optional<Error>& error)
{
    const auto found = find(key);
    if (found == m_going.end())
        return false;
    if (!error)
        m_done += found->name;
    else if (error->kind != ErrorKind::Cancelled)
        m_failures.append({found->name, *error});
    m_going.erase(found);
    return true;
}

bool Errands::isGoing(const QString& key) const
{
    return going().contains(key);
}

QStringList Errands::going() const
{
    QStringList keys;
    for (const Errand& one : m_going)
        keys += one.key;
    return keys;
}

QStringList Errands::names() const
{
    QStringList names;
    for (const Errand& one : m_going)
        names += one.name;
    return names;
}

Progress Errands::whole() const
{
    Progress whole;
    whole.total = 0;
    for (const Errand& one : m_going) {
        whole.done += one.progress.done;
        whole.bytesPerSecond += one.progress.bytesPerSecond;
        if (whole.total && one.progress.total)
            whole.total = *whole.total + *one.progress.total;
        else
            whole.total.reset();
    }
    whole.eta = timeLeft(whole);
    return whole;
}

} // namespace cellar
