// SPDX-License-Identifier: MIT
#include "tests/support/fake_clock.h"

#include <QList>
#include <QTimeZone>

#include <algorithm>
#include <atomic>

namespace cellar::test {

/// What the clock and its alarms share.
struct FakeClock::Face
{
    std::atomic<qint64> now = 0; // ms
    std::atomic<qint64> utcAtZero = QDate(2026, 1, 1).startOfDay(QTimeZone::utc()).toMSecsSinceEpoch();
    QList<FakeAlarm*> running; // in the order they were started

    FakeAlarm* earliest() const;
};

class FakeClock::FakeAlarm final : public Alarm
{
public:
    FakeAlarm(std::shared_ptr<Face> face, std::function<void()> call)
        : m_face(std::move(face))
        , m_call(std::move(call))
    {
    }
    ~FakeAlarm() override { m_face->running.removeOne(this); }

    void start(Milliseconds delay) override
    {
        stop();
        m_due = m_face->now + delay.count();
        m_face->running.append(this);
    }
    void stop() override { m_face->running.removeOne(this); }
    bool isActive() const override { return m_face->running.contains(this); }

    qint64 due() const { return m_due; }
    void ring()
    {
        stop();
        const std::function<void()> call = m_call; // the call may destroy this alarm
        call();
    }

private:
    const std::shared_ptr<Face> m_face;
    const std::function<void()> m_call;
    qint64 m_due = 0;
};

FakeClock::FakeAlarm* FakeClock::Face::earliest() const
{
    const auto it =
        std::min_element(running.begin(), running.end(),
                         [](const FakeAlarm* a, const FakeAlarm* b) { return a->due() < b->due(); });
    return it == running.end() ? nullptr : *it;
}

FakeClock::FakeClock()
    : m_face(std::make_shared<Face>())
{
}

FakeClock::~FakeClock() = default;

Milliseconds FakeClock::now() const
{
    return Milliseconds(m_face->now);
}

QDateTime FakeClock::utc() const
{
    return QDateTime::fromMSecsSinceEpoch(m_face->utcAtZero + m_face->now, Qt::UTC);
}

std::unique_ptr<Alarm> FakeClock::makeAlarm(std::function<void()> call) const
{
    return std::make_unique<FakeAlarm>(m_face, std::move(call));
}

void FakeClock::advance(Milliseconds span)
{
    const qint64 end = m_face->now + span.count();
    for (FakeAlarm* next = m_face->earliest(); next && next->due() <= end; next = m_face->earliest()) {
        m_face->now = std::max<qint64>(m_face->now, next->due());
        next->ring();
    }
    m_face->now = end;
}

void FakeClock::setUtc(const QDateTime& utc)
{
    m_face->utcAtZero = utc.toMSecsSinceEpoch() - m_face->now;
}

int FakeClock::pendingAlarms() const
{
    return static_cast<int>(m_face->running.size());
}

std::optional<Milliseconds> FakeClock::nextAlarm() const
{
    const FakeAlarm* next = m_face->earliest();
    return next ? std::optional(Milliseconds(next->due() - m_face->now)) : std::nullopt;
}

} // namespace cellar::test
