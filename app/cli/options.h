// SPDX-License-Identifier: MIT
// The command line as plain values. CLI11, which is slow to compile, stands behind options.cpp and
// command_words.cpp alone.
#pragma once

#include "core/cellar.h"
#include "core/ensure/prune.h"

#include <QStringList>

#include <variant>

namespace cellar::cli {

struct GlobalOptions
{
    QString store; // empty: the default
    QString catalog;
    QString caFile;
    bool json = false;
    bool quiet = false;
    bool verbose = false;
};

struct ListCommand
{
};
struct ShowCommand
{
    QString id;
};
struct AddCommand
{
    QStringList sources;
    AddOptions options;
};
struct RemoveCommand
{
    QStringList ids;
    bool keepFiles = false;
};
struct EnsureCommand
{
    QStringList asked; // ids or sources
    EnsureOptions options;
};
struct PathCommand
{
    QString id;
    bool fallback = true;
};
struct VerifyCommand
{
    QStringList ids; // none: all that are here
};
struct RepairCommand
{
    QStringList ids;
    EnsureOptions options;
};
struct OutdatedCommand
{
    QStringList ids; // none: all whose registry may have a newer version
};
struct UpdateCommand
{
    QStringList ids; // as for OutdatedCommand
    EnsureOptions options;
    bool keep = false; // the old version, as a model of its own
};
struct PruneCommand
{
    PruneOptions options;
};
struct PushCommand
{
    QString id;
    QString reference;
    ResolveOptions options;
};
struct ScanCommand
{
    QStringList folders; // besides those of the programs known
};
struct DuplicatesCommand
{
    enum class Deed
    {
        Tell,
        Replace,
        Undo,
        Forget,
    };
    Deed deed = Deed::Tell;
    QStringList folders; // besides those of the programs known
};
struct ExportCommand
{
    QStringList ids;
    QString folder; // for the files, too; empty: only the document, to stdout
};
struct ExportMetalinkCommand
{
    QStringList ids;
};
struct ImportCommand
{
    QStringList paths;
    ImportOptions options; // without the neighbours
};
struct MoveStoreCommand
{
    QString folder;
    bool wait = true; // for what others do in the store
};
struct LoginCommand
{
    QString entry;    // of the keyring, see core/net/keyring.h
    QString username; // empty: it is a token
};
struct LogoutCommand
{
    QString entry;
};
struct SubscribeCommand
{
    QString url;
    QString key; // as text, or the path of a file that has it
};
struct UnsubscribeCommand
{
    QUrl url;
};
struct SubscriptionsCommand
{
};
struct RefreshCommand
{
};
struct DemoCommand
{
};

using Command =
    std::variant<ListCommand, ShowCommand, AddCommand, RemoveCommand, EnsureCommand, PathCommand,
                 VerifyCommand, RepairCommand, OutdatedCommand, UpdateCommand, PruneCommand, PushCommand,
                 ScanCommand, DuplicatesCommand, ExportCommand, ExportMetalinkCommand, ImportCommand,
                 MoveStoreCommand, LoginCommand, LogoutCommand, SubscribeCommand, UnsubscribeCommand,
                 SubscriptionsCommand, RefreshCommand, DemoCommand>;

struct CommandLine
{
    GlobalOptions global;
    Command command;
};

/// What the command says in place of doing something: help and version (exit 0, for stdout) or a usage fault
/// (exit 2, for stderr).
struct Reply
{
    QString text;
    int exit = 0;
};

/// `arguments` without the program's name. Global options may stand before the command or after it.
std::variant<CommandLine, Reply> parseCommandLine(const QStringList& arguments);

} // namespace cellar::cli
