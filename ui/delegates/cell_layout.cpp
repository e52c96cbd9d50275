// SPDX-License-Identifier: MIT
#include "ui/delegates/cell_layout.h"

#include <QFontDatabase>
#include <QFontMetrics>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionViewItem>

namespace cellar {

namespace {

int lineHeight(const QFont& font)
{
    return QFontMetrics(font).height();
}

} // namespace

QFont noteFont(const QFont& font)
{
    QFont smaller = font;
    if (font.pointSizeF() > 0)
        smaller.setPointSizeF(font.pointSizeF() * 0.9);
    else
        smaller.setPixelSize(qRound(font.pixelSize() * 0.9));
    return smaller;
}

QFont titleFont(const QFont& font)
{
    QFont bold = font;
    bold.setWeight(QFont::DemiBold);
    return bold;
}

QFont fixedFont(const QFont& font)
{
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPointSizeF(font.pointSizeF());
    return fixed;
}

int rowHeight(const QFont& font)
{
    return lineHeight(titleFont(font)) + lineHeight(noteFont(font)) + lineHeight(font);
}

int cellMargin(const QFont& font)
{
    return lineHeight(font) / 2;
}

int symbolSize(const QFont& font)
{
    return lineHeight(font) * 5 / 4;
}

CellLayout cellLayout(const QStyleOptionViewItem& option, int symbolSide, bool secondLine)
{
    const int margin = cellMargin(option.font);
    const QRect inner = option.rect.adjusted(margin, 0, -margin, 0);
    CellLayout layout;
    int left = inner.left();
    if (symbolSide > 0) {
        layout.symbol = QRect(left, inner.center().y() - symbolSide / 2, symbolSide, symbolSide);
        left += symbolSide + margin;
    }
    const int first = lineHeight(titleFont(option.font));
    const int second = secondLine ? lineHeight(noteFont(option.font)) : 0;
    const int top = inner.top() + (inner.height() - first - second) / 2;
    const int width = qMax(0, inner.right() + 1 - left);
    layout.first = QRect(left, top, width, first);
    layout.second = QRect(left, top + first, width, second);
    for (QRect* rect : {&layout.symbol, &layout.first, &layout.second})
        *rect = QStyle::visualRect(option.direction, option.rect, *rect);
    return layout;
}

void drawCellText(QPainter* painter, const QStyleOptionViewItem& option, const QRect& rect,
                  const QString& text, Qt::Alignment alignment, Qt::TextElideMode elide)
{
    painter->setLayoutDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    const auto visual = QStyle::visualAlignment(option.direction, alignment) | Qt::AlignAbsolute;
    painter->drawText(rect, int(visual) | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(text, elide, rect.width()));
}

Qt::Alignment leadingSide(Qt::LayoutDirection direction)
{
    const auto side = direction == Qt::LeftToRight ? Qt::AlignLeft : Qt::AlignRight;
    return side | Qt::AlignVCenter | Qt::AlignAbsolute;
}

QPalette::ColorGroup colorGroup(const QStyleOptionViewItem& option)
{
    if (!(option.state & QStyle::State_Enabled))
        return QPalette::Disabled;
    return option.state & QStyle::State_Active ? QPalette::Active : QPalette::Inactive;
}

} // namespace cellar
