// SPDX-License-Identifier: MIT
#include "core/store/space.h"

#include <QMutex>

#include <algorithm>
#include <limits>
#include <map>
#include <utility>

namespace cellar {

namespace {

qint64 sum(qint64 a, qint64 b)
{
    qint64 result = 0;
    return qAddOverflow(a, b, &result) ? std::numeric_limits<qint64>::max() : result;
}

Status fits(const DiskRoom& room, qint64 earlier, qint64 need)
{
    const bool isKnown = room.total > 0;
    if (need == 0 || !isKnown || sum(earlier, need) <= room.free - floorOf(room))
        return {};
    QString detail = QStringLiteral("needs %1, %2 free, %3 are left free");
    detail = detail.arg(need).arg(room.free).arg(floorOf(room));
    if (earlier > 0)
        detail += QStringLiteral(", %1 are claimed before").arg(earlier);
    return fail(ErrorKind::NoSpace, detail);
}

} // namespace

qint64 floorOf(const DiskRoom& room)
{
    constexpr qint64 most = qint64(256) << 20;
    return std::min(most, room.total / 100);
}

struct SpaceLedger::Book
{
    QMutex mutex;
    quint64 next = 0;
    std::map<quint64, qint64> needs; // by the order of asking

    qint64 before(quint64 number) const
    {
        qint64 bytes = 0;
        for (auto need = needs.begin(); need != needs.lower_bound(number); ++need)
            bytes = sum(bytes, need->second);
        return bytes;
    }
};

SpaceLedger::Claim::Claim(std::shared_ptr<Book> book, quint64 number)
    : m_book(std::move(book))
    , m_number(number)
{
}

SpaceLedger::Claim::Claim(Claim&& other) noexcept = default;

SpaceLedger::Claim& SpaceLedger::Claim::operator=(Claim&& other) noexcept
{
    Claim taken(std::move(other));
    std::swap(m_book, taken.m_book);
    std::swap(m_number, taken.m_number); // and the former one is given back
    return *this;
}

SpaceLedger::Claim::~Claim()
{
    if (!m_book)
        return;
    const QMutexLocker lock(&m_book->mutex);
    m_book->needs.erase(m_number);
}

void SpaceLedger::Claim::setNeed(qint64 bytes)
{
    const QMutexLocker lock(&m_book->mutex);
    m_book->needs[m_number] = std::max<qint64>(bytes, 0);
}

Status SpaceLedger::Claim::check(const DiskRoom& room) const
{
    const QMutexLocker lock(&m_book->mutex);
    return fits(room, m_book->before(m_number), m_book->needs.at(m_number));
}

SpaceLedger::SpaceLedger()
    : m_book(std::make_shared<Book>())
{
}

Result<SpaceLedger::Claim> SpaceLedger::claim(const DiskRoom& room, qint64 need)
{
    const QMutexLocker lock(&m_book->mutex);
    const quint64 number = m_book->next++;
    const qint64 bytes = std::max<qint64>(need, 0);
    if (const Status status = fits(room, m_book->before(number), bytes); !status)
        return fail(status.error());
    m_book->needs.emplace(number, bytes);
    return Claim(m_book, number);
}

// The room is measured outside the lock, for that may take long.
Result<SpaceLedger::Claim> SpaceLedger::claim(const QString& path, qint64 need)
{
    const auto room = roomOn(path);
    if (!room)
        return fail(room.error());
    return claim(*room, need);
}

} // namespace cellar
