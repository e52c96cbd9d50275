// SPDX-License-Identifier: MIT
#include "ui/delegates/tone.h"

#include <algorithm>
#include <cmath>

namespace cellar {

namespace {

constexpr double readable = 4.5;

double luminance(const QColor& color)
{
    const auto linear = [](double value) {
        return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

/// The hue, as light or dark as it must be to be read on `ground`.
QColor readableOn(const QColor& ground, const QColor& wanted)
{
    const bool dark = luminance(ground) < 0.18;
    QColor color = wanted;
    for (int step = 0; step < 40 && contrast(color, ground) < readable; ++step)
        color = mixed(color, dark ? Qt::white : Qt::black, 0.95);
    return color;
}

/// The most of `ground` in the text that still lets it be read well.
QColor weakened(const QColor& text, const QColor& ground, double wantedAmount)
{
    double amount = wantedAmount;
    while (amount < 1 && contrast(mixed(text, ground, amount), ground) < readable)
        amount += 0.05;
    return mixed(text, ground, std::min(amount, 1.0));
}

QColor hue(double degrees)
{
    return QColor::fromHslF(float(degrees / 360), 0.65F, 0.45F);
}

} // namespace

QColor toneColor(Tone tone, const QPalette& palette, QPalette::ColorGroup group)
{
    const QColor base = palette.color(group, QPalette::Base);
    const QColor text = palette.color(group, QPalette::Text);
    switch (tone) {
    case Tone::Normal:
        return text;
    case Tone::Weak:
        return weakened(text, base, 0.65);
    case Tone::Accent:
        return readableOn(base, palette.color(group, QPalette::Highlight));
    case Tone::Good:
        return readableOn(base, hue(145));
    case Tone::Caution:
        return readableOn(base, hue(35));
    case Tone::Bad:
        return readableOn(base, hue(0));
    }
    Q_UNREACHABLE();
}

QColor selectedToneColor(Tone tone, const QPalette& palette, QPalette::ColorGroup group)
{
    const QColor text = palette.color(group, QPalette::HighlightedText);
    if (tone != Tone::Weak)
        return text;
    return weakened(text, palette.color(group, QPalette::Highlight), 0.8);
}

QPalette weakPalette(const QPalette& palette)
{
    QPalette weak = palette;
    for (const auto group : {QPalette::Active, QPalette::Inactive})
        weak.setColor(group, QPalette::WindowText,
                      weakened(palette.color(group, QPalette::WindowText),
                               palette.color(group, QPalette::Window), 0.65));
    return weak;
}

QColor mixed(const QColor& over, const QColor& under, double amount)
{
    const auto part = [amount](float a, float b) { return float(a * amount + b * (1 - amount)); };
    return QColor::fromRgbF(part(over.redF(), under.redF()), part(over.greenF(), under.greenF()),
                            part(over.blueF(), under.blueF()));
}

double contrast(const QColor& a, const QColor& b)
{
    const double lighter = std::max(luminance(a), luminance(b));
    const double darker = std::min(luminance(a), luminance(b));
    return (lighter + 0.05) / (darker + 0.05);
}

} // namespace cellar
