// SPDX-License-Identifier: MIT
// Asks which folder models are copied to.
#pragma once

#include "ui/dialogs/growing_dialog.h"
#include "ui/dialogs/questions.h"

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace cellar {

class ExportDialog : public GrowingDialog
{
    Q_OBJECT

public:
    explicit ExportDialog(const ModelsInQuestion& models, QWidget* parent = nullptr);

    ExportWish wish() const;

private:
    QLayout* folderLine();
    void chooseFolder();

    QLineEdit* m_folder;
    QCheckBox* m_metalink;
    QPushButton* m_export;
};

} // namespace cellar
