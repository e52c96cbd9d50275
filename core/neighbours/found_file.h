// SPDX-License-Identifier: MIT
// What a scan finds: one place at which a program keeps, or expects, a model file.
#pragma once

#include "core/base/digest.h"

#include <QHashFunctions>
#include <QString>

#include <optional>

namespace cellar {

enum class Program
{
    LmStudio,
    Ollama,
    HubCache, // the cache of the Hugging Face clients
    LlamaCpp,
    Jan,
    Gpt4All,
    TextGenerationWebUi,
    DockerModelRunner,
    Folder, // no program: a folder that the user named
};

/// The program's name in results and events, as `lm-studio`.
QString programWord(Program program);

/// Which file it is, whatever its names: two places with equal keys are one file, and take its room once.
struct FileKey
{
    quint64 device = 0;
    quint64 inode = 0; // 0: no file is there

    bool operator==(const FileKey&) const = default;
};

inline size_t qHash(const FileKey& key, size_t seed = 0)
{
    return qHashMulti(seed, key.device, key.inode);
}

struct FoundFile
{
    enum class Kind
    {
        Whole,      // looks like a model file and can be read; nothing is proved
        Unfinished, // another program's download that is not done, or was given up
        BrokenLink, // it is named here, and the file is not there
        LinkOut,    // a link, or a name, that leads out of the program's folder: not followed
        Unreadable, // a file or a folder that may not be read, or a document that says nothing sensible
    };

    Program program = Program::Folder;
    Kind kind = Kind::Whole;
    QString name = {}; // as that program calls the model; from outside: not fit to be shown
    QString path = {}; // absolute, where the program has it; may be a link
    QString file =
        {};          // the plain file behind `path`, itself where it is no link; empty where none was reached
    qint64 size = 0; // bytes of it
    FileKey key = {};
    std::optional<Digest> sha256 = {}; // claimed by the program; nobody has hashed it here

    bool operator==(const FoundFile&) const = default;
};

/// The kind's name in events, as `broken-link`.
QString kindWord(FoundFile::Kind kind);

} // namespace cellar
