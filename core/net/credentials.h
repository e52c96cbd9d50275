// SPDX-License-Identifier: MIT
// What opens a host's door. A credential goes to the origin it belongs to and nowhere else (Network sees to
// that), and has no form in which it could be shown: it is in no log, event, receipt or error.
#pragma once

#include <QByteArray>
#include <QObject>
#include <QUrl>

#include <functional>
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
    /// A user name and a password (RFC 7617). Nothing where they are none: together longer than 4 KiB, with
    /// control characters, the name empty or with a colon.
    static std::optional<Credential> basic(const QByteArray& user, const QByteArray& password);
    /// What authorization() gave. Nothing where it is neither of the two.
    static std::optional<Credential> fromAuthorization(const QByteArray& value);

    const QByteArray& authorization() const { return m_authorization; }
    bool operator==(const Credential&) const = default;

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
    /// For a place that has to be asked beforehand: asks it for the origin of `url`. `done` comes once, at
    /// once or from the event loop and within some seconds, as long as `context` lives; then of() knows.
    virtual void find(const QUrl& url, QObject* context, const std::function<void()>& done) const;
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
    /// One place after the other, until one has it: a later one is not asked needlessly.
    void find(const QUrl& url, QObject* context, const std::function<void()>& done) const override;

private:
    void findFrom(size_t index, const QUrl& url, QObject* context, const std::function<void()>& done) const;

    Places m_places;
};

} // namespace cellar
