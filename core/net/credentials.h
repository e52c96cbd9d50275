// SPDX-License-Identifier: MIT
// What opens a host's door. A credential goes to the origin it belongs to and nowhere else (Network sees to
// that), and has no form in which it could be shown: it is in no log, event, receipt or error.
#pragma once

#include <QByteArray>
#include <QUrl>

#include <memory>
#include <optional>
#include <vector>

namespace cellar {

/// The value of an Authorization header. A value type.
class Credential
{
public:
    /// Nothing where it is no token: empty, longer than 4 KiB, or with other than visible ASCII characters.
    static std::optional<Credential> bearer(const QByteArray& token);

    const QByteArray& authorization() const { return m_authorization; }

private:
    explicit Credential(QByteArray authorization)
        : m_authorization(std::move(authorization))
    {
    }

    QByteArray m_authorization;
};

/// A place where credentials are kept: the environment, a file, a keyring.
class Credentials
{
public:
    virtual ~Credentials() = default;
    /// The one for the origin of `url` (scheme, host and effective port), if there is one here. Asked before
    /// each request, on the thread that makes it, so it does not wait for anything: a place that has to be
    /// asked beforehand answers with what it knows by then.
    virtual std::optional<Credential> of(const QUrl& url) const = 0;
};

/// Several places, some of which may be null: the first that has one.
class CredentialPlaces final : public Credentials
{
public:
    using Places = std::vector<std::shared_ptr<const Credentials>>;

    explicit CredentialPlaces(Places places)
        : m_places(std::move(places))
    {
    }

    std::optional<Credential> of(const QUrl& url) const override;

private:
    Places m_places;
};

} // namespace cellar
