// SPDX-License-Identifier: MIT
#include "ui/views/sidebar.h"

#include "ui/delegates/sidebar_delegate.h"

#include <QEvent>

namespace cellar {

namespace {

/// That of the states in it.
Tone toneOf(ModelGroup group)
{
    switch (group) {
    case ModelGroup::Ready:
        return Tone::Good;
    case ModelGroup::Active:
    case ModelGroup::Outdated:
        return Tone::Accent;
    case ModelGroup::Waiting:
        return Tone::Caution;
    case ModelGroup::Damaged:
    case ModelGroup::Failed:
        return Tone::Bad;
    case ModelGroup::NotHere:
        return Tone::Weak;
    case ModelGroup::All:
        break;
    }
    return Tone::Normal;
}

} // namespace

Sidebar::Sidebar(QWidget* parent)
    : QListView(parent)
{
    setAccessibleName(tr("Sections"));
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    setTabKeyNavigation(false);
    setMouseTracking(true); // what is under the pointer is lit
    setItemDelegate(new SidebarDelegate(this));
    addHeading(tr("Library"));
    for (const ModelGroup group : modelGroups)
        m_groups += addEntry(groupSymbol(group), groupName(group), toneOf(group));
    setModel(&m_entries);
    setCounts({});
    setCurrentIndex(m_groups.first()->index());
    matchWindow();
}

void Sidebar::addHeading(const QString& name)
{
    auto* item = new QStandardItem(name);
    item->setFlags(Qt::NoItemFlags);
    m_entries.appendRow(item);
}

QStandardItem* Sidebar::addEntry(const QString& symbol, const QString& name, Tone tone)
{
    auto* item = new QStandardItem(name);
    item->setData(symbol, SidebarDelegate::SymbolRole);
    item->setData(int(tone), SidebarDelegate::ToneRole);
    m_entries.appendRow(item);
    return item;
}

void Sidebar::addPage(const QString& symbol, const QString& name)
{
    if (m_pages.isEmpty())
        addHeading(tr("Store"));
    m_pages += addEntry(symbol, name, Tone::Normal);
    updateGeometry();
}

void Sidebar::setCounts(const Census& census)
{
    for (const ModelGroup group : modelGroups) {
        QStandardItem* item = m_groups[int(group)];
        const int count = census.in(group);
        const QVariant shown = item->data(SidebarDelegate::CountRole);
        if (shown.isValid() && shown.toInt() == count)
            continue;
        item->setData(count, SidebarDelegate::CountRole);
        const QString spoken = tr("%1, %n model(s)", "a group of the library", count).arg(groupName(group));
        item->setData(spoken, Qt::AccessibleTextRole);
    }
}

void Sidebar::choose(ModelGroup group)
{
    setCurrentIndex(m_groups[int(group)]->index());
}

void Sidebar::choosePage(int number)
{
    setCurrentIndex(m_pages[number]->index());
}

QSize Sidebar::sizeHint() const
{
    return {sizeHintForColumn(0), sizeHintForRow(0) * 3};
}

/// The first entry is no heading.
QModelIndex Sidebar::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    return action == MoveHome ? m_groups.first()->index() : QListView::moveCursor(action, modifiers);
}

void Sidebar::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    QStandardItem* item = m_entries.itemFromIndex(current);
    for (const ModelGroup group : modelGroups) {
        if (m_groups[int(group)] == item)
            emit groupChosen(group);
    }
    if (const auto page = m_pages.indexOf(item); page >= 0)
        emit pageChosen(int(page));
}

void Sidebar::changeEvent(QEvent* event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    if (event->type() == QEvent::ApplicationPaletteChange)
        matchWindow();
}

/// It belongs to the window's frame, not to what is shown in it.
void Sidebar::matchWindow()
{
    QPalette own;
    own.setColor(QPalette::Base, own.color(QPalette::Window));
    setPalette(own);
}

} // namespace cellar
