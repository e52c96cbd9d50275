// SPDX-License-Identifier: MIT
// Asks for a source and what is known of it, and adds it to the user's catalogue. A reference to a registry
// is resolved while one types, and what is offered there shown to choose from; what is known of the model and
// speaks against it is shown before it is added (AddFacts). A refusal is shown in the dialog, which stays
// open. Several lines are not for it: it hands them on and closes.
#pragma once

#include "core/base/error.h"
#include "ui/dialogs/growing_dialog.h"

#include <QTimer>

class QCheckBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace cellar {

class AddFacts;
class ModelTable;
class OfferBox;
class StoreRoom;
class Verbs;
struct AddOptions;
struct Offer;

class AddDialog : public GrowingDialog
{
    Q_OBJECT

public:
    /// All three outlive it; `source` is put into the field.
    AddDialog(Verbs& verbs, ModelTable& table, StoreRoom& room, const QString& source,
              QWidget* parent = nullptr);

    /// How the verb resolve() ended: what is offered under a reference, or why nothing is.
    void offered(const QString& reference, const Offer& offer);
    void notOffered(const QString& reference, const Error& error);

signals:
    void added(const QString& id, bool get);
    /// Instead of one source this was pasted.
    void severalGiven(const QStringList& sources);

private:
    void layOut();
    QFormLayout* formLayout();
    void makeFallback();
    void chooseFile();
    void check();
    void showFacts();
    void suggestFallback();
    void submit();
    bool allowsInsecure() const;
    void resolve();
    void addChosen(const AddOptions& options);
    void explain(const Error& error);
    void say(const QString& text);

    Verbs& m_verbs;
    ModelTable& m_table;
    StoreRoom& m_room;
    QLineEdit* m_source;
    QLineEdit* m_digest;
    QLineEdit* m_fallback;
    QCheckBox* m_suggested; // the fallback that the catalogue has
    QCheckBox* m_insecure;
    QCheckBox* m_get;
    OfferBox* m_offer;
    AddFacts* m_facts;
    QLabel* m_message;
    QPushButton* m_add;
    QTimer m_typing;      // until one pauses
    QString m_suggestion; // its id
    QString m_resolved;   // the reference whose offer is shown; empty: none
};

} // namespace cellar
