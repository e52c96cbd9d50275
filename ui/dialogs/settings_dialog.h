// SPDX-License-Identifier: MIT
// The settings: pages at the side, each choice with a line that explains it. There is no OK: what is chosen
// holds at once, but for the folder and the language, for which the program begins anew by itself.
#pragma once

#include "core/disk/access.h"
#include "core/transfer/rate_schedule.h"
#include "ui/models/scrub.h"
#include "ui/settings/autostart.h"
#include "ui/settings/settings.h"

#include <QDialog>

class QListWidget;
class QStackedWidget;

namespace cellar {

class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    struct Parts
    {
        Settings& settings;
        const Autostart& autostart;
        QString store;             // the folder that is open
        bool storeIsGiven = false; // by the command line or the environment: what is chosen would not hold
        bool hasTray = false;
        QStringList languages = {};               // as `de`; those there are texts for
        std::optional<ScrubResult> scrubbed = {}; // the last round
        QDateTime updatesAsked = {};              // UTC, when registries were asked last; invalid: never
        bool updatesFailed = false;               // then not each of them could be
        Access access = Access::Private;          // of what is made in the store
    };

    /// Closes itself away; to be shown by open(). The settings and the autostart outlive it.
    explicit SettingsDialog(const Parts& parts, QWidget* parent = nullptr);

    QSize sizeHint() const override;

signals:
    void speedLimitRequested();
    /// The store shall be another folder: as it is, or with the models of this one.
    void storeChosen(const QString& folder);
    void moveRequested(const QString& folder);
    void accessChosen(cellar::Access access, bool all);
    /// The program is to begin anew, with what is in the settings by now.
    void restartRequested();

private:
    void addPage(const QString& symbol, const QString& name, QWidget* page);

    QListWidget* m_names;
    QStackedWidget* m_pages;
};

} // namespace cellar
