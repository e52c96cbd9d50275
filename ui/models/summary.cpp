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
    int usable = 0;
    qint64 bytes = 0; // of the usable ones
    int active = 0;   // without what is paused
    int paused = 0;
    double bytesPerSecond = 0;
    int wrong = 0;

    void add(const ModelRow& row)
    {
        if (isUsable(row.state)) {
            ++usable;
            bytes += row.size.value_or(0);
        }
        if (std::holds_alternative<state::Paused>(row.state))
            ++paused;
        else if (isActive(row.state))
            ++active;
        if (const auto* downloading = std::get_if<state::Downloading>(&row.state))
            bytesPerSecond += downloading->progress.bytesPerSecond;
        else if (const auto* repairing = std::get_if<state::Repairing>(&row.state))
            bytesPerSecond += repairing->progress.bytesPerSecond;
        wrong += std::holds_alternative<state::Failed>(row.state) ||
                         std::holds_alternative<state::Damaged>(row.state)
                     ? 1
                     : 0;
    }

    static QString speed(double bytesPerSecond, std::optional<qint64> limit)
    {
        const QString now = speedText(bytesPerSecond);
        return limit ? tr("%1, limited to %2", "speed").arg(now, speedText(double(*limit))) : now;
    }
};

} // namespace

QString summaryText(const ModelTable& table, std::optional<qint64> limit)
{
    Summary sum;
    for (int row = 0; row < table.rowCount(); ++row)
        sum.add(table.row(row));
    QStringList parts{Summary::tr("%n model(s)", nullptr, table.rowCount())};
    if (sum.usable > 0)
        parts += Summary::tr("%n usable, %1", nullptr, sum.usable).arg(sizeText(sum.bytes));
    if (sum.active > 0)
        parts += Summary::tr("%n under way", nullptr, sum.active);
    if (sum.bytesPerSecond >= 1)
        parts += Summary::speed(sum.bytesPerSecond, limit);
    if (sum.paused > 0)
        parts += Summary::tr("%n paused", nullptr, sum.paused);
    if (sum.wrong > 0)
        parts += Summary::tr("%n need(s) attention", nullptr, sum.wrong);
    return parts.join(QStringLiteral(" · "));
}

} // namespace cellar
