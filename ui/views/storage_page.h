// SPDX-License-Identifier: MIT
// The page of the store: how its disk is used as one picture, and below it what lies in the store, what could
// go, and what is there twice.
//
//   ┌ the disk as a bar: models │ unfinished │ other │ everything else │ free, hatched: for the queue ┐
//   │ its legend; a warning where what is to come does not fit                                        │
//   ├ In the Store │ Clean Up │ Duplicates ───────────────────────────────────────────────────────────┤
//
// It is told everything (by StorageFeed) and asks for everything; models it removes through the Verbs, so
// that the window can undo that. Nothing goes before the user has seen what and how much.
#pragma once

#include "core/ensure/duplicate_plan.h"
#include "core/ensure/housekeeping.h"
#include "ui/models/suggestions.h"
#include "ui/views/window_parts.h"

#include <QWidget>

class QLabel;
class QTabWidget;

namespace cellar {

class CleanUpView;
class DiskLegend;
class DiskPicture;
class DuplicatesView;
class MessageBar;
class StoredView;

class StoragePage : public QWidget
{
    Q_OBJECT

public:
    explicit StoragePage(const WindowParts& parts, QWidget* parent = nullptr);

    void showContents(const StoreContents& contents);
    /// Why the store cannot be looked at.
    void showFault(const Error& error);
    void showLeftovers(const QList<Leftover>& leftovers, const QStringList& superseded);
    /// What became of pruneRequested().
    void showPruned(const PruneReport& report);
    DuplicatesView& duplicates() { return *m_duplicates; }

signals:
    /// It is in sight now.
    void shown();
    void modelRequested(const QString& id);
    /// Models are being removed, by the verbs.
    void removing();
    /// The user has seen these paths and wants them gone. `options`: what besides that has to be so.
    void pruneRequested(const QSet<QString>& paths, const cellar::PruneOptions& options);
    void replaceRequested(const QList<cellar::DuplicateSet>& sets);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void layOut();
    void suggest();
    void removeThings(const QSet<qsizetype>& things);
    void cleanUp(const QList<Suggestion>& suggestions);
    void askReplacement(const QList<DuplicateSet>& sets);
    void endPauses(const QStringList& ids);
    void removeModels(const QStringList& ids);
    void prune(const QSet<QString>& paths, const PruneOptions& options);
    void updateWarning(const QString& text);

    WindowParts m_parts;
    QList<StoredThing> m_things;
    QList<Leftover> m_leftovers;
    QStringList m_superseded;
    QSet<QString> m_asked; // the paths of the last pruneRequested()
    QLabel* m_title;
    QLabel* m_room;
    DiskPicture* m_picture;
    DiskLegend* m_legend;
    QLabel* m_warningSymbol;
    QLabel* m_warning;
    MessageBar* m_news;
    QTabWidget* m_tabs;
    StoredView* m_stored;
    CleanUpView* m_cleanUp;
    DuplicatesView* m_duplicates;
};

} // namespace cellar
