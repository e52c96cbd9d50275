// SPDX-License-Identifier: MIT
// The log of one model as a list, oldest first.
#pragma once

#include "ui/models/chronicle.h"

#include <QAbstractListModel>

namespace cellar {

class ActivityList : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role
    {
        TimeRole = Qt::UserRole, // QString
        LookRole,                // int, of EventLine::Look
    };

    using QAbstractListModel::QAbstractListModel;

    /// What is only longer than before is added at the end.
    void setLines(const QString& id, const QList<LogLine>& lines);
    QString text() const; // a line each

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    bool continues(const QString& id, const QList<LogLine>& lines) const;

    QString m_id;
    QList<LogLine> m_lines;
};

} // namespace cellar
