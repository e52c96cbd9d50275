// SPDX-License-Identifier: MIT
// Models made ready, verified and removed by the jobs, against scripted servers.
#include "core/ensure/ensure_job.h"
#include "core/ensure/remove_job.h"
#include "core/ensure/resting_state.h"
#include "core/ensure/verify_job.h"
#include "core/store/receipts.h"
#include "tests/support/builders.h"
#include "tests/support/scripted_server.h"

#include <QFile>
#include <QTest>

using namespace cellar;
using namespace cellar::test;
using namespace std::chrono_literals;

namespace {

constexpr qint64 size = 1500000;

EnsureOptions quick()
{
    EnsureOptions options;
    options.retry = {1, 10ms};
    options.stallTimeout = 5s;
    return options;
}

/// A job, run to its end.
class Run
{
public:
    explicit Run(Job& job)
    {
        QObject::connect(&job, &Job::happened, &job, [this](const QString& id, const EventDetail& detail) {
            events.append({id, detail});
        });
        QObject::connect(&job, &Job::finished, &job, [this](const std::optional<Error>& e) {
            ended = true;
            error = e;
        });
        job.start();
    }

    QString outcome()
    {
        if (!QTest::qWaitFor([this] { return ended; }, 20000))
            return u"hangs"_qs;
        return error ? kindName(error->kind) : u"done"_qs;
    }

    template <class News>
    std::optional<News> last() const
    {
        std::optional<News> found;
        for (const auto& [id, detail] : events) {
            if (const auto* news = std::get_if<News>(&detail))
                found = *news;
        }
        return found;
    }

    QStringList states(const QString& id) const
    {
        QStringList words;
        for (const auto& [of, detail] : events) {
            const auto* news = std::get_if<event::StateChanged>(&detail);
            if (news && of == id && (words.isEmpty() || words.last() != stateName(news->state)))
                words += stateName(news->state);
        }
        return words;
    }

    QList<std::pair<QString, EventDetail>> events;
    bool ended = false;
    std::optional<Error> error;
};

} // namespace

class tst_Ensure : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aModelBecomesReadyAndStaysSoWithoutARequest();
    void whatADeadProcessLeftBesideAReadyFileIsTidiedUp();
    void severalFilesBecomeReadyInTurn();
    void theFallbackIsTakenAndSaid();
    void withoutPermissionNoFallbackIsTaken();
    void aFaultOfTheDiskTakesNoFallback();
    void aRightFileOnTheDiskIsAdoptedWithoutARequest();
    void whatAnotherProgramHasIsTakenWithoutARequest();
    void whatAnotherProgramOnlyClaimsToHaveIsFetched();
    void aWrongFileOnTheDiskIsReplacedOnlyByAProvedOne();
    void forceFetchesAgain();
    void verifyFetchesOnlyWhatIsDamaged();
    void whileAnotherHoldsTheLockItWaits();
    void withoutWaitingItSaysWhoHoldsIt();
    void cancelLeavesNothing();
    void whatWasReceivedInRangesIsKeptWhenCancelled();
    void forRoomItWaitsAndGoesOnByItself();
    void aLinkInTheStoreIsRefused();
    void verifyTellsGoodFromDamagedFromMissing();
    void verifyNamesTheDamagedPieceByTheMapKeptWithTheReceipt();
    void verifyLeavesTheMapOfADamagedFileAndBringsALostOneBack();
    void verifyGoesByPublishedPiecesWhereThereAreSome();
    void removeDeletesFilesAndEntry();
    void removeIsRefusedWhileAnotherWorksOnIt();

