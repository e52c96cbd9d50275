// SPDX-License-Identifier: MIT
// One connection to the demonstration's server: one request, one answer, then it closes.
#pragma once

#include "app/demo/demo_server.h"

#include <QElapsedTimer>
#include <QTimer>

#include <functional>

namespace cellar {

class DemoConnection : public QObject
{
    Q_OBJECT

public:
    using Ask = std::function<DemoAnswer(const QByteArray& method, const QByteArray& path)>;

    /// Owns the socket, and deletes itself at the end.
    DemoConnection(QTcpSocket* socket, qint64 bytesPerSecond, Ask ask, QObject* parent);
    ~DemoConnection() override;

private:
    void read();
    void begin(const DemoAnswer& answer);
    void sendOn();

    QTcpSocket* m_socket;
    const qint64 m_bytesPerSecond;
    const Ask m_ask;
    QByteArray m_request;
    QTimer m_idle; // since anything last moved
    QTimer m_tick; // sends the body
    QElapsedTimer m_sending;
    QByteArray m_body;
    qint64 m_end = 0; // of what will be sent of it
    qint64 m_sent = 0;
};

} // namespace cellar
