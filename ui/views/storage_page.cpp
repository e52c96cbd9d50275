// SPDX-License-Identifier: MIT
#include "ui/views/storage_page.h"

#include "core/base/shown.h"
#include "ui/delegates/cell_layout.h"
#include "ui/delegates/symbol.h"
#include "ui/delegates/tone.h"
#include "ui/dialogs/questions.h"
#include "ui/models/verbs.h"
#include "ui/text/error_text.h"
#include "ui/text/format.h"
#include "ui/views/clean_up_view.h"
#include "ui/views/disk_legend.h"
#include "ui/views/disk_picture.h"
#include "ui/views/duplicates_view.h"
#include "ui/views/message_bar.h"
#include "ui/views/ruled_tree.h"
#include "ui/views/stored_view.h"

#include <QEvent>
#include <QLabel>
#include <QTabWidget>
#include <QVBoxLayout>

namespace cellar {

namespace {

QLabel* wrappedLabel()
{
    auto* label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QString withSize(const QString& name, qint64 bytes)
{
    return StoragePage::tr("%1, %2", "what is removed and its size").arg(name, sizeText(bytes));
}

} // namespace

StoragePage::StoragePage(const WindowParts& parts, QWidget* parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_title(wrappedLabel())
    , m_room(new QLabel)
    , m_picture(new DiskPicture)
    , m_legend(new DiskLegend)
    , m_warningSymbol(new QLabel)
    , m_warning(wrappedLabel())
    , m_news(new MessageBar)
    , m_tabs(new QTabWidget)
    , m_stored(new StoredView(parts))
    , m_cleanUp(new CleanUpView)
    , m_duplicates(new DuplicatesView)
{
    layOut();
    updateWarning({});
    connect(m_stored, &StoredView::removalRequested, this, &StoragePage::removeThings);
    connect(m_stored, &StoredView::modelRequested, this, &StoragePage::modelRequested);
    connect(m_cleanUp, &CleanUpView::cleanUpRequested, this, &StoragePage::cleanUp);
    connect(m_duplicates, &DuplicatesView::replaceRequested, this, &StoragePage::askReplacement);
    setFocusProxy(&m_stored->list());
}

void StoragePage::layOut()
{
    const int margin = cellMargin(font());
    m_title->setText(shownText(m_parts.verbs.storeFolder(), 4096));
    m_title->setFont(titleFont(font()));
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_title->setAlignment(leadingSide(layoutDirection()));
    m_warning->setAlignment(leadingSide(layoutDirection()));
    auto* title = new QHBoxLayout;
    title->setSpacing(margin);
    title->addWidget(m_title, 1);
    title->addWidget(m_room);
    m_warning->setObjectName(QStringLiteral("warning"));
    auto* warning = new QHBoxLayout;
    warning->setSpacing(margin);
    warning->addWidget(m_warningSymbol, 0, Qt::AlignTop);
    warning->addWidget(m_warning, 1);
    auto* head = new QVBoxLayout;
    head->setContentsMargins(2 * margin, 2 * margin, 2 * margin, margin);
    head->setSpacing(margin);
    head->addLayout(title);
    head->addWidget(m_picture);
    head->addWidget(m_legend);
    head->addLayout(warning);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_stored, tr("In the &Store"));
    m_tabs->addTab(m_cleanUp, tr("Cl&ean Up"));
    m_tabs->addTab(m_duplicates, tr("&Duplicates"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_news);
    column->addLayout(head);
    column->addWidget(m_tabs, 1);
}

void StoragePage::showContents(const StoreContents& contents)
{
    m_things = contents.things;
    const DiskShares shares = sharesOf(contents);
    QList<DiskPicture::NamedSize> models;
    for (const StoredThing& thing : m_things) {
        if (thing.kind == StoredThing::Kind::Model)
            models += {thingName(thing, m_parts.table), thing.allocated()};
    }
    m_room->setText(tr("%1 free of %2", "of the disk").arg(sizeText(shares.free), sizeText(shares.total())));
    m_picture->show(shares, models);
    m_legend->show(shares);
    m_stored->show(m_things);
    m_duplicates->setCanUndo(contents.hasReplacements);
    updateWarning(roomWarning(shares));
    suggest();
}

void StoragePage::showFault(const Error& error)
{
    showContents({});
    m_room->clear();
    m_leftovers.clear();
    suggest();
    updateWarning(errorText(error).what);
}

void StoragePage::updateWarning(const QString& text)
{
    m_warning->setText(text);
    m_warning->setVisible(!text.isEmpty());
    m_warningSymbol->setVisible(!text.isEmpty());
    m_warningSymbol->setPixmap(symbolPixmap(QStringLiteral("warning"), symbolSize(font()),
                                            devicePixelRatioF(), toneColor(Tone::Bad, palette())));
}

void StoragePage::showLeftovers(const QList<Leftover>& leftovers, const QStringList& superseded)
{
    m_leftovers = leftovers;
    m_superseded = superseded;
    suggest();
}

void StoragePage::suggest()
{
    m_cleanUp->show(suggestionsFrom(m_leftovers, m_things, m_superseded, m_parts.table));
    const qint64 frees = m_cleanUp->frees();
    m_tabs->setTabText(m_tabs->indexOf(m_cleanUp),
                       frees > 0 ? tr("Cl&ean Up: %1", "what that frees").arg(sizeText(frees))
                                 : tr("Cl&ean Up"));
}

void StoragePage::removeThings(const QSet<qsizetype>& things)
{
    Deletion deletion;
    deletion.frees = freedBy(m_things, things);
    QStringList models;
    QStringList givenUp;
    QSet<QString> paths;
    for (qsizetype number = 0; number < m_things.size(); ++number) {
        const StoredThing& thing = m_things[number];
        if (!things.contains(number))
            continue;
        const QString name = withSize(thingName(thing, m_parts.table), thing.allocated());
        if (thing.kind == StoredThing::Kind::Model) {
            deletion.models += name;
            models += thing.models;
            continue;
        }
        deletion.files += name;
        givenUp += thing.models;
        for (const StoredFile& file : thing.files)
            paths.insert(file.path);
    }
    m_parts.questions.askDeletion(window(), deletion, [this, models, givenUp, paths] {
        removeModels(models);
        endPauses(givenUp);
        prune(paths, {.olderThan = 0, .unlisted = true}); // whatever its age: this one was meant
    });
}

/// What was received of them goes; the rest of it shall not be fetched when they are resumed all.
void StoragePage::endPauses(const QStringList& ids)
{
    for (const QString& id : ids) {
        const int row = m_parts.table.rowOf(id);
        if (row >= 0 && std::holds_alternative<state::Paused>(m_parts.table.row(row).state))
            m_parts.verbs.cancel(id);
    }
}

void StoragePage::cleanUp(const QList<Suggestion>& suggestions)
{
    Deletion deletion;
    QStringList models;
    QSet<QString> paths;
    for (const Suggestion& one : suggestions) {
        deletion.frees += one.frees;
        (one.model.isEmpty() ? deletion.files : deletion.models) += withSize(one.name, one.frees);
        if (!one.model.isEmpty())
            models += one.model;
        paths.unite(QSet<QString>(one.paths.begin(), one.paths.end()));
    }
    m_parts.questions.askDeletion(window(), deletion, [this, models, paths] {
        removeModels(models);
        prune(paths, {.unlisted = true});
    });
}

void StoragePage::removeModels(const QStringList& ids)
{
    if (ids.isEmpty())
        return;
    emit removing();
    for (const QString& id : ids)
        m_parts.verbs.remove(id, false);
}

void StoragePage::prune(const QSet<QString>& paths, const PruneOptions& options)
{
    m_asked = paths;
    if (!paths.isEmpty())
        emit pruneRequested(paths, options);
}

void StoragePage::showPruned(const PruneReport& report)
{
    const QString freed = tr("%1 freed.").arg(sizeText(PruneReport::sum(report.removed)));
    const auto left = m_asked.size() - report.removed.size();
    QStringList details;
    if (left > 0)
        details += tr("%n file(s) stay: they are in use, or are not what they were.", nullptr, int(left));
    for (const Error& fault : report.faults)
        details += errorText(fault).what + u' ' + fault.detail;
    m_news->show(freed, details.join(u' '), {}, QStringLiteral("info"));
}

void StoragePage::askReplacement(const QList<DuplicateSet>& sets)
{
    int files = 0;
    qint64 frees = 0;
    for (const DuplicateSet& set : sets) {
        frees += set.frees();
        for (const Fate& fate : set.fates)
            files += std::holds_alternative<fate::Replaced>(fate) ? 1 : 0;
    }
    m_parts.questions.askReplacement(window(), files, frees, [this, sets] {
        m_duplicates->beginReplacing();
        emit replaceRequested(sets);
    });
}

void StoragePage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    emit shown();
}

void StoragePage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateWarning(m_warning->text());
}

} // namespace cellar
