// SPDX-License-Identifier: MIT
// A client that understands nothing: bytes out, bytes in. It shows what a server really puts on the wire.
#pragma once

#include <QTcpSocket>

namespace cellar::test {

class RawClient
{
public:
    explicit RawClient(quint16 port) { m_socket.connectToHost(QStringLiteral("127.0.0.1"), port); }

    void send(const QByteArray& bytes) { m_socket.write(bytes); }
    void get(const QByteArray& target, const QByteArray& headers = {})
    {
        send("GET " + target + " HTTP/1.1\r\nHost: test\r\n" + headers + "\r\n");
    }

    /// All that comes until `enough` bytes are there, the server closes, or nothing comes for `patience` ms.
    QByteArray receive(qint64 enough = 1 << 30, int patience = 3000)
    {
        while (m_bytes.size() < enough && m_socket.waitForReadyRead(patience))
            m_bytes += m_socket.readAll();
        m_bytes += m_socket.readAll();
        return m_bytes;
    }

    QByteArray received() const { return m_bytes; }
    bool isConnected() const { return m_socket.state() == QAbstractSocket::ConnectedState; }
    QAbstractSocket::SocketError error() const { return m_socket.error(); }
    QString errorText() const { return m_socket.errorString(); }

private:
    QTcpSocket m_socket;
    QByteArray m_bytes;
};

/// Head and body of an answer (or of what there is of it).
inline QByteArray headOf(const QByteArray& answer)
{
    return answer.first(qMax<qsizetype>(answer.indexOf("\r\n\r\n"), 0));
}
inline QByteArray bodyOf(const QByteArray& answer)
{
    const qsizetype end = answer.indexOf("\r\n\r\n");
    return end < 0 ? QByteArray() : answer.sliced(end + 4);
}

} // namespace cellar::test
