// SPDX-License-Identifier: MIT
#include "ui/dialogs/add_list_dialog.h"

#include "core/base/shown.h"
#include "ui/delegates/cell_layout.h"
#include "ui/models/room_story.h"
#include "ui/models/store_room.h"
#include "ui/models/verbs.h"
#include "ui/text/error_text.h"
#include "ui/text/format.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace cellar {

namespace {

const Model& chosenOf(const Offer& offer)
{
    return offer.variants[offer.chosen].model;
}

bool isProved(const Model& model)
{
    return std::all_of(model.files.begin(), model.files.end(),
                       [](const ModelFile& file) { return file.sha256.has_value(); });
}

} // namespace

AddListDialog::AddListDialog(Verbs& verbs, StoreRoom& room, const QStringList& sources, QWidget* parent)
    : GrowingDialog(parent)
    , m_verbs(verbs)
    , m_room(room)
    , m_list(new QTreeWidget)
    , m_sum(new QLabel)
    , m_fallbacks(new QCheckBox(tr("With their smaller forms as &fallbacks")))
    , m_get(new QCheckBox(tr("&Get them now")))
    , m_add(new QPushButton(tr("&Add")))
{
    setWindowTitle(tr("Add Models"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_get->setChecked(true);
    m_sum->setTextFormat(Qt::PlainText);
    m_sum->setWordWrap(true);
    makeList(sources);
    layOut();
    connect(m_list, &QTreeWidget::itemChanged, this, &AddListDialog::sumUp);
    connect(m_add, &QPushButton::clicked, this, &AddListDialog::submit);
    connect(&room, &StoreRoom::changed, this, &AddListDialog::sumUp);
    room.ask(verbs.storeFolder());
    askNext();
    sumUp();
}

AddListDialog::~AddListDialog()
{
    for (const QString& reference : std::as_const(m_asked))
        m_verbs.cancel(reference);
}

void AddListDialog::makeList(const QStringList& sources)
{
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setAllColumnsShowFocus(true);
    m_list->setAccessibleName(tr("Models to add"));
    m_list->setHeaderLabels({tr("Source"), tr("What it is"), tr("Size"), tr("Proof")});
    for (const QString& source : sources) {
        auto* item = new QTreeWidgetItem(m_list);
        item->setText(SourceColumn, shownText(source, 300));
        item->setToolTip(SourceColumn, shownText(source, 300));
        item->setSizeHint(SourceColumn, QSize(0, fontMetrics().lineSpacing() + cellMargin(font())));
        item->setData(SourceColumn, Qt::UserRole, source);
        item->setFlags(Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemIsUserCheckable);
        item->setTextAlignment(SizeColumn, Qt::AlignTrailing | Qt::AlignVCenter);
        const bool isReference = m_verbs.isReference(source);
        item->setCheckState(SourceColumn, isReference ? Qt::Unchecked : Qt::Checked);
        item->setText(ModelColumn, isReference ? tr("The registry is asked …") : tr("A file"));
        item->setText(SizeColumn, unknownText());
        item->setText(ProofColumn, isReference ? unknownText() : tr("unproved"));
        if (isReference)
            m_toAsk += source;
    }
}

void AddListDialog::layOut()
{
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->addButton(m_add, QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_list, 1);
    column->addWidget(m_sum);
    column->addWidget(m_fallbacks);
    column->addWidget(m_get);
    column->addWidget(buttons);
    m_add->setDefault(true);
    QHeaderView* header = m_list->header();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(SourceColumn, QHeaderView::Stretch);
    header->setSectionResizeMode(ModelColumn, QHeaderView::Stretch);
    header->setSectionResizeMode(SizeColumn, QHeaderView::ResizeToContents);
    header->setSectionResizeMode(ProofColumn, QHeaderView::ResizeToContents);
    resize(QSize(fontMetrics().averageCharWidth() * 140, rowHeight(font()) * 10)
               .boundedTo(screen()->availableSize() * 0.9));
}

/// A registry is not to be asked for a hundred things at a time.
void AddListDialog::askNext()
{
    while (!m_toAsk.isEmpty() && m_asked.size() < askedAtOnce) {
        m_asked += m_toAsk.takeFirst();
        m_verbs.resolve(m_asked.last(), false);
    }
}

QTreeWidgetItem* AddListDialog::itemOf(const QString& source) const
{
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        QTreeWidgetItem* item = m_list->topLevelItem(row);
        if (item->data(SourceColumn, Qt::UserRole).toString() == source)
            return item;
    }
    return nullptr;
}

void AddListDialog::offered(const QString& reference, const Offer& offer)
{
    QTreeWidgetItem* item = m_asked.removeOne(reference) ? itemOf(reference) : nullptr;
    askNext();
    if (!item)
        return;
    m_offers.insert(reference, offer);
    const Model& model = chosenOf(offer);
    QStringList what{shownText(offer.repository, 200), shownText(offer.variants[offer.chosen].label, 100)};
    if (!offer.license.isEmpty())
        what += shownText(offer.license, 100);
    item->setText(ModelColumn, what.join(QStringLiteral(" · ")));
    item->setToolTip(ModelColumn, item->text(ModelColumn));
    item->setText(SizeColumn, sizeText(model.totalSize()));
    item->setText(ProofColumn, isProved(model) ? tr("SHA-256") : tr("unproved"));
    item->setCheckState(SourceColumn, Qt::Checked);
}

void AddListDialog::notOffered(const QString& reference, const Error& error)
{
    QTreeWidgetItem* item = m_asked.removeOne(reference) ? itemOf(reference) : nullptr;
    askNext();
    if (item)
        refuse(item, error);
}

void AddListDialog::refuse(QTreeWidgetItem* item, const Error& error)
{
    const ErrorText text = errorText(error);
    item->setText(ModelColumn, text.what);
    item->setToolTip(ModelColumn, text.what + u' ' + text.advice + u'\n' + shownText(error.detail));
    item->setCheckState(SourceColumn, Qt::Unchecked);
    item->setText(ProofColumn, unknownText());
}

/// What is ticked, apart from references that nothing is known of.
QList<QTreeWidgetItem*> AddListDialog::chosen() const
{
    QList<QTreeWidgetItem*> items;
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        QTreeWidgetItem* item = m_list->topLevelItem(row);
        const QString source = item->data(SourceColumn, Qt::UserRole).toString();
        const bool isKnown = m_offers.contains(source) || !m_verbs.isReference(source);
        if (isKnown && item->checkState(SourceColumn) == Qt::Checked)
            items += item;
    }
    return items;
}

