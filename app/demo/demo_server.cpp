// SPDX-License-Identifier: MIT
#include "app/demo/demo_server.h"

#include "app/demo/demo_connection.h"

#include <QTcpServer>
#include <QTcpSocket>

namespace cellar {

namespace {

constexpr int mostConnections = 16; // more than any client of one program opens

} // namespace

DemoServer::DemoServer(qint64 bytesPerSecond, QObject* parent)
    : QObject(parent)
    , m_server(new QTcpServer(this))
    , m_bytesPerSecond(bytesPerSecond)
{
    connect(m_server, &QTcpServer::newConnection, this, &DemoServer::accept);
}

DemoServer::~DemoServer() = default;

Status DemoServer::listen()
{
    if (!m_server->listen(QHostAddress::LocalHost))
        return fail(ErrorKind::Network,
                    QStringLiteral("cannot listen on the loopback address: ") + m_server->errorString());
    return {};
}

void DemoServer::serve(const QString& path, const QList<DemoAnswer>& answers)
{
    m_answers.insert(path.toUtf8(), answers);
}

QUrl DemoServer::url(const QString& path) const
{
    QUrl url;
    url.setScheme(QStringLiteral("http"));
    url.setHost(QStringLiteral("127.0.0.1"));
    url.setPort(m_server->serverPort());
    url.setPath(path);
    return url;
}

void DemoServer::accept()
{
    while (QTcpSocket* socket = m_server->nextPendingConnection()) {
        if (findChildren<DemoConnection*>().size() >= mostConnections) {
            socket->abort();
            socket->deleteLater();
            continue;
        }
        new DemoConnection(
            socket, m_bytesPerSecond,
            [this](const auto& method, const auto& path) { return answerTo(method, path); }, this);
    }
}

DemoAnswer DemoServer::answerTo(const QByteArray& method, const QByteArray& path)
{
    if (method != "GET")
        return {.status = 405};
    const auto answers = m_answers.find(path);
    if (answers == m_answers.end() || answers->isEmpty())
        return {.status = 404};
    return answers->size() > 1 ? answers->takeFirst() : answers->first();
}

} // namespace cellar
