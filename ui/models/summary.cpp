// SPDX-License-Identifier: MIT
#include "ui/models/summary.h"

#include "ui/models/model_table.h"
#include "ui/text/format.h"

#include <QCoreApplication>

namespace cellar {

namespace {

struct Summary
{
    Q_DECLARE_TR_FUNCTIONS(Summary)

public:
    static QString speed(double bytesPerSecond, std::optional<qint64> limit)
    {
        const QString now = speedText(bytesPerSecond);
        return limit ? tr("%1, limited to %2", "speed").arg(now, speedText(double(*limit))) : now;
    }
};

} // namespace

QString summaryText(const ModelTable& table, std::optional<qint64> limit)
{
    const Census& sum = table.census();
    QStringList parts{Summary::tr("%n model(s)", nullptr, sum.models)};
    if (sum.usable > 0)
        parts += Summary::tr("%n usable, %1", nullptr, sum.usable).arg(sizeText(sum.bytes));
    if (sum.active > 0)
        parts += Summary::tr("%n under way", nullptr, sum.active);
    if (sum.bytesPerSecond >= 1)
        parts += Summary::speed(double(sum.bytesPerSecond), limit);
    if (sum.paused > 0)
        parts += Summary::tr("%n paused", nullptr, sum.paused);
    if (sum.wrong > 0)
        parts += Summary::tr("%n need(s) attention", nullptr, sum.wrong);
    return parts.join(QStringLiteral(" · "));
}

} // namespace cellar
