// SPDX-License-Identifier: MIT
#include "ui/views/tree_items.h"

#include <QFont>
#include <QStandardItemModel>

namespace cellar {

QList<QStandardItem*> treeLine(const QStringList& texts, const QFont& font)
{
    QList<QStandardItem*> line;
    for (const QString& text : texts) {
        auto* item = new QStandardItem(text);
        item->setFont(font);
        item->setEditable(false);
        line += item;
    }
    line.last()->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return line;
}

void setTreeHeader(QStandardItemModel& items, const QStringList& texts)
{
    items.setHorizontalHeaderLabels(texts);
    for (int column = 0; column < texts.size(); ++column) {
        const auto side = column == texts.size() - 1 ? Qt::AlignRight : Qt::AlignLeft;
        items.horizontalHeaderItem(column)->setTextAlignment(side | Qt::AlignVCenter);
    }
}

} // namespace cellar
