// SPDX-License-Identifier: MIT
#include "core/registry/huggingface/hub.h"

#include "core/net/origin.h"

#include <QFile>

namespace cellar {

namespace {

constexpr qint64 mostFileBytes = 8192;

bool isSet(const QProcessEnvironment& environment, const char* variable)
{
    const QString value = environment.value(QString::fromLatin1(variable)).toUpper();
    return value == u"1" || value == u"ON" || value == u"YES" || value == u"TRUE";
}

bool sendsUnasked(const QProcessEnvironment& environment)
{
    return !isSet(environment, "HF_HUB_DISABLE_IMPLICIT_TOKEN");
}

class Token final : public Credentials
{
public:
    Token(QUrl endpoint, Credential credential)
        : m_endpoint(std::move(endpoint))
        , m_credential(std::move(credential))
    {
    }
    std::optional<Credential> of(const QUrl& url) const override
    {
        return isSameOrigin(url, m_endpoint) ? std::optional(m_credential) : std::nullopt;
    }

private:
    QUrl m_endpoint;
    Credential m_credential;
};

class TokenFile final : public Credentials
{
public:
    TokenFile(QUrl endpoint, const QString& path)
        : m_endpoint(std::move(endpoint))
        , m_path(path)
    {
    }
    std::optional<Credential> of(const QUrl& url) const override
    {
        QFile file(m_path);
        if (!isSameOrigin(url, m_endpoint) || !file.open(QIODevice::ReadOnly) || file.isSequential())
            return std::nullopt;
        return Credential::bearer(file.read(mostFileBytes).trimmed());
    }

private:
    QUrl m_endpoint;
    QString m_path;
};

} // namespace

QUrl Hub::address(const QString& path) const
{
    return QUrl(endpoint.toString(QUrl::FullyEncoded) + path, QUrl::StrictMode);
}

Hub hubFrom(const QProcessEnvironment& environment)
{
    Hub hub;
    hub.offline = isSet(environment, "HF_HUB_OFFLINE");
    QString endpoint = environment.value(QStringLiteral("HF_ENDPOINT")).trimmed();
    while (endpoint.endsWith(u'/'))
        endpoint.chop(1);
    if (!endpoint.isEmpty())
        hub.endpoint = QUrl(endpoint, QUrl::StrictMode)
                           .adjusted(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
    return hub;
}

std::shared_ptr<const Credentials> hubTokenOf(const QProcessEnvironment& environment, const Hub& hub)
{
    for (const char* variable : {"HF_TOKEN", "HUGGING_FACE_HUB_TOKEN"}) {
        const auto credential =
            Credential::bearer(environment.value(QString::fromLatin1(variable)).trimmed().toUtf8());
        if (credential && sendsUnasked(environment))
            return std::make_shared<Token>(hub.endpoint, *credential);
    }
    return {};
}

std::shared_ptr<const Credentials> hubTokenFile(const QString& path, const QProcessEnvironment& environment,
                                                const Hub& hub)
{
    if (path.isEmpty() || !sendsUnasked(environment))
        return {};
    return std::make_shared<TokenFile>(hub.endpoint, path);
}

} // namespace cellar
