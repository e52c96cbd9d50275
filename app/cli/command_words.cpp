// SPDX-License-Identifier: MIT
#include "app/cli/command_words.h"

namespace cellar::cli {

namespace {

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
    add->add_option("SOURCE", raw.names,
                    "An https address, hf:ORG/REPO[@REV][/FILE], oci://HOST/REPO[:TAG|@DIGEST],\n"
                    "ollama:NAME[:TAG], a .meta4 file or address, a path, or an exported catalogue")
        ->required();
    addText(*add, "--id", raw.id, "ID", "What the model is to be called");
    addText(*add, "--sha256", raw.sha256, "HEX", "The digest the file must have");
    addText(*add, "--size", raw.size, "N", "Its size in bytes");
    add->add_option("--mirror", raw.mirrors, "Another address of the same file, as often as wanted")
        ->option_text("URL")
        ->allow_extra_args(false);
    addText(*add, "--fallback", raw.fallback, "ID", "The model to take when this one cannot be had");
    add->add_flag("--allow-insecure", raw.allowInsecure, "Allow plain http for this source");
    add->add_flag("--with-fallbacks", raw.withFallbacks, "Of a repository, the proposed fallbacks too");

    CLI::App* remove = addVerb(app, "remove", "Take models from the catalogue and delete their files");
    remove->add_option("ID", raw.names, "The models")->required();
    remove->add_flag("--keep-files", raw.keepFiles, "Leave the files where they are");
}

void addPatience(CLI::App& verb, Raw& raw)
{
    addText(verb, "--retries", raw.retries, "N", "Attempts after the first that may bring nothing (5)");
    addText(verb, "--backoff", raw.backoff, "SECONDS", "Wait before the second attempt; doubles (1)");
    addText(verb, "--stall-timeout", raw.stallTimeout, "SECONDS", "Give up an attempt that is silent (30)");
}

void addFetchOptions(CLI::App& verb, Raw& raw)
{
    verb.add_flag("--no-wait", raw.noWait, "Do not wait for another process's lock (exit 6)");
    addPatience(verb, raw);
    addText(verb, "--connections", raw.connections, "N", "At most this many connections for a file (4)");
    addText(verb, "--limit-rate", raw.limitRate, "RATE", "Bytes a second, with K, M or G");
}

void addWorkingVerbs(CLI::App& app, Raw& raw)
{
    CLI::App* ensure = addVerb(app, "ensure", "Make models ready and print the paths of their files");
    ensure->add_option("ID|SOURCE", raw.names, "Models of the catalogue, or sources as for add")->required();
    ensure->add_flag("--no-fallback", raw.noFallback, "Not the fallback model instead");
    ensure->add_flag("--force", raw.force, "Fetch again even if it is ready");
    ensure->add_flag("--verify", raw.verify, "Hash even if the receipt still fits the file");
    addFetchOptions(*ensure, raw);

    CLI::App* repair = addVerb(app, "repair", "Fetch only what is damaged or missing and print the paths");
    repair->add_option("ID", raw.names, "The models")->required();
    addFetchOptions(*repair, raw);

    CLI::App* verify = addVerb(app, "verify", "Hash kept files against their digests");
    verify->add_option("ID", raw.names, "The models; none: all that are here");
    CLI::App* outdated = addVerb(app, "outdated", "Tell what has a newer version at its registry");
    outdated->add_option("ID", raw.names, "The models; none: all of registries");
    CLI::App* update = addVerb(app, "update", "Bring what has a newer version at its registry");
    update->add_option("ID", raw.names, "The models; none: all of registries");
    update->add_flag("--keep", raw.keep, "Beside the old version, which stays a model of its own");
    addFetchOptions(*update, raw);
    CLI::App* prune = addVerb(app, "prune", "Remove what is left over and tell what that frees");
    addText(*prune, "--older-than", raw.olderThan, "DAYS", "Those of at least this age, and no others");
    prune->add_flag("--unlisted", raw.unlisted, "Model files that no model names, too, for good");
    prune->add_flag("--dry-run", raw.dryRun, "Remove nothing, only tell");
    CLI::App* push = addVerb(app, "push", "Put a model into a container registry");
    push->add_option("ID", raw.name, "The model")->required();
    push->add_option("REFERENCE", raw.reference, "Where: oci://HOST/REPO:TAG")->required();
    addPatience(*push, raw);
    CLI::App* scan = addVerb(app, "scan", "Find the model files of other programs");
    scan->add_option("PATH", raw.names, "Folders to look through besides theirs");
    CLI::App* duplicates =
        addVerb(app, "duplicates", "Find files with the same bytes and tell what is freed");
    duplicates->add_option("PATH", raw.names, "Folders to look through besides the programs'");
    duplicates->add_flag("--replace", raw.replace, "Replace them by reflinks or hard links");
    duplicates->add_flag("--undo", raw.undo, "Give each that was replaced its own copy again");
    duplicates->add_flag("--forget", raw.forget, "Forget what was replaced");
    CLI::App* exporting = addVerb(app, "export", "Write a catalogue that add reads on another machine");
    exporting->add_option("ID", raw.names, "The models; their fallbacks go with them")->required();
    CLI::Option* files = addText(*exporting, "--files", raw.files, "DIR", "Into this folder, with the files");
    exporting->add_flag("--metalink", raw.metalink, "As a Metalink document, with piece hashes")
        ->excludes(files);
    CLI::App* import = addVerb(app, "import", "Take files of this machine into the store");
    import->add_option("PATH", raw.names, "Files, or folders of one model each")->required();
    addText(*import, "--id", raw.id, "ID", "What the new model is to be called");
    addText(*import, "--sha256", raw.sha256, "HEX", "The digest that was published of the file");
    CLI::App* moving = addVerb(app, "move-store", "Move the store to another folder");
    moving->add_option("FOLDER", raw.name, "Where it is to be")->required();
    moving->add_flag("--no-wait", raw.noWait, "Do not wait for another process's work in it (exit 6)");
    addVerb(app, "demo", "Show retry, verify and fallback without the internet");
}

void addCredentialVerbs(CLI::App& app, Raw& raw)
{
    CLI::App* login =
        addVerb(app, "login", "Keep a token or password, read from stdin, in the system's keyring");
    login->add_option("HOST", raw.name, "Whom it is for")->required();
    addText(*login, "--username", raw.username, "NAME", "It is the password of this user");
    CLI::App* logout = addVerb(app, "logout", "Take it from the keyring");
    logout->add_option("HOST", raw.name, "Whom it was for")->required();
}

void addSubscriptionVerbs(CLI::App& app, Raw& raw)
{
    CLI::App* subscribe = addVerb(app, "subscribe", "Take in the models of a signed catalogue");
    subscribe->add_option("URL", raw.name, "Its https address; the signature is at URL.minisig")->required();
    addText(*subscribe, "--key", raw.key, "KEY", "The publisher's minisign key, or a file with it")
        ->required();
    CLI::App* unsubscribe = addVerb(app, "unsubscribe", "Do without a signed catalogue again");
    unsubscribe->add_option("URL", raw.name, "Its address")->required();
    addVerb(app, "subscriptions", "The signed catalogues, their serials and how many models they have");
    addVerb(app, "refresh", "Ask for newer versions of the signed catalogues");
}

} // namespace

void addWords(CLI::App& app, Raw& raw)
{
    app.require_subcommand(1);
    addGlobals(app, raw);
    addLookingVerbs(app, raw);
    addCatalogVerbs(app, raw);
    addWorkingVerbs(app, raw);
    addCredentialVerbs(app, raw);
    addSubscriptionVerbs(app, raw);
}

} // namespace cellar::cli
