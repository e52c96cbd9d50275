// SPDX-License-Identifier: MIT
#include "ui/models/cellar_feed.h"

#include "core/cellar.h"
#include "ui/models/model_table.h"

#include <QMap>

namespace cellar {

namespace {
constexpr Milliseconds applyInterval{100};
constexpr qsizetype statesAtOnce = 250; // some milliseconds of work
constexpr qsizetype mostNumbered = 500; // each place is looked up in the whole queue
} // namespace

CellarFeed::CellarFeed(Cellar& cellar, ModelTable& table, const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_cellar(cellar)
    , m_table(table)
    , m_apply(clock.makeAlarm([this] { applyStates(); }))
    , m_second(clock.makeAlarm([this] { count(); }))
{
    connect(&cellar, &Cellar::catalogChanged, this, &CellarFeed::readCatalog);
    connect(&cellar, &Cellar::changed, this, &CellarFeed::onChanged);
    connect(&cellar, &Cellar::queueChanged, this, [this] {
        m_queueChanged = true;
        applySoon();
    });
    if (!cellar.catalog().models().isEmpty()) // else it was not read yet, and there will be news of it
        readCatalog();
}

void CellarFeed::readCatalog()
{
    const int reading = ++m_reading;
    m_pool.start([this, reading, models = m_cellar.catalog().models()] {
        auto deliver = [this, reading, rows = rowsOf(models)]() mutable {
            takeRows(reading, std::move(rows));
        };
        QMetaObject::invokeMethod(this, std::move(deliver), Qt::QueuedConnection);
    });
}

void CellarFeed::takeRows(int reading, ModelRows rows)
{
    if (reading != m_reading)
        return; // a newer one is on its way
    m_changed = QSet<QString>(rows.byId.keyBegin(), rows.byId.keyEnd());
    m_queued.clear();
    m_queueChanged = true;
    m_table.setRows(std::move(rows));
    applyStates();
}

void CellarFeed::onChanged(const QString& id)
{
    m_changed.insert(id);
    applySoon();
}

void CellarFeed::applySoon()
{
    if (!m_apply->isActive())
        m_apply->start(applyInterval);
}

void CellarFeed::applyStates()
{
    QList<ModelTable::StateOf> states;
    for (auto id = m_changed.begin(); id != m_changed.end() && states.size() < statesAtOnce;) {
        states.emplace_back(*id, m_cellar.knownState(*id));
        if (std::holds_alternative<state::Queued>(states.last().second))
            m_queued.insert(*id);
        else
            m_queued.remove(*id);
        id = m_changed.erase(id);
    }
    std::optional<QStringList> newQueue;
    if (m_changed.isEmpty() && std::exchange(m_queueChanged, false))
        newQueue = queue();
    m_table.setStates(states, newQueue);
    if (m_table.counts() && !m_second->isActive())
        m_second->start(std::chrono::seconds(1));
    if (m_changed.isEmpty())
        emit settled();
    else
        m_apply->start(Milliseconds(0));
}

/// In one that is longer than anyone reads, the places stay unknown.
QStringList CellarFeed::queue() const
{
    if (m_queued.size() > mostNumbered)
        return {};
    QMap<int, QString> byPlace;
    for (const QString& id : m_queued) {
        if (const int place = m_cellar.queuePosition(id); place > 0)
            byPlace.insert(place, id);
    }
    return byPlace.values();
}

void CellarFeed::count()
{
    m_table.tick();
    if (m_table.counts())
        m_second->start(std::chrono::seconds(1));
}

} // namespace cellar
