// SPDX-License-Identifier: MIT
// A cell of one line, with a tick where it has one; its words stand below those of the header, paths keep
// their end.
#pragma once

#include <QStyledItemDelegate>

namespace cellar {

class LineDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace cellar
