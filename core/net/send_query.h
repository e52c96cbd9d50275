// SPDX-License-Identifier: MIT
// One request that sends something, or asks whether something is there: HEAD, POST, PATCH, PUT, GET, with a
// body or without. Whatever status is answered is an answer, for the caller to judge; redirects are not
// followed. A 401 is tried once more where a credential can be had. An error is only what keeps the answer
// away: no connection, TLS, nothing moving for 2 S, an answer of more than 1 MiB.
//
// Lives on the thread of its Network. ended() comes once; after stop() nothing comes.
#pragma once

#include "core/net/document_query.h"

namespace cellar {

struct SendRequest
{
    QByteArray method;
    QUrl url; // checked by the caller's rules and by checkAddress()
    QList<QNetworkReply::RawHeaderPair> headers = {};
    std::shared_ptr<QIODevice> body = {}; // open, at its beginning, with a size; null: none
    Milliseconds stallTime{30000};        // S
};

class SendQuery : public QObject
{
    Q_OBJECT

public:
    /// `network` and `clock` outlive it.
    SendQuery(Network& network, const Clock& clock, SendRequest request, QObject* parent = nullptr);
    ~SendQuery() override;

    void start();
    void stop();

signals:
    void sent(qint64 bytes); // of the body, so far
    void ended(const cellar::Result<cellar::Document>& answer);

private:
    void open();
    void replyFinished();
    void refused();
    void take(const Result<Document>& answer);
    void dropReply();

    Network& m_network;
    const Clock& m_clock;
    SendRequest m_request;
    QPointer<QNetworkReply> m_reply; // ours, but gone with the network at the latest
    std::unique_ptr<Alarm> m_deadline;
    QStringList m_tlsErrors;
    bool m_refused = false; // once
    bool m_ended = false;
};

} // namespace cellar
