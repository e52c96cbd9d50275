// SPDX-License-Identifier: MIT
#include "tests/core/neighbours/fake_home.h"

#include <QDir>
#include <QTest>

using namespace cellar;
using namespace cellar::test;

namespace {

const QString hub = QStringLiteral(".cache/huggingface/hub/");
const QString repository = hub + QStringLiteral("models--ann--tiny-GGUF/");
const QString commit = QStringLiteral("0123456789abcdef0123456789abcdef01234567");

QString blob(const QByteArray& bytes)
{
    return repository + QStringLiteral("blobs/") + digestOf(bytes).hex();
}

// As the hub's clients store a file: the blob, the relative link, the branch.
void store(const FakeHome& home, const QString& file, const QByteArray& bytes,
           const QString& revision = commit)
{
    home.write(blob(bytes), bytes);
    QString up = QStringLiteral("../../");
    for (qsizetype level = file.count(u'/'); level > 0; --level)
        up += QStringLiteral("../");
    home.link(repository + QStringLiteral("snapshots/") + revision + u'/' + file,
              up + QStringLiteral("blobs/") + digestOf(bytes).hex());
    home.write(repository + QStringLiteral("refs/main"), revision.toUtf8());
}

QString line(const char* state, const QString& name, const QString& path)
{
    return QStringLiteral("huggingface %1 %2 %3").arg(QString::fromLatin1(state), name, path);
}

QString snapshot(const QString& file, const QString& revision = commit)
{
    return repository + QStringLiteral("snapshots/") + revision + u'/' + file;
}

} // namespace

class HubCacheTest : public QObject
{
    Q_OBJECT

private slots:
    void aLinkIsResolvedToItsBlob();
    void filesInFoldersKeepTheirPath();
    void twoRevisionsOfOneBlobAreOneFile();
    void aFileWithoutLinksIsAcceptedToo();
    void aGitBlobClaimsNoSha256();
    void aMissingBlobIsABrokenLink();
    void linksThatGoRoundAreBroken();
    void aLinkOutOfTheCacheIsNotFollowed_data();
    void aLinkOutOfTheCacheIsNotFollowed();
    void anAbsoluteLinkInsideIsFollowed();
    void downloadsAreUnfinished();
    void onlyModelsAreLookedAt();
    void blobsThatAreALinkAreNotEntered();
    void variablesNameTheFolder_data();
    void variablesNameTheFolder();
    void aCacheThatIsALinkItselfIsRead();
    void aNamedFolderAboveTheCacheReadsItToo();
};

void HubCacheTest::aLinkIsResolvedToItsBlob()
{
    FakeHome home;
    store(home, QStringLiteral("tiny.Q4_K_M.gguf"), tinyGguf());
    const auto finds = home.scanned();
    QCOMPARE(finds.size(), 1);
    QCOMPARE(finds[0].program, Program::HubCache);
    QCOMPARE(finds[0].kind, FoundFile::Kind::Whole);
    QCOMPARE(finds[0].name, QStringLiteral("ann/tiny-GGUF/tiny.Q4_K_M.gguf"));
    QCOMPARE(finds[0].path, home.path(snapshot(QStringLiteral("tiny.Q4_K_M.gguf"))));
    QCOMPARE(finds[0].file, home.path(blob(tinyGguf())));
    QCOMPARE(finds[0].size, tinyGguf().size());
    QCOMPARE(finds[0].sha256, digestOf(tinyGguf()));
}

void HubCacheTest::filesInFoldersKeepTheirPath()
{
    FakeHome home;
    store(home, QStringLiteral("a/b/tiny.gguf"), tinyGguf());
    QCOMPARE(home.told(), QStringList(line("whole", QStringLiteral("ann/tiny-GGUF/a/b/tiny.gguf"),
                                           snapshot(QStringLiteral("a/b/tiny.gguf")))));
}

void HubCacheTest::twoRevisionsOfOneBlobAreOneFile()
{
    FakeHome home;
    store(home, QStringLiteral("tiny.gguf"), tinyGguf());
    store(home, QStringLiteral("tiny.gguf"), tinyGguf(), QString(40, u'f'));
    const auto finds = home.scanned();
    QCOMPARE(finds.size(), 2);
    QCOMPARE(finds[0].key, finds[1].key);
    QCOMPARE(finds[0].file, finds[1].file);
    QVERIFY(finds[0].path != finds[1].path);
}

