// SPDX-License-Identifier: MIT
#include "ui/views/storage_feed.h"

#include "core/cellar.h"
#include "core/ensure/duplicates.h"
#include "core/ensure/housekeeping.h"
#include "ui/models/session.h"
#include "ui/views/duplicates_view.h"
#include "ui/views/storage_page.h"

namespace cellar {

StorageFeed::StorageFeed(Cellar& cellar, StoragePage& page, const Clock& clock,
                         const Surroundings& surroundings, QObject* parent)
    : QObject(parent)
    , m_cellar(cellar)
    , m_page(page)
    , m_surroundings(surroundings)
    , m_lookSoon(clock.makeAlarm([this] { look(); }))
{
    Housekeeping& keeping = cellar.housekeeping();
    connect(&keeping, &Housekeeping::looked, &page, &StoragePage::showContents);
    connect(&keeping, &Housekeeping::failed, &page, &StoragePage::showFault);
    connect(&keeping, &Housekeeping::leftoversFound, this,
            [this](const QList<Leftover>& leftovers) { m_page.showLeftovers(leftovers, superseded()); });
    connect(&keeping, &Housekeeping::pruned, this, [this](const PruneReport& report) {
        m_page.showPruned(report);
        lookAround();
    });
    connect(&page, &StoragePage::pruneRequested, &keeping, &Housekeeping::remove);
    connect(&page, &StoragePage::shown, this, &StorageFeed::lookAround);
    connect(&cellar, &Cellar::changed, this, &StorageFeed::lookSoon);
    connect(&cellar, &Cellar::catalogChanged, this, &StorageFeed::lookAround);
    connect(&cellar, &Cellar::finished, this, &StorageFeed::lookAround);
    connectDuplicates();
}

void StorageFeed::connectDuplicates()
{
    Duplicates& duplicates = m_cellar.duplicates();
    DuplicatesView& view = m_page.duplicates();
    connect(&duplicates, &Duplicates::progressed, &view, &DuplicatesView::showProgress);
    connect(&duplicates, &Duplicates::waits, &view, &DuplicatesView::showWaiting);
    connect(&duplicates, &Duplicates::found, &view, &DuplicatesView::showFound);
    connect(&duplicates, &Duplicates::replaced, &view, &DuplicatesView::showReplaced);
    connect(&duplicates, &Duplicates::undone, &view, &DuplicatesView::showUndone);
    connect(&duplicates, &Duplicates::failed, &view, &DuplicatesView::showFailure);
    connect(&duplicates, &Duplicates::finished, &view, &DuplicatesView::showEnd);
    connect(&duplicates, &Duplicates::finished, this, &StorageFeed::look);
    connect(&view, &DuplicatesView::findRequested, this, &StorageFeed::findDuplicates);
    connect(&view, &DuplicatesView::undoRequested, &duplicates, &Duplicates::undo);
    connect(&view, &DuplicatesView::cancelRequested, &duplicates, &Duplicates::cancel);
    connect(&m_page, &StoragePage::replaceRequested, &duplicates, &Duplicates::replace);
}

void StorageFeed::lookSoon()
{
    if (m_page.isVisible() && !m_lookSoon->isActive())
        m_lookSoon->start(interval);
}

void StorageFeed::look()
{
    if (m_page.isVisible())
        m_cellar.housekeeping().look(m_cellar.catalog(), toFetch());
}

void StorageFeed::lookAround()
{
    look();
    if (m_page.isVisible())
        m_cellar.housekeeping().findLeftovers();
}

/// Where other programs have their folders stands in their settings: small files, but files.
void StorageFeed::findDuplicates()
{
    m_disk.run(
        this, [surroundings = m_surroundings] { return rootsIn(surroundings); },
        [this](const QList<Root>& roots) { m_cellar.duplicates().find(roots); });
}

QStringList StorageFeed::toFetch() const
{
    QStringList ids;
    for (const Model& model : m_cellar.catalog().models()) {
        if (wishIn(m_cellar.knownState(model.id)) == Wish::Fetch)
            ids += model.id;
    }
    return ids;
}

QStringList StorageFeed::superseded() const
{
    return supersededModels(m_cellar.catalog(),
                            [this](const QString& id) { return isUsable(m_cellar.knownState(id)); });
}

} // namespace cellar
