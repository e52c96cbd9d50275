// SPDX-License-Identifier: MIT
// Lines of a tree whose last column is a number.
#pragma once

#include <QList>
#include <QStringList>

class QFont;
class QStandardItem;
class QStandardItemModel;

namespace cellar {

/// The caller hands them to a model, which owns them then.
QList<QStandardItem*> treeLine(const QStringList& texts, const QFont& font);
void setTreeHeader(QStandardItemModel& items, const QStringList& texts);

} // namespace cellar
