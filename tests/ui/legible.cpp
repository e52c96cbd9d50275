// SPDX-License-Identifier: MIT
#include "tests/ui/legible.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMap>
#include <QMenu>
#include <QMenuBar>
#include <QStyle>
#include <QTabBar>
#include <QToolButton>

namespace cellar {

namespace {

/// In sight: a widget that its window is too small for has no visible region.
template <class Widget>
QList<const Widget*> shown(const QWidget& window)
{
    QList<const Widget*> widgets;
    for (const Widget* widget : window.findChildren<const Widget*>()) {
        if (widget->isVisible() && widget->window() == &window)
            widgets += widget;
    }
    return widgets;
}

bool isCut(const QLabel& label)
{
    if (label.text().isEmpty())
        return false;
    return label.wordWrap() ? label.height() < label.heightForWidth(label.width())
                            : label.width() < label.sizeHint().width();
}

bool isCut(const QAbstractButton& button)
{
    const auto* tool = qobject_cast<const QToolButton*>(&button);
    const bool hasWords =
        !button.text().isEmpty() && (!tool || tool->toolButtonStyle() != Qt::ToolButtonIconOnly);
    // A tool button that shows only its icon has no words to be cut.
    return hasWords && button.width() < (tool ? tool->sizeHint() : button.minimumSizeHint()).width();
}

QStringList cutTabs(const QTabBar& bar)
{
    QStringList texts;
    for (int tab = 0; tab < bar.count(); ++tab) {
        const QRect rect = bar.tabRect(tab);
        if (!bar.rect().contains(rect) ||
            rect.width() < bar.fontMetrics().size(Qt::TextShowMnemonic, bar.tabText(tab)).width())
            texts += bar.tabText(tab);
    }
    return texts;
}

QStringList cutSections(const QHeaderView& header)
{
    QStringList texts;
    const int margins = 2 * header.style()->pixelMetric(QStyle::PM_HeaderMargin, nullptr, &header);
    for (int section = 0; section < header.count(); ++section) {
        const QString text = header.model()->headerData(section, header.orientation()).toString();
        // Its size hint has room for the arrow of a sorted column, which most are not.
        const int arrow = section == header.sortIndicatorSection() ? header.fontMetrics().height() : 0;
        const int wanted = header.fontMetrics().horizontalAdvance(text) + margins + arrow;
        if (!header.isSectionHidden(section) && header.sectionSize(section) < wanted)
            texts += text;
    }
    return texts;
}

QStringList cutEntries(const QListView& list)
{
    QStringList texts;
    for (int row = 0; row < list.model()->rowCount(); ++row) {
        if (list.sizeHintForIndex(list.model()->index(row, 0)).width() > list.viewport()->width())
            texts += list.model()->index(row, 0).data().toString();
    }
    return texts;
}

bool isCut(const QLineEdit& edit)
{
    return edit.text().isEmpty() &&
           edit.width() < edit.fontMetrics().horizontalAdvance(edit.placeholderText());
}

QString letterOf(const QString& text)
{
    const QKeySequence key = QKeySequence::mnemonic(text);
    return key.isEmpty() ? QString() : key.toString();
}

class Letters
{
public:
    void take(const QString& text)
    {
        const QString letter = letterOf(text);
        if (!letter.isEmpty())
            m_texts[letter] += text;
    }
    QStringList doubled() const
    {
        QStringList found;
        for (const QStringList& texts : m_texts) {
            if (texts.size() > 1)
                found += texts.join(QStringLiteral(" / "));
        }
        return found;
    }

private:
    QMap<QString, QStringList> m_texts;
};

} // namespace

QStringList cutOff(const QWidget& window)
{
    QStringList texts;
    for (const QLabel* label : shown<QLabel>(window)) {
        if (isCut(*label))
            texts += label->text();
    }
    for (const QAbstractButton* button : shown<QAbstractButton>(window)) {
        if (isCut(*button))
            texts += button->text();
    }
    for (const QTabBar* bar : shown<QTabBar>(window))
        texts += cutTabs(*bar);
    for (const QHeaderView* header : shown<QHeaderView>(window))
        texts += cutSections(*header);
    for (const QListView* list : shown<QListView>(window)) {
        if (list->textElideMode() == Qt::ElideRight &&
            list->horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff)
            texts += cutEntries(*list);
    }
    for (const QComboBox* box : shown<QComboBox>(window)) {
        if (box->width() < box->minimumSizeHint().width())
            texts += box->currentText();
    }
    for (const QLineEdit* edit : shown<QLineEdit>(window)) {
        if (isCut(*edit))
            texts += edit->placeholderText();
    }
    return texts;
}

QStringList doubledLetters(const QWidget& window)
{
    Letters letters;
    for (const QAbstractButton* button : shown<QAbstractButton>(window))
        letters.take(button->text());
    for (const QLabel* label : shown<QLabel>(window)) {
        if (label->buddy())
            letters.take(label->text());
    }
    for (const QTabBar* bar : shown<QTabBar>(window)) {
        for (int tab = 0; tab < bar->count(); ++tab)
            letters.take(bar->tabText(tab));
    }
    for (const QMenuBar* bar : shown<QMenuBar>(window)) {
        for (const QAction* menu : bar->actions())
            letters.take(menu->text());
    }
    QStringList found = letters.doubled();
    for (const QMenu* menu : window.findChildren<const QMenu*>()) {
        Letters inMenu;
        for (const QAction* action : menu->actions())
            inMenu.take(action->text());
        found += inMenu.doubled();
    }
    return found;
}

} // namespace cellar
