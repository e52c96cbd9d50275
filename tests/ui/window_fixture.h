// SPDX-License-Identifier: MIT
// A window over the sample models, without a store.
#pragma once

#include "tests/support/fake_clock.h"
#include "tests/ui/recording_verbs.h"
#include "tests/ui/sample_rows.h"
#include "ui/models/chronicle.h"
#include "ui/views/main_window.h"
#include "ui/views/model_list_view.h"

#include <QLineEdit>
#include <QSettings>
#include <QTemporaryDir>
#include <QToolBar>

namespace cellar {

struct WindowFixture
{
    explicit WindowFixture(const QList<Model>& models = samples::models())
    {
        clock.setUtc(samples::now());
        table.setRows(rowsOf(models));
        table.setStates(samples::states());
        window.show();
    }

    WindowParts parts() { return {table, verbs, questions, settings, clock, chronicle}; }
    ModelListView* list() { return window.findChild<ModelListView*>(); }
    QLineEdit* filter() { return window.findChild<QToolBar*>()->findChild<QLineEdit*>(); }

    test::FakeClock clock;
    QTemporaryDir folder;
    QSettings settings{folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    ModelTable table{clock};
    Chronicle chronicle{clock};
    RecordingVerbs verbs;
    RecordingQuestions questions;
    MainWindow window{parts()};
};

} // namespace cellar
