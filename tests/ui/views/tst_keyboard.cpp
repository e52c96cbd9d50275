// SPDX-License-Identifier: MIT
// Everything the window does can be done without a mouse.
#include "tests/ui/window_fixture.h"
#include "ui/views/sidebar.h"

#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QMenuBar>
#include <QTest>

using namespace cellar;

class TestKeyboard : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_fixture = std::make_unique<WindowFixture>();
        m_fixture->window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&m_fixture->window));
        m_fixture->list()->setFocus();
    }
    void cleanup() { m_fixture.reset(); }

    void theListHasTheFocusAtTheStart() { QCOMPARE(QApplication::focusWidget(), m_fixture->list()); }

    void aKeyActsOnTheSelectedModel_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QKeyCombination>("key");
        QTest::addColumn<QStringList>("calls");
        const auto row = [](const char* name, const char* id, QKeyCombination key, const char* call) {
            QTest::newRow(name) << QString::fromLatin1(id) << key
                                << (*call ? QStringList{QString::fromLatin1(call)} : QStringList());
        };
        row("Enter gets", "absent", Qt::Key_Return, "ensure absent");
        row("Enter of the number pad too", "absent", Qt::Key_Enter, "ensure absent");
        row("Enter does nothing to what is here", "ready", Qt::Key_Return, "");
        row("Enter tries again", "failed", Qt::Key_Return, "ensure failed");
        row("Enter repairs what is damaged", "damaged", Qt::Key_Return, "repair damaged");
        row("Space pauses", "downloading", Qt::Key_Space, "pause downloading");
        row("Space pauses a repair too", "repairing", Qt::Key_Space, "pause repairing");
        row("Space resumes", "paused", Qt::Key_Space, "resume paused");
        row("Space does nothing to what is here", "ready", Qt::Key_Space, "");
        row("Ctrl+E repairs", "damaged", Qt::CTRL | Qt::Key_E, "repair damaged");
        row("Ctrl+Shift+P pauses all", "ready", Qt::CTRL | Qt::SHIFT | Qt::Key_P, "pause all");
        row("Ctrl+Shift+S resumes all", "ready", Qt::CTRL | Qt::SHIFT | Qt::Key_S, "resume all");
        row("Alt+Up moves it up", "queued", Qt::ALT | Qt::Key_Up, "move queued -1");
        row("Alt+Down moves it down", "queued", Qt::ALT | Qt::Key_Down, "move queued 1");
        row("Esc ends a pause", "paused", Qt::Key_Escape, "cancel paused");
        row("Ctrl+R verifies", "ready", Qt::CTRL | Qt::Key_R, "verify ready");
        row("Esc cancels", "downloading", Qt::Key_Escape, "cancel downloading");
        row("F5 looks again", "ready", Qt::Key_F5, "reload");
        row("Del removes", "ready", Qt::Key_Delete, "remove ready");
    }
    void aKeyActsOnTheSelectedModel()
    {
        QFETCH(QString, id);
        QFETCH(QKeyCombination, key);
        m_fixture->questions.answer = Questions::RemovalAnswer::WithFiles;
        m_fixture->window.showModel(id);
        press(key);
        QTEST(m_fixture->verbs.calls, "calls");
    }

    void ctrlShiftRVerifiesAll()
    {
        press(Qt::CTRL | Qt::SHIFT | Qt::Key_R);
        QCOMPARE(m_fixture->verbs.calls.size(), 3);
    }

    void ctrlCCopiesThePath()
    {
        m_fixture->window.showModel(QStringLiteral("ready"));
        press(Qt::CTRL | Qt::Key_C);
        QVERIFY(QApplication::clipboard()->text().endsWith(QStringLiteral("/ready.gguf")));
    }

    void ctrlFGoesToTheFilterAndEscEmptiesIt()
    {
        m_fixture->window.showModel(QStringLiteral("downloading"));
        press(Qt::CTRL | Qt::Key_F);
        QCOMPARE(QApplication::focusWidget(), m_fixture->filter());
        QTest::keyClicks(m_fixture->filter(), QStringLiteral("llama"));
        QCOMPARE(m_fixture->list()->model()->rowCount(), 3);
        press(Qt::Key_Escape);
        QCOMPARE(m_fixture->filter()->text(), QString());
        QCOMPARE(QApplication::focusWidget(), m_fixture->list());
        QVERIFY2(m_fixture->verbs.calls.isEmpty(), "Esc in the filter cancels nothing");
    }

    void whoComesFromTheFilterHasAModelChosen()
    {
        press(Qt::CTRL | Qt::Key_F);
        QTest::keyClicks(m_fixture->filter(), QStringLiteral("tinyllama"));
        press(Qt::Key_Return);
        QCOMPARE(m_fixture->list()->selectedIds(), QStringList{QStringLiteral("absent")});
        press(Qt::Key_Return);
        QCOMPARE(m_fixture->verbs.calls, QStringList{QStringLiteral("ensure absent")});
    }

    void delAndEnterInTheFilterTouchNoModel()
    {
        m_fixture->window.showModel(QStringLiteral("absent"));
        press(Qt::CTRL | Qt::Key_F);
        QTest::keyClicks(m_fixture->filter(), QStringLiteral("tiny"));
        press(Qt::Key_Delete);
        press(Qt::Key_Return);
        QVERIFY(m_fixture->verbs.calls.isEmpty());
        QVERIFY(!m_fixture->questions.asked);
        QCOMPARE(QApplication::focusWidget(), m_fixture->list());
    }

    void escInTheListEmptiesTheFilterWhenThereIsNothingToCancel()
    {
        m_fixture->filter()->setText(QStringLiteral("gemma"));
        m_fixture->window.showModel(QStringLiteral("ready"));
        m_fixture->list()->setFocus();
        press(Qt::Key_Escape);
        QCOMPARE(m_fixture->filter()->text(), QString());
    }

    void movingInTheQueueLeavesTheSelection()
    {
        m_fixture->window.showModel(QStringLiteral("queued"));
        press(Qt::ALT | Qt::Key_Down);
        QCOMPARE(m_fixture->list()->selectedIds(), QStringList{QStringLiteral("queued")});
    }

    void spaceInTheFilterIsASpace()
    {
        m_fixture->window.showModel(QStringLiteral("downloading"));
        press(Qt::CTRL | Qt::Key_F);
        QTest::keyClicks(m_fixture->filter(), QStringLiteral("llama 3"));
        QCOMPARE(m_fixture->filter()->text(), QStringLiteral("llama 3"));
        QVERIFY(m_fixture->verbs.calls.isEmpty());
    }

    void ctrlNOpensTheDialogAndEscClosesIt()
    {
        press(Qt::CTRL | Qt::Key_N);
        QTRY_VERIFY(m_fixture->window.findChild<QDialog*>() != nullptr);
        QTest::keyClick(m_fixture->window.findChild<QDialog*>(), Qt::Key_Escape);
        QTRY_VERIFY(m_fixture->window.findChild<QDialog*>() == nullptr);
    }

    void tabReachesEveryPartAndComesBack()
    {
        m_fixture->window.showModel(QStringLiteral("failed"));
        QSet<QWidget*> seen;
        for (int i = 0; i < 60 && !(i > 0 && QApplication::focusWidget() == m_fixture->list()); ++i) {
            seen += QApplication::focusWidget();
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        QCOMPARE(QApplication::focusWidget(), m_fixture->list());
        QVERIFY(seen.contains(m_fixture->filter()));
        QVERIFY(seen.contains(m_fixture->window.findChild<Sidebar*>()));
        QVERIFY(seen.size() >= 18); // list, filter, sidebar, button, tabs, twelve facts, two buttons
    }

    void everyActionOfTheMenusHasAMnemonicAndNoKeyIsTakenTwice()
    {
        QStringList keys;
        for (const QAction* menu : m_fixture->window.menuBar()->actions()) {
            QVERIFY(menu->text().contains(u'&'));
            QStringList mnemonics;
            for (const QAction* action : menu->menu()->actions()) {
                if (action->isSeparator())
                    continue;
                QVERIFY2(action->text().contains(u'&'), qPrintable(action->text()));
                mnemonics += action->text().section(u'&', 1, 1).left(1).toLower();
                for (const QKeySequence& key : action->shortcuts())
                    keys += key.toString();
            }
            QVERIFY2(mnemonics.removeDuplicates() == 0, qPrintable(menu->text()));
        }
        QCOMPARE(keys.removeDuplicates(), 0);
    }

private:
    static void press(QKeyCombination key)
    {
        QTest::keyClick(QApplication::focusWidget(), key.key(), key.keyboardModifiers());
    }

    std::unique_ptr<WindowFixture> m_fixture;
};

QTEST_MAIN(TestKeyboard)
#include "tst_keyboard.moc"
