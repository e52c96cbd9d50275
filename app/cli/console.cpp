// SPDX-License-Identifier: MIT
#include "app/cli/console.h"

#include "app/cli/terminal.h"

namespace cellar::cli {

namespace {
constexpr QLatin1String prefix("cellar: ");
constexpr QLatin1String eraseLine("\r\x1b[K");
constexpr QLatin1String red("\x1b[31m");
constexpr QLatin1String plain("\x1b[0m");
} // namespace

Console::Console(int handle)
    : m_handle(handle)
    , m_isTerminal(cellar::cli::isTerminal(handle))
    , m_colours(m_isTerminal && qEnvironmentVariableIsEmpty("NO_COLOR"))
{
}

Console::~Console()
{
    clearProgress();
}

int Console::width() const
{
    return terminalWidth(m_handle);
}

void Console::line(const QString& text)
{
    const QString progress = m_progress;
    clearProgress();
    write(prefix + text + u'\n');
    if (!progress.isEmpty())
        redraw(progress);
}

void Console::error(const QString& text)
{
    line(m_colours ? QString(red + text + plain) : text);
}

void Console::redraw(const QString& progress)
{
    m_progress = progress;
    write(eraseLine + progress);
}

void Console::clearProgress()
{
    if (!m_progress.isEmpty())
        write(eraseLine);
    m_progress.clear();
}

void Console::write(const QString& text)
{
    writeAll(m_handle, text.toUtf8());
}

} // namespace cellar::cli
