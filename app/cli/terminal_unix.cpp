// SPDX-License-Identifier: MIT
#include "app/cli/terminal.h"

#include "app/cli/exit_status.h"

#include <QtGlobal>

#include <cerrno>
#include <fcntl.h>
#include <poll.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <termios.h>
#include <unistd.h>

namespace cellar::cli {

void occupyStandardFiles()
{
    for (int handle = STDIN_FILENO; handle <= STDERR_FILENO; ++handle) {
        const bool isClosed = ::fcntl(handle, F_GETFD) == -1; // open() gives the lowest number that is free
        if (isClosed && ::open("/dev/null", handle == STDERR_FILENO ? O_WRONLY : O_RDONLY) != handle)
            ::_exit(ProgramFault);
    }
}

bool isTerminal(int handle)
{
    return ::isatty(handle) == 1 && qgetenv("TERM") != "dumb";
}

int terminalWidth(int handle)
{
    constexpr int usual = 80;
    winsize size{};
    const bool known = ::ioctl(handle, TIOCGWINSZ, &size) == 0 && size.ws_col > 0;
    return known ? size.ws_col : usual;
}

bool hasReader(int handle)
{
    struct stat status
    {
    };
    return ::fstat(handle, &status) == 0 && (S_ISFIFO(status.st_mode) || S_ISSOCK(status.st_mode));
}

int writeAll(int handle, const QByteArray& bytes)
{
    qsizetype written = 0;
    while (written < bytes.size()) {
        const auto step = ::write(handle, bytes.constData() + written, size_t(bytes.size() - written));
        if (step >= 0) {
            written += step;
        } else if (errno == EAGAIN) { // somebody made the file non-blocking
            pollfd ready{.fd = handle, .events = POLLOUT, .revents = 0};
            ::poll(&ready, 1, -1);
        } else if (errno != EINTR) {
            return errno;
        }
    }
    return 0;
}

class NoEcho::Before
{
public:
    termios settings{};
};

NoEcho::NoEcho(int handle)
    : m_handle(handle)
{
    auto before = std::make_unique<Before>();
    if (::tcgetattr(handle, &before->settings) != 0)
        return;
    termios silent = before->settings;
    silent.c_lflag &= ~tcflag_t(ECHO);
    ::tcsetattr(handle, TCSAFLUSH, &silent);
    m_before = std::move(before);
}

NoEcho::~NoEcho()
{
    if (m_before)
        ::tcsetattr(m_handle, TCSAFLUSH, &m_before->settings);
}

bool NoEcho::isTerminal() const
{
    return m_before != nullptr;
}

} // namespace cellar::cli
