// SPDX-License-Identifier: MIT
#include "core/neighbours/settings_text.h"

#include <QTest>

using namespace cellar;

class SettingsTextTest : public QObject
{
    Q_OBJECT

private slots:
    void yaml_data();
    void yaml();
    void ini_data();
    void ini();
    void json_data();
    void json();
    void theFirstLineIsTrimmed();
};

void SettingsTextTest::yaml_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::addColumn<QString>("text");
    const auto row = [](const char* name, const char* document, const char* text) {
        QTest::newRow(name) << QByteArray(document) << QString::fromUtf8(text);
    };
    row("plain", "name: x\nmodel_path: llamacpp/a b.gguf\n", "llamacpp/a b.gguf");
    row("with a comment", "model_path: a.gguf # mine", "a.gguf");
    row("a hash in it", "model_path: a#1.gguf", "a#1.gguf");
    row("double quotes", R"(model_path: "/ho\"me\\é.gguf")", R"(/ho"me\é.gguf)");
    row("single quotes", "model_path: 'it''s.gguf'", "it's.gguf");
    row("carriage returns", "model_path: a.gguf\r\n", "a.gguf");
    row("the first of two", "model_path: a\nmodel_path: b\n", "a");
    row("not at the top level", "other:\n  model_path: a\n", "");
    row("a longer key", "model_path_old: a\n", "");
    row("no blank after the colon", "model_path:a\n", "");
    row("nothing", "model_path:\n", "");
    row("an alias", "model_path: *other\n", "");
    row("a list", "model_path: [a, b]\n", "");
    row("a block", "model_path: |\n  a\n", "");
    row("an unknown escape", R"(model_path: "a\x41")", "");
    row("quotes that do not close", "model_path: \"a\n", "");
}

void SettingsTextTest::yaml()
{
    QFETCH(QByteArray, document);
    QFETCH(QString, text);
    QCOMPARE(yamlText(document, QStringLiteral("model_path")), text);
}

void SettingsTextTest::ini_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::addColumn<QString>("text");
    const auto row = [](const char* name, const char* document, const char* text) {
        QTest::newRow(name) << QByteArray(document) << QString::fromUtf8(text);
    };
    row("plain", "[General]\nmodelPath=/data/models\n", "/data/models");
    row("quoted", "[General]\nmodelPath=\"/data/a, b\"\n", "/data/a, b");
    row("a backslash", "[General]\nmodelPath=C:\\\\models\n", "C:\\models");
    row("after another section", "[x]\nmodelPath=/no\n[General]\nmodelPath=/yes\n", "/yes");
    row("another section only", "[x]\nmodelPath=/no\n", "");
    row("before any section", "modelPath=/no\n", "");
    row("a comment", "[General]\n;modelPath=/no\n", "");
    row("another key", "[General]\nmodelPath2=/no\n", "");
    row("empty", "", "");
}

void SettingsTextTest::ini()
{
    QFETCH(QByteArray, document);
    QFETCH(QString, text);
    QCOMPARE(iniText(document, QStringLiteral("General"), QStringLiteral("modelPath")), text);
}

void SettingsTextTest::json_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::addColumn<QString>("text");
    QTest::newRow("a text") << QByteArray(R"({"folder":"/data"})") << QStringLiteral("/data");
    QTest::newRow("another type") << QByteArray(R"({"folder":7})") << QString();
    QTest::newRow("deeper") << QByteArray(R"({"x":{"folder":"/data"}})") << QString();
    QTest::newRow("no object") << QByteArray(R"(["folder"])") << QString();
    QTest::newRow("cut short") << QByteArray(R"({"folder":"/data")") << QString();
}

void SettingsTextTest::json()
{
    QFETCH(QByteArray, document);
    QFETCH(QString, text);
    QCOMPARE(jsonText(document, QStringLiteral("folder")), text);
}

void SettingsTextTest::theFirstLineIsTrimmed()
{
    QCOMPARE(firstLine(" /home/me/lm \r\nmore\n"), QStringLiteral("/home/me/lm"));
    QCOMPARE(firstLine(""), QString());
}

QTEST_APPLESS_MAIN(SettingsTextTest)
#include "tst_settings_text.moc"
