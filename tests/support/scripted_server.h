// SPDX-License-Identifier: MIT
// An HTTP/1.1 server on the loopback address that does what a script says, well or badly, and remembers what
// it was asked. It runs on a thread of its own; every function may be called from any thread.
#pragma once

#include "tests/support/script.h"
#include "tests/support/tls_ca.h"

#include <QThread>
#include <QUrl>

#include <functional>
#include <memory>

namespace cellar::test {

struct RecordedRequest
{
    int connection = 0; // number of the connection, from 1
    int number = 0;     // of the request on its path, from 1
    HttpRequest request;
    Milliseconds at{0};  // since the server was made
    int status = 0;      // that was answered; 0: nothing of the kind
    qint64 bodySent = 0; // bytes given to the socket
};

class ScriptedServer
{
public:
    struct Options
    {
        std::optional<TlsIdentity> tls = {}; // speaks TLS with this certificate
        bool mute = false;                   // takes connections and never says a byte, on TLS too
        QByteArray greeting = {};            // says this to whoever connects, and closes, on TLS too
        quint16 port = 0;                    // 0: any
        std::function<void(const RecordedRequest&)> onRequest = {}; // on the server's thread
    };

    /// Listens when this returns.
    ScriptedServer();
    explicit ScriptedServer(Options options);
    ~ScriptedServer();

    quint16 port() const;
    /// http or https, 127.0.0.1, this port.
    QUrl url(const QString& path) const;

    /// What to do on `path` (without query) from now on; the count of requests there begins anew. A path
    /// without script answers 404.
    void script(const QString& path, const QList<Step>& steps);
    void script(const Script& script);

    /// In the order they came; all, or those of one path.
    QList<RecordedRequest> requests(const QString& path = {}) const;
    qsizetype requestCount(const QString& path = {}) const { return requests(path).size(); }
    /// Body bytes given to the sockets.
    qint64 bodySent(const QString& path = {}) const;
    int connectionCount() const;

    /// Drops every connection and refuses new ones, as a host whose server has died.
    void goAway();
    /// Listens again, on the same port.
    void comeBack();

private:
    class Listener;
    class Book;

    const std::shared_ptr<Book> m_book;
    QThread m_thread;
    Listener* m_listener; // on m_thread, dies with it
    bool m_tls = false;
    quint16 m_port = 0;
};

} // namespace cellar::test
