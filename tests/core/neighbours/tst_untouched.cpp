// SPDX-License-Identifier: MIT
// The neighbours' folders before and after a scan: not a byte, a mode or a time is another.
#include "tests/core/neighbours/fake_home.h"

#include <QDir>
#include <QDirIterator>
#include <QTest>

#include <array>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace cellar;
using namespace cellar::test;

namespace {

// So old that reading would move the time of access on a file system that keeps it (relatime).
void age(const QString& path)
{
    const std::array<timespec, 2> times{timespec{1'000'000'000, 5}, timespec{1'100'000'000, 7}};
    if (::utimensat(AT_FDCWD, QFile::encodeName(path).constData(), times.data(), AT_SYMLINK_NOFOLLOW) != 0)
        qFatal("cannot set the times of %s", qPrintable(path));
}

QStringList allIn(const QString& folder)
{
    QStringList paths{folder};
    QDirIterator entries(folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                         QDirIterator::Subdirectories);
    while (entries.hasNext())
        paths += entries.next();
    paths.sort();
    return paths;
}

QString time(const timespec& stamp)
{
    return QStringLiteral("%1.%2").arg(stamp.tv_sec).arg(stamp.tv_nsec);
}

// Without the time of access of links: the system moves it for whoever reads where a link leads, and has no
// way to ask it not to.
QString facts(const QString& path)
{
    struct stat status = {};
    if (::lstat(QFile::encodeName(path).constData(), &status) != 0)
        qFatal("no %s", qPrintable(path));
    return QStringLiteral("%1 mode %2 inode %3 links %4 size %5 accessed %6 modified %7 changed %8")
        .arg(path)
        .arg(status.st_mode)
        .arg(status.st_ino)
        .arg(status.st_nlink)
        .arg(status.st_size)
        .arg(S_ISLNK(status.st_mode) ? QString() : time(status.st_atim), time(status.st_mtim),
             time(status.st_ctim));
}

// Of paths that were listed before: listing a folder moves its time of access, too.
QStringList factsOf(const QStringList& paths)
{
    QStringList all;
    for (const QString& path : paths)
        all += facts(path);
    return all;
}

QList<QByteArray> bytesOfAll(const QString& folder)
{
    QList<QByteArray> all;
    for (const QString& path : allIn(folder)) {
        if (QFileInfo(path).isFile() && !QFileInfo(path).isSymLink())
            all += path.toUtf8() + ' ' + fileBytes(path);
    }
    return all;
}

void fill(const FakeHome& home)
{
    const QString hex = digestOf(tinyGguf()).hex();
    home.write(QStringLiteral(".lmstudio/settings.json"), "{}");
    home.write(QStringLiteral(".lmstudio/models/a/r/x.gguf"), tinyGguf());
    home.sparse(QStringLiteral(".lmstudio/models/a/r/y.gguf"), 1 << 20);
    home.write(QStringLiteral(".ollama/models/manifests/h/n/m/t"),
               R"({"layers":[{"mediaType":"application/vnd.ollama.image.model","digest":"sha256:)" +
                   hex.toLatin1() + R"(","size":1}]})");
    home.write(QStringLiteral(".ollama/models/blobs/sha256-") + hex, tinyGguf());
    home.write(QStringLiteral(".ollama/models/blobs/sha256-x-partial"), "half");
    home.write(QStringLiteral(".cache/huggingface/hub/models--a--b/blobs/") + hex, tinyGguf());
    home.link(QStringLiteral(".cache/huggingface/hub/models--a--b/snapshots/c/x.gguf"),
              QStringLiteral("../../blobs/") + hex);
    home.link(QStringLiteral(".cache/huggingface/hub/models--a--b/snapshots/c/out.gguf"),
              home.path(QStringLiteral("outside.gguf")));
    home.write(QStringLiteral("outside.gguf"), tinyGguf());
    home.write(QStringLiteral(".cache/llama.cpp/x.gguf"), tinyGguf());
    home.write(QStringLiteral(".cache/llama.cpp/x.gguf.etag"), hex.toLatin1());
    home.write(QStringLiteral(".local/share/Jan/settings.json"), "{}");
    home.write(QStringLiteral(".local/share/Jan/data/llamacpp/models/m/model.yml"), "model_path: x.gguf\n");
    home.write(QStringLiteral(".local/share/Jan/data/llamacpp/models/m/model.gguf"), tinyGguf());
    home.write(QStringLiteral(".config/nomic.ai/GPT4All.ini"), "[General]\n");
    home.write(QStringLiteral(".local/share/nomic.ai/GPT4All/x.gguf"), tinyGguf());
    home.write(QStringLiteral(".docker/models/models.json"), R"({"models":[{"id":"?"}]})");
    home.write(QStringLiteral(".docker/models/blobs/sha256/") + hex, tinyGguf());
    home.write(QStringLiteral("text-generation-webui/user_data/models/x.gguf"), tinyGguf());
    home.write(QStringLiteral("d/x.gguf"), tinyGguf());
    home.write(QStringLiteral("d/.cache/huggingface/download/x.gguf.metadata"), "c\ne\n1\n");
    home.pipe(QStringLiteral("d/pipe.gguf"));
}

} // namespace

class UntouchedTest : public QObject
{
    Q_OBJECT

private slots:
    void notAByteAModeOrATimeIsAnother();
    void theSnapshotSeesWhatReadingDoes();
};

void UntouchedTest::notAByteAModeOrATimeIsAnother()
{
    const FakeHome home;
    fill(home);
    const QList<QByteArray> bytes = bytesOfAll(home.path());
    const QStringList paths = allIn(home.path());
    for (const QString& path : paths)
        age(path);
    const QStringList before = factsOf(paths);
    QVERIFY(home.scanned({QStringLiteral("d")}).size() >= 12);
    QCOMPARE(factsOf(paths), before);
    QCOMPARE(allIn(home.path()), paths);
    QCOMPARE(bytesOfAll(home.path()), bytes);
}

// Were it blind to that, the test above would prove nothing of the times of access.
void UntouchedTest::theSnapshotSeesWhatReadingDoes()
{
    const FakeHome home;
    home.write(QStringLiteral("probe"), "x");
    age(home.path(QStringLiteral("probe")));
    const QString before = facts(home.path(QStringLiteral("probe")));
    QCOMPARE(fileBytes(home.path(QStringLiteral("probe"))), QByteArray("x"));
    if (facts(home.path(QStringLiteral("probe"))) == before)
        QSKIP("this file system keeps no times of access");
}

QTEST_APPLESS_MAIN(UntouchedTest)
#include "tst_untouched.moc"
