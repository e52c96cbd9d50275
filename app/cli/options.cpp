// SPDX-License-Identifier: MIT
#include "app/cli/options.h"

#include "app/cli/command_words.h"
#include "app/cli/exit_status.h"
#include "app/cli/option_values.h"
#include "app/cli/text.h"
#include "core/base/shown.h"
#include "core/net/keyring.h"

#include <limits>

namespace cellar::cli {

namespace {

constexpr Milliseconds hour{3'600'000};
constexpr qint64 mostRetries = 1'000'000;
constexpr qint64 mostConnections = 16;
constexpr qint64 mostDays = 36'500;

QString qt(const std::string& text)
{
    return QString::fromStdString(text);
}

QStringList qt(const Texts& texts)
{
    QStringList list;
    for (const std::string& text : texts)
        list += qt(text);
    return list;
}

// The value, or CLI11's own way to end the parsing.
template <class T>
T need(const char* option, Parsed<T> parsed)
{
    if (!parsed)
        throw CLI::ValidationError(option, parsed.error().toStdString());
    return *parsed;
}

AddCommand addCommand(const Raw& raw)
{
    const bool isForOne = raw.id || raw.sha256 || raw.size || !raw.mirrors.empty();
    if (isForOne && raw.names.size() > 1)
        throw CLI::ValidationError("add", "--id, --sha256, --size and --mirror speak of one SOURCE only");
    AddCommand command{.sources = qt(raw.names), .options = {}};
    if (raw.id)
        command.options.id = qt(*raw.id);
    if (raw.sha256)
        command.options.sha256 = need("--sha256", parseDigest(qt(*raw.sha256)));
    if (raw.size)
        command.options.size =
            need("--size", parseNumber(qt(*raw.size), 0, std::numeric_limits<qint64>::max()));
    for (const std::string& mirror : raw.mirrors)
        command.options.mirrors += need("--mirror", parseAddress(qt(mirror)));
    command.options.fallback = qt(raw.fallback.value_or(""));
    command.options.allowInsecure = raw.allowInsecure;
    command.options.withFallbacks = raw.withFallbacks;
    return command;
}

EnsureOptions fetchOptions(const Raw& raw)
{
    EnsureOptions options;
    options.wait = !raw.noWait;
    if (raw.retries)
        options.retry.retries = int(need("--retries", parseNumber(qt(*raw.retries), 0, mostRetries)));
    if (raw.backoff)
        options.retry.backoff = need("--backoff", parseSeconds(qt(*raw.backoff), Milliseconds(0), hour));
    if (raw.stallTimeout)
        options.stallTimeout =
            need("--stall-timeout", parseSeconds(qt(*raw.stallTimeout), Milliseconds(1), 24 * hour));
    if (raw.connections)
        options.connections =
            int(need("--connections", parseNumber(qt(*raw.connections), 1, mostConnections)));
    if (raw.limitRate)
        options.limitRate = need("--limit-rate", parseRate(qt(*raw.limitRate)));
    return options;
}

EnsureCommand ensureCommand(const Raw& raw)
{
    EnsureOptions options = fetchOptions(raw);
    options.fallback = !raw.noFallback;
    options.force = raw.force;
    options.verify = raw.verify;
    return {.asked = qt(raw.names), .options = options};
}

PruneCommand pruneCommand(const Raw& raw)
{
    PruneOptions options{.olderThan = {}, .unlisted = raw.unlisted, .dryRun = raw.dryRun};
    if (raw.olderThan)
        options.olderThan = int(need("--older-than", parseNumber(qt(*raw.olderThan), 0, mostDays)));
    return {options};
}

PushCommand pushCommand(const Raw& raw)
{
    const EnsureOptions options = fetchOptions(raw);
    return {
        .id = qt(raw.name), .reference = qt(raw.reference), .options = {options.retry, options.stallTimeout}};
}

QString placeOption(const char* option, const Value& text)
{
    if (text && text->empty())
        throw CLI::ValidationError(option, "a path is wanted");
    return qt(text.value_or(""));
}

Command exportCommand(const Raw& raw)
{
    if (raw.metalink)
        return ExportMetalinkCommand{qt(raw.names)};
    return ExportCommand{.ids = qt(raw.names), .folder = placeOption("--files", raw.files)};
}

DuplicatesCommand duplicatesCommand(const Raw& raw)
{
    using Deed = DuplicatesCommand::Deed;
    if (int(raw.replace) + int(raw.undo) + int(raw.forget) > 1)
        throw CLI::ValidationError("duplicates", "one of --replace, --undo and --forget at a time");
    if ((raw.undo || raw.forget) && !raw.names.empty())
        throw CLI::ValidationError("duplicates", "--undo and --forget speak of all that was replaced");
    const Deed others = raw.undo ? Deed::Undo : raw.forget ? Deed::Forget : Deed::Tell;
    return {.deed = raw.replace ? Deed::Replace : others, .folders = qt(raw.names)};
}

ImportCommand importCommand(const Raw& raw)
{
    if ((raw.id || raw.sha256) && raw.names.size() > 1)
        throw CLI::ValidationError("import", "--id and --sha256 speak of one PATH only");
    ImportCommand command{.paths = qt(raw.names), .options = {}};
    command.options.id = qt(raw.id.value_or(""));
    if (raw.sha256)
        command.options.sha256 = need("--sha256", parseDigest(qt(*raw.sha256)));
    return command;
}

QString keyringEntryOf(const Raw& raw)
{
    const auto origin = parseOrigin(qt(raw.name));
    if (!origin)
        throw CLI::ValidationError("HOST", "HOST, HOST:PORT or its https address is wanted");
    return keyringEntry(*origin);
}

LoginCommand loginCommand(const Raw& raw)
{
    const QString username = qt(raw.username.value_or(""));
    if (raw.username && !Credential::basic(username.toUtf8(), {}))
        throw CLI::ValidationError("--username", "a name without colon is wanted");
    return {.entry = keyringEntryOf(raw), .username = username};
}

Command commandNamed(const std::string& verb, const Raw& raw)
{
    if (verb == "list")
        return ListCommand{};
    if (verb == "show")
        return ShowCommand{qt(raw.name)};
    if (verb == "path")
        return PathCommand{.id = qt(raw.name), .fallback = !raw.noFallback};
    if (verb == "add")
        return addCommand(raw);
    if (verb == "remove")
        return RemoveCommand{.ids = qt(raw.names), .keepFiles = raw.keepFiles};
    if (verb == "ensure")
        return ensureCommand(raw);
    if (verb == "repair")
        return RepairCommand{.ids = qt(raw.names), .options = fetchOptions(raw)};
    if (verb == "move-store")
        return MoveStoreCommand{.folder = placeOption("FOLDER", raw.name), .wait = !raw.noWait};
    if (verb == "prune")
        return pruneCommand(raw);
    if (verb == "push")
        return pushCommand(raw);
    if (verb == "export")
        return exportCommand(raw);
    if (verb == "verify")
        return VerifyCommand{qt(raw.names)};
    if (verb == "outdated")
        return OutdatedCommand{qt(raw.names)};
    if (verb == "update")
        return UpdateCommand{.ids = qt(raw.names), .options = fetchOptions(raw), .keep = raw.keep};
    if (verb == "scan")
        return ScanCommand{qt(raw.names)};
    if (verb == "duplicates")
        return duplicatesCommand(raw);
    if (verb == "import")
        return importCommand(raw);
    if (verb == "login")
        return loginCommand(raw);
    if (verb == "logout")
        return LogoutCommand{keyringEntryOf(raw)};
    if (verb == "subscribe")
        return SubscribeCommand{.url = qt(raw.name), .key = qt(raw.key.value_or(""))};
    if (verb == "unsubscribe")
        return UnsubscribeCommand{need("URL", parseAddress(qt(raw.name)))};
    if (verb == "subscriptions")
        return SubscriptionsCommand{};
    if (verb == "refresh")
        return RefreshCommand{};
    return DemoCommand{};
}

GlobalOptions globalOptions(const Raw& raw)
{
    return {.store = placeOption("--store", raw.store),
            .catalog = placeOption("--catalog", raw.catalog),
            .caFile = placeOption("--ca-file", raw.caFile),
            .json = raw.json,
            .quiet = raw.quiet,
            .verbose = raw.verbose};
}

std::string givenVerb(const CLI::App& app)
{
    const auto given = app.get_subcommands();
    return given.empty() ? std::string() : given.front()->get_name();
}

QString faultText(const CLI::App& app, const CLI::Error& error)
{
    const std::string verb = givenVerb(app);
    const Texts unknown = app.remaining();
    const QString what = verb.empty() && !unknown.empty()
                             ? Text::tr("no such command: %1").arg(qt(unknown.front()))
                             : qt(error.what());
    const QString help =
        verb.empty() ? QStringLiteral("cellar --help") : QStringLiteral("cellar %1 --help").arg(qt(verb));
    return QStringLiteral("cellar: %1\n").arg(shownText(what)) +
           Text::tr("`%1` shows how it is used.").arg(help);
}

Reply replyTo(const CLI::App& app, const CLI::Error& error)
{
    if (error.get_exit_code() != int(CLI::ExitCodes::Success))
        return {.text = faultText(app, error), .exit = Usage};
    std::ostringstream out;
    app.exit(error, out, out);
    return {.text = qt(out.str()).trimmed(), .exit = Done};
}

} // namespace

std::variant<CommandLine, Reply> parseCommandLine(const QStringList& arguments)
{
    Raw raw;
    CLI::App app("Keep your local AI models fetched, verified and ready.", "cellar");
    addWords(app, raw);

    Texts reversed; // as CLI11 wants them
    for (const QString& argument : arguments)
        reversed.insert(reversed.begin(), argument.toStdString());
    try {
        app.parse(reversed);
        return CommandLine{.global = globalOptions(raw), .command = commandNamed(givenVerb(app), raw)};
    } catch (const CLI::Error& error) {
        return replyTo(app, error);
    }
}

} // namespace cellar::cli
