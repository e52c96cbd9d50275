// SPDX-License-Identifier: MIT
// A damaged file made right again from what is good of it and a few ranges of its source.
#include "core/ensure/ensure_job.h"
#include "tests/support/builders.h"
#include "tests/support/fake_clock.h"
#include "tests/support/scripted_server.h"

#include <QFile>
#include <QTest>

using namespace cellar;
using namespace cellar::test;

namespace {

constexpr qint64 piece = PieceMap::pieceLength;
constexpr qint64 size = 3 * piece + 12345;
constexpr quint64 seed = 5;

EnsureOptions repairing()
{
    EnsureOptions options;
    options.verify = true;
    options.fallback = false;
    return options;
}

} // namespace

class tst_Repair : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_store = std::make_unique<TemporaryStore>();
        m_server = std::make_unique<ScriptedServer>();
        m_server->script(u"/f"_qs, {Step::file(seed, size)});
        m_model = generatedModel(u"a"_qs, seed, size, {m_server->url(u"/f"_qs)});
        m_place = std::make_unique<Workplace>(Workplace{m_network, m_hostSlots, m_limiter, m_space,
                                                        m_roomDisk, m_clock, Layout(m_store->root())});
        m_path = m_place->layout.file(place());
        QVERIFY(run({}));
        m_bytes = fileBytes(m_path);
        QCOMPARE(m_bytes, generatedBytes(seed, 0, size));
        m_sentBefore = m_server->bodySent();
    }

    void onlyTheDamagedPiecesAreFetched_data()
    {
        QTest::addColumn<QList<qint64>>("flipped");
        QTest::addColumn<qint64>("most"); // bytes that may be fetched
        QTest::newRow("the first byte") << QList<qint64>{0} << piece;
        QTest::newRow("in the middle") << QList<qint64>{piece + 1000} << piece;
        QTest::newRow("the last byte") << QList<qint64>{size - 1} << qint64(12345);
        QTest::newRow("two pieces") << QList<qint64>{0, 3 * piece} << piece + 12345;
    }
    void onlyTheDamagedPiecesAreFetched()
    {
        QFETCH(QList<qint64>, flipped);
        QFETCH(qint64, most);
        QByteArray damaged = m_bytes;
        for (const qint64 at : flipped)
            damaged[at] = char(damaged[at] ^ 1);
        writeFile(m_path, damaged);
        QVERIFY(run(repairing()));
        QCOMPARE(fileBytes(m_path), m_bytes);
        QVERIFY(m_server->bodySent() - m_sentBefore <= most);
        QVERIFY(m_server->bodySent() > m_sentBefore);
        QCOMPARE(m_ready.downloaded + m_ready.resumed, size);
        QVERIFY(m_states.contains(u"repairing"));
        QVERIFY(!m_states.contains(u"downloading"));
        QCOMPARE(m_store->leftovers(), QStringList());
    }

    void aFileOfAnotherLengthIsRepaired_data()
    {
        QTest::addColumn<qint64>("length");
        QTest::addColumn<qint64>("most");
        QTest::newRow("cut within a piece") << 2 * piece + 1 << piece + 12345;
        QTest::newRow("cut at a piece") << 2 * piece << piece + 12345;
        QTest::newRow("grown") << size + 1000 << qint64(12345);
        QTest::newRow("empty") << qint64(0) << size;
    }
    void aFileOfAnotherLengthIsRepaired()
    {
        QFETCH(qint64, length);
        QFETCH(qint64, most);
        QVERIFY(QFile::resize(m_path, length));
        QVERIFY(run(repairing()));
        QCOMPARE(fileBytes(m_path), m_bytes);
        QVERIFY(m_server->bodySent() - m_sentBefore <= most);
    }

    void withoutTheReceiptThePiecesStillTellWhatIsGood()
    {
        QVERIFY(QFile::remove(m_place->layout.receipt(place())));
        QByteArray damaged = m_bytes;
        damaged[0] = char(damaged[0] ^ 1);
        writeFile(m_path, damaged);
        QVERIFY(run(repairing()));
        QCOMPARE(fileBytes(m_path), m_bytes);
        QVERIFY(m_server->bodySent() - m_sentBefore <= piece);
    }

    void withoutAnyMapTheWholeIsFetched()
    {
        QVERIFY(QFile::remove(m_place->layout.pieces(place())));
        writeFile(m_path, QByteArray(size, '\0'));
        QVERIFY(run(repairing()));
        QCOMPARE(fileBytes(m_path), m_bytes);
        QCOMPARE(m_server->bodySent() - m_sentBefore, size);
    }

    void whatNobodyPublishedIsFetchedWholeAndToldAsADownload()
    {
        m_model.files.first().sha256.reset();
        QVERIFY(QFile::remove(m_path));
        m_server->script(u"/f"_qs, {Step::file(seed, size)});
        QVERIFY(run({}));
        QByteArray damaged = m_bytes;
        damaged[0] = char(damaged[0] ^ 1);
        writeFile(m_path, damaged);
        const qint64 sentBefore = m_server->bodySent();
        QVERIFY(run(repairing()));
        QCOMPARE(fileBytes(m_path), m_bytes);
        QCOMPARE(m_server->bodySent() - sentBefore, size);
        QVERIFY(m_states.contains(u"downloading"));
        QVERIFY(!m_states.contains(u"repairing"));
    }

    void whoHasTheOldFileOpenKeepsIt()
    {
        QByteArray damaged = m_bytes;
        damaged[0] = char(damaged[0] ^ 1);
        writeFile(m_path, damaged);
        QFile reader(m_path);
        QVERIFY(reader.open(QIODevice::ReadOnly));
        QVERIFY(run(repairing()));
        QCOMPARE(reader.readAll(), damaged);
        QCOMPARE(fileBytes(m_path), m_bytes);
    }

    void whatIsRightIsOnlyReadAgain()
    {
        QVERIFY(run(repairing()));
        QCOMPARE(m_server->bodySent(), m_sentBefore);
    }

    void aMapThatLiesCostsBytesAndNothingElse()
    {
        auto pieces = readPieces(m_place->layout, place(), *m_model.files.first().sha256);
        QVERIFY(pieces);
        QByteArray damaged = m_bytes;
        damaged[piece] = char(damaged[piece] ^ 1);
        writeFile(m_path, damaged);
        // It vouches for the damaged piece.
        pieces->fingerprints[1] = fingerprintOf(QByteArrayView(damaged).sliced(piece, piece));
        pieces->fingerprints[0] = fingerprintOf("other");
        const auto receipt = readReceipt(m_place->layout, place());
        QVERIFY(receipt && writeProof(m_place->layout, *receipt, *pieces));
        QVERIFY(run(repairing()));
        QCOMPARE(fileBytes(m_path), m_bytes);
    }

