// SPDX-License-Identifier: MIT
#include "ui/views/transfer_tab.h"

#include "ui/delegates/cell_layout.h"
#include "ui/text/error_text.h"
#include "ui/text/format.h"
#include "ui/text/state_text.h"
#include "ui/views/speed_graph.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QTreeView>

namespace cellar {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(TransferTab)

public:
    static QString waiting(const state::Waiting& waiting, const QDateTime& utc)
    {
        const auto seconds = std::chrono::seconds(qMax(qint64(0), (utc.msecsTo(waiting.until) + 999) / 1000));
        return tr("Attempt %1 of %2 begins in %3. %4")
            .arg(QString::number(waiting.attempt), QString::number(waiting.attempts), durationText(seconds),
                 errorText(waiting.error).what);
    }
    static QString line(const TransferRecord& transfer, const ModelState& state, const QDateTime& utc)
    {
        if (const auto* waits = std::get_if<state::Waiting>(&state))
            return waiting(*waits, utc);
        QStringList parts;
        if (transfer.connections() > 0)
            parts += tr("%n connection(s)", nullptr, transfer.connections());
        if (const QString note = progressNote(state); !note.isEmpty())
            parts += note;
        if (const auto& retry = transfer.retrying())
            parts += tr("attempt %1 of %2 follows: %3")
                         .arg(QString::number(retry->attempt), QString::number(retry->attempts),
                              errorText(retry->error).brief);
        if (parts.isEmpty())
            return transfer.sources().isEmpty() ? tr("Nothing was fetched since the program was started.")
                                                : tr("The transfer is over.");
        return parts.join(QStringLiteral(" · "));
    }
};

} // namespace

TransferTab::TransferTab(QWidget* parent)
    : QWidget(parent)
    , m_graph(new SpeedGraph)
    , m_list(new QTreeView)
    , m_words(new QLabel)
{
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_list->setModel(&m_sources);
    m_list->setAccessibleName(tr("Sources"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setTabKeyNavigation(false);
    m_list->setMinimumHeight(fontMetrics().height() * 4);
    const int digit = fontMetrics().averageCharWidth();
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(SourceTable::SourceColumn, QHeaderView::Stretch);
    m_list->header()->setMinimumSectionSize(digit * 8);

    auto* right = new QVBoxLayout;
    right->addWidget(m_words);
    right->addWidget(m_list, 1);
    auto* line = new QHBoxLayout(this);
    line->setSpacing(cellMargin(font()) * 2);
    line->addWidget(m_graph, 2);
    line->addLayout(right, 3);
}

void TransferTab::showTransfer(const TransferRecord& transfer, const ModelState& state, Milliseconds now,
                               const QDateTime& utc)
{
    m_graph->setSpeeds(transfer.speeds(now));
    m_sources.setSources(transfer.sources());
    if (const QString words = Words::line(transfer, state, utc); words != m_words->text())
        m_words->setText(words);
}

QString TransferTab::words() const
{
    return m_words->text();
}

} // namespace cellar
