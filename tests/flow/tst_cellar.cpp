// SPDX-License-Identifier: MIT
// The front door, as the window and the command use it, against a scripted server and a real disk.
#include "core/cellar.h"
#include "core/disk/disk.h"
#include "core/ensure/duplicates.h"
#include "core/ensure/resting_state.h"
#include "core/store/file_lock.h"
#include "core/store/space.h"
#include "tests/support/builders.h"
#include "tests/support/scripted_server.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace cellar;
using namespace cellar::test;
using namespace std::chrono_literals;

namespace {
constexpr qint64 size = 1200000;
}

class tst_Cellar : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void whatIsAskedForBecomesKnown();
    void anUnknownModelEndsWithAnError();
    void aFailureStaysKnownUntilItIsTriedAgain();
    void whatACancelledDownloadReceivedIsKept();
    void aCancelledReplyLeavesNothing();
    void whyTheFallbackWasTakenStaysKnown();
    void cancelReachesTheFallbackThatIsWorkedOn();
    void whatOthersPutIntoTheStoreIsSeen();
    void aDriveThatGoesAndComesBackIsSeen();
    void aDownloadEndsWithTheDriveAndGoesOnWhenItIsBack();
    void anotherProcessAtWorkIsSeenAndItsEndToo();
    void aBrokenCatalogueIsToldAndTheLastGoodOneStays();
    void whatOthersAddToTheCatalogueIsSeen();
    void addingGivesAnEntryThatCanBeEnsured();
    void whatIsImportedBecomesKnown();
    void anImportThatIsCancelledLeavesNothing();
    void duplicatesComeThroughTheFrontDoor();
    void removingTakesEntryAndFile();
    void damageIsKnownAfterVerifying();
    void repairingBringsBackTheRightBytes();
    void repairingTakesNoFallback();
    void aPausedDownloadSaysHowFarItWasAndGoesOn();
    void aPausedVerificationGoesOnAndProvesAgain();
    void pausingWhatIsNotFetchedDoesNothing();
    void cancellingWhatIsPausedForgetsIt();
    void whatIsPausedCanBeRemoved();
    void aPauseEndsWhereAnotherProcessMadeItReady();
    void allArePausedAndResumed();
    void theQueueHasAnOrderThatCanBeChanged();
    void whatIsQueuedIsToBeFetchedOrNot();
    void whatIsQueuedWaitsForRoomBeforeItsTurn();
    void whatIsQueuedFailsWithoutRoomBeforeTheFirstRequest();
    void whoIsTrustedHoldsForThePlaceOfTheTokensToo();

private:
    void serve(const QString& id, quint64 seed, const QString& fallback = {})
    {
        m_server->script(u'/' + id, {Step::file(seed, size)});
        m_models += generatedModel(id, seed, size, {m_server->url(u'/' + id)}, fallback);
        writeFile(m_store->catalog(), catalogDocument(m_models));
        QVERIFY(m_cellar->reload());
    }
    void serveSlowly(const QString& id, quint64 seed)
    {
        serve(id, seed);
        Step stalls = Step::file(seed, size);
        stalls.stopAfter = 500000;
        stalls.stop = Stop::Stall;
        stalls.ranges = false; // else the rest would be asked for anew
        m_server->script(u'/' + id, {stalls, Step::file(seed, size)});
    }
    /// The first is small and gets no answer; behind it there is room for two of the other three.
    void queueMoreThanFits(const EnsureOptions& options)
    {
        const auto room = roomOn(m_store->root());
        for (const QString& id : {u"a"_qs, u"b"_qs, u"c"_qs, u"d"_qs}) {
            serve(id, 1);
            Step silent = Step::file(1, size);
            silent.silent = true;
            m_server->script(u'/' + id, {silent});
            if (id != u"a")
                m_models.last().files.first().size = (room->free - floorOf(*room)) / 5 * 2;
        }
        writeFile(m_store->catalog(), catalogDocument(m_models));
        QVERIFY(m_cellar->reload());
        m_cellar->setWorkAtOnce(1);
        for (const QString& id : {u"a"_qs, u"b"_qs, u"c"_qs, u"d"_qs})
            m_cellar->ensure(id, options);
    }
    Progress pausedAt(const QString& id) const
    {
        const auto state = m_cellar->knownState(id);
        const auto* paused = std::get_if<state::Paused>(&state);
        return paused ? paused->progress : Progress{-1, {}, 0, {}};
    }
    qint64 received(const QString& id) const
    {
        const auto state = m_cellar->knownState(id);
        const auto* downloading = std::get_if<state::Downloading>(&state);
        return downloading ? downloading->progress.done : -1;
    }
    QString word(const QString& id) const { return stateName(m_cellar->knownState(id)); }
    QString ensured(const QString& id)
    {
        QSignalSpy finished(m_cellar.get(), &Cellar::finished);
        EnsureOptions options;
        options.retry = {0, 10ms};
        m_cellar->ensure(id, options);
        if (!QTest::qWaitFor([&] { return finished.count() > 0; }, 20000))
            return u"hangs"_qs;
        const auto error = finished.first().at(1).value<std::optional<Error>>();
        return error ? kindName(error->kind) : u"done"_qs;
    }

    SystemClock m_clock;
    std::unique_ptr<TemporaryStore> m_store;
    std::unique_ptr<ScriptedServer> m_server;
    QString away() const { return m_store->root() + u".away"_qs; }

    std::unique_ptr<Cellar> m_cellar;
    QList<Model> m_models;
};

