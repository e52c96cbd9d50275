// SPDX-License-Identifier: MIT
// What the disk tells of every model of a catalogue, looked up on a thread of its own.
#pragma once

#include "core/catalog/catalog.h"
#include "core/disk/disk_thread.h"
#include "core/ensure/known_states.h"
#include "core/store/layout.h"

namespace cellar {

class StoreSurvey : public QObject
{
    Q_OBJECT

public:
    /// done() follows. Asked while it looks: it looks once more, with what was given last.
    void ask(const Layout& layout, const Catalog& catalog);

signals:
    void done(const cellar::States& onDisk);

private:
    struct Ground
    {
        Layout layout;
        Catalog catalog;
    };
    void look(const Ground& ground);

    DiskThread m_disk;
    bool m_looking = false;
    std::optional<Ground> m_next;
};

} // namespace cellar
