// SPDX-License-Identifier: MIT
#include "app/cli/events.h"
#include "app/cli/exit_status.h"
#include "app/cli/progress_line.h"
#include "app/cli/text.h"
#include "app/cli/verbs.h"
#include "app/surroundings.h"
#include "core/base/shown.h"
#include "core/neighbours/neighbours.h"

#include <QSet>

namespace cellar::cli {

namespace {

using Kind = FoundFile::Kind;

constexpr qsizetype longestPath = 32 * 1024; // characters; the system has no longer ones

QJsonObject foundEvent(const FoundFile& found, const QDateTime& time)
{
    QJsonObject object = eventObject(QStringLiteral("found"), time, {});
    object.insert(QStringLiteral("program"), programWord(found.program));
    object.insert(QStringLiteral("state"), kindWord(found.kind));
    object.insert(QStringLiteral("name"), orNull(found.name));
    object.insert(QStringLiteral("path"), found.path);
    object.insert(QStringLiteral("size"), found.size);
    object.insert(QStringLiteral("sha256"), found.sha256 ? QJsonValue(found.sha256->hex()) : QJsonValue());
    return object;
}

// What is no file to use, in words; empty for one that is.
QString remark(const FoundFile& found)
{
    const QString program = programWord(found.program);
    const QString path = shownText(found.path, longestPath);
    switch (found.kind) {
    case Kind::Whole:
        return {};
    case Kind::Unfinished:
        return Text::tr("unfinished (%1, %2): %3").arg(program, shownSize(found.size), path);
    case Kind::BrokenLink:
        return Text::tr("what it leads to is not there (%1): %2").arg(program, path);
    case Kind::LinkOut:
        return Text::tr("leads out of the folder and is not followed (%1): %2").arg(program, path);
    case Kind::Unreadable:
        return Text::tr("cannot be read (%1): %2").arg(program, path);
    }
    Q_UNREACHABLE();
}

class Telling
{
public:
    explicit Telling(const Context& context)
        : m_context(context)
    {
    }

    void tell(const FoundFile& found)
    {
        Report& report = m_context.report;
        if (m_context.options.json) // not made for nothing: there may be thousands
            report.json(foundEvent(found, m_context.clock.utc()));
        if (found.kind != Kind::Whole)
            return report.note(remark(found));
        report.result(programWord(found.program) + u'\t' + QString::number(found.size) + u'\t' +
                      shownText(found.path, longestPath));
        ++m_places;
        if (m_files.contains(found.key))
            return;
        m_files += found.key;
        m_bytes += found.size;
    }

    void tellTotal() const
    {
        const QString files = QString::number(m_files.size());
        const QString size = shownSize(m_bytes);
        if (m_places == m_files.size())
            m_context.report.note(Text::tr("files found: %1 (%2)").arg(files, size));
        else
            m_context.report.note(
                Text::tr("files found: %1, at %2 places (%3)").arg(files, QString::number(m_places), size));
    }

private:
    const Context& m_context;
    QSet<FileKey> m_files; // each once, however many names it has
    qint64 m_places = 0;
    qint64 m_bytes = 0;
};

} // namespace

int run(const Context& context, const ScanCommand& command)
{
    int exit = Done;
    QList<Root> roots = rootsIn(surroundingsOfProcess());
    for (const QString& folder : command.folders) {
        const auto root = rootAt(folder);
        if (root)
            roots += *root;
        else if (const int status = context.report.failed({}, root.error()); exit == Done)
            exit = status;
    }
    Telling telling(context);
    std::atomic<bool> isUnheard = false;
    const auto tell = [&](const FoundFile& found) {
        telling.tell(found);
        isUnheard = !context.report.canBeHeard();
    };
    if (scan(roots, {.found = tell, .cancelled = &isUnheard}))
        telling.tellTotal();
    return exit;
}

} // namespace cellar::cli
