// SPDX-License-Identifier: MIT
#include "ui/dialogs/settings_dialog.h"

#include "ui/delegates/cell_layout.h"
#include "ui/delegates/symbol.h"
#include "ui/dialogs/settings_pages.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QListWidget>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>

namespace cellar {

SettingsDialog::SettingsDialog(const Parts& parts, QWidget* parent)
    : QDialog(parent)
    , m_names(new QListWidget)
    , m_pages(new QStackedWidget)
{
    setWindowTitle(tr("Settings"));
    setAttribute(Qt::WA_DeleteOnClose);
    const StoreChoices choices{[this](const QString& folder) { emit storeChosen(folder); },
                               [this](const QString& folder) { emit moveRequested(folder); },
                               [this](Access access, bool all) { emit accessChosen(access, all); }};
    addPage(QStringLiteral("folder"), tr("Store"), makeStorePage(parts, choices));
    addPage(QStringLiteral("get"), tr("Downloads"),
            makeDownloadsPage(parts, [this] { emit speedLimitRequested(); }));
    addPage(QStringLiteral("library"), tr("Network"), makeNetworkPage(parts));
    addPage(QStringLiteral("verify"), tr("Checks"), makeChecksPage(parts));
    addPage(QStringLiteral("sidebar"), tr("Desktop"),
            makeDesktopPage(parts, [this] { emit restartRequested(); }));
    addPage(QStringLiteral("info"), tr("Notifications"), makeNotificationsPage(parts));

    m_names->setAccessibleName(tr("Pages of the settings"));
    m_names->setFrameShape(QFrame::NoFrame);
    m_names->setIconSize(QSize(symbolSize(font()), symbolSize(font())));
    m_names->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    m_names->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    m_names->setFixedWidth(m_names->sizeHintForColumn(0) + 3 * cellMargin(font()));
    connect(m_names, &QListWidget::currentRowChanged, m_pages, &QStackedWidget::setCurrentIndex);
    m_names->setCurrentRow(0);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    auto* line = new QHBoxLayout;
    line->addWidget(m_names);
    line->addWidget(m_pages, 1);
    auto* column = new QVBoxLayout(this);
    column->addLayout(line, 1);
    column->addWidget(buttons);
}

QSize SettingsDialog::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 120, fontMetrics().height() * 34};
}

/// Scrolled where it is too long; never sideways.
void SettingsDialog::addPage(const QString& symbol, const QString& name, QWidget* page)
{
    auto* item = new QListWidgetItem(symbolIcon(symbol), name, m_names);
    const int width = symbolSize(font()) + fontMetrics().horizontalAdvance(name) + 2 * cellMargin(font());
    item->setSizeHint(QSize(width, fontMetrics().height() * 2));
    auto* scroll = new QScrollArea;
    scroll->setWidget(page);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setMinimumWidth(page->minimumSizeHint().width() +
                            scroll->verticalScrollBar()->sizeHint().width());
    m_pages->addWidget(scroll);
}

} // namespace cellar
