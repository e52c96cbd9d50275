// SPDX-License-Identifier: MIT
// minisign (https://jedisct1.github.io/minisign/): a document, and beside it a signature of four lines,
//   untrusted comment: …
//   base64 of "ED", the key's id (8 bytes), Ed25519 over the BLAKE2b-512 of the document (64 bytes)
//   trusted comment: …
//   base64 of Ed25519 over those 64 bytes and the trusted comment (64 bytes)
// The older form "Ed", over the document itself, is not taken. Our trusted comment has words with spaces or
// tabs between, in any order: `serial:N` (0 to 2^53), which grows with each version of the document, and
// perhaps `expires:YYYY-MM-DD` (that day still holds, UTC); words of others are left aside. Pure functions.
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QDate>

#include <optional>

namespace cellar {

class SigningKey
{
public:
    /// The base64 of "Ed", the id and the public key; also the two lines of a key file, a comment before it.
    static std::optional<SigningKey> fromText(const QByteArray& text);

    /// The base64, without comment.
    QString text() const { return QString::fromLatin1(m_bytes.toBase64()); }
    QByteArray id() const { return m_bytes.mid(2, 8); }
    QByteArray key() const { return m_bytes.mid(10); }
    bool operator==(const SigningKey&) const = default;

private:
    explicit SigningKey(QByteArray bytes)
        : m_bytes(std::move(bytes))
    {
    }

    QByteArray m_bytes; // 42
};

/// What the publisher says of a version of a document.
struct Version
{
    qint64 serial = 0;
    std::optional<QDate> expires; // the last day, UTC

    bool isExpired(const QDateTime& now) const;
    bool operator==(const Version&) const = default;
};

/// What the signature of the document says, if it is the key's. Untrusted, with the reason.
Result<Version> verifySignature(const QByteArray& document, const QByteArray& signature,
                                const SigningKey& key);

} // namespace cellar
