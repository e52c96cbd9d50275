// SPDX-License-Identifier: MIT
// What a person finds in a window.
#pragma once

#include <QLabel>
#include <QWidget>

namespace cellar::test {

/// The one with this very text; null where there is none.
template <class Widget>
Widget* named(const QWidget& window, const QString& text)
{
    for (Widget* widget : window.findChildren<Widget*>()) {
        if (widget->text() == text)
            return widget;
    }
    return nullptr;
}

/// All that its labels say.
inline QString visibleText(const QWidget& window)
{
    QString all;
    for (const QLabel* label : window.findChildren<QLabel*>())
        all += label->isVisibleTo(&window) ? label->text() + u'\n' : QString();
    return all;
}

} // namespace cellar::test
