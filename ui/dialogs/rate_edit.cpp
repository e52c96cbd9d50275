// SPDX-License-Identifier: MIT
#include "ui/dialogs/rate_edit.h"

#include <algorithm>

namespace cellar {

namespace {
constexpr double leastMegabytes = 0.001;
constexpr double mostMegabytes = 100'000;
constexpr double bytesInMegabyte = 1e6;
} // namespace

RateEdit::RateEdit(const QString& none, QWidget* parent)
    : QDoubleSpinBox(parent)
{
    setDecimals(3);
    setRange(none.isEmpty() ? leastMegabytes : 0, mostMegabytes);
    setStepType(AdaptiveDecimalStepType);
    setSpecialValueText(none);
    setSuffix(u' ' + tr("MB/s"));
}

void RateEdit::setLimit(std::optional<qint64> bytesPerSecond)
{
    setValue(bytesPerSecond ? std::max(leastMegabytes, double(*bytesPerSecond) / bytesInMegabyte) : 0);
}

std::optional<qint64> RateEdit::limit() const
{
    if (value() < leastMegabytes / 2)
        return std::nullopt;
    return qRound64(value() * bytesInMegabyte);
}

QString RateEdit::textFromValue(double value) const
{
    return locale().toString(value, 'f', QLocale::FloatingPointShortest);
}

} // namespace cellar
