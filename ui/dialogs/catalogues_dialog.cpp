// SPDX-License-Identifier: MIT
#include "ui/dialogs/catalogues_dialog.h"

#include "core/base/shown.h"
#include "ui/delegates/cell_layout.h"
#include "ui/dialogs/subscribe_dialog.h"
#include "ui/models/catalogue_list.h"
#include "ui/text/error_text.h"
#include "ui/text/format.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScreen>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace cellar {

namespace {

enum CatalogueColumn
{
    AddressColumn,
    ModelsColumn,
    VersionColumn,
    StateColumn,
};

QString addressOf(const SubscribedRow& row)
{
    return row.subscription.url.toString(QUrl::FullyEncoded);
}

} // namespace

CataloguesDialog::CataloguesDialog(CatalogueList& catalogues, const Clock& clock, QWidget* parent)
    : GrowingDialog(parent)
    , m_catalogues(catalogues)
    , m_clock(clock)
    , m_list(new QTreeWidget)
    , m_message(new QLabel)
    , m_refresh(new QPushButton(tr("&Refresh")))
    , m_unsubscribe(new QPushButton(tr("&Unsubscribe")))
{
    setWindowTitle(tr("Catalogues"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setAccessibleName(tr("Catalogues"));
    m_list->setHeaderLabels({tr("Address"), tr("Models"), tr("Version"), tr("State")});
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_message->setMinimumHeight(fontMetrics().lineSpacing() * 4); // so that the list does not jump
    m_message->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    layOut();
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, &CataloguesDialog::follow);
    connect(m_refresh, &QPushButton::clicked, &catalogues, &CatalogueList::refreshAll);
    connect(m_unsubscribe, &QPushButton::clicked, this, &CataloguesDialog::unsubscribe);
    connect(&catalogues, &CatalogueList::changed, this, &CataloguesDialog::refill);
    refill();
}

void CataloguesDialog::layOut()
{
    auto* explanation = new QLabel(
        tr("Lists of models that others publish and sign. Besides them there are the built-in catalogue and "
           "your own, which wins where a model is in several."));
    explanation->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto* subscribe = buttons->addButton(tr("&Subscribe …"), QDialogButtonBox::ActionRole);
    buttons->addButton(m_refresh, QDialogButtonBox::ActionRole);
    buttons->addButton(m_unsubscribe, QDialogButtonBox::ActionRole);
    for (QPushButton* button : {subscribe, m_refresh, m_unsubscribe})
        button->setAutoDefault(false);
    connect(subscribe, &QPushButton::clicked, this,
            [this] { (new SubscribeDialog(m_catalogues, this))->open(); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->addWidget(explanation);
    column->addWidget(m_list, 1);
    column->addWidget(m_message);
    column->addWidget(buttons);
    QHeaderView* header = m_list->header();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(AddressColumn, QHeaderView::Stretch);
    resize(QSize(fontMetrics().averageCharWidth() * 110, rowHeight(font()) * 10)
               .boundedTo(screen()->availableSize() * 0.9));
}

const SubscribedRow* CataloguesDialog::current() const
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    return row >= 0 && row < m_catalogues.rows().size() ? &m_catalogues.rows()[row] : nullptr;
}

QString CataloguesDialog::stateOf(const SubscribedRow& row) const
{
    if (row.isUnderWay)
        return tr("Being fetched …");
    if (row.error)
        return errorText(*row.error).brief;
    if (row.isExpired)
        return tr("Expired");
    if (!row.refreshed.isValid())
        return tr("In use");
    return tr("Refreshed %1").arg(agoText(row.refreshed, m_clock.utc()));
}

void CataloguesDialog::refill()
{
    const int selected = qMax(0, m_list->indexOfTopLevelItem(m_list->currentItem()));
    m_list->clear();
    for (const SubscribedRow& row : m_catalogues.rows()) {
        const QString address = shownText(addressOf(row), 500);
        const QString version =
            row.version ? tr("no. %1").arg(QLocale().toString(row.version->serial)) : unknownText();
        auto* item = new QTreeWidgetItem(
            m_list,
            {address, row.version ? QLocale().toString(row.models) : unknownText(), version, stateOf(row)});
        item->setSizeHint(AddressColumn, QSize(0, fontMetrics().lineSpacing() + cellMargin(font())));
        item->setToolTip(AddressColumn, address);
        item->setTextAlignment(ModelsColumn, Qt::AlignTrailing | Qt::AlignVCenter);
    }
    m_list->setCurrentItem(m_list->topLevelItem(qMin(selected, m_list->topLevelItemCount() - 1)));
    follow();
}

/// The line below the list, and what can be done.
void CataloguesDialog::follow()
{
    const SubscribedRow* row = current();
    m_refresh->setEnabled(!m_catalogues.rows().isEmpty());
    m_unsubscribe->setEnabled(row != nullptr);
    QStringList lines;
    if (m_catalogues.trouble())
        lines = {errorText(*m_catalogues.trouble()).what, shownText(m_catalogues.trouble()->detail)};
    else if (!row)
        lines = {tr("You have subscribed to none yet.")};
    else if (row->error)
        lines = {errorText(*row->error).what + u' ' + errorText(*row->error).advice,
                 shownText(row->error->detail)};
    else if (row->isExpired)
        lines = {tr(
            "Its publisher gave this version a last day, which is over; refresh it, or ask the publisher.")};
    else if (row->version && row->version->expires)
        lines = {tr("This version holds until %1.")
                     .arg(QLocale().toString(*row->version->expires, QLocale::ShortFormat))};
    if (row)
        lines += tr("Signed with the key:") + u'\n' + row->subscription.key.text();
    m_message->setText(lines.join(u'\n'));
}

void CataloguesDialog::unsubscribe()
{
    const Status done = m_catalogues.unsubscribe(current()->subscription.url);
    if (!done)
        m_message->setText(errorText(done.error()).what + u'\n' + shownText(done.error().detail));
}

} // namespace cellar
