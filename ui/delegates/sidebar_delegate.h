// SPDX-License-Identifier: MIT
// An entry of the sidebar: its symbol, its name, and how many there are; a heading is a small bold word.
#pragma once

#include <QStyledItemDelegate>

namespace cellar {

class SidebarDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum Role
    {
        SymbolRole = Qt::UserRole, // QString; empty: a heading
        ToneRole,                  // int, of Tone, of the symbol
        CountRole,                 // int; invalid: nothing is counted
    };

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace cellar
