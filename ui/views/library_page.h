// SPDX-License-Identifier: MIT
// The page of the library: the list of models, what stands in its place while it is empty, and the details of
// the current one. What can be done with the selected models is its ModelActions, which menus and bars share.
#pragma once

#include "ui/models/arranged_models.h"
#include "ui/views/window_parts.h"

#include <QWidget>

class QMenu;
class QSplitter;
class QStackedWidget;

namespace cellar {

class DetailsPane;
class EmptyState;
class KeptFacts;
class ModelActions;
class ModelListView;
class UpdateActions;

class LibraryPage : public QWidget
{
    Q_OBJECT

public:
    explicit LibraryPage(const WindowParts& parts, QWidget* parent = nullptr);

    ModelListView& list() { return *m_list; }
    ModelActions& actions() { return *m_actions; }
    UpdateActions& updateActions() { return *m_updateActions; }
    void setContextMenu(QMenu* menu);
    /// A menu in which the columns can be chosen; also that of the list's header.
    QMenu* columnsMenu() { return m_columns; }

    void setFilter(const QString& text);
    void setGroup(ModelGroup group);
    /// Selects the model; false where the filter hides it.
    bool showModel(const QString& id);
    void showDetails(bool shown);
    /// Why there are no models, where that is the catalogue's fault; empty: it holds.
    void setCatalogFault(const QString& fault);

    void restore();
    void save() const;

signals:
    void addRequested();
    void reloadRequested();
    void unfilterRequested();

private:
    void layOut();
    void connectParts();
    void makeColumnsMenu();
    void doPrimary();
    void updateDetails();
    void updateEmptyState();
    void emptyStatePressed();

    WindowParts m_parts;
    ArrangedModels m_models;
    ModelListView* m_list;
    ModelActions* m_actions;
    UpdateActions* m_updateActions;
    EmptyState* m_empty;
    DetailsPane* m_details;
    QStackedWidget* m_stack;
    QSplitter* m_splitter;
    QMenu* m_columns;
    KeptFacts* m_headers; // of the model that the details show
    ModelGroup m_group = ModelGroup::All;
    QString m_catalogFault;
    bool m_isRead; // the catalogue, or it was tried
};

} // namespace cellar
