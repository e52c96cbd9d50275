// SPDX-License-Identifier: MIT
// Which models have a newer version, what of it is another, and when it is time to ask again.
#include "core/catalog/newer_model.h"
#include "core/catalog/offered_models.h"
#include "core/ensure/known_updates.h"
#include "tests/support/builders.h"

#include <QTest>

using namespace cellar;
using namespace cellar::test;

namespace {

const QString hubReference = u"hf:org/repo/model.gguf"_qs;
const QString first = u"52e7645ba7c309695bec7ac98f4f005b139cf465"_qs;
const QString second = u"aaaa645ba7c309695bec7ac98f4f005b139cf465"_qs;
const QString third = u"bbbb645ba7c309695bec7ac98f4f005b139cf465"_qs;
const QDateTime noon({2026, 11, 3}, {12, 0}, Qt::UTC);
constexpr qint64 size = 200'000;

QUrl hubAddress(const QString& commit)
{
    return QUrl(u"https://huggingface.co/org/repo/resolve/%1/model.gguf"_qs.arg(commit));
}

Model ofHub(const QString& id, const QString& commit, quint64 seed)
{
    Model model = generatedModel(id, seed, size, {hubAddress(commit)});
    model.provenance = Provenance{hubReference, u"main"_qs, commit};
    return model;
}

Offer offerOf(const QString& commit, quint64 seed, const QDateTime& published = noon)
{
    Model model = ofHub({}, commit, seed);
    model.files.first().place.folder.clear();
    return {u"org/repo"_qs, u"mit"_qs, false, {{u"Q4"_qs, model}}, 0, published};
}

QList<QUrl> urlsOf(const ModelFile& file)
{
    QList<QUrl> urls;
    for (const Source& source : file.sources)
        urls += source.url;
    return urls;
}

Model withMirror(Model model, const QString& address)
{
    model.files.first().sources += Source{QUrl(address), 2};
    return model;
}

} // namespace

