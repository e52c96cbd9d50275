// SPDX-License-Identifier: MIT
#include "tests/support/tls_ca.h"

#include <QRandomGenerator>

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

namespace cellar::test {

namespace {

using Key = std::unique_ptr<EVP_PKEY, void (*)(EVP_PKEY*)>;
using Cert = std::unique_ptr<X509, void (*)(X509*)>;

constexpr long day = 24 * 60 * 60;

struct Wanted
{
    const char* name;
    const char* alternativeNames; // null: an authority
    long from;                    // seconds from now
    long until;
};

void checked(bool done)
{
    if (!done)
        qFatal("libcrypto could not make a test certificate");
}

Key makeKey()
{
    Key key(EVP_EC_gen("P-256"), EVP_PKEY_free);
    checked(key != nullptr);
    return key;
}

void extend(X509* certificate, X509* issuer, int id, const char* value)
{
    X509V3_CTX context;
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    X509_EXTENSION* extension = X509V3_EXT_conf_nid(nullptr, &context, id, value);
    checked(extension && X509_add_ext(certificate, extension, -1) == 1);
    X509_EXTENSION_free(extension);
}

// Without an issuer it signs itself.
Cert makeCertificate(const Wanted& wanted, EVP_PKEY* key, X509* issuer, EVP_PKEY* issuerKey)
{
    Cert certificate(X509_new(), X509_free);
    X509* x509 = certificate.get();
    X509_set_version(x509, X509_VERSION_3);
    ASN1_INTEGER_set(X509_get_serialNumber(x509), QRandomGenerator::global()->bounded(1, 0x7fffffff));
    X509_gmtime_adj(X509_getm_notBefore(x509), wanted.from);
    X509_gmtime_adj(X509_getm_notAfter(x509), wanted.until);
    X509_set_pubkey(x509, key);
    X509_NAME_add_entry_by_txt(X509_get_subject_name(x509), "CN", MBSTRING_ASC,
                               reinterpret_cast<const unsigned char*>(wanted.name), -1, -1, 0);
    X509* signer = issuer ? issuer : x509;
    X509_set_issuer_name(x509, X509_get_subject_name(signer));
    extend(x509, signer, NID_subject_key_identifier, "hash");
    extend(x509, signer, NID_basic_constraints,
           wanted.alternativeNames ? "critical,CA:FALSE" : "critical,CA:TRUE");
    if (wanted.alternativeNames)
        extend(x509, signer, NID_subject_alt_name, wanted.alternativeNames);
    else
        extend(x509, signer, NID_key_usage, "critical,keyCertSign,cRLSign");
    checked(X509_sign(x509, issuer ? issuerKey : key, EVP_sha256()) > 0);
    return certificate;
}

Cert makeAuthority(const char* name, EVP_PKEY* key)
{
    return makeCertificate({name, nullptr, -10 * day, 10 * day}, key, nullptr, nullptr);
}

template <class Write>
QByteArray toPem(Write write)
{
    const std::unique_ptr<BIO, int (*)(BIO*)> memory(BIO_new(BIO_s_mem()), BIO_free);
    checked(write(memory.get()) == 1);
    char* data = nullptr;
    const long length = BIO_get_mem_data(memory.get(), &data);
    return QByteArray(data, length);
}

QByteArray certificatePem(X509* certificate)
{
    return toPem([&](BIO* bio) { return PEM_write_bio_X509(bio, certificate); });
}

QByteArray keyPem(EVP_PKEY* key)
{
    return toPem(
        [&](BIO* bio) { return PEM_write_bio_PrivateKey(bio, key, nullptr, nullptr, 0, nullptr, nullptr); });
}

Wanted wantedFor(Certificate kind)
{
    constexpr const char* here = "IP:127.0.0.1,DNS:localhost";
    switch (kind) {
    case Certificate::Expired:
        return {"expired", here, -2 * day, -day};
    case Certificate::NotYetValid:
        return {"not yet valid", here, day, 2 * day};
    case Certificate::WrongHost:
        return {"wrong host", "DNS:elsewhere.example", -day, day};
    default:
        return {"127.0.0.1", here, -day, day};
    }
}

} // namespace

TlsAuthority::TlsAuthority()
    : m_key(makeKey())
    , m_certificate(makeAuthority("Model Cellar test authority", m_key.get()))
{
}

TlsAuthority::~TlsAuthority() = default;

TlsIdentity TlsAuthority::issue(Certificate kind) const
{
    const Key key = makeKey();
    const Key otherKey = makeKey();
    const Cert other = makeAuthority("Another authority", otherKey.get());
    X509* issuer = m_certificate.get();
    EVP_PKEY* issuerKey = m_key.get();
    if (kind == Certificate::SelfSigned)
        issuer = nullptr;
    if (kind == Certificate::OtherAuthority) {
        issuer = other.get();
        issuerKey = otherKey.get();
    }
    const Cert certificate = makeCertificate(wantedFor(kind), key.get(), issuer, issuerKey);
    return {QSslCertificate::fromData(certificatePem(certificate.get())),
            QSslKey(keyPem(key.get()), QSsl::Ec)};
}

QByteArray TlsAuthority::pem() const
{
    return certificatePem(m_certificate.get());
}

} // namespace cellar::test
