// SPDX-License-Identifier: MIT
#include "core/formats/bounded_reader.h"

namespace cellar {

QByteArray BoundedReader::bytes(quint64 length)
{
    if (!has(length))
        return {};
    QByteArray bytes(qsizetype(length), Qt::Uninitialized); // no more than is there
    take(bytes.data(), bytes.size());
    return m_fault ? QByteArray() : bytes;
}

QByteArray BoundedReader::shortText(quint64 most)
{
    const quint64 length = number<quint64>();
    if (length > most)
        refuse(QStringLiteral("a name of impossible length"));
    return bytes(length);
}

QByteArray BoundedReader::text(quint64 most)
{
    const quint64 length = number<quint64>();
    if (!has(length))
        return {};
    const QByteArray kept = bytes(qMin(length, most));
    skip(length - quint64(kept.size()));
    return kept;
}

void BoundedReader::skip(quint64 length)
{
    if (!has(length))
        return;
    if (m_device.skip(qint64(length)) != qint64(length)) {
        refuse(QStringLiteral("cannot be read: ") + m_device.errorString(), HeaderFault::Kind::Io);
        return;
    }
    m_position += qint64(length);
}

void BoundedReader::refuse(const QString& what, HeaderFault::Kind kind)
{
    if (!m_fault)
        m_fault = HeaderFault{kind, QStringLiteral("at byte %1: %2").arg(m_position).arg(what), {}};
}

void BoundedReader::take(char* to, qint64 length)
{
    if (!has(quint64(length)))
        return;
    if (m_device.read(to, length) != length) {
        refuse(QStringLiteral("cannot be read: ") + m_device.errorString(), HeaderFault::Kind::Io);
        return;
    }
    m_position += length;
}

bool BoundedReader::has(quint64 length)
{
    if (length > remaining())
        refuse(QStringLiteral("an impossible length"));
    else if (qint64(length) > m_here - m_position)
        refuse(QStringLiteral("the bytes end within the header"), HeaderFault::Kind::NeedsMore);
    return !m_fault;
}

} // namespace cellar
