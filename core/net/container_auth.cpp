// SPDX-License-Identifier: MIT
#include "core/net/container_auth.h"

#include "core/net/keyring.h"
#include "core/net/origin.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

namespace cellar {

namespace {

constexpr qint64 mostBytes = 1 << 20;

/// The origins that a key stands for; none where it is not one registry's.
QStringList originsOf(const QString& key)
{
    const QString hub = QStringLiteral("https://index.docker.io/v1/");
    if (key == hub || key == u"docker.io" || key == u"index.docker.io")
        return {QStringLiteral("https://registry-1.docker.io:443"),
                QStringLiteral("https://auth.docker.io:443")};
    QString host = key;
    if (const qsizetype scheme = key.indexOf(QLatin1String("://")); scheme >= 0) {
        for (const char* version : {"/v1/", "/v2/", "/v1", "/v2"}) {
            if (host.endsWith(QLatin1String(version))) {
                host.chop(qsizetype(qstrlen(version)));
                break;
            }
        }
    }
    const auto origin = parseOrigin(host);
    return origin ? QStringList{originOf(*origin)} : QStringList();
}

std::optional<Credential> credentialIn(const QJsonValue& entry)
{
    const QByteArray auth = entry.toObject().value(QLatin1String("auth")).toString().toLatin1();
    return auth.isEmpty() ? std::nullopt : Credential::fromAuthorization("Basic " + auth);
}

QByteArray documentAt(const QString& path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly) || file.size() > mostBytes)
        return {};
    return file.read(mostBytes);
}

class ContainerAuth final : public Credentials
{
public:
    explicit ContainerAuth(QStringList files)
        : m_files(std::move(files))
    {
    }

    std::optional<Credential> of(const QUrl& url) const override
    {
        const auto found = m_known.constFind(originOf(url));
        return found == m_known.constEnd() ? std::nullopt : std::optional(*found);
    }

    void find(const QUrl&, QObject*, const std::function<void()>& done) const override
    {
        m_known.clear();
        for (const QString& file : m_files) {
            const auto read = parseContainerAuth(documentAt(file));
            for (auto it = read.begin(); it != read.end(); ++it) {
                if (!m_known.contains(it.key()))
                    m_known.insert(it.key(), it.value());
            }
        }
        done();
    }

private:
    QStringList m_files;
    mutable RegistryCredentials m_known; // as of the last find()
};

} // namespace

RegistryCredentials parseContainerAuth(const QByteArray& document)
{
    RegistryCredentials credentials;
    const QJsonObject auths =
        QJsonDocument::fromJson(document).object().value(QLatin1String("auths")).toObject();
    for (auto it = auths.begin(); it != auths.end(); ++it) {
        const auto credential = credentialIn(it.value());
        if (!credential)
            continue;
        for (const QString& origin : originsOf(it.key()))
            credentials.insert(origin, *credential);
    }
    return credentials;
}

QStringList containerAuthFiles(const QProcessEnvironment& environment, const QString& home)
{
    const auto folder = [&](const char* variable, const QString& otherwise) {
        const QString value = environment.value(QString::fromLatin1(variable));
        return QDir::isAbsolutePath(value) ? value : otherwise;
    };
    const QString named = folder("REGISTRY_AUTH_FILE", {});
    if (!named.isEmpty())
        return {named};
    QStringList files;
    if (const QString runtime = folder("XDG_RUNTIME_DIR", {}); !runtime.isEmpty())
        files += runtime + QStringLiteral("/containers/auth.json");
    files += folder("XDG_CONFIG_HOME", home + QStringLiteral("/.config")) +
             QStringLiteral("/containers/auth.json");
    files += folder("DOCKER_CONFIG", home + QStringLiteral("/.docker")) + QStringLiteral("/config.json");
    return files;
}

std::shared_ptr<const Credentials> containerAuth(const QStringList& files)
{
    return std::make_shared<ContainerAuth>(files);
}

} // namespace cellar