void AddListDialog::sumUp()
{
    const QList<QTreeWidgetItem*> items = chosen();
    qint64 known = 0;
    for (const QTreeWidgetItem* item : items) {
        const auto offer = m_offers.constFind(item->data(SourceColumn, Qt::UserRole).toString());
        known += offer == m_offers.cend() ? 0 : chosenOf(*offer).totalSize().value_or(0);
    }
    QString text = tr("%n model(s) are added.", nullptr, int(items.size()));
    if (items.isEmpty())
        text = tr("Nothing is chosen.");
    else if (known > 0)
        text += u' ' + roomStory(known, m_room.room()).text;
    const auto open = m_asked.size() + m_toAsk.size();
    if (open > 0)
        text += u' ' + tr("%n more answer(s) are awaited.", nullptr, int(open));
    m_sum->setText(text);
    m_add->setEnabled(!items.isEmpty());
}

/// What was refused stays, with the reason.
void AddListDialog::submit()
{
    bool all = true;
    for (QTreeWidgetItem* item : chosen()) {
        if (addOne(item))
            delete item;
        else
            all = false;
    }
    if (all)
        accept();
    else
        sumUp();
}

bool AddListDialog::addOne(QTreeWidgetItem* item)
{
    const QString source = item->data(SourceColumn, Qt::UserRole).toString();
    AddOptions options;
    options.withFallbacks = m_fallbacks->isChecked();
    const auto offer = m_offers.constFind(source);
    const Result<QString> id =
        offer == m_offers.cend()
            ? m_verbs.add(source, options)
            : m_verbs.addOffered(*offer, options).map([](const QStringList& ids) { return ids.first(); });
    if (id)
        emit added(*id, m_get->isChecked());
    else
        refuse(item, id.error());
    return id.has_value();
}

} // namespace cellar
