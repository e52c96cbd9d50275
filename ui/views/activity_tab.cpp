// SPDX-License-Identifier: MIT
#include "ui/views/activity_tab.h"

#include "ui/delegates/activity_delegate.h"
#include "ui/delegates/tone.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QListView>
#include <QScrollBar>
#include <QStackedLayout>

namespace cellar {

ActivityTab::ActivityTab(QWidget* parent)
    : QWidget(parent)
    , m_list(new QListView)
    , m_nothing(new QLabel(tr("Nothing has happened to this model since the program was started.")))
    , m_stack(new QStackedLayout(this))
{
    m_list->setModel(&m_model);
    m_list->setAccessibleName(tr("Activity"));
    m_list->setItemDelegate(new ActivityDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTabKeyNavigation(false);
    auto* copy = new QAction(tr("&Copy All"), m_list);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    connect(copy, &QAction::triggered, this, &ActivityTab::copyAll);
    m_list->addAction(copy);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_nothing);
}

void ActivityTab::showLines(const QString& id, const QList<LogLine>& lines)
{
    const QScrollBar* bar = m_list->verticalScrollBar();
    const bool atEnd = bar->value() == bar->maximum();
    m_model.setLines(id, lines);
    m_stack->setCurrentIndex(lines.isEmpty() ? 1 : 0);
    if (atEnd)
        m_list->scrollToBottom();
}

void ActivityTab::copyAll()
{
    QGuiApplication::clipboard()->setText(m_model.text());
}

} // namespace cellar
