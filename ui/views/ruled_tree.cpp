// SPDX-License-Identifier: MIT
#include "ui/views/ruled_tree.h"

#include "ui/delegates/cell_layout.h"
#include "ui/delegates/tone.h"

#include <QHeaderView>
#include <QPainter>
#include <QProxyStyle>
#include <QStyleOptionHeader>

namespace cellar {

namespace {

/// Lets the words of the header stand over those of the cells.
class HeaderStyle final : public QProxyStyle
{
public:
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override
    {
        const auto* label = qstyleoption_cast<const QStyleOptionHeader*>(option);
        if (element != CE_HeaderLabel || !label || !widget)
            return QProxyStyle::drawControl(element, option, painter, widget);
        const int more = cellMargin(widget->font()) - pixelMetric(PM_HeaderMargin, option, widget);
        QStyleOptionHeader inset = *label;
        inset.rect.adjust(more, 0, -more, 0);
        QProxyStyle::drawControl(element, &inset, painter, widget);
    }
    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                           const QWidget* widget) const override
    {
        const QSize whole = QProxyStyle::sizeFromContents(type, option, size, widget);
        return type == CT_HeaderSection && widget ? whole + QSize(0, cellMargin(widget->font())) : whole;
    }
};

} // namespace

RuledTree::RuledTree(QWidget* parent)
    : QTreeView(parent)
{
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setFrameShape(QFrame::NoFrame);
    setTabKeyNavigation(false);
    auto* style = new HeaderStyle;
    style->setParent(header());
    header()->setStyle(style);
}

/// A hair line between rows gives the eye a hold without stripes.
void RuledTree::drawRow(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QTreeView::drawRow(painter, option, index);
    const QColor text = palette().color(QPalette::Text);
    painter->setPen(mixed(text, palette().color(QPalette::Base), 0.09));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
}

} // namespace cellar
