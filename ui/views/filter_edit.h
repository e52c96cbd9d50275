// SPDX-License-Identifier: MIT
// The field that narrows the list. Esc empties it, Down and Enter go to the list.
#pragma once

#include <QLineEdit>

namespace cellar {

class FilterEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit FilterEdit(QWidget* parent = nullptr);

    /// The button that empties a field, with a name that can be read aloud.
    static void addClearButton(QLineEdit& edit);

signals:
    /// The user is done with the field and wants the list.
    void left();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
};

} // namespace cellar
