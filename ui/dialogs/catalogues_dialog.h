// SPDX-License-Identifier: MIT
// The signed catalogues that the user has subscribed to, each with its state.
#pragma once

#include "core/base/clock.h"
#include "ui/dialogs/growing_dialog.h"

class QLabel;
class QPushButton;
class QTreeWidget;

namespace cellar {

class CatalogueList;
struct SubscribedRow;

class CataloguesDialog : public GrowingDialog
{
    Q_OBJECT

public:
    /// Both outlive it.
    CataloguesDialog(CatalogueList& catalogues, const Clock& clock, QWidget* parent = nullptr);

private:
    void layOut();
    void refill();
    void follow();
    QString stateOf(const SubscribedRow& row) const;
    void unsubscribe();
    const SubscribedRow* current() const;

    CatalogueList& m_catalogues;
    const Clock& m_clock;
    QTreeWidget* m_list;
    QLabel* m_message;
    QPushButton* m_refresh;
    QPushButton* m_unsubscribe;
};

} // namespace cellar
