// SPDX-License-Identifier: MIT
// The accounts in the keyring and elsewhere, and the dialogs that show and change them.
#include "core/net/noted_entries.h"
#include "tests/support/fake_clock.h"
#include "tests/ui/finding.h"
#include "ui/dialogs/accounts_dialog.h"
#include "ui/dialogs/login_dialog.h"
#include "ui/models/accounts.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace cellar;
using namespace cellar::test;

namespace {

const QUrl hub(QStringLiteral("https://huggingface.co"));
const QString hubEntry = QStringLiteral("huggingface.co");
const QString other = QStringLiteral("ghcr.io");

/// Answers at the next turn of the event loop, unless it is silent.
class FakeKeyring final : public Keyring
{
public:
    void read(const QString& entry, QObject* context, const Read& answer) override
    {
        asked += entry;
        say(context, [this, entry, answer] {
            answer(fault ? Result<QByteArray>(fail(*fault)) : secrets.value(entry));
        });
    }
    void write(const QString& entry, const QByteArray& secret, QObject* context, const Done& answer) override
    {
        say(context, [this, entry, secret, answer] {
            if (fault)
                return answer(fail(*fault));
            secrets.insert(entry, secret);
            answer({});
        });
    }
    void remove(const QString& entry, QObject* context, const Done& answer) override
    {
        say(context, [this, entry, answer] {
            if (fault)
                return answer(fail(*fault));
            secrets.remove(entry);
            answer({});
        });
    }
    void speak()
    {
        isSilent = false;
        for (const auto& [context, answer] : std::exchange(m_held, {}))
            say(context, answer);
    }

    QHash<QString, QByteArray> secrets;
    QStringList asked;
    std::optional<Error> fault;
    bool isSilent = false;

private:
    void say(QObject* context, const std::function<void()>& answer)
    {
        if (isSilent)
            m_held.push_back({context, answer});
        else
            QMetaObject::invokeMethod(context, answer, Qt::QueuedConnection);
    }
    std::vector<std::pair<QObject*, std::function<void()>>> m_held;
};

} // namespace

