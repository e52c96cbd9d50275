// SPDX-License-Identifier: MIT
#include "core/store/replacement_log.h"

#include "core/store/sealed_document.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

#include <cerrno>
#include <limits>

namespace cellar {

namespace {

constexpr int version = 1;
constexpr qint64 longestDocument = qint64(256) << 20; // paths may have 4096 bytes each

QString wordOf(Sharing how)
{
    return how == Sharing::Reflink ? QStringLiteral("reflink") : QStringLiteral("hard-link");
}

QJsonObject toJson(const Replacement& entry)
{
    return {{QStringLiteral("path"), entry.path},
            {QStringLiteral("kept"), entry.kept},
            {QStringLiteral("kept_inode"), QString::number(entry.keptInode)},
            {QStringLiteral("how"), wordOf(entry.how)},
            {QStringLiteral("sha256"), entry.sha256.hex()},
            {QStringLiteral("size"), entry.was.identity.size},
            {QStringLiteral("modified_ns"), QString::number(entry.was.identity.modified)},
            {QStringLiteral("inode"), QString::number(entry.was.identity.inode)},
            {QStringLiteral("mode"), qint64(entry.was.mode)},
            {QStringLiteral("owner"), qint64(entry.was.owner)},
            {QStringLiteral("group"), qint64(entry.was.group)},
            {QStringLiteral("done"), entry.isDone}};
}

std::optional<quint32> smallNumber(const QJsonValue& value)
{
    const qint64 number = value.toInteger(-1);
    const bool fits = number >= 0 && number <= std::numeric_limits<quint32>::max();
    return fits ? std::optional(quint32(number)) : std::nullopt;
}

std::optional<Replacement> fromJson(const QJsonValue& value)
{
    bool hasKeptInode = false;
    bool hasTime = false;
    bool hasInode = false;
    const QString path = value[u"path"].toString();
    const QString kept = value[u"kept"].toString();
    const QString how = value[u"how"].toString();
    const quint64 keptInode = value[u"kept_inode"].toString().toULongLong(&hasKeptInode);
    const auto sha256 = Digest::fromHex(value[u"sha256"].toString());
    const FileIdentity identity{value[u"size"].toInteger(-1),
                                value[u"modified_ns"].toString().toLongLong(&hasTime),
                                value[u"inode"].toString().toULongLong(&hasInode)};
    const auto mode = smallNumber(value[u"mode"]);
    const auto owner = smallNumber(value[u"owner"]);
    const auto group = smallNumber(value[u"group"]);
    const bool isKnown = how == wordOf(Sharing::Reflink) || how == wordOf(Sharing::HardLink);
    if (!path.startsWith(u'/') || !kept.startsWith(u'/') || !isKnown || !hasKeptInode || !sha256 ||
        identity.size < 0 || !hasTime || !hasInode || !mode || !owner || !group || !value[u"done"].isBool())
        return std::nullopt;
    return Replacement{.path = path,
                       .kept = kept,
                       .keptInode = keptInode,
                       .how = how == wordOf(Sharing::Reflink) ? Sharing::Reflink : Sharing::HardLink,
                       .sha256 = *sha256,
                       .was = {.identity = identity, .mode = *mode, .owner = *owner, .group = *group},
                       .isDone = value[u"done"].toBool()};
}

} // namespace

ReplacementLog::ReplacementLog(const Layout& layout)
    : m_layout(layout)
{
}

Result<ReplacementLog> ReplacementLog::read(const Layout& layout)
{
    ReplacementLog log(layout);
    const QString path = layout.replacements();
    if (!isTaken(path))
        return log;
    const auto broken = [&] {
        return fail(ErrorKind::Io, path + QStringLiteral(": the record of what was replaced does not hold"));
    };
    const auto document = readSealed(path, longestDocument);
    if (!document || (*document)[u"version"].toInteger() != version || !(*document)[u"replaced"].isArray())
        return broken();
    for (const QJsonValue value : (*document)[u"replaced"].toArray()) {
        const auto entry = fromJson(value);
        if (!entry)
            return broken();
        log.m_entries += *entry;
    }
    return log;
}

Status ReplacementLog::begin(const Replacement& replacement)
{
    QList<Replacement> entries = m_entries;
    entries.removeIf([&](const Replacement& entry) { return entry.path == replacement.path; });
    if (entries.size() >= mostEntries)
        return fail(ErrorKind::Unsupported,
                    m_layout.replacements() + QStringLiteral(": the record of what was replaced is full"));
    entries += replacement;
    return write(entries);
}

Status ReplacementLog::finish(const QString& path)
{
    QList<Replacement> entries = m_entries;
    for (Replacement& entry : entries)
        entry.isDone = entry.isDone || entry.path == path;
    return write(entries);
}

Status ReplacementLog::drop(const QString& path)
{
    QList<Replacement> entries = m_entries;
    entries.removeIf([&](const Replacement& entry) { return entry.path == path; });
    return entries.isEmpty() ? clear(m_layout).map([this] { m_entries.clear(); }) : write(entries);
}

Status ReplacementLog::clear(const Layout& layout)
{
    QFile file(layout.replacements());
    errno = 0;
    if (isTaken(file.fileName()) && !file.remove())
        return fail(fileError(file));
    return {};
}

Status ReplacementLog::copyTo(const Layout& to) const
{
    const QString oldRoot = QDir(m_layout.root()).canonicalPath() + u'/';
    const QString newRoot = QDir(to.root()).canonicalPath() + u'/';
    const auto moved = [&](const QString& path) {
        return path.startsWith(oldRoot) ? newRoot + path.mid(oldRoot.size()) : path;
    };
    QList<Replacement> entries = m_entries;
    for (Replacement& entry : entries) {
        entry.path = moved(entry.path);
        entry.kept = moved(entry.kept);
    }
    return ReplacementLog(to).write(entries);
}

void ReplacementLog::discardTemporaries(const Layout& layout)
{
    const QFileInfo document(layout.replacements());
    const QDir folder(document.path());
    const auto names =
        folder.entryList({document.fileName() + QStringLiteral(".??????")}, QDir::Files | QDir::Hidden);
    for (const QString& name : names)
        QFile::remove(folder.filePath(name));
}

QString ReplacementLog::lockPath(const Layout& layout)
{
    return layout.lock(Layout::keyOfPath(layout.replacements()));
}

QString ReplacementLog::temporaryName(const QString& path)
{
    return QStringLiteral(".model-cellar-") + Layout::keyOfPath(path);
}

Status ReplacementLog::write(const QList<Replacement>& entries)
{
    QJsonArray array;
    for (const Replacement& entry : entries)
        array += toJson(entry);
    const QString path = m_layout.replacements();
    if (const auto written =
            writeSealed(path, {{QStringLiteral("version"), version}, {QStringLiteral("replaced"), array}});
        !written)
        return written;
    m_entries = entries;
    return syncFolder(path.left(path.lastIndexOf(u'/')));
}

} // namespace cellar