void tst_Cellar::init()
{
    m_cellar.reset();
    m_models.clear();
    m_server = std::make_unique<ScriptedServer>();
    m_store = std::make_unique<TemporaryStore>();
    m_cellar = std::make_unique<Cellar>(
        Places{m_store->root(), m_store->catalog(), {}, m_store->catalog() + u".stores"_qs}, m_clock);
    QVERIFY(m_cellar->reload());
}

void tst_Cellar::whatIsAskedForBecomesKnown()
{
    serve(u"a"_qs, 1);
    QStringList words;
    connect(m_cellar.get(), &Cellar::changed, this, [&](const QString& id) {
        if (words.isEmpty() || words.last() != word(id))
            words += word(id);
    });
    QCOMPARE(word(u"a"_qs), u"absent");
    QCOMPARE(ensured(u"a"_qs), u"done");
    QCOMPARE(words, QStringList({u"queued"_qs, u"downloading"_qs, u"ready"_qs}));
    const auto snapshot = m_cellar->snapshot(u"a"_qs);
    QCOMPARE(stateName(snapshot->state), u"ready");
    QVERIFY(snapshot->files.first().present);
    QCOMPARE(fileBytes(snapshot->files.first().path), generatedBytes(1, 0, size));
    disconnect(m_cellar.get(), nullptr, this, nullptr);
}

void tst_Cellar::anUnknownModelEndsWithAnError()
{
    QCOMPARE(ensured(u"nobody"_qs), u"unknown-model");
    QVERIFY(!m_cellar->snapshot(u"nobody"_qs));
}

void tst_Cellar::aFailureStaysKnownUntilItIsTriedAgain()
{
    serve(u"a"_qs, 1);
    m_server->script(u"/a"_qs, {Step::answer(404)});
    QCOMPARE(ensured(u"a"_qs), u"http-status");
    QCOMPARE(word(u"a"_qs), u"failed");
    QSignalSpy changed(m_cellar.get(), &Cellar::changed);
    m_cellar->refresh();
    QTest::qWait(50); // a survey has nothing to tell
    QCOMPARE(word(u"a"_qs), u"failed");
    m_server->script(u"/a"_qs, {Step::file(1, size)});
    QCOMPARE(ensured(u"a"_qs), u"done");
    QCOMPARE(word(u"a"_qs), u"ready");
}

void tst_Cellar::whatACancelledDownloadReceivedIsKept()
{
    serve(u"a"_qs, 1);
    Step stalls = Step::file(1, size);
    stalls.stopAfter = 1000;
    stalls.stop = Stop::Stall;
    m_server->script(u"/a"_qs, {stalls});
    QSignalSpy finished(m_cellar.get(), &Cellar::finished);
    m_cellar->ensure(u"a"_qs);
    QTRY_VERIFY(received(u"a"_qs) >= 1000);
    m_cellar->cancel(u"a"_qs);
    QTRY_COMPARE(finished.count(), 1);
    QTRY_COMPARE(word(u"a"_qs), u"paused");
    QVERIFY(pausedAt(u"a"_qs).done >= 1000);
    m_cellar->resumeAll(); // it was given up
    QCOMPARE(word(u"a"_qs), u"paused");
    m_server->script(u"/a"_qs, {Step::file(1, size)});
    QCOMPARE(ensured(u"a"_qs), u"done");
    QVERIFY(m_server->bodySent() <= size + 10000);
    QTRY_COMPARE(m_store->leftovers(), QStringList());
}

