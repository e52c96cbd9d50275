// SPDX-License-Identifier: MIT
#include "core/catalog/signature.h"

#include "core/catalog/member_reader.h"

#include <QDateTime>
#include <QRegularExpression>

#include <sodium.h>

namespace cellar {

namespace {

constexpr qsizetype mostSignatureBytes = 4096;
constexpr qsizetype idBytes = 8;

constexpr QByteArrayView untrustedComment("untrusted comment: ");
constexpr QByteArrayView trustedComment("trusted comment: ");

struct Signature
{
    QByteArray keyId;
    QByteArray ofDocument;
    QByteArray comment;
    QByteArray ofComment;
};

tl::unexpected<Error> untrusted(const QString& detail)
{
    return fail(ErrorKind::Untrusted, detail);
}

/// Exactly `size` bytes in base64, nothing around it.
std::optional<QByteArray> decoded(const QByteArray& text, qsizetype size)
{
    const auto bytes = QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
    return bytes && (*bytes).size() == size ? std::optional(*bytes) : std::nullopt;
}

std::optional<Signature> parseSignature(const QByteArray& text)
{
    if (text.size() > mostSignatureBytes)
        return std::nullopt;
    QByteArrayList lines = text.split('\n');
    if (lines.size() == 5 && lines.last().isEmpty())
        lines.removeLast();
    if (lines.size() != 4 || !lines[0].startsWith(untrustedComment) || !lines[2].startsWith(trustedComment))
        return std::nullopt;
    const auto first = decoded(lines[1], 2 + idBytes + qsizetype(crypto_sign_BYTES));
    const auto second = decoded(lines[3], qsizetype(crypto_sign_BYTES));
    if (!first || !second || !first->startsWith("ED"))
        return std::nullopt;
    return Signature{first->mid(2, idBytes), first->mid(2 + idBytes), lines[2].mid(trustedComment.size()),
                     *second};
}

bool isSigned(const QByteArray& message, const QByteArray& signature, const QByteArray& key)
{
    const auto bytes = [](const QByteArray& array) {
        return reinterpret_cast<const unsigned char*>(array.constData());
    };
    return crypto_sign_verify_detached(bytes(signature), bytes(message),
                                       static_cast<unsigned long long>(message.size()), bytes(key)) == 0;
}

QByteArray blake2b512(const QByteArray& document)
{
    QByteArray digest(crypto_generichash_BYTES_MAX, '\0');
    crypto_generichash(reinterpret_cast<unsigned char*>(digest.data()), size_t(digest.size()),
                       reinterpret_cast<const unsigned char*>(document.constData()),
                       static_cast<unsigned long long>(document.size()), nullptr, 0);
    return digest;
}

/// What follows `prefix` in the one word that begins with it; nothing where there is none, and an empty text
/// where there are several.
std::optional<QString> wordAfter(const QString& comment, QLatin1String prefix)
{
    static const QRegularExpression spaces(QStringLiteral("[ \\t]+"));
    std::optional<QString> found;
    for (const QString& word : comment.split(spaces, Qt::SkipEmptyParts)) {
        if (word.startsWith(prefix))
            found = found ? QString() : word.mid(prefix.size());
    }
    return found;
}

Result<Version> versionIn(const QByteArray& comment)
{
    static const QRegularExpression digits(QStringLiteral("\\A[0-9]{1,16}\\z"));
    const QString text = QString::fromUtf8(comment);
    const QString serial = wordAfter(text, QLatin1String("serial:")).value_or(QString());
    Version version{serial.toLongLong(), std::nullopt};
    if (!digits.match(serial).hasMatch() || version.serial > MemberReader::mostInteger)
        return untrusted(QStringLiteral("no serial:N in the trusted comment"));
    if (const auto expires = wordAfter(text, QLatin1String("expires:"))) {
        version.expires = QDate::fromString(*expires, Qt::ISODate);
        if (expires->size() != 10 || !version.expires->isValid())
            return untrusted(QStringLiteral("no date in expires: of the trusted comment"));
    }
    return version;
}

} // namespace

std::optional<SigningKey> SigningKey::fromText(const QByteArray& text)
{
    QByteArrayList lines = text.trimmed().split('\n');
    if (lines.size() == 2 && lines[0].startsWith(untrustedComment))
        lines.removeFirst();
    const auto bytes = decoded(lines[0].trimmed(), 2 + idBytes + qsizetype(crypto_sign_PUBLICKEYBYTES));
    return lines.size() == 1 && bytes && bytes->startsWith("Ed") ? std::optional(SigningKey(*bytes))
                                                                 : std::nullopt;
}

bool Version::isExpired(const QDateTime& now) const
{
    return expires && now.toUTC().date() > *expires;
}

Result<Version> verifySignature(const QByteArray& document, const QByteArray& signature,
                                const SigningKey& key)
{
    const auto parsed = parseSignature(signature);
    if (!parsed)
        return untrusted(QStringLiteral("no minisign signature of the form ED"));
    if (parsed->keyId != key.id())
        return untrusted(QStringLiteral("the signature of another key"));
    if (!isSigned(blake2b512(document), parsed->ofDocument, key.key()))
        return untrusted(QStringLiteral("the document is not what was signed"));
    if (!isSigned(parsed->ofDocument + parsed->comment, parsed->ofComment, key.key()))
        return untrusted(QStringLiteral("the trusted comment is not what was signed"));
    return versionIn(parsed->comment);
}

} // namespace cellar
