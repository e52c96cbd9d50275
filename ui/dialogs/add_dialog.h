// SPDX-License-Identifier: MIT
// Asks for a source and what is known of it, and adds it to the user's catalogue. A refusal is shown in the
// dialog, which stays open.
#pragma once

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace cellar {

class ModelTable;
class Verbs;

class AddDialog : public QDialog
{
    Q_OBJECT

public:
    /// Both outlive it; `source` is put into the field.
    AddDialog(Verbs& verbs, ModelTable& table, const QString& source, QWidget* parent = nullptr);

signals:
    void added(const QString& id, bool get);

private:
    void layOut();
    void chooseFile();
    void check();
    void submit();
    void say(const QString& text);

    Verbs& m_verbs;
    QLineEdit* m_source;
    QLineEdit* m_digest;
    QLineEdit* m_fallback;
    QCheckBox* m_insecure;
    QCheckBox* m_get;
    QLabel* m_message;
    QPushButton* m_add;
};

} // namespace cellar
