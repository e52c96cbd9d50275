// SPDX-License-Identifier: MIT
// One answer of the scripted server as a stream of bytes; no socket, no time.
#pragma once

#include "tests/support/script.h"

namespace cellar::test {

class ScriptedAnswer
{
public:
    enum class End
    {
        KeepOpen, // the next request may come
        Close,    // politely
        Cut,      // FIN in the middle
        Reset,
        Stall,
    };

    /// `number`: of the request on its path, from 1.
    ScriptedAnswer(const Step& step, const HttpRequest& request, int number);

    /// The next bytes for the wire, about `most` of them (framing comes on top). Empty: that was all.
    QByteArray next(qint64 most);

    bool inHead() const { return !m_head.isEmpty() || m_step.endlessHeaders; }
    int status() const { return m_status; } // 0 with raw and silent ones
    qint64 bodySent() const { return m_sent; }
    End end() const;

private:
    void stop(qint64 after);
    void chooseRange(const HttpRequest& request);
    QByteArray makeHead(int number) const;
    QByteArray framed(const QByteArray& bytes);
    QByteArray ending();

    Step m_step;
    int m_status = 0;
    ByteRange m_range; // of the body
    bool m_partial = false;
    bool m_keepOpen = true;
    QByteArray m_head; // what is left of it
    qint64 m_toSend = 0;
    qint64 m_sent = 0;
    bool m_stopped = false; // m_toSend ends at stopAfter
    bool m_ended = false;
};

} // namespace cellar::test
