// SPDX-License-Identifier: MIT
// Brings what a Cellar knows of its store to the page, while that is in sight, and what the page asks for to
// the Cellar. Main thread.
#pragma once

#include "core/base/clock.h"
#include "core/disk/disk_thread.h"
#include "core/neighbours/neighbours.h"

#include <QObject>

namespace cellar {

class Cellar;
class StoragePage;

class StorageFeed : public QObject
{
    Q_OBJECT

public:
    /// While something is fetched the store is looked at so often.
    static constexpr Milliseconds interval{2000};

    /// All of them outlive it. `surroundings`: where duplicates are looked for besides the store.
    StorageFeed(Cellar& cellar, StoragePage& page, const Clock& clock, const Surroundings& surroundings,
                QObject* parent = nullptr);

private:
    void connectDuplicates();
    void look();
    void lookSoon();
    void lookAround();
    void findDuplicates();
    QStringList toFetch() const;
    QStringList superseded() const;

    Cellar& m_cellar;
    StoragePage& m_page;
    Surroundings m_surroundings;
    std::unique_ptr<Alarm> m_lookSoon;
    DiskThread m_disk; // last: its jobs end first
};

} // namespace cellar
