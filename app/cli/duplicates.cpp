// SPDX-License-Identifier: MIT
#include "core/ensure/duplicates.h"
#include "app/cli/events.h"
#include "app/cli/exit_status.h"
#include "app/cli/messages.h"
#include "app/cli/progress_line.h"
#include "app/cli/signals.h"
#include "app/cli/text.h"
#include "app/cli/verbs.h"
#include "app/surroundings.h"
#include "core/base/shown.h"

#include <QCoreApplication>

namespace cellar::cli {

namespace {

using Deed = DuplicatesCommand::Deed;

constexpr qsizetype longestPath = 32 * 1024; // characters; the system has no longer ones

/// What is to be told of one file of a set.
struct Told
{
    QString kept; // empty: none is
    QString word; // how it shares its room, or why it does not; empty for the kept one
    bool isReplaced = false;
    qint64 bytes = 0;
};

Told toldOf(const DuplicateSet& set, qsizetype number)
{
    if (const auto* replaced = std::get_if<fate::Replaced>(&set.fates[number]))
        return {set.files[replaced->kept].path, sharingWord(replaced->how), true, replaced->frees};
    const auto* stays = std::get_if<fate::Stays>(&set.fates[number]);
    const auto kept = set.fates.indexOf(Fate(fate::Kept{}));
    return {kept < 0 ? QString() : set.files[kept].path, stays ? whyWord(stays->why) : QString()};
}

/// `duplicate` for what was found, `replaced` for what was done.
QJsonObject fileEvent(const char* event, const DuplicateSet& set, qsizetype number, const QDateTime& time)
{
    const DuplicateFile& file = set.files[number];
    const Told told = toldOf(set, number);
    QJsonObject object = eventObject(QString::fromLatin1(event), time, {});
    object.insert(QStringLiteral("sha256"), set.sha256.hex());
    object.insert(QStringLiteral("size"), set.size);
    object.insert(QStringLiteral("path"), file.path);
    object.insert(QStringLiteral("inode"), QString::number(file.node.identity.inode));
    object.insert(QStringLiteral("program"), file.program ? programWord(*file.program) : QJsonValue());
    object.insert(QStringLiteral("kept"), orNull(told.kept));
    object.insert(QStringLiteral("how"), told.isReplaced ? QJsonValue(told.word) : QJsonValue());
    object.insert(QStringLiteral("why_not"), told.isReplaced ? QJsonValue() : orNull(told.word));
    object.insert(QStringLiteral("bytes"), told.bytes);
    return object;
}

QString lineOf(const DuplicateSet& set, qsizetype number)
{
    const Told told = toldOf(set, number);
    const QString kept = told.kept.isEmpty() ? QStringLiteral("-") : shownText(told.kept, longestPath);
    return QStringList{set.sha256.hex(), QString::number(told.bytes), kept,
                       shownText(set.files[number].path, longestPath), told.word}
        .join(u'\t');
}

/// One run of the command, on the main event loop.
class Duplicating : public QObject
{
public:
    Duplicating(const Context& context, const DuplicatesCommand& command)
        : m_context(context)
        , m_deed(command.deed)
        , m_folders(command.folders)
        , m_cellar(context.places, context.clock)
    {
        Duplicates& duplicates = m_cellar.duplicates();
        connect(&duplicates, &Duplicates::progressed, this, &Duplicating::tellProgress);
        connect(&duplicates, &Duplicates::found, this, &Duplicating::takeFound);
        connect(&duplicates, &Duplicates::waits, this, [this] {
            m_context.report.note(Text::tr("waiting for another process that replaces duplicates"));
        });
        connect(&duplicates, &Duplicates::replaced, this, &Duplicating::tellReplaced);
        connect(&duplicates, &Duplicates::undone, this, &Duplicating::tellUndone);
        connect(&duplicates, &Duplicates::failed, this, &Duplicating::tellFailed);
        connect(&duplicates, &Duplicates::finished, this, &Duplicating::takeEnd);
        connect(&m_signals, &SignalWatch::caught, this, [this](int status) {
            m_stopped = m_stopped.value_or(status);
            m_cellar.duplicates().cancel();
        });
    }

    int run()
    {
        begin();
        QCoreApplication::exec();
        return m_stopped.value_or(m_exit);
    }

private:
    void begin()
    {
        if (m_deed == Deed::Undo)
            return m_cellar.duplicates().undo();
        if (m_deed == Deed::Forget)
            return m_cellar.duplicates().forget();
        QList<Root> roots = rootsIn(surroundingsOfProcess());
        for (const QString& folder : std::as_const(m_folders)) {
            if (const auto root = rootAt(folder))
                roots += *root;
            else
                fault(root.error());
        }
        m_cellar.duplicates().find(roots);
    }

