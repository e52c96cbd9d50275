// SPDX-License-Identifier: MIT
// Numbers and texts from a device, never beyond its end, nor beyond a limit that was fixed beforehand. The
// first fault is kept; what is read afterwards is 0 or empty, so callers need to ask only before they act on
// a value. Only for this room.
#pragma once

#include "core/formats/header_facts.h"

#include <QtEndian>

namespace cellar {

class BoundedReader
{
public:
    /// From the beginning of `device`, which outlives it: at most `limit` bytes.
    BoundedReader(QIODevice& device, qint64 limit)
        : m_device(device)
        , m_here(device.size())
        , m_limit(limit)
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
    /// Bytes up to the limit, whether they are there or not.
    quint64 remaining() const { return quint64(m_limit - m_position); }

    /// NeedsMore for what goes beyond the end, Broken for what goes beyond the limit.
    const std::optional<HeaderFault>& fault() const { return m_fault; }
    void refuse(const QString& what, HeaderFault::Kind kind = HeaderFault::Kind::Broken);

private:
    void take(char* to, qint64 length);
    bool has(quint64 length);

    QIODevice& m_device;
    qint64 m_here; // bytes that are there
    qint64 m_limit;
    qint64 m_position = 0;
    bool m_bigEndian = false;
    std::optional<HeaderFault> m_fault;
};

} // namespace cellar
