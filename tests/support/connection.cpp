// SPDX-License-Identifier: MIT
#include "tests/support/connection.h"

#include <QSslSocket>

#include <sys/ioctl.h>
#include <sys/socket.h>

#include <algorithm>

namespace cellar::test {

namespace {

constexpr qint64 pieceSize = 64 * 1024;
constexpr qint64 unsentLimit = 256 * 1024;
constexpr Milliseconds pace{5};

} // namespace

Connection::Connection(QTcpSocket* socket, int number, const Dialogue& dialogue, QObject* parent)
    : QObject(parent)
    , m_socket(socket)
    , m_number(number)
    , m_dialogue(dialogue)
{
    m_socket->setParent(this);
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.callOnTimeout(this, &Connection::pump);
    connect(m_socket, &QTcpSocket::readyRead, this, &Connection::read);
    connect(m_socket, &QTcpSocket::bytesWritten, this, &Connection::pump);
    connect(m_socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
}

Connection::~Connection()
{
    m_socket->disconnect(this);
}

void Connection::read()
{
    m_received += m_socket->readAll();
    if (m_answer)
        return;
    if (const std::optional<HttpRequest> request = takeRequest(m_received))
        begin(*request);
}

void Connection::begin(const HttpRequest& request)
{
    m_turn = m_dialogue.ask(request, m_number);
    m_answer.emplace(m_turn.step, request, m_turn.number);
    m_phaseIsHead = true;
    m_phaseSent = 0;
    m_dialogue.told(m_turn.record, *m_answer);
    if (m_turn.step.delay.count() > 0) {
        m_phase.invalidate();
        m_timer.start(m_turn.step.delay);
        return;
    }
    pump();
}

qint64 Connection::allowance()
{
    if (!m_phase.isValid() || m_phaseIsHead != m_answer->inHead()) {
        m_phase.start();
        m_phaseIsHead = m_answer->inHead();
        m_phaseSent = 0;
    }
    const qint64 rate = m_phaseIsHead ? m_turn.step.headRate : m_turn.step.bodyRate;
    if (rate <= 0)
        return pieceSize;
    return std::min(pieceSize, rate * m_phase.elapsed() / 1000 - m_phaseSent);
}

void Connection::pump()
{
    if (!m_answer || m_timer.isActive())
        return;
    while (unsentBytes() < unsentLimit) {
        const qint64 most = allowance();
        if (most <= 0) {
            m_timer.start(pace);
            return;
        }
        const QByteArray bytes = m_answer->next(most);
        m_dialogue.told(m_turn.record, *m_answer);
        if (bytes.isEmpty()) {
            finish();
            return;
        }
        m_phaseSent += bytes.size();
        m_socket->write(bytes);
    }
}

qint64 Connection::unsentBytes() const
{
    const auto* tls = qobject_cast<QSslSocket*>(m_socket);
    return m_socket->bytesToWrite() + (tls ? tls->encryptedBytesToWrite() : 0);
}

void Connection::finish()
{
    const ScriptedAnswer::End end = m_answer->end();
    if (end == ScriptedAnswer::End::Stall)
        return;
    if (end == ScriptedAnswer::End::KeepOpen) {
        m_answer.reset();
        QMetaObject::invokeMethod(this, &Connection::read, Qt::QueuedConnection);
        return;
    }
    if (end == ScriptedAnswer::End::Close) {
        m_socket->disconnectFromHost();
        return;
    }
    if (unsentBytes() > 0) {
        m_timer.start(pace);
        return;
    }
    if (end == ScriptedAnswer::End::Cut)
        ::shutdown(static_cast<int>(m_socket->socketDescriptor()), SHUT_WR);
    else
        reset();
}

void Connection::reset()
{
    const auto descriptor = static_cast<int>(m_socket->socketDescriptor());
    int queued = 0; // what the client has not acknowledged would be lost
    if (::ioctl(descriptor, TIOCOUTQ, &queued) == 0 && queued > 0) {
        m_timer.start(pace);
        return;
    }
    const linger none{.l_onoff = 1, .l_linger = 0};
    ::setsockopt(descriptor, SOL_SOCKET, SO_LINGER, &none, sizeof none);
    m_socket->abort();
}

} // namespace cellar::test
