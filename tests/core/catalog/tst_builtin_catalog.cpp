// SPDX-License-Identifier: MIT
#include "core/catalog/catalog.h"

#include <QTest>

using namespace cellar;

class TestBuiltInCatalog : public QObject
{
    Q_OBJECT

private slots:
    void itHoldsAsAWhole()
    {
        QVERIFY(builtInModels().size() > 50);
        const auto catalog = Catalog::merged(builtInModels(), {});
        QVERIFY2(catalog, qPrintable(catalog ? QString() : catalog.error().detail));
        QCOMPARE(catalog->models().size(), builtInModels().size());
    }

    void theFirstModelAndItsFallbackAreThoseOfTheContract()
    {
        const Model& first = builtInModels().constFirst();
        QCOMPARE(first.id, QStringLiteral("tinyllama-1.1b-chat-q4_k_m"));
        QCOMPARE(first.fallback, QStringLiteral("tinyllama-1.1b-chat-q2_k"));
        QCOMPARE(first.license, QStringLiteral("Apache-2.0"));
        QCOMPARE(first.files.size(), 1);
        const ModelFile& file = first.files.constFirst();
        QCOMPARE(
            file.place.relative(),
            QStringLiteral("TheBloke/TinyLlama-1.1B-Chat-v1.0-GGUF/tinyllama-1.1b-chat-v1.0.Q4_K_M.gguf"));
        QCOMPARE(file.size, std::optional<qint64>(668788096));
        QCOMPARE(file.sha256->hex(),
                 QStringLiteral("9fecc3b3cd76bba89d504f29b616eedf7da85b96540e490ca5824d3f7d2776a0"));

        const auto catalog = Catalog::merged(builtInModels(), {});
        QVERIFY(catalog);
        const Model* fallback = catalog->find(first.fallback);
        QVERIFY(fallback);
        QCOMPARE(fallback->files.constFirst().size, std::optional<qint64>(483116416));
        QCOMPARE(fallback->files.constFirst().sha256->hex(),
                 QStringLiteral("030a469a63576d59f601ef5608846b7718eaa884dd820e9aa7493efec1788afa"));
    }

    void everyFileCanBeProvedAndComesByHttps()
    {
        for (const Model& model : builtInModels()) {
            QCOMPARE(model.origin, Model::Origin::BuiltIn);
            QVERIFY2(!model.license.isEmpty(), qPrintable(model.id));
            for (const ModelFile& file : model.files) {
                QVERIFY2(file.size && *file.size > 0, qPrintable(model.id));
                QVERIFY2(file.sha256, qPrintable(model.id));
                QVERIFY2(!file.sources.isEmpty(), qPrintable(model.id));
                for (const Source& source : file.sources) {
                    QCOMPARE(source.url.scheme(), QStringLiteral("https"));
                    QVERIFY(!source.allowInsecure);
                    QCOMPARE(source.url.fileName(), file.place.name);
                }
            }
        }
    }

    void aFallbackIsSmaller()
    {
        const auto catalog = Catalog::merged(builtInModels(), {});
        QVERIFY(catalog);
        int fallbacks = 0;
        for (const Model& model : catalog->models()) {
            if (model.fallback.isEmpty())
                continue;
            ++fallbacks;
            QVERIFY2(catalog->find(model.fallback)->totalSize() < model.totalSize(), qPrintable(model.id));
        }
        QVERIFY(fallbacks > 10);
    }

    void noTwoFilesShareADigest()
    {
        QHash<QString, QString> ids;
        for (const Model& model : builtInModels()) {
            for (const ModelFile& file : model.files) {
                const QString hex = file.sha256->hex();
                QVERIFY2(!ids.contains(hex), qPrintable(model.id));
                ids.insert(hex, model.id);
            }
        }
    }

    void termsThatAreNotFreeAreNamed()
    {
        for (const Model& model : builtInModels()) {
            if (model.id.startsWith(QLatin1String("qwen2.5-3b")))
                QCOMPARE(model.license, QStringLiteral("Qwen Research License"));
            if (model.name.startsWith(QLatin1String("Llama")))
                QVERIFY(model.license.startsWith(QLatin1String("Llama 3.")));
            if (model.name.contains(QLatin1String("Gemma")))
                QCOMPARE(model.license, QStringLiteral("Gemma Terms of Use"));
        }
    }
};

QTEST_APPLESS_MAIN(TestBuiltInCatalog)
#include "tst_builtin_catalog.moc"
