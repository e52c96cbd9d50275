// SPDX-License-Identifier: MIT
// One client's connection to the scripted server: reads requests, paces the bytes of the answers, ends as the
// script wants it. Lives on the server's thread.
#pragma once

#include "tests/support/scripted_answer.h"

#include <QElapsedTimer>
#include <QTcpSocket>
#include <QTimer>

#include <functional>

namespace cellar::test {

/// How a connection asks what to answer and tells how it went.
struct Dialogue
{
    struct Turn
    {
        Step step;
        int number = 1;        // of the request on its path
        qsizetype record = -1; // to be given back to `told`
    };
    std::function<Turn(const HttpRequest&, int connection)> ask;
    std::function<void(qsizetype record, const ScriptedAnswer&)> told; // after every piece
};

class Connection : public QObject
{
    Q_OBJECT

public:
    /// Owns the socket, which is connected (and about to be encrypted, with TLS).
    Connection(QTcpSocket* socket, int number, const Dialogue& dialogue, QObject* parent);
    ~Connection() override;

private:
    void read();
    void begin(const HttpRequest& request);
    void pump();
    qint64 allowance();
    qint64 unsentBytes() const;
    void finish();
    void reset();

    QTcpSocket* m_socket;
    const int m_number;
    const Dialogue& m_dialogue;
    QByteArray m_received;
    std::optional<ScriptedAnswer> m_answer;
    Dialogue::Turn m_turn;
    QElapsedTimer m_phase; // since this part (head or body) of the answer began
    qint64 m_phaseSent = 0;
    bool m_phaseIsHead = true;
    QTimer m_timer;
};

} // namespace cellar::test
