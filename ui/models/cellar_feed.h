// SPDX-License-Identifier: MIT
// Brings what a Cellar says into a ModelTable: all that comes within a tenth of a second at once, a catalogue
// of thousands without holding up the window, and no timer while nothing happens.
#pragma once

#include "core/base/clock.h"
#include "ui/models/model_row.h"

#include <QObject>
#include <QSet>
#include <QThreadPool>

namespace cellar {

class Cellar;
class ModelTable;

class CellarFeed : public QObject
{
    Q_OBJECT

public:
    /// All three outlive it. Takes what the catalogue holds now.
    CellarFeed(Cellar& cellar, ModelTable& table, const Clock& clock, QObject* parent = nullptr);

signals:
    /// The table shows all that the cellar has said.
    void settled();

private:
    void readCatalog();
    void takeRows(int reading, ModelRows rows);
    void onChanged(const QString& id);
    void applyStates();
    QStringList queue() const;
    void applySoon();
    void count();

    Cellar& m_cellar;
    ModelTable& m_table;
    QSet<QString> m_changed;     // ids whose state is to be fetched
    QSet<QString> m_queued;      // ids that waited for their turn when last asked
    bool m_queueChanged = false; // their order is to be fetched
    std::unique_ptr<Alarm> m_apply;
    std::unique_ptr<Alarm> m_second; // runs only while something counts down
    int m_reading = 0;               // which reading of the catalogue is the newest
    QThreadPool m_pool;              // makes rows; the last member, so that it ends first
};

} // namespace cellar
