// SPDX-License-Identifier: MIT
// A clock that is turned by hand. One thread, except for now() and utc().
#pragma once

#include "core/base/clock.h"

#include <optional>

namespace cellar::test {

class FakeClock final : public Clock
{
public:
    FakeClock();
    ~FakeClock() override;

    Milliseconds now() const override;
    QDateTime utc() const override; // begins at 2026-01-01 and goes along with now()
    std::unique_ptr<Alarm> makeAlarm(std::function<void()> call) const override;

    /// Lets time pass: what is due rings in its order, at its own time, alarms started meanwhile too.
    void advance(Milliseconds span);
    /// The wall clock jumps; no alarm notices.
    void setUtc(const QDateTime& utc);

    int pendingAlarms() const;
    /// How long until the next one rings.
    std::optional<Milliseconds> nextAlarm() const;

private:
    class FakeAlarm;
    struct Face;
    const std::shared_ptr<Face> m_face;
};

} // namespace cellar::test
