// SPDX-License-Identifier: MIT
#include "core/store/journal.h"

#include "core/hash/hasher.h"
#include "core/store/sealed_document.h"

#include <QJsonArray>
#include <QUrl>

#include <algorithm>

namespace cellar {

namespace {

constexpr int version = 1;
constexpr qint64 longestDocument = 4 * 1024 * 1024;

QJsonArray sourcesToJson(const QHash<QString, QString>& etags)
{
    QJsonArray array;
    for (const auto& [key, etag] : etags.asKeyValueRange())
        array.append(QJsonObject{{QStringLiteral("key"), key}, {QStringLiteral("etag"), etag}});
    return array;
}

QHash<QString, QString> sourcesFromJson(const QJsonArray& array)
{
    QHash<QString, QString> etags;
    for (const QJsonValue source : array)
        etags.insert(source[u"key"].toString(), source[u"etag"].toString());
    return etags;
}

std::optional<Journal> fromJson(const QJsonObject& document, const FilePlace& place)
{
    const auto ranges = rangesFromJson(document[u"ranges"]);
    const QJsonValue digest = document[u"sha256"];
    Journal journal{place,
                    document[u"size"].toInteger(-1),
                    Digest::fromHex(digest.toString()),
                    sourcesFromJson(document[u"sources"].toArray()),
                    {},
                    {}};
    const auto taken = rangesFromJson(document[u"taken"].toArray());
    if (document[u"version"].toInteger() != version || document[u"file"].toString() != place.relative() ||
        journal.size < 0 || !ranges || !taken || !(digest.isNull() || journal.sha256))
        return std::nullopt;
    for (const ByteRange& range : *ranges) {
        if (range.end() > journal.size)
            return std::nullopt;
        journal.ranges.add(range);
    }
    for (const ByteRange& range : *taken) {
        if (!journal.ranges.contains(range))
            return std::nullopt;
        journal.taken.add(range);
    }
    return journal;
}

} // namespace

QString sourceKey(const QUrl& url)
{
    return sha256Of(url.toEncoded()).hex().left(32);
}

std::optional<Journal> readJournal(const Layout& layout, const FilePlace& place)
{
    const auto document = readSealed(layout.journal(place), longestDocument);
    return document ? fromJson(*document, place) : std::nullopt;
}

std::optional<FilePlace> placeInJournal(const Layout& layout, const QString& key)
{
    const auto document =
        readSealed(layout.partialsFolder() + u'/' + key + QStringLiteral(".journal"), longestDocument);
    const QString file = document ? document->value(u"file").toString() : QString();
    const FilePlace place{file.section(u'/', 0, -2), file.section(u'/', -1)};
    return Layout::key(place) == key ? std::optional(place) : std::nullopt;
}

Status writeJournal(const Layout& layout, const Journal& journal)
{
    QJsonObject document{
        {QStringLiteral("version"), version},
        {QStringLiteral("file"), journal.place.relative()},
        {QStringLiteral("size"), journal.size},
        {QStringLiteral("sha256"), journal.sha256 ? QJsonValue(journal.sha256->hex()) : QJsonValue()},
        {QStringLiteral("sources"), sourcesToJson(journal.etags)},
        {QStringLiteral("ranges"), rangesToJson(journal.ranges.ranges())}};
    if (!journal.taken.isEmpty())
        document.insert(QStringLiteral("taken"), rangesToJson(journal.taken.ranges()));
    return writeSealed(layout.journal(journal.place), document);
}

} // namespace cellar
