// SPDX-License-Identifier: MIT
// What is outdated, asked of a scripted hub with a clock that is turned by hand.
#include "core/cellar.h"
#include "tests/support/builders.h"
#include "tests/support/fake_clock.h"
#include "tests/support/scripted_server.h"
#include "ui/models/update_check.h"
#include "ui/settings/settings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

using namespace cellar;
using namespace cellar::test;
using namespace std::chrono_literals;

namespace {

constexpr qint64 size = 100'000;
const QString a = u"a"_qs;
const QString b = u"b"_qs;
const QString before = u"52e7645ba7c309695bec7ac98f4f005b139cf465"_qs;
const QString after = u"aaaa645ba7c309695bec7ac98f4f005b139cf465"_qs;

QString infoOf(const QString& id)
{
    return u"/api/models/org/%1/revision/main"_qs.arg(id);
}

} // namespace

class TestUpdateCheck : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_store = std::make_unique<TemporaryStore>();
        m_hub = std::make_unique<ScriptedServer>();
        m_clock = std::make_unique<FakeClock>();
        QList<Model> models;
        for (const QString& id : {a, b}) {
            Model model = generatedModel(id, 1, size, {m_hub->url(u'/' + id)});
            model.provenance = Provenance{u"hf:org/%1/model.gguf"_qs.arg(id), u"main"_qs, before};
            models += model;
            publish(id, before, 1);
            writeFile(m_store->file(id + u"/model.gguf"_qs), generatedBytes(1, 0, size));
        }
        QVERIFY(editCatalog(m_store->catalog(), {models, {}}));
        m_cellar = std::make_unique<Cellar>(
            Places{m_store->root(), m_store->catalog(), {}, {}, {m_hub->url({})}}, *m_clock);
        QVERIFY(m_cellar->reload());
        for (const QString& id : {a, b}) {
            QSignalSpy finished(m_cellar.get(), &Cellar::finished);
            m_cellar->verify(id);
            QTRY_COMPARE(finished.size(), 1);
            QCOMPARE(stateName(m_cellar->knownState(id)), u"ready"_qs);
        }
        m_file = std::make_unique<QSettings>(m_store->file(u"settings.ini"_qs), QSettings::IniFormat);
        m_settings = std::make_unique<Settings>(*m_file);
        makeCheck();
    }
    void cleanup()
    {
        m_check.reset();
        m_settings.reset();
        m_cellar.reset();
    }

    void itAsksByItselfOnceADay()
    {
        QSignalSpy found(m_check.get(), &UpdateCheck::found);
        publish(a, after, 2);
        QCOMPARE(rounds(), 0);
        m_check->begin();
        m_clock->advance(UpdateCheck::quiet);
        QTRY_COMPARE(found.size(), 1);
        QCOMPARE(found.first().first().toStringList(), QStringList{a});
        QCOMPARE(m_check->newer().keys(), QStringList{a});
        QCOMPARE(m_check->newer().value(a).there, after);
        QCOMPARE(m_check->newer().value(a).size, size);
        QCOMPARE(m_check->newer().value(a).published, QDateTime({2026, 11, 3}, {8, 18, 22}, Qt::UTC));
        QCOMPARE(rounds(), 1);
        const QDateTime asked = m_check->asked();
        QCOMPARE(asked, m_clock->utc());
        m_clock->advance(23h);
        QCOMPARE(m_check->asked(), asked);
        m_clock->advance(2h);
        QTRY_COMPARE(rounds(), 2);
        QTRY_COMPARE(m_hub->requestCount(infoOf(b)), 2);
        QCOMPARE(found.size(), 1); // no news
    }

    void whatIsKnownSurvivesARestartAndIsNotAskedAgainThatDay()
    {
        publish(a, after, 2);
        askByHand();
        makeCheck();
        QCOMPARE(m_check->newer().keys(), QStringList{a});
        const QDateTime asked = m_check->asked();
        m_check->begin();
        m_clock->advance(20h);
        QCOMPARE(m_check->asked(), asked);
        m_clock->advance(5h);
        QVERIFY(m_check->asked() > asked);
    }

    void switchedOffOrMeteredItAsksOnlyByHand_data()
    {
        QTest::addColumn<bool>("metered");
        QTest::newRow("switched off") << false;
        QTest::newRow("metered") << true;
    }
    void switchedOffOrMeteredItAsksOnlyByHand()
    {
        QFETCH(bool, metered);
        if (metered)
            m_check->setHeld(true);
        setSwitch(metered);
        m_check->begin();
        m_clock->advance(72h);
        QVERIFY(!m_check->asked().isValid());
        QCOMPARE(askByHand(), QString());
        QCOMPARE(rounds(), 1);
        const QDateTime asked = m_check->asked();
        m_clock->advance(72h);
        QCOMPARE(m_check->asked(), asked);
        setSwitch(true);
        m_check->setHeld(false);
        m_clock->advance(UpdateCheck::quiet);
        QTRY_COMPARE(rounds(), 2);
    }

    void aHubThatRefusesIsLeftAloneAndAskedMoreRarely()
    {
        for (const QString& id : {a, b})
            m_hub->script(infoOf(id), {Step::answer(429)});
        QCOMPARE(askByHand(), kindName(ErrorKind::HttpStatus));
        QCOMPARE(m_hub->requestCount(), 1); // of both models
        QCOMPARE(m_check->failures(), 1);
        m_check->begin();
        m_clock->advance(25h);
        QTRY_COMPARE(m_check->failures(), 2);
        QCOMPARE(m_hub->requestCount(), 2);
        const QDateTime asked = m_check->asked();
        m_clock->advance(47h); // less than two days
        QCOMPARE(m_check->asked(), asked);
        for (const QString& id : {a, b})
            publish(id, after, 2);
        m_clock->advance(2h);
        QTRY_COMPARE(m_check->newer().size(), 2);
        QTRY_COMPARE(m_check->failures(), 0);
    }

    void aModelThatIsGoneThereHidesNothingOfTheOthers()
    {
        m_hub->script(infoOf(a), {Step::answer(404, {{"X-Error-Code", "RepoNotFound"}})});
        publish(b, after, 2);
        QCOMPARE(askByHand(), QString());
        QCOMPARE(m_check->newer().keys(), QStringList{b});
        QCOMPARE(m_check->failures(), 0);
    }

    void aSkippedVersionIsNotToldOfAgain()
    {
        publish(a, after, 2);
        askByHand();
        m_check->skip(a);
        QVERIFY(m_check->newer().isEmpty());
        askByHand();
        QVERIFY(m_check->newer().isEmpty());
        makeCheck();
        QVERIFY(m_check->newer().isEmpty());
    }

    void anUpdateBringsWhatIsThereNow_data()
    {
        QTest::addColumn<bool>("keepOld");
        QTest::newRow("in place of the old one") << false;
        QTest::newRow("beside it") << true;
    }
    void anUpdateBringsWhatIsThereNow()
    {
        QFETCH(bool, keepOld);
        publish(a, after, 2);
        askByHand();
        const QString third = u"bbbb645ba7c309695bec7ac98f4f005b139cf465"_qs;
        publish(a, third, 3);
        m_check->update(a, keepOld);
        const QString folder = keepOld ? u"a.bbbb645b"_qs : a;
        QTRY_COMPARE(fileBytes(m_store->file(folder + u"/model.gguf"_qs)), generatedBytes(3, 0, size));
        QTRY_VERIFY(m_check->newer().isEmpty());
        if (keepOld)
            QCOMPARE(fileBytes(m_store->file(u"a/model.gguf"_qs)), generatedBytes(1, 0, size));
    }

    void anUpdateThatFailsLeavesTheOldVersionReadyAndOutdated()
    {
        publish(a, after, 2);
        m_hub->script(u"/org/a/resolve/%1/model.gguf"_qs.arg(after), {Step::answer(404)});
        QSignalSpy finished(m_cellar.get(), &Cellar::finished);
        m_check->update(a, false);
        QTRY_COMPARE(finished.size(), 2); // the question, and the update
        QVERIFY(finished.last().at(1).value<std::optional<Error>>());
        QTRY_COMPARE(stateName(m_cellar->knownState(a)), u"ready"_qs);
        QCOMPARE(m_check->newer().keys(), QStringList{a});
    }

    void whyAnUpdateCannotBeginIsTold()
    {
        QSignalSpy failed(m_check.get(), &UpdateCheck::notUpdated);
        m_check->update(u"nothing"_qs, false);
        QCOMPARE(failed.size(), 1);
        m_hub->script(infoOf(a), {Step::answer(404, {{"X-Error-Code", "RepoNotFound"}})});
        m_check->update(a, false);
        QTRY_COMPARE(failed.size(), 2);
        QCOMPARE(failed.last().first().toString(), a);
        QCOMPARE(failed.last().at(1).value<Error>().kind, ErrorKind::UnknownModel);
    }

