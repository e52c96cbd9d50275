// SPDX-License-Identifier: MIT
#include "ui/views/filter_edit.h"

#include "ui/delegates/symbol.h"

#include <QAction>
#include <QKeyEvent>

namespace cellar {

namespace {

bool isOurs(int key)
{
    return key == Qt::Key_Escape || key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Down;
}

} // namespace

FilterEdit::FilterEdit(QWidget* parent)
    : QLineEdit(parent)
{
    setPlaceholderText(tr("Filter by name, id or state"));
    setAccessibleName(tr("Filter"));
    // Not at the start: its icon costs as much as all others together.
    connect(
        this, &QLineEdit::textChanged, this, [this] { addClearButton(*this); }, Qt::SingleShotConnection);
    addAction(symbolIcon(QStringLiteral("filter")), QLineEdit::LeadingPosition)->setText(tr("Filter"));
}

void FilterEdit::addClearButton(QLineEdit& edit)
{
    edit.setClearButtonEnabled(true);
    if (auto* action = edit.findChild<QAction*>(QStringLiteral("_q_qlineeditclearaction")))
        action->setText(tr("Clear")); // Qt gives it no words
}

bool FilterEdit::event(QEvent* event)
{
    // Otherwise the window's own shortcuts (Esc, Enter) would take the keys first.
    if (event->type() == QEvent::ShortcutOverride && isOurs(static_cast<QKeyEvent*>(event)->key())) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void FilterEdit::keyPressEvent(QKeyEvent* event)
{
    if (!isOurs(event->key()))
        return QLineEdit::keyPressEvent(event);
    if (event->key() == Qt::Key_Escape)
        clear();
    emit left();
}

} // namespace cellar