void tst_Cellar::aCancelledReplyLeavesNothing()
{
    serve(u"a"_qs, 1);
    Step stalls = Step::file(1, size);
    stalls.stopAfter = 1000;
    stalls.stop = Stop::Stall;
    stalls.ranges = false;
    m_server->script(u"/a"_qs, {stalls});
    QSignalSpy finished(m_cellar.get(), &Cellar::finished);
    m_cellar->ensure(u"a"_qs);
    QTRY_COMPARE(word(u"a"_qs), u"downloading");
    QTRY_COMPARE(m_server->bodySent(), 1000);
    m_cellar->cancel(u"a"_qs);
    QTRY_COMPARE(finished.count(), 1);
    QCOMPARE(finished.first().at(1).value<std::optional<Error>>()->kind, ErrorKind::Cancelled);
    QCOMPARE(word(u"a"_qs), u"absent");
    QTRY_COMPARE(m_store->leftovers(), QStringList());
}

void tst_Cellar::whyTheFallbackWasTakenStaysKnown()
{
    serve(u"small"_qs, 2);
    serve(u"large"_qs, 1, u"small"_qs);
    m_server->script(u"/large"_qs, {Step::answer(404)});
    QCOMPARE(ensured(u"large"_qs), u"done");
    QCOMPARE(word(u"small"_qs), u"ready");
    for (int survey = 0; survey < 2; ++survey) {
        const auto state = m_cellar->knownState(u"large"_qs);
        QCOMPARE(stateName(state), u"fallback");
        QCOMPARE(std::get<state::Fallback>(state).why.value_or(Error{}).httpStatus, 404);
        m_cellar->refresh();
        QTest::qWait(50);
    }
}

void tst_Cellar::cancelReachesTheFallbackThatIsWorkedOn()
{
    serve(u"small"_qs, 2);
    serve(u"large"_qs, 1, u"small"_qs);
    m_server->script(u"/large"_qs, {Step::answer(404)});
    Step stalls = Step::file(2, size);
    stalls.stopAfter = 1000;
    stalls.stop = Stop::Stall;
    m_server->script(u"/small"_qs, {stalls});
    QSignalSpy finished(m_cellar.get(), &Cellar::finished);
    m_cellar->ensure(u"large"_qs);
    QTRY_COMPARE(word(u"small"_qs), u"downloading");
    m_cellar->cancel(u"small"_qs);
    QTRY_COMPARE(finished.count(), 1);
    QCOMPARE(finished.first().first().toString(), u"large");
}

void tst_Cellar::whatOthersPutIntoTheStoreIsSeen()
{
    serve(u"a"_qs, 1);
    m_cellar->watchOthers();
    Cellar other({m_store->root(), m_store->catalog(), {}}, m_clock);
    QVERIFY(other.reload());
    other.ensure(u"a"_qs);
    QTRY_COMPARE(word(u"a"_qs), u"ready");
}

void tst_Cellar::aDriveThatGoesAndComesBackIsSeen()
{
    serve(u"a"_qs, 1);
    serve(u"b"_qs, 2);
    m_cellar->watchOthers();
    QCOMPARE(ensured(u"a"_qs), u"done");
    QVERIFY(QDir().rename(m_store->root(), away()));
    for (const QString& id : {u"a"_qs, u"b"_qs}) {
        QTRY_COMPARE(word(id), u"unavailable");
        QCOMPARE(stateName(m_cellar->snapshot(id)->state), u"unavailable");
    }
    QCOMPARE(ensured(u"b"_qs), u"unavailable");
    QCOMPARE(word(u"b"_qs), u"unavailable");
    QVERIFY(!QFile::exists(m_store->root()));
    QVERIFY(QDir().rename(away(), m_store->root()));
    QTRY_COMPARE(word(u"a"_qs), u"ready");
    QTRY_COMPARE(word(u"b"_qs), u"absent");
    QCOMPARE(ensured(u"b"_qs), u"done");
}

