// SPDX-License-Identifier: MIT
// Mirrors that a source names (see mirrors.h for what is trusted). Where only that source says what the
// digest is, its word holds for this file from then on, also for an earlier run's partial, until the source
// has another version: then all begins anew, from the model's own sources alone.
#include "core/transfer/transfer.h"

#include "core/base/country.h"
#include "core/base/shown.h"
#include "core/transfer/mirrors.h"

namespace cellar {

void Transfer::takeMirrors(const RangeAttempt& attempt)
{
    if (m_mirrorsAreTaken || m_course.isMirror(attempt.source()))
        return;
    const QList<Source> known = m_course.sources();
    const auto mirrors = mirrorsNamedBy(attempt.answer().link, known[attempt.source()], known, ownCountry());
    if (mirrors.isEmpty())
        return;
    if (!m_file.sha256 && !m_assembly) {
        m_file.sha256 = publishedDigest(attempt.answer());
        m_isByItsSource = m_file.sha256.has_value();
        m_digestBy = attempt.source();
    }
    if (!m_file.sha256)
        return;
    m_mirrorsAreTaken = true;
    m_course.addMirrors(mirrors);
    m_facts.resize(m_course.sources().size());
}

bool Transfer::saidTheDigest(qsizetype source) const
{
    return m_isByItsSource && !m_course.isMirror(source) && m_digestBy.value_or(source) == source;
}

bool Transfer::hasOtherDigest(const RangeAttempt& attempt) const
{
    const auto published = publishedDigest(attempt.answer());
    return saidTheDigest(attempt.source()) && published && published != m_file.sha256;
}

// Nobody knows any more what is right.
void Transfer::forgetDigestOfSource()
{
    if (!std::exchange(m_isByItsSource, false))
        return;
    m_file.sha256.reset();
    m_mirrorsAreTaken = true;
    m_course.leaveMirrors();
}

} // namespace cellar
