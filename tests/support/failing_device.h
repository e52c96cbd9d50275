// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/byte_range.h"

#include <QIODevice>
#include <QList>

#include <algorithm>

namespace cellar::test {

/// A disk that cannot be read in places: a read that begins there fails, one that would reach there ends
/// before.
class FailingDevice final : public QIODevice
{
public:
    FailingDevice(const QByteArray& bytes, const QList<ByteRange>& bad)
        : m_bytes(bytes)
        , m_bad(bad)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    qint64 size() const override { return m_bytes.size(); }

protected:
    qint64 readData(char* data, qint64 length) override
    {
        qint64 end = qMin(pos() + length, size());
        for (const ByteRange& range : m_bad) {
            if (pos() >= range.offset && pos() < range.offset + range.length)
                return -1;
            if (range.offset >= pos())
                end = qMin(end, range.offset);
        }
        const QByteArray part = m_bytes.mid(pos(), end - pos());
        std::copy(part.begin(), part.end(), data);
        return part.size();
    }
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    const QByteArray m_bytes;
    const QList<ByteRange> m_bad;
};

} // namespace cellar::test