void tst_Cellar::aDownloadEndsWithTheDriveAndGoesOnWhenItIsBack()
{
    m_models += generatedModel(u"a"_qs, 1, 40'000'000, {m_server->url(u"/a"_qs)});
    writeFile(m_store->catalog(), catalogDocument(m_models));
    QVERIFY(m_cellar->reload());
    Step slow = Step::file(1, 40'000'000);
    slow.bodyRate = 8'000'000;
    m_server->script(u"/a"_qs, {slow});
    m_cellar->watchOthers();
    QSignalSpy finished(m_cellar.get(), &Cellar::finished);
    m_cellar->ensure(u"a"_qs);
    QTRY_VERIFY(received(u"a"_qs) > 9'000'000); // there is a journal
    QVERIFY(QDir().rename(m_store->root(), away()));
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 20'000);
    QCOMPARE(finished.first().at(1).value<std::optional<Error>>()->kind, ErrorKind::Unavailable);
    QTRY_COMPARE(word(u"a"_qs), u"unavailable");
    QVERIFY(!QFile::exists(m_store->root()));
    QVERIFY(QDir().rename(away(), m_store->root()));
    QTRY_COMPARE(word(u"a"_qs), u"paused");
    m_server->script(u"/a"_qs, {Step::file(1, 40'000'000)});
    const qint64 before = m_server->bodySent();
    m_cellar->resume(u"a"_qs);
    QTRY_COMPARE_WITH_TIMEOUT(word(u"a"_qs), u"ready", 20'000);
    QVERIFY(m_server->bodySent() - before < 40'000'000);
}

void tst_Cellar::anotherProcessAtWorkIsSeenAndItsEndToo()
{
    serve(u"a"_qs, 1);
    m_cellar->watchOthers();
    const FilePlace place = m_cellar->catalog().find(u"a"_qs)->files.first().place;
    QVERIFY(m_cellar->layout().prepare(place));
    FileLock other(m_cellar->layout().lock(place), m_clock);
    QVERIFY(*other.tryTake());
    QTRY_COMPARE(word(u"a"_qs), u"locked");
    other.keepFresh(500, size);
    QTRY_COMPARE(std::get<state::Locked>(m_cellar->knownState(u"a"_qs)).holder.received, 500);
    other.release();
    QTRY_COMPARE(word(u"a"_qs), u"absent");
}

void tst_Cellar::aBrokenCatalogueIsToldAndTheLastGoodOneStays()
{
    serve(u"a"_qs, 1);
    QSignalSpy failed(m_cellar.get(), &Cellar::catalogFailed);
    writeFile(m_store->catalog(), "{ \"version\": 1, \"models\": [ { \"id\": 7 } ] }");
    QVERIFY(!m_cellar->reload());
    QCOMPARE(failed.count(), 1);
    QVERIFY(failed.first().first().value<Error>().detail.contains(u"models[0].id"));
    QVERIFY(m_cellar->catalog().find(u"a"_qs));
}

void tst_Cellar::whatOthersAddToTheCatalogueIsSeen()
{
    serve(u"a"_qs, 1);
    m_cellar->watchOthers();
    QVERIFY(
        editCatalog(m_store->catalog(), {{generatedModel(u"b"_qs, 2, size, {m_server->url(u"/b"_qs)})}, {}}));
    QTRY_VERIFY(m_cellar->catalog().find(u"b"_qs));
}

void tst_Cellar::addingGivesAnEntryThatCanBeEnsured()
{
    m_server->script(u"/New%20Model.gguf"_qs, {Step::file(5, size)});
    m_server->script(u"/New Model.gguf"_qs, {Step::file(5, size)});
    const auto id = m_cellar->add(m_server->url(u"/New Model.gguf"_qs).toString(QUrl::FullyEncoded));
    QVERIFY2(id, id ? "" : qPrintable(id.error().detail));
    QCOMPARE(*id, u"new-model");
    QCOMPARE(ensured(*id), u"done");
    QCOMPARE(word(*id), u"unproved");
}

void tst_Cellar::whatIsImportedBecomesKnown()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"Mine.bin"_qs);
    writeFile(path, generatedBytes(1, 0, size));
    QSignalSpy finished(m_cellar.get(), &Cellar::finished);
    QSignalSpy catalogChanged(m_cellar.get(), &Cellar::catalogChanged);
    m_cellar->importFrom(path);
    m_cellar->importFrom(path); // is done once
    QTRY_COMPARE(finished.count(), 1);
    QCOMPARE(finished.first().first().toString(), path);
    QVERIFY(!finished.first().at(1).value<std::optional<Error>>());
    QCOMPARE(catalogChanged.count(), 1);
    QTRY_COMPARE(word(u"mine"_qs), u"unproved");
    QCOMPARE(fileBytes(m_cellar->snapshot(u"mine"_qs)->files.first().path), generatedBytes(1, 0, size));
    QCOMPARE(finished.count(), 1);
}

