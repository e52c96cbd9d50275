// SPDX-License-Identifier: MIT
// A list or tree as all of them look here: rows of one height with a hair line between them, the words of the
// header over those of the cells, several selected at once.
#pragma once

#include <QTreeView>

namespace cellar {

class RuledTree : public QTreeView
{
    Q_OBJECT

public:
    explicit RuledTree(QWidget* parent = nullptr);

protected:
    void drawRow(QPainter* painter, const QStyleOptionViewItem& option,
                 const QModelIndex& index) const override;
};

} // namespace cellar
