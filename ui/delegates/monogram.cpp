// SPDX-License-Identifier: MIT
#include "ui/delegates/monogram.h"

#include "ui/delegates/cell_layout.h"
#include "ui/delegates/tone.h"

#include <QPainter>
#include <QPixmapCache>

#include <algorithm>

namespace cellar {

namespace {

/// The letters that a name begins with: "Qwen" of "Qwen2.5 Coder".
QString familyOf(const QString& name)
{
    qsizetype end = 0;
    while (end < name.size() && name[end].isLetter())
        ++end;
    return end > 0 ? name.first(end) : name.first(qMin(name.size(), qsizetype(1)));
}

QPixmap drawn(const QString& name, int devicePixels, QFont font)
{
    QPixmap pixmap(devicePixels, devicePixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(monogramColor(name));
    painter.drawRoundedRect(pixmap.rect(), devicePixels * 0.22, devicePixels * 0.22);
    font.setPixelSize(qMax(1, devicePixels * 2 / 5));
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(Qt::white);
    painter.drawText(pixmap.rect(), Qt::AlignCenter, monogramOf(name));
    return pixmap;
}

} // namespace

int monogramSize(const QFont& font)
{
    return rowHeight(font) * 2 / 3;
}

QString monogramOf(const QString& name)
{
    const QString family = familyOf(name);
    const auto digit =
        std::find_if(name.begin() + family.size(), name.end(), [](QChar c) { return !c.isSpace(); });
    const bool isNumbered = digit != name.end() && digit->isDigit() && !family.isEmpty();
    const QString first = family.left(1).toUpper();
    return first + (isNumbered ? QString(*digit) : family.mid(1, 1).toLower());
}

QColor monogramColor(const QString& name)
{
    uint sum = 2166136261U; // FNV-1a: the same on every machine and in every run
    for (const QChar c : familyOf(name).toLower())
        sum = (sum ^ c.unicode()) * 16777619U;
    QColor color = QColor::fromHslF(float(sum % 360) / 360, 0.42F, 0.42F);
    while (contrast(color, Qt::white) < 4.5)
        color = mixed(color, Qt::black, 0.95);
    return color;
}

QPixmap monogramPixmap(const QString& name, int size, qreal devicePixelRatio, const QFont& font)
{
    const int devicePixels = qRound(size * devicePixelRatio);
    const QString key = QStringLiteral("cellar/monogram/%1/%2/%3")
                            .arg(monogramOf(name))
                            .arg(monogramColor(name).rgba(), 0, 16)
                            .arg(devicePixels);
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = drawn(name, devicePixels, font);
        QPixmapCache::insert(key, pixmap);
    }
    pixmap.setDevicePixelRatio(devicePixelRatio);
    return pixmap;
}

} // namespace cellar
