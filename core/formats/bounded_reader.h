// SPDX-License-Identifier: MIT
// Numbers and texts from a device, never beyond an end that was fixed beforehand. The first fault is kept;
// what is read afterwards is 0 or empty, so callers need to ask only before they act on a value.
#pragma once

#include "core/base/result.h"

#include <QIODevice>
#include <QtEndian>

#include <optional>

namespace cellar {

class BoundedReader
{
public:
    /// From the beginning of `device`, which outlives it, to `end` (bytes).
    BoundedReader(QIODevice& device, qint64 end)
        : m_device(device)
        , m_end(end)
    {
    }

    void setBigEndian(bool bigEndian) { m_bigEndian = bigEndian; }

    /// An integer in the file's byte order.
    template <class Integer>
    Integer number()
    {
        char raw[sizeof(Integer)] = {};
        take(raw, qint64(sizeof raw));
        return m_bigEndian ? qFromBigEndian<Integer>(raw) : qFromLittleEndian<Integer>(raw);
    }

    /// Exactly `length` bytes, which must be there.
    QByteArray bytes(quint64 length);
    /// A text with its length before it, which must not be more than `most` bytes.
    QByteArray shortText(quint64 most);
    /// The first bytes of a text with its length before it (at most `most` of them); the rest is skipped.
    QByteArray text(quint64 most);
    void skip(quint64 length);

    qint64 position() const { return m_position; }
    quint64 remaining() const { return quint64(m_end - m_position); }

    /// InvalidAnswer, or Io when the device failed.
    void refuse(const QString& what);
    const std::optional<Error>& error() const { return m_error; }

private:
    void take(char* to, qint64 length);
    bool has(quint64 length);

    QIODevice& m_device;
    qint64 m_end;
    qint64 m_position = 0;
    bool m_bigEndian = false;
    std::optional<Error> m_error;
};

} // namespace cellar
