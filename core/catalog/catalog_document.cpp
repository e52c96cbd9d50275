// SPDX-License-Identifier: MIT
#include "core/base/shown.h"
#include "core/catalog/document.h"
#include "core/disk/disk.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

namespace cellar {

namespace {

constexpr qint64 mostBytes = 64 * 1024 * 1024;
constexpr int knownVersion = 1;

tl::unexpected<Error> invalid(const QString& detail)
{
    return fail(ErrorKind::InvalidCatalog, detail);
}

tl::unexpected<Error> tooLong()
{
    return invalid(QStringLiteral("longer than %1 MiB").arg(mostBytes / (1024 * 1024)));
}

tl::unexpected<Error> syntaxError(const QByteArray& bytes, const QJsonParseError& error)
{
    const QByteArray before = bytes.left(error.offset);
    const qsizetype line = before.count('\n') + 1;
    const qsizetype column = before.size() - before.lastIndexOf('\n');
    return invalid(QStringLiteral("line %1, column %2: %3").arg(line).arg(column).arg(error.errorString()));
}

Status checkMembers(const QJsonObject& document)
{
    const QJsonValue version = document.value(QLatin1String("version"));
    if (!version.isDouble())
        return invalid(QStringLiteral("version: not a number"));
    if (version.toDouble() != knownVersion)
        return invalid(QStringLiteral("version: only %1 is known").arg(knownVersion));
    if (!document.value(QLatin1String("models")).isArray())
        return invalid(QStringLiteral("models: not a list"));
    return {};
}

Error writeError(const QSaveFile& file)
{
    const bool forbidden =
        file.error() == QFileDevice::OpenError || file.error() == QFileDevice::PermissionsError;
    const bool full = file.error() == QFileDevice::ResourceError;
    return Error{forbidden ? ErrorKind::Permission
                 : full    ? ErrorKind::NoSpace
                           : ErrorKind::Io,
                 file.fileName() + QStringLiteral(": ") + file.errorString()};
}

} // namespace

Result<QJsonObject> parseDocument(const QByteArray& bytes)
{
    if (bytes.size() > mostBytes)
        return tooLong();
    if (bytes.isEmpty())
        return invalid(QStringLiteral("line 1, column 1: empty"));
    if (bytes.startsWith("\xEF\xBB\xBF"))
        return invalid(QStringLiteral("line 1, column 1: a byte order mark"));
    if (!QUtf8StringView(bytes).isValidUtf8())
        return invalid(QStringLiteral("not UTF-8"));
    QJsonParseError error;
    const QJsonDocument json = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError)
        return syntaxError(bytes, error);
    if (!json.isObject())
        return invalid(QStringLiteral("line 1, column 1: not an object"));
    if (const Status members = checkMembers(json.object()); !members)
        return fail(members.error());
    return json.object();
}

QJsonObject emptyDocument()
{
    return {{QStringLiteral("version"), knownVersion}, {QStringLiteral("models"), QJsonArray()}};
}

Result<QJsonObject> readDocument(const QString& path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return emptyDocument();
    if (!info.isFile()) // never opens a pipe or a device
        return invalid(shownText(path) + QStringLiteral(": not a plain file"));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return invalid(shownText(path) + QStringLiteral(": ") + file.errorString());
    const QByteArray bytes = file.read(mostBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return invalid(shownText(path) + QStringLiteral(": ") + file.errorString());
    auto document = parseDocument(bytes);
    if (!document)
        return invalid(shownText(path) + QStringLiteral(": ") + document.error().detail);
    return document;
}

Status writeDocument(const QString& path, const QJsonObject& document)
{
    const QByteArray bytes = QJsonDocument(document).toJson();
    if (bytes.size() > mostBytes)
        return tooLong();
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) ||
        file.write(bytes) != bytes.size() || !file.flush())
        return fail(writeError(file));
    // commit() ignores what fsync says.
    if (const Status synced = syncFile(file.handle(), path); !synced)
        return synced;
    if (!file.commit())
        return fail(writeError(file));
    return syncFolder(QFileInfo(QFileInfo(path).canonicalFilePath()).path());
}

} // namespace cellar
