// SPDX-License-Identifier: MIT
#include "core/catalog/catalog.h"
#include "tests/support/builders.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

#include <atomic>
#include <thread>
#include <vector>

using namespace cellar;
using cellar::test::fileBytes;
using cellar::test::writeFile;

namespace {

Model model(const QString& id, const QString& fallback = {})
{
    Model model;
    model.id = id;
    model.name = id;
    model.fallback = fallback;
    model.files = {{{id, QStringLiteral("model.gguf")},
                    std::nullopt,
                    std::nullopt,
                    {Source{QUrl(QStringLiteral("https://host/") + id)}}}};
    return model;
}

QJsonObject documentOf(const QString& path)
{
    return QJsonDocument::fromJson(fileBytes(path)).object();
}

QStringList idsIn(const QString& path)
{
    QStringList ids;
    for (const QJsonValue& entry : documentOf(path).value(QLatin1String("models")).toArray())
        ids += entry[QLatin1String("id")].toString();
    return ids;
}

int modeOf(const QString& path)
{
    struct stat status = {};
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? int(status.st_mode & 07777) : -1;
}

const QString builtInId = QStringLiteral("tinyllama-1.1b-chat-q4_k_m");

/// JSON written with single quotes.
QByteArray json(QByteArray text)
{
    return text.replace('\'', '"');
}

// What a person may have written: members that the program does not know, at every level.
const QByteArray handWritten =
    json("{'version': 1, 'comment': 'mine', 'models': [ "
         "{'id': 'one', 'tags': ['x'], 'fallback': 'two', "
         "'files': [{'name': 'one.gguf', 'note': 1.5, 'sources': [{'url': 'https://host/one', 'region': "
         "'eu'}]}]}, "
         "{'id': 'two', 'files': [{'name': 'two.gguf'}], 'big': 9007199254740993, "
         "'odd': '\\u0000\\ud800 ü🦙'}]}");

} // namespace

