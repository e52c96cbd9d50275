// SPDX-License-Identifier: MIT
#include "core/net/exchange.h"

#include "core/base/shown.h"
#include "core/net/origin.h"
#include "core/net/reply.h"

namespace cellar {

namespace {

constexpr int mostRedirects = 10;

} // namespace

Exchange::Exchange(Network& network, const Clock& clock, Request request, QObject* parent)
    : QObject(parent)
    , m_network(network)
    , m_clock(clock)
    , m_request(std::move(request))
{
    m_headerDeadline = m_clock.makeAlarm([this] {
        noAnswer(Error{
            ErrorKind::Timeout,
            QStringLiteral("no complete answer within %1 s").arg(m_request.stallTime.count() * 2 / 1000.0),
            shownUrl(m_reply->url())});
    });
    m_tick = m_clock.makeAlarm([this] { watch(); });
}

Exchange::~Exchange()
{
    dropReply();
}

void Exchange::start()
{
    if (const auto address = checkAddress(m_request.url, m_request.allowInsecure); !address)
        return end(address.error());
    const auto shortcut =
        redirectTarget(m_request.url, m_request.shortcut.toEncoded(), m_request.allowInsecure);
    m_atShortcut = shortcut && *shortcut != m_request.url;
    open(m_atShortcut ? *shortcut : m_request.url);
}

void Exchange::askOrigin()
{
    m_atShortcut = false;
    m_refused = false;
    m_tlsErrors.clear();
    open(m_request.url);
}

void Exchange::open(const QUrl& url)
{
    auto reply = m_network.get(url, m_request.range, m_request.ifRange);
    if (!reply)
        return end(reply.error());
    dropReply();
    m_reply = *reply;
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &Exchange::headersCame);
    connect(m_reply, &QNetworkReply::readyRead, this, [this] {
        if (!m_answered)
            return;
        if (m_taken == 0 && bodyOffset(m_answer) == 0 && looksLikeWebPage(m_reply->peek(256)))
            return end(Error{ErrorKind::CaptivePortal, QStringLiteral("a web page in place of the file"),
                             shownUrl(m_answer.url)});
        emit readable();
    });
    connect(m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError>& errors) {
        for (const QSslError& error : errors)
            m_tlsErrors += error.errorString();
    });
    connect(m_reply, &QNetworkReply::finished, this, &Exchange::replyFinished);
    m_headerDeadline->start(2 * m_request.stallTime);
}

void Exchange::headersCame()
{
    if (m_answered || m_ended)
        return;
    m_answer = answerOf(*m_reply);
    if (m_atShortcut && isSpent(m_answer.status))
        return askOrigin();
    if (m_linkedEtag.isEmpty())
        m_linkedEtag = m_answer.linkedEtag;
    if (m_hops == 0 && !m_atShortcut) {
        m_link = m_answer.link;
        m_digest = m_answer.digest;
    }
    if (isRedirect(m_answer.status))
        return follow();
    m_answer.linkedEtag = m_linkedEtag;
    m_answer.link = m_link;
    if (m_answer.digest.isEmpty())
        m_answer.digest = m_digest;
    m_retryAfter = askedWait(m_answer, m_clock.utc());
    if (auto checked = checkAnswer(m_answer, m_request.expected, m_request.range, m_request.ifRange);
        !checked) {
        if (m_answer.status == 407)
            checked.error().detail.prepend(m_network.proxyFor(m_answer.url) + QStringLiteral(" "));
        return m_answer.status == 401 ? refused(checked.error()) : end(checked.error());
    }
    m_headerDeadline->stop();
    m_answered = true;
    m_stallWatch.emplace(m_request.stallTime, m_clock.now());
    m_tick->start(m_stallWatch->tick());
    emit answered();
    if (!m_ended && wanted() == 0)
        end({});
}