class KnownUpdatesTest : public QObject
{
    Q_OBJECT

private slots:
    void mirrorsGoWithTheNewVersion_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after"); // empty: it stays behind
        const QString plain = u"https://mirror.example.org/model.gguf"_qs;
        QTest::newRow("a plain address") << plain << plain;
        QTest::newRow("one that names the commit")
            << u"https://mirror.example.org/%1/model.gguf"_qs.arg(first)
            << u"https://mirror.example.org/%1/model.gguf"_qs.arg(second);
        QTest::newRow("one that names the digest")
            << u"https://mirror.example.org/sha256:%1"_qs.arg(generatedDigest(1, size).hex())
            << u"https://mirror.example.org/sha256:%1"_qs.arg(generatedDigest(2, size).hex());
    }
    void mirrorsGoWithTheNewVersion()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        const Model known = withMirror(ofHub(u"m"_qs, first, 1), before);
        const auto newer = newerModel(known, offerOf(second, 2));
        QVERIFY(newer && *newer);
        const ModelFile& file = (*newer)->files.first();
        QCOMPARE(urlsOf(file), QList<QUrl>({hubAddress(second), QUrl(after)}));
        QCOMPARE(file.sources.last().priority, 2);
    }

    void aMirrorStaysBehindWhereNothingProvesWhatItHas()
    {
        const Model known = withMirror(ofHub(u"m"_qs, first, 1), u"https://mirror.example.org/model.gguf"_qs);
        Model newer = ofHub(u"m"_qs, second, 2);
        newer.files.first().sha256.reset();
        keepMirrors(known, newer);
        QCOMPARE(newer.files.first().sources.size(), 1);
        newer = ofHub(u"m"_qs, second, 2);
        newer.files.first().place.name = u"another.gguf"_qs;
        keepMirrors(known, newer);
        QCOMPARE(newer.files.first().sources.size(), 1);
    }

    void aDocumentSpeaksForTheHostsThatItNames()
    {
        Model known = withMirror(ofHub(u"m"_qs, first, 1), u"https://mine.example.org/model.gguf"_qs);
        Model newer = generatedModel(u"m"_qs, 2, size, {QUrl(u"https://a.example.org/v2/model.gguf"_qs)});
        known.files.first().sources.first().url = QUrl(u"https://a.example.org/v1/model.gguf"_qs);
        known.provenance->reference = u"https://a.example.org/m.meta4"_qs;
        newer.provenance = Provenance{known.provenance->reference, u"latest"_qs, second};
        keepMirrors(known, newer);
        QCOMPARE(urlsOf(newer.files.first()), QList<QUrl>({QUrl(u"https://a.example.org/v2/model.gguf"_qs),
                                                           QUrl(u"https://mine.example.org/model.gguf"_qs)}));
    }

    void theChangeIsAsLargeAsThePiecesThatDiffer()
    {
        Model known = ofHub(u"m"_qs, first, 1);
        Model newer = ofHub(u"m"_qs, second, 2);
        QCOMPARE(changedBytes(known, newer), size);
        QCOMPARE(changedBytes(known, known), 0);
        const QByteArray before = generatedBytes(1, 0, size);
        QByteArray after = before;
        after[70'000] = char(after[70'000] ^ 1);
        known.files.first().pieces = publishedPieces(before, 65'536);
        newer.files.first().pieces = publishedPieces(after, 65'536);
        QCOMPARE(changedBytes(known, newer), 65'536);
        newer.files.first().size = size + 1000; // the last piece is longer, and so another
        newer.files.first().pieces = publishedPieces(after + QByteArray(1000, 'x'), 65'536);
        QCOMPARE(changedBytes(known, newer), 65'536 + size + 1000 - 3 * 65'536);
        newer.files.first().pieces = publishedPieces(after, 131'072);
        QCOMPARE(changedBytes(known, newer), size + 1000); // not to be compared
    }

    void aModelBesideTheOldOneHasItsOwnIdFolderAndName()
    {
        const Model known = ofHub(QString(128, u'm'), first, 1);
        const auto catalog = Catalog::merged({}, {known});
        QVERIFY(catalog);
        const auto beside = besideModel(known, ofHub(known.id, second, 2), *catalog);
        QVERIFY(beside);
        QCOMPARE(beside->id, QString(119, u'm') + u".aaaa645b"_qs);
        QCOMPARE(beside->files.first().place.folder, beside->id);
        QVERIFY(beside->name.endsWith(u" · aaaa645b"_qs));
        const auto both = Catalog::merged({}, {known, *beside});
        QVERIFY(both);
        const auto again = besideModel(known, ofHub(known.id, second, 2), *both);
        QVERIFY(again && both->find(beside->id) && !both->find(again->id));
    }

    void anOfferIsComparedWithEveryModelOfItsReference()
    {
        KnownUpdates updates;
        const Model old = ofHub(u"old"_qs, first, 1);
        const Model current = ofHub(u"current"_qs, second, 2);
        Model pinned = ofHub(u"pinned"_qs, first, 1);
        pinned.provenance->revision = first;
        Model other = ofHub(u"other"_qs, first, 1);
        other.provenance->reference = u"hf:org/other"_qs;
        QCOMPARE(takeOffer(updates, hubReference, offerOf(second, 2), {old, current, pinned, other}),
                 QStringList{u"old"_qs});
        const NewerVersion expected{hubReference, first, second, size, noon};
        QCOMPARE(updates.models, (QHash<QString, NewerVersion>{{u"old"_qs, expected}}));
        QCOMPARE(takeOffer(updates, hubReference, offerOf(second, 2), {old}), QStringList()); // no news
        takeOffer(updates, hubReference, offerOf(first, 1), {old}); // taken back there
        QVERIFY(updates.models.isEmpty());
    }

    void aSkippedVersionStaysSkippedAndTheNextOneIsNews()
    {
        const Model old = ofHub(u"old"_qs, first, 1);
        const auto catalog = Catalog::merged({}, {old});
        KnownUpdates updates;
        takeOffer(updates, hubReference, offerOf(second, 2), {old});
        QCOMPARE(wantedUpdates(updates, *catalog).size(), 1);
        updates.models[old.id].skipped = true;
        QCOMPARE(takeOffer(updates, hubReference, offerOf(second, 2), {old}), QStringList());
        QVERIFY(wantedUpdates(updates, *catalog).isEmpty());
        QCOMPARE(takeOffer(updates, hubReference, offerOf(third, 3), {old}), QStringList{old.id});
        QCOMPARE(wantedUpdates(updates, *catalog).value(old.id).there, third);
    }

    void whatIsKnownOfAnotherVersionThanIsHereDoesNotCount()
    {
        KnownUpdates updates;
        takeOffer(updates, hubReference, offerOf(second, 2), {ofHub(u"m"_qs, first, 1)});
        QVERIFY(wantedUpdates(updates, *Catalog::merged({}, {ofHub(u"m"_qs, second, 2)})).isEmpty());
        QVERIFY(wantedUpdates(updates, *Catalog::merged({}, {ofHub(u"n"_qs, first, 1)})).isEmpty());
    }

    void onlyWhatIsHereAndMayMoveIsAskedForOnce()
    {
        const state::Ready ready{noon, {}};
        Model pinned = ofHub(u"pinned"_qs, first, 1);
        pinned.provenance = Provenance{u"hf:org/pinned"_qs, first, first};
        Model absent = ofHub(u"absent"_qs, first, 1);
        absent.provenance->reference = u"hf:org/absent"_qs;
        QCOMPARE(toBeAsked({{ofHub(u"a"_qs, first, 1), ready},
                            {ofHub(u"b"_qs, first, 1), state::Unproved{}},
                            {pinned, ready},
                            {absent, state::Absent{}},
                            {generatedModel(u"plain"_qs, 1, size, {hubAddress(first)}), ready}}),
                 QStringList{hubReference});
    }

    void ofTwoModelsOfAReferenceTheOneThatFollowsItIsFound()
    {
        Model pinned = ofHub(u"pinned"_qs, first, 1);
        pinned.provenance->revision = first;
        const Model moving = ofHub(u"moving"_qs, second, 2);
        QCOMPARE(findByReference(hubReference, *Catalog::merged({}, {pinned, moving}))->id, moving.id);
        QCOMPARE(findByReference(hubReference, *Catalog::merged({}, {moving, pinned}))->id, moving.id);
        QCOMPARE(findByReference(hubReference, *Catalog::merged({}, {pinned}))->id, pinned.id);
        QVERIFY(!findByReference(u"hf:org/other"_qs, *Catalog::merged({}, {pinned})));
    }

    void theNextRoundIsADayLaterAndRarerAfterFaults()
    {
        const auto days = [](int failures) {
            return noon.daysTo(nextRound({{}, noon, failures}, noon.addSecs(1)));
        };
        QCOMPARE(days(0), 1);
        QCOMPARE(days(1), 1);
        QCOMPARE(days(2), 2);
        QCOMPARE(days(3), 4);
        QCOMPARE(days(4), 7);
        QCOMPARE(days(1000), 7);
        QCOMPARE(nextRound({}, noon), noon);
        QCOMPARE(nextRound({{}, noon.addDays(300), 0}, noon), noon); // the clock was turned back
    }

    void oneRegistryIsAskedOnAfterAnotherFailed()
    {
        QCOMPARE(registryOf(hubReference), registryOf(u"hf:other/repo"_qs));
        QCOMPARE(registryOf(u"oci://ghcr.io/a/b:v1"_qs), registryOf(u"oci://ghcr.io/c/d:v2"_qs));
        QVERIFY(registryOf(u"oci://ghcr.io/a/b:v1"_qs) != registryOf(u"ollama:smollm:135m"_qs));
        QVERIFY(registryOf(u"https://a.example.org/m.meta4"_qs) !=
                registryOf(u"https://b.example.org/m.meta4"_qs));
        QVERIFY(isRegistryFault({ErrorKind::HttpStatus, {}, {}, 429}));
        QVERIFY(isRegistryFault({ErrorKind::Network, {}}));
        QVERIFY(!isRegistryFault({ErrorKind::UnknownModel, {}}));
        QVERIFY(!isRegistryFault({ErrorKind::Unauthorised, {}, {}, 403}));
    }

    void whatIsKnownSurvivesARestart()
    {
        const TemporaryStore folder;
        const QString path = folder.file(u"state/updates.json"_qs);
        QCOMPARE(readKnownUpdates(path), KnownUpdates());
        KnownUpdates updates{{{u"a"_qs, {hubReference, first, second, size, noon, true}},
                              {u"b"_qs, {hubReference, first, second, 0, {}, false}}},
                             noon,
                             2};
        QVERIFY(writeKnownUpdates(path, updates));
        QCOMPARE(readKnownUpdates(path), updates);
    }

    void aDocumentThatDoesNotHoldCountsAsNone_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::newRow("another digit") << QByteArray("200000") << QByteArray("200001");
        QTest::newRow("cut short") << QByteArray("}]") << QByteArray();
    }
    void aDocumentThatDoesNotHoldCountsAsNone()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        const TemporaryStore folder;
        const QString path = folder.file(u"updates.json"_qs);
        QVERIFY(writeKnownUpdates(path, {{{u"a"_qs, {hubReference, first, second, size}}}, noon}));
        QByteArray bytes = fileBytes(path);
        QVERIFY(bytes.contains(from));
        writeFile(path, bytes.replace(from, to));
        QCOMPARE(readKnownUpdates(path), KnownUpdates());
    }

    void anEntryThatIsNoneMakesItNone_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<NewerVersion>("newer");
        const NewerVersion good{hubReference, first, second, size};
        QTest::newRow("a bad id") << u"../x"_qs << good;
        QTest::newRow("no version") << u"a"_qs << NewerVersion{hubReference, first, {}, size};
        QTest::newRow("a negative size") << u"a"_qs << NewerVersion{hubReference, first, second, -2};
        QTest::newRow("a text without end")
            << u"a"_qs << NewerVersion{QString(5000, u'x'), first, second, size};
    }
    void anEntryThatIsNoneMakesItNone()
    {
        QFETCH(QString, id);
        QFETCH(NewerVersion, newer);
        const TemporaryStore folder;
        const QString path = folder.file(u"updates.json"_qs);
        QVERIFY(writeKnownUpdates(path, {{{id, newer}}, noon}));
        QCOMPARE(readKnownUpdates(path), KnownUpdates());
    }
};

QTEST_GUILESS_MAIN(KnownUpdatesTest)
#include "tst_known_updates.moc"
