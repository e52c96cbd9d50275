// SPDX-License-Identifier: MIT
// The document, outside of the stores, that remembers where stores were (Layout::memory()): { "version": 1,
// "stores": [ { "path", "id", "moved" } ], "checksum" }, the last used first, 500 at most. "moved", where it
// is there: the store was moved to this folder, in which it is looked for from then on. A sealed document
// (sealed_document.h); one that does not hold counts as none. Blocking: for disk threads.
#pragma once

#include "core/base/result.h"

#include <QList>
#include <QLockFile>

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

/// To be held from the reading to the writing; the folder of `memory` is made. False: it could not be had.
class MemoryLock
{
public:
    explicit MemoryLock(const QString& memory);
    bool isHeld() const { return m_lock.isLocked(); }

private:
    QLockFile m_lock;
};

} // namespace cellar
