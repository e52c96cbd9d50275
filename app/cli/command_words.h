// SPDX-License-Identifier: MIT
// The words of the command line, as CLI11 is told of them: commands, options, arguments and what `--help`
// says of each.
#pragma once

#include <CLI/CLI.hpp>

#include <optional>
#include <string>
#include <vector>

namespace cellar::cli {

using Value = std::optional<std::string>; // of an option
using Texts = std::vector<std::string>;

/// What was found, not yet judged. One command is given at a time, so they share the members.
struct Raw
{
    Value store, catalog, caFile;
    bool json = false, quiet = false, verbose = false;
    Texts names; // the command's arguments
    std::string name, reference;
    Value id, sha256, size, fallback;
    Texts mirrors;
    bool allowInsecure = false, withFallbacks = false;
    bool keepFiles = false, noFallback = false, noWait = false, force = false, verify = false;
    bool dryRun = false, unlisted = false;
    bool keep = false, metalink = false;
    bool replace = false, undo = false, forget = false;
    Value files;
    Value username, key;
    Value retries, backoff, stallTimeout, connections, limitRate, olderThan;
};

/// Takes the words up; what is found goes into `raw`, which outlives the parsing.
void addWords(CLI::App& app, Raw& raw);

} // namespace cellar::cli
