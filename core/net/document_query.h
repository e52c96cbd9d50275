// SPDX-License-Identifier: MIT
// A small answer, as a JSON document, asked of one address: a GET, its redirects walked by hand (at most 10),
// the whole body in memory and therefore bounded, all within a deadline. What may pass is tried again by the
// table of retry_policy.h, with its waits or those that the server asks for.
//
//   start() ──▶ (redirects) ──▶ ended(document | error)
//      ▲                │
//      └── retrying() ◀─┘
//
// Lives on the thread of its Network. ended() comes once; after stop() nothing comes.
#pragma once

#include "core/net/answer.h"
#include "core/net/network.h"
#include "core/net/retry_policy.h"

#include <QObject>
#include <QPointer>

namespace cellar {

struct DocumentRequest
{
    QUrl url;
    bool allowInsecure = false;
    QByteArray accept = "application/json";
    qint64 mostBytes = 8LL << 20;  // of the body
    Milliseconds stallTime{30000}; // S; the whole answer has to be here within 2 S
    RetryRules retry = {};
};

struct Document
{
    Answer head;
    QList<QNetworkReply::RawHeaderPair> headers;
    QByteArray body;

    /// The first of that name, in any case of letters; empty where there is none.
    QByteArray header(const QByteArray& name) const;

    bool operator==(const Document&) const = default;
};

class DocumentQuery : public QObject
{
    Q_OBJECT

public:
    /// `network` and `clock` outlive it.
    DocumentQuery(Network& network, const Clock& clock, DocumentRequest request, QObject* parent = nullptr);
    ~DocumentQuery() override;

    void start();
    void stop();

    /// The last answer, from ended() on; of a refused one the head.
    const Document& document() const { return m_document; }

signals:
    /// After the error it is asked again, `delay` from now; `attempt` is the number of that, from 2.
    void retrying(const cellar::Error& error, cellar::Milliseconds delay, int attempt);
    /// The document of a whole answer with status 200, or why there is none: the kinds of checkAnswer(), and
    /// Network, Timeout, Tls. InvalidAnswer where it is too long.
    void ended(const cellar::Result<cellar::Document>& result);

private:
    void ask();
    void open(const QUrl& url);
    void headersCame();
    void gather();
    void replyFinished();
    void follow();
    void refused(const Error& error);
    void failed(const Error& error);
    void end(const Result<Document>& result);
    void dropReply();

    Network& m_network;
    const Clock& m_clock;
    DocumentRequest m_request;
    QPointer<QNetworkReply> m_reply; // ours, but gone with the network at the latest
    std::unique_ptr<Alarm> m_deadline;
    std::unique_ptr<Alarm> m_wait;
    Document m_document;
    QStringList m_tlsErrors;
    int m_hops = 0;
    int m_failures = 0;
    bool m_answered = false; // with a body that is wanted
    bool m_ended = false;
};

} // namespace cellar
