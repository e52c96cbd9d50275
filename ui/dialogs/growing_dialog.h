// SPDX-License-Identifier: MIT
// A dialog that is never too small for what it says: it grows when a text comes or gets longer, and never
// shrinks by itself. Its texts stand where the language begins, whatever they are written in.
#pragma once

#include <QDialog>

namespace cellar {

class GrowingDialog : public QDialog
{
    Q_OBJECT

public:
    using QDialog::QDialog;

protected:
    bool event(QEvent* event) override;

private:
    void alignTexts();
    void grow();
};

} // namespace cellar
