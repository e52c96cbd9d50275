// SPDX-License-Identifier: MIT
// A certificate authority made on the spot, with certificates for the loopback server: a good one, and one
// for each way in which it may not hold.
#pragma once

#include <QSslCertificate>
#include <QSslKey>

#include <memory>

struct evp_pkey_st;
struct x509_st;

namespace cellar::test {

/// What a server shows.
struct TlsIdentity
{
    QList<QSslCertificate> chain;
    QSslKey key;
};

enum class Certificate
{
    Good, // for 127.0.0.1 and localhost, a day back and forth
    Expired,
    NotYetValid,
    WrongHost,
    SelfSigned,
    OtherAuthority,
};

class TlsAuthority
{
public:
    TlsAuthority();
    ~TlsAuthority();

    TlsIdentity issue(Certificate kind) const;
    /// The authority's own certificate, which a client would trust.
    QByteArray pem() const;

private:
    using Key = std::unique_ptr<evp_pkey_st, void (*)(evp_pkey_st*)>;
    using Cert = std::unique_ptr<x509_st, void (*)(x509_st*)>;

    Key m_key;
    Cert m_certificate;
};

} // namespace cellar::test