class TestCatalogFile : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        m_path = m_folder->filePath(QStringLiteral("catalog.json"));
    }

    void noFileIsAnEmptyDocument()
    {
        const auto catalog = readCatalog(m_path);
        QVERIFY(catalog);
        QCOMPARE(catalog->models().size(), builtInModels().size());
        QVERIFY(!QFileInfo::exists(m_path));
    }

    void theUsersModelsStandAboveTheBuiltInOnes()
    {
        writeFile(m_path, handWritten);
        const auto catalog = readCatalog(m_path);
        QVERIFY2(catalog, qPrintable(catalog ? QString() : catalog.error().detail));
        QCOMPARE(catalog->models().constFirst().id, QStringLiteral("one"));
        QVERIFY(catalog->find(builtInId));
    }

    void whatCannotBeReadIsAnInvalidCatalog_data()
    {
        QTest::addColumn<QString>("kind");
        for (const char* kind : {"folder", "pipe", "forbidden", "garbage", "wrong type", "500 MB"})
            QTest::newRow(kind) << QString::fromLatin1(kind);
    }
    void whatCannotBeReadIsAnInvalidCatalog()
    {
        QFETCH(QString, kind);
        if (kind == QLatin1String("folder"))
            QVERIFY(QDir().mkdir(m_path));
        else if (kind == QLatin1String("pipe"))
            QCOMPARE(::mkfifo(QFile::encodeName(m_path).constData(), 0600), 0);
        else if (kind == QLatin1String("garbage"))
            writeFile(m_path, "<html>");
        else if (kind == QLatin1String("wrong type"))
            writeFile(m_path, R"({"version": 1, "models": [{"id": 7}]})");
        else
            writeFile(m_path, handWritten);
        if (kind == QLatin1String("500 MB"))
            QVERIFY(QFile::resize(m_path, 500'000'000));
        if (kind == QLatin1String("forbidden")) {
            if (::geteuid() == 0)
                QSKIP("the superuser may read everything");
            QVERIFY(QFile::setPermissions(m_path, {}));
        }
        const auto catalog = readCatalog(m_path);
        QVERIFY(!catalog);
        QCOMPARE(catalog.error().kind, ErrorKind::InvalidCatalog);
        QVERIFY(catalog.error().detail.contains(m_path));
        const auto edited = editCatalog(m_path, {{model(QStringLiteral("new"))}, {}});
        QVERIFY(!edited);
        QCOMPARE(edited.error().kind, ErrorKind::InvalidCatalog);
    }

    void addingMakesFolderAndFileForTheOwnerAlone()
    {
        const QString path = m_folder->filePath(QStringLiteral("config/model-cellar/catalog.json"));
        const auto catalog = editCatalog(path, {{model(QStringLiteral("new"))}, {}});
        QVERIFY2(catalog, qPrintable(catalog ? QString() : catalog.error().detail));
        QVERIFY(catalog->find(QStringLiteral("new")));
        QCOMPARE(idsIn(path), QStringList(QStringLiteral("new")));
        QCOMPARE(modeOf(path), 0600);
        QCOMPARE(modeOf(QFileInfo(path).path()), 0700);
        QCOMPARE(modeOf(QFileInfo(QFileInfo(path).path()).path()), 0700);
        QCOMPARE(
            QDir(QFileInfo(path).path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
            QStringList(QStringLiteral("catalog.json")));
    }

    void whatWasAddedIsReadBackUnchanged()
    {
        Model all = model(QStringLiteral("all"), builtInId);
        all.name = QStringLiteral("Everything · \"Q4\" 🦙");
        all.license = QStringLiteral("MIT");
        all.files[0].place.folder = QStringLiteral("org/repo");
        all.files[0].size = 150'000;
        all.files[0].pieces = cellar::test::publishedPieces(QByteArray(150'000, 'x'), 65'536);
        all.files[0].sha256 = Digest::fromHex(QString(64, u'b'));
        all.files[0].sources = {{QUrl(QStringLiteral("https://host/a%20b%2Fc?d=%26")), 1, false},
                                {QUrl(QStringLiteral("http://host/a")), 2, true},
                                {QUrl(QStringLiteral("file:///srv/a%20b")), 9, false}};
        QVERIFY(editCatalog(m_path, {{all}, {}}));
        const auto catalog = readCatalog(m_path);
        QVERIFY2(catalog, qPrintable(catalog ? QString() : catalog.error().detail));
        QVERIFY(*catalog->find(all.id) == all);
    }

    void unknownMembersAreKept()
    {
        writeFile(m_path, handWritten);
        QVERIFY(editCatalog(m_path, {{model(QStringLiteral("new"))}, {}}));
        QJsonObject expected = QJsonDocument::fromJson(handWritten).object();
        QJsonObject written = documentOf(m_path);
        QJsonArray entries = written.value(QLatin1String("models")).toArray();
        QCOMPARE(entries.last()[QLatin1String("id")].toString(), QStringLiteral("new"));
        entries.removeLast();
        written.insert(QLatin1String("models"), entries);
        QVERIFY(readCatalog(m_path));
        QCOMPARE(written, expected);
    }

    void removingTakesTheFallbackFromOthers()
    {
        writeFile(m_path, handWritten);
        const auto catalog = editCatalog(m_path, {{}, {QStringLiteral("two")}});
        QVERIFY2(catalog, qPrintable(catalog ? QString() : catalog.error().detail));
        QCOMPARE(idsIn(m_path), QStringList(QStringLiteral("one")));
        QVERIFY(catalog->find(QStringLiteral("one"))->fallback.isEmpty());
        QCOMPARE(documentOf(m_path)[QLatin1String("models")][0][QLatin1String("tags")][0].toString(),
                 QStringLiteral("x"));
    }

    void aFallbackThatTheBuiltInCatalogueHasTooIsKept()
    {
        writeFile(m_path, R"({"version": 1, "models": [{"id": ")" + builtInId.toUtf8() +
                              R"(", "files": [{"name": "own.gguf"}]},
                              {"id": "one", "fallback": ")" +
                              builtInId.toUtf8() + R"(", "files": [{"name": "one.gguf"}]}]})");
        const auto catalog = editCatalog(m_path, {{}, {builtInId}});
        QVERIFY(catalog);
        QCOMPARE(catalog->find(QStringLiteral("one"))->fallback, builtInId);
        QCOMPARE(catalog->find(builtInId)->origin, Model::Origin::BuiltIn);
    }

    void removingWhatIsNotTheUsersWritesNothing()
    {
        writeFile(m_path, handWritten);
        const auto catalog = editCatalog(m_path, {{}, {builtInId, QStringLiteral("nowhere")}});
        QVERIFY(catalog);
        QVERIFY(catalog->find(builtInId));
        QCOMPARE(fileBytes(m_path), handWritten);
    }

    void anEditThatDoesNotHoldWritesNothing_data()
    {
        QTest::addColumn<Model>("added");
        QTest::addColumn<ErrorKind>("kind");
        Model unsafe = model(QStringLiteral("unsafe"));
        unsafe.files[0].place.name = QStringLiteral("../x");
        Model clash = model(QStringLiteral("clash"));
        clash.files[0].place = {QStringLiteral("one"), QStringLiteral("ONE.gguf")};
        QTest::newRow("taken by the user") << model(QStringLiteral("one")) << ErrorKind::InvalidCatalog;
        QTest::newRow("taken by the program") << model(builtInId) << ErrorKind::InvalidCatalog;
        QTest::newRow("malformed id") << model(QStringLiteral("A b")) << ErrorKind::InvalidCatalog;
        QTest::newRow("fallback nowhere")
            << model(QStringLiteral("new"), QStringLiteral("nowhere")) << ErrorKind::InvalidCatalog;
        QTest::newRow("circle") << model(QStringLiteral("new"), QStringLiteral("new"))
                                << ErrorKind::InvalidCatalog;
        QTest::newRow("unsafe name") << unsafe << ErrorKind::InvalidName;
        QTest::newRow("place of another") << clash << ErrorKind::InvalidName;
    }
    void anEditThatDoesNotHoldWritesNothing()
    {
        QFETCH(Model, added);
        QFETCH(ErrorKind, kind);
        writeFile(m_path, handWritten);
        const auto catalog = editCatalog(m_path, {{added}, {}});
        QVERIFY(!catalog);
        QCOMPARE(catalog.error().kind, kind);
        QCOMPARE(fileBytes(m_path), handWritten);
    }

    void aModelCanBeReplacedInOneEdit()
    {
        writeFile(m_path, handWritten);
        const auto catalog = editCatalog(m_path, {{model(QStringLiteral("two"))}, {QStringLiteral("two")}});
        QVERIFY(catalog);
        QCOMPARE(catalog->find(QStringLiteral("one"))->fallback, QStringLiteral("two"));
        QCOMPARE(catalog->find(QStringLiteral("two"))->files.constFirst().place.name,
                 QStringLiteral("model.gguf"));
    }

    void aLinkedDocumentStaysALink()
    {
        const QString target = m_folder->filePath(QStringLiteral("dotfiles.json"));
        writeFile(target, handWritten);
        QVERIFY(QFile::link(target, m_path));
        QVERIFY(editCatalog(m_path, {{model(QStringLiteral("new"))}, {}}));
        QVERIFY(QFileInfo(m_path).isSymLink());
        QVERIFY(idsIn(target).contains(QStringLiteral("new")));
    }

    void aForbiddenFolderIsAQuestionOfPermission()
    {
        if (::geteuid() == 0)
            QSKIP("the superuser may write everywhere");
        const QString folder = m_folder->filePath(QStringLiteral("locked"));
        QVERIFY(QDir().mkdir(folder));
        QVERIFY(QFile::setPermissions(folder, QFile::ReadOwner | QFile::ExeOwner));
        const auto catalog = editCatalog(folder + QStringLiteral("/catalog.json"), {{model(builtInId)}, {}});
        QVERIFY(!catalog);
        QCOMPARE(catalog.error().kind, ErrorKind::Permission);
    }

    void aLockOfADeadProcessBlocksNobody()
    {
        // Process ids end far below this one.
        writeFile(m_path + QStringLiteral(".lock"),
                  "2147483646\ncellar\n" + QSysInfo::machineHostName().toUtf8() + "\n");
        QVERIFY(editCatalog(m_path, {{model(QStringLiteral("new"))}, {}}));
        QVERIFY(!QFileInfo::exists(m_path + QStringLiteral(".lock")));
    }

    // Each edit reads what the others wrote: none is lost.
    void editsAtTheSameTimeAllCount()
    {
        constexpr int editors = 4;
        constexpr int editsOfEach = 5;
        std::vector<std::thread> threads;
        std::atomic<int> failures = 0;
        for (int editor = 0; editor < editors; ++editor) {
            threads.emplace_back([&, editor] {
                for (int i = 0; i < editsOfEach; ++i) {
                    const QString id = QStringLiteral("m-%1-%2").arg(editor).arg(i);
                    if (!editCatalog(m_path, {{model(id)}, {}}))
                        ++failures;
                }
            });
        }
        for (std::thread& thread : threads)
            thread.join();
        QCOMPARE(failures.load(), 0);
        QCOMPARE(idsIn(m_path).size(), editors * editsOfEach);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(TestCatalogFile)
#include "tst_catalog_file.moc"
