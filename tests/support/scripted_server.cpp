// SPDX-License-Identifier: MIT
#include "tests/support/scripted_server.h"
#include "tests/support/connection.h"

#include <QElapsedTimer>
#include <QMutex>
#include <QSslSocket>
#include <QTcpServer>

#include <atomic>

namespace cellar::test {

/// The script and the record, shared between the threads.
class ScriptedServer::Book
{
public:
    Book() { m_started.start(); }

    void setScript(const QString& path, const QList<Step>& steps)
    {
        const QMutexLocker lock(&m_mutex);
        m_script.insert(path, steps);
        m_counts.remove(path);
    }

    Dialogue::Turn turn(const HttpRequest& request, int connection)
    {
        const QMutexLocker lock(&m_mutex);
        const QString path = QString::fromUtf8(request.path());
        const int number = ++m_counts[path];
        m_records.append({connection, number, request, Milliseconds(m_started.elapsed())});
        const QList<Step> steps = m_script.value(path);
        const qsizetype place = std::min<qsizetype>(number, steps.size()) - 1;
        return {place < 0 ? Step::answer(404) : steps.at(place), number, m_records.size() - 1};
    }

    void note(qsizetype record, const ScriptedAnswer& answer)
    {
        const QMutexLocker lock(&m_mutex);
        m_records[record].status = answer.status();
        m_records[record].bodySent = answer.bodySent();
    }

    QList<RecordedRequest> records() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_records;
    }

    std::atomic<int> connections = 0;

private:
    mutable QMutex m_mutex;
    QElapsedTimer m_started;
    Script m_script;
    QHash<QString, int> m_counts;
    QList<RecordedRequest> m_records;
};

class ScriptedServer::Listener : public QTcpServer
{
public:
    Listener(std::shared_ptr<Book> book, Options options)
        : m_book(std::move(book))
        , m_options(std::move(options))
    {
        m_dialogue.ask = [this](const HttpRequest& request, int connection) {
            const Dialogue::Turn turn = m_book->turn(request, connection);
            if (m_options.onRequest)
                m_options.onRequest(m_book->records().at(turn.record));
            return turn;
        };
        m_dialogue.told = [this](qsizetype record, const ScriptedAnswer& answer) {
            m_book->note(record, answer);
        };
    }

    void dropAll()
    {
        close();
        qDeleteAll(findChildren<QObject*>(Qt::FindDirectChildrenOnly));
    }

protected:
    void incomingConnection(qintptr descriptor) override
    {
        QTcpSocket* socket = m_options.tls ? new QSslSocket(this) : new QTcpSocket(this);
        socket->setSocketDescriptor(descriptor);
        socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        const int number = ++m_book->connections;
        if (m_options.mute || !m_options.greeting.isEmpty()) {
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            socket->write(m_options.greeting);
            if (!m_options.mute)
                socket->disconnectFromHost();
            return;
        }
        new Connection(socket, number, m_dialogue, this);
        if (auto* tls = qobject_cast<QSslSocket*>(socket)) {
            tls->setLocalCertificateChain(m_options.tls->chain);
            tls->setPrivateKey(m_options.tls->key);
            tls->startServerEncryption();
        }
    }

private:
    const std::shared_ptr<Book> m_book;
    const Options m_options;
    Dialogue m_dialogue;
};

ScriptedServer::ScriptedServer()
    : ScriptedServer(Options{})
{
}

ScriptedServer::ScriptedServer(Options options)
    : m_book(std::make_shared<Book>())
    , m_listener(new Listener(m_book, options))
    , m_tls(options.tls.has_value())
    , m_port(options.port)
{
    m_listener->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_listener, &QObject::deleteLater);
    m_thread.setObjectName(QStringLiteral("scripted server"));
    m_thread.start();
    comeBack();
}

ScriptedServer::~ScriptedServer()
{
    m_thread.quit();
    m_thread.wait();
}

quint16 ScriptedServer::port() const
{
    return m_port;
}

QUrl ScriptedServer::url(const QString& path) const
{
    const QString scheme = m_tls ? QStringLiteral("https") : QStringLiteral("http");
    return QUrl(scheme + u"://127.0.0.1:" + QString::number(m_port) + path);
}

void ScriptedServer::script(const QString& path, const QList<Step>& steps)
{
    m_book->setScript(path, steps);
}

void ScriptedServer::script(const Script& script)
{
    for (auto it = script.begin(); it != script.end(); ++it)
        m_book->setScript(it.key(), it.value());
}

QList<RecordedRequest> ScriptedServer::requests(const QString& path) const
{
    QList<RecordedRequest> records = m_book->records();
    if (!path.isEmpty())
        records.removeIf(
            [&](const RecordedRequest& record) { return record.request.path() != path.toUtf8(); });
    return records;
}

qint64 ScriptedServer::bodySent(const QString& path) const
{
    qint64 sum = 0;
    for (const RecordedRequest& record : requests(path))
        sum += record.bodySent;
    return sum;
}

int ScriptedServer::connectionCount() const
{
    return m_book->connections;
}

void ScriptedServer::goAway()
{
    QMetaObject::invokeMethod(
        m_listener, [this] { m_listener->dropAll(); }, Qt::BlockingQueuedConnection);
}

void ScriptedServer::comeBack()
{
    const auto listen = [this] {
        if (!m_listener->listen(QHostAddress::LocalHost, m_port))
            qFatal("The scripted server cannot listen: %s", qPrintable(m_listener->errorString()));
        m_port = m_listener->serverPort();
    };
    QMetaObject::invokeMethod(m_listener, listen, Qt::BlockingQueuedConnection);
}

} // namespace cellar::test
