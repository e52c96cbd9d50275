// SPDX-License-Identifier: MIT
// Where other programs of this machine keep model files, and what stands there: looked at, never touched, and
// never beyond the folders that are theirs.
//
// Layouts as of 2026: LM Studio, Ollama, the Hugging Face hub's cache, llama.cpp, Jan, GPT4All,
// text-generation-webui, Docker Model Runner; each is described where it is read (readers.h).
#pragma once

#include "core/base/result.h"
#include "core/neighbours/found_file.h"
#include "core/neighbours/surroundings.h"

#include <QList>

#include <atomic>
#include <functional>

namespace cellar {

/// A folder that a program keeps models in.
struct Root
{
    Program program = Program::Folder;
    QString path; // absolute; without links, where it may be entered

    bool operator==(const Root&) const = default;
};

/// The folders of all programs known, as far as there are any: where environment variables and the programs'
/// settings put them, else where they are by default. Reads small files; blocking.
QList<Root> rootsIn(const Surroundings& surroundings);

/// A folder that the user names, relative to the current one or absolute. UnknownModel where there is none;
/// Permission or Io where it cannot be read, or is no folder.
Result<Root> rootAt(const QString& folder);

struct ScanControl
{
    std::function<void(const FoundFile&)> found; // called on the scanning thread, for each as it is found
    const std::atomic<bool>* cancelled = nullptr;
    /// Opens no model file: what its name calls one counts as one, whatever its first bytes are and whether
    /// all of it was ever written.
    bool byNamesAlone = false;
};

/// Looks through the folders, one after the other, each file once for each place it is at. Of a folder in
/// another one of the same program nothing is told twice, and one that is named is not looked through as that
/// where a program owns it; a folder that may not be read is a find, too. Writes nothing, changes no time of
/// access where the system allows that (of links it does not), and keeps no more in memory than the names of
/// the folders it is in. Blocking, on any thread. The one error is Cancelled.
Status scan(const QList<Root>& roots, const ScanControl& control);

} // namespace cellar
