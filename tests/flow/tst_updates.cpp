// SPDX-License-Identifier: MIT
// A newer version brought by the front door: what it has in common with the old one is not fetched, and the
// old one is usable up to the end, or for good.
#include "core/catalog/newer_model.h"
#include "core/cellar.h"
#include "tests/support/builders.h"
#include "tests/support/scripted_server.h"

#include <QSignalSpy>
#include <QTest>

using namespace cellar;
using namespace cellar::test;

namespace {

constexpr qint64 piece = 1 << 17;
constexpr qint64 size = 8 * piece;
const QString id = u"model"_qs;
const QString before = u"52e7645ba7c309695bec7ac98f4f005b139cf465"_qs;
const QString after = u"aaaa645ba7c309695bec7ac98f4f005b139cf465"_qs;

/// Another third piece, and one that follows.
QByteArray newBytes()
{
    return generatedBytes(1, 0, 2 * piece) + generatedBytes(7, 0, piece) +
           generatedBytes(1, 3 * piece, 5 * piece) + generatedBytes(8, 0, 1000);
}

} // namespace

class UpdatesTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_store = std::make_unique<TemporaryStore>();
        m_server = std::make_unique<ScriptedServer>();
        m_server->script(u"/old"_qs, {Step::file(1, size)});
        Step step;
        step.body = Body::given(newBytes());
        m_server->script(u"/new"_qs, {step});
        m_cellar = std::make_unique<Cellar>(Places{m_store->root(), m_store->catalog(), {}}, m_clock);
        Model old = generatedModel(id, 1, size, {m_server->url(u"/old"_qs)});
        old.provenance = Provenance{u"hf:org/repo/model.gguf"_qs, u"main"_qs, before};
        QVERIFY(editCatalog(m_store->catalog(), {{old}, {}}));
        QVERIFY(m_cellar->reload());
        m_cellar->ensure(id);
        QCOMPARE(ended(id), QString());
        QCOMPARE(bytesOf(id), generatedBytes(1, 0, size));
    }

    void onlyChangedPiecesAreFetched_data()
    {
        QTest::addColumn<bool>("keep");
        QTest::newRow("in place of the old one") << false;
        QTest::newRow("beside it") << true;
    }
    void onlyChangedPiecesAreFetched()
    {
        QFETCH(bool, keep);
        const Model newer = newModel(true);
        const QString there = bring(newer, keep);
        QCOMPARE(ended(there), QString());
        QCOMPARE(bytesOf(there), newBytes());
        QCOMPARE(m_server->bodySent(u"/new"_qs), piece + 1000);
        QCOMPARE(stateName(m_cellar->knownState(there)), u"ready"_qs);
        QCOMPARE(m_store->leftovers(), QStringList());
    }

    void withoutPublishedPiecesAllOfItComes()
    {
        bring(newModel(false), true);
        QCOMPARE(ended(id + u".aaaa645b"_qs), QString());
        QCOMPARE(m_server->bodySent(u"/new"_qs), newBytes().size());
    }

    void piecesThatLieAreFoundOut()
    {
        Model newer = newModel(true);
        newer.files.first().pieces = publishedPieces(generatedBytes(1, 0, size) + newBytes().last(1000),
                                                     piece); // the third is the old one's
        const QString there = bring(newer, true);
        const QString error = ended(there);
        if (error.isEmpty())
            QCOMPARE(bytesOf(there), newBytes());
        else
            QCOMPARE(error, kindName(ErrorKind::DigestMismatch));
        QCOMPARE(bytesOf(id), generatedBytes(1, 0, size));
    }

    void aFileOfASetThatStayedTheSameIsNotFetchedAgain()
    {
        Model newer = newModel(false);
        newer.files.first() = generatedFile(u"elsewhere"_qs, u"model.gguf"_qs, 1, size,
                                            {m_server->url(u"/new"_qs)}); // the same bytes
        bring(newer, true);
        QCOMPARE(ended(id + u".aaaa645b"_qs), QString());
        QCOMPARE(m_server->requestCount(u"/new"_qs), 0);
        QCOMPARE(bytesOf(id + u".aaaa645b"_qs), generatedBytes(1, 0, size));
    }

    void anOlderFileThatHasRottedDoesNotSpoilTheNewOne()
    {
        m_server->script(u"/new"_qs, {Step::file(1, size)});
        Model newer = newModel(false);
        newer.files.first() =
            generatedFile(u"elsewhere"_qs, u"model.gguf"_qs, 1, size, {m_server->url(u"/new"_qs)});
        writeFile(m_store->file(u"model/model.gguf"_qs), generatedBytes(5, 0, size));
        bring(newer, true);
        QCOMPARE(ended(id + u".aaaa645b"_qs), QString());
        QCOMPARE(bytesOf(id + u".aaaa645b"_qs), generatedBytes(1, 0, size));
        QCOMPARE(bytesOf(id), generatedBytes(5, 0, size)); // only read
    }

    void whatIsKeptIsPinnedToItsVersion()
    {
        bring(newModel(true), true);
        QCOMPARE(ended(id + u".aaaa645b"_qs), QString());
        QCOMPARE(bytesOf(id), generatedBytes(1, 0, size));
        const Model* old = m_cellar->catalog().find(id);
        QCOMPARE(*old->provenance, (Provenance{u"hf:org/repo@%1/model.gguf"_qs.arg(before), before, before}));
        QCOMPARE(m_cellar->idOfSource(u"hf:org/repo/model.gguf"_qs), id + u".aaaa645b"_qs);
    }

    void whereNothingIsHereOnlyTheEntryMovesOnAlsoWithTheOldOneKept()
    {
        QVERIFY(QFile::remove(m_store->file(u"model/model.gguf"_qs)));
        QCOMPARE(bring(newModel(true), true), id);
        QCOMPARE(ended(id), QString());
        QCOMPARE(m_server->requestCount(u"/new"_qs), 0);
        QVERIFY(m_cellar->reload());
        QCOMPARE(m_cellar->catalog().find(id)->provenance->version, after);
    }

    void whatIsOfNoRegistryHasNoVersionBesideIt()
    {
        Model newer = newModel(false);
        newer.id = u"nothing"_qs;
        const auto there = m_cellar->updateBeside(newer);
        QVERIFY(!there);
        QCOMPARE(there.error().kind, ErrorKind::UnknownModel);
    }

