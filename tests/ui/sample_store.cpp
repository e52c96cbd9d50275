// SPDX-License-Identifier: MIT
#include "tests/ui/sample_store.h"

#include "tests/ui/sample_rows.h"

namespace cellar::samples {

namespace {

using Kind = StoredThing::Kind;

const QString root = QStringLiteral("/home/ada/.local/share/model-cellar/models/");
const QString partials = root + QStringLiteral(".cellar/partials/");

StoredFile file(const QString& path, quint64 inode, qint64 size, quint64 names = 1)
{
    return {path, 1, inode, names, size, size};
}

StoredThing kept(const QString& id, quint64 inode, qint64 size, int daysAgo, quint64 names = 1)
{
    const QString name = QStringLiteral("bartowski/%1/%1.gguf").arg(id);
    return {.kind = Kind::Model,
            .models = {id},
            .name = name,
            .files = {file(root + name, inode, size, names)},
            .changed = now().addDays(-daysAgo - 1),
            .proved = now().addDays(-daysAgo)};
}

StoredThing partial(const QString& id, quint64 inode, qint64 received, qint64 total, int daysAgo)
{
    return {.kind = Kind::Partial,
            .models = {id},
            .name = QStringLiteral("bartowski/%1/%1.gguf").arg(id),
            .files = {file(partials + id, inode, received)},
            .changed = now().addDays(-daysAgo),
            .received = {received, total, 0, {}}};
}

StoredThing unlisted(const QString& name, quint64 inode, qint64 size, int daysAgo)
{
    return {.kind = Kind::Unlisted,
            .name = name,
            .files = {file(root + name, inode, size)},
            .changed = now().addDays(-daysAgo)};
}

DuplicateFile duplicate(const QString& path, std::optional<Program> program)
{
    DuplicateFile one;
    one.path = path;
    one.program = program;
    return one;
}

} // namespace

StoreContents contents()
{
    StoredThing records{.kind = Kind::Records,
                        .files = {file(root + QStringLiteral(".cellar/receipts/r"), 90, 40'960)}};
    records.changed = now().addSecs(-300);
    return {.things = {kept(QStringLiteral("verifying"), 1, 28'920'739'232, 40, 2),
                       kept(QStringLiteral("damaged"), 2, 14'683'073'536, 12),
                       unlisted(QStringLiteral("TheBloke/llama-2-13b/llama-2-13b.Q5_K_M.gguf"), 3,
                                9'229'924'224, 200),
                       partial(QStringLiteral("no room"), 4, 4'113'000'000, 24'324'000'000, 3),
                       kept(QStringLiteral("ready"), 5, 1'708'582'752, 0),
                       partial(QStringLiteral("paused"), 6, 1'439'735'450, 4'683'073'184, 1),
                       kept(QStringLiteral("unproved"), 7, 668'788'096, 5),
                       unlisted(QStringLiteral("notes/readme.txt"), 8, 12'288, 9), records},
            .room = {62'000'000'000, 500'000'000'000},
            .toCome = 27'900'000'000,
            .hasReplacements = true};
}

QList<Leftover> leftovers()
{
    const QString large = root + QStringLiteral("TheBloke/llama-2-13b/llama-2-13b.Q5_K_M.gguf");
    const QString small = root + QStringLiteral("notes/readme.txt");
    const QString receipts = root + QStringLiteral(".cellar/receipts/");
    return {{Leftover::Kind::Download,
             partials + QStringLiteral("no room"),
             {partials + QStringLiteral("no room")},
             4'113'000'000},
            {Leftover::Kind::Unlisted, large, {large}, 9'229'924'224},
            {Leftover::Kind::Unlisted, small, {small}, 12'288},
            {Leftover::Kind::Records, receipts + u'a', {receipts + u'a', receipts + u'b'}, 8'192}};
}

DuplicateSearch duplicates()
{
    const Digest digest = *Digest::fromHex(QString(64, u'a'));
    DuplicateSet first{
        digest,
        4'920'739'232,
        {duplicate(root + QStringLiteral("bartowski/verifying/verifying.gguf"), {}),
         duplicate(
             QStringLiteral("/home/ada/.lmstudio/models/bartowski/Llama-3.1-8B/Llama-3.1-8B.Q4_K_M.gguf"),
             Program::LmStudio),
         duplicate(QStringLiteral("/mnt/nas/models/llama-3.1-8b.gguf"), Program::Folder)},
        {}};
    first.fates = {fate::Kept{}, fate::Replaced{Sharing::HardLink, 0, 4'920'739'232},
                   fate::Stays{fate::Stays::Why::OtherDisk}};
    DuplicateSet second{
        *Digest::fromHex(QString(64, u'b')),
        274'290'560,
        {duplicate(root + QStringLiteral("bartowski/ready/ready.gguf"), {}),
         duplicate(QStringLiteral("/home/ada/.ollama/models/blobs/sha256-bbbb"), Program::Ollama)},
        {}};
    second.fates = {fate::Kept{}, fate::Stays{fate::Stays::Why::ProgramMinds}};
    return {{first, second}, {}};
}

} // namespace cellar::samples