void tst_Cellar::anImportThatIsCancelledLeavesNothing()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"large.bin"_qs);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(qint64(4) << 30));
    QSignalSpy finished(m_cellar.get(), &Cellar::finished);
    QSignalSpy happened(m_cellar.get(), &Cellar::happened);
    m_cellar->importFrom(path);
    QTRY_VERIFY(happened.count() > 0); // its progress
    m_cellar->cancel(path);
    QTRY_COMPARE(finished.count(), 1);
    QCOMPARE(finished.first().at(1).value<std::optional<Error>>()->kind, ErrorKind::Cancelled);
    QCOMPARE(m_store->leftovers(), QStringList());
    QVERIFY(!QFile::exists(m_store->catalog()));
}

void tst_Cellar::duplicatesComeThroughTheFrontDoor()
{
    const QByteArray bytes = generatedBytes(1, 0, size);
    for (const QString& relative : {u"a/one.gguf"_qs, u"b/other.gguf"_qs})
        writeFile(m_store->file(relative), bytes);
    Duplicates& duplicates = m_cellar->duplicates();
    QCOMPARE(&m_cellar->duplicates(), &duplicates);
    QList<DuplicateSet> sets;
    connect(&duplicates, &Duplicates::found, this, [&](const DuplicateSearch& found) { sets = found.sets; });
    QSignalSpy progressed(&duplicates, &Duplicates::progressed);
    QSignalSpy finished(&duplicates, &Duplicates::finished);
    duplicates.find({});
    QVERIFY(finished.wait());
    QCOMPARE(sets.size(), 1);
    QCOMPARE(progressed.last().first().value<Progress>().done, 2 * size);
    duplicates.replace(sets);
    duplicates.find({}); // in turn
    QTRY_COMPARE(finished.size(), 3);
    QVERIFY(sets.isEmpty());
    QCOMPARE(fileBytes(m_store->file(u"b/other.gguf"_qs)), bytes);
}

void tst_Cellar::removingTakesEntryAndFile()
{
    QTemporaryDir data;
    qputenv("XDG_DATA_HOME", data.path().toUtf8());
    serve(u"a"_qs, 1);
    QCOMPARE(ensured(u"a"_qs), u"done");
    const QString path = m_cellar->snapshot(u"a"_qs)->files.first().path;
    QSignalSpy finished(m_cellar.get(), &Cellar::finished);
    m_cellar->remove(u"a"_qs);
    QTRY_COMPARE(finished.count(), 1);
    QVERIFY(!finished.first().at(1).value<std::optional<Error>>());
    QVERIFY(!m_cellar->catalog().find(u"a"_qs));
    QVERIFY(!QFile::exists(path));
}

void tst_Cellar::damageIsKnownAfterVerifying()
{
    serve(u"a"_qs, 1);
    QCOMPARE(ensured(u"a"_qs), u"done");
    writeFile(m_cellar->snapshot(u"a"_qs)->files.first().path, "damaged");
    QSignalSpy finished(m_cellar.get(), &Cellar::finished);
    m_cellar->verify(u"a"_qs);
    QTRY_COMPARE(finished.count(), 1);
    QCOMPARE(word(u"a"_qs), u"damaged");
    QCOMPARE(stateName(m_cellar->snapshot(u"a"_qs)->state), u"damaged");
    QCOMPARE(ensured(u"a"_qs), u"done"); // fetched anew
    QCOMPARE(word(u"a"_qs), u"ready");
}

void tst_Cellar::repairingBringsBackTheRightBytes()
{
    serve(u"a"_qs, 1);
    QCOMPARE(ensured(u"a"_qs), u"done");
    const QString path = m_cellar->snapshot(u"a"_qs)->files.first().path;
    QByteArray bytes = fileBytes(path);
    bytes[700000] = char(bytes[700000] ^ 1);
    writeFile(path, bytes);
    QSignalSpy finished(m_cellar.get(), &Cellar::finished);
    m_cellar->repair(u"a"_qs);
    QTRY_COMPARE(finished.count(), 1);
    QVERIFY(!finished.first().at(1).value<std::optional<Error>>());
    QCOMPARE(fileBytes(path), generatedBytes(1, 0, size));
    QCOMPARE(word(u"a"_qs), u"ready");
}

void tst_Cellar::repairingTakesNoFallback()
{
    serve(u"small"_qs, 2);
    serve(u"large"_qs, 1, u"small"_qs);
    m_server->script(u"/large"_qs, {Step::answer(404)});
    EnsureOptions options;
    options.retry = {0, 10ms};
    QSignalSpy finished(m_cellar.get(), &Cellar::finished);
    m_cellar->repair(u"large"_qs, options);
    QTRY_COMPARE(finished.count(), 1);
    QCOMPARE(finished.first().at(1).value<std::optional<Error>>()->kind, ErrorKind::HttpStatus);
    QCOMPARE(word(u"large"_qs), u"failed");
}

