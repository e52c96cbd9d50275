// SPDX-License-Identifier: MIT
#include "core/neighbours/model_names.h"

#include <QTest>

using namespace cellar;

Q_DECLARE_METATYPE(cellar::NameKind)

class ModelNamesTest : public QObject
{
    Q_OBJECT

private slots:
    void namesOfFiles_data();
    void namesOfFiles();
    void marksOfDownloads_data();
    void marksOfDownloads();
};

void ModelNamesTest::namesOfFiles_data()
{
    QTest::addColumn<NameKind>("kind");
    QTest::addColumn<QByteArray>("stem");
    const auto row = [](const char* name, NameKind kind, const char* stem) {
        QTest::newRow(name) << kind << QByteArray(stem);
    };
    row("a.gguf", NameKind::Model, "a.gguf");
    row("A.GGUF", NameKind::Model, "A.GGUF");
    row("model-00001-of-00002.safetensors", NameKind::Model, "model-00001-of-00002.safetensors");
    row("ggml-base.en.bin", NameKind::Model, "ggml-base.en.bin");
    row("pytorch_model.bin", NameKind::Other, "pytorch_model.bin");
    row(".gguf", NameKind::Other, ".gguf");
    row("a.gguf.txt", NameKind::Other, "a.gguf.txt");
    row("config.json", NameKind::Other, "config.json");
    row("a.gguf.part", NameKind::Unfinished, "a.gguf");
    row("a.gguf.incomplete", NameKind::Unfinished, "a.gguf");
    row("a.gguf.downloadInProgress", NameKind::Unfinished, "a.gguf");
    row("incomplete-a.gguf", NameKind::Unfinished, "a.gguf");
    row("a.gguf.aria2", NameKind::Sidecar, "a.gguf");
    row("film.mkv.part", NameKind::Other, "film.mkv.part");
    row("image.iso.aria2", NameKind::Other, "image.iso.aria2");
    row("", NameKind::Other, "");
}

void ModelNamesTest::namesOfFiles()
{
    QFETCH(NameKind, kind);
    QFETCH(QByteArray, stem);
    const JudgedName judged = judgeName(QByteArrayView(QTest::currentDataTag()));
    QCOMPARE(judged.kind, kind);
    QCOMPARE(judged.stem.toByteArray(), stem);
}

void ModelNamesTest::marksOfDownloads_data()
{
    QTest::addColumn<NameKind>("kind");
    QTest::addColumn<QByteArray>("stem");
    const auto row = [](const char* name, NameKind kind, const char* stem) {
        QTest::newRow(name) << kind << QByteArray(stem);
    };
    row("sha256-12", NameKind::Other, "sha256-12");
    row("sha256-12-partial", NameKind::Unfinished, "sha256-12");
    row("sha256-12-partial-15", NameKind::Sidecar, "sha256-12-partial");
    row("sha256-12-partial-", NameKind::Other, "sha256-12-partial-");
    row("sha256-12-partial-x", NameKind::Other, "sha256-12-partial-x");
    row("-partial-1", NameKind::Other, "-partial-1");
    row("ab.0123abcd.incomplete", NameKind::Unfinished, "ab.0123abcd");
    row("model.gguf", NameKind::Other, "model.gguf");
}

void ModelNamesTest::marksOfDownloads()
{
    QFETCH(NameKind, kind);
    QFETCH(QByteArray, stem);
    const JudgedName judged = judgeMark(QByteArrayView(QTest::currentDataTag()));
    QCOMPARE(judged.kind, kind);
    QCOMPARE(judged.stem.toByteArray(), stem);
}

QTEST_APPLESS_MAIN(ModelNamesTest)
#include "tst_model_names.moc"
