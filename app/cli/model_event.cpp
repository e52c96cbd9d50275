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

QString originName(Model::Origin origin)
{
    switch (origin) {
    case Model::Origin::BuiltIn:
        return QStringLiteral("built-in");
    case Model::Origin::User:
        return QStringLiteral("user");
    case Model::Origin::Subscribed:
        return QStringLiteral("subscribed");
    }
    Q_UNREACHABLE();
}

} // namespace

QJsonObject modelEvent(const QDateTime& time, const Model& model, const ModelState& state,
                       const Layout& layout)
{
    QJsonArray files;
    for (const ModelFile& file : model.files)
        files += fileObject(file, layout);
    QJsonObject object = eventObject(QStringLiteral("model"), time, model.id);
    object.insert(QStringLiteral("name"), model.name);
    object.insert(QStringLiteral("state"), stateName(state));
    object.insert(QStringLiteral("size"), number(model.totalSize()));
    object.insert(QStringLiteral("files"), files);
    object.insert(QStringLiteral("fallback"), orNull(model.fallback));
    object.insert(QStringLiteral("license"), orNull(model.license));
    object.insert(QStringLiteral("origin"), originName(model.origin));
    return object;
}

} // namespace cellar::cli
