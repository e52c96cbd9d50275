// SPDX-License-Identifier: MIT
// A slim bar with its percentage beside it (never on it: so it can be read whatever the bar's colour), and
// amount, speed and time left below. What does not move has a bar of another tone.
#pragma once

#include <QStyledItemDelegate>

namespace cellar {

class ProgressDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace cellar