private:
    Catalog catalogOf(const QList<Model>& models) { return *Catalog::merged(models, {}); }
    Run ensure(const Catalog& catalog, const QString& id, const EnsureOptions& options = quick())
    {
        m_job = std::make_unique<EnsureJob>(*m_place, catalog, *catalog.find(id), options);
        return Run(*m_job);
    }
    Model model(const QString& id, quint64 seed, const QString& fallback = {})
    {
        m_server->script(u'/' + id, {Step::file(seed, size)});
        return generatedModel(id, seed, size, {m_server->url(u'/' + id)}, fallback);
    }
    Run verify(const Model& model)
    {
        m_job = std::make_unique<VerifyJob>(*m_place, model, std::make_shared<VerifyPoint>());
        return Run(*m_job);
    }
    /// Eight bytes become others.
    static void damage(const QString& path, qint64 offset)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(offset));
        QCOMPARE(file.write("damaged!"), 8);
    }
    QString pathOf(const Model& model) const { return m_place->layout.file(model.files.first().place); }

    SystemClock m_clock;
    std::unique_ptr<TemporaryStore> m_store;
    std::unique_ptr<Network> m_network;
    HostSlots m_hostSlots;
    std::shared_ptr<RateLimiter> m_limiter = std::make_shared<RateLimiter>();
    SpaceLedger m_space;
    DiskThread m_roomDisk;
    std::unique_ptr<Workplace> m_place;
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<Job> m_job;
};

void tst_Ensure::init()
{
    m_job.reset();
    m_server = std::make_unique<ScriptedServer>();
    m_network = std::make_unique<Network>(QString());
    m_store = std::make_unique<TemporaryStore>();
    m_place = std::make_unique<Workplace>(
        Workplace{*m_network, m_hostSlots, m_limiter, m_space, m_roomDisk, m_clock, Layout(m_store->root())});
}

