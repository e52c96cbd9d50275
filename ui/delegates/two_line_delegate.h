// SPDX-License-Identifier: MIT
// A cell of one or two lines, with the picture of the model or the symbol of the state before them.
#pragma once

#include <QStyledItemDelegate>

namespace cellar {

class TwoLineDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum class Look
    {
        Title, // first line bold, the model's picture before both
        State, // the state's symbol before both lines
        Plain,
    };

    explicit TwoLineDelegate(Look look, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    int symbolSide(const QFont& font) const;

    Look m_look;
};

} // namespace cellar
