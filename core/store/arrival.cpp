// SPDX-License-Identifier: MIT
#include "core/store/arrival.h"

#include "core/model/names.h"
#include "core/store/sealed_document.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>
#include <cerrno>

namespace cellar {

namespace {

constexpr int version = 1;
constexpr qint64 longestDocument = qint64(64) << 20;

QJsonObject toJson(const FileIdentity& identity)
{
    return {{QStringLiteral("size"), identity.size},
            {QStringLiteral("modified_ns"), QString::number(identity.modified)},
            {QStringLiteral("inode"), QString::number(identity.inode)}};
}

std::optional<FileIdentity> identityIn(const QJsonValue& value)
{
    bool hasTime = false;
    bool hasInode = false;
    const FileIdentity identity{value[u"size"].toInteger(-1),
                                value[u"modified_ns"].toString().toLongLong(&hasTime),
                                value[u"inode"].toString().toULongLong(&hasInode)};
    return identity.size >= 0 && hasTime && hasInode ? std::optional(identity) : std::nullopt;
}

QJsonObject toJson(const Arrival::File& file)
{
    QJsonObject object{{QStringLiteral("file"), file.place.relative()}};
    if (file.was)
        object.insert(QStringLiteral("was"), toJson(*file.was));
    if (file.now)
        object.insert(QStringLiteral("now"), toJson(*file.now));
    return object;
}

std::optional<Arrival::File> fileIn(const QJsonValue& value)
{
    const QString relative = value[u"file"].toString();
    const qsizetype slash = relative.lastIndexOf(u'/');
    Arrival::File file{{relative.left(qMax<qsizetype>(0, slash)), relative.mid(slash + 1)}};
    if (!checkFolder(file.place.folder) || !checkSegment(file.place.name))
        return std::nullopt;
    file.was = identityIn(value[u"was"]);
    file.now = identityIn(value[u"now"]);
    return file;
}

} // namespace

const Arrival::File* Arrival::find(const FilePlace& place) const
{
    const auto found =
        std::find_if(files.begin(), files.end(), [&](const File& file) { return file.place == place; });
    return found == files.end() ? nullptr : &*found;
}

Arrival::File& Arrival::of(const FilePlace& place)
{
    if (const File* found = find(place))
        return files[found - files.constData()];
    files += File{place};
    return files.last();
}

std::optional<Arrival> readArrival(const Layout& to)
{
    const auto document = readSealed(to.arrival(), longestDocument);
    if (!document || (*document)[u"version"].toInteger() != version)
        return std::nullopt;
    Arrival arrival{(*document)[u"from"].toString()};
    if (!arrival.from.startsWith(u'/'))
        return std::nullopt;
    for (const QJsonValue value : (*document)[u"files"].toArray()) {
        const auto file = fileIn(value);
        if (!file)
            return std::nullopt;
        arrival.files += *file;
    }
    return arrival;
}

Status writeArrival(const Layout& to, const Arrival& arrival)
{
    QJsonArray files;
    for (const Arrival::File& file : arrival.files)
        files += toJson(file);
    if (const auto written = writeSealed(to.arrival(), {{QStringLiteral("version"), version},
                                                        {QStringLiteral("from"), arrival.from},
                                                        {QStringLiteral("files"), files}});
        !written)
        return written;
    return syncFolder(QFileInfo(to.arrival()).path());
}

Status removeArrival(const Layout& to)
{
    QFile file(to.arrival());
    errno = 0;
    if (isTaken(file.fileName()) && !file.remove())
        return fail(fileError(file));
    return syncFolder(QFileInfo(to.arrival()).path());
}

} // namespace cellar
