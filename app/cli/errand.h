// SPDX-License-Identifier: MIT
// What the user asked for, done by a Cellar one thing after the other on the main event loop, until all is
// done, a signal asks to stop, or nobody reads the results any more.
#pragma once

#include "app/cli/context.h"
#include "app/cli/signals.h"

namespace cellar::cli {

class Errand : public QObject
{
public:
    /// `context` outlives it.
    Errand(const Context& context, QStringList asked);

    /// Runs the event loop; gives the exit status.
    int run();

protected:
    /// What is to be done, once the catalogue is read: what was asked for, or what that stands for.
    virtual QStringList allAsked(const QStringList& given);
    /// Before the first of `asked` is begun. Anything but Done: none is, and that is the exit status.
    virtual int lookAhead(const QStringList& asked);
    /// Begins one thing that was asked for and gives the id whose end it waits for; or says why not.
    virtual Result<QString> begin(const QString& asked) = 0;
    virtual void heard(const Event& event) = 0;
    /// What a registry has under a reference that was to be resolved.
    virtual void offered(const QString& reference, const Offer& offer);
    /// One thing is done; gives the exit status it stands for.
    virtual int done(const QString& id) = 0;
    /// The model that a failure of `id` is told of; empty: of none.
    virtual QString modelOf(const QString& id) const;
    /// The status of the whole from those of its parts, in the order asked.
    virtual int overall(const QList<int>& statuses) const;

    /// What was begun is done already.
    void endSoon(const QString& id);
    /// What was begun goes on under another id: its end is waited for.
    void goOnAs(const QString& id) { m_current = id; }

    const Context& context() const { return m_context; }
    Cellar& cellar() { return m_cellar; }

private:
    void next();
    void receive(const Event& event);
    void endTurn(const QString& id, const std::optional<Error>& error);
    void stop(int status);
    void stopWithoutReader();
    void watchReader();

    const Context& m_context;
    QStringList m_asked;   // what is still to be done
    SignalWatch m_signals; // outlives the Cellar, which may take a moment to end
    Cellar m_cellar;
    QString m_current; // the id that is worked on; empty: none
    QList<int> m_statuses;
    std::optional<int> m_stopped; // the status, once it was asked to stop
};

} // namespace cellar::cli
