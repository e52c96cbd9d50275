// SPDX-License-Identifier: MIT
#include "app/demo/demo_connection.h"

#include <QTcpSocket>

#include <algorithm>
#include <chrono>

namespace cellar {

namespace {

using namespace std::chrono_literals;

constexpr qsizetype longestRequest = 16 * 1024;
constexpr qint64 unsentLimit = 256 * 1024;
constexpr auto idleTime = 30s; // then a client that neither asks nor reads is let go
constexpr auto tick = 25ms;

QByteArray headOf(const DemoAnswer& answer)
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(answer.status) + " Demo\r\n";
    head += "Content-Type: application/octet-stream\r\nAccept-Ranges: none\r\nConnection: close\r\n";
    head += "Content-Length: " + QByteArray::number(answer.body.size()) + "\r\n";
    if (answer.retryAfter)
        head += "Retry-After: " + QByteArray::number(*answer.retryAfter) + "\r\n";
    return head + "\r\n";
}

} // namespace

DemoConnection::DemoConnection(QTcpSocket* socket, qint64 bytesPerSecond, Ask ask, QObject* parent)
    : QObject(parent)
    , m_socket(socket)
    , m_bytesPerSecond(bytesPerSecond)
    , m_ask(std::move(ask))
{
    m_socket->setParent(this);
    m_socket->setReadBufferSize(longestRequest);
    connect(m_socket, &QTcpSocket::readyRead, this, &DemoConnection::read);
    connect(m_socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
    connect(m_socket, &QTcpSocket::bytesWritten, &m_idle, [this] { m_idle.start(); });
    m_idle.setInterval(idleTime);
    m_idle.callOnTimeout(m_socket, &QTcpSocket::abort);
    m_idle.start();
    m_tick.setInterval(tick);
    m_tick.callOnTimeout(this, &DemoConnection::sendOn);
    read();
}

DemoConnection::~DemoConnection()
{
    m_socket->disconnect(this);
}

void DemoConnection::read()
{
    const QByteArray bytes = m_socket->readAll();
    if (m_sending.isValid())
        return; // one request a connection
    m_request += bytes;
    if (m_request.size() > longestRequest) {
        m_socket->abort();
    } else if (m_request.contains("\r\n\r\n")) {
        const QList<QByteArray> words = m_request.first(m_request.indexOf('\r')).split(' ');
        begin(words.size() == 3 ? m_ask(words[0], words[1]) : DemoAnswer{.status = 400});
    }
}

void DemoConnection::begin(const DemoAnswer& answer)
{
    m_body = answer.body;
    m_end = std::min<qint64>(m_body.size(), answer.breakOffAfter.value_or(m_body.size()));
    m_socket->write(headOf(answer));
    m_sending.start();
    m_tick.start();
    sendOn();
}

void DemoConnection::sendOn()
{
    const qint64 due = m_bytesPerSecond * m_sending.elapsed() / 1000;
    const qint64 room = unsentLimit - m_socket->bytesToWrite();
    const qint64 length = std::min({due - m_sent, room, m_end - m_sent});
    if (length > 0)
        m_sent += qMax<qint64>(m_socket->write(m_body.constData() + m_sent, length), 0);
    if (m_sent >= m_end) {
        m_tick.stop();
        m_socket->disconnectFromHost(); // what is written is sent before
    }
}

} // namespace cellar