private:
    void makeCheck()
    {
        m_check = std::make_unique<UpdateCheck>(UpdateCheck::Parts{
            *m_cellar, *m_settings, *m_clock, m_store->file(u"state/updates.json"_qs), {0}});
    }
    void publish(const QString& id, const QString& commit, quint64 seed)
    {
        const QJsonObject info{{u"id"_qs, QString(u"org/"_qs + id)},
                               {u"sha"_qs, commit},
                               {u"lastModified"_qs, u"2026-11-03T08:18:22.000Z"_qs}};
        const QJsonObject stored{{u"size"_qs, size}, {u"oid"_qs, generatedDigest(seed, size).hex()}};
        const QJsonObject file{{u"type"_qs, u"file"_qs},
                               {u"path"_qs, u"model.gguf"_qs},
                               {u"size"_qs, size},
                               {u"lfs"_qs, stored}};
        m_hub->script(infoOf(id), {asJson(QJsonDocument(info))});
        m_hub->script(u"/api/models/org/%1/tree/%2"_qs.arg(id, commit),
                      {asJson(QJsonDocument(QJsonArray{file}))});
        m_hub->script(u"/org/%1/resolve/%2/model.gguf"_qs.arg(id, commit), {Step::file(seed, size)});
    }
    static Step asJson(const QJsonDocument& document)
    {
        return Step::answer(200, {{"Content-Type", "application/json"}}, document.toJson());
    }
    void setSwitch(bool on)
    {
        Preferences preferences;
        preferences.checkUpdates = on;
        m_settings->set(preferences);
    }
    qsizetype rounds() const { return m_hub->requestCount(infoOf(a)); }
    /// The kind of the error; empty: none.
    QString askByHand()
    {
        QSignalSpy checked(m_check.get(), &UpdateCheck::checked);
        m_check->check();
        if (!QTest::qWaitFor([&] { return !checked.isEmpty(); }))
            return u"hangs"_qs;
        const auto error = checked.first().first().value<std::optional<Error>>();
        return error ? kindName(error->kind) : QString();
    }

    std::unique_ptr<TemporaryStore> m_store;
    std::unique_ptr<ScriptedServer> m_hub;
    std::unique_ptr<FakeClock> m_clock;
    std::unique_ptr<QSettings> m_file;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Cellar> m_cellar;
    std::unique_ptr<UpdateCheck> m_check;
};

QTEST_GUILESS_MAIN(TestUpdateCheck)
#include "tst_update_check.moc"
