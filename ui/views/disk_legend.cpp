// SPDX-License-Identifier: MIT
#include "ui/views/disk_legend.h"

#include "ui/delegates/cell_layout.h"
#include "ui/delegates/tone.h"
#include "ui/text/format.h"
#include "ui/views/disk_picture.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>

#include <algorithm>

namespace cellar {

namespace {

constexpr std::array legendColumns{6, 3, 2, 1};

} // namespace

DiskLegend::DiskLegend(QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins({});
    m_grid->setHorizontalSpacing(2 * cellMargin(font()));
    m_grid->setVerticalSpacing(cellMargin(font()));
    for (const DiskPart part : diskParts)
        m_entries += makeEntry(part);
    paint();
    show({});
    arrange();
}

DiskLegend::Entry DiskLegend::makeEntry(DiskPart part)
{
    Entry entry{new QWidget, new QLabel, new QLabel(partWord(part)), new QLabel};
    entry.size->setFont(titleFont(font()));
    auto* grid = new QGridLayout(entry.whole);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(cellMargin(font()));
    grid->setVerticalSpacing(0);
    grid->addWidget(entry.key, 0, 0, 2, 1, Qt::AlignTop);
    grid->addWidget(entry.word, 0, 1);
    grid->addWidget(entry.size, 1, 1);
    for (QLabel* label : {entry.word, entry.size})
        label->setAlignment(leadingSide(layoutDirection()));
    grid->setColumnStretch(1, 1);
    return entry;
}

void DiskLegend::show(const DiskShares& shares)
{
    for (const DiskPart part : diskParts) {
        const QString size = sizeText(partBytes(part, shares));
        m_entries[int(part)].size->setText(size);
        m_entries[int(part)].whole->setAccessibleName(
            tr("%1: %2", "a part of the disk and its size").arg(partWord(part), size));
    }
}

int DiskLegend::widestEntry() const
{
    int widest = 0;
    for (const Entry& entry : m_entries)
        widest = qMax(widest, entry.whole->sizeHint().width());
    return widest;
}

QSize DiskLegend::minimumSizeHint() const
{
    return {widestEntry(), QWidget::minimumSizeHint().height()};
}

void DiskLegend::arrange()
{
    const int each = widestEntry() + m_grid->horizontalSpacing();
    const auto fits = [&](int columns) { return columns * each - m_grid->horizontalSpacing() <= width(); };
    const auto most = std::find_if(legendColumns.begin(), legendColumns.end(), fits);
    const int columns = most == legendColumns.end() ? 1 : *most;
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (int i = 0; i < m_entries.size(); ++i) {
        m_grid->addWidget(m_entries[i].whole, i / columns, i % columns);
        m_grid->setColumnStretch(i, i < columns ? 1 : 0);
    }
}

void DiskLegend::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void DiskLegend::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        paint();
}

void DiskLegend::paint()
{
    const int side = fontMetrics().height();
    for (const DiskPart part : diskParts) {
        QPixmap key(QSize(side, side) * devicePixelRatioF());
        key.setDevicePixelRatio(devicePixelRatioF());
        QPainter painter(&key);
        paintDiskPart(painter, QRect(0, 0, side, side), part, palette());
        painter.setPen(mixed(palette().color(QPalette::WindowText), palette().color(QPalette::Window), 0.5));
        painter.drawRect(0, 0, side - 1, side - 1);
        painter.end();
        m_entries[int(part)].key->setPixmap(key);
        m_entries[int(part)].word->setPalette(weakPalette(palette()));
    }
}

} // namespace cellar
