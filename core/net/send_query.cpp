// SPDX-License-Identifier: MIT
#include "core/net/send_query.h"

#include "core/base/shown.h"
#include "core/net/origin.h"
#include "core/net/reply.h"

namespace cellar {

namespace {
constexpr qint64 mostBytes = 1 << 20; // of an answer
}

SendQuery::SendQuery(Network& network, const Clock& clock, SendRequest request, QObject* parent)
    : QObject(parent)
    , m_network(network)
    , m_clock(clock)
    , m_request(std::move(request))
{
    m_deadline = m_clock.makeAlarm([this] {
        take(fail(ErrorKind::Timeout,
                  QStringLiteral("nothing moved for %1 s").arg(m_request.stallTime.count() * 2 / 1000.0),
                  shownUrl(m_request.url)));
    });
}

SendQuery::~SendQuery()
{
    dropReply();
}

void SendQuery::start()
{
    if (const auto address = checkAddress(m_request.url, false); !address)
        return take(fail(address.error()));
    open();
}

void SendQuery::open()
{
    dropReply();
    if (m_request.body)
        m_request.body->seek(0);
    const auto reply =
        m_network.send(m_request.method, m_request.url, m_request.headers, m_request.body.get());
    if (!reply)
        return take(fail(reply.error()));
    m_reply = *reply;
    connect(m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError>& errors) {
        for (const QSslError& error : errors)
            m_tlsErrors += error.errorString();
    });
    connect(m_reply, &QNetworkReply::uploadProgress, this, [this](qint64 bytes) {
        if (bytes <= 0)
            return;
        m_deadline->start(2 * m_request.stallTime);
        emit sent(bytes);
    });
    connect(m_reply, &QNetworkReply::readyRead, this, [this] {
        if (m_reply->bytesAvailable() > mostBytes)
            take(fail(ErrorKind::InvalidAnswer,
                      QStringLiteral("an answer of more than %1 bytes").arg(mostBytes),
                      shownUrl(m_request.url)));
    });
    connect(m_reply, &QNetworkReply::finished, this, &SendQuery::replyFinished);
    m_deadline->start(2 * m_request.stallTime);
}

void SendQuery::replyFinished()
{
    if (!m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).isValid())
        return take(fail(connectionError(*m_reply, m_network, m_tlsErrors)));
    Document document{answerOf(*m_reply), m_reply->rawHeaderPairs(), m_reply->readAll()};
    if (document.head.status == 401 && !std::exchange(m_refused, true))
        return refused();
    take(document);
}

void SendQuery::refused()
{
    m_deadline->stop(); // finding has one of its own
    const Document document{answerOf(*m_reply), m_reply->rawHeaderPairs(), {}};
    const QPointer<QNetworkReply> reply = m_reply;
    dropReply(); // later
    m_network.findCredential(*reply, this, [this, document](const Result<bool>& found) {
        if (m_ended)
            return;
        if (!found)
            take(fail(found.error()));
        else if (*found)
            open();
        else
            take(document);
    });
}

void SendQuery::take(const Result<Document>& answer)
{
    if (m_ended)
        return;
    stop();
    emit ended(answer);
}

void SendQuery::stop()
{
    m_ended = true;
    m_deadline->stop();
    dropReply();
}

void SendQuery::dropReply()
{
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    m_reply->abort(); // it reads the body, which may be gone before a later deletion
    m_reply->deleteLater();
    m_reply = nullptr;
}

} // namespace cellar
