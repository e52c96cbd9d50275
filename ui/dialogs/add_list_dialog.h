// SPDX-License-Identifier: MIT
// Several sources at once: what each of them is, as far as it can be told before, to be added together. A
// reference is resolved, some at a time; what cannot be had says why and is left out. Of an offer the
// proposed form is taken, with its proposed fallbacks where that is ticked.
#pragma once

#include "core/base/error.h"
#include "core/model/offer.h"
#include "ui/dialogs/growing_dialog.h"

#include <QHash>

class QCheckBox;
class QLabel;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace cellar {

class StoreRoom;
class Verbs;

class AddListDialog : public GrowingDialog
{
    Q_OBJECT

public:
    static constexpr int askedAtOnce = 3;

    /// Verbs and room outlive it.
    AddListDialog(Verbs& verbs, StoreRoom& room, const QStringList& sources, QWidget* parent = nullptr);
    ~AddListDialog() override; // asks no further

    /// How the verb resolve() ended for one of them.
    void offered(const QString& reference, const Offer& offer);
    void notOffered(const QString& reference, const Error& error);

signals:
    void added(const QString& id, bool get);

private:
    enum Column
    {
        SourceColumn,
        ModelColumn,
        SizeColumn,
        ProofColumn,
        ColumnCount,
    };

    void makeList(const QStringList& sources);
    void layOut();
    void askNext();
    void refuse(QTreeWidgetItem* item, const Error& error);
    QTreeWidgetItem* itemOf(const QString& source) const;
    QList<QTreeWidgetItem*> chosen() const;
    void sumUp();
    void submit();
    bool addOne(QTreeWidgetItem* item);

    Verbs& m_verbs;
    StoreRoom& m_room;
    QTreeWidget* m_list;
    QLabel* m_sum;
    QCheckBox* m_fallbacks;
    QCheckBox* m_get;
    QPushButton* m_add;
    QStringList m_toAsk;
    QStringList m_asked; // no answer yet
    QHash<QString, Offer> m_offers;
};

} // namespace cellar
