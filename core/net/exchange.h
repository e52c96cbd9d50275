// SPDX-License-Identifier: MIT
// One file, or a part of it, asked of one source: a GET, its redirects walked by hand (at most 10), the
// answer checked before a byte of it is used, the body handed out in pieces. It keeps its own deadlines:
// headers within 2 S at each address, then the rules of StallWatch. Qt's own errors are not trusted to mean a
// whole body: the bytes are counted. (When a connection breaks in mid-body, Qt 6.4 at times calls that a
// success and asks the server a second time by itself; nothing of that second answer reaches us.)
//
//   start() ──▶ (shortcut, redirects) ──▶ answered() ──▶ readable()* ──▶ ended(nothing | error)
//
// The shortcut spares the walk for every further part. It is asked first; where it has had its day (isSpent:
// a signed address that expired) or gives no answer at all, the origin is asked as if there had been none.
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
    Milliseconds stallTime{30000};       // S
    std::optional<ByteRange> range = {}; // only these bytes, at least one
    QByteArray ifRange = {};             // the strong tag of the file they have to be of; else the whole file
    QUrl shortcut = {};                  // finalUrl() of an earlier exchange with `url`; ignored where no
                                         // redirect from `url` may lead there
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
    /// From start() on: no more than the first `length` bytes of the body are wanted any longer, because
    /// somebody else fetches the rest. They having come is the end without error. It never becomes more
    /// again; where as many were taken already, the end comes from the event loop.
    void limitTo(qint64 length);
    void stop();

    /// The head of the answer, from answered() on; of a refused one too, when ended() brings the refusal. To
    /// a request for a part the whole file is a good answer: see isPartial().
    const Answer& answer() const { return m_answer; }
    /// Where the walk led, from answered() on; empty before.
    QUrl finalUrl() const { return m_answered ? m_answer.url : QUrl(); }
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
    void askOrigin();
    void refused(const Error& error);
    void noAnswer(const Error& error);
    std::optional<qint64> wanted() const;
    void watch();
    void bodyEnded();
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
    QByteArray m_link;       // of the answer of the very address that was asked
    QByteArray m_digest;     // the same
    QStringList m_tlsErrors;
    std::optional<Milliseconds> m_retryAfter;
    std::optional<qint64> m_limit; // of limitTo
    qint64 m_taken = 0;
    int m_hops = 0;
    bool m_atShortcut = false;
    bool m_answered = false;
    bool m_refused = false; // at this hop, once
    bool m_replyDone = false;
    bool m_ended = false;
};

} // namespace cellar
