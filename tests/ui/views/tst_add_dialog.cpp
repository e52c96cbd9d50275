// SPDX-License-Identifier: MIT
#include "tests/support/fake_clock.h"
#include "tests/ui/recording_verbs.h"
#include "tests/ui/sample_rows.h"
#include "ui/dialogs/add_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace cellar;

class TestAddDialog : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_verbs = {};
        m_table.setRows(rowsOf(samples::models()));
        m_dialog = std::make_unique<AddDialog>(m_verbs, m_table, QString());
        m_dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        m_dialog->show();
        const auto edits = m_dialog->findChildren<QLineEdit*>();
        m_source = edits[0];
        m_digest = edits[1];
        m_fallback = edits[2];
        for (QPushButton* button : m_dialog->findChildren<QPushButton*>()) {
            if (button->text() == QStringLiteral("&Add"))
                m_add = button;
        }
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
    std::unique_ptr<AddDialog> m_dialog;
    QLineEdit* m_source = nullptr;
    QLineEdit* m_digest = nullptr;
    QLineEdit* m_fallback = nullptr;
    QPushButton* m_add = nullptr;
};

QTEST_MAIN(TestAddDialog)
#include "tst_add_dialog.moc"
