// SPDX-License-Identifier: MIT
#include "ui/views/first_start_page.h"

#include "core/base/shown.h"
#include "ui/delegates/cell_layout.h"
#include "ui/delegates/symbol.h"
#include "ui/models/model_table.h"
#include "ui/models/neighbour_search.h"
#include "ui/models/verbs.h"
#include "ui/text/format.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace cellar {

namespace {

QLabel* wrapped(const QString& text)
{
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

/// So many rows are in sight; the others are scrolled to.
void setRowsInSight(QListWidget* list, int rows)
{
    const int row = list->sizeHintForRow(0) + 2 * list->spacing();
    list->setFixedHeight(qMin(rows, qMax(list->count(), 1)) * row +
                         2 * (list->frameWidth() + list->spacing()));
}

QPushButton* button(const QString& symbol, const QString& text)
{
    auto* made = new QPushButton(symbolIcon(symbol), text);
    made->setIconSize(QSize(symbolSize(made->font()), symbolSize(made->font())));
    made->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    return made;
}

} // namespace

FirstStartPage::FirstStartPage(const ModelTable& table, Verbs& verbs, const Surroundings& surroundings,
                               QWidget* parent)
    : QWidget(parent)
    , m_table(table)
    , m_verbs(verbs)
    , m_surroundings(surroundings)
    , m_search(new NeighbourSearch(this))
    , m_found(wrapped(tr("Looking around …")))
    , m_files(new QListWidget)
    , m_take(button(QStringLiteral("add"), tr("&Take These In")))
    , m_models(new QListWidget)
    , m_get(button(QStringLiteral("get"), tr("&Get It")))
{
    auto* inner = new QWidget;
    inner->setMaximumWidth(fontMetrics().averageCharWidth() * 90);
    m_column = new QVBoxLayout(inner);
    m_column->setSpacing(cellMargin(font()) / 2);
    auto* welcome = new QLabel(tr("Welcome to Model Cellar"));
    QFont large = titleFont(font());
    large.setPointSizeF(large.pointSizeF() * 1.5);
    welcome->setFont(large);
    m_column->addWidget(welcome);
    m_column->addWidget(wrapped(tr("It keeps your local AI models fetched, verified and ready.")));
    addFolderPart();
    addFoundPart();
    addModelsPart();
    m_column->addSpacing(2 * cellMargin(font()));
    QPushButton* leave = button(QStringLiteral("library"), tr("Go to the &Library"));
    connect(leave, &QPushButton::clicked, this, &FirstStartPage::left);
    m_column->addWidget(leave);
    m_column->addStretch();

    auto* middle = new QWidget;
    auto* line = new QHBoxLayout(middle);
    line->addStretch(1);
    line->addWidget(inner, 8);
    line->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setWidget(middle);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(scroll);
    connect(m_search, &NeighbourSearch::done, this, &FirstStartPage::showFound);
    connect(&table, &QAbstractItemModel::modelReset, this, &FirstStartPage::suggest);
}

QVBoxLayout* FirstStartPage::addPart(const QString& title)
{
    m_column->addSpacing(2 * cellMargin(font()));
    auto* label = new QLabel(title);
    label->setFont(titleFont(font()));
    m_column->addWidget(label);
    return m_column;
}

void FirstStartPage::addFolderPart()
{
    QVBoxLayout* part = addPart(tr("Where the files shall be"));
    auto* path = wrapped(m_verbs.storeFolder());
    path->setTextInteractionFlags(Qt::TextSelectableByMouse);
    part->addWidget(path);
    part->addWidget(wrapped(tr("Models are large: choose a disk with room. It can be changed later.")));
    QPushButton* choose = button(QStringLiteral("folder"), tr("&Choose Another …"));
    connect(choose, &QPushButton::clicked, this, &FirstStartPage::askFolder);
    part->addWidget(choose);
}

void FirstStartPage::addFoundPart()
{
    QVBoxLayout* part = addPart(tr("What is already on this machine"));
    part->addWidget(m_found);
    m_files->setAccessibleName(tr("Model files of other programs"));
    m_files->setTextElideMode(Qt::ElideMiddle);
    m_files->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_files->setSpacing(cellMargin(font()) / 4);
    part->addWidget(m_files);
    part->addWidget(m_take);
    m_files->hide();
    m_take->hide();
    connect(m_take, &QPushButton::clicked, this, &FirstStartPage::takeIn);
}

void FirstStartPage::addModelsPart()
{
    QVBoxLayout* part = addPart(tr("A first model"));
    part->addWidget(wrapped(tr("The smallest ones of the catalogue, to try it out:")));
    m_models->setAccessibleName(tr("Models to begin with"));
    m_models->setSpacing(cellMargin(font()) / 4);
    part->addWidget(m_models);
    part->addWidget(m_get);
    connect(m_models, &QListWidget::itemSelectionChanged, this,
            [this] { m_get->setEnabled(!m_models->selectedItems().isEmpty()); });
    connect(m_get, &QPushButton::clicked, this, [this] {
        m_verbs.ensure(m_models->currentItem()->data(Qt::UserRole).toString());
        emit left();
    });
    suggest();
}

void FirstStartPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (!m_surroundings.home.isEmpty())
        m_search->start(std::exchange(m_surroundings, {}));
}

