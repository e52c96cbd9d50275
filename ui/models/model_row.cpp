// SPDX-License-Identifier: MIT
#include "ui/models/model_row.h"

#include "core/base/shown.h"
#include "core/registry/quantisation.h"

#include <QCollator>
#include <QCoreApplication>
#include <QMap>

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

/// The first of two segments of the folder.
QString publisherOf(const Model& model)
{
    const QString folder = model.files.isEmpty() ? QString() : model.files.first().place.folder;
    return folder.contains(u'/') ? shownText(folder.section(u'/', 0, 0), 200) : QString();
}

QString aboutOf(const Model& model, const QString& publisher)
{
    QStringList parts{publisher.isEmpty() ? model.id : publisher};
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
    row.publisher = publisherOf(model);
    row.about = aboutOf(model, row.publisher);
    row.quantisation = quantisationIn(model.name);
    if (row.quantisation.isEmpty() && !model.files.isEmpty())
        row.quantisation = quantisationIn(model.files.first().place.name);
    row.searchKey = (row.name + u'\n' + model.id + u'\n' + row.about + u'\n' + row.quantisation).toLower();
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

/// Gives each row the place of its text among all that occur.
void rank(QList<ModelRow>& rows, QString ModelRow::*text, int ModelRow::*place)
{
    QMap<QString, int> places;
    for (const ModelRow& row : std::as_const(rows))
        places.insert((row.*text).toLower(), 0);
    int next = 0;
    for (int& one : places)
        one = next++;
    for (ModelRow& row : rows)
        row.*place = places.value((row.*text).toLower());
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
    rank(all.rows, &ModelRow::publisher, &ModelRow::publisherRank);
    rank(all.rows, &ModelRow::quantisation, &ModelRow::quantisationRank);
    for (ModelRow& row : all.rows) {
        row.fallbackRank = all.byId.value(row.model.fallback, -1);
        if (row.fallbackRank >= 0)
            row.fallbackName = all.rows[row.fallbackRank].name;
    }
    return all;
}

} // namespace cellar
