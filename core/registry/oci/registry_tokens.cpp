// SPDX-License-Identifier: MIT
#include "core/registry/oci/registry_tokens.h"

#include "core/base/shown.h"
#include "core/net/document_query.h"
#include "core/net/origin.h"
#include "core/registry/oci/challenge.h"
#include "core/registry/oci/oci_reference.h"

#include <algorithm>

namespace cellar {

namespace {

constexpr Milliseconds patience{15000}; // S
constexpr qint64 mostBytes = 1 << 20;

/// What a token is for; empty: for nothing that has one.
QString doorOf(const QUrl& url)
{
    const QString repository = repositoryOf(url);
    return repository.isEmpty() ? QString() : originOf(url) + u'/' + repository;
}

} // namespace

class RegistryTokens::Private : public QObject
{
public:
    Private(const QString& caFile, std::shared_ptr<const Credentials> own, const Clock& clock)
        : m_own(std::move(own))
        , m_clock(clock)
        , m_signedIn(caFile, m_own)
        , m_anonymous(caFile)
    {
    }

    std::optional<Credential> tokenOf(const QUrl& url) const
    {
        const auto found = m_tokens.constFind(doorOf(url));
        return found != m_tokens.constEnd() && m_clock.now() < found->until ? std::optional(found->credential)
                                                                            : std::nullopt;
    }
    std::optional<Credential> ownOf(const QUrl& url) const { return m_own ? m_own->of(url) : std::nullopt; }
    void findOwn(const QUrl& url, QObject* context, const std::function<void()>& done) const
    {
        if (m_own)
            m_own->find(url, context, done);
        else
            done();
    }
    void renew(const QUrl& url, const Challenge& challenge, QObject* context, const Done& done);
    void setProxies(const ProxyRules& rules)
    {
        m_signedIn.setProxies(rules);
        m_anonymous.setProxies(rules);
    }
    void setCaFile(const QString& caFile)
    {
        m_signedIn.setCaFile(caFile);
        m_anonymous.setCaFile(caFile);
    }

private:
    struct Kept
    {
        Credential credential;
        Milliseconds until;
    };
    struct Waiting
    {
        QPointer<QObject> context;
        Done done;
    };

    void ask(Network& network, const QUrl& url, const QUrl& realm);
    void take(const QUrl& url, const QUrl& realm, const Result<Document>& document);
    void end(const QUrl& url, const Status& status);

    std::shared_ptr<const Credentials> m_own;
    const Clock& m_clock;
    Network m_signedIn;
    Network m_anonymous;
    QHash<QString, Kept> m_tokens;            // by doorOf()
    QHash<QString, QList<Waiting>> m_waiting; // the same
};

void RegistryTokens::Private::renew(const QUrl& url, const Challenge& challenge, QObject* context,
                                    const Done& done)
{
    const auto realm = tokenAddress(challenge, url);
    if (!realm)
        return done(fail(realm.error()));
    QList<Waiting>& waiting = m_waiting[doorOf(url)];
    waiting += Waiting{context, done};
    if (waiting.size() > 1)
        return;
    findOwn(url, this, [this, url, realm = *realm] {
        const bool isElsewhere = !isSameOrigin(url, realm);
        if (isElsewhere && !ownOf(url))
            return ask(m_anonymous, url, realm);
        findOwn(realm, this, [this, url, realm] { ask(m_signedIn, url, realm); });
    });
}

void RegistryTokens::Private::ask(Network& network, const QUrl& url, const QUrl& realm)
{
    DocumentRequest request;
    request.url = realm;
    request.mostBytes = mostBytes;
    request.stallTime = patience;
    request.retry.retries = 0; // who waits has rules of its own
    auto* query = new DocumentQuery(network, m_clock, request, this);
    connect(query, &DocumentQuery::ended, this, [this, query, url, realm](const Result<Document>& document) {
        query->deleteLater();
        take(url, realm, document);
    });
    query->start();
}

void RegistryTokens::Private::take(const QUrl& url, const QUrl& realm, const Result<Document>& document)
{
    const auto token = document ? parseTokenAnswer(document->body) : fail(document.error());
    if (token) {
        m_tokens.insert(doorOf(url), {token->credential, m_clock.now() + token->lifetime});
        return end(url, {});
    }
    Error error = token.error();
    error.detail =
        QStringLiteral("the token for it, to be had at %1: ").arg(shownText(originOf(realm), 200)) +
        error.detail;
    error.source = shownUrl(url);
    end(url, fail(error));
}

void RegistryTokens::Private::end(const QUrl& url, const Status& status)
{
    const QList<Waiting> waiting = m_waiting.take(doorOf(url));
    for (const Waiting& one : waiting) {
        if (one.context)
            one.done(status);
    }
}

RegistryTokens::RegistryTokens(const QString& caFile, std::shared_ptr<const Credentials> own,
                               const Clock& clock)
    : d(std::make_unique<Private>(caFile, std::move(own), clock))
{
}

RegistryTokens::~RegistryTokens() = default;

void RegistryTokens::setProxies(const ProxyRules& rules)
{
    d->setProxies(rules);
}

void RegistryTokens::setCaFile(const QString& caFile)
{
    d->setCaFile(caFile);
}

std::optional<Credential> RegistryTokens::of(const QUrl& url) const
{
    const auto token = d->tokenOf(url);
    return token ? token : d->ownOf(url);
}

void RegistryTokens::find(const QUrl& url, QObject* context, const std::function<void()>& done) const
{
    d->findOwn(url, context, done);
}

void RegistryTokens::findAfter(const Refusal& refusal, QObject* context, const Done& done) const
{
    const auto challenges = parseChallenges(refusal.challenges);
    const auto bearer = std::find_if(challenges.begin(), challenges.end(),
                                     [](const Challenge& one) { return one.scheme == "bearer"; });
    if (bearer == challenges.end() || doorOf(refusal.url).isEmpty())
        return find(refusal.url, context, [done] { done({}); });
    const auto token = d->tokenOf(refusal.url);
    if (token && token->authorization() != refusal.sent)
        return done({}); // somebody else had it renewed meanwhile
    d->renew(refusal.url, *bearer, context, done);
}

} // namespace cellar
