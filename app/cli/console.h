// SPDX-License-Identifier: MIT
// The command's stderr: lines for a person and, on a terminal, one line of progress that is redrawn below
// them. What cannot be written is dropped: there is nobody left to tell.
#pragma once

#include <QString>

namespace cellar::cli {

class Console
{
public:
    /// Writes to an open file descriptor, which it does not own.
    explicit Console(int handle);
    ~Console(); // leaves no progress line behind

    bool isTerminal() const { return m_isTerminal; }
    int width() const;

    void line(const QString& text);
    /// The same, marked as an error where colours are wanted (a terminal, and no NO_COLOR).
    void error(const QString& text);

    /// Draws the progress line anew; only on a terminal.
    void redraw(const QString& progress);
    void clearProgress();

private:
    void write(const QString& text);

    int m_handle;
    bool m_isTerminal;
    bool m_colours;
    QString m_progress; // what stands there
};

} // namespace cellar::cli