    void tellProgress(const Progress& read)
    {
        m_context.report.happened(
            {m_context.clock.utc(), {}, event::Progressed{Text::tr("comparing"), read, 0, read}});
    }

    void takeFound(const DuplicateSearch& search)
    {
        Report& report = m_context.report;
        for (const Error& error : search.faults) {
            report.note(Text::tr("left out: %1").arg(errorSummary(error)));
            QJsonObject object = eventObject(QStringLiteral("left-out"), m_context.clock.utc(), {});
            object.insert(QStringLiteral("error"), errorObject(error));
            report.json(object);
        }
        m_frees = search.frees();
        m_sets = search.sets;
        if (m_deed == Deed::Tell)
            tellSets();
        stopWithoutReader();
    }

    void tellSets()
    {
        Report& report = m_context.report;
        bool areLinks = false;
        for (const DuplicateSet& set : std::as_const(m_sets)) {
            for (qsizetype number = 0; number < set.files.size(); ++number) {
                report.json(fileEvent("duplicate", set, number, m_context.clock.utc()));
                if (!std::holds_alternative<fate::Kept>(set.fates[number]))
                    report.result(lineOf(set, number));
                const auto* replaced = std::get_if<fate::Replaced>(&set.fates[number]);
                areLinks = areLinks || (replaced && replaced->how == Sharing::HardLink);
            }
        }
        if (areLinks)
            report.note(Text::tr("a hard link has the mode, owner and times of the kept file, and what is "
                                 "written to one is written to both"));
        report.note(Text::tr("files with copies: %1; %2 would be freed with --replace")
                        .arg(m_sets.size())
                        .arg(shownSize(m_frees)));
        tellTotals(m_frees);
    }

    void tellTotals(qint64 bytes) const
    {
        QJsonObject object = eventObject(QStringLiteral("totals"), m_context.clock.utc(), {});
        object.insert(QStringLiteral("sets"), m_sets.size());
        object.insert(QStringLiteral("replaced"), m_replaced);
        object.insert(QStringLiteral("bytes"), bytes);
        m_context.report.json(object);
    }

    void tellReplaced(const DuplicateSet& set, qsizetype number)
    {
        m_context.report.result(lineOf(set, number));
        m_context.report.json(fileEvent("replaced", set, number, m_context.clock.utc()));
        m_freed += toldOf(set, number).bytes;
        ++m_replaced;
        stopWithoutReader();
    }

    void tellUndone(const Replacement& replacement)
    {
        m_context.report.result(shownText(replacement.path, longestPath));
        QJsonObject object = eventObject(QStringLiteral("undone"), m_context.clock.utc(), {});
        object.insert(QStringLiteral("path"), replacement.path);
        object.insert(QStringLiteral("sha256"), replacement.sha256.hex());
        object.insert(QStringLiteral("size"), replacement.was.identity.size);
        m_context.report.json(object);
        stopWithoutReader();
    }

    void tellFailed(const QString&, const Error& error)
    {
        if (error.kind == ErrorKind::Cancelled) // the end says so
            return;
        fault(error);
        m_toldOf = true;
    }

    void fault(const Error& error)
    {
        const int status = m_context.report.failed({}, error);
        m_exit = m_exit == Done ? status : m_exit;
    }

    void takeEnd(const std::optional<Error>& error)
    {
        if (error && m_stopped)
            m_context.report.failed({}, *error, *m_stopped);
        else if (error && !m_toldOf)
            fault(*error);
        if (!error && m_deed == Deed::Replace && !m_replaces && !m_stopped) {
            m_replaces = true;
            return m_cellar.duplicates().replace(m_sets);
        }
        if (m_replaces) {
            m_context.report.note(
                Text::tr("%1 freed; --undo gives each its own copy again").arg(shownSize(m_freed)));
            tellTotals(m_freed);
        }
        QCoreApplication::quit();
    }

    void stopWithoutReader()
    {
        if (m_stopped || m_context.report.canBeHeard())
            return;
        m_stopped = m_context.report.outputFailed();
        m_cellar.duplicates().cancel();
    }

    const Context& m_context;
    Deed m_deed;
    QStringList m_folders;
    SignalWatch m_signals; // outlives the Cellar, which may take a moment to end
    Cellar m_cellar;
    QList<DuplicateSet> m_sets;
    qint64 m_frees = 0; // bytes
    qint64 m_freed = 0;
    qint64 m_replaced = 0;
    bool m_replaces = false; // the search is over
    bool m_toldOf = false;   // why the end is not a good one
    int m_exit = Done;
    std::optional<int> m_stopped; // the status, once it was asked to stop
};

} // namespace

int run(const Context& context, const DuplicatesCommand& command)
{
    return Duplicating(context, command).run();
}

} // namespace cellar::cli