private:
    Model newModel(bool withPieces) const
    {
        Model model = *m_cellar->catalog().find(id);
        ModelFile& file = model.files.first();
        file.size = newBytes().size();
        file.sha256 = digestOf(newBytes());
        file.sources = {{m_server->url(u"/new"_qs), 1, true}};
        if (withPieces)
            file.pieces = publishedPieces(newBytes(), piece);
        model.provenance->version = after;
        return model;
    }
    /// Gives the id of what comes.
    QString bring(const Model& newer, bool keep)
    {
        EnsureOptions options;
        options.retry = {0, Milliseconds(10)};
        if (keep)
            return m_cellar->updateBeside(newer, options).value_or(QString());
        m_cellar->update(newer, options);
        return newer.id;
    }
    /// The kind of the error; empty: done.
    QString ended(const QString& which)
    {
        QSignalSpy finished(m_cellar.get(), &Cellar::finished);
        if (!QTest::qWaitFor([&] { return finished.count() > 0; }, 20000))
            return u"hangs"_qs;
        if (finished.first().at(0).toString() != which)
            return finished.first().at(0).toString();
        const auto error = finished.first().at(1).value<std::optional<Error>>();
        return error ? kindName(error->kind) : QString();
    }
    QByteArray bytesOf(const QString& which) const
    {
        return fileBytes(m_store->file(which + u"/model.gguf"_qs));
    }

    SystemClock m_clock;
    std::unique_ptr<TemporaryStore> m_store;
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<Cellar> m_cellar;
};

QTEST_GUILESS_MAIN(UpdatesTest)
#include "tst_updates.moc"
