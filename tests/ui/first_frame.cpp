// SPDX-License-Identifier: MIT
// Ends with its first painted frame: of an empty window, or of the real one over a store. (The catalogue is
// read behind that frame.)
//   first_frame                   an empty QMainWindow
//   first_frame WORDS             the same with these words in it, so that a font is loaded
//   first_frame STORE CATALOG     what model-cellar does until then
#include "core/cellar.h"
#include "ui/dialogs/questions.h"
#include "ui/models/cellar_feed.h"
#include "ui/models/chronicle.h"
#include "ui/models/model_table.h"
#include "ui/models/update_check.h"
#include "ui/models/verbs.h"
#include "ui/settings/settings.h"
#include "ui/views/main_window.h"

#include <QApplication>
#include <QLabel>
#include <QSettings>

#include <cstdlib>

using namespace cellar;

namespace {

class FirstFrame : public QObject
{
public:
    bool eventFilter(QObject*, QEvent* event) override
    {
        // The event comes before all is painted; what is queued behind it ends the program on the spot, for
        // taking a window down again is not what is measured.
        if (event->type() == QEvent::Paint)
            QMetaObject::invokeMethod(
                qApp, [] { std::_Exit(EXIT_SUCCESS); }, Qt::QueuedConnection);
        return false;
    }
};

int showEmpty(FirstFrame& frame, const QString& words)
{
    QMainWindow window;
    if (!words.isEmpty())
        window.setCentralWidget(new QLabel(words));
    window.resize(1000, 700);
    window.installEventFilter(&frame);
    window.show();
    return QCoreApplication::exec();
}

int showReal(FirstFrame& frame, const QString& store, const QString& catalog)
{
    const SystemClock clock;
    QSettings settings(store + QStringLiteral("/settings.ini"), QSettings::IniFormat);
    Cellar cellar({store, catalog, {}}, clock);
    ModelTable table(clock);
    const Settings preferences(settings);
    UpdateCheck updates({cellar, preferences, clock, store + QStringLiteral("/updates.json")});
    CellarVerbs verbs(cellar, preferences, updates);
    DialogQuestions questions;
    Chronicle chronicle(clock);
    MainWindow window({table, verbs, questions, settings, clock, chronicle});
    const CellarFeed feed(cellar, table, clock);
    window.installEventFilter(&frame);
    window.show();
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char** argv)
{
    const QApplication app(argc, argv);
    FirstFrame frame;
    const QStringList arguments = QCoreApplication::arguments();
    return arguments.size() < 3 ? showEmpty(frame, arguments.value(1))
                                : showReal(frame, arguments[1], arguments[2]);
}