class TestAccounts : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings =
            std::make_unique<QSettings>(m_folder->filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
        m_keyring = std::make_shared<FakeKeyring>();
        m_refreshed.clear();
        m_elsewhere.clear();
        m_accounts = std::make_unique<Accounts>(
            Accounts::Parts{.keyring = m_keyring,
                            .clock = m_clock,
                            .settings = *m_settings,
                            .hosts =
                                [] {
                                    return QStringList{hubEntry, QStringLiteral("example.org")};
                                },
                            .elsewhere = [this] { return m_elsewhere; },
                            .refreshed = [this](const QString& entry) { m_refreshed += entry; }});
    }
    void cleanup() { m_accounts.reset(); }

    void entriesAreNotedEachOnceAndOnlyWhereTheyAreSome()
    {
        noteEntry(*m_settings, other);
        noteEntry(*m_settings, other);
        noteEntry(*m_settings, QStringLiteral("not an entry"));
        noteEntry(*m_settings, QStringLiteral("example.org:8443"));
        QCOMPARE(notedEntries(*m_settings), QStringList({QStringLiteral("example.org:8443"), other}));
        forgetEntry(*m_settings, other);
        QCOMPARE(notedEntries(*m_settings), QStringList{QStringLiteral("example.org:8443")});
    }

    void whatIsKeptAndWhatComesFromElsewhereIsShown()
    {
        noteEntry(*m_settings, other);
        m_keyring->secrets = {{hubEntry, "Bearer hf_secret"},
                              {other, "Basic " + QByteArray("ada:pw").toBase64()}};
        m_elsewhere = {{hubEntry, Account::Place::Environment}};
        m_accounts->look();
        QTRY_VERIFY(!m_accounts->isLooking());
        QCOMPARE(m_keyring->asked, QStringList({other, hubEntry, QStringLiteral("example.org")}));
        QCOMPARE(m_accounts->all(), (QList<Account>{{other, Account::Place::Keyring, QStringLiteral("ada")},
                                                    {hubEntry, Account::Place::Keyring},
                                                    {hubEntry, Account::Place::Environment}}));
    }

    void aKeyringThatFailsIsAskedNoFurther()
    {
        m_keyring->fault = Error{ErrorKind::Keyring, QStringLiteral("locked"), {}, 0};
        m_elsewhere = {{other, Account::Place::ContainerFile, {}, QStringLiteral("/home/ada/auth.json")}};
        AccountsDialog dialog(*m_accounts, hub);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        QTRY_VERIFY(!m_accounts->isLooking());
        QCOMPARE(m_keyring->asked.size(), 1);
        QVERIFY(visibleText(dialog).contains(QStringLiteral("locked or does not answer")));
        QCOMPARE(dialog.findChild<QTreeWidget*>()->topLevelItemCount(), 1); // from elsewhere all the same
    }

    void aSilentKeyringIsGivenUpAndItsLateAnswerIsNoOther()
    {
        m_keyring->secrets = {{hubEntry, "Bearer hf_secret"}};
        m_keyring->isSilent = true;
        m_accounts->look();
        QVERIFY(m_accounts->isLooking());
        m_clock.advance(keyringPatience);
        QVERIFY(!m_accounts->isLooking());
        QCOMPARE(m_accounts->trouble()->kind, ErrorKind::Keyring);
        m_accounts->look();
        m_keyring->speak(); // the answer of before comes first
        QTRY_VERIFY(!m_accounts->isLooking());
        QCOMPARE(m_accounts->all(), (QList<Account>{{hubEntry, Account::Place::Keyring}}));
        QVERIFY(!m_accounts->trouble());
    }

    void loggingInKeepsTheSecretInTheKeyringAlone()
    {
        LoginDialog dialog(*m_accounts, hub, QString());
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        QCOMPARE(edits(dialog)[0]->text(), hubEntry);
        QVERIFY(!edits(dialog)[1]->isVisible()); // a token stands alone
        QVERIFY(visibleText(dialog).contains(QStringLiteral("https://huggingface.co/settings/tokens")));
        QCOMPARE(edits(dialog)[2]->echoMode(), QLineEdit::Password);
        edits(dialog)[2]->setText(QStringLiteral(" hf_verysecret "));
        QSignalSpy ended(m_accounts.get(), &Accounts::ended);
        named<QPushButton>(dialog, QStringLiteral("&Log In"))->click();
        QVERIFY(visibleText(dialog).contains(QStringLiteral("may want to be unlocked")));
        QTRY_COMPARE(ended.count(), 1);
        QVERIFY(!dialog.isVisible());
        QCOMPARE(m_keyring->secrets.value(hubEntry), QByteArray("Bearer hf_verysecret"));
        QCOMPARE(m_refreshed, QStringList{hubEntry});
        QCOMPARE(notedEntries(*m_settings), QStringList{hubEntry});
        QFile file(m_settings->fileName());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("verysecret"));
    }

    void aUserHasAPasswordThatMayBeginWithASpace()
    {
        LoginDialog dialog(*m_accounts, hub, QStringLiteral("registry.example.org:5000"));
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        QCOMPARE(dialog.findChild<QComboBox*>()->currentIndex(), 1);
        QCOMPARE(edits(dialog)[0]->text(), QStringLiteral("registry.example.org:5000"));
        edits(dialog)[1]->setText(QStringLiteral("ada"));
        edits(dialog)[2]->setText(QStringLiteral(" pw"));
        named<QPushButton>(dialog, QStringLiteral("&Log In"))->click();
        QTRY_COMPARE(m_keyring->secrets.value(QStringLiteral("registry.example.org:5000")),
                     "Basic " + QByteArray("ada: pw").toBase64());
    }

    void whatIsNoHostOrNoTokenIsRefused()
    {
        LoginDialog dialog(*m_accounts, hub, other);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        auto* button = named<QPushButton>(dialog, QStringLiteral("&Log In"));
        QVERIFY(!button->isEnabled());
        edits(dialog)[2]->setText(QStringLiteral("two words"));
        button->click();
        QVERIFY(visibleText(dialog).contains(QStringLiteral("This is no token")));
        QVERIFY(!visibleText(dialog).contains(QStringLiteral("two words")));
        edits(dialog)[0]->setText(QStringLiteral("http://ghcr.io"));
        QVERIFY(!button->isEnabled());
        QVERIFY(m_keyring->secrets.isEmpty());
    }

    void aKeyringThatRefusesIsExplainedAndTheDialogStays()
    {
        m_keyring->fault = Error{ErrorKind::Keyring, QStringLiteral("no service answers"), {}, 0};
        LoginDialog dialog(*m_accounts, hub, other);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        edits(dialog)[2]->setText(QStringLiteral("token"));
        auto* button = named<QPushButton>(dialog, QStringLiteral("&Log In"));
        button->click();
        QVERIFY(!button->isEnabled());
        QTRY_VERIFY(visibleText(dialog).contains(QStringLiteral("no service answers")));
        QVERIFY(dialog.isVisible() && button->isEnabled());
        QVERIFY(notedEntries(*m_settings).isEmpty());
    }

    void aSilentKeyringIsWaitedForAsLongAsAPersonNeeds()
    {
        m_keyring->isSilent = true;
        QSignalSpy ended(m_accounts.get(), &Accounts::ended);
        m_accounts->logIn(other, *Credential::bearer("token"));
        m_accounts->logOut(hubEntry); // one at a time
        QTRY_COMPARE(ended.count(), 1);
        QCOMPARE(ended[0][1].value<std::optional<Error>>()->kind, ErrorKind::Locked);
        m_clock.advance(Accounts::personsPatience);
        QCOMPARE(ended.count(), 2);
        QCOMPARE(ended[1][1].value<std::optional<Error>>()->kind, ErrorKind::Keyring);
        m_keyring->speak(); // it was only unlocked late
        QTRY_COMPARE(m_accounts->all().size(), 1);
        QCOMPARE(notedEntries(*m_settings), QStringList{other});
        QCOMPARE(ended.count(), 2);
    }

    void onlyWhatTheKeyringHasCanBeLoggedOut()
    {
        m_keyring->secrets = {{hubEntry, "Bearer hf_secret"}};
        m_elsewhere = {{other, Account::Place::ContainerFile, {}, QStringLiteral("/home/ada/auth.json")}};
        AccountsDialog dialog(*m_accounts, hub);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        auto* list = dialog.findChild<QTreeWidget*>();
        auto* out = named<QPushButton>(dialog, QStringLiteral("Log &Out"));
        QTRY_COMPARE(list->topLevelItemCount(), 2);
        QTRY_VERIFY(!m_accounts->isLooking());
        list->setCurrentItem(list->topLevelItem(1));
        QVERIFY(!out->isEnabled());
        QVERIFY(
            visibleText(dialog).contains(QStringLiteral("removed there: Sign-in of the container tools")));
        list->setCurrentItem(list->topLevelItem(0));
        out->click();
        QTRY_VERIFY(m_keyring->secrets.isEmpty());
        QTRY_COMPARE(list->topLevelItemCount(), 1);
        QCOMPARE(m_refreshed, QStringList{hubEntry});
    }

private:
    static QList<QLineEdit*> edits(const QDialog& dialog) { return dialog.findChildren<QLineEdit*>(); }

    test::FakeClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::shared_ptr<FakeKeyring> m_keyring;
    QList<Account> m_elsewhere;
    QStringList m_refreshed;
    std::unique_ptr<Accounts> m_accounts;
};

QTEST_MAIN(TestAccounts)
#include "tst_accounts.moc"
