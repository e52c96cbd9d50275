// SPDX-License-Identifier: MIT
#include "ui/delegates/symbol.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

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

struct Looks
{
    StateLook operator()(const state::Absent&) const { return {QStringLiteral("state-absent"), Tone::Weak}; }
    StateLook operator()(const state::Queued&) const { return {QStringLiteral("state-queued"), Tone::Weak}; }
    StateLook operator()(const state::Locked&) const
    {
        return {QStringLiteral("state-locked"), Tone::Caution};
    }
    StateLook operator()(const state::Downloading& downloading) const
    {
        if (downloading.stalled)
            return {QStringLiteral("state-downloading"), Tone::Caution, Tone::Caution};
        return {QStringLiteral("state-downloading"), Tone::Accent};
    }
    StateLook operator()(const state::Paused& paused) const
    {
        return {QStringLiteral("state-paused"), paused.why ? Tone::Caution : Tone::Weak, Tone::Weak};
    }
    StateLook operator()(const state::Waiting&) const
    {
        return {QStringLiteral("state-waiting"), Tone::Caution};
    }
    StateLook operator()(const state::Verifying&) const
    {
        return {QStringLiteral("state-verifying"), Tone::Accent};
    }
    StateLook operator()(const state::Repairing&) const
    {
        return {QStringLiteral("state-repairing"), Tone::Accent};
    }
    StateLook operator()(const state::Ready&) const { return {QStringLiteral("state-ready"), Tone::Good}; }
    StateLook operator()(const state::Unproved&) const
    {
        return {QStringLiteral("state-unproved"), Tone::Caution};
    }
    StateLook operator()(const state::Fallback&) const
    {
        return {QStringLiteral("state-fallback"), Tone::Caution};
    }
    StateLook operator()(const state::Damaged&) const { return {QStringLiteral("state-damaged"), Tone::Bad}; }
    StateLook operator()(const state::Failed&) const { return {QStringLiteral("state-failed"), Tone::Bad}; }
    StateLook operator()(const state::Unavailable&) const
    {
        return {QStringLiteral("state-unavailable"), Tone::Caution};
    }
};

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

StateLook stateLook(const ModelState& state)
{
    return std::visit(Looks{}, state);
}

} // namespace cellar
