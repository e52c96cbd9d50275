// SPDX-License-Identifier: MIT
#include "core/transfer/weak_version.h"

namespace cellar {

bool WeakVersion::hasChanged(const Answer& answer)
{
    const QByteArray& mark = answer.etag.isEmpty() ? answer.lastModified : answer.etag;
    if (!m_isBelieved || mark.isEmpty() || (!m_seen.isEmpty() && mark == m_seen.last()))
        return false;
    m_isBelieved = !m_seen.contains(mark) && m_seen.size() <= mostChanges;
    m_seen += mark;
    return m_isBelieved && m_seen.size() > 1;
}

} // namespace cellar
