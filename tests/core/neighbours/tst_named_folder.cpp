// SPDX-License-Identifier: MIT
#include "tests/core/neighbours/fake_home.h"

#include <QFile>
#include <QTest>

#include <array>

#include <sys/inotify.h>
#include <unistd.h>

using namespace cellar;
using namespace cellar::test;

namespace {

// What a scan of the folder `d` tells, the program left out.
QStringList toldOf(const FakeHome& home)
{
    QStringList lines;
    for (const QString& line : home.told({QStringLiteral("d")}))
        lines += line.section(u' ', 1);
    return lines;
}

// Sees whoever opens a file.
class OpenWatch
{
public:
    ~OpenWatch() { ::close(m_handle); }
    void add(const QString& path)
    {
        if (::inotify_add_watch(m_handle, QFile::encodeName(path).constData(), IN_OPEN) < 0)
            qFatal("cannot watch %s", qPrintable(path));
    }
    bool sawOpening() const
    {
        std::array<char, 4096> events{};
        return ::read(m_handle, events.data(), events.size()) > 0;
    }

private:
    int m_handle = ::inotify_init1(IN_NONBLOCK | IN_CLOEXEC);
};

} // namespace

class NamedFolderTest : public QObject
{
    Q_OBJECT

private slots:
    void modelFilesAreFoundByNameAndFirstBytes();
    void aSparseFileOfOnesOwnIsWhole();
    void downloadsAreUnfinished();
    void aFileThatAria2WritesIsUnfinished();
    void whatHubClientsFetchedIsClaimed();
    void aClaimAboutAnotherVersionIsNone();
    void hiddenFoldersAndPackagesArePassedBy();
    void eightFoldersDownIsTheLast();
    void linksToFilesInsideAreFollowed();
    void linksToFoldersAreNot();
    void pipesAreNeverOpened();
    void namesThatAreNoTextAreTold();
    void whatMayNotBeReadIsTold();
};

void NamedFolderTest::modelFilesAreFoundByNameAndFirstBytes()
{
    FakeHome home;
    home.write(QStringLiteral("d/a.gguf"), tinyGguf());
    home.write(QStringLiteral("d/b.safetensors"), tinySafetensors());
    home.write(QStringLiteral("d/ggml-base.bin"), "lmgg" + QByteArray(20, '\0'));
    home.write(QStringLiteral("d/page.gguf"), "<!DOCTYPE html>");
    home.write(QStringLiteral("d/pointer.gguf"), "version https://git-lfs.github.com/spec/v1");
    home.write(QStringLiteral("d/empty.gguf"), {});
    home.write(QStringLiteral("d/notes.txt"), tinyGguf());
    QCOMPARE(toldOf(home), (QStringList{QStringLiteral("whole a.gguf d/a.gguf"),
                                        QStringLiteral("whole b.safetensors d/b.safetensors"),
                                        QStringLiteral("whole ggml-base.bin d/ggml-base.bin")}));
}

void NamedFolderTest::aSparseFileOfOnesOwnIsWhole()
{
    FakeHome home;
    home.sparse(QStringLiteral("d/a.gguf"), 1 << 20);
    QCOMPARE(toldOf(home), QStringList(QStringLiteral("whole a.gguf d/a.gguf")));
    QCOMPARE(home.scanned({QStringLiteral("d")}).first().size, 1 << 20);
}

void NamedFolderTest::downloadsAreUnfinished()
{
    FakeHome home;
    home.write(QStringLiteral("d/a.gguf.part"), tinyGguf());
    home.write(QStringLiteral("d/film.mkv.part"), "x");
    QCOMPARE(toldOf(home), QStringList(QStringLiteral("unfinished a.gguf.part d/a.gguf.part")));
}

void NamedFolderTest::aFileThatAria2WritesIsUnfinished()
{
    FakeHome home;
    home.write(QStringLiteral("d/a.gguf"), tinyGguf());
    home.write(QStringLiteral("d/a.gguf.aria2"), "state");
    home.write(QStringLiteral("d/alone.gguf.aria2"), "state");
    QCOMPARE(toldOf(home), (QStringList{QStringLiteral("unfinished a.gguf d/a.gguf"),
                                        QStringLiteral("unfinished alone.gguf.aria2 d/alone.gguf.aria2")}));
}

void NamedFolderTest::whatHubClientsFetchedIsClaimed()
{
    FakeHome home;
    home.write(QStringLiteral("d/repo/q4/a.gguf"), tinyGguf());
    home.write(QStringLiteral("d/repo/b.gguf"), tinyGguf());
    home.write(QStringLiteral("d/repo/.cache/huggingface/download/q4/a.gguf.metadata"),
               "c0ffee\n" + digestOf(tinyGguf()).hex().toLatin1() + "\n99999999999.5\n");
    home.write(QStringLiteral("d/repo/.cache/huggingface/download/q4/xyz.abc.incomplete"), "half");
    home.write(QStringLiteral("d/zoo/q4/a.gguf"), tinyGguf());
    QMap<QString, bool> claimed;
    for (const FoundFile& found : home.scanned({QStringLiteral("d")}))
        claimed.insert(found.path.mid(home.path().size()), found.sha256 == digestOf(tinyGguf()));
    QCOMPARE(claimed,
             (QMap<QString, bool>{
                 {QStringLiteral("/d/repo/q4/a.gguf"), true},
                 {QStringLiteral("/d/repo/b.gguf"), false},
                 {QStringLiteral("/d/repo/.cache/huggingface/download/q4/xyz.abc.incomplete"), false},
                 {QStringLiteral("/d/zoo/q4/a.gguf"), false}}));
}

