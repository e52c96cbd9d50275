// SPDX-License-Identifier: MIT
#include "tests/core/neighbours/fake_home.h"

#include <QTest>

using namespace cellar;
using namespace cellar::test;

namespace {

const QString cache = QStringLiteral(".cache/llama.cpp/");

QByteArray sha256Text(const QByteArray& bytes)
{
    return digestOf(bytes).hex().toLatin1();
}

} // namespace

class LlamaCppTest : public QObject
{
    Q_OBJECT

private slots:
    void filesAreFlat();
    void anEtagBesideAFileIsItsClaim();
    void anOlderJsonBesideItSaysTheSame();
    void downloadsAreUnfinished();
    void theVariableNamesACacheOfTheHub();
    void withoutTheVariableItIsInTheCacheHome();
    void oneCacheForBothIsReadOnce();
};

void LlamaCppTest::filesAreFlat()
{
    FakeHome home;
    home.write(cache + QStringLiteral("ann_tiny-GGUF_tiny.gguf"), tinyGguf());
    home.write(cache + QStringLiteral("manifest=ann=tiny-GGUF=latest.json"), "{}");
    QCOMPARE(home.told(), QStringList(QStringLiteral("llama.cpp whole ann_tiny-GGUF_tiny.gguf ") + cache +
                                      QStringLiteral("ann_tiny-GGUF_tiny.gguf")));
    QVERIFY(!home.scanned().first().sha256);
}

void LlamaCppTest::anEtagBesideAFileIsItsClaim()
{
    FakeHome home;
    home.write(cache + QStringLiteral("x.gguf"), tinyGguf());
    home.write(cache + QStringLiteral("x.gguf.etag"), '"' + sha256Text(tinyGguf()) + "\"\n");
    QCOMPARE(home.scanned().first().sha256, digestOf(tinyGguf()));
}

void LlamaCppTest::anOlderJsonBesideItSaysTheSame()
{
    FakeHome home;
    home.write(cache + QStringLiteral("x.gguf"), tinyGguf());
    home.write(cache + QStringLiteral("x.gguf.json"),
               R"({"url":"https://hub/x.gguf","etag":"\")" + sha256Text(tinyGguf()) + R"(\""})");
    QCOMPARE(home.scanned().first().sha256, digestOf(tinyGguf()));
}

void LlamaCppTest::downloadsAreUnfinished()
{
    FakeHome home;
    home.write(cache + QStringLiteral("x.gguf.downloadInProgress"), "half");
    QCOMPARE(home.told(), QStringList(QStringLiteral("llama.cpp unfinished x.gguf.downloadInProgress ") +
                                      cache + QStringLiteral("x.gguf.downloadInProgress")));
}

void LlamaCppTest::theVariableNamesACacheOfTheHub()
{
    FakeHome home;
    home.set("LLAMA_CACHE", home.path(QStringLiteral("lc")));
    home.write(QStringLiteral("lc/old.gguf"), tinyGguf());
    home.write(QStringLiteral("lc/models--ann--tiny/blobs/") + digestOf(tinyGguf("b")).hex(), tinyGguf("b"));
    home.link(QStringLiteral("lc/models--ann--tiny/snapshots/c/new.gguf"),
              QStringLiteral("../../blobs/") + digestOf(tinyGguf("b")).hex());
    home.write(cache + QStringLiteral("unseen.gguf"), tinyGguf());
    QCOMPARE(home.told(), (QStringList{QStringLiteral("llama.cpp whole old.gguf lc/old.gguf"),
                                       QStringLiteral("llama.cpp whole ann/tiny/new.gguf "
                                                      "lc/models--ann--tiny/snapshots/c/new.gguf")}));
}

void LlamaCppTest::withoutTheVariableItIsInTheCacheHome()
{
    FakeHome home;
    home.set("XDG_CACHE_HOME", home.path(QStringLiteral("xdg")));
    home.write(QStringLiteral("xdg/llama.cpp/x.gguf"), tinyGguf());
    QCOMPARE(home.told(), QStringList(QStringLiteral("llama.cpp whole x.gguf xdg/llama.cpp/x.gguf")));
}

void LlamaCppTest::oneCacheForBothIsReadOnce()
{
    FakeHome home;
    home.set("LLAMA_CACHE", home.path(QStringLiteral("hub")));
    home.set("HF_HUB_CACHE", home.path(QStringLiteral("hub")));
    home.write(QStringLiteral("hub/models--ann--tiny/snapshots/c/x.gguf"), tinyGguf());
    QCOMPARE(home.told().size(), 1);
}

QTEST_APPLESS_MAIN(LlamaCppTest)
#include "tst_llama_cpp.moc"
