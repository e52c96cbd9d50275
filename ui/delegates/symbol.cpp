// SPDX-License-Identifier: MIT
#include "ui/delegates/symbol.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <array>

namespace cellar {

namespace {

QPixmap drawn(const QString& name, int devicePixels, const QColor& color)
{
    QSvgRenderer renderer(QStringLiteral(":/cellar/icons/%1.svg").arg(name));
    if (!renderer.isValid() || devicePixels <= 0)
        return {};
    QPixmap pixmap(devicePixels, devicePixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer.render(&painter);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(pixmap.rect(), color);
    return pixmap;
}

QColor colorFor(QIcon::Mode mode)
{
    const QPalette palette = QGuiApplication::palette();
    switch (mode) {
    case QIcon::Disabled:
        return mixed(palette.color(QPalette::Active, QPalette::WindowText),
                     palette.color(QPalette::Active, QPalette::Window), 0.4);
    case QIcon::Selected:
        return palette.color(QPalette::Active, QPalette::HighlightedText);
    default:
        return palette.color(QPalette::Active, QPalette::WindowText);
    }
}

class SymbolEngine final : public QIconEngine
{
public:
    explicit SymbolEngine(const QString& name)
        : m_name(name)
    {
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        const int side = qMin(rect.width(), rect.height());
        QRect square(0, 0, side, side);
        square.moveCenter(rect.center());
        painter->drawPixmap(
            square, symbolPixmap(m_name, side, painter->device()->devicePixelRatioF(), colorFor(mode)));
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State) override
    {
        return symbolPixmap(m_name, qMin(size.width(), size.height()), 1, colorFor(mode));
    }
    QIconEngine* clone() const override { return new SymbolEngine(m_name); }
    QString key() const override { return QStringLiteral("cellar"); }

private:
    QString m_name;
};

struct Look
{
    QLatin1String symbol;
    Tone tone;
};

/// In the order of ModelState.
const std::array<Look, std::variant_size_v<ModelState>> looks{{
    {QLatin1String("state-absent"), Tone::Weak},
    {QLatin1String("state-queued"), Tone::Weak},
    {QLatin1String("state-locked"), Tone::Caution},
    {QLatin1String("state-downloading"), Tone::Accent},
    {QLatin1String("state-paused"), Tone::Weak},
    {QLatin1String("state-waiting"), Tone::Caution},
    {QLatin1String("state-verifying"), Tone::Accent},
    {QLatin1String("state-repairing"), Tone::Accent},
    {QLatin1String("state-ready"), Tone::Good},
    {QLatin1String("state-unproved"), Tone::Caution},
    {QLatin1String("state-fallback"), Tone::Caution},
    {QLatin1String("state-damaged"), Tone::Bad},
    {QLatin1String("state-failed"), Tone::Bad},
}};

} // namespace

QPixmap symbolPixmap(const QString& name, int size, qreal devicePixelRatio, const QColor& color)
{
    const int devicePixels = qRound(size * devicePixelRatio);
    const QString key =
        QStringLiteral("cellar/%1/%2/%3").arg(name).arg(devicePixels).arg(color.rgba(), 0, 16);
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = drawn(name, devicePixels, color);
        QPixmapCache::insert(key, pixmap);
    }
    pixmap.setDevicePixelRatio(devicePixelRatio);
    return pixmap;
}

QIcon symbolIcon(const QString& name)
{
    return QIcon(new SymbolEngine(name));
}

QString stateSymbol(std::size_t stateIndex)
{
    return looks.at(stateIndex).symbol;
}

Tone stateTone(std::size_t stateIndex)
{
    return looks.at(stateIndex).tone;
}

} // namespace cellar
