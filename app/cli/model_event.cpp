// SPDX-License-Identifier: MIT
#include "app/cli/model_event.h"

#include "app/cli/events.h"
#include "core/base/shown.h"

#include <QJsonArray>

namespace cellar::cli {

namespace {

QJsonValue number(std::optional<qint64> value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QJsonObject fileObject(const ModelFile& file, const Layout& layout)
{
    QJsonArray sources;
    for (const Source& source : file.sources)
        sources += shownUrl(source.url);
    return {{QStringLiteral("name"), file.place.name},
            {QStringLiteral("path"), layout.file(file.place)},
            {QStringLiteral("size"), number(file.size)},
            {QStringLiteral("sha256"), file.sha256 ? QJsonValue(file.sha256->hex()) : QJsonValue()},
            {QStringLiteral("sources"), sources}};
}

} // namespace

QJsonObject modelEvent(const QDateTime& time, const Model& model, const ModelState& state,
                       const Layout& layout)
{
    QJsonArray files;
    for (const ModelFile& file : model.files)
        files += fileObject(file, layout);
    const bool builtIn = model.origin == Model::Origin::BuiltIn;
    QJsonObject object = eventObject(QStringLiteral("model"), time, model.id);
    object.insert(QStringLiteral("name"), model.name);
    object.insert(QStringLiteral("state"), stateName(state));
    object.insert(QStringLiteral("size"), number(model.totalSize()));
    object.insert(QStringLiteral("files"), files);
    object.insert(QStringLiteral("fallback"), orNull(model.fallback));
    object.insert(QStringLiteral("license"), orNull(model.license));
    object.insert(QStringLiteral("origin"), builtIn ? QStringLiteral("built-in") : QStringLiteral("user"));
    return object;
}

} // namespace cellar::cli