void Exchange::refused(const Error& error)
{
    if (std::exchange(m_refused, true))
        return end(error);
    m_headerDeadline->stop(); // finding has one of its own
    const QPointer<QNetworkReply> reply = m_reply;
    dropReply(); // later
    m_network.findCredential(*reply, this, [this, url = reply->url(), error](const Result<bool>& found) {
        if (m_ended)
            return;
        if (found && *found)
            open(url);
        else
            end(found ? error : found.error());
    });
}

void Exchange::follow()
{
    const QUrl from = m_reply->url();
    const auto target = redirectTarget(from, m_answer.location, m_request.allowInsecure);
    if (!target)
        return end(target.error());
    if (++m_hops > mostRedirects)
        return end(Error{ErrorKind::InvalidAnswer,
                         QStringLiteral("more than %1 redirects").arg(mostRedirects),
                         shownUrl(m_request.url)});
    m_refused = false;
    open(*target);
}

std::optional<qint64> Exchange::wanted() const
{
    const auto length = bodyLength(m_answer, m_request.expected);
    return m_limit ? qMin(*m_limit, length.value_or(*m_limit)) : length;
}

void Exchange::limitTo(qint64 length)
{
    m_limit = qMax(m_taken, qMin(length, m_limit.value_or(length)));
    if (*m_limit == m_taken)
        QMetaObject::invokeMethod(this, &Exchange::bodyEnded, Qt::QueuedConnection);
}

qint64 Exchange::take(char* buffer, qint64 most)
{
    if (m_ended || !m_answered || !m_reply)
        return 0;
    const auto length = wanted();
    const qint64 count =
        qMax<qint64>(0, m_reply->read(buffer, length ? qMin(most, *length - m_taken) : most));
    m_taken += count;
    if ((length && m_taken == *length) || (m_replyDone && count == 0))
        QMetaObject::invokeMethod(this, &Exchange::bodyEnded, Qt::QueuedConnection);
    return count;
}

void Exchange::watch()
{
    m_stallWatch->observe(m_clock.now(), m_taken, m_replyDone || m_reply->bytesAvailable() > 0);
    if (m_stallWatch->isStalled())
        return end(Error{ErrorKind::Stalled,
                         QStringLiteral("the body stopped coming after %1 bytes").arg(m_taken),
                         shownUrl(m_answer.url)});
    m_tick->start(m_stallWatch->tick());
}

void Exchange::replyFinished()
{
    if (!m_answered && m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).isValid())
        headersCame();
    if (m_ended || !m_reply || !m_reply->isFinished())
        return;
    if (!m_answered)
        return noAnswer(connectionError(*m_reply, m_network, m_tlsErrors));
    m_replyDone = true;
    if (m_reply->bytesAvailable() > 0)
        emit readable();
    else
        bodyEnded();
}

void Exchange::bodyEnded()
{
    if (m_ended)
        return;
    const auto length = wanted();
    if (length && m_taken < *length) {
        // Qt calls one cut in twenty a success; and a server may promise less than the file has.
        return end(
            Error{ErrorKind::Network,
                  QStringLiteral("the connection ended after %1 of %2 bytes").arg(m_taken).arg(*length),
                  shownUrl(m_answer.url)});
    }
    if (!length && m_reply->error() != QNetworkReply::NoError)
        return end(connectionError(*m_reply, m_network, m_tlsErrors));
    end({});
}

void Exchange::noAnswer(const Error& error)
{
    if (m_atShortcut)
        return askOrigin();
    end(error);
}

void Exchange::end(std::optional<Error> error)
{
    if (m_ended)
        return;
    if (error)
        error->source = shownUrl(m_request.url);
    stop();
    emit ended(error);
}

void Exchange::stop()
{
    m_ended = true;
    m_headerDeadline->stop();
    m_tick->stop();
    dropReply();
}

void Exchange::dropReply()
{
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    m_reply->deleteLater(); // aborts it too; abort() here would be inside its own signals
    m_reply = nullptr;
}

} // namespace cellar
