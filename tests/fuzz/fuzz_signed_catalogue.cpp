// SPDX-License-Identifier: MIT
// Signatures of catalogues, the keys they are verified by, and the list of those who publish them. The input
// stands for each of these. The key is one of our own, so that what it did sign is known.
#include "core/catalog/signature.h"
#include "core/catalog/subscriptions.h"
#include "core/net/origin.h"
#include "tests/fuzz/fuzz.h"

#include <QFile>
#include <QTemporaryDir>

#include <array>

#include <sodium.h>

using namespace cellar;
using namespace cellar::test;

namespace {

const QByteArray document = R"({"version":1,"models":[]})";
const QByteArray keyId = "\1\2\3\4\5\6\7\10";

/// A publisher whose secret is 32 zeros.
class Publisher
{
public:
    Publisher()
    {
        const std::array<unsigned char, crypto_sign_SEEDBYTES> seed{};
        crypto_sign_seed_keypair(m_public.data(), m_secret.data(), seed.data());
    }

    SigningKey key() const
    {
        return *SigningKey::fromText(QByteArray("Ed" + keyId + bytes(m_public)).toBase64());
    }

    /// The signature of the document with this trusted comment, which holds one line.
    QByteArray sign(const QByteArray& comment) const
    {
        std::array<unsigned char, crypto_generichash_BYTES_MAX> hash{};
        crypto_generichash(hash.data(), hash.size(), unsignedBytes(document), std::size_t(document.size()),
                           nullptr, 0);
        const QByteArray signature = signatureOf(bytes(hash));
        return "untrusted comment: \n" + QByteArray("ED" + keyId + signature).toBase64() +
               "\ntrusted comment: " + comment + '\n' + signatureOf(signature + comment).toBase64() + '\n';
    }

private:
    template <class Array>
    static QByteArray bytes(const Array& array)
    {
        return bytesOf(array.data(), array.size());
    }
    static const unsigned char* unsignedBytes(const QByteArray& bytes)
    {
        return reinterpret_cast<const unsigned char*>(bytes.constData());
    }
    QByteArray signatureOf(const QByteArray& message) const
    {
        std::array<unsigned char, crypto_sign_BYTES> signature{};
        crypto_sign_detached(signature.data(), nullptr, unsignedBytes(message), std::size_t(message.size()),
                             m_secret.data());
        return bytes(signature);
    }

    std::array<unsigned char, crypto_sign_PUBLICKEYBYTES> m_public{};
    std::array<unsigned char, crypto_sign_SECRETKEYBYTES> m_secret{};
};

void checkVersion(const Version& version)
{
    require(version.serial >= 0 && version.serial <= qint64(1) << 53, "a serial out of bounds");
    require(!version.expires || version.expires->isValid(), "a day that is none");
}

/// The one that is in the corpus; nobody has signed another one.
void checkForged(const Publisher& publisher, const QByteArray& signature)
{
    const auto version = verifySignature(document, signature, publisher.key());
    if (!version) {
        require(version.error().kind == ErrorKind::Untrusted && isShort(version.error().detail, 200),
                "another fault");
        return;
    }
    checkVersion(*version);
    require(signature.split('\n').value(2) == "trusted comment: serial:7 expires:2026-12-31",
            "a forged comment");
    require(!verifySignature(document + ' ', signature, publisher.key()), "a forged document");
}

void checkComment(const Publisher& publisher, const QByteArray& comment)
{
    const auto version = verifySignature(document, publisher.sign(comment), publisher.key());
    if (!version)
        return;
    checkVersion(*version);
    require(comment.contains("serial:"), "a serial that nobody signed");
}

void checkKey(const QByteArray& text)
{
    const auto key = SigningKey::fromText(text);
    if (!key)
        return;
    require(key->id().size() == 8 && key->key().size() == 32, "a key of another length");
    require(SigningKey::fromText(key->text().toLatin1()) == key, "a key that is read otherwise");
}

void checkList(const QByteArray& json)
{
    static const QTemporaryDir folder;
    QFile list(folder.filePath(QStringLiteral("subscriptions.json")));
    require(list.open(QIODevice::WriteOnly) && list.write(json) == json.size(), "the disk");
    list.close();
    const auto subscriptions = readSubscriptions(folder.filePath(QStringLiteral("catalog.json")));
    if (!subscriptions)
        return;
    for (const Subscription& one : *subscriptions)
        require(checkAddress(one.url, false) && one.url.userInfo().isEmpty(),
                "a publisher that may not be asked");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const Publisher publisher;
    const QByteArray bytes = bytesOf(data, size);
    checkForged(publisher, bytes);
    checkComment(publisher, bytes);
    checkKey(bytes);
    checkList(bytes);
    return 0;
}
