// SPDX-License-Identifier: MIT
// The document, outside of the stores, that remembers where stores were (Layout::memory()): { "version": 1,
// "stores": [ { "path", "id", "moved" } ], "checksum" }, the last used first, 500 at most. "moved", where it
// is there: the store was moved to this folder, in which it is looked for from then on. A sealed document
// (sealed_document.h); one that does not hold counts as none. Blocking: for disk threads.
#pragma once

#include "core/base/result.h"

#include <QList>
#include <QLockFile>

#include <chrono>

namespace cellar {

struct RememberedStore
{
    QString path;
    QString id;         // 32 hexadecimal digits
    QString moved = {}; // absolute; empty: it is where it was

    bool operator==(const RememberedStore&) const = default;
};

/// The id, where the text is one; else empty.
QString storeIdIn(const QString& text);

QList<RememberedStore> rememberedStores(const QString& memory);

/// Those of the paths are forgotten first; then `stores` stand before the rest. The file's bytes are on the
/// disk; its folder is made where it is missing, and synced.
Status rememberStores(const QString& memory, const QList<RememberedStore>& stores);

/// To be held from the reading to the writing, which takes some milliseconds; the folder of `memory` is made.
/// Not held: it could not be had. One that a process which was killed has left empty is in the way for 10 s.
class MemoryLock
{
public:
    static constexpr std::chrono::milliseconds usualWait{5000};
    static constexpr std::chrono::milliseconds longestWait{20000}; // until it is had, if anybody can
    explicit MemoryLock(const QString& memory, std::chrono::milliseconds wait = usualWait);
    bool isHeld() const { return m_lock.isLocked(); }

private:
    QLockFile m_lock;
};

} // namespace cellar
