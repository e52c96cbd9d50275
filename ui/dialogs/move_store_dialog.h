// SPDX-License-Identifier: MIT
// A store on its way to another folder: how far it is, a way to cancel, and what came of it where there is
// something to say.
#pragma once

#include "core/ensure/store_move.h"

#include <QDialog>

class QLabel;
class QProgressBar;
class QPushButton;

namespace cellar {

class MoveStoreDialog : public QDialog
{
    Q_OBJECT

public:
    /// Begins the move, and closes itself away: rejected where the store is where it was. Window-modal, to be
    /// shown by open(). `move`, which must not be active, outlives it.
    MoveStoreDialog(StoreMove& move, const QString& to, QWidget* parent = nullptr);

    /// While it moves: asks it to end.
    void reject() override;

signals:
    /// The store is in the new folder, and the user has seen what there is to know of it.
    void moved(const QString& to);

private:
    void takeWait(const Holder& holder);
    void takeProgress(const Progress& copied);
    void takeEnd(const Result<MoveReport>& moved);
    void tell(const QString& what, const QString& more);

    StoreMove& m_move;
    QString m_to;
    QString m_moved; // where it is; empty: not yet
    QLabel* m_what;
    QLabel* m_more;
    QProgressBar* m_bar;
    QPushButton* m_button;
};

} // namespace cellar