void HubCacheTest::aFileWithoutLinksIsAcceptedToo()
{
    FakeHome home;
    home.write(snapshot(QStringLiteral("model.safetensors")), tinySafetensors());
    const auto finds = home.scanned();
    QCOMPARE(finds.size(), 1);
    QCOMPARE(finds[0].kind, FoundFile::Kind::Whole);
    QVERIFY(!finds[0].sha256);
}

void HubCacheTest::aGitBlobClaimsNoSha256()
{
    FakeHome home;
    home.write(repository + QStringLiteral("blobs/") + commit, tinyGguf());
    home.link(snapshot(QStringLiteral("tiny.gguf")), QStringLiteral("../../blobs/") + commit);
    const auto finds = home.scanned();
    QCOMPARE(finds.size(), 1);
    QVERIFY(!finds[0].sha256);
}

void HubCacheTest::aMissingBlobIsABrokenLink()
{
    FakeHome home;
    store(home, QStringLiteral("tiny.gguf"), tinyGguf());
    QVERIFY(QFile::remove(home.path(blob(tinyGguf()))));
    QCOMPARE(home.told(), QStringList(line("broken-link", QStringLiteral("ann/tiny-GGUF/tiny.gguf"),
                                           snapshot(QStringLiteral("tiny.gguf")))));
    QCOMPARE(home.scanned().first().file, QString());
}

void HubCacheTest::linksThatGoRoundAreBroken()
{
    FakeHome home;
    home.link(snapshot(QStringLiteral("a.gguf")), QStringLiteral("b.gguf"));
    home.link(snapshot(QStringLiteral("b.gguf")), QStringLiteral("a.gguf"));
    home.link(snapshot(QStringLiteral("c.gguf")), QStringLiteral("c.gguf"));
    const auto finds = home.scanned();
    QCOMPARE(finds.size(), 3);
    for (const FoundFile& found : finds)
        QCOMPARE(found.kind, FoundFile::Kind::BrokenLink);
}

void HubCacheTest::aLinkOutOfTheCacheIsNotFollowed_data()
{
    QTest::addColumn<QString>("target");
    QTest::newRow("relative") << QStringLiteral("../../../../../../outside.gguf");
    QTest::newRow("absolute") << QStringLiteral("HOME/outside.gguf");
    QTest::newRow("to nowhere") << QStringLiteral("/nowhere/outside.gguf");
    QTest::newRow("through a folder that is a link") << QStringLiteral("../../way/outside.gguf");
    QTest::newRow("out and in again") << QStringLiteral("../../../../hub-other/../../outside.gguf");
    QTest::newRow("over another link") << QStringLiteral("../../hop");
}

void HubCacheTest::aLinkOutOfTheCacheIsNotFollowed()
{
    QFETCH(QString, target);
    FakeHome home;
    home.write(QStringLiteral("outside.gguf"), tinyGguf());
    home.link(repository + QStringLiteral("way"), home.path());
    home.link(repository + QStringLiteral("hop"), home.path(QStringLiteral("outside.gguf")));
    home.link(snapshot(QStringLiteral("x.gguf")), target.replace(QStringLiteral("HOME"), home.path()));
    QCOMPARE(home.told(), QStringList(line("link-out", QStringLiteral("ann/tiny-GGUF/x.gguf"),
                                           snapshot(QStringLiteral("x.gguf")))));
    QCOMPARE(home.scanned().first().size, 0);
}

void HubCacheTest::anAbsoluteLinkInsideIsFollowed()
{
    FakeHome home;
    home.write(blob(tinyGguf()), tinyGguf());
    home.link(snapshot(QStringLiteral("x.gguf")), home.path(blob(tinyGguf())));
    QCOMPARE(home.told(), QStringList(line("whole", QStringLiteral("ann/tiny-GGUF/x.gguf"),
                                           snapshot(QStringLiteral("x.gguf")))));
}

void HubCacheTest::downloadsAreUnfinished()
{
    FakeHome home;
    const QString older = blob(tinyGguf()) + QStringLiteral(".incomplete");
    const QString newer = blob(tinyGguf("y")) + QStringLiteral(".0a1b2c3d.incomplete");
    home.write(older, "half");
    home.write(newer, "half");
    QStringList wanted{line("unfinished", QStringLiteral("ann/tiny-GGUF"), older),
                       line("unfinished", QStringLiteral("ann/tiny-GGUF"), newer)};
    wanted.sort();
    QCOMPARE(home.told(), wanted);
}

