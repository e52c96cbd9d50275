// SPDX-License-Identifier: MIT
#include "core/catalog/shared_catalog.h"
#include "tests/support/builders.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace cellar;
using namespace cellar::test;

namespace {

const QUrl web(u"https://host/a"_qs);

Model plain(const QString& id, const QString& fallback = {})
{
    Model model = generatedModel(id, 1, 100, {web}, fallback);
    model.files[0].sources[0].allowInsecure = false;
    return model;
}

QStringList idsOf(const QList<Model>& models)
{
    QStringList ids;
    for (const Model& model : models)
        ids += model.id;
    return ids;
}

QList<QUrl> urlsOf(const Model& model)
{
    QList<QUrl> urls;
    for (const Source& source : model.files[0].sources)
        urls += source.url;
    return urls;
}

Catalog catalogOf(const QList<Model>& models)
{
    return Catalog::merged({}, models).value();
}

} // namespace

class tst_SharedCatalog : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void fallbacksGoWithTheirModelsAndEachGoesOnce();
    void noSuchModelIsSaid();
    void whatIsWrittenIsReadAgain();
    void filesOfAnotherMachineAreNoSources();
    void plainHttpNeedsThePermissionOfThisUser();
    void aFileBesideTheDocumentIsTheFirstSource();
    void aFileOfAnotherLengthIsNot();
    void foldersAndDocumentsAreKnownByTheirPath();
    void aFolderWithoutACatalogueIsSaid();
    void aDocumentThatDoesNotHoldIsSaidWithItsPlace();
    void whatIsNewIsAdded();
    void whatIsThereGetsTheSourcesThatAreNew();
    void whatIsThereAsItIsStaysSo();
    void anotherModelOfTheSameIdIsRefused();

private:
    QString write(const QList<Model>& models) const
    {
        writeFile(sharedCatalogIn(m_folder->path()), sharedDocument(models));
        return m_folder->path();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_SharedCatalog::fallbacksGoWithTheirModelsAndEachGoesOnce()
{
    const Catalog catalog = catalogOf(
        {plain(u"a"_qs, u"b"_qs), plain(u"b"_qs, u"c"_qs), plain(u"c"_qs), plain(u"d"_qs, u"b"_qs)});
    QCOMPARE(idsOf(modelsToShare(catalog, {u"d"_qs, u"a"_qs}).value()),
             QStringList({u"d"_qs, u"b"_qs, u"c"_qs, u"a"_qs}));
}

void tst_SharedCatalog::noSuchModelIsSaid()
{
    const auto models = modelsToShare(catalogOf({plain(u"a"_qs)}), {u"a"_qs, u"nobody"_qs});
    QVERIFY(!models);
    QCOMPARE(models.error().kind, ErrorKind::UnknownModel);
}

void tst_SharedCatalog::whatIsWrittenIsReadAgain()
{
    const QList<Model> models{plain(u"a"_qs, u"b"_qs), plain(u"b"_qs)};
    QCOMPARE(readShared(write(models), false).value(), models);
    QCOMPARE(readShared(sharedCatalogIn(m_folder->path()), false).value(), models);
}

void tst_SharedCatalog::filesOfAnotherMachineAreNoSources()
{
    Model model = plain(u"a"_qs);
    model.files[0].sources.append(Source{QUrl(u"file:///etc/passwd"_qs), 2});
    QCOMPARE(urlsOf(modelsToShare(catalogOf({model}), {u"a"_qs})->first()), QList<QUrl>{web});
    QCOMPARE(urlsOf(readShared(write({model}), false)->first()), QList<QUrl>{web});
}

void tst_SharedCatalog::plainHttpNeedsThePermissionOfThisUser()
{
    const Model model = generatedModel(u"a"_qs, 1, 100, {QUrl(u"http://host/a"_qs)});
    const QString folder = write({model});
    QVERIFY(!readShared(folder, false)->first().files[0].sources[0].allowInsecure);
    QVERIFY(readShared(folder, true)->first().files[0].sources[0].allowInsecure);
}

void tst_SharedCatalog::aFileBesideTheDocumentIsTheFirstSource()
{
    const Model model = plain(u"a"_qs);
    const QString beside = m_folder->filePath(u"a/model.gguf"_qs);
    writeFile(beside, QByteArray(100, 'x')); // whether the bytes are right is seen when it is taken in
    const auto sources = readShared(write({model}), false)->first().files[0].sources;
    QCOMPARE(sources.size(), 2);
    QCOMPARE(sources[0], (Source{QUrl::fromLocalFile(beside), 1}));
    QCOMPARE(sources[1], (Source{web, 2}));
}

void tst_SharedCatalog::aFileOfAnotherLengthIsNot()
{
    writeFile(m_folder->filePath(u"a/model.gguf"_qs), "cut short");
    QCOMPARE(urlsOf(readShared(write({plain(u"a"_qs)}), false)->first()), QList<QUrl>{web});
}

void tst_SharedCatalog::foldersAndDocumentsAreKnownByTheirPath()
{
    QVERIFY(isSharedCatalog(m_folder->path()));
    QVERIFY(isSharedCatalog(u"some/where.json"_qs));
    QVERIFY(!isSharedCatalog(u"https://host/catalog.json"_qs));
    QVERIFY(!isSharedCatalog(m_folder->filePath(u"model.gguf"_qs)));
}

void tst_SharedCatalog::aFolderWithoutACatalogueIsSaid()
{
    const auto read = readShared(m_folder->path(), false);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::InvalidCatalog);
    QVERIFY(read.error().detail.contains(sharedCatalogIn(m_folder->path())));
}

