// SPDX-License-Identifier: MIT
#include "core/catalog/catalog.h"

#include "core/base/shown.h"
#include "core/model/names.h"

#include <QSet>

namespace cellar {

namespace {

/// What a folded place is already taken by.
struct Taken
{
    const Model* model;
    const ModelFile* file;
};

/// Two models may name one file, when it is beyond doubt the same.
bool isSameFile(const ModelFile& a, const ModelFile& b)
{
    return a.place == b.place && a.sha256 && a.sha256 == b.sha256 && (!a.size || !b.size || a.size == b.size);
}

tl::unexpected<Error> clash(const Model& model, const ModelFile& file, const Model& other)
{
    return fail(ErrorKind::InvalidName, QStringLiteral("%1: the place %2 is that of another file of %3")
                                            .arg(model.id, shownText(file.place.relative(), 100), other.id));
}

Status checkPlaces(const QList<Model>& models)
{
    QHash<QString, Taken> files;
    for (const Model& model : models) {
        for (const ModelFile& file : model.files) {
            const QString folded = foldedName(file.place.relative());
            const auto taken = files.constFind(folded);
            if (taken == files.constEnd())
                files.insert(folded, {&model, &file});
            else if (taken->model == &model || !isSameFile(*taken->file, file))
                return clash(model, file, *taken->model);
        }
    }
    // A folder of two segments must not be another model's file.
    for (const Model& model : models) {
        for (const ModelFile& file : model.files) {
            const auto taken = files.constFind(foldedName(file.place.folder));
            if (taken != files.constEnd())
                return clash(model, file, *taken->model);
        }
    }
    return {};
}

QString circleFrom(const Catalog& catalog, const QString& id)
{
    QString chain = id;
    QString next = id;
    do {
        next = catalog.find(next)->fallback;
        chain += QStringLiteral(" → ") + next;
    } while (next != id);
    return shownText(chain);
}

/// Every model has at most one fallback: each chain is walked until it ends or meets a model that an earlier
/// walk has passed, so that all walks together take as many steps as there are models.
Status checkFallbacks(const Catalog& catalog)
{
    QHash<QString, qsizetype> passedInWalk;
    for (qsizetype walk = 0; walk < catalog.models().size(); ++walk) {
        const Model* model = &catalog.models().at(walk);
        while (!passedInWalk.contains(model->id)) {
            passedInWalk.insert(model->id, walk);
            if (model->fallback.isEmpty())
                break;
            const Model* next = catalog.find(model->fallback);
            if (!next)
                return fail(ErrorKind::InvalidCatalog,
                            QStringLiteral("%1: the fallback %2 is nowhere").arg(model->id, model->fallback));
            if (passedInWalk.value(next->id, -1) == walk)
                return fail(ErrorKind::InvalidCatalog,
                            QStringLiteral("fallbacks run in a circle: ") + circleFrom(catalog, next->id));
            model = next;
        }
    }
    return {};
}

} // namespace

Result<Catalog> Catalog::merged(const QList<Model>& builtIn, const QList<Model>& user)
{
    Catalog catalog;
    for (const QList<Model>* list : {&user, &builtIn}) {
        for (const Model& model : *list) {
            if (catalog.m_byId.contains(model.id))
                continue;
            catalog.m_byId.insert(model.id, catalog.m_models.size());
            catalog.m_models.append(model);
        }
    }
    if (const Status places = checkPlaces(catalog.m_models); !places)
        return fail(places.error());
    if (const Status fallbacks = checkFallbacks(catalog); !fallbacks)
        return fail(fallbacks.error());
    return catalog;
}

const Model* Catalog::find(const QString& id) const
{
    const auto index = m_byId.constFind(id);
    return index == m_byId.constEnd() ? nullptr : &m_models.at(*index);
}

QList<FilePlace> Catalog::placesOnlyOf(const Model& model) const
{
    QSet<QString> others;
    for (const Model& other : m_models) {
        if (other.id == model.id)
            continue;
        for (const ModelFile& file : other.files)
            others.insert(file.place.relative());
    }
    QList<FilePlace> places;
    for (const ModelFile& file : model.files) {
        if (!others.contains(file.place.relative()))
            places += file.place;
    }
    return places;
}

} // namespace cellar
