// SPDX-License-Identifier: MIT
// The list of models. It keeps what is selected by id, so that neither a filter nor a new catalogue loses it,
// and it looks at no more rows than it shows, however many there are.
#pragma once

#include <QTreeView>

namespace cellar {

class ArrangedModels;

class ModelListView : public QTreeView
{
    Q_OBJECT

public:
    /// `models` outlives it.
    explicit ModelListView(ArrangedModels& models, QWidget* parent = nullptr);

    QStringList selectedIds() const;
    /// The id the details are shown of: the current row's, if it is selected. May be empty.
    QString currentId() const;
    /// Selects the model and brings it into view; nothing where it is not shown.
    void showModel(const QString& id);

    void dataChanged(const QModelIndex& topLeft, const QModelIndex& bottomRight,
                     const QList<int>& roles) override;

signals:
    void selectionMoved();

protected:
    void changeEvent(QEvent* event) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void drawRow(QPainter* painter, const QStyleOptionViewItem& option,
                 const QModelIndex& index) const override;

private:
    void keepSelection();
    void restoreSelection();
    void setUpHeader();

    ArrangedModels& m_models;
    QStringList m_keptIds;
    QString m_keptCurrent;
};

} // namespace cellar
