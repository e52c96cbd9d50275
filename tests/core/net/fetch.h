// SPDX-License-Identifier: MIT
// What the tests of an exchange have in common: a file, and somebody who fetches it.
#pragma once

#include "core/net/exchange.h"
#include "tests/support/scripted_server.h"

#include <QTest>

namespace cellar::test {

constexpr qint64 size = 300000;
inline const Step honest = Step::file(7, size);

/// An exchange that takes everything that comes.
class Fetch
{
public:
    Fetch(Network& network, const Clock& clock, const QUrl& url, Expected expected = {size, true})
        : Fetch(network, clock, Request{url, false, expected})
    {
    }
    Fetch(Network& network, const Clock& clock, const Request& request)
        : m_exchange(network, clock, request)
    {
        QObject::connect(&m_exchange, &Exchange::readable, &m_exchange, [this] { takeAll(); });
        QObject::connect(&m_exchange, &Exchange::ended, &m_exchange,
                         [this](const std::optional<Error>& error) {
                             ++endings;
                             m_error = error;
                         });
        m_exchange.start();
    }

    bool ends()
    {
        return QTest::qWaitFor([this] { return endings > 0; }, 20000);
    }
    /// The kind's word, or `whole`.
    QString outcome() { return !ends() ? u"hangs"_qs : m_error ? kindName(m_error->kind) : u"whole"_qs; }
    QString detail() const { return m_error ? m_error->detail : QString(); }
    Exchange& exchange() { return m_exchange; }

    QByteArray body;
    int endings = 0;

private:
    void takeAll()
    {
        QByteArray buffer(65536, Qt::Uninitialized);
        while (const qint64 count = m_exchange.take(buffer.data(), buffer.size()))
            body += buffer.first(count);
    }

    Exchange m_exchange;
    std::optional<Error> m_error;
};

} // namespace cellar::test
