// SPDX-License-Identifier: MIT
#include "tests/support/fake_clock.h"
#include "tests/ui/finding.h"
#include "tests/ui/recording_verbs.h"
#include "tests/ui/sample_rows.h"
#include "ui/dialogs/add_dialog.h"
#include "ui/dialogs/add_facts.h"
#include "ui/dialogs/add_list_dialog.h"
#include "ui/models/fallback_suggestion.h"
#include "ui/models/room_story.h"
#include "ui/models/store_room.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

using namespace cellar;

class TestAddDialog : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_verbs = {};
        m_verbs.store = m_store.path();
        m_table.setRows(rowsOf(samples::models()));
        m_dialog = std::make_unique<AddDialog>(m_verbs, m_table, m_room, QString());
        m_dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        m_dialog->show();
        const auto edits = m_dialog->findChildren<QLineEdit*>();
        m_source = edits[0];
        m_digest = edits[1];
        m_fallback = edits[2];
        m_add = addButton(*m_dialog);
        m_clock.advance(StoreRoom::interval);
    }

    void itWantsASource()
    {
        QVERIFY(!m_add->isEnabled());
        m_source->setText(QStringLiteral("https://example.org/a.gguf"));
        QVERIFY(m_add->isEnabled());
    }

    void aDigestMustBeOne()
    {
        m_source->setText(QStringLiteral("https://example.org/a.gguf"));
        m_digest->setText(QStringLiteral("abc"));
        QVERIFY(!m_add->isEnabled());
        m_digest->setText(QString(64, u'A'));
        QVERIFY(m_add->isEnabled());
    }

    void itAddsWhatWasTyped()
    {
        QSignalSpy added(m_dialog.get(), &AddDialog::added);
        m_source->setText(QStringLiteral("  https://example.org/a.gguf "));
        m_digest->setText(QString(64, u'a'));
        m_fallback->setText(QStringLiteral("ready"));
        QTest::keyClick(m_source, Qt::Key_Return);
        QCOMPARE(m_verbs.calls, QStringList{QStringLiteral("add https://example.org/a.gguf")});
        QCOMPARE(m_verbs.added.sha256->hex(), QString(64, u'a'));
        QCOMPARE(m_verbs.added.fallback, QStringLiteral("ready"));
        QVERIFY(!m_verbs.added.allowInsecure);
        QCOMPARE(added.count(), 1);
        QCOMPARE(added[0][0].toString(), QStringLiteral("new-model"));
        QVERIFY(added[0][1].toBool());
        QVERIFY(!m_dialog->isVisible());
    }

    void aReferenceIsResolvedWhenOnePausesAndAFormIsChosen()
    {
        QSignalSpy added(m_dialog.get(), &AddDialog::added);
        const QString reference = QStringLiteral("hf:org/repo");
        m_source->setText(reference);
        QVERIFY(!m_add->isEnabled()); // nobody knows yet what it is
        QTRY_COMPARE(m_verbs.calls, QStringList{QStringLiteral("resolve hf:org/repo")});
        m_dialog->offered(QStringLiteral("hf:another/one"), offer()); // late, of what was typed before
        QVERIFY(!m_add->isEnabled());
        m_dialog->offered(reference, offer());
        QVERIFY(m_add->isEnabled());
        auto* forms = m_dialog->findChild<QComboBox*>();
        QVERIFY(forms->isVisible());
        QCOMPARE(forms->count(), 2);
        QCOMPARE(forms->currentIndex(), 1); // as it is proposed
        QVERIFY(!fallbacks()->isEnabled()); // there is none smaller
        forms->setCurrentIndex(0);
        QVERIFY2(fallbacks()->text().contains(QStringLiteral("Q4_K_M")), qPrintable(fallbacks()->text()));
        fallbacks()->setChecked(true);
        m_add->click();
        QCOMPARE(m_verbs.calls.last(), QStringLiteral("add offered Q8_0"));
        QVERIFY(m_verbs.added.withFallbacks);
        QCOMPARE(added.count(), 1);
    }

    void whatIsNoLongerTypedIsNotOffered()
    {
        m_source->setText(QStringLiteral("hf:org/repo"));
        m_dialog->offered(QStringLiteral("hf:org/repo"), offer());
        m_source->setText(QStringLiteral("hf:org/repo2"));
        QVERIFY(!m_add->isEnabled());
        QVERIFY(!m_dialog->findChild<QComboBox*>()->isVisible());
        m_dialog->notOffered(QStringLiteral("hf:org/repo2"),
                             {ErrorKind::UnknownModel, QStringLiteral("no such thing")});
        QVERIFY(messages().contains(QStringLiteral("no such thing")));
    }

    void whetherPlainHttpIsAllowedIsAskedAnew()
    {
        const QString reference = QStringLiteral("http://example.org/x.meta4");
        m_source->setText(reference);
        QTRY_COMPARE(m_verbs.calls, QStringList{QStringLiteral("resolve ") + reference});
        m_dialog->offered(reference, offer());
        QVERIFY(m_add->isEnabled());
        checkBox(QStringLiteral("http"))->setChecked(true);
        QVERIFY(!m_add->isEnabled()); // other sources may be among them now
        QTRY_COMPARE(m_verbs.calls.last(), QString(QStringLiteral("resolve ") + reference + u" insecure"));
        m_dialog->offered(reference, offer());
        m_add->click();
        QVERIFY(m_verbs.added.allowInsecure);
    }

    void aRefusalIsExplainedAndTheDialogStays()
    {
        m_verbs.addResult = fail(ErrorKind::InsecureSource, QStringLiteral("http without leave"));
        m_source->setText(QStringLiteral("http://example.org/a.gguf"));
        m_add->click();
        QVERIFY(m_dialog->isVisible());
        QVERIFY(messages().contains(QStringLiteral("Use an https address")));
        QVERIFY(messages().contains(QStringLiteral("http without leave")));
    }

    void plainHttpIsOfferedOnlyForHttp()
    {
        auto* insecure = checkBox(QStringLiteral("http"));
        m_source->setText(QStringLiteral("https://example.org/a.gguf"));
        QVERIFY(!insecure->isVisible());
        m_source->setText(QStringLiteral("http://example.org/a.gguf"));
        QVERIFY(insecure->isVisible() && !insecure->isChecked());
        insecure->setChecked(true);
        m_add->click();
        QVERIFY(m_verbs.added.allowInsecure);
    }

    void plainHttpIsWarnedOfUnlessItStaysOnThisMachine()
    {
        m_source->setText(QStringLiteral("http://example.org/a.gguf"));
        QVERIFY(visibleText().contains(QStringLiteral("nobody would notice")));
        m_digest->setText(QString(64, u'a'));
        QVERIFY(visibleText().contains(QStringLiteral("proves it all the same")));
        m_source->setText(QStringLiteral("http://127.0.0.1:8080/a.gguf"));
        QVERIFY(!visibleText().contains(QStringLiteral("plain http")));
    }

    void whatIsKnownIsSaidBeforeItIsAdded()
    {
        Offer known = offer();
        known.license = QStringLiteral("apache-2.0");
        known.variants[1].model.files[0].sha256 = Digest::fromHex(QString(64, u'c'));
        resolve(known);
        QVERIFY2(visibleText().contains(QStringLiteral("apache-2.0")), qPrintable(visibleText()));
        QVERIFY(visibleText().contains(QStringLiteral("SHA-256 cccccccccccccccc…")));
        m_dialog->findChild<AddFacts*>()->findChild<QToolButton*>()->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), QString(64, u'c'));
        m_dialog->findChild<QComboBox*>()->setCurrentIndex(0);
        QVERIFY(visibleText().contains(QStringLiteral("it will be unproved")));
        QTRY_VERIFY(visibleText().contains(QStringLiteral("stay free")));
    }

    void whatDoesNotFitIsSaidBeforeItIsAdded()
    {
        Offer large = offer();
        large.variants[1].model.files[0].size = qint64(1) << 60;
        resolve(large);
        QTRY_VERIFY(visibleText().contains(QStringLiteral("It does not fit: 1.15 EB are needed")));
        QVERIFY(m_add->isEnabled()); // there may be room by then
    }

    void roomIsToldAsFarAsItIsKnown_data()
    {
        QTest::addColumn<std::optional<qint64>>("needed");
        QTest::addColumn<std::optional<DiskRoom>>("room");
        QTest::addColumn<bool>("fits");
        QTest::addColumn<QString>("text");
        using Bytes = std::optional<qint64>;
        using Room = std::optional<DiskRoom>;
        const qint64 GB = 1'000'000'000;
        QTest::newRow("nothing") << Bytes() << Room() << true << QString();
        QTest::newRow("no size") << Bytes() << Room({5 * GB, 9 * GB}) << true
                                 << QStringLiteral("How large it is shows when it comes; 5.00 GB are free.");
        QTest::newRow("no room") << Bytes(GB) << Room() << true
                                 << QStringLiteral(
                                        "1.00 GB are needed; the disk does not tell how much is free.");
        QTest::newRow("fits") << Bytes(GB) << Room({5 * GB, 9 * GB}) << true
                              << QStringLiteral("1.00 GB of 5.00 GB free; 4.00 GB stay free.");
        QTest::newRow("what must stay free")
            << Bytes(5 * GB) << Room({5 * GB, 10 * GB}) << false
            << QStringLiteral("It does not fit: 5.00 GB are needed, 4.90 GB can be "
                              "used, 100 MB are missing.");
    }
    void roomIsToldAsFarAsItIsKnown()
    {
        QFETCH(std::optional<qint64>, needed);
        QFETCH(std::optional<DiskRoom>, room);
        const RoomStory story = roomStory(needed, room);
        QTEST(story.fits, "fits");
        QTEST(story.text, "text");
    }

    void aSmallerModelOfTheSamePublisherIsSuggested()
    {
        m_source->setText(QStringLiteral("https://huggingface.co/Bartowski/another/resolve/main/a.gguf"));
        QCheckBox* suggested = checkBox(QStringLiteral("same publisher"));
        QVERIFY(suggested && suggested->isVisible() && !suggested->isChecked());
        QVERIFY(suggested->text().contains(QStringLiteral("Nomic Embed"))); // the smallest
        suggested->click();
        QCOMPARE(m_fallback->text(), QStringLiteral("locked"));
        m_fallback->setText(QStringLiteral("ready"));
        QVERIFY(!suggested->isChecked());
        m_source->setText(QStringLiteral("https://huggingface.co/nobody/another/a.gguf"));
        QVERIFY(!suggested->isVisible());
        QCOMPARE(publisherIn(QStringLiteral("hf:org/repo@main")), QStringLiteral("org"));
        QCOMPARE(publisherIn(QStringLiteral("ollama:gemma")), QString());
        QCOMPARE(publisherIn(QStringLiteral("/home/ada/a.gguf")), QString());
        const auto large = suggestedFallback(m_table, QStringLiteral("bartowski"), 4'000'000'000);
        QCOMPARE(m_table.row(large.value_or(0)).model.id, QStringLiteral("queued")); // at most three quarters
        QVERIFY(!suggestedFallback(m_table, QStringLiteral("bartowski"), 1000));
    }

    void severalLinesAreHandedOn()
    {
        QSignalSpy several(m_dialog.get(), &AddDialog::severalGiven);
        QGuiApplication::clipboard()->setText(QStringLiteral("hf:a/b\n\nhttps://example.org/a.gguf\n"));
        m_source->paste();
        QCOMPARE(several.count(), 1);
        QCOMPARE(several[0][0].toStringList(),
                 QStringList({QStringLiteral("hf:a/b"), QStringLiteral("https://example.org/a.gguf")}));
        QVERIFY(!m_dialog->isVisible());
    }

    void aListAsksForSomeAtATimeAndAddsWhatIsKnown()
    {
        const QStringList sources{QStringLiteral("hf:a/1"), QStringLiteral("hf:a/2"),
                                  QStringLiteral("hf:a/3"), QStringLiteral("hf:a/4"),
                                  QStringLiteral("https://example.org/a.gguf")};
        AddListDialog list(m_verbs, m_room, sources);
        list.setAttribute(Qt::WA_DeleteOnClose, false);
        list.show();
        QSignalSpy added(&list, &AddListDialog::added);
        QCOMPARE(m_verbs.calls.size(), AddListDialog::askedAtOnce);
        list.offered(QStringLiteral("hf:a/1"), offer());
        QCOMPARE(m_verbs.calls.last(), QStringLiteral("resolve hf:a/4"));
        list.notOffered(QStringLiteral("hf:a/2"), {ErrorKind::UnknownModel, QStringLiteral("no such thing")});
        auto* tree = list.findChild<QTreeWidget*>();
        QVERIFY(tree->topLevelItem(0)->text(1).contains(QStringLiteral("org/repo · Q4_K_M")));
        QVERIFY(tree->topLevelItem(1)->toolTip(1).contains(QStringLiteral("no such thing")));
        tree->topLevelItem(1)->setCheckState(0, Qt::Checked); // nothing is known of it
        m_verbs.calls.clear();
        addButton(list)->click();
        QCOMPARE(m_verbs.calls, QStringList({QStringLiteral("add offered Q4_K_M"),
                                             QStringLiteral("add https://example.org/a.gguf")}));
        QCOMPARE(added.count(), 2);
        QVERIFY(added[0][1].toBool());
    }

    void whatAListCannotAddStaysWithTheReason()
    {
        m_verbs.addResult = fail(ErrorKind::InsecureSource, QStringLiteral("http without leave"));
        AddListDialog list(m_verbs, m_room, {QStringLiteral("http://example.org/a.gguf")});
        list.setAttribute(Qt::WA_DeleteOnClose, false);
        list.show();
        addButton(list)->click();
        QVERIFY(list.isVisible());
        auto* tree = list.findChild<QTreeWidget*>();
        QCOMPARE(tree->topLevelItemCount(), 1);
        QVERIFY(tree->topLevelItem(0)->toolTip(1).contains(QStringLiteral("http without leave")));
        QVERIFY(!addButton(list)->isEnabled());
    }

    void theFallbackIsCompletedFromTheIds()
    {
        m_fallback->completer()->setCompletionPrefix(QStringLiteral("prov"));
        QCOMPARE(m_fallback->completer()->completionCount(), 1);
        QCOMPARE(m_fallback->completer()->currentCompletion(), QStringLiteral("unproved"));
    }

private:
    static Offer offer()
    {
        Offer offer;
        offer.repository = QStringLiteral("org/repo");
        for (const auto& [label, size] : {std::pair("Q8_0", 800), std::pair("Q4_K_M", 400)}) {
            Model model;
            model.files = {{{{}, QString::fromLatin1(label)}, size, {}, {}}};
            offer.variants += {QString::fromLatin1(label), model};
        }
        offer.chosen = 1;
        return offer;
    }
    void resolve(const Offer& offer)
    {
        m_source->setText(QStringLiteral("hf:org/repo"));
        m_dialog->offered(QStringLiteral("hf:org/repo"), offer);
    }
    static QPushButton* addButton(const QDialog& dialog)
    {
        return test::named<QPushButton>(dialog, QStringLiteral("&Add"));
    }
    QString visibleText() const
    {
        QString all;
        for (const QLabel* label : m_dialog->findChildren<QLabel*>())
            all += label->isVisible() ? label->text() + u'\n' : QString();
        return all;
    }
    QCheckBox* checkBox(const QString& text) const
    {
        for (QCheckBox* box : m_dialog->findChildren<QCheckBox*>()) {
            if (box->text().contains(text))
                return box;
        }
        return nullptr;
    }
    QCheckBox* fallbacks() const { return checkBox(QStringLiteral("all back")); }

    QString messages() const
    {
        QString all;
        for (const QLabel* label : m_dialog->findChildren<QLabel*>())
            all += label->text();
        return all;
    }

    test::FakeClock m_clock;
    ModelTable m_table{m_clock};
    RecordingVerbs m_verbs;
    StoreRoom m_room{m_clock};
    QTemporaryDir m_store;
    std::unique_ptr<AddDialog> m_dialog;
    QLineEdit* m_source = nullptr;
    QLineEdit* m_digest = nullptr;
    QLineEdit* m_fallback = nullptr;
    QPushButton* m_add = nullptr;
};

QTEST_MAIN(TestAddDialog)
#include "tst_add_dialog.moc"
