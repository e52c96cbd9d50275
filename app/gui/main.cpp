// SPDX-License-Identifier: MIT
// The desktop program: everything is made here, once, and handed to what needs it.
#include "app/demo/demo.h"
#include "app/gui/options.h"
#include "app/gui/single_instance.h"
#include "app/gui/translation.h"
#include "app/gui/trust_dialogs.h"
#include "app/gui/upkeep.h"
#include "app/keyring/credentials.h"
#include "app/places.h"
#include "app/surroundings.h"
#include "ui/dialogs/questions.h"
#include "ui/models/cellar_feed.h"
#include "ui/models/chronicle.h"
#include "ui/models/incoming.h"
#include "ui/models/model_table.h"
#include "ui/models/update_check.h"
#include "ui/models/verbs.h"
#include "ui/tray/tray.h"
#include "ui/views/main_window.h"
#include "ui/views/storage_feed.h"
#include "ui/views/storage_page.h"
#include "ui/views/window_errands.h"

#include <QApplication>
#include <QFileInfo>
#include <QIcon>
#include <QSettings>
#include <QTimer>

#include <cstdio>
#include <functional>

using namespace cellar;

namespace {

void nameProgram()
{
    QCoreApplication::setApplicationName(QStringLiteral("model-cellar"));
    QCoreApplication::setOrganizationName(QStringLiteral("model-cellar"));
    QCoreApplication::setApplicationVersion(QStringLiteral(CELLAR_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("io.github.modelcellar.ModelCellar"));
    QGuiApplication::setWindowIcon(QIcon(QStringLiteral(":/cellar/icons/model-cellar.svg")));
    QSettings::setDefaultFormat(QSettings::IniFormat);
}

int failed(const QString& what)
{
    std::fprintf(stderr, "model-cellar: %s\n", qPrintable(what));
    return EXIT_FAILURE;
}

/// What became of it where that is not a state.
void tellEnds(Cellar& cellar, MainWindow& window)
{
    QObject::connect(&cellar, &Cellar::happened, &window, [&window](const Event& event) {
        if (std::holds_alternative<event::Removed>(event.what))
            window.modelRemoved(event.model);
        window.errands().take(event);
    });
    QObject::connect(&cellar, &Cellar::finished, &window,
                     [&cellar, &window](const QString& what, const std::optional<Error>& error) {
                         window.errands().ended(what, error);
                         const bool isOther = isModelFile(what) || cellar.catalog().find(what);
                         if (error && !isOther) // a reference stands for its resolving
                             window.notOffered(what, *error);
                     });
    QObject::connect(&cellar, &Cellar::resolved, &window, &MainWindow::offered);
    QObject::connect(&cellar, &Cellar::importing, &window.errands(), &WindowErrands::importing);
    QObject::connect(&cellar, &Cellar::pushed, &window.errands(), &WindowErrands::pushed);
    QObject::connect(&cellar, &Cellar::described, &window.errands(), &WindowErrands::described);
}

/// What is said of the catalogue, and of the same program started again, reaches the window.
void connectWindow(Cellar& cellar, SingleInstance& instance, Tray& tray, MainWindow& window)
{
    QObject::connect(&cellar, &Cellar::catalogFailed, &window, &MainWindow::showCatalogFault);
    QObject::connect(&cellar, &Cellar::catalogChanged, &window, &MainWindow::withdrawCatalogFault);
    QObject::connect(&tray, &Tray::modelRequested, &window, &MainWindow::showModel);
    QObject::connect(&tray, &Tray::settingsRequested, &window, &MainWindow::settingsRequested);
    QObject::connect(&instance, &SingleInstance::raised, &window, [&](const QStringList& arguments) {
        tray.showWindow();
        const QString last = arguments.value(arguments.size() - 1);
        if (looksLikeSource(last))
            window.take({last});
    });
}

/// Their place is below the library.
void addPages(MainWindow& window, StoragePage* storage)
{
    window.addPage(QStringLiteral("storage"), QCoreApplication::translate("Program", "Storage"), storage);
    QObject::connect(storage, &StoragePage::modelRequested, &window, &MainWindow::showModel);
    QObject::connect(storage, &StoragePage::removing, &window, &MainWindow::beginRemoval);
}

/// What is outdated reaches the list, and what came of asking the user.
void tellUpdates(UpdateCheck& updates, ModelTable& table, MainWindow& window, Tray& tray)
{
    QObject::connect(&updates, &UpdateCheck::changed, &table,
                     [&updates, &table] { table.setNewer(updates.newer()); });
    QObject::connect(&updates, &UpdateCheck::checked, &window, &MainWindow::updatesChecked);
    QObject::connect(&updates, &UpdateCheck::notUpdated, &window, &MainWindow::notUpdated);
    QObject::connect(&updates, &UpdateCheck::found, &tray, &Tray::tellUpdates);
    QObject::connect(&tray, &Tray::outdatedRequested, &window, &MainWindow::showOutdated);
}

/// The models whose story the demonstration tells; the main one is shown as soon as the list is there.
void startDemo(Cellar& cellar, CellarFeed& feed, MainWindow& window)
{
    for (const Model& model : cellar.catalog().models()) {
        if (model.id != Demo::fallbackModel() && model.origin == Model::Origin::User)
            cellar.ensure(model.id);
    }
    QObject::connect(
        &feed, &CellarFeed::settled, &window, [&window] { window.showModel(Demo::mainModel()); },
        Qt::SingleShotConnection);
}

/// A picture of the window, some time after the list was first complete.
void takePicture(const Options& options, CellarFeed& feed, QWidget& window)
{
    const Milliseconds delay = options.screenshotAfter.value_or(Milliseconds(options.demo ? 6000 : 500));
    window.resize(window.sizeHint());
    const auto take = [&window, file = options.screenshot] {
        QCoreApplication::exit(window.grab().save(file) ? EXIT_SUCCESS : failed(file + u": not written"));
    };
    QObject::connect(
        &feed, &CellarFeed::settled, &window,
        [&window, delay, take] { QTimer::singleShot(delay, &window, take); }, Qt::SingleShotConnection);
}

/// Reads what takes its time, and begins with what was asked for on the command line.
void begin(const Options& options, Cellar& cellar, CellarFeed& feed, MainWindow& window, Upkeep& upkeep)
{
    // A fault stands in the window; the session waits until its models are known.
    if (!options.demo) // each has a store of its own
        QObject::connect(&cellar, &Cellar::catalogChanged, &upkeep, &Upkeep::begin, Qt::SingleShotConnection);
    if (cellar.reload())
        cellar.refresh();
    cellar.watchOthers();
    if (options.demo)
        startDemo(cellar, feed, window);
    if (!options.screenshot.isEmpty())
        takePicture(options, feed, window);
    if (!options.open.isEmpty())
        window.take({options.open});
}

/// Calls once, when a widget has been painted.
class FirstPaint : public QObject
{
public:
    FirstPaint(QWidget& widget, std::function<void()> call)
        : QObject(&widget)
        , m_call(std::move(call))
    {
        widget.installEventFilter(this);
    }
    bool eventFilter(QObject* widget, QEvent* event) override
    {
        if (event->type() != QEvent::Paint)
            return false;
        widget->removeEventFilter(this);
        QMetaObject::invokeMethod(this, m_call, Qt::QueuedConnection);
        return false;
    }

private:
    std::function<void()> m_call;
};

/// Neither a store nor a catalogue: nobody has worked with the program here yet.
bool isNew(const Places& places)
{
    return !QFileInfo::exists(places.store) && !QFileInfo::exists(places.catalog);
}

int run(const Options& options, const Places& places, QSettings& file, Settings& settings,
        SingleInstance& instance)
{
    const SystemClock clock;
    const auto credentials = credentialsOfUser(clock, places.hub);
    Cellar cellar(places, clock, credentials);
    ModelTable table(clock);
    const QString aside = QFileInfo(places.catalog).path() + QStringLiteral("/updates.json");
    UpdateCheck updates({cellar, settings, clock, options.demo ? aside : updatesPath()});
    CellarVerbs verbs(cellar, settings, updates);
    DialogQuestions questions;
    Chronicle chronicle(clock);
    QObject::connect(&cellar, &Cellar::happened, &chronicle, &Chronicle::take);
    const WindowParts parts{table, verbs, questions, file, clock, chronicle};
    MainWindow window(parts);
    auto* storage = new StoragePage(parts);
    addPages(window, storage);
    const StorageFeed storageFeed(cellar, *storage, clock, surroundingsOfProcess());
    CellarFeed feed(cellar, table, clock);
    Tray tray(cellar, window, settings, file);
    Upkeep upkeep({.cellar = cellar,
                   .window = window,
                   .table = table,
                   .verbs = verbs,
                   .updates = updates,
                   .settings = settings,
                   .file = file,
                   .clock = clock,
                   .givenCaFile = places.caFile,
                   .storeIsGiven = options.demo || isStoreGiven(options.store)});
    const TrustDialogs trust({cellar, window, verbs, file, clock, places.hub, credentials});
    connectWindow(cellar, instance, tray, window);
    tellEnds(cellar, window);
    tellUpdates(updates, table, window, tray);

    const bool isFirst = isNew(places) && !options.demo;
    if (isFirst)
        upkeep.showFirstStart(surroundingsOfProcess());
    const auto beginAll = [&] { begin(options, cellar, feed, window, upkeep); };
    if (options.hidden && !isFirst && QSystemTrayIcon::isSystemTrayAvailable()) {
        beginAll();
    } else {
        new FirstPaint(window, beginAll); // so that the window stands at once, however long the catalogue is
        window.show();
    }
    return QCoreApplication::exec();
}

int runOnce(const Options& options, QSettings& file, Settings& settings)
{
    std::unique_ptr<Demo> demo;
    Places places = placesFrom(options.store, options.catalog, options.caFile);
    if (options.demo) {
        auto made = Demo::make();
        if (!made)
            return failed(made.error().detail);
        demo = std::move(*made);
        places = demo->places();
    }
    SingleInstance instance(places.store);
    switch (instance.claim(QCoreApplication::arguments().mid(1))) {
    case SingleInstance::Role::First:
        break;
    case SingleInstance::Role::Second:
        return EXIT_SUCCESS;
    case SingleInstance::Role::Unanswered:
        return failed(QStringLiteral("it runs already, but does not answer"));
    }
    return run(options, places, file, settings, instance);
}

} // namespace

int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    nameProgram();
    QSettings file(settingsPath(), QSettings::IniFormat);
    Settings settings(file);
    int ended = Upkeep::restart;
    for (std::optional<Options> options; ended == Upkeep::restart;) {
        const Translation translation(settings.preferences().language);
        QGuiApplication::setApplicationDisplayName(QCoreApplication::translate("Program", "Model Cellar"));
        options = options ? options->again() : Options::read(QCoreApplication::arguments());
        ended = runOnce(*options, file, settings);
    }
    return ended;
}
