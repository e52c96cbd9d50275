// SPDX-License-Identifier: MIT
// The model files that other programs of this machine have, looked for on a thread of its own.
#pragma once

#include "core/neighbours/neighbours.h"

#include <QObject>
#include <QThreadPool>

namespace cellar {

/// Main thread.
class NeighbourSearch : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype mostFiles = 1000;

    explicit NeighbourSearch(QObject* parent = nullptr);
    /// Breaks it off, and waits until it has noticed.
    ~NeighbourSearch() override;

    /// Once.
    void start(const Surroundings& surroundings);
    /// Whole files, each once, the largest first.
    const QList<FoundFile>& files() const { return m_files; }
    bool isDone() const { return m_isDone; }

signals:
    void done();

private:
    void take(const QList<FoundFile>& files);

    QList<FoundFile> m_files;
    bool m_isDone = false;
    std::atomic<bool> m_cancelled = false;
    QThreadPool m_pool; // last, so that it ends first
};

} // namespace cellar
