// SPDX-License-Identifier: MIT
// Asks which name a model shall have in a registry; what is typed is checked at once.
#pragma once

#include "ui/dialogs/growing_dialog.h"
#include "ui/dialogs/questions.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace cellar {

class PushDialog : public GrowingDialog
{
    Q_OBJECT

public:
    explicit PushDialog(const ModelsInQuestion& model, QWidget* parent = nullptr);

    QString reference() const;

private:
    void check();

    QLineEdit* m_reference;
    QLabel* m_message;
    QPushButton* m_push;
};

} // namespace cellar
