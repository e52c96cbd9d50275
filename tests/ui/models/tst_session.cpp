// SPDX-License-Identifier: MIT
// What a run of the program leaves to the next: the front door on a real disk, against a scripted server.
#include "core/cellar.h"
#include "tests/support/builders.h"
#include "tests/support/scripted_server.h"
#include "ui/models/session.h"

#include <QFile>
#include <QSettings>
#include <QTest>

using namespace cellar;
using namespace cellar::test;

namespace {
constexpr qint64 size = 1200000;
}

class TestSession : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_store = std::make_unique<TemporaryStore>();
        m_server = std::make_unique<ScriptedServer>();
        QList<Model> models;
        for (const QString& id : {QStringLiteral("a"), QStringLiteral("b")}) {
            Step silent = Step::file(1, size);
            silent.silent = true;
            m_server->script(u'/' + id, {silent});
            models += generatedModel(id, 1, size, {m_server->url(u'/' + id)});
        }
        writeFile(m_store->catalog(), catalogDocument(models));
        start();
    }
    void cleanup() { end(); }

    void whatAStateTellsOfAWish()
    {
        QCOMPARE(wishIn(state::Downloading{}), std::optional(Wish::Fetch));
        QCOMPARE(wishIn(state::Waiting{}), std::optional(Wish::Fetch));
        QCOMPARE(wishIn(state::Queued{true}), std::optional(Wish::Fetch));
        QCOMPARE(wishIn(state::Paused{{}, Error{ErrorKind::NoSpace, {}}}), std::optional(Wish::Fetch));
        QCOMPARE(wishIn(state::Repairing{}), std::optional(Wish::Repair));
        QCOMPARE(wishIn(state::Paused{}), std::optional(Wish::None));
        QCOMPARE(wishIn(state::Ready{}), std::optional(Wish::None));
        QCOMPARE(wishIn(state::Failed{}), std::optional(Wish::None));
        QVERIFY(!wishIn(state::Verifying{}));
        QVERIFY(!wishIn(state::Locked{})); // may be somebody else's wish alone
        QVERIFY(!wishIn(state::Queued{false}));
        QVERIFY(!wishIn(state::Unavailable{}));
    }

    void whatWasFetchedGoesOnAndWhatWasPausedStaysPaused()
    {
        m_cellar->ensure(QStringLiteral("a"));
        m_cellar->ensure(QStringLiteral("b"));
        QTRY_COMPARE(word("a") + word("b"), QStringLiteral("downloadingdownloading"));
        m_cellar->pause(QStringLiteral("b"));
        QTRY_COMPARE(m_server->requestCount(QStringLiteral("/a")), 1);
        end();

        serve();
        const auto before = m_server->requestCount(QStringLiteral("/b"));
        start();
        QTRY_COMPARE(word("a"), QStringLiteral("ready"));
        QCOMPARE(m_server->requestCount(QStringLiteral("/b")), before);
        end();
        QVERIFY(!settingsText().contains("fetch"));
    }

    void beforeTheCatalogueIsThereNothingIsForgotten()
    {
        m_cellar->ensure(QStringLiteral("a"));
        QTRY_VERIFY(settingsText().contains("fetch"));
        end();
        start(false); // a run that ended before it had read the catalogue
        m_cellar->refresh();
        end();
        QVERIFY(settingsText().contains("fetch=a"));
    }

    void anotherStoreHasASessionOfItsOwn()
    {
        m_cellar->ensure(QStringLiteral("a"));
        QTRY_VERIFY(settingsText().contains("fetch=a"));
        const TemporaryStore other;
        writeFile(other.catalog(), fileBytes(m_store->catalog()));
        Cellar cellar({other.root(), other.catalog(), {}}, m_clock);
        QVERIFY(cellar.reload());
        QSettings file(settingsPath(), QSettings::IniFormat);
        const Settings settings(file);
        Session(cellar, settings, file).goOn();
        QCOMPARE(stateName(cellar.knownState(QStringLiteral("a"))), QStringLiteral("absent"));
    }

    void whatTheUserCancelledIsNotWantedAnyMore()
    {
        m_cellar->ensure(QStringLiteral("a"));
        QTRY_VERIFY(settingsText().contains("fetch=a"));
        m_cellar->cancel(QStringLiteral("a"));
        QTRY_VERIFY(!settingsText().contains("fetch"));
    }

    void aHoldPausesAndItsEndGoesOn()
    {
        m_cellar->ensure(QStringLiteral("a"));
        QTRY_COMPARE(word("a"), QStringLiteral("downloading"));
        m_session->setHeld(true);
        QCOMPARE(m_session->held(), 1);
        QTRY_COMPARE(word("a"), QStringLiteral("paused"));
        QVERIFY(settingsText().contains("fetch=a")); // it is still wanted
        serve();
        m_session->setHeld(false);
        QCOMPARE(m_session->held(), 0);
        QTRY_COMPARE(word("a"), QStringLiteral("ready"));
    }

    void whatTheUserResumesInAHoldGoesOn()
    {
        m_cellar->ensure(QStringLiteral("a"));
        QTRY_COMPARE(word("a"), QStringLiteral("downloading"));
        m_session->setHeld(true);
        serve();
        m_cellar->resume(QStringLiteral("a"));
        QTRY_COMPARE(m_session->held(), 0);
        QTRY_COMPARE(word("a"), QStringLiteral("ready"));
    }

    void inAHoldTheLastRunWaits()
    {
        m_cellar->ensure(QStringLiteral("a"));
        QTRY_VERIFY(settingsText().contains("fetch=a"));
        end();
        serve();
        start(false);
        m_session->setHeld(true);
        m_session->goOn();
        QCOMPARE(m_session->held(), 1);
        QCOMPARE(word("a"), QStringLiteral("absent"));
        m_session->setHeld(false);
        QTRY_COMPARE(word("a"), QStringLiteral("ready"));
    }

    void whatWasFetchedGoesAlongToAnotherFolder()
    {
        m_cellar->ensure(QStringLiteral("a"));
        QTRY_VERIFY(settingsText().contains("fetch=a"));
        const QByteArray before = settingsText();
        m_session->moveTo(QStringLiteral("/elsewhere"));
        QVERIFY(settingsText().contains("fetch=a"));
        QCOMPARE(settingsText().count("fetch"), 1);
        QVERIFY(settingsText() != before);
        m_session->moveTo(m_store->root());
        QCOMPARE(settingsText(), before);
    }

private:
    QString settingsPath() const { return m_store->catalog() + QStringLiteral(".ini"); }
    QByteArray settingsText() const { return fileBytes(settingsPath()); }
    QString word(const char* id) const { return stateName(m_cellar->knownState(QString::fromLatin1(id))); }
    void serve()
    {
        for (const QString& path : {QStringLiteral("/a"), QStringLiteral("/b")})
            m_server->script(path, {Step::file(1, size)});
    }
    void start(bool goOn = true)
    {
        m_cellar = std::make_unique<Cellar>(Places{m_store->root(), m_store->catalog(), {}}, m_clock);
        m_file = std::make_unique<QSettings>(settingsPath(), QSettings::IniFormat);
        m_settings = std::make_unique<Settings>(*m_file);
        m_session = std::make_unique<Session>(*m_cellar, *m_settings, *m_file);
        QVERIFY(m_cellar->reload());
        if (goOn)
            m_session->goOn();
    }
    void end()
    {
        m_session.reset();
        m_settings.reset();
        m_cellar.reset();
        m_file.reset();
    }

    SystemClock m_clock;
    std::unique_ptr<TemporaryStore> m_store;
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<QSettings> m_file;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Cellar> m_cellar;
    std::unique_ptr<Session> m_session;
};

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
