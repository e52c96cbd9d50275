// SPDX-License-Identifier: MIT
#include "app/cli/options.h"

#include "app/cli/exit_status.h"
#include "app/cli/option_values.h"
#include "app/cli/text.h"
#include "core/base/shown.h"

#include <CLI/CLI.hpp>

#include <limits>

namespace cellar::cli {

namespace {

using Value = std::optional<std::string>; // of an option
using Texts = std::vector<std::string>;

constexpr Milliseconds hour{3'600'000};
constexpr qint64 mostRetries = 1'000'000;
constexpr qint64 mostConnections = 16;

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

// What CLI11 found, not yet judged. One command is given at a time, so they share the members.
struct Raw
{
    Value store, catalog, caFile;
    bool json = false, quiet = false, verbose = false;
    Texts names; // the command's arguments
    std::string name;
    Value id, sha256, size, fallback;
    Texts mirrors;
    bool allowInsecure = false;
    bool keepFiles = false, noFallback = false, noWait = false, force = false, verify = false;
    Value retries, backoff, stallTimeout, connections, limitRate;
};

// The value, or CLI11's own way to end the parsing.
template <class T>
T need(const char* option, Parsed<T> parsed)
{
    if (!parsed)
        throw CLI::ValidationError(option, parsed.error().toStdString());
    return *parsed;
}

template <class Target>
CLI::Option* addText(CLI::App& app, const char* names, Target& target, const char* placeholder,
                     const char* help)
{
    return app.add_option(names, target, help)->option_text(placeholder)->take_last();
}

void addGlobals(CLI::App& app, Raw& raw)
{
    addText(app, "--store", raw.store, "DIR", "Where the models are kept");
    addText(app, "--catalog", raw.catalog, "FILE", "Your catalogue");
    addText(app, "--ca-file", raw.caFile, "PEM", "Certificates trusted besides the system's");
    app.add_flag("--json", raw.json, "Write JSON Lines to stdout, one event a line");
    app.add_flag("-q,--quiet", raw.quiet, "Say nothing when all goes well");
    app.add_flag("-v,--verbose", raw.verbose, "Say more");
    app.set_version_flag("--version", "cellar " CELLAR_VERSION);
}

CLI::App* addVerb(CLI::App& app, const char* name, const char* help)
{
    return app.add_subcommand(name, help)->fallthrough();
}

void addLookingVerbs(CLI::App& app, Raw& raw)
{
    addVerb(app, "list", "Every model of the catalogue and its state");
    CLI::App* show = addVerb(app, "show", "All that is known of one model");
    show->add_option("ID", raw.name, "The model")->required();
    CLI::App* path = addVerb(app, "path", "Print where a model's file is; fetches nothing");
    path->add_option("ID", raw.name, "The model")->required();
    path->add_flag("--no-fallback", raw.noFallback, "Not that of its fallback");
}

void addCatalogVerbs(CLI::App& app, Raw& raw)
{
    CLI::App* add = addVerb(app, "add", "Add models to your catalogue");
    add->add_option("SOURCE", raw.names, "An https address or the path of a file")->required();
    addText(*add, "--id", raw.id, "ID", "What the model is to be called");
    addText(*add, "--sha256", raw.sha256, "HEX", "The digest the file must have");
    addText(*add, "--size", raw.size, "N", "Its size in bytes");
    add->add_option("--mirror", raw.mirrors, "Another address of the same file, as often as wanted")
        ->option_text("URL")
        ->allow_extra_args(false);
    addText(*add, "--fallback", raw.fallback, "ID", "The model to take when this one cannot be had");
    add->add_flag("--allow-insecure", raw.allowInsecure, "Allow plain http for this source");

    CLI::App* remove = addVerb(app, "remove", "Take models from the catalogue and delete their files");
    remove->add_option("ID", raw.names, "The models")->required();
    remove->add_flag("--keep-files", raw.keepFiles, "Leave the files where they are");
}

void addWorkingVerbs(CLI::App& app, Raw& raw)
{
    CLI::App* ensure = addVerb(app, "ensure", "Make models ready and print the paths of their files");
    ensure->add_option("ID|SOURCE", raw.names, "Models of the catalogue, or sources as for add")->required();
    ensure->add_flag("--no-fallback", raw.noFallback, "Not the fallback model instead");
    ensure->add_flag("--no-wait", raw.noWait, "Do not wait for another process's lock (exit 6)");
    ensure->add_flag("--force", raw.force, "Fetch again even if it is ready");
    ensure->add_flag("--verify", raw.verify, "Hash even if the receipt still fits the file");
    addText(*ensure, "--retries", raw.retries, "N", "Attempts after the first that may bring nothing (5)");
    addText(*ensure, "--backoff", raw.backoff, "SECONDS", "Wait before the second attempt; doubles (1)");
    addText(*ensure, "--stall-timeout", raw.stallTimeout, "SECONDS",
            "Give up an attempt that is silent (30)");
    addText(*ensure, "--connections", raw.connections, "N", "At most this many connections for a file (4)");
    addText(*ensure, "--limit-rate", raw.limitRate, "RATE", "Bytes a second, with K, M or G")->group("");

    CLI::App* verify = addVerb(app, "verify", "Hash kept files against their digests");
    verify->add_option("ID", raw.names, "The models; none: all that are here");
    addVerb(app, "demo", "Show retry, verify and fallback without the internet");
}

constexpr const char* laterVerbs[] = {"repair", "outdated", "update", "import", "scan",
                                      "prune",  "export",   "login",  "logout"};

void addLaterVerbs(CLI::App& app)
{
    for (const char* name : laterVerbs)
        addVerb(app, name, "Comes with a later version")->group("");
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
    return command;
}

Command ensureCommand(const Raw& raw)
{
    EnsureOptions options;
    options.fallback = !raw.noFallback;
    options.wait = !raw.noWait;
    options.force = raw.force;
    options.verify = raw.verify;
    if (raw.retries)
        options.retry.retries = int(need("--retries", parseNumber(qt(*raw.retries), 0, mostRetries)));
    if (raw.backoff)
        options.retry.backoff = need("--backoff", parseSeconds(qt(*raw.backoff), Milliseconds(0), hour));
    if (raw.stallTimeout)
        options.stallTimeout =
            need("--stall-timeout", parseSeconds(qt(*raw.stallTimeout), Milliseconds(1), 24 * hour));
    if (raw.connections) // an upper bound: this version keeps to one
        need("--connections", parseNumber(qt(*raw.connections), 1, mostConnections));
    if (raw.limitRate) {
        need("--limit-rate", parseRate(qt(*raw.limitRate)));
        return LaterCommand{QStringLiteral("--limit-rate")};
    }
    return EnsureCommand{.asked = qt(raw.names), .options = options};
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
    if (verb == "verify")
        return VerifyCommand{qt(raw.names)};
    if (verb == "demo")
        return DemoCommand{};
    return LaterCommand{qt(verb)};
}

QString placeOption(const char* option, const Value& text)
{
    if (text && text->empty())
        throw CLI::ValidationError(option, "a path is wanted");
    return qt(text.value_or(""));
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

bool isLater(const std::string& verb)
{
    return std::find(std::begin(laterVerbs), std::end(laterVerbs), verb) != std::end(laterVerbs);
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
    app.require_subcommand(1);
    addGlobals(app, raw);
    addLookingVerbs(app, raw);
    addCatalogVerbs(app, raw);
    addWorkingVerbs(app, raw);
    addLaterVerbs(app);

    Texts reversed; // as CLI11 wants them
    for (const QString& argument : arguments)
        reversed.insert(reversed.begin(), argument.toStdString());
    try {
        try {
            app.parse(reversed);
        } catch (const CLI::ExtrasError&) { // the arguments of a later verb are not known yet
            if (!isLater(givenVerb(app)))
                throw;
        }
        return CommandLine{.global = globalOptions(raw), .command = commandNamed(givenVerb(app), raw)};
    } catch (const CLI::Error& error) {
        return replyTo(app, error);
    }
}

} // namespace cellar::cli
