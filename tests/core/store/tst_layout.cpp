// SPDX-License-Identifier: MIT
#include "core/store/layout.h"
#include "tests/support/builders.h"

#include <QDir>
#include <QTest>

#include <sys/stat.h>

using namespace cellar;
using namespace cellar::test;

class TestLayout : public QObject
{
    Q_OBJECT

private slots:
    void everythingHasItsPlace()
    {
        const Layout layout(QStringLiteral("/store/../store/"));
        QCOMPARE(layout.root(), QStringLiteral("/store"));
        QCOMPARE(layout.file(m_place), QStringLiteral("/store/org/repo/model.gguf"));
        // The first 32 digits of the SHA-256 of "org/repo/model.gguf".
        const QString key = digestOf(QByteArrayLiteral("org/repo/model.gguf")).hex().left(32);
        QCOMPARE(layout.receipt(m_place), QStringLiteral("/store/.cellar/receipts/%1.json").arg(key));
        QCOMPARE(layout.staged(m_place), QStringLiteral("/store/.cellar/partials/%1.whole").arg(key));
        QCOMPARE(layout.pieces(m_place), QStringLiteral("/store/.cellar/receipts/%1.pieces").arg(key));
        QCOMPARE(layout.partialPieces(m_place), QStringLiteral("/store/.cellar/partials/%1.pieces").arg(key));
        QCOMPARE(layout.partial(m_place), QStringLiteral("/store/.cellar/partials/%1").arg(key));
        QCOMPARE(layout.journal(m_place), QStringLiteral("/store/.cellar/partials/%1.journal").arg(key));
        QCOMPARE(layout.recent(m_place), QStringLiteral("/store/.cellar/partials/%1.recent").arg(key));
        QCOMPARE(layout.lock(m_place), QStringLiteral("/store/.cellar/locks/%1.lock").arg(key));
    }

