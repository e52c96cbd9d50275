// SPDX-License-Identifier: MIT
#include "app/cli/errand.h"

#include "app/cli/exit_status.h"
#include "app/cli/terminal.h"

#include <QCoreApplication>

#include <algorithm>

namespace cellar::cli {

Errand::Errand(const Context& context, QStringList asked)
    : m_context(context)
    , m_asked(std::move(asked))
    , m_cellar(context.places, context.clock, context.credentials)
{
    connect(&m_cellar, &Cellar::happened, this, &Errand::receive);
    connect(&m_cellar, &Cellar::resolved, this, &Errand::offered);
    connect(&m_cellar, &Cellar::finished, this, &Errand::endTurn);
    connect(&m_signals, &SignalWatch::caught, this, &Errand::stop);
    watchReader();
}

int Errand::run()
{
    if (const Status read = m_cellar.reload(); !read)
        return m_context.report.failed({}, read.error());
    m_asked = allAsked(m_asked);
    if (const int status = lookAhead(m_asked); status != Done)
        return status;
    QMetaObject::invokeMethod(this, &Errand::next, Qt::QueuedConnection);
    QCoreApplication::exec();
    if (m_stopped)
        return *m_stopped;
    return overall(m_statuses);
}

QStringList Errand::allAsked(const QStringList& given)
{
    return given;
}

int Errand::lookAhead(const QStringList&)
{
    return Done;
}

void Errand::offered(const QString&, const Offer&) {}

QString Errand::modelOf(const QString& id) const
{
    return id;
}

int Errand::overall(const QList<int>& statuses) const
{
    const auto bad =
        std::find_if(statuses.begin(), statuses.end(), [](int status) { return status != Done; });
    return bad == statuses.end() ? Done : *bad;
}

void Errand::next()
{
    while (!m_stopped && !m_asked.isEmpty()) {
        const QString asked = m_asked.takeFirst();
        const Result<QString> begun = begin(asked);
        if (begun) {
            m_current = *begun;
            return;
        }
        m_statuses += m_context.report.failed({}, begun.error());
        stopWithoutReader();
    }
    QCoreApplication::quit();
}

void Errand::endSoon(const QString& id)
{
    QMetaObject::invokeMethod(
        this, [this, id] { endTurn(id, {}); }, Qt::QueuedConnection);
}

void Errand::receive(const Event& event)
{
    m_context.report.happened(event);
    heard(event);
    stopWithoutReader();
}

void Errand::endTurn(const QString& id, const std::optional<Error>& error)
{
    if (id != m_current)
        return;
    m_current.clear();
    if (!error)
        m_statuses += done(id);
    else if (m_stopped)
        m_statuses += m_context.report.failed(modelOf(id), *error, *m_stopped);
    else
        m_statuses += m_context.report.failed(modelOf(id), *error);
    stopWithoutReader();
    next();
}

void Errand::stop(int status)
{
    if (m_stopped)
        return;
    m_stopped = status;
    if (m_current.isEmpty())
        QCoreApplication::quit();
    else
        m_cellar.cancelAll();
}

void Errand::stopWithoutReader()
{
    if (!m_stopped && !m_context.report.canBeHeard())
        stop(m_context.report.outputFailed());
}

void Errand::watchReader()
{
    if (!hasReader(m_context.out.handle()))
        return;
    auto* notifier = new QSocketNotifier(m_context.out.handle(), QSocketNotifier::Exception, this);
    connect(notifier, &QSocketNotifier::activated, this, [this, notifier] {
        notifier->setEnabled(false);
        m_context.out.readerLeft();
        stopWithoutReader();
    });
}

} // namespace cellar::cli
