// SPDX-License-Identifier: MIT
// Notices that the file at a source was replaced, where the source names its version by a weak tag or a date
// only. Such a mark proves nothing: of the servers behind one address each may have its own. So one that
// comes back, or changes time and again, is not believed any longer; the digest decides then. A pure value.
#pragma once

#include "core/net/answer.h"

#include <QList>

namespace cellar {

class WeakVersion
{
public:
    static constexpr int mostChanges = 2;

    /// To be told each answer of the source in turn: whether it is of another version than those before.
    bool hasChanged(const Answer& answer);

private:
    QList<QByteArray> m_seen; // the marks, the present one last
    bool m_isBelieved = true;
};

} // namespace cellar
