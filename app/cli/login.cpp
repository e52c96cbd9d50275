// SPDX-License-Identifier: MIT
// Keeps a secret in the system's keyring, or takes it away. The secret comes from stdin, one line, and is
// nowhere else than in this process and the keyring.
#include "app/cli/exit_status.h"
#include "app/cli/signals.h"
#include "app/cli/terminal.h"
#include "app/cli/text.h"
#include "app/cli/verbs.h"
#include "app/keyring/system_keyring.h"
#include "app/places.h"
#include "core/base/shown.h"
#include "core/net/noted_entries.h"

#include <QCoreApplication>
#include <QSettings>

#include <unistd.h>

namespace cellar::cli {

namespace {

constexpr qsizetype mostSecretBytes = 8192;
// A person may have to unlock the keyring first; a script has nobody who could.
constexpr Milliseconds personsPatience{120'000};

/// One conversation with the keyring on the event loop, until it answers, its time is over, or a signal asks
/// to stop.
class Conversation : public QObject
{
public:
    explicit Conversation(const Context& context)
        : m_context(context)
        , m_deadline(context.clock.makeAlarm(
              [this] { take(fail(ErrorKind::Keyring, QStringLiteral("the keyring does not answer"))); }))
    {
        connect(&m_signals, &SignalWatch::caught, this, &QCoreApplication::exit);
    }

    int forget(const QString& entry)
    {
        wait();
        m_keyring.remove(entry, this, [this, entry](const Status& status) {
            if (status)
                forgetEntry(m_settings, entry);
            take(status);
        });
        return QCoreApplication::exec();
    }

    int keep(const LoginCommand& command)
    {
        const NoEcho noEcho(STDIN_FILENO);
        QSocketNotifier notifier(STDIN_FILENO, QSocketNotifier::Read);
        connect(&notifier, &QSocketNotifier::activated, this, [&] {
            if (!readLine())
                return;
            notifier.setEnabled(false);
            write(command);
        });
        if (noEcho.isTerminal())
            ask(command);
        return QCoreApplication::exec();
    }

private:
    void ask(const LoginCommand& command)
    {
        const QString what =
            command.username.isEmpty()
                ? Text::tr("the token for %1").arg(command.entry)
                : Text::tr("the password of %1 at %2").arg(shownText(command.username), command.entry);
        m_context.report.warn(Text::tr("type %1, which is not shown, and Enter").arg(what));
    }

    /// True as soon as the first line is whole, or nothing more comes.
    bool readLine()
    {
        QByteArray piece(mostSecretBytes, Qt::Uninitialized);
        const auto count = ::read(STDIN_FILENO, piece.data(), size_t(piece.size()));
        m_line += piece.first(qMax<qsizetype>(0, count));
        return count <= 0 || m_line.contains('\n') || m_line.size() > mostSecretBytes;
    }

    void write(const LoginCommand& command)
    {
        QByteArray secret = m_line.split('\n').constFirst();
        if (secret.endsWith('\r'))
            secret.chop(1);
        const auto credential = command.username.isEmpty()
                                    ? Credential::bearer(secret)
                                    : Credential::basic(command.username.toUtf8(), secret);
        if (secret.isEmpty() || !credential)
            return take(
                fail(ErrorKind::Unsupported, QStringLiteral("what came on stdin is no token or password")));
        wait();
        m_keyring.write(command.entry, credential->authorization(), this,
                        [this, command](const Status& status) {
                            if (status)
                                noteEntry(m_settings, command.entry);
                            take(status);
                        });
    }

    void wait() { m_deadline->start(isTerminal(STDERR_FILENO) ? personsPatience : keyringPatience); }

    void take(const Status& status)
    {
        QCoreApplication::exit(status ? int(Done) : m_context.report.failed({}, status.error()));
    }

    const Context& m_context;
    SignalWatch m_signals;
    SystemKeyring m_keyring;
    QSettings m_settings{settingsPath(), QSettings::IniFormat};
    std::unique_ptr<Alarm> m_deadline;
    QByteArray m_line;
};

} // namespace

int run(const Context& context, const LoginCommand& command)
{
    return Conversation(context).keep(command);
}

int run(const Context& context, const LogoutCommand& command)
{
    return Conversation(context).forget(command.entry);
}

} // namespace cellar::cli