void tst_Cellar::aPausedDownloadSaysHowFarItWasAndGoesOn()
{
    serveSlowly(u"a"_qs, 1);
    QStringList words;
    connect(m_cellar.get(), &Cellar::happened, this, [&](const Event& event) {
        if (const auto* changed = std::get_if<event::StateChanged>(&event.what))
            words += stateName(changed->state);
    });
    QSignalSpy finished(m_cellar.get(), &Cellar::finished);
    m_cellar->ensure(u"a"_qs);
    QTRY_COMPARE(received(u"a"_qs), 500000);
    m_cellar->pause(u"a"_qs);
    const Progress half{500000, size, 0, {}};
    QCOMPARE(pausedAt(u"a"_qs), half);
    QTRY_COMPARE(finished.count(), 1);
    QCOMPARE(finished.first().at(1).value<std::optional<Error>>()->kind, ErrorKind::Cancelled);
    QCOMPARE(word(u"a"_qs), u"paused");
    QCOMPARE(stateName(m_cellar->snapshot(u"a"_qs)->state), u"paused");
    QTRY_VERIFY(!QFile::exists(m_cellar->layout().lock(m_cellar->catalog().find(u"a"_qs)->files[0].place)));

    m_cellar->resume(u"a"_qs);
    QTRY_COMPARE(finished.count(), 2);
    QVERIFY(!finished.last().at(1).value<std::optional<Error>>());
    QCOMPARE(word(u"a"_qs), u"ready");
    QCOMPARE(words, QStringList({u"queued"_qs, u"downloading"_qs, u"paused"_qs, u"queued"_qs,
                                 u"downloading"_qs, u"ready"_qs}));
    disconnect(m_cellar.get(), nullptr, this, nullptr);
}

void tst_Cellar::aPausedVerificationGoesOnAndProvesAgain()
{
    serve(u"a"_qs, 1);
    QCOMPARE(ensured(u"a"_qs), u"done");
    const auto proved = std::get<state::Ready>(m_cellar->knownState(u"a"_qs)).proved;
    QSignalSpy finished(m_cellar.get(), &Cellar::finished);
    m_cellar->verify(u"a"_qs);
    m_cellar->pause(u"a"_qs);
    QTRY_COMPARE(finished.count(), 1);
    const auto state = m_cellar->knownState(u"a"_qs);
    QVERIFY(std::get<state::Paused>(state).verifying);
    m_cellar->refresh();
    QTest::qWait(50);
    QVERIFY(m_cellar->knownState(u"a"_qs) == state);
    const Model* model = m_cellar->catalog().find(u"a"_qs);
    const auto onDisk = restingState(m_cellar->layout(), m_cellar->catalog(), *model);
    QCOMPARE(std::get<state::Ready>(onDisk).proved, proved); // for everybody else

    m_cellar->resume(u"a"_qs);
    QTRY_COMPARE(finished.count(), 2);
    QVERIFY(!finished.last().at(1).value<std::optional<Error>>());
    QVERIFY(std::get<state::Ready>(m_cellar->knownState(u"a"_qs)).proved >= proved);
}

void tst_Cellar::pausingWhatIsNotFetchedDoesNothing()
{
    serve(u"a"_qs, 1);
    m_cellar->pause(u"a"_qs);
    m_cellar->pause(u"nobody"_qs);
    QCOMPARE(word(u"a"_qs), u"absent");
    QSignalSpy finished(m_cellar.get(), &Cellar::finished);
    m_cellar->resume(u"a"_qs);
    m_cellar->resumeAll();
    QCOMPARE(word(u"a"_qs), u"absent");
    QCOMPARE(ensured(u"a"_qs), u"done");
    QCOMPARE(finished.count(), 1);
}

