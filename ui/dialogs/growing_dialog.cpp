// SPDX-License-Identifier: MIT
#include "ui/dialogs/growing_dialog.h"

#include <QEvent>
#include <QLabel>
#include <QLayout>
#include <QStyle>

namespace cellar {

bool GrowingDialog::event(QEvent* event)
{
    const bool taken = QDialog::event(event);
    switch (event->type()) {
    case QEvent::Show:
        alignTexts();
        grow();
        break;
    case QEvent::LayoutRequest:
    case QEvent::Resize:
        if (isVisible())
            grow();
        break;
    default:
        break;
    }
    return taken;
}

/// A label would follow the direction of its text, away from its name.
void GrowingDialog::alignTexts()
{
    const auto side = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignAbsolute;
    for (QLabel* label : findChildren<QLabel*>()) {
        if (label->alignment() & Qt::AlignLeft)
            label->setAlignment(side | (label->alignment() & Qt::AlignVertical_Mask));
    }
}

void GrowingDialog::grow()
{
    if (!layout())
        return;
    const int wide = qMax(width(), layout()->totalMinimumSize().width());
    const int needed = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(wide)
                                                     : layout()->totalMinimumSize().height();
    resize(wide, qMax(height(), needed));
}

} // namespace cellar
