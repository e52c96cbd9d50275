// SPDX-License-Identifier: MIT
#include "ui/views/duplicates_view.h"

#include "core/base/shown.h"
#include "ui/delegates/cell_layout.h"
#include "ui/delegates/line_delegate.h"
#include "ui/delegates/symbol.h"
#include "ui/text/error_text.h"
#include "ui/text/format.h"
#include "ui/views/duplicate_items.h"
#include "ui/views/empty_state.h"
#include "ui/views/ruled_tree.h"
#include "ui/views/tree_items.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QStandardItemModel>

#include <utility>

namespace cellar {

namespace {

constexpr int progressSteps = 1000; // of the progress bar
enum DuplicateColumn
{
    FileColumn,
    FateColumn,
    SavingColumn,
    DuplicateColumnCount,
};

QPushButton* iconButton(const QString& symbol, const QString& text)
{
    return new QPushButton(symbolIcon(symbol), text);
}

} // namespace

DuplicatesView::DuplicatesView(QWidget* parent)
    : QWidget(parent)
    , m_items(new QStandardItemModel(0, DuplicateColumnCount, this))
    , m_tree(new RuledTree)
    , m_empty(new EmptyState)
    , m_stack(new QStackedWidget)
    , m_summary(new QLabel)
    , m_progress(new QProgressBar)
    , m_find(iconButton(QStringLiteral("filter"), tr("Find Duplica&tes")))
    , m_replace(iconButton(QStringLiteral("copy"), tr("Re&place …")))
    , m_undo(iconButton(QStringLiteral("retry"), tr("Undo Al&l Replacements")))
    , m_cancel(iconButton(QStringLiteral("cancel"), tr("&Cancel")))
{
    setTreeHeader(*m_items, {tr("File"), tr("What Becomes of It"), tr("Frees")});
    layOut();
    connect(m_find, &QPushButton::clicked, this, [this] {
        begin(Work::Finding);
        emit findRequested();
    });
    connect(m_replace, &QPushButton::clicked, this, [this] { emit replaceRequested(ticked()); });
    connect(m_undo, &QPushButton::clicked, this, [this] {
        begin(Work::Undoing);
        emit undoRequested();
    });
    connect(m_cancel, &QPushButton::clicked, this, &DuplicatesView::cancelRequested);
    connect(m_items, &QStandardItemModel::itemChanged, this, &DuplicatesView::updateButtons);
    updateButtons();
}

void DuplicatesView::layOut()
{
    m_tree->setModel(m_items);
    m_tree->setAccessibleName(tr("Files with the same bytes"));
    m_tree->setItemDelegate(new LineDelegate(m_tree));
    QHeaderView* header = m_tree->header();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(FileColumn, QHeaderView::Stretch);
    const int digit = fontMetrics().averageCharWidth();
    m_tree->setColumnWidth(FateColumn, digit * 44);
    m_tree->setColumnWidth(SavingColumn, digit * 14);
    m_empty->show(
        QStringLiteral("copy"), tr("The same file twice?"),
        tr("Other programs may have fetched the same models. They are compared byte by byte, and can "
           "then share one room on the disk, each in its place."),
        {});
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_tree);
    m_progress->setMaximum(progressSteps);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("What was compared by now"));
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_summary->setAlignment(leadingSide(layoutDirection()));
    const int margin = cellMargin(font());
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(margin, margin / 2, margin, margin / 2);
    bar->setSpacing(margin);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(margin / 2);
    texts->addWidget(m_summary);
    texts->addWidget(m_progress);
    bar->addLayout(texts, 1);
    for (QPushButton* one : {m_undo, m_find, m_replace, m_cancel}) {
        one->setIconSize(QSize(symbolSize(font()), symbolSize(font())));
        bar->addWidget(one);
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_stack, 1);
    column->addLayout(bar);
}

void DuplicatesView::begin(Work work)
{
    m_work = work;
    m_freed = 0;
    m_done = 0;
    m_failures.clear();
    m_progress->setMaximum(0); // nobody knows yet
    m_summary->setText(work == Work::Finding ? tr("Comparing …") : tr("At work …"));
    updateButtons();
}

void DuplicatesView::beginReplacing()
{
    begin(Work::Replacing);
}

void DuplicatesView::showProgress(const Progress& read)
{
    m_progress->setMaximum(read.total ? progressSteps : 0);
    m_progress->setValue(int(fractionOf(read).value_or(0) * progressSteps));
    m_summary->setText(tr("Comparing: %1").arg(progressText(read)));
}

