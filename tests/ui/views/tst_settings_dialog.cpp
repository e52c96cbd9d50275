// SPDX-License-Identifier: MIT
// The dialog of the settings, the page of the first start, and what of both the window has.
#include "core/store/file_lock.h"
#include "tests/support/builders.h"
#include "tests/ui/window_fixture.h"
#include "ui/dialogs/move_store_dialog.h"
#include "ui/dialogs/settings_dialog.h"
#include "ui/models/neighbour_search.h"
#include "ui/views/first_start_page.h"
#include "ui/views/message_bar.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTest>

using namespace cellar;

class TestSettingsDialog : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_fixture = std::make_unique<WindowFixture>();
        m_settings = std::make_unique<Settings>(m_fixture->settings);
        m_autostart =
            std::make_unique<Autostart>(m_fixture->folder.path(), QStringLiteral("/usr/bin/model-cellar"));
    }
    void cleanup() { m_fixture.reset(); }

    void whatIsChosenHoldsAtOnce()
    {
        SettingsDialog dialog(parts());
        byName<QSpinBox>(dialog, "Models at a time")->setValue(8);
        QCOMPARE(m_settings->preferences().atOnce, 8);
        QVERIFY(Settings(m_fixture->settings).preferences().atOnce == 8); // in the file, too
        byText<QCheckBox>(dialog, "When something &failed")->click();
        QVERIFY(!m_settings->preferences().notifyFailed);
        auto* smaller = byName<QComboBox>(dialog, "Smaller model");
        smaller->setCurrentIndex(2);
        emit smaller->activated(2);
        QCOMPARE(m_settings->preferences().fallback, Preferences::Fallback::Never);
    }

    void everyChoiceHasANameAndAnExplanation()
    {
        SettingsDialog dialog(parts());
        int choices = 0;
        for (QWidget* widget : dialog.findChildren<QWidget*>()) {
            const bool isChoice = qobject_cast<QCheckBox*>(widget) || qobject_cast<QSpinBox*>(widget) ||
                                  qobject_cast<QComboBox*>(widget);
            if (!isChoice)
                continue;
            ++choices;
            const auto* box = qobject_cast<QCheckBox*>(widget);
            QVERIFY(box ? !box->text().isEmpty() : !widget->accessibleName().isEmpty());
            QVERIFY2(!widget->accessibleDescription().isEmpty(), qPrintable(widget->accessibleName()));
        }
        QVERIFY(choices > 18);
    }

    void everyPageFitsIntoTheDialogsWidth()
    {
        SettingsDialog dialog(parts());
        dialog.show();
        auto* pages = dialog.findChild<QStackedWidget*>();
        QCOMPARE(pages->count(), 6);
        for (int page = 0; page < pages->count(); ++page) {
            dialog.findChild<QListWidget*>()->setCurrentRow(page);
            QCOMPARE(pages->currentIndex(), page);
            auto* scroll = qobject_cast<QScrollArea*>(pages->currentWidget());
            QVERIFY(scroll->viewport()->width() >= scroll->widget()->minimumSizeHint().width());
        }
        takePicture(dialog, QStringLiteral("settings"));
    }

    void aWrongProxyIsMarked()
    {
        SettingsDialog dialog(parts());
        auto* address = byName<QLineEdit>(dialog, "Address");
        QVERIFY(!address->isEnabled()); // until it is chosen
        address->setText(QStringLiteral("ftp://proxy"));
        QVERIFY(!address->toolTip().isEmpty());
        address->setText(QStringLiteral("proxy:3128"));
        QVERIFY(address->toolTip().isEmpty());
    }

    void startingAtLoginIsTheFile()
    {
        SettingsDialog dialog(parts());
        auto* login = byText<QCheckBox>(dialog, "Start at &login");
        QVERIFY(!login->isChecked());
        login->click();
        QVERIFY(m_autostart->isOn());
        login->click();
        QVERIFY(!m_autostart->isOn());
    }

    void withoutATrayNothingIsPromised()
    {
        SettingsDialog::Parts without = parts();
        without.hasTray = false;
        SettingsDialog dialog(without);
        QVERIFY(
            !byText<QCheckBox>(dialog, "&Keep running in the tray when the window is closed")->isEnabled());
    }

    void aStoreThatWasGivenCannotBeChosenHere()
    {
        SettingsDialog::Parts given = parts();
        given.storeIsGiven = true;
        SettingsDialog dialog(given);
        QVERIFY(!byText<QPushButton>(dialog, "Use &Another Folder …")->isEnabled());
    }

    void anotherFolderIsMovedToOrUsedAsItIs_data()
    {
        QTest::addColumn<QString>("answer");
        QTest::addColumn<int>("moves");
        QTest::addColumn<int>("uses");
        QTest::newRow("moved to") << QStringLiteral("&Move the Models There") << 1 << 0;
        QTest::newRow("used as it is") << QStringLiteral("&Use It as It Is") << 0 << 1;
        QTest::newRow("neither") << QString() << 0 << 0;
    }
    void anotherFolderIsMovedToOrUsedAsItIs()
    {
        QFETCH(QString, answer);
        SettingsDialog dialog(parts());
        QSignalSpy moves(&dialog, &SettingsDialog::moveRequested);
        QSignalSpy uses(&dialog, &SettingsDialog::storeChosen);
        byText<QPushButton>(dialog, "Use &Another Folder …")->click();
        const QString folder = m_fixture->folder.path();
        emit dialog.findChild<QFileDialog*>()->fileSelected(folder);
        auto* box = dialog.findChild<QMessageBox*>();
        QVERIFY(box && box->text().contains(folder));
        if (answer.isEmpty())
            box->reject();
        else
            byText<QPushButton>(*box, answer.toUtf8().constData())->click();
        QTEST(int(moves.size()), "moves");
        QTEST(int(uses.size()), "uses");
        QCOMPARE((moves + uses).value(0).value(0).toString(), answer.isEmpty() ? QString() : folder);
        QCOMPARE(m_settings->storeFolder(), QString()); // until it is there
    }

    void whoMayUseTheFilesIsAskedForWithWhatIsThere_data()
    {
        QTest::addColumn<QString>("answer");
        QTest::addColumn<QVariantList>("chosen");
        const auto shared = QVariant::fromValue(Access::Shared);
        QTest::newRow("all") << QStringLiteral("&All Files") << QVariantList{shared, true};
        QTest::newRow("new ones") << QStringLiteral("Only &New Ones") << QVariantList{shared, false};
        QTest::newRow("nothing") << QString() << QVariantList();
    }
    void whoMayUseTheFilesIsAskedForWithWhatIsThere()
    {
        QFETCH(QString, answer);
        SettingsDialog dialog(parts());
        QSignalSpy chosen(&dialog, &SettingsDialog::accessChosen);
        auto* access = byName<QComboBox>(dialog, "Files");
        QCOMPARE(access->currentIndex(), 0);
        emit access->activated(0);
        QVERIFY(!dialog.findChild<QMessageBox*>()); // it is so already
        access->setCurrentIndex(1);
        emit access->activated(1);
        auto* box = dialog.findChild<QMessageBox*>();
        if (answer.isEmpty())
            box->reject();
        else
            byText<QPushButton>(*box, answer.toUtf8().constData())->click();
        QTEST(chosen.value(0), "chosen");
        QCOMPARE(access->currentIndex(), answer.isEmpty() ? 0 : 1);
    }

    void aMoveThatLeavesNothingToSayEndsByItself()
    {
        makeStore();
        StoreMove move(store(), m_clock);
        QPointer<MoveStoreDialog> dialog = new MoveStoreDialog(move, target());
        QSignalSpy moved(dialog, &MoveStoreDialog::moved);
        QSignalSpy rejected(dialog, &QDialog::rejected);
        dialog->open();
        QTRY_COMPARE(moved.size(), 1);
        QCOMPARE(moved.first().first().toString(), target());
        QTRY_VERIFY(!dialog);
        QCOMPARE(rejected.size(), 0);
        QVERIFY(QFile::exists(target() + QStringLiteral("/a/model.gguf")));
    }

    void whatStaysBehindIsToldBeforeItGoesOn()
    {
        makeStore();
        const QString note = store().root() + QStringLiteral("/note.txt");
        test::writeFile(note, "mine");
        StoreMove move(store(), m_clock);
        auto* dialog = new MoveStoreDialog(move, target());
        QSignalSpy moved(dialog, &MoveStoreDialog::moved);
        dialog->open();
        QTRY_VERIFY(anyLabel(*dialog, note));
        takePicture(*dialog, QStringLiteral("moved-store"));
        QCOMPARE(moved.size(), 0);
        byText<QPushButton>(*dialog, "&Go On")->click();
        QCOMPARE(moved.size(), 1);
    }

    void whyItCannotBeMovedIsTold()
    {
        makeStore();
        StoreMove move(store(), m_clock);
        auto* dialog = new MoveStoreDialog(move, store().root() + QStringLiteral("/inside"));
        QSignalSpy moved(dialog, &MoveStoreDialog::moved);
        QSignalSpy rejected(dialog, &QDialog::rejected);
        dialog->open();
        QTRY_VERIFY(anyLabel(*dialog, QStringLiteral("The models are where they were.")));
        byText<QPushButton>(*dialog, "&Close")->click();
        QCOMPARE(rejected.size(), 1);
        QCOMPARE(moved.size(), 0);
    }

    void whileAnotherProcessWorksInTheStoreItCanBeCancelled()
    {
        makeStore();
        FileLock others(store().lock(FilePlace{QStringLiteral("a"), QStringLiteral("model.gguf")}), m_clock);
        QVERIFY(*others.tryTake());
        StoreMove move(store(), m_clock);
        auto* dialog = new MoveStoreDialog(move, target());
        QSignalSpy rejected(dialog, &QDialog::rejected);
        dialog->open();
        QTRY_VERIFY(anyLabel(*dialog, QString::number(QCoreApplication::applicationPid())));
        dialog->reject();
        QCOMPARE(rejected.size(), 0);
        QTRY_COMPARE(rejected.size(), 1);
        QVERIFY(QFile::exists(store().root() + QStringLiteral("/a/model.gguf")));
    }

    void anotherLanguageBeginsAnew()
    {
        SettingsDialog dialog(parts());
        QSignalSpy restart(&dialog, &SettingsDialog::restartRequested);
        auto* language = byName<QComboBox>(dialog, "Language");
        QCOMPARE(language->itemText(1), QStringLiteral("Deutsch"));
        language->setCurrentIndex(1);
        emit language->activated(1);
        QCOMPARE(m_settings->preferences().language, QStringLiteral("de"));
        QTRY_COMPARE(restart.size(), 1);
        emit language->activated(1);
        QTest::qWait(0);
        QCOMPARE(restart.size(), 1);
    }

    void theWindowHasThemBehindAKey()
    {
        QSignalSpy wanted(&m_fixture->window, &MainWindow::settingsRequested);
        m_fixture->window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&m_fixture->window));
        QTest::keyClick(&m_fixture->window, Qt::Key_Comma, Qt::ControlModifier);
        QCOMPARE(wanted.size(), 1);
    }

    void whatTheWindowOffersIsDoneOnceOrWithdrawn()
    {
        int accepted = 0;
        m_fixture->window.offer(QStringLiteral("Shall I?"), QStringLiteral("&Do"), [&] { ++accepted; });
        auto* button = byText<QPushButton>(m_fixture->window, "&Do");
        QVERIFY(button->isVisible());
        button->click();
        QCOMPARE(accepted, 1);
        QVERIFY(!button->isVisible());
        m_fixture->window.offer(QStringLiteral("Shall I?"), QStringLiteral("&Do"), [&] { ++accepted; });
        QVERIFY(button->isVisible());
        m_fixture->window.withdrawOffer();
        QVERIFY(!button->isVisible());
    }

    void theFirstStartShowsWhatIsHereAndGetsAModel()
    {
        const QString home = m_fixture->folder.path();
        QVERIFY(QDir(home).mkpath(QStringLiteral(".lmstudio/models/maker/small")));
        QFile file(home + QStringLiteral("/.lmstudio/models/maker/small/small.gguf"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("GGUF" + QByteArray(3000, 'x'));
        file.close();
        auto* page =
            new FirstStartPage(m_fixture->table, m_fixture->verbs, {.home = home, .environment = {}});
        m_fixture->window.addPage(QStringLiteral("info"), QStringLiteral("First Steps"), page);
        m_fixture->window.showPage(page);
        QVERIFY(page->isVisible());
        auto* take = byText<QPushButton>(*page, "&Take These In");
        QTRY_VERIFY(take->isVisible());
        takePicture(m_fixture->window, QStringLiteral("first-start"));
        take->click();
        QCOMPARE(m_fixture->verbs.calls, QStringList{QStringLiteral("import ") + file.fileName()});
        QVERIFY(!take->isVisible());

        QSignalSpy left(page, &FirstStartPage::left);
        byText<QPushButton>(*page, "&Get It")->click();
        QVERIFY(m_fixture->verbs.calls.last().startsWith(QStringLiteral("ensure ")));
        QCOMPARE(left.size(), 1);
        m_fixture->window.showLibrary();
        QVERIFY(!page->isVisible());
    }

    void whereThereIsNothingThatIsSaidAndAllCanBeSkipped()
    {
        const QTemporaryDir nobody;
        FirstStartPage page(m_fixture->table, m_fixture->verbs, {.home = nobody.path(), .environment = {}});
        page.show();
        QTRY_VERIFY(page.findChild<NeighbourSearch*>()->isDone());
        QVERIFY(!byText<QPushButton>(page, "&Take These In")->isVisible());
        QSignalSpy left(&page, &FirstStartPage::left);
        byText<QPushButton>(page, "Go to the &Library")->click();
        QCOMPARE(left.size(), 1);
        QVERIFY(m_fixture->verbs.calls.isEmpty());
    }

private:
    SettingsDialog::Parts parts()
    {
        return {.settings = *m_settings,
                .autostart = *m_autostart,
                .store = QStringLiteral("/home/ada/models"),
                .storeIsGiven = false,
                .hasTray = true,
                .languages = {QStringLiteral("de"), QStringLiteral("en")},
                .scrubbed = {}};
    }
    Layout store() const
    {
        return Layout(m_fixture->folder.filePath(QStringLiteral("store")),
                      m_fixture->folder.filePath(QStringLiteral("stores.json")));
    }
    QString target() const { return m_fixture->folder.filePath(QStringLiteral("elsewhere")); }
    void makeStore() const
    {
        const FilePlace place{QStringLiteral("a"), QStringLiteral("model.gguf")};
        QVERIFY(store().prepare(place));
        test::writeFile(store().file(place), "bytes");
    }
    static bool anyLabel(const QWidget& in, const QString& text)
    {
        const auto labels = in.findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel* label) { return label->text().contains(text); });
    }
    template <typename Kind>
    static Kind* byText(QWidget& in, const char* text)
    {
        for (Kind* one : in.findChildren<Kind*>()) {
            if (one->text() == QString::fromUtf8(text))
                return one;
        }
        qFatal("no widget with this text: %s", text);
    }
    template <typename Kind>
    static Kind* byName(QWidget& in, const char* name)
    {
        for (Kind* one : in.findChildren<Kind*>()) {
            if (one->accessibleName() == QString::fromUtf8(name))
                return one;
        }
        qFatal("no widget with this name: %s", name);
    }
    /// To be looked at by a person, see CONTRIBUTING.md.
    static void takePicture(QWidget& widget, const QString& name)
    {
        const QString folder = qEnvironmentVariable("CELLAR_PICTURES");
        if (!folder.isEmpty())
            QVERIFY(widget.grab().save(folder + u'/' + name + QStringLiteral(".png")));
    }

    SystemClock m_clock;
    std::unique_ptr<WindowFixture> m_fixture;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Autostart> m_autostart;
};

QTEST_MAIN(TestSettingsDialog)
#include "tst_settings_dialog.moc"
