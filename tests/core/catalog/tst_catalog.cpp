// SPDX-License-Identifier: MIT
#include "core/catalog/catalog.h"

#include <QTest>

using namespace cellar;

namespace {

Digest digest(char byte)
{
    return *Digest::fromBytes(QByteArray(32, byte));
}

ModelFile fileAt(const QString& folder, const QString& name, std::optional<Digest> sha256 = {})
{
    return {{folder, name}, std::nullopt, sha256, {}};
}

Model model(const QString& id, const QString& fallback = {})
{
    Model model;
    model.id = id;
    model.name = id;
    model.fallback = fallback;
    model.files = {fileAt(id, QStringLiteral("model.gguf"))};
    return model;
}

Model modelWith(const QString& id, const QList<ModelFile>& files)
{
    Model made = model(id);
    made.files = files;
    return made;
}

QStringList ids(const Catalog& catalog)
{
    QStringList ids;
    for (const Model& model : catalog.models())
        ids += model.id;
    return ids;
}

const QString a = QStringLiteral("a");
const QString b = QStringLiteral("b");
const QString c = QStringLiteral("c");

} // namespace

class TestCatalog : public QObject
{
    Q_OBJECT

private slots:
    void theUsersModelsComeFirstAndWin()
    {
        Model mine = model(b);
        mine.name = QStringLiteral("mine");
        const auto catalog = Catalog::merged({model(a), model(b)}, {model(c), mine});
        QVERIFY(catalog);
        QCOMPARE(ids(*catalog), QStringList({c, b, a}));
        QCOMPARE(catalog->find(b)->name, QStringLiteral("mine"));
        QCOMPARE(catalog->find(QStringLiteral("nowhere")), nullptr);
    }

    void aCopyFindsInItself()
    {
        auto catalog = std::make_unique<Catalog>(Catalog::merged({model(a)}, {}).value());
        const Catalog copy = *catalog;
        catalog.reset();
        QCOMPARE(copy.find(a)->id, a);
    }

    void aFileThatTwoModelsNameIsOfNeitherAlone()
    {
        const ModelFile shared = fileAt(c, QStringLiteral("shared.gguf"), digest(1));
        const ModelFile own = fileAt(a, QStringLiteral("own.gguf"));
        const auto catalog = Catalog::merged({modelWith(a, {own, shared}), modelWith(b, {shared})}, {});
        QVERIFY(catalog);
        QCOMPARE(catalog->placesOnlyOf(*catalog->find(a)), QList<FilePlace>{own.place});
        QCOMPARE(catalog->placesOnlyOf(*catalog->find(b)), QList<FilePlace>());
    }

    void aFallbackMayHaveAFallback() { QVERIFY(Catalog::merged({model(a, b), model(b, c), model(c)}, {})); }

    void twoModelsMayShareAFallback() { QVERIFY(Catalog::merged({model(a, c), model(b, c), model(c)}, {})); }

    void fallbacksThatDoNotHoldAreRefused_data()
    {
        QTest::addColumn<QList<Model>>("builtIn");
        QTest::addColumn<QList<Model>>("user");
        QTest::addColumn<QString>("detail");
        QTest::newRow("of itself") << QList<Model>{model(a, a)} << QList<Model>{} << QStringLiteral("a → a");
        QTest::newRow("of each other")
            << QList<Model>{model(a, b), model(b, a)} << QList<Model>{} << QStringLiteral("a → b → a");
        QTest::newRow("behind a beginning") << QList<Model>{model(a, b), model(b, c), model(c, b)}
                                            << QList<Model>{} << QStringLiteral("b → c → b");
        QTest::newRow("closed by the user") << QList<Model>{model(a, b), model(b)}
                                            << QList<Model>{model(b, a)} << QStringLiteral("b → a → b");
        QTest::newRow("nowhere") << QList<Model>{model(a, c)} << QList<Model>{}
                                 << QStringLiteral("a: the fallback c is nowhere");
    }
    void fallbacksThatDoNotHoldAreRefused()
    {
        QFETCH(QList<Model>, builtIn);
        QFETCH(QList<Model>, user);
        QFETCH(QString, detail);
        const auto catalog = Catalog::merged(builtIn, user);
        QVERIFY(!catalog);
        QCOMPARE(catalog.error().kind, ErrorKind::InvalidCatalog);
        QVERIFY2(catalog.error().detail.contains(detail), qPrintable(catalog.error().detail));
    }

    void placesThatTwoFilesWouldShareAreRefused_data()
    {
        QTest::addColumn<QList<Model>>("models");
        QTest::addColumn<bool>("accepted");
        const auto row = [](const char* title, const QList<Model>& models, bool accepted) {
            QTest::newRow(title) << models << accepted;
        };
        const QString f = QStringLiteral("f");
        row("apart", {modelWith(a, {fileAt(f, a)}), modelWith(b, {fileAt(f, b)})}, true);
        row("unknown digests", {modelWith(a, {fileAt(f, a)}), modelWith(b, {fileAt(f, a)})}, false);
        row("one digest", {modelWith(a, {fileAt(f, a, digest(1))}), modelWith(b, {fileAt(f, a, digest(1))})},
            true);
        row("two digests", {modelWith(a, {fileAt(f, a, digest(1))}), modelWith(b, {fileAt(f, a, digest(2))})},
            false);
        row("one of them unknown", {modelWith(a, {fileAt(f, a, digest(1))}), modelWith(b, {fileAt(f, a)})},
            false);
        row("case of the name, one digest",
            {modelWith(a, {fileAt(f, a, digest(1))}),
             modelWith(b, {fileAt(f, QStringLiteral("A"), digest(1))})},
            false);
        row("case of the folder",
            {modelWith(a, {fileAt(f, a)}), modelWith(b, {fileAt(QStringLiteral("F"), a)})}, false);
        row("Unicode form",
            {modelWith(a, {fileAt(f, QStringLiteral("\u00fc"))}),
             modelWith(b, {fileAt(f, QStringLiteral("u\u0308"))})},
            false);
        row("twice in a model", {modelWith(a, {fileAt(f, a, digest(1)), fileAt(f, a, digest(1))})}, false);
        row("a file where a folder must be",
            {modelWith(a, {fileAt(f, b)}), modelWith(b, {fileAt(QStringLiteral("f/b"), c)})}, false);
    }
    void placesThatTwoFilesWouldShareAreRefused()
    {
        QFETCH(QList<Model>, models);
        QFETCH(bool, accepted);
        const auto catalog = Catalog::merged({}, models);
        QCOMPARE(catalog.has_value(), accepted);
        if (!catalog)
            QCOMPARE(catalog.error().kind, ErrorKind::InvalidName);
    }

    void oneFileOfTwoSizesIsRefused()
    {
        ModelFile small = fileAt(a, b, digest(1));
        ModelFile large = small;
        small.size = 1;
        large.size = 2;
        QVERIFY(!Catalog::merged({}, {modelWith(a, {small}), modelWith(b, {large})}));
    }

    void aModelThatTheUserReplacedTakesNoPlace()
    {
        const QString f = QStringLiteral("f");
        QVERIFY(Catalog::merged({modelWith(a, {fileAt(f, c)})},
                                {modelWith(a, {fileAt(f, b)}), modelWith(b, {fileAt(f, c)})}));
    }
};

QTEST_APPLESS_MAIN(TestCatalog)
#include "tst_catalog.moc"