void HubCacheTest::onlyModelsAreLookedAt()
{
    FakeHome home;
    store(home, QStringLiteral("README.md"), "hello");
    home.write(hub + QStringLiteral("datasets--a--b/snapshots/c/x.gguf"), tinyGguf());
    home.write(hub + QStringLiteral(".locks/models--a--b/x.gguf"), tinyGguf());
    home.write(repository + QStringLiteral(".no_exist/c/x.gguf"), tinyGguf());
    home.write(hub + QStringLiteral("../xet/chunk.gguf"), tinyGguf());
    QCOMPARE(home.told(), QStringList());
}

void HubCacheTest::blobsThatAreALinkAreNotEntered()
{
    FakeHome home;
    home.write(QStringLiteral("outside/x.incomplete"), "half");
    home.link(repository + QStringLiteral("blobs"), home.path(QStringLiteral("outside")));
    QCOMPARE(home.told(), QStringList(line("link-out", {}, repository + QStringLiteral("blobs"))));
}

void HubCacheTest::variablesNameTheFolder_data()
{
    QTest::addColumn<QStringList>("variables");
    QTest::addColumn<QString>("place"); // of the cache
    const auto row = [](const char* name, const QStringList& variables, const char* place) {
        QTest::newRow(name) << variables << QString::fromLatin1(place);
    };
    const QString cache = QStringLiteral("HF_HUB_CACHE=one");
    const QString older = QStringLiteral("HUGGINGFACE_HUB_CACHE=two");
    const QString home = QStringLiteral("HF_HOME=three");
    const QString xdg = QStringLiteral("XDG_CACHE_HOME=four");
    row("none", {}, ".cache/huggingface/hub");
    row("XDG_CACHE_HOME", {xdg}, "four/huggingface/hub");
    row("HF_HOME goes before", {xdg, home}, "three/hub");
    row("HUGGINGFACE_HUB_CACHE goes before", {xdg, home, older}, "two");
    row("HF_HUB_CACHE goes before all", {xdg, home, older, cache}, "one");
}

void HubCacheTest::variablesNameTheFolder()
{
    QFETCH(QStringList, variables);
    QFETCH(QString, place);
    FakeHome home;
    for (const QString& variable : variables)
        home.set(variable.section(u'=', 0, 0).toLatin1().constData(), home.path(variable.section(u'=', 1)));
    for (const char* each : {"one", "two", "three/hub", "four/huggingface/hub", ".cache/huggingface/hub"})
        QVERIFY(QDir().mkpath(home.path(QString::fromLatin1(each))));
    const QList<Root> roots = rootsIn(home.surroundings());
    QCOMPARE(roots, QList<Root>({{Program::HubCache, home.path(place)}}));
}

void HubCacheTest::aCacheThatIsALinkItselfIsRead()
{
    FakeHome home;
    store(home, QStringLiteral("tiny.gguf"), tinyGguf());
    QVERIFY(QDir().rename(home.path(hub), home.path(QStringLiteral("disk"))));
    home.link(hub.chopped(1), home.path(QStringLiteral("disk")));
    const QStringList told = home.told();
    QCOMPARE(told.size(), 1);
    QVERIFY(told.first().contains(QStringLiteral(" whole ann/tiny-GGUF/tiny.gguf disk/models--ann")));
}

void HubCacheTest::aNamedFolderAboveTheCacheReadsItToo()
{
    FakeHome home;
    store(home, QStringLiteral("tiny.gguf"), tinyGguf());
    home.write(blob("z") + QStringLiteral(".incomplete"), "half");
    QVERIFY(QDir().rename(home.path(QStringLiteral(".cache")), home.path(QStringLiteral("old"))));
    const QStringList told = home.told({QStringLiteral("old")});
    QCOMPARE(told.size(), 2);
    QVERIFY(told[0].startsWith(QStringLiteral("folder whole ann/tiny-GGUF/tiny.gguf old/huggingface/hub/")));
    QVERIFY(told[1].startsWith(QStringLiteral("folder unfinished ann/tiny-GGUF old/huggingface/hub/")));
}

QTEST_APPLESS_MAIN(HubCacheTest)
#include "tst_hub_cache.moc"
