// SPDX-License-Identifier: MIT
// Bytes that look random and are the same for the same seed, at any offset, without being kept anywhere: a
// body of 60 GB costs nothing.
#pragma once

#include "core/base/digest.h"

#include <QByteArray>
#include <QString>

namespace cellar::test {

/// `length` bytes from `offset` on of the endless stream that belongs to `seed`.
QByteArray generatedBytes(quint64 seed, qint64 offset, qint64 length);

/// The SHA-256 of the stream's first `size` bytes.
Digest generatedDigest(quint64 seed, qint64 size);

/// A body to be served: generated, given, or a file's.
class Body
{
public:
    Body() = default;
    static Body generated(quint64 seed, qint64 size);
    static Body given(QByteArray bytes);
    static Body ofFile(const QString& path);

    qint64 size() const;
    /// What there is of `length` bytes from `offset` on. A generated body goes on behind its size.
    QByteArray read(qint64 offset, qint64 length) const;

private:
    QByteArray m_bytes;
    QString m_path;
    quint64 m_seed = 0;
    qint64 m_generated = -1; // bytes, or: not generated
};

} // namespace cellar::test
