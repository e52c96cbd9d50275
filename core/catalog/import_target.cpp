// SPDX-License-Identifier: MIT
#include "core/catalog/import_target.h"

#include "core/base/shown.h"

#include <QFileInfo>

#include <algorithm>
#include <functional>

namespace cellar {

namespace {

using IsIt = std::function<bool(const ModelFile&, const ReadFile&)>;

bool hasItsBytes(const ModelFile& file, const ReadFile& read)
{
    return file.sha256 == read.sha256 && file.size.value_or(read.size) == read.size;
}

bool hasItAsSource(const ModelFile& file, const ReadFile& read)
{
    if (file.sha256 && !hasItsBytes(file, read))
        return false;
    const QUrl url = QUrl::fromLocalFile(QFileInfo(read.path).canonicalFilePath());
    return std::any_of(file.sources.begin(), file.sources.end(), [&](const Source& source) {
        return source.url == url && source.packing == Packing::None;
    });
}

std::optional<ImportTarget> matching(const QList<ReadFile>& files, const Catalog& catalog, const IsIt& isIt)
{
    for (const Model& model : catalog.models()) {
        ImportTarget target{model, {}};
        for (const ReadFile& read : files) {
            const auto file = std::find_if(model.files.begin(), model.files.end(),
                                           [&](const ModelFile& one) { return isIt(one, read); });
            if (file == model.files.end())
                break;
            target.files += *file;
        }
        if (target.files.size() == files.size())
            return target;
    }
    return std::nullopt;
}

} // namespace

Result<ImportTarget> importTarget(const QList<ReadFile>& files, const AddOptions& options,
                                  const Catalog& catalog)
{
    const ReadFile& first = files.first();
    if (options.sha256 && *options.sha256 != first.sha256)
        return fail(ErrorKind::DigestMismatch, QStringLiteral("its SHA-256 is ") + first.sha256.hex(),
                    shownText(first.path));
    if (options.id.isEmpty()) {
        if (const auto known = matching(files, catalog, hasItsBytes))
            return *known;
        if (const auto known = matching(files, catalog, hasItAsSource))
            return *known;
    }
    if (packingOf(first.path) != Packing::None)
        return fail(ErrorKind::Unsupported,
                    shownText(first.path) +
                        QStringLiteral(": packed; only added as a source it is unpacked"));
    const auto model = newModel(first.path, options, catalog);
    if (!model)
        return fail(model.error());
    return ImportTarget{*model, model->files, true};
}

} // namespace cellar
