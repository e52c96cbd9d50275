// SPDX-License-Identifier: MIT
#include "core/registry/quantisation.h"

#include <QRegularExpression>

#include <algorithm>

namespace cellar {

QString quantisationIn(const QString& name)
{
    static const QRegularExpression form(
        QStringLiteral("(?<![0-9A-Z])((?:UD-)?(?:I?Q[1-9](?:_[0-9A-Z]+)*|TQ[12]_0|MXFP4(?:_MOE)?|BF16|"
                       "FP8|FP?16|FP?32))(?![0-9A-Z])"),
        QRegularExpression::CaseInsensitiveOption);
    QString quantisation;
    for (auto matches = form.globalMatch(name); matches.hasNext();)
        quantisation = matches.next().captured(1).toUpper();
    return quantisation;
}

bool isAccessory(const QString& name)
{
    return name.contains(QLatin1String("mmproj"), Qt::CaseInsensitive) ||
           name.contains(QLatin1String("imatrix"), Qt::CaseInsensitive);
}

const Offer::Variant& proposedOf(const QList<Offer::Variant>& variants)
{
    for (const char* label : {"Q4_K_M", "Q8_0"}) {
        const auto found = std::find_if(variants.begin(), variants.end(), [&](const Offer::Variant& variant) {
            return variant.label == QLatin1String(label);
        });
        if (found != variants.end())
            return *found;
    }
    return variants.first();
}

void sortBySize(QList<Offer::Variant>& variants)
{
    std::stable_sort(variants.begin(), variants.end(), [](const auto& a, const auto& b) {
        return a.model.totalSize().value_or(-1) > b.model.totalSize().value_or(-1);
    });
}

} // namespace cellar
