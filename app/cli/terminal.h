// SPDX-License-Identifier: MIT
// What the system knows of the files a program writes to. Unix's answers stand in terminal_unix.cpp.
#pragma once

#include <QByteArray>

#include <memory>

namespace cellar::cli {

/// To be called first of all: takes the places of standard files that were closed, so that no file of ours
/// gets their number and the text that is meant for them. Writing to such a stdout fails.
void occupyStandardFiles();

/// A terminal that can redraw a line.
bool isTerminal(int handle);

/// Columns; 80 where it cannot be told.
int terminalWidth(int handle);

/// A pipe or a socket, whose reader may go away.
bool hasReader(int handle);

/// Writes everything, waiting where the reader is slow. 0, or the system's error number.
int writeAll(int handle, const QByteArray& bytes);

/// As long as it lives, a terminal does not show what is typed. What is no terminal is left as it is.
class NoEcho
{
public:
    explicit NoEcho(int handle);
    ~NoEcho();
    NoEcho(const NoEcho&) = delete;
    NoEcho& operator=(const NoEcho&) = delete;

    bool isTerminal() const;

private:
    class Before;
    int m_handle;
    std::unique_ptr<Before> m_before; // null: no terminal
};

} // namespace cellar::cli