void tst_Cellar::cancellingWhatIsPausedForgetsIt()
{
    serve(u"a"_qs, 1);
    Step nothing = Step::file(1, size);
    nothing.silent = true;
    m_server->script(u"/a"_qs, {nothing});
    QSignalSpy finished(m_cellar.get(), &Cellar::finished);
    m_cellar->ensure(u"a"_qs);
    QTRY_COMPARE(word(u"a"_qs), u"downloading");
    m_cellar->pause(u"a"_qs);
    QTRY_COMPARE(finished.count(), 1);
    QCOMPARE(word(u"a"_qs), u"paused");
    QSignalSpy changed(m_cellar.get(), &Cellar::changed);
    m_cellar->cancel(u"a"_qs);
    QVERIFY(changed.contains(QVariantList{u"a"_qs}));
    QCOMPARE(word(u"a"_qs), u"absent");
    m_cellar->resumeAll();
    QCOMPARE(word(u"a"_qs), u"absent");
    QCOMPARE(finished.count(), 1); // it ended when it was paused
}

void tst_Cellar::whatIsPausedCanBeRemoved()
{
    serveSlowly(u"a"_qs, 1);
    QSignalSpy finished(m_cellar.get(), &Cellar::finished);
    m_cellar->ensure(u"a"_qs);
    QTRY_COMPARE(word(u"a"_qs), u"downloading");
    m_cellar->pause(u"a"_qs);
    m_cellar->remove(u"a"_qs);
    QTRY_COMPARE(finished.count(), 2);
    QVERIFY(!finished.last().at(1).value<std::optional<Error>>());
    QVERIFY(!m_cellar->catalog().find(u"a"_qs));
    QCOMPARE(word(u"a"_qs), u"absent");
}

void tst_Cellar::aPauseEndsWhereAnotherProcessMadeItReady()
{
    serveSlowly(u"a"_qs, 1);
    m_cellar->ensure(u"a"_qs);
    QTRY_COMPARE(received(u"a"_qs), 500000);
    m_cellar->pause(u"a"_qs);
    m_cellar->watchOthers();
    Cellar other({m_store->root(), m_store->catalog(), {}}, m_clock);
    QVERIFY(other.reload());
    other.ensure(u"a"_qs);
    QTRY_COMPARE(word(u"a"_qs), u"ready");
    m_cellar->resumeAll();
    QCOMPARE(word(u"a"_qs), u"ready");
}

void tst_Cellar::allArePausedAndResumed()
{
    for (const QString& id : {u"a"_qs, u"b"_qs, u"c"_qs})
        serveSlowly(id, 1);
    m_cellar->setWorkAtOnce(2);
    QSignalSpy finished(m_cellar.get(), &Cellar::finished);
    for (const QString& id : {u"a"_qs, u"b"_qs, u"c"_qs})
        m_cellar->ensure(id);
    QTRY_COMPARE(word(u"b"_qs), u"downloading");
    QCOMPARE(word(u"c"_qs), u"queued");
    m_cellar->pauseAll();
    QTRY_COMPARE(finished.count(), 3);
    for (const QString& id : {u"a"_qs, u"b"_qs, u"c"_qs})
        QCOMPARE(word(id), u"paused");
    for (const QString& id : {u"a"_qs, u"b"_qs, u"c"_qs})
        m_server->script(u'/' + id, {Step::file(1, size)});
    m_cellar->resumeAll();
    for (const QString& id : {u"a"_qs, u"b"_qs, u"c"_qs})
        QTRY_COMPARE(word(id), u"ready");
}

void tst_Cellar::theQueueHasAnOrderThatCanBeChanged()
{
    for (const QString& id : {u"a"_qs, u"b"_qs, u"c"_qs})
        serveSlowly(id, 1);
    m_cellar->setWorkAtOnce(1);
    for (const QString& id : {u"a"_qs, u"b"_qs, u"c"_qs})
        m_cellar->ensure(id);
    QTRY_COMPARE(word(u"a"_qs), u"downloading");
    QCOMPARE(m_cellar->queuePosition(u"a"_qs), 0);
    QCOMPARE(m_cellar->queuePosition(u"c"_qs), 2);
    QSignalSpy moved(m_cellar.get(), &Cellar::queueChanged);
    m_cellar->moveInQueue(u"c"_qs, -1);
    QCOMPARE(moved.count(), 1);
    QCOMPARE(m_cellar->queuePosition(u"c"_qs), 1);
    m_cellar->cancel(u"a"_qs);
    QTRY_COMPARE(word(u"c"_qs), u"downloading");
    QCOMPARE(word(u"b"_qs), u"queued");
}

void tst_Cellar::whatIsQueuedIsToBeFetchedOrNot()
{
    serveSlowly(u"a"_qs, 1);
    serve(u"b"_qs, 1);
    m_cellar->setWorkAtOnce(1);
    m_cellar->ensure(u"a"_qs);
    QTRY_COMPARE(word(u"a"_qs), u"downloading");
    m_cellar->verify(u"b"_qs);
    QVERIFY(m_cellar->knownState(u"b"_qs) == ModelState(state::Queued{false}));
    m_cellar->ensure(u"b"_qs);
    QVERIFY(m_cellar->knownState(u"b"_qs) == ModelState(state::Queued{true}));
}