    void whatLiesInOurFoldersIsKnownByItsKey_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("isOurs");
        const QString key = Layout::key(m_place);
        QTest::newRow("a partial") << key << true;
        QTest::newRow("what lies beside it") << QString(key + QStringLiteral(".journal.AbCdEf")) << true;
        QTest::newRow("too long") << QString(key + u'0') << false;
        QTest::newRow("too short") << key.chopped(1) << false;
        QTest::newRow("other letters") << key.toUpper().replace(0, 1, u'G') << false;
        QTest::newRow("hidden") << QString(u'.' + key) << false;
        QTest::newRow("nothing") << QString() << false;
    }
    void whatLiesInOurFoldersIsKnownByItsKey()
    {
        QFETCH(QString, name);
        QFETCH(bool, isOurs);
        QCOMPARE(Layout::keyIn(name), isOurs ? Layout::key(m_place) : QString());
    }

    void theRootBecomesAbsolute()
    {
        QCOMPARE(Layout(QStringLiteral("models")).root(), QDir::currentPath() + QStringLiteral("/models"));
    }

    void whatIsMissingIsMadeForItsOwnerAlone()
    {
        const Layout layout(m_root + QStringLiteral("/deep/store"));
        QVERIFY(layout.check(m_place));
        QVERIFY(!QDir(m_root).exists());
        QVERIFY(layout.prepare(m_place));
        for (const char* folder :
             {"", "/deep", "/deep/store", "/deep/store/org", "/deep/store/org/repo", "/deep/store/.cellar",
              "/deep/store/.cellar/receipts", "/deep/store/.cellar/partials", "/deep/store/.cellar/locks"})
            QCOMPARE(modeOf(m_root + QString::fromLatin1(folder)), 0700u);
        QVERIFY(layout.prepare(m_place));
    }

    void aSharedStoreKeepsItsMode()
    {
        QVERIFY(QDir().mkpath(m_root));
        QCOMPARE(::chmod(QFile::encodeName(m_root).constData(), 0775), 0);
        QVERIFY(Layout(m_root).prepare(m_place));
        QCOMPARE(modeOf(m_root), 0775u);
    }

    void theRootMayBeALink()
    {
        QVERIFY(QDir().mkpath(m_root + QStringLiteral("/real")));
        QVERIFY(QFile::link(m_root + QStringLiteral("/real"), m_root + QStringLiteral("/link")));
        QVERIFY(Layout(m_root + QStringLiteral("/link")).prepare(m_place));
        QVERIFY(QDir(m_root + QStringLiteral("/real/org/repo")).exists());
    }

    void aFolderBelowTheRootMayNotBeALink_data() { belowTheRoot(); }
    void aFolderBelowTheRootMayNotBeALink()
    {
        QFETCH(QString, folder);
        const QString outside = m_folder.filePath(QStringLiteral("outside"));
        QVERIFY(QDir().mkpath(outside));
        QVERIFY(QDir().mkpath(QFileInfo(m_root + folder).path()));
        QVERIFY(QFile::link(outside, m_root + folder));
        const Layout layout(m_root);
        QCOMPARE(layout.prepare(m_place).error().kind, ErrorKind::InvalidName);
        QCOMPARE(layout.check(m_place).error().kind, ErrorKind::InvalidName);
        QVERIFY(QDir(outside).isEmpty());
        QVERIFY(layout.prepare(m_place).error().detail.startsWith(m_root + folder));
    }

    void aFolderBelowTheRootMayNotBeAFile_data() { belowTheRoot(); }
    void aFolderBelowTheRootMayNotBeAFile()
    {
        QFETCH(QString, folder);
        writeFile(m_root + folder, {});
        QCOMPARE(Layout(m_root).prepare(m_place).error().kind, ErrorKind::InvalidName);
    }

    void aLinkThatLeadsNowhereIsNotMadeToLeadSomewhere()
    {
        const QString outside = m_folder.filePath(QStringLiteral("outside"));
        QVERIFY(QDir().mkpath(m_root));
        QVERIFY(QFile::link(outside, m_root + QStringLiteral("/org")));
        QCOMPARE(Layout(m_root).prepare(m_place).error().kind, ErrorKind::InvalidName);
        QVERIFY(!QFileInfo::exists(outside));
    }

    void theFilesMustBePlain_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("what");
        const Layout layout(m_root);
        for (const QString& path :
             {layout.file(m_place), layout.staged(m_place), layout.partial(m_place), layout.journal(m_place),
              layout.recent(m_place), layout.partialPieces(m_place), layout.receipt(m_place),
              layout.pieces(m_place)}) {
            for (const char* what : {"link", "dangling link", "pipe", "folder"})
                QTest::addRow("%s %s", qPrintable(path.mid(m_root.size())), what)
                    << path << QString::fromLatin1(what);
        }
    }
    void theFilesMustBePlain()
    {
        QFETCH(QString, path);
        QFETCH(QString, what);
        const QString outside = m_folder.filePath(QStringLiteral("file"));
        writeFile(outside, {});
        const Layout layout(m_root);
        QVERIFY(layout.prepare(m_place));
        if (what == QStringLiteral("folder"))
            QVERIFY(QDir().mkpath(path));
        else if (what == QStringLiteral("pipe"))
            QCOMPARE(::mkfifo(QFile::encodeName(path).constData(), 0600), 0);
        else
            QVERIFY(QFile::link(what == QStringLiteral("link") ? outside : outside + QStringLiteral("-not"),
                                path));
        QCOMPARE(layout.prepare(m_place).error().kind, ErrorKind::InvalidName);
    }

    void aRootThatCannotBeMadeIsAnErrorOfTheDisk()
    {
        writeFile(m_root, {});
        QCOMPARE(Layout(m_root).prepare(m_place).error().kind, ErrorKind::Io);
        QCOMPARE(Layout(m_root + QStringLiteral("/store")).prepare(m_place).error().kind, ErrorKind::Io);
        // Nobody may make folders here, not even root.
        QCOMPARE(Layout(QStringLiteral("/sys/store")).prepare(m_place).error().kind, ErrorKind::Permission);
    }

    void init() { QVERIFY(QDir().mkpath(m_folder.path())); }
    void cleanup() { QVERIFY(QDir(m_folder.path()).removeRecursively()); }

private:
    static uint modeOf(const QString& path)
    {
        struct stat status = {};
        return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? status.st_mode & 07777 : 0;
    }
    static void belowTheRoot()
    {
        QTest::addColumn<QString>("folder");
        for (const char* folder :
             {"/.cellar", "/.cellar/receipts", "/.cellar/partials", "/.cellar/locks", "/org", "/org/repo"})
            QTest::newRow(folder) << QString::fromLatin1(folder);
    }

    QTemporaryDir m_folder;
    const QString m_root = m_folder.filePath(QStringLiteral("root"));
    const FilePlace m_place{QStringLiteral("org/repo"), QStringLiteral("model.gguf")};
};

QTEST_GUILESS_MAIN(TestLayout)
#include "tst_layout.moc"
