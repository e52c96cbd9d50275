// SPDX-License-Identifier: MIT
// A line of the log: when, a sign of how it is meant, and what happened, on as many lines as it needs.
#pragma once

#include <QStyledItemDelegate>

namespace cellar {

class ActivityDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace cellar
