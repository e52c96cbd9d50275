// SPDX-License-Identifier: MIT
#include "ui/models/model_row.h"

#include "core/base/shown.h"

#include <QCollator>
#include <QCoreApplication>

#include <algorithm>
#include <vector>

namespace cellar {

namespace {

struct Rows
{
    Q_DECLARE_TR_FUNCTIONS(ModelRow)
};

QString nameOf(const Model& model)
{
    return shownText(model.name.isEmpty() ? model.id : model.name, 200);
}

/// The publisher is the first of two segments of the folder.
QString aboutOf(const Model& model)
{
    const QString folder = model.files.isEmpty() ? QString() : model.files.first().place.folder;
    QStringList parts{folder.contains(u'/') ? folder.section(u'/', 0, 0) : model.id};
    if (!model.license.isEmpty())
        parts += model.license;
    if (model.files.size() > 1)
        parts += Rows::tr("%n file(s)", nullptr, int(model.files.size()));
    return shownText(parts.join(QStringLiteral(" · ")), 200);
}

ModelRow rowOf(const Model& model)
{
    ModelRow row;
    row.model = model;
    row.name = nameOf(model);
    row.about = aboutOf(model);
    row.searchKey = (row.name + u'\n' + model.id + u'\n' + row.about).toLower();
    row.size = model.totalSize();
    return row;
}

struct Keyed
{
    QCollatorSortKey key;
    qsizetype index;
};

std::vector<Keyed> inOrderOfNames(const QList<Model>& models)
{
    QCollator collator;
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    collator.setNumericMode(true);
    std::vector<Keyed> keyed;
    keyed.reserve(size_t(models.size()));
    for (qsizetype i = 0; i < models.size(); ++i)
        keyed.push_back({collator.sortKey(nameOf(models[i])), i});
    std::stable_sort(keyed.begin(), keyed.end(),
                     [](const Keyed& a, const Keyed& b) { return a.key.compare(b.key) < 0; });
    return keyed;
}

} // namespace

ModelRows rowsOf(const QList<Model>& models)
{
    ModelRows all;
    all.rows.reserve(models.size());
    all.byId.reserve(models.size());
    for (const Keyed& keyed : inOrderOfNames(models)) {
        all.byId.insert(models[keyed.index].id, int(all.rows.size()));
        all.rows += rowOf(models[keyed.index]);
    }
    for (ModelRow& row : all.rows) {
        row.fallbackRank = all.byId.value(row.model.fallback, -1);
        if (row.fallbackRank >= 0)
            row.fallbackName = all.rows[row.fallbackRank].name;
    }
    return all;
}

} // namespace cellar
