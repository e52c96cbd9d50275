// SPDX-License-Identifier: MIT
// A SHA-256 value (FIPS 180-4). Text form: 64 lower-case hexadecimal digits, nothing else.
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace cellar {

class Digest
{
public:
    /// Strict: exactly [0-9a-f]{64}. Everything else, upper case too, is no digest.
    static std::optional<Digest> fromHex(QStringView text);
    /// Exactly 32 raw bytes.
    static std::optional<Digest> fromBytes(QByteArrayView bytes);

    QString hex() const;
    const QByteArray& bytes() const { return m_bytes; }

    bool operator==(const Digest&) const = default;

private:
    explicit Digest(QByteArray bytes)
        : m_bytes(std::move(bytes))
    {
    }

    QByteArray m_bytes; // always 32
};

} // namespace cellar
