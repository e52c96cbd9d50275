// SPDX-License-Identifier: MIT
#include "core/model/event.h"
#include "tests/ui/window_fixture.h"
#include "ui/dialogs/export_dialog.h"
#include "ui/dialogs/push_dialog.h"
#include "ui/models/errands.h"
#include "ui/views/details_pane.h"
#include "ui/views/message_bar.h"
#include "ui/views/model_actions.h"
#include "ui/views/window_errands.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace cellar;

namespace {

const Error full{ErrorKind::NoSpace, QStringLiteral("no space left"), {}, 0};
const Error cancelled{ErrorKind::Cancelled, QStringLiteral("cancelled"), {}, 0};
const QString first = QStringLiteral("/home/ada/A.gguf");
const QString second = QStringLiteral("/home/ada/B.gguf");

} // namespace

class TestWindowErrands : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_fixture = std::make_unique<WindowFixture>();
        m_fixture->questions.exportWish = ExportWish{m_fixture->folder.path(), false};
        m_fixture->questions.reference = QStringLiteral("oci://127.0.0.1:5000/ada/gemma:q4");
    }
    void cleanup() { m_fixture.reset(); }

    void whatGoesOnTogetherIsSummedUp()
    {
        Errands errands;
        errands.begin(first, QStringLiteral("A"));
        errands.progress(first, {30, 100, 10, {}});
        errands.progress(second, {10, 60, 10, {}}); // begun by somebody else
        QCOMPARE(errands.names(), QStringList({QStringLiteral("A"), second}));
        QCOMPARE(errands.whole(), (Progress{40, 160, 20, std::chrono::seconds(6)}));
        errands.progress(second, {10, {}, 10, {}});
        QCOMPARE(errands.whole(), (Progress{40, {}, 20, {}}));
        QVERIFY(errands.end(first, full));
        QVERIFY(errands.end(second, cancelled)); // no failure
        QVERIFY(!errands.end(second, {}));
        QCOMPARE(errands.failures().size(), 1);
        QVERIFY(errands.done().isEmpty());
        errands.begin(first, QStringLiteral("A"));
        QVERIFY(errands.failures().isEmpty()); // those of the last time
    }

    void anImportShowsHowFarItIsAndCanBeCancelled()
    {
        m_fixture->window.take({first, second});
        QVERIFY(bar(0)->text().contains(QStringLiteral("2 model file(s) are taken into the store")));
        errands().importing(first, {500'000'000, 1'000'000'000, 1e8, {}});
        errands().importing(second, {500'000'000, 1'000'000'000, 1e8, {}});
        QVERIFY2(bar(0)->text().contains(QStringLiteral("1.00 GB of 2.00 GB · 200 MB/s · 5 s left")),
                 qPrintable(bar(0)->text()));
        QCOMPARE(bar(0)->findChild<QProgressBar*>()->value(), 500);
        m_fixture->verbs.calls.clear();
        press(0);
        QCOMPARE(m_fixture->verbs.calls,
                 QStringList({QStringLiteral("cancel ") + first, QStringLiteral("cancel ") + second}));
        errands().ended(first, cancelled);
        errands().ended(second, cancelled);
        QVERIFY(!bar(0)->isVisible());
    }

    void anImportThatFailsSaysWhyAndWhatToDo()
    {
        m_fixture->window.take({first, second});
        errands().ended(first, {});
        errands().ended(second, full);
        QVERIFY(bar(0)->text().contains(
            QStringLiteral("B.gguf could not be taken in. There is not enough room")));
        QVERIFY(bar(0)->text().contains(QStringLiteral("Free some space")));
        QVERIFY(bar(0)->text().contains(QStringLiteral("no space left")));
        QVERIFY(!bar(0)->findChild<QProgressBar*>()->isVisible());
    }

    void aClosedBarStaysClosedUntilThereIsAnOutcome()
    {
        m_fixture->window.take({first});
        bar(0)->hide();
        errands().importing(first, {1, 2, 0, {}});
        QVERIFY(!bar(0)->isVisible());
        errands().ended(first, {});
        QVERIFY(bar(0)->text().contains(QStringLiteral("A.gguf is in the store now.")));
    }

    void whatIsExportedIsCopiedAndNamedThere()
    {
        select(QStringLiteral("ready"));
        action(ModelActions::Export)->trigger();
        QCOMPARE(m_fixture->questions.toExport->name, QStringLiteral("Gemma 2 2B Instruct · Q4_K_M"));
        QCOMPARE(m_fixture->questions.toExport->bytes, 1'708'582'752);
        const QString folder = m_fixture->folder.path();
        QCOMPARE(m_fixture->verbs.calls, QStringList{QStringLiteral("export ready ") + folder});
        errands().take({{}, QStringLiteral("ready"), event::Progressed{{}, {}, 0, {1, 4, 0, {}}}});
        QCOMPARE(bar(1)->findChild<QProgressBar*>()->value(), 250);
        errands().ended(QStringLiteral("ready"), {});
        QCOMPARE(m_fixture->verbs.calls.last(), QStringLiteral("share ready"));
        QVERIFY(bar(1)->text().contains(QStringLiteral("was copied")));
    }

    void aMetalinkDocumentComesWithItWhereItIsAsked()
    {
        m_fixture->questions.exportWish->withMetalink = true;
        select(QStringLiteral("ready"));
        action(ModelActions::Export)->trigger();
        errands().ended(QStringLiteral("ready"), {});
        QCOMPARE(m_fixture->verbs.calls.last(), QStringLiteral("describe ready"));
        errands().described(QStringLiteral("ready"), m_fixture->table.row(0).model.files);
        errands().ended(QStringLiteral("ready"), {});
        QVERIFY(QFile::exists(m_fixture->folder.filePath(QStringLiteral("ready.meta4"))));
        QVERIFY(bar(1)->text().contains(QStringLiteral("was copied")));

        action(ModelActions::Export)->trigger();
        errands().ended(QStringLiteral("ready"), {});
        errands().described(QStringLiteral("ready"), {ModelFile{{}, 1, {}, {}}}); // nobody could fetch it
        errands().ended(QStringLiteral("ready"), {});
        QVERIFY(bar(1)->text().contains(QStringLiteral("could not be copied")));
        QVERIFY(bar(1)->text().contains(QStringLiteral("no address")));
    }

    void onlyWhatCanBeUsedIsExportedAndPushed()
    {
        for (const auto& [id, can] : {std::pair("ready", true), std::pair("unproved", true),
                                      std::pair("damaged", false), std::pair("verifying", false)}) {
            select(QString::fromLatin1(id));
            QCOMPARE(action(ModelActions::Export)->isEnabled(), can);
            QCOMPARE(action(ModelActions::Push)->isEnabled(), can);
        }
        m_fixture->list()->selectAll();
        QVERIFY(action(ModelActions::Export)->isEnabled());
        QVERIFY(!action(ModelActions::Push)->isEnabled()); // a name for each
    }

    void whatIsPushedHasAReferenceToCopy()
    {
        select(QStringLiteral("ready"));
        action(ModelActions::Push)->trigger();
        QCOMPARE(m_fixture->verbs.calls,
                 QStringList{QStringLiteral("push ready oci://127.0.0.1:5000/ada/gemma:q4")});
        const QString reference =
            QStringLiteral("oci://127.0.0.1:5000/ada/gemma@sha256:") + QString(64, u'a');
        errands().pushed(QStringLiteral("ready"), reference);
        errands().ended(QStringLiteral("ready"), {});
        QVERIFY(bar(2)->text().contains(reference));
        press(2);
        QCOMPARE(QGuiApplication::clipboard()->text(), reference);
        QVERIFY(!m_fixture->verbs.calls.last().startsWith(QStringLiteral("cancel")));
    }

    void aPushThatIsRefusedSaysWhy()
    {
        select(QStringLiteral("ready"));
        action(ModelActions::Push)->trigger();
        errands().ended(QStringLiteral("ready"), Error{ErrorKind::Unauthorised, QStringLiteral("401"),
                                                       QStringLiteral("https://ghcr.io/v2/"), 401});
        QVERIFY(bar(2)->text().contains(QStringLiteral("could not be pushed. ghcr.io wants you to sign in")));
    }

    void aModelThatAHostRefusedIsHelpedByLoggingIn()
    {
        const auto refuse = [this](const QString& source) {
            const Error error{ErrorKind::Unauthorised, QStringLiteral("401"), source, 401};
            m_fixture->table.setStates({{QStringLiteral("failed"), state::Failed{error}}});
            select(QStringLiteral("failed"));
        };
        QSignalSpy wanted(&m_fixture->window, &MainWindow::loginRequested);
        refuse(QStringLiteral("https://registry.example.org:5000/v2/model"));
        auto* button = m_fixture->window.findChild<DetailsPane*>()->findChild<QPushButton*>();
        QCOMPARE(button->text(), QStringLiteral("&Log In …"));
        button->click();
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted[0][0].toString(), QStringLiteral("registry.example.org:5000"));
        QCOMPARE(wanted[0][1].toString(), QStringLiteral("failed"));
        QVERIFY(action(ModelActions::Get)->isEnabled()); // without it, too
        refuse(QString());                               // it is not known who
        QCOMPARE(button->text(), QStringLiteral("&Retry"));
    }

    void whatEndsBesidesIsNobodysBusiness()
    {
        errands().ended(QStringLiteral("ready"), {});
        errands().pushed(QStringLiteral("ready"), QStringLiteral("oci://x/y@z"));
        for (const int kind : {0, 1, 2})
            QVERIFY(!bar(kind)->isVisible());
    }

    void aReferenceIsCheckedWhileItIsTyped_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("says"); // empty: it can be pushed
        const auto row = [](const char* text, const char* says) {
            QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(says);
        };
        row("", "a tag.");
        row("ghcr.io/ada/gemma:q4", "Not a reference yet");
        row("oci://ghcr.io", "Not a reference yet");
        row("ollama:gemma", "Not a reference yet");
        row("oci:http://ghcr.io/ada/gemma:q4", "Only a registry on this machine");
        row("oci://ghcr.io/ada/gemma:q4", "");
        row("oci://localhost:5000/gemma:q4", "");
    }
    void aReferenceIsCheckedWhileItIsTyped()
    {
        QFETCH(QString, text);
        QFETCH(QString, says);
        PushDialog dialog({QStringLiteral("Gemma"), 1, 1000});
        dialog.findChild<QLineEdit*>()->setText(text);
        const auto buttons = dialog.findChildren<QPushButton*>();
        const auto push = std::find_if(buttons.begin(), buttons.end(),
                                       [](QPushButton* one) { return one->text() == u"&Push"; });
        QCOMPARE((*push)->isEnabled(), says.isEmpty());
        QString all;
        for (const QLabel* label : dialog.findChildren<QLabel*>())
            all += label->text();
        QVERIFY2(all.contains(says.isEmpty() ? QStringLiteral("Goes to ") : says), qPrintable(all));
    }

    void anExportWantsAnAbsoluteFolder()
    {
        ExportDialog dialog({{}, 2, 1000});
        auto* folder = dialog.findChild<QLineEdit*>();
        const auto buttons = dialog.findChildren<QPushButton*>();
        const auto button = std::find_if(buttons.begin(), buttons.end(),
                                         [](QPushButton* one) { return one->text() == u"&Export"; });
        folder->setText(QStringLiteral("models"));
        QVERIFY(!(*button)->isEnabled());
        folder->setText(QStringLiteral(" /media/usb/models/ "));
        QVERIFY((*button)->isEnabled());
        dialog.findChild<QCheckBox*>()->setChecked(true);
        QCOMPARE(dialog.wish().folder, QStringLiteral("/media/usb/models"));
        QVERIFY(dialog.wish().withMetalink);
    }

private:
    WindowErrands& errands() { return m_fixture->window.errands(); }
    MessageBar* bar(int kind) { return errands().bars()[kind]; }
    void press(int kind) { bar(kind)->findChild<QPushButton*>()->click(); }
    void select(const QString& id) { m_fixture->window.showModel(id); }
    QAction* action(ModelActions::Kind kind)
    {
        return m_fixture->window.findChild<ModelActions*>()->action(kind);
    }

    std::unique_ptr<WindowFixture> m_fixture;
};

QTEST_MAIN(TestWindowErrands)
#include "tst_window_errands.moc"
