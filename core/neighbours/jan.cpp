// SPDX-License-Identifier: MIT
// Jan: JAN_DATA_FOLDER, else `data_folder` of its settings.json, else Jan/data in the data folder.
//
//   llamacpp/models/ID/model.yml  model_path, mmproj_path (from the data folder, or absolute where the user
//                                 imported a file: Jan then depends on one that is not its own), model_sha256
//   llamacpp/models/ID/*.gguf     what it fetched itself
//
// ID is a path, the model's name. Until 2025 the models were in ~/jan/models.
#include "core/neighbours/claims.h"
#include "core/neighbours/readers.h"
#include "core/neighbours/settings_text.h"
#include "core/neighbours/walk.h"

#include <QDir>

namespace cellar {

namespace {

constexpr qint64 longestModelYml = 64 << 10; // bytes

QString settingsText(const Surroundings& surroundings)
{
    const QStringList places{surroundings.dataHome() + QStringLiteral("/Jan"),
                             surroundings.dataHome() + QStringLiteral("/jan.ai.app"),
                             surroundings.configHome() + QStringLiteral("/Jan")};
    for (const QString& place : places) {
        if (const auto document = settingsDocument(place + QStringLiteral("/settings.json"), longestSettings))
            return jsonText(*document, QStringLiteral("data_folder"));
    }
    return {};
}

class Models final : public NamedByFolder
{
public:
    explicit Models(const Visit& visit)
        : m_visit(visit)
    {
    }

    void enter(const WalkedFolder& folder) override
    {
        const auto document = folder.folder.document("model.yml", longestModelYml);
        const QByteArray yml = document.value_or(QByteArray());
        m_described = pathIn(yml, QStringLiteral("model_path"));
        m_sha256 = Digest::fromHex(yamlText(yml, QStringLiteral("model_sha256")));
        const QString name = folder.relative.join(u'/');
        tellOf(m_described, folder.path, {.name = name, .sha256 = m_sha256});
        tellOf(pathIn(yml, QStringLiteral("mmproj_path")), folder.path, {.name = name});
    }

    Claim claim(const WalkedFolder& folder, const QString& name) override
    {
        Claim claim = NamedByFolder::claim(folder, name);
        if (folder.path + u'/' + name == m_described)
            claim.sha256 = m_sha256;
        return claim;
    }

private:
    // Clean and absolute; empty where the document does not say.
    QString pathIn(const QByteArray& yml, const QString& key) const
    {
        const QString path = yamlText(yml, key);
        if (path.isEmpty() || QDir::isAbsolutePath(path))
            return QDir::cleanPath(path);
        return QDir::cleanPath(m_visit.path() + u'/' + path);
    }

    // Of the files in its own folder the walk tells, as long as they are there.
    void tellOf(const QString& path, const QString& folder, const Claim& claim) const
    {
        if (path.isEmpty())
            return;
        const bool isInFolder = path.left(path.lastIndexOf(u'/')) == folder;
        const bool isSeen = judgeName(path.mid(path.lastIndexOf(u'/') + 1).toUtf8()).kind == NameKind::Model;
        if (!isInFolder || !isSeen || !m_visit.reach(path))
            m_visit.lookAt(path, claim);
    }

    const Visit& m_visit;
    QString m_described;
    std::optional<Digest> m_sha256;
};

} // namespace

QStringList janPlaces(const Surroundings& surroundings)
{
    QString folder = surroundings.folderIn(QStringLiteral("JAN_DATA_FOLDER"));
    if (folder.isEmpty())
        folder = surroundings.expanded(settingsText(surroundings));
    if (folder.isEmpty())
        folder = surroundings.dataHome() + QStringLiteral("/Jan/data");
    return {folder, surroundings.home + QStringLiteral("/jan")};
}

void readJan(const Visit& visit)
{
    Models reader(visit);
    if (const auto engine = visit.enter(visit.folder(), visit.path(), "llamacpp")) {
        const QString path = visit.path() + QStringLiteral("/llamacpp");
        if (const auto models = visit.enter(*engine, path, "models"))
            walk(visit, *models, path + QStringLiteral("/models"), reader);
    }
    if (const auto older = visit.enter(visit.folder(), visit.path(), "models"))
        walk(visit, *older, visit.path() + QStringLiteral("/models"), reader);
}

} // namespace cellar
