// SPDX-License-Identifier: MIT
#include "core/net/keyring.h"

#include "core/net/origin.h"

#include <QHash>
#include <QPointer>

#include <algorithm>
#include <map>

namespace cellar {

QString keyringEntry(const QUrl& url)
{
    const int port = effectivePort(url);
    const QString host = hostOf(url);
    return port == 443 ? host : host + u':' + QString::number(port);
}

std::optional<QUrl> parseOrigin(const QString& text)
{
    const QLatin1String separator("://");
    QUrl url(text.contains(separator) ? text : u"https://" + text, QUrl::StrictMode);
    if (!text.contains(separator) && isLoopback(url))
        url.setScheme(QStringLiteral("http"));
    const bool isOrigin = url.isValid() && (url.path().isEmpty() || url.path() == u"/") &&
                          url.userInfo().isEmpty() && !url.hasQuery() && !url.hasFragment();
    return isOrigin && checkAddress(url, false) ? std::optional(url) : std::nullopt;
}

class KeyringCredentials::Reads : public QObject
{
public:
    Reads(std::shared_ptr<Keyring> keyring, const Clock& clock, Trouble trouble)
        : m_keyring(std::move(keyring))
        , m_clock(clock)
        , m_trouble(std::move(trouble))
    {
    }

    std::optional<Credential> known(const QString& entry) const
    {
        const auto found = m_known.constFind(entry);
        return found == m_known.constEnd() ? std::nullopt : std::optional(*found);
    }

    void find(const QString& entry, QObject* context, const std::function<void()>& done)
    {
        const bool isSilent = std::any_of(m_reads.begin(), m_reads.end(),
                                          [](const auto& read) { return !read.second.deadline->isActive(); });
        if (isSilent)
            return done();
        const bool isAsked = m_reads.find(entry) != m_reads.end();
        m_reads[entry].waiters.push_back({context, done});
        if (!isAsked)
            ask(entry);
    }

private:
    struct Waiter
    {
        QPointer<QObject> context;
        std::function<void()> done;
    };
    struct Read
    {
        std::vector<Waiter> waiters;
        std::unique_ptr<Alarm> deadline; // of the waiters; without it running, the answer is overdue
    };

    void ask(const QString& entry)
    {
        Read& read = m_reads[entry];
        read.deadline = m_clock.makeAlarm([this, entry] {
            m_trouble({ErrorKind::Keyring, QStringLiteral("the keyring does not answer")});
            release(std::exchange(m_reads[entry].waiters, {}));
        });
        read.deadline->start(keyringPatience);
        m_keyring->read(entry, this,
                        [this, entry](const Result<QByteArray>& secret) { take(entry, secret); });
    }

    void take(const QString& entry, const Result<QByteArray>& secret)
    {
        const auto credential = Credential::fromAuthorization(secret.value_or(QByteArray()));
        if (!secret)
            m_trouble(secret.error());
        else if (credential)
            m_known.insert(entry, *credential);
        else
            m_known.remove(entry);
        const auto read = m_reads.find(entry);
        const auto waiters = std::move(read->second.waiters);
        m_reads.erase(read);
        release(waiters);
    }

    static void release(const std::vector<Waiter>& waiters)
    {
        for (const Waiter& waiter : waiters) {
            if (waiter.context)
                waiter.done();
        }
    }

    std::shared_ptr<Keyring> m_keyring;
    const Clock& m_clock;
    Trouble m_trouble;
    QHash<QString, Credential> m_known;
    std::map<QString, Read> m_reads; // under way, by the entry
};

KeyringCredentials::KeyringCredentials(std::shared_ptr<Keyring> keyring, const Clock& clock, Trouble trouble)
    : m_reads(std::make_unique<Reads>(std::move(keyring), clock, std::move(trouble)))
{
}

KeyringCredentials::~KeyringCredentials() = default;

std::optional<Credential> KeyringCredentials::of(const QUrl& url) const
{
    return m_reads->known(keyringEntry(url));
}

void KeyringCredentials::find(const QUrl& url, QObject* context, const std::function<void()>& done) const
{
    m_reads->find(keyringEntry(url), context, done);
}

} // namespace cellar