void NamedFolderTest::aClaimAboutAnotherVersionIsNone()
{
    FakeHome home;
    home.write(QStringLiteral("d/a.gguf"), tinyGguf());
    home.write(QStringLiteral("d/.cache/huggingface/download/a.gguf.metadata"),
               "c0ffee\n" + digestOf(tinyGguf()).hex().toLatin1() + "\n1000000000\n");
    QVERIFY(!home.scanned({QStringLiteral("d")}).first().sha256);
}

void NamedFolderTest::hiddenFoldersAndPackagesArePassedBy()
{
    FakeHome home;
    for (const char* folder : {".git", ".hidden", "node_modules", "seen"})
        home.write(QStringLiteral("d/%1/a.gguf").arg(QString::fromLatin1(folder)), tinyGguf());
    QCOMPARE(toldOf(home), QStringList(QStringLiteral("whole a.gguf d/seen/a.gguf")));
}

void NamedFolderTest::eightFoldersDownIsTheLast()
{
    FakeHome home;
    home.write(QStringLiteral("d/1/2/3/4/5/6/7/8/in.gguf"), tinyGguf());
    home.write(QStringLiteral("d/1/2/3/4/5/6/7/8/9/out.gguf"), tinyGguf());
    QCOMPARE(toldOf(home), QStringList(QStringLiteral("whole in.gguf d/1/2/3/4/5/6/7/8/in.gguf")));
}

void NamedFolderTest::linksToFilesInsideAreFollowed()
{
    FakeHome home;
    home.write(QStringLiteral("d/a.gguf"), tinyGguf());
    home.write(QStringLiteral("outside.gguf"), tinyGguf());
    home.link(QStringLiteral("d/b/link.gguf"), QStringLiteral("../a.gguf"));
    home.link(QStringLiteral("d/broken.gguf"), QStringLiteral("nothing.gguf"));
    home.link(QStringLiteral("d/out.gguf"), QStringLiteral("../outside.gguf"));
    const auto finds = home.scanned({QStringLiteral("d")});
    QCOMPARE(toldOf(home), (QStringList{QStringLiteral("whole a.gguf d/a.gguf"),
                                        QStringLiteral("broken-link broken.gguf d/broken.gguf"),
                                        QStringLiteral("link-out out.gguf d/out.gguf"),
                                        QStringLiteral("whole link.gguf d/b/link.gguf")}));
    QCOMPARE(finds[3].key, finds[0].key);
    QCOMPARE(finds[3].file, finds[0].file);
}

void NamedFolderTest::linksToFoldersAreNot()
{
    FakeHome home;
    home.write(QStringLiteral("outside/a.gguf"), tinyGguf());
    home.write(QStringLiteral("d/b/a.gguf"), tinyGguf());
    home.link(QStringLiteral("d/out"), home.path(QStringLiteral("outside")));
    home.link(QStringLiteral("d/b/round"), QStringLiteral(".."));
    home.link(QStringLiteral("d/folder.gguf"), QStringLiteral("b"));
    QCOMPARE(toldOf(home), QStringList(QStringLiteral("whole a.gguf d/b/a.gguf")));
}

void NamedFolderTest::pipesAreNeverOpened()
{
    FakeHome home;
    const QStringList pipes{QStringLiteral("d/pipe.gguf"),
                            QStringLiteral("d/pipe.gguf.part"),
                            QStringLiteral(".lmstudio/settings.json"),
                            QStringLiteral(".lmstudio-home-pointer"),
                            QStringLiteral(".ollama/models/manifests/h/n/m/t"),
                            QStringLiteral(".local/share/Jan/data/llamacpp/models/m/model.yml")};
    for (const QString& pipe : pipes)
        home.pipe(pipe);
    home.link(QStringLiteral("d/link.gguf"), QStringLiteral("pipe.gguf"));
    home.write(QStringLiteral(".ollama/models/blobs/x"), "x");
    OpenWatch watch;
    for (const QString& pipe : pipes)
        watch.add(home.path(pipe));
    QCOMPARE(toldOf(home), QStringList());
    QVERIFY(!watch.sawOpening());
    home.write(QStringLiteral("probe"), "x");
    watch.add(home.path(QStringLiteral("probe")));
    QCOMPARE(fileBytes(home.path(QStringLiteral("probe"))), QByteArray("x"));
    QVERIFY(watch.sawOpening()); // it is not blind
}

void NamedFolderTest::namesThatAreNoTextAreTold()
{
    FakeHome home;
    home.write(QStringLiteral("d/a.gguf"), tinyGguf());
    const QByteArray text = QFile::encodeName(home.path(QStringLiteral("d/a.gguf")));
    const QByteArray none = QByteArray(text).replace("a.gguf", "\xff.gguf");
    QCOMPARE(::rename(text.constData(), none.constData()), 0);
    const QStringList told = toldOf(home);
    QCOMPARE(::rename(none.constData(), text.constData()), 0); // so that it can be removed
    QCOMPARE(told.size(), 1);
    QVERIFY(told.first().startsWith(QStringLiteral("unreadable ")));
}

void NamedFolderTest::whatMayNotBeReadIsTold()
{
    if (::geteuid() == 0)
        QSKIP("root may read everything");
    FakeHome home;
    home.write(QStringLiteral("d/a.gguf"), tinyGguf());
    home.write(QStringLiteral("d/shut/b.gguf"), tinyGguf());
    home.mode(QStringLiteral("d/a.gguf"), 0);
    home.mode(QStringLiteral("d/shut"), 0);
    const QStringList told = toldOf(home);
    home.mode(QStringLiteral("d/shut"), 0700); // so that it can be removed
    QCOMPARE(told, (QStringList{QStringLiteral("unreadable a.gguf d/a.gguf"),
                                QStringLiteral("unreadable  d/shut")}));
}

QTEST_APPLESS_MAIN(NamedFolderTest)
#include "tst_named_folder.moc"