void tst_Cellar::whatIsQueuedWaitsForRoomBeforeItsTurn()
{
    EnsureOptions patient;
    patient.waitForRoom = true;
    queueMoreThanFits(patient);
    QTRY_COMPARE(word(u"d"_qs), u"paused");
    const auto state = m_cellar->knownState(u"d"_qs);
    QCOMPARE(std::get<state::Paused>(state).why.value_or(Error{}).kind, ErrorKind::NoSpace);
    QCOMPARE(word(u"b"_qs), u"queued");
    QCOMPARE(word(u"c"_qs), u"queued");
    QCOMPARE(m_server->requestCount(u"/b"_qs) + m_server->requestCount(u"/c"_qs), 0);

    m_cellar->pause(u"c"_qs);
    QTRY_COMPARE(word(u"d"_qs), u"queued");
    m_cellar->resume(u"c"_qs);
    QTRY_COMPARE(word(u"d"_qs), u"paused");
    m_cellar->cancel(u"b"_qs);
    QTRY_COMPARE(word(u"d"_qs), u"queued");
}

void tst_Cellar::whatIsQueuedFailsWithoutRoomBeforeTheFirstRequest()
{
    QSignalSpy finished(m_cellar.get(), &Cellar::finished);
    int requestsByThen = -1;
    connect(m_cellar.get(), &Cellar::finished, this, [&] {
        if (requestsByThen < 0)
            requestsByThen = int(m_server->requestCount());
    });
    queueMoreThanFits({});
    QTRY_COMPARE(finished.count(), 1);
    QCOMPARE(finished.first().first().toString(), u"d");
    QCOMPARE(finished.first().at(1).value<std::optional<Error>>()->kind, ErrorKind::NoSpace);
    QCOMPARE(requestsByThen, 0);
    QCOMPARE(word(u"d"_qs), u"failed");
    QCOMPARE(word(u"b"_qs), u"queued");
    disconnect(m_cellar.get(), nullptr, this, nullptr);
}

// The manifest is not there: being told so with a token shows that both places were trusted.
void tst_Cellar::whoIsTrustedHoldsForThePlaceOfTheTokensToo()
{
    const TlsAuthority authority;
    ScriptedServer registry({.tls = authority.issue(Certificate::Good)});
    ScriptedServer tokens({.tls = authority.issue(Certificate::Good)});
    registry.script(u"/v2/team/tiny/manifests/v1"_qs,
                    {Step::answer(401, {{"Www-Authenticate",
                                         "Bearer realm=\"" + tokens.url(u"/token"_qs).toEncoded() + '"'}}),
                     Step::answer(404)});
    tokens.script(u"/token"_qs, {Step::answer(200, {}, R"({"token":"t1"})")});
    writeFile(m_store->file(u"ca.pem"_qs), authority.pem());
    m_cellar->setCaFile(m_store->file(u"ca.pem"_qs));
    QSignalSpy finished(m_cellar.get(), &Cellar::finished);
    m_cellar->resolve(u"oci:https://127.0.0.1:%1/team/tiny:v1"_qs.arg(registry.port()));
    QTRY_COMPARE(finished.count(), 1);
    const auto error = finished.first().at(1).value<std::optional<Error>>().value_or(Error{});
    QCOMPARE(kindName(error.kind), u"unknown-model"_qs);
    QCOMPARE(registry.requests().last().request.header("Authorization").value_or(""),
             QByteArray("Bearer t1"));

    ScriptedServer proxy;
    registry.script(u"/v2/team/tiny/manifests/v1"_qs,
                    {Step::answer(401, {{"Www-Authenticate", "Bearer realm=\"https://192.0.2.1/token\""}})});
    m_cellar->setProxies(*ProxyRules::throughAddress(u"127.0.0.1:%1"_qs.arg(proxy.port())));
    m_cellar->resolve(u"oci:https://127.0.0.1:%1/team/tiny:v1"_qs.arg(registry.port()), {{0, 1ms}});
    QTRY_COMPARE(finished.count(), 2);
    QVERIFY(proxy.requestCount() > 0);
}

QTEST_GUILESS_MAIN(tst_Cellar)
#include "tst_cellar.moc"