void DuplicatesView::showWaiting()
{
    m_summary->setText(tr("Waiting for another process that replaces duplicates"));
}

void DuplicatesView::showFound(const DuplicateSearch& search)
{
    m_sets = search.sets;
    m_isFound = true;
    for (const Error& fault : search.faults)
        m_failures += errorText(fault).what + u' ' + shownText(fault.detail, 500);
    m_items->removeRows(0, m_items->rowCount());
    for (const DuplicateSet& set : std::as_const(m_sets))
        m_items->appendRow(linesOf(set, font()));
    m_tree->expandAll();
    m_stack->setCurrentIndex(m_sets.isEmpty() ? 0 : 1);
    if (m_sets.isEmpty())
        m_empty->show(QStringLiteral("state-ready"), tr("No file is here twice"),
                      tr("Neither in the store nor in the folders of other programs."), {});
}

void DuplicatesView::showReplaced(const DuplicateSet& set, qsizetype number)
{
    if (const auto* replaced = std::get_if<fate::Replaced>(&set.fates[number]))
        m_freed += replaced->frees;
    ++m_done;
    m_summary->setText(tr("%n file(s) replaced, %1 freed", nullptr, m_done).arg(sizeText(m_freed)));
}

void DuplicatesView::showUndone()
{
    ++m_done;
    m_summary->setText(tr("%n file(s) have their own copy again", nullptr, m_done));
}

void DuplicatesView::showFailure(const QString& path, const Error& error)
{
    if (error.kind != ErrorKind::Cancelled)
        m_failures += shownText(path, 500) + QStringLiteral(": ") + errorText(error).what;
}

QString DuplicatesView::ended(const std::optional<Error>& error) const
{
    if (error && error->kind == ErrorKind::Cancelled)
        return tr("Cancelled");
    if (error && m_failures.isEmpty())
        return errorText(*error).what;
    switch (m_work) {
    case Work::Finding: {
        qint64 bytes = 0;
        for (const DuplicateSet& set : m_sets)
            bytes += set.frees();
        return m_sets.isEmpty()
                   ? QString()
                   : tr("%n file(s) with copies; replacing them frees %1", nullptr, int(m_sets.size()))
                         .arg(sizeText(bytes));
    }
    case Work::Replacing:
        return tr("%n file(s) replaced, %1 freed", nullptr, m_done).arg(sizeText(m_freed));
    case Work::Undoing:
        return tr("%n file(s) have their own copy again", nullptr, m_done);
    case Work::None:
        break;
    }
    return {};
}

void DuplicatesView::showEnd(const std::optional<Error>& error)
{
    QString text = ended(error);
    if (!m_failures.isEmpty())
        text += (text.isEmpty() ? QString() : QStringLiteral(" · ")) +
                tr("%n file(s) were left as they are", nullptr, int(m_failures.size()));
    m_summary->setText(text);
    m_summary->setToolTip(m_failures.join(u'\n'));
    const bool changed = m_work == Work::Replacing || m_work == Work::Undoing;
    m_work = Work::None;
    if (changed) { // what was found does not hold any more
        m_isFound = false;
        m_sets.clear();
        m_items->removeRows(0, m_items->rowCount());
        m_stack->setCurrentIndex(0);
    }
    updateButtons();
}

void DuplicatesView::setCanUndo(bool can)
{
    m_canUndo = can;
    updateButtons();
}

QString DuplicatesView::summary() const
{
    return m_summary->text();
}

QList<DuplicateSet> DuplicatesView::ticked() const
{
    QList<DuplicateSet> sets;
    for (int row = 0; row < m_items->rowCount(); ++row) {
        if (m_items->item(row)->checkState() == Qt::Checked)
            sets += m_sets[row];
    }
    return sets;
}

void DuplicatesView::updateButtons()
{
    const bool works = m_work != Work::None;
    const QWidget* focused = window()->focusWidget();
    const bool hadFocus = focused && focused != m_tree && isAncestorOf(focused);
    m_progress->setVisible(works);
    m_summary->setVisible(!m_summary->text().isEmpty());
    m_cancel->setVisible(works);
    m_find->setVisible(!works);
    m_replace->setVisible(!works && m_isFound && !m_sets.isEmpty());
    m_replace->setEnabled(!ticked().isEmpty());
    m_undo->setVisible(!works && m_canUndo);
    if (hadFocus && !window()->focusWidget()->isVisibleTo(this)) // keys shall not go elsewhere
        (works ? m_cancel : m_find)->setFocus();
}

} // namespace cellar
