// SPDX-License-Identifier: MIT
// What the headers of one model's files say: the model that is looked at. Read on a thread of its own.
#pragma once

#include "core/disk/disk_thread.h"
#include "core/formats/header_facts.h"

#include <QObject>
#include <QStringList>

namespace cellar {

class KeptFacts : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Of the files at these paths, all together; nothing where none of them is there and has a header. They
    /// are read when others were asked for before, or the same in another state (any word for it); meanwhile
    /// it is what was known of these files.
    std::optional<HeaderFacts> of(const QStringList& paths, const QString& state);

signals:
    /// of() gives something else than it did.
    void read();

private:
    QStringList m_paths;
    QString m_state;
    std::optional<HeaderFacts> m_facts;
    DiskThread m_disk; // last: its jobs end first
};

} // namespace cellar
