// SPDX-License-Identifier: MIT
#include "app/cli/offer_text.h"

#include "app/cli/events.h"
#include "app/cli/progress_line.h"
#include "app/cli/text.h"
#include "core/base/shown.h"

#include <QJsonArray>

namespace cellar::cli {

namespace {

QString key(const char* name)
{
    return QString::fromLatin1(name);
}

QString shownVariant(const Offer::Variant& variant)
{
    const auto size = variant.model.totalSize();
    const QString label = shownText(variant.label, 100);
    return size ? QStringLiteral("%1 (%2)").arg(label, shownSize(*size)) : label;
}

QJsonObject variantObject(const Offer::Variant& variant)
{
    QJsonArray files;
    for (const ModelFile& file : variant.model.files)
        files += file.place.name;
    const auto size = variant.model.totalSize();
    const auto& provenance = variant.model.provenance;
    return {{key("label"), variant.label},
            {key("reference"), orNull(provenance ? provenance->reference : QString())},
            {key("files"), files},
            {key("size"), size ? QJsonValue(*size) : QJsonValue()}};
}

} // namespace

QJsonObject offerEvent(const QDateTime& time, const QString& reference, const Offer& offer)
{
    QJsonArray variants;
    for (const Offer::Variant& variant : offer.variants)
        variants += variantObject(variant);
    QJsonArray fallbacks;
    for (const qsizetype index : proposedFallbacks(offer))
        fallbacks += index;
    QJsonObject object = eventObject(key("offer"), time, {});
    object.insert(key("reference"), reference);
    object.insert(key("repository"), offer.repository);
    object.insert(key("license"), orNull(offer.license));
    object.insert(key("gated"), offer.gated);
    object.insert(key("variants"), variants);
    object.insert(key("chosen"), offer.chosen);
    object.insert(key("proposed_fallbacks"), fallbacks);
    return object;
}

QStringList offerNotes(const QString& reference, const Offer& offer)
{
    const QString about = shownText(reference, 200) + QStringLiteral(": ");
    QStringList notes{about + Text::tr("takes %1").arg(shownVariant(offer.variants[offer.chosen]))};
    QStringList others;
    for (qsizetype i = 0; i < offer.variants.size(); ++i) {
        if (i != offer.chosen)
            others += shownVariant(offer.variants[i]);
    }
    if (!others.isEmpty())
        notes += about + Text::tr("also there: %1").arg(others.join(QStringLiteral(", ")));
    QStringList smaller;
    for (const qsizetype index : proposedFallbacks(offer))
        smaller += shownText(offer.variants[index].label, 100);
    if (!smaller.isEmpty())
        notes += about + Text::tr("would do as fallbacks: %1 (`cellar add --with-fallbacks`)")
                             .arg(smaller.join(QStringLiteral(", ")));
    if (offer.gated)
        notes += about + Text::tr("its files are given to those who accepted its terms at the model's page");
    return notes;
}

} // namespace cellar::cli
