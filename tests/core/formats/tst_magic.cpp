// SPDX-License-Identifier: MIT
#include "core/formats/magic.h"

#include <QTest>

using namespace cellar;

class MagicTest : public QObject
{
    Q_OBJECT

private slots:
    void theFirstBytesSayWhatItIs_data();
    void theFirstBytesSayWhatItIs();
};

void MagicTest::theFirstBytesSayWhatItIs_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("format"); // -1: none
    const auto row = [](const char* name, const QByteArray& bytes, int format) {
        QTest::newRow(name) << bytes << format;
    };
    const QByteArray rest(12, '\0');
    row("GGUF", "GGUF" + rest, int(ModelFormat::Gguf));
    row("ggml of Whisper", "lmgg" + rest, int(ModelFormat::Ggml));
    row("ggmf", "fmgg" + rest, int(ModelFormat::Ggml));
    row("ggjt", "tjgg" + rest, int(ModelFormat::Ggml));
    row("safetensors", QByteArray::fromHex("3000000000000000") + "{\"__", int(ModelFormat::Safetensors));
    row("the largest safetensors header", QByteArray::fromHex("00e1f50500000000") + '{',
        int(ModelFormat::Safetensors));
    row("a larger one", QByteArray::fromHex("01e1f50500000000") + '{', -1);
    row("a header of no bytes", QByteArray(8, '\0') + '{', -1);
    row("no JSON after the length", QByteArray::fromHex("3000000000000000") + "[", -1);
    row("a web page", "<!DOCTYPE html>", -1);
    row("a Git LFS pointer", "version https://git-lfs", -1);
    row("reserved and not yet written", QByteArray(16, '\0'), -1);
    row("cut short", "GGUF", -1);
    row("empty", {}, -1);
}

void MagicTest::theFirstBytesSayWhatItIs()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, format);
    const auto found = formatOfMagic(bytes);
    QCOMPARE(found ? int(*found) : -1, format);
}

QTEST_APPLESS_MAIN(MagicTest)
#include "tst_magic.moc"
