// SPDX-License-Identifier: MIT
#include "tests/support/generated_body.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <algorithm>

namespace cellar::test {

namespace {

constexpr qint64 wordSize = 8;

// splitmix64 (Steele, Lea, Flood 2014): any word of the stream from its number alone.
quint64 wordAt(quint64 seed, quint64 number)
{
    quint64 z = seed * 0xd1342543de82ef95U + (number + 1) * 0x9e3779b97f4a7c15U;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9U;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebU;
    return z ^ (z >> 31);
}

} // namespace

QByteArray generatedBytes(quint64 seed, qint64 offset, qint64 length)
{
    const qint64 first = offset / wordSize;
    const qint64 last = (offset + length + wordSize - 1) / wordSize;
    QByteArray words((last - first) * wordSize, Qt::Uninitialized);
    char* to = words.data();
    for (qint64 number = first; number < last; ++number, to += wordSize)
        qToLittleEndian(wordAt(seed, static_cast<quint64>(number)), to);
    return words.mid(offset - first * wordSize, length);
}

Digest generatedDigest(quint64 seed, qint64 size)
{
    constexpr qint64 step = 1 << 20;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (qint64 offset = 0; offset < size; offset += step)
        hash.addData(generatedBytes(seed, offset, std::min(step, size - offset)));
    return *Digest::fromBytes(hash.result());
}

Body Body::generated(quint64 seed, qint64 size)
{
    Body body;
    body.m_seed = seed;
    body.m_generated = size;
    return body;
}

Body Body::given(QByteArray bytes)
{
    Body body;
    body.m_bytes = std::move(bytes);
    return body;
}

Body Body::ofFile(const QString& path)
{
    Body body;
    body.m_path = path;
    return body;
}

qint64 Body::size() const
{
    if (m_generated >= 0)
        return m_generated;
    return m_path.isEmpty() ? m_bytes.size() : QFileInfo(m_path).size();
}

QByteArray Body::read(qint64 offset, qint64 length) const
{
    if (m_generated >= 0)
        return generatedBytes(m_seed, offset, length);
    if (m_path.isEmpty())
        return m_bytes.mid(offset, length);
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly) || !file.seek(offset))
        return {};
    return file.read(length);
}

} // namespace cellar::test
