// SPDX-License-Identifier: MIT
#include "core/net/document_query.h"

#include "core/base/shown.h"
#include "core/net/origin.h"
#include "core/net/reply.h"

#include <QRandomGenerator>

#include <algorithm>

namespace cellar {

namespace {

constexpr int mostRedirects = 10;

// Whatever its length, a document that was cut short is no document any more.
const Expected anyDocument{std::nullopt, true};

} // namespace

QByteArray Document::header(const QByteArray& name) const
{
    const auto found = std::find_if(headers.begin(), headers.end(), [&](const auto& header) {
        return header.first.compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == headers.end() ? QByteArray() : found->second;
}

DocumentQuery::DocumentQuery(Network& network, const Clock& clock, DocumentRequest request, QObject* parent)
    : QObject(parent)
    , m_network(network)
    , m_clock(clock)
    , m_request(std::move(request))
{
    m_deadline = m_clock.makeAlarm([this] {
        failed(Error{
            ErrorKind::Timeout,
            QStringLiteral("no complete answer within %1 s").arg(m_request.stallTime.count() * 2 / 1000.0),
            shownUrl(m_request.url)});
    });
    m_wait = m_clock.makeAlarm([this] { ask(); });
}

DocumentQuery::~DocumentQuery()
{
    dropReply();
}

void DocumentQuery::start()
{
    if (const auto address = checkAddress(m_request.url, m_request.allowInsecure); !address)
        return end(fail(address.error()));
    ask();
}

void DocumentQuery::ask()
{
    m_hops = 0;
    m_tlsErrors.clear();
    m_deadline->start(2 * m_request.stallTime);
    open(m_request.url);
}

void DocumentQuery::open(const QUrl& url)
{
    m_document = {};
    m_answered = false;
    dropReply();
    const auto reply = m_network.getDocument(url, m_request.accept);
    if (!reply)
        return end(fail(reply.error()));
    m_reply = *reply;
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &DocumentQuery::headersCame);
    connect(m_reply, &QNetworkReply::readyRead, this, &DocumentQuery::gather);
    connect(m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError>& errors) {
        for (const QSslError& error : errors)
            m_tlsErrors += error.errorString();
    });
    connect(m_reply, &QNetworkReply::finished, this, &DocumentQuery::replyFinished);
}

void DocumentQuery::headersCame()
{
    if (m_answered || m_ended || !m_reply)
        return;
    m_document.head = answerOf(*m_reply);
    m_document.headers = m_reply->rawHeaderPairs();
    if (isRedirect(m_document.head.status))
        return follow();
    if (const auto checked = checkAnswer(m_document.head, anyDocument); !checked)
        return m_document.head.status == 401 ? refused(checked.error()) : failed(checked.error());
    m_answered = true;
}

void DocumentQuery::refused(const Error& error)
{
    m_deadline->stop(); // it is not the server that is waited for
    const QPointer<QNetworkReply> reply = m_reply;
    dropReply(); // later
    m_network.findCredential(*reply, this, [this, url = reply->url(), error](bool isWorthAnother) {
        if (m_ended)
            return;
        if (!isWorthAnother)
            return failed(error);
        m_deadline->start(2 * m_request.stallTime);
        open(url);
    });
}

void DocumentQuery::follow()
{
    const QUrl from = m_reply->url();
    const auto target = redirectTarget(from, m_document.head.location, m_request.allowInsecure);
    if (!target)
        return end(fail(target.error()));
    if (++m_hops > mostRedirects)
        return end(fail(ErrorKind::InvalidAnswer, QStringLiteral("more than %1 redirects").arg(mostRedirects),
                        shownUrl(m_request.url)));
    open(*target);
}

void DocumentQuery::gather()
{
    if (!m_answered || !m_reply)
        return;
    m_document.body += m_reply->readAll();
    if (m_document.body.size() > m_request.mostBytes)
        end(fail(ErrorKind::InvalidAnswer,
                 QStringLiteral("an answer of more than %1 bytes").arg(m_request.mostBytes),
                 shownUrl(m_document.head.url)));
    else if (looksLikeWebPage(m_document.body.first(qMin<qsizetype>(m_document.body.size(), 256))))
        end(fail(ErrorKind::CaptivePortal, QStringLiteral("a web page in place of the document"),
                 shownUrl(m_document.head.url)));
}

void DocumentQuery::replyFinished()
{
    const QPointer<QNetworkReply> reply = m_reply;
    if (!m_answered && reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).isValid())
        headersCame();
    gather();
    if (m_ended || m_reply != reply) // it was judged, or another hop begun
        return;
    const auto length = m_document.head.contentLength;
    if (m_answered && length && m_document.body.size() < *length)
        failed(Error{ErrorKind::Network,
                     QStringLiteral("the connection ended after %1 of %2 bytes")
                         .arg(m_document.body.size())
                         .arg(*length),
                     shownUrl(m_document.head.url)});
    else if (!m_answered || reply->error() != QNetworkReply::NoError)
        failed(connectionError(*reply, m_network, m_tlsErrors));
    else
        end(m_document);
}

void DocumentQuery::failed(const Error& error)
{
    dropReply();
    m_deadline->stop();
    const Milliseconds asked = askedWait(m_document.head, m_clock.utc()).value_or(Milliseconds(0));
    const bool isPatient = nextStep(error) == NextStep::Retry && asked <= longestRetryAfter;
    if (!isPatient || ++m_failures > m_request.retry.retries)
        return end(fail(error));
    const double random = QRandomGenerator::global()->generateDouble();
    const Milliseconds delay = std::max(backoffDelay(m_request.retry, m_failures, random), asked);
    m_wait->start(delay);
    emit retrying(error, delay, m_failures + 1);
}

void DocumentQuery::end(const Result<Document>& result)
{
    if (m_ended)
        return;
    stop();
    emit ended(result);
}

void DocumentQuery::stop()
{
    m_ended = true;
    m_deadline->stop();
    m_wait->stop();
    dropReply();
}

void DocumentQuery::dropReply()
{
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    m_reply->deleteLater(); // aborts it too; abort() here would be inside its own signals
    m_reply = nullptr;
}

} // namespace cellar
