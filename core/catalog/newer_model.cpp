// SPDX-License-Identifier: MIT
#include "core/catalog/newer_model.h"

#include "core/catalog/entry_parts.h"

#include <algorithm>

namespace cellar {

namespace {

constexpr qsizetype shortVersionLength = 8;
constexpr qsizetype longestStem = 128 - 1 - shortVersionLength; // of an id

const ModelFile* sameNamed(const Model& model, const ModelFile& file)
{
    const auto found = std::find_if(model.files.begin(), model.files.end(), [&](const ModelFile& known) {
        return known.place.name == file.place.name;
    });
    return found == model.files.end() ? nullptr : &*found;
}

/// As it stands in addresses: without the name of its algorithm.
QString bareVersion(const Model& model)
{
    return model.provenance ? model.provenance->version.section(u':', -1) : QString();
}

QUrl withNew(const QUrl& url, const QString& before, const QString& after)
{
    if (before.isEmpty() || after.isEmpty())
        return url;
    return QUrl(url.toString(QUrl::FullyEncoded).replace(before, after), QUrl::StrictMode);
}

bool hasSource(const ModelFile& file, const QUrl& url)
{
    return std::any_of(file.sources.begin(), file.sources.end(),
                       [&](const Source& source) { return source.url == url; });
}

bool hasHost(const ModelFile& file, const QUrl& url)
{
    return std::any_of(file.sources.begin(), file.sources.end(),
                       [&](const Source& source) { return source.url.authority() == url.authority(); });
}

bool isOfDocument(const Model& model)
{
    return model.provenance && model.provenance->reference.startsWith(QStringLiteral("http"));
}

qint64 differingBytes(const ModelFile& before, const ModelFile& after)
{
    const bool areComparable =
        before.pieces && after.pieces && after.size && before.pieces->length == after.pieces->length;
    if (!areComparable)
        return after.size.value_or(0);
    qint64 sum = 0;
    for (qsizetype i = 0; i < after.pieces->hashes.size(); ++i) {
        const bool isSame =
            i < before.pieces->hashes.size() && before.pieces->hashes[i] == after.pieces->hashes[i];
        const qint64 offset = i * after.pieces->length;
        sum += isSame ? 0 : qMin(after.pieces->length, *after.size - offset);
    }
    return sum;
}

qint64 changedBytesOf(const Model& known, const ModelFile& file)
{
    const ModelFile* before = sameNamed(known, file);
    if (!before)
        return file.size.value_or(0);
    const bool isSame = before->size == file.size && before->sha256 && before->sha256 == file.sha256;
    return isSame ? 0 : differingBytes(*before, file);
}

} // namespace

QString shortVersion(const Model& model)
{
    return bareVersion(model).first(qMin(bareVersion(model).size(), shortVersionLength));
}

void keepMirrors(const Model& known, Model& newer)
{
    for (ModelFile& file : newer.files) {
        const ModelFile* before = sameNamed(known, file);
        const ModelFile told = file;
        if (!before || !file.sha256)
            continue;
        for (Source mirror : before->sources) {
            mirror.url = withNew(mirror.url, bareVersion(known), bareVersion(newer));
            if (before->sha256)
                mirror.url = withNew(mirror.url, before->sha256->hex(), file.sha256->hex());
            const bool isToldOf = isOfDocument(newer) && hasHost(told, mirror.url);
            if (!isToldOf && !hasSource(file, mirror.url))
                file.sources += mirror;
        }
    }
}

qint64 changedBytes(const Model& known, const Model& newer)
{
    qint64 sum = 0;
    for (const ModelFile& file : newer.files)
        sum += changedBytesOf(known, file);
    return sum;
}

Result<Model> besideModel(const Model& known, const Model& newer, const Catalog& catalog)
{
    const QString version = shortVersion(newer);
    const QString stem = known.id.first(qMin(known.id.size(), longestStem)) + u'.' + version;
    const auto id = chosenId({}, stem + QStringLiteral(".model"), catalog);
    if (!id)
        return fail(id.error());
    Model beside = newer;
    beside.id = *id;
    beside.name = QStringLiteral("%1 · %2").arg(known.name.isEmpty() ? known.id : known.name, version);
    for (ModelFile& file : beside.files)
        file.place.folder = *id;
    return beside;
}

} // namespace cellar