private:
    FilePlace place() const { return m_model.files.first().place; }

    bool run(const EnsureOptions& options)
    {
        m_states.clear();
        std::optional<std::optional<Error>> end;
        EnsureJob job(*m_place, *Catalog::merged({m_model}, {}), m_model, options);
        QObject::connect(&job, &Job::happened, &job, [this](const QString&, const EventDetail& detail) {
            if (const auto* news = std::get_if<event::StateChanged>(&detail))
                m_states += stateName(news->state);
            if (const auto* ready = std::get_if<event::BecameReady>(&detail))
                m_ready = *ready;
        });
        QObject::connect(&job, &Job::finished, &job, [&](const std::optional<Error>& error) { end = error; });
        job.start();
        return QTest::qWaitFor([&] { return end.has_value(); }, 20000) && !*end;
    }

    FakeClock m_clock;
    Network m_network{QString()};
    HostSlots m_hostSlots;
    std::shared_ptr<RateLimiter> m_limiter = std::make_shared<RateLimiter>();
    SpaceLedger m_space;
    DiskThread m_roomDisk;
    std::unique_ptr<TemporaryStore> m_store;
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<Workplace> m_place;
    Model m_model;
    QString m_path;
    QByteArray m_bytes;
    qint64 m_sentBefore = 0;
    QStringList m_states;
    event::BecameReady m_ready{{}, 0, digestOf({})};
};

QTEST_GUILESS_MAIN(tst_Repair)
#include "tst_repair.moc"
