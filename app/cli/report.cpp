// SPDX-License-Identifier: MIT
#include "app/cli/report.h"

#include "app/cli/events.h"
#include "app/cli/exit_status.h"
#include "app/cli/messages.h"
#include "app/cli/progress_line.h"
#include "app/cli/text.h"
#include "core/base/shown.h"

namespace cellar::cli {

namespace {

constexpr Milliseconds betweenProgressLines{10'000};

bool isSaid(Notice::Level level, const GlobalOptions& options)
{
    switch (level) {
    case Notice::Level::Detail:
        return options.verbose && !options.quiet;
    case Notice::Level::Usual:
        return !options.quiet;
    case Notice::Level::Warning:
        return true;
    }
    Q_UNREACHABLE();
}

} // namespace

Report::Report(const GlobalOptions& options, const Clock& clock, Output& out, Console& console)
    : m_options(options)
    , m_clock(clock)
    , m_out(out)
    , m_console(console)
{
}

void Report::happened(const Event& event)
{
    if (const auto object = eventToJson(event))
        json(*object);
    if (const auto* progressed = std::get_if<event::Progressed>(&event.what))
        showProgress(event.model.isEmpty() ? progressed->file : event.model, progressed->whole);
    else if (!std::holds_alternative<event::SourceJudged>(event.what))
        m_console.clearProgress(); // another step begins
    if (const auto notice = noticeOf(event); notice && isSaid(notice->level, m_options))
        m_console.line(notice->text);
}

int Report::failed(const QString& model, const Error& error)
{
    return failed(model, error, exitFor(error));
}

int Report::failed(const QString& model, const Error& error, int exit)
{
    json(failedEvent(m_clock.utc(), model, error, exit));
    m_console.clearProgress();
    m_console.error(errorMessage(model, error));
    return exit;
}

int Report::outputFailed()
{
    m_console.clearProgress();
    m_console.error(Text::tr("%1. Run the command again with a reader that stays.")
                        .arg(shownText(m_out.status().error().detail)));
    return Storage;
}

void Report::result(const QString& line)
{
    if (!m_options.json)
        m_out.line(line);
}

void Report::json(const QJsonObject& event)
{
    if (m_options.json)
        m_out.json(event);
}

void Report::note(const QString& text)
{
    if (!m_options.quiet)
        m_console.line(text);
}

void Report::warn(const QString& text)
{
    m_console.line(text);
}

void Report::showProgress(const QString& model, const Progress& progress)
{
    if (m_options.quiet)
        return;
    if (m_console.isTerminal()) {
        m_console.redraw(progressBar(model, progress, m_console.width() - 1));
        return;
    }
    const Milliseconds now = m_clock.now();
    if (!m_lastProgress)
        m_lastProgress = now;
    if (now - *m_lastProgress < betweenProgressLines)
        return;
    m_lastProgress = now;
    m_console.line(QString(shownText(model) + QStringLiteral(": ") + progressWords(progress)));
}

} // namespace cellar::cli
