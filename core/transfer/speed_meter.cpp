// SPDX-License-Identifier: MIT
#include "core/transfer/speed_meter.h"

#include <algorithm>
#include <cmath>

namespace cellar {

std::optional<std::chrono::seconds> timeLeft(const Progress& progress)
{
    constexpr double aYear = 365.0 * 24 * 3600;
    if (!progress.total || progress.bytesPerSecond <= 0)
        return {};
    const double seconds = std::ceil(double(*progress.total - progress.done) / progress.bytesPerSecond);
    if (seconds < 0 || seconds > aYear)
        return {};
    return std::chrono::seconds(qint64(seconds));
}

void SpeedMeter::observe(Milliseconds now, qint64 total)
{
    if (!m_samples.empty() && total < m_samples.back().total)
        m_samples.clear();
    m_samples.push_back({now, total});
    while (m_samples.size() > 1 && now - m_samples[1].when >= window)
        m_samples.pop_front();
}

double SpeedMeter::bytesPerSecond(Milliseconds now) const
{
    if (m_samples.empty())
        return 0;
    // The first sample that is still inside the window, or the one at its edge.
    auto from = m_samples.begin();
    while (std::next(from) != m_samples.end() && now - std::next(from)->when >= window)
        ++from;
    const qint64 bytes = m_samples.back().total - from->total;
    const Milliseconds span = std::min(window, now - from->when);
    return bytes > 0 && span.count() > 0 ? double(bytes) * 1000.0 / double(span.count()) : 0;
}

Progress SpeedMeter::progress(Milliseconds now, std::optional<qint64> whole) const
{
    Progress progress;
    progress.done = m_samples.empty() ? 0 : m_samples.back().total;
    progress.total = whole;
    progress.bytesPerSecond = bytesPerSecond(now);
    progress.eta = timeLeft(progress);
    return progress;
}

} // namespace cellar
