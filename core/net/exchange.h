// SPDX-License-Identifier: MIT
// One file asked of one source: a GET, its redirects walked by hand (at most 10), the answer checked before a
// byte of it is used, the body handed out in pieces. It keeps its own deadlines: headers within 2 S, then the
// rules of StallWatch. Qt's own errors are not trusted to mean a whole body: the bytes are counted. (When a
// connection breaks in mid-body, Qt 6.4 at times calls that a success and asks the server a second time by
// itself; nothing of that second answer reaches us.)
//
//   start() ──▶ (redirects) ──▶ answered() ──▶ readable()* ──▶ ended(nothing | error)
//
// Lives on the thread of its Network. ended() comes once; after stop() nothing comes.
#pragma once

#include "core/net/answer.h"
#include "core/net/network.h"
#include "core/net/stall_watch.h"

#include <QObject>
#include <QPointer>

namespace cellar {

struct Request
{
    QUrl url;
    bool allowInsecure = false;
    Expected expected;
    Milliseconds stallTime{30000}; // S
};

class Exchange : public QObject
{
    Q_OBJECT

public:
    /// `network` and `clock` outlive it.
    Exchange(Network& network, const Clock& clock, Request request, QObject* parent = nullptr);
    ~Exchange() override;

    void start();
    /// Reads what is there, at most `most` bytes, never beyond the body's known length. To be called until it
    /// gives 0; then readable() comes again when there is more. What is not taken slows the server down.
    qint64 take(char* buffer, qint64 most);
    void stop();

    /// The head of the answer, from answered() on.
    const Answer& answer() const { return m_answer; }
    /// Body bytes handed out so far.
    qint64 taken() const { return m_taken; }
    /// The wait the server asked for, with an error that came with one.
    std::optional<Milliseconds> retryAfter() const { return m_retryAfter; }

signals:
    void answered();
    void readable();
    void ended(const std::optional<cellar::Error>& error);

private:
    void open(const QUrl& url);
    void headersCame();
    void replyFinished();
    void follow();
    void watch();
    void bodyEnded();
    Error connectionError() const;
    void end(std::optional<Error> error);
    void dropReply();

    Network& m_network;
    const Clock& m_clock;
    Request m_request;
    QPointer<QNetworkReply> m_reply; // ours, but gone with the network at the latest
    std::unique_ptr<Alarm> m_headerDeadline;
    std::unique_ptr<Alarm> m_tick;
    std::optional<StallWatch> m_stallWatch; // while the body comes
    Answer m_answer;
    QByteArray m_linkedEtag; // of the first answer of the walk that named one
    QStringList m_tlsErrors;
    std::optional<Milliseconds> m_retryAfter;
    qint64 m_taken = 0;
    int m_hops = 0;
    bool m_answered = false;
    bool m_replyDone = false;
    bool m_ended = false;
};

} // namespace cellar