void tst_SharedCatalog::aDocumentThatDoesNotHoldIsSaidWithItsPlace()
{
    writeFile(sharedCatalogIn(m_folder->path()),
              R"({"version":1,"models":[{"id":"a","name":"a","folder":"../up","files":[]}]})");
    const auto read = readShared(m_folder->path(), false);
    QVERIFY(!read);
    QVERIFY2(read.error().detail.contains(u"models[0]"), qPrintable(read.error().detail));
}

void tst_SharedCatalog::whatIsNewIsAdded()
{
    const auto edit = takingIn({plain(u"a"_qs), plain(u"b"_qs)}, catalogOf({plain(u"b"_qs)}));
    QCOMPARE(idsOf(edit->add), QStringList{u"a"_qs});
    QVERIFY(edit->replace.isEmpty() && edit->remove.isEmpty());
}

void tst_SharedCatalog::whatIsThereGetsTheSourcesThatAreNew()
{
    Model known = plain(u"a"_qs);
    known.origin = Model::Origin::BuiltIn;
    known.license = u"kept"_qs;
    Model given = plain(u"a"_qs);
    const QUrl beside = QUrl::fromLocalFile(u"/media/a/model.gguf"_qs);
    const QUrl mirror(u"https://mirror/a"_qs);
    given.files[0].sources = {Source{beside, 1}, Source{web, 2}, Source{mirror, 3, false, Packing::Zstd}};
    const auto edit = takingIn({given}, catalogOf({known}));
    QCOMPARE(edit->replace.size(), 1);
    QCOMPARE(urlsOf(edit->replace.first()), QList<QUrl>({beside, web, mirror}));
    QCOMPARE(edit->replace.first().files[0].sources[2].packing, Packing::Zstd);
    QCOMPARE(edit->replace.first().license, u"kept"_qs);
    QVERIFY(edit->add.isEmpty());
}

void tst_SharedCatalog::whatIsThereAsItIsStaysSo()
{
    const auto edit = takingIn({plain(u"a"_qs)}, catalogOf({plain(u"a"_qs)}));
    QVERIFY(edit && edit->add.isEmpty() && edit->replace.isEmpty());
}

void tst_SharedCatalog::anotherModelOfTheSameIdIsRefused()
{
    Model other = plain(u"a"_qs);
    other.files[0].sha256 = digestOf("other bytes");
    const auto edit = takingIn({other}, catalogOf({plain(u"a"_qs)}));
    QVERIFY(!edit);
    QCOMPARE(edit.error().kind, ErrorKind::InvalidCatalog);
}

QTEST_APPLESS_MAIN(tst_SharedCatalog)
#include "tst_shared_catalog.moc"