void tst_Ensure::aModelBecomesReadyAndStaysSoWithoutARequest()
{
    const Catalog catalog = catalogOf({model(u"a"_qs, 1)});
    Run first = ensure(catalog, u"a"_qs);
    QCOMPARE(first.outcome(), u"done");
    QCOMPARE(first.states(u"a"_qs), QStringList({u"downloading"_qs, u"ready"_qs}));
    const auto ready = *first.last<event::BecameReady>();
    QCOMPARE(ready.downloaded, size);
    QCOMPARE(ready.size, size);
    QCOMPARE(ready.sha256, generatedDigest(1, size));
    QCOMPARE(fileBytes(ready.path), generatedBytes(1, 0, size));
    QCOMPARE(QFile(ready.path).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    QCOMPARE(m_store->leftovers(), QStringList());

    Run second = ensure(catalog, u"a"_qs);
    QCOMPARE(second.outcome(), u"done");
    QCOMPARE(second.last<event::BecameReady>()->downloaded, 0);
    QCOMPARE(m_server->requestCount(), 1);
    QVERIFY(
        std::holds_alternative<state::Ready>(restingState(m_place->layout, catalog, *catalog.find(u"a"_qs))));
}

void tst_Ensure::whatADeadProcessLeftBesideAReadyFileIsTidiedUp()
{
    const Model a = model(u"a"_qs, 1);
    const Catalog catalog = catalogOf({a});
    QCOMPARE(ensure(catalog, u"a"_qs).outcome(), u"done");
    writeFile(m_place->layout.staged(a.files.first().place), generatedBytes(1, 0, size));
    QCOMPARE(ensure(catalog, u"a"_qs).outcome(), u"done");
    QCOMPARE(m_store->leftovers(), QStringList());
    QCOMPARE(m_server->requestCount(), 1);

    // That of a living process is left alone.
    FileLock other(m_place->layout.lock(a.files.first().place), m_clock);
    QVERIFY(*other.tryTake());
    writeFile(m_place->layout.staged(a.files.first().place), "at work");
    QCOMPARE(ensure(catalog, u"a"_qs).outcome(), u"done");
    QVERIFY(QFile::exists(m_place->layout.staged(a.files.first().place)));
}

void tst_Ensure::severalFilesBecomeReadyInTurn()
{
    Model both = model(u"a"_qs, 1);
    ModelFile second = generatedFile(u"a"_qs, u"second.gguf"_qs, 2, size, {m_server->url(u"/second"_qs)});
    m_server->script(u"/second"_qs, {Step::file(2, size)});
    both.files += second;
    Run run = ensure(catalogOf({both}), u"a"_qs);
    QCOMPARE(run.outcome(), u"done");
    QCOMPARE(run.last<event::BecameReady>()->path, pathOf(both));
    QCOMPARE(run.last<event::BecameReady>()->downloaded, 2 * size);
    const auto progress = *run.last<event::Progressed>();
    QCOMPARE(progress.progress.done, size);
    QCOMPARE(progress.whole.done, 2 * size);
    QCOMPARE(progress.whole.total, std::optional(2 * size));
}

void tst_Ensure::theFallbackIsTakenAndSaid()
{
    const Model large = model(u"large"_qs, 1, u"small"_qs);
    const Catalog catalog = catalogOf({large, model(u"small"_qs, 2)});
    m_server->script(u"/large"_qs, {Step::answer(404)});
    Run run = ensure(catalog, u"large"_qs);
    QCOMPARE(run.outcome(), u"done");
    QCOMPARE(run.last<event::TookFallback>()->from, u"large");
    QCOMPARE(run.last<event::TookFallback>()->to, u"small");
    QCOMPARE(run.last<event::TookFallback>()->error.httpStatus, 404);
    QCOMPARE(run.last<event::BecameReady>()->fallbackFor, u"large");
    QCOMPARE(run.states(u"large"_qs).last(), u"fallback");
    const auto told = std::find_if(run.events.rbegin(), run.events.rend(), [](const auto& event) {
        return event.first == u"large" && std::holds_alternative<event::StateChanged>(event.second);
    });
    const auto state = std::get<state::Fallback>(std::get<event::StateChanged>(told->second).state);
    QCOMPARE(state.why.value_or(Error{}).httpStatus, 404);
    QCOMPARE(stateName(restingState(m_place->layout, catalog, large)), u"fallback");
    QCOMPARE(usableModel(m_place->layout, catalog, large)->id, u"small");
}

void tst_Ensure::withoutPermissionNoFallbackIsTaken()
{
    const Catalog catalog = catalogOf({model(u"large"_qs, 1, u"small"_qs), model(u"small"_qs, 2)});
    m_server->script(u"/large"_qs, {Step::answer(404)});
    EnsureOptions options = quick();
    options.fallback = false;
    Run run = ensure(catalog, u"large"_qs, options);
    QCOMPARE(run.outcome(), u"http-status");
    QCOMPARE(m_server->requestCount(u"/small"_qs), 0);
}

void tst_Ensure::aFaultOfTheDiskTakesNoFallback()
{
    Model large = model(u"large"_qs, 1, u"small"_qs);
    large.files.first().size = 1LL << 50;
    Run run = ensure(catalogOf({large, model(u"small"_qs, 2)}), u"large"_qs);
    QVERIFY(QStringList({u"no-space"_qs, u"io"_qs}).contains(run.outcome()));
    QCOMPARE(m_server->requestCount(), 0);
    QCOMPARE(m_store->leftovers(), QStringList());
}

void tst_Ensure::aRightFileOnTheDiskIsAdoptedWithoutARequest()
{
    const Model a = model(u"a"_qs, 1);
    writeFile(pathOf(a), generatedBytes(1, 0, size));
    Run run = ensure(catalogOf({a}), u"a"_qs);
    QCOMPARE(run.outcome(), u"done");
    QCOMPARE(m_server->requestCount(), 0);
    QCOMPARE(run.last<event::BecameReady>()->downloaded, 0);
}

void tst_Ensure::whatAnotherProgramHasIsTakenWithoutARequest()
{
    const QByteArray bytes = "GGUF" + generatedBytes(1, 0, size - 4);
    Model wanted = model(u"big"_qs, 1);
    wanted.files.first().sha256 = digestOf(bytes);
    const QTemporaryDir folder;
    const QString theirs = folder.filePath(u"other-name.gguf"_qs);
    writeFile(folder.filePath(u"a.gguf"_qs), "GGUF" + generatedBytes(9, 0, size - 4)); // as long, and first
    writeFile(theirs, bytes);
    EnsureOptions options = quick();
    options.neighbours = {*rootAt(folder.path())};
    auto run = ensure(catalogOf({wanted}), u"big"_qs, options);
    QCOMPARE(run.outcome(), u"done"_qs);
    const auto imported = run.last<event::Imported>();
    QVERIFY(imported);
    QCOMPARE(imported->from, QFileInfo(theirs).canonicalFilePath());
    QCOMPARE(m_server->requestCount(), 0);
    QCOMPARE(fileBytes(theirs), bytes);
    QCOMPARE(look(Layout(m_store->root()), wanted.files.first()).kind, FilePresence::Kind::Ready);
    QCOMPARE(m_store->leftovers(), QStringList());
}

void tst_Ensure::whatAnotherProgramOnlyClaimsToHaveIsFetched()
{
    const Model wanted = model(u"big"_qs, 1);
    const QTemporaryDir folder;
    writeFile(folder.filePath(u"a.gguf"_qs), "GGUF" + generatedBytes(9, 0, size - 4));
    EnsureOptions options = quick();
    options.neighbours = {*rootAt(folder.path())};
    auto run = ensure(catalogOf({wanted}), u"big"_qs, options);
    QCOMPARE(run.outcome(), u"done"_qs);
    QVERIFY(!run.last<event::Imported>());
    QVERIFY(m_server->requestCount() > 0);
    QCOMPARE(m_store->leftovers(), QStringList());
}

void tst_Ensure::aWrongFileOnTheDiskIsReplacedOnlyByAProvedOne()
{
    const Model a = model(u"a"_qs, 1);
    const QByteArray wrong = generatedBytes(9, 0, size);
    writeFile(pathOf(a), wrong);
    m_server->script(u"/a"_qs, {Step::file(5, size)}); // wrong too
    Run refused = ensure(catalogOf({a}), u"a"_qs);
    QCOMPARE(refused.outcome(), u"digest-mismatch");
    QCOMPARE(fileBytes(pathOf(a)), wrong);
    m_server->script(u"/a"_qs, {Step::file(1, size)});
    Run mended = ensure(catalogOf({a}), u"a"_qs);
    QCOMPARE(mended.outcome(), u"done");
    QCOMPARE(fileBytes(pathOf(a)), generatedBytes(1, 0, size));
}

void tst_Ensure::forceFetchesAgain()
{
    const Catalog catalog = catalogOf({model(u"a"_qs, 1)});
    QCOMPARE(ensure(catalog, u"a"_qs).outcome(), u"done");
    EnsureOptions options = quick();
    options.force = true;
    Run run = ensure(catalog, u"a"_qs, options);
    QCOMPARE(run.outcome(), u"done");
    QCOMPARE(run.last<event::BecameReady>()->downloaded, size);
    QCOMPARE(m_server->requestCount(), 2);
}

void tst_Ensure::verifyFetchesOnlyWhatIsDamaged()
{
    const Model a = model(u"a"_qs, 1);
    const Catalog catalog = catalogOf({a});
    QCOMPARE(ensure(catalog, u"a"_qs).outcome(), u"done");
    EnsureOptions options = quick();
    options.verify = true;
    QCOMPARE(ensure(catalog, u"a"_qs, options).outcome(), u"done");
    QCOMPARE(m_server->requestCount(), 1);

    // Other bytes, the same size and time: only reading finds it.
    QFile file(pathOf(a));
    const QDateTime modified = file.fileTime(QFile::FileModificationTime);
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.seek(1000);
    file.write("damaged");
    file.flush();
    QVERIFY(file.setFileTime(modified, QFile::FileModificationTime));
    file.close();
    QCOMPARE(ensure(catalog, u"a"_qs, options).outcome(), u"done");
    QCOMPARE(m_server->requestCount(), 2);
    QCOMPARE(fileBytes(pathOf(a)), generatedBytes(1, 0, size));
}

void tst_Ensure::whileAnotherHoldsTheLockItWaits()
{
    const Model a = model(u"a"_qs, 1);
    QVERIFY(m_place->layout.prepare(a.files.first().place));
    FileLock other(m_place->layout.lock(a.files.first().place), m_clock);
    QVERIFY(*other.tryTake());
    Run run = ensure(catalogOf({a}), u"a"_qs);
    QVERIFY(QTest::qWaitFor([&] { return run.states(u"a"_qs).contains(u"locked"_qs); }));
    const auto locked = std::get<state::Locked>(run.last<event::StateChanged>()->state);
    QCOMPARE(locked.holder.pid, QCoreApplication::applicationPid());
    QCOMPARE(m_server->requestCount(), 0);
    other.release();
    QCOMPARE(run.outcome(), u"done");
}

void tst_Ensure::withoutWaitingItSaysWhoHoldsIt()
{
    const Model a = model(u"a"_qs, 1);
    QVERIFY(m_place->layout.prepare(a.files.first().place));
    FileLock other(m_place->layout.lock(a.files.first().place), m_clock);
    QVERIFY(*other.tryTake());
    EnsureOptions options = quick();
    options.wait = false;
    Run run = ensure(catalogOf({a}), u"a"_qs, options);
    QCOMPARE(run.outcome(), u"locked");
    QVERIFY(run.error->detail.contains(QString::number(QCoreApplication::applicationPid())));
    QVERIFY(other.isHeld());
}

void tst_Ensure::cancelLeavesNothing()
{
    const Model a = model(u"a"_qs, 1);
    Step stalls = Step::file(1, size);
    stalls.stopAfter = size - 1;
    stalls.stop = Stop::Stall;
    stalls.ranges = false;
    m_server->script(u"/a"_qs, {stalls});
    Run run = ensure(catalogOf({a}), u"a"_qs);
    QTRY_COMPARE(m_server->bodySent(), size - 1);
    m_job->cancel();
    QCOMPARE(run.outcome(), u"cancelled");
    QTRY_COMPARE(m_store->leftovers(), QStringList());
    QVERIFY(!QFile::exists(pathOf(a)));
}

void tst_Ensure::whatWasReceivedInRangesIsKeptWhenCancelled()
{
    const Model a = model(u"a"_qs, 1);
    const Catalog catalog = catalogOf({a});
    Step slow = Step::file(1, size);
    slow.bodyRate = 500'000;
    m_server->script(u"/a"_qs, {slow});
    Run run = ensure(catalog, u"a"_qs);
    QTRY_VERIFY(m_server->bodySent() >= 400'000);
    m_job->cancel();
    QCOMPARE(run.outcome(), u"cancelled");
    const ModelState rests = restingState(m_place->layout, catalog, a);
    QCOMPARE(stateName(rests), u"paused");
    const qint64 kept = std::get<state::Paused>(rests).progress.done;
    QVERIFY(kept > 0);
    m_server->script(u"/a"_qs, {Step::file(1, size)});
    Run next = ensure(catalog, u"a"_qs);
    QCOMPARE(next.outcome(), u"done");
    QCOMPARE(next.last<event::BecameReady>()->resumed, kept);
    QCOMPARE(next.last<event::BecameReady>()->downloaded, size - kept);
    QCOMPARE(m_store->leftovers(), QStringList());
}

void tst_Ensure::forRoomItWaitsAndGoesOnByItself()
{
    const Model a = model(u"a"_qs, 1);
    const qint64 free = roomOn(m_store->root())->free;
    auto others = m_space.claim(m_store->root(), free - floorOf(*roomOn(m_store->root())) - (64 << 20));
    QVERIFY(others);
    const Model huge = generatedModel(u"huge"_qs, 2, size, {m_server->url(u"/huge"_qs)});
    Model large = huge;
    large.files.first().size = 1LL << 30;
    EnsureOptions options = quick();
    QCOMPARE(ensure(catalogOf({large}), u"huge"_qs, options).outcome(), u"no-space");
    QCOMPARE(m_server->requestCount(), 0);
    options.waitForRoom = true;
    Run run = ensure(catalogOf({large}), u"huge"_qs, options);
    QTRY_COMPARE(run.states(u"huge"_qs), QStringList{u"paused"_qs});
    m_server->script(u"/huge"_qs, {Step::answer(404)});
    others->setNeed(0);
    QCOMPARE(run.outcome(), u"http-status"); // it asked
}

void tst_Ensure::aLinkInTheStoreIsRefused()
{
    const Model a = model(u"a"_qs, 1);
    const QTemporaryDir elsewhere;
    QVERIFY(QDir().mkpath(m_store->root()));
    QVERIFY(QFile::link(elsewhere.path(), m_store->root() + u"/a"_qs));
    Run run = ensure(catalogOf({a}), u"a"_qs);
    QCOMPARE(run.outcome(), u"invalid-name");
    QCOMPARE(m_server->requestCount(), 0);
    QVERIFY(QDir(elsewhere.path()).isEmpty());
}

void tst_Ensure::verifyTellsGoodFromDamagedFromMissing()
{
    const Model a = model(u"a"_qs, 1);
    const Catalog catalog = catalogOf({a});
    Run missing = verify(a);
    QCOMPARE(missing.outcome(), u"unknown-model");
    QCOMPARE(missing.last<event::Verified>()->result, event::Verified::Result::Missing);

    QCOMPARE(ensure(catalog, u"a"_qs).outcome(), u"done");
    Run good = verify(a);
    QCOMPARE(good.outcome(), u"done");
    QCOMPARE(good.last<event::Verified>()->result, event::Verified::Result::Ok);
    QCOMPARE(good.states(u"a"_qs), QStringList({u"verifying"_qs, u"ready"_qs}));

    writeFile(pathOf(a), generatedBytes(1, 0, size - 5));
    Run damaged = verify(a);
    QCOMPARE(damaged.outcome(), u"digest-mismatch");
    QCOMPARE(damaged.last<event::Verified>()->damaged.size(), 1);
    QCOMPARE(stateName(restingState(m_place->layout, catalog, a)), u"damaged");
}

void tst_Ensure::verifyNamesTheDamagedPieceByTheMapKeptWithTheReceipt()
{
    constexpr qint64 piece = PieceMap::pieceLength;
    constexpr qint64 large = 2 * piece + 1000;
    m_server->script(u"/a"_qs, {Step::file(1, large)});
    const Model a = generatedModel(u"a"_qs, 1, large, {m_server->url(u"/a"_qs)});
    const Catalog catalog = catalogOf({a});
    QCOMPARE(ensure(catalog, u"a"_qs).outcome(), u"done");
    damage(pathOf(a), piece + 77);
    damage(pathOf(a), large - 8);

    const QList<ByteRange> ranges{{piece, piece + 1000}};
    Run run = verify(a);
    QCOMPARE(run.outcome(), u"digest-mismatch");
    QCOMPARE(run.last<event::Verified>()->damaged, ranges);
    QCOMPARE(look(m_place->layout, a.files.first()).receipt->damaged, ranges);
    QVERIFY(restingState(m_place->layout, catalog, a) == ModelState(state::Damaged{ranges}));
    // As often as it is asked.
    QCOMPARE(verify(a).outcome(), u"digest-mismatch");
    QCOMPARE(look(m_place->layout, a.files.first()).receipt->damaged, ranges);
}

void tst_Ensure::verifyLeavesTheMapOfADamagedFileAndBringsALostOneBack()
{
    const Model a = model(u"a"_qs, 1);
    const QString map = m_place->layout.pieces(a.files.first().place);
    QCOMPARE(ensure(catalogOf({a}), u"a"_qs).outcome(), u"done");
    const QByteArray kept = fileBytes(map);
    QVERIFY(!kept.isEmpty());

    damage(pathOf(a), 500);
    QCOMPARE(verify(a).outcome(), u"digest-mismatch");
    QCOMPARE(fileBytes(map), kept);
    QVERIFY(QFile::remove(map));
    QCOMPARE(verify(a).outcome(), u"digest-mismatch");
    QVERIFY(!QFile::exists(map));

    writeFile(pathOf(a), generatedBytes(1, 0, size));
    QCOMPARE(verify(a).outcome(), u"done");
    QCOMPARE(fileBytes(map), kept);
    QByteArray wrong = kept;
    wrong.back() = char(wrong.back() ^ 1); // of a fingerprint
    writeFile(map, wrong);
    QCOMPARE(verify(a).outcome(), u"done");
    QCOMPARE(fileBytes(map), kept);
}

void tst_Ensure::verifyGoesByPublishedPiecesWhereThereAreSome()
{
    constexpr qint64 length = 64 * 1024;
    Model a = model(u"a"_qs, 1);
    a.files[0].pieces = publishedPieces(generatedBytes(1, 0, size), length);
    QCOMPARE(ensure(catalogOf({a}), u"a"_qs).outcome(), u"done");
    damage(pathOf(a), 5 * length);
    Run run = verify(a);
    QCOMPARE(run.outcome(), u"digest-mismatch");
    QCOMPARE(run.last<event::Verified>()->damaged, (QList<ByteRange>{{5 * length, length}}));
}

void tst_Ensure::removeDeletesFilesAndEntry()
{
    QTemporaryDir data;
    qputenv("XDG_DATA_HOME", data.path().toUtf8());
    const Model a = model(u"a"_qs, 1);
    writeFile(m_store->catalog(), catalogDocument({a}));
    QCOMPARE(ensure(catalogOf({a}), u"a"_qs).outcome(), u"done");
    m_job = std::make_unique<RemoveJob>(*m_place, m_store->catalog(), a, QList{a.files.first().place},
                                        [](const Removal&) {});
    Run run(*m_job);
    QCOMPARE(run.outcome(), u"done");
    QVERIFY(run.last<event::Removed>());
    QVERIFY(!QFile::exists(pathOf(a)));
    QVERIFY(!readReceipt(m_place->layout, a.files.first().place));
    QVERIFY(!QFile::exists(m_place->layout.pieces(a.files.first().place)));
    QVERIFY(!readCatalog(m_store->catalog())->find(u"a"_qs));
    QCOMPARE(m_store->leftovers(), QStringList());
}

void tst_Ensure::removeIsRefusedWhileAnotherWorksOnIt()
{
    const Model a = model(u"a"_qs, 1);
    writeFile(m_store->catalog(), catalogDocument({a}));
    QCOMPARE(ensure(catalogOf({a}), u"a"_qs).outcome(), u"done");
    FileLock other(m_place->layout.lock(a.files.first().place), m_clock);
    QVERIFY(*other.tryTake());
    m_job = std::make_unique<RemoveJob>(*m_place, m_store->catalog(), a, QList{a.files.first().place},
                                        [](const Removal&) {});
    Run run(*m_job);
    QCOMPARE(run.outcome(), u"locked");
    QVERIFY(QFile::exists(pathOf(a)));
    QVERIFY(readCatalog(m_store->catalog())->find(u"a"_qs));
}

QTEST_GUILESS_MAIN(tst_Ensure)
#include "tst_ensure.moc"