void FirstStartPage::askFolder()
{
    auto* dialog = new QFileDialog(this, tr("Folder of the Model Files"), QDir::homePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& folder) {
        if (QDir(folder).exists() && QDir(folder) != QDir(m_verbs.storeFolder()))
            emit folderChosen(QDir::cleanPath(folder));
    });
    dialog->open();
}

void FirstStartPage::showFound()
{
    const QList<FoundFile>& files = m_search->files();
    qint64 bytes = 0;
    for (const FoundFile& file : files) {
        bytes += file.size;
        const QString name = shownText(QFileInfo(file.path).fileName(), 200);
        auto* item = new QListWidgetItem(
            QStringLiteral("%1 — %2, %3").arg(name, sizeText(file.size), programWord(file.program)), m_files);
        item->setToolTip(shownText(file.path, 4096));
        item->setData(Qt::UserRole, file.file.isEmpty() ? file.path : file.file);
        item->setCheckState(Qt::Checked);
    }
    m_files->setVisible(!files.isEmpty());
    m_take->setVisible(!files.isEmpty());
    setRowsInSight(m_files, 6);
    m_found->setText(
        files.isEmpty() ? tr("No other program has model files here.")
                        : tr("%n model file(s) of other programs, %1. Taking them in costs no room where the "
                             "disk can share it, and leaves theirs as they are.",
                             nullptr, int(files.size()))
                              .arg(sizeText(bytes)));
}

void FirstStartPage::takeIn()
{
    int taken = 0;
    for (int row = 0; row < m_files->count(); ++row) {
        const QListWidgetItem* item = m_files->item(row);
        if (item->checkState() != Qt::Checked)
            continue;
        m_verbs.importFrom(item->data(Qt::UserRole).toString());
        ++taken;
    }
    if (taken == 0)
        return;
    m_files->hide();
    m_take->hide();
    m_found->setText(
        tr("%n model file(s) are being taken in; you find them in the library.", nullptr, taken));
}

void FirstStartPage::suggest()
{
    QList<const ModelRow*> rows;
    for (int number = 0; number < m_table.rowCount(); ++number) {
        const ModelRow& row = m_table.row(number);
        if (row.size && !isUsable(row.state))
            rows += &row;
    }
    std::stable_sort(rows.begin(), rows.end(),
                     [](const ModelRow* a, const ModelRow* b) { return *a->size < *b->size; });
    m_models->clear();
    for (const ModelRow* row : rows.first(qMin<qsizetype>(rows.size(), mostSuggestions))) {
        auto* item =
            new QListWidgetItem(QStringLiteral("%1 — %2").arg(row->name, sizeText(row->size)), m_models);
        item->setData(Qt::UserRole, row->model.id);
    }
    setRowsInSight(m_models, mostSuggestions);
    m_models->setCurrentRow(0);
    m_get->setEnabled(m_models->count() > 0);
}

} // namespace cellar
