// SPDX-License-Identifier: MIT
#include "ui/dialogs/growing_dialog.h"

#include <QEvent>
#include <QLayout>

namespace cellar {

bool GrowingDialog::event(QEvent* event)
{
    const bool taken = QDialog::event(event);
    const bool mayNeedMore = event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show ||
                             event->type() == QEvent::Resize;
    if (!mayNeedMore || !layout())
        return taken;
    const int wide = qMax(width(), layout()->totalMinimumSize().width());
    const int high = qMax(height(), layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(wide)
                                                                  : layout()->totalMinimumSize().height());
    if (QSize(wide, high) != size())
        resize(wide, high);
    return taken;
}

} // namespace cellar
