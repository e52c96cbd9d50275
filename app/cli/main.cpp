// SPDX-License-Identifier: MIT
// The command `cellar`.
#include "app/cli/exit_status.h"
#include "app/cli/signals.h"
#include "app/cli/terminal.h"
#include "app/cli/text.h"
#include "app/cli/verbs.h"
#include "app/keyring/credentials.h"
#include "app/places.h"
#include "core/base/shown.h"

#include <QCoreApplication>
#include <QFile>

#include <unistd.h>

using namespace cellar;
using namespace cellar::cli;

namespace {

void sayMessage(QtMsgType, const QMessageLogContext& context, const QString& message)
{
    const QString category = QString::fromUtf8(context.category);
    Console(STDERR_FILENO).line(category + QStringLiteral(": ") + shownText(message));
}

// What Qt and other libraries have to say is for those who look for a fault; what ends the program is for
// all.
void saySeriousMessage(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    if (type == QtFatalMsg)
        sayMessage(type, context, message);
}

int reply(const Reply& reply)
{
    const bool isFault = reply.exit != Done;
    Output output(isFault ? STDERR_FILENO : STDOUT_FILENO);
    output.line(reply.text);
    return isFault || output.status() ? reply.exit : Storage;
}

int act(const CommandLine& line)
{
    const SystemClock clock;
    Output output(STDOUT_FILENO);
    Console console(STDERR_FILENO);
    Report report(line.global, clock, output, console);
    const Places places = placesFrom(line.global.store, line.global.catalog, line.global.caFile);
    if (!places.caFile.isEmpty() && !QFile(places.caFile).open(QIODevice::ReadOnly)) {
        console.error(Text::tr("--ca-file: %1 cannot be read").arg(shownText(places.caFile)));
        return Usage;
    }
    const Context context{line.global, places, clock, output, report, credentialsOfUser(clock, places.hub)};
    const int exit = std::visit([&](const auto& command) { return run(context, command); }, line.command);
    return exit == Done && !report.canBeHeard() ? report.outputFailed() : exit;
}

} // namespace

int main(int argc, char** argv)
{
    occupyStandardFiles();
    takeOverSignals();
    const QCoreApplication application(argc, argv);
    const auto parsed = parseCommandLine(QCoreApplication::arguments().mid(1));
    if (const auto* answer = std::get_if<Reply>(&parsed))
        return reply(*answer);
    const auto& line = std::get<CommandLine>(parsed);
    qInstallMessageHandler(line.global.verbose ? sayMessage : saySeriousMessage);
    try {
        return act(line);
    } catch (const std::exception& fault) {
        Console(STDERR_FILENO).error(QString::fromUtf8(fault.what()));
        return ProgramFault;
    }
}
