// SPDX-License-Identifier: MIT
// The list of models. It keeps what is selected by id, so that neither a filter nor a new catalogue loses it,
// it looks at no more rows than it shows, however many there are, and however often they change it is painted
// no more than ten times a second.
#pragma once

#include "ui/views/ruled_tree.h"

#include <QElapsedTimer>
#include <QTimer>

namespace cellar {

class ArrangedModels;

class ModelListView : public RuledTree
{
    Q_OBJECT

public:
    /// `models` outlives it.
    explicit ModelListView(ArrangedModels& models, QWidget* parent = nullptr);

    QStringList selectedIds() const;
    /// The id the details are shown of: the current row's, if it is selected. May be empty.
    QString currentId() const;
    /// Selects the model and brings it into view; false where it is not shown.
    bool showModel(const QString& id);
    /// Those that are shown at first, in their first order and width.
    void resetColumns();

    void dataChanged(const QModelIndex& topLeft, const QModelIndex& bottomRight,
                     const QList<int>& roles) override;

signals:
    void selectionMoved();

protected:
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void keepSelection();
    void restoreSelection();
    void setUpHeader();
    void showChanges();

    ArrangedModels& m_models;
    QRect m_changed; // cells that are to be painted anew: columns and rows
    QElapsedTimer m_sinceShown;
    QTimer m_showSoon;
    QStringList m_keptIds;
    QString m_keptCurrent;
};

} // namespace cellar
