// SPDX-License-Identifier: MIT
// On which models something goes on that a sleeping machine would break off: fetching, reading, or waiting to
// try again. What waits for its turn, for another process or for room does not count.
#pragma once

#include "core/model/state.h"

#include <QObject>
#include <QSet>

namespace cellar {

class Cellar;

bool isAtWork(const ModelState& state);

/// Listens to the cellar, which outlives it. Main thread.
class AtWork : public QObject
{
    Q_OBJECT

public:
    explicit AtWork(Cellar& cellar, QObject* parent = nullptr);

    bool any() const { return !m_ids.isEmpty(); }
    bool anyBut(const QString& id) const { return m_ids.size() > (m_ids.contains(id) ? 1 : 0); }

signals:
    /// Another model came, or one went.
    void changed();

private:
    QSet<QString> m_ids;
};

} // namespace cellar
