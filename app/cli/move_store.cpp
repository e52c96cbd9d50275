// SPDX-License-Identifier: MIT
#include "app/cli/events.h"
#include "app/cli/exit_status.h"
#include "app/cli/progress_line.h"
#include "app/cli/signals.h"
#include "app/cli/text.h"
#include "app/cli/verbs.h"
#include "app/places.h"
#include "core/base/shown.h"
#include "core/ensure/store_move.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>

namespace cellar::cli {

namespace {

QJsonObject movedEvent(const MoveReport& moved, const QDateTime& time)
{
    QJsonObject object = eventObject(QStringLiteral("moved"), time, {});
    object.insert(QStringLiteral("from"), moved.from);
    object.insert(QStringLiteral("path"), moved.to);
    object.insert(QStringLiteral("files"), moved.files);
    object.insert(QStringLiteral("copied"), moved.copied);
    object.insert(QStringLiteral("damaged"), QJsonArray::fromStringList(moved.damaged));
    object.insert(QStringLiteral("left"), QJsonArray::fromStringList(moved.left));
    return object;
}

/// One run of the command, on the main event loop.
class Moving : public QObject
{
public:
    explicit Moving(const Context& context)
        : m_context(context)
        , m_cellar(context.places, context.clock)
    {
        StoreMove& move = m_cellar.storeMove();
        connect(&move, &StoreMove::waits, this, &Moving::tellHolder);
        connect(&move, &StoreMove::progressed, this, &Moving::tellProgress);
        connect(&move, &StoreMove::finished, this, &Moving::takeEnd);
        connect(&m_signals, &SignalWatch::caught, this, [this](int status) {
            m_stopped = m_stopped.value_or(status);
            m_cellar.storeMove().cancel();
        });
    }

    int run(const MoveStoreCommand& command)
    {
        m_cellar.storeMove().start(QDir::current().absoluteFilePath(command.folder), command.wait);
        QCoreApplication::exec();
        return m_exit;
    }

private:
    void tellHolder(const Holder& holder)
    {
        m_context.report.note(Text::tr("waiting for process %1 (%2), which works in the store")
                                  .arg(holder.pid)
                                  .arg(shownText(holder.program)));
    }

    void tellProgress(const Progress& copied)
    {
        m_context.report.happened(
            {m_context.clock.utc(), {}, event::Progressed{Text::tr("moving"), copied, 0, copied}});
    }

    void takeEnd(const Result<MoveReport>& moved)
    {
        if (moved)
            m_exit = tell(*moved);
        else if (m_stopped)
            m_exit = m_context.report.failed({}, moved.error(), *m_stopped);
        else
            m_exit = m_context.report.failed({}, moved.error());
        QCoreApplication::quit();
    }

    int tell(const MoveReport& moved)
    {
        Report& report = m_context.report;
        for (const QString& path : moved.damaged)
            report.warn(Text::tr("%1 is damaged, and was moved as it is").arg(shownText(path)));
        for (const QString& path : moved.left)
            report.note(Text::tr("%1 stays where it is").arg(shownText(path)));
        report.json(movedEvent(moved, m_context.clock.utc()));
        report.result(moved.to);
        report.note(Text::tr("files moved: %1; %2 copied").arg(moved.files).arg(shownSize(moved.copied)));
        if (isStoreGiven(m_context.options.store)) {
            report.note(Text::tr("--store and MODEL_CELLAR_STORE lead there from the old folder, too"));
            return Done;
        }
        const Status set = setStoreSetting(moved.to);
        return set ? Done : report.failed({}, set.error());
    }

    const Context& m_context;
    SignalWatch m_signals; // outlives the Cellar, which may take a moment to end
    Cellar m_cellar;
    int m_exit = Done;
    std::optional<int> m_stopped; // the status, once it was asked to stop
};

} // namespace

int run(const Context& context, const MoveStoreCommand& command)
{
    return Moving(context).run(command);
}

} // namespace cellar::cli
