// SPDX-License-Identifier: MIT
// From one machine to another, with and without files: two benches stand for the machines.
#include "core/catalog/catalog.h"
#include "tests/cli/bench.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStandardPaths>
#include <QTest>

using namespace cellar;
using namespace cellar::test;

class ExportCommandTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void theDocumentIsReadByAddOnAnotherMachine();
    void fallbacksGoWithIt();
    void theDocumentAsJsonIsOneEvent();
    void noSuchModelIsSeven();
    void withItsFilesAModelNeedsNoNetwork();
    void aBuiltInModelIsTakenInToo();
    void aSecondExportKeepsTheFirst();
    void anExportGoesOnWhereItWasBrokenOff();
    void aModelThatIsNotHereIsSevenAndNothingIsWritten();
    void aFallbackIsCopiedOnlyWhereItIsHere();
    void aWrongFileBesideTheDocumentIsNotTakenForTheModel();
    void whatAddIsToldOfOneModelIsNotForACatalogue();
    void aFolderWithoutACatalogueIsTwo();
    void aria2FetchesWhatTheMetalinkOffers();
    void aMetalinkOfWhatNobodyElseCouldFetchIsNotWritten();
    void aDamagedFileIsNotOffered();

private:
    QString drive() const { return m_here->home() + QStringLiteral("/drive"); }
    Outcome exported(const QString& id) const
    {
        return m_here->cellar({QStringLiteral("export"), id, QStringLiteral("--files"), drive()});
    }
    QString fileOnDrive(const Model& model) const { return drive() + u'/' + model.files[0].place.relative(); }

    std::unique_ptr<Bench> m_here;
    std::unique_ptr<Bench> m_there;
    Model m_small;
    Model m_large;
};

void ExportCommandTest::init()
{
    m_here = std::make_unique<Bench>();
    m_there = std::make_unique<Bench>();
    m_small = m_here->served(QStringLiteral("small"));
    m_large = m_here->served(QStringLiteral("large"), 3'000'000, m_small.id);
    m_here->writeCatalog({m_large, m_small});
}

void ExportCommandTest::theDocumentIsReadByAddOnAnotherMachine()
{
    const Outcome outcome = m_here->cellar("export small");
    QVERIFY2(outcome.exitCode == 0, outcome.err.constData());
    const QString document = m_there->home() + QStringLiteral("/from-here.json");
    writeFile(document, outcome.out);
    const Outcome added = m_there->cellar({QStringLiteral("add"), document});
    QVERIFY2(added.exitCode == 0, added.err.constData());
    QCOMPARE(added.out, QByteArray("small\n"));
    QCOMPARE(m_there->cellar("ensure small").exitCode, 0);
    QCOMPARE(fileBytes(m_there->file(m_small)).size(), 100'000);
    QCOMPARE(m_there->cellar({QStringLiteral("add"), document}).out, QByteArray("small\n")); // again
}

void ExportCommandTest::fallbacksGoWithIt()
{
    const Outcome outcome = m_here->cellar("export large");
    QCOMPARE(outcome.exitCode, 0);
    const auto models = parseCatalog(outcome.out, Model::Origin::User);
    QVERIFY(models);
    QCOMPARE(models->size(), 2);
    QCOMPARE(models->at(0).fallback, m_small.id);
    QCOMPARE(models->at(1).id, m_small.id);
    QVERIFY2(outcome.err.contains("fallbacks go with them"), outcome.err.constData());
    QCOMPARE(m_here->cellar("export large --quiet").err, QByteArray());
}

void ExportCommandTest::theDocumentAsJsonIsOneEvent()
{
    const Outcome outcome = m_here->cellar("export small --json");
    QCOMPARE(jsonLines(outcome.out).size(), 1);
    const QJsonValue models = member(eventsOf(outcome.out, "catalog").value(0), "document.models");
    QCOMPARE(models.toArray().size(), 1);
}

void ExportCommandTest::noSuchModelIsSeven()
{
    QCOMPARE(m_here->cellar("export small nobody").exitCode, 7);
    QCOMPARE(exported(QStringLiteral("nobody")).exitCode, 7);
    QVERIFY(!QFile::exists(drive()));
}

void ExportCommandTest::withItsFilesAModelNeedsNoNetwork()
{
    QCOMPARE(m_here->cellar("ensure large small").exitCode, 0);
    const int requests = m_here->server().requestCount();
    const Outcome outcome = exported(m_large.id);
    QVERIFY2(outcome.exitCode == 0, outcome.err.constData());
    QCOMPARE(outcome.out, QByteArray(drive().toUtf8() + "/catalog.json\n"));
    QCOMPARE(fileBytes(fileOnDrive(m_large)), fileBytes(m_here->file(m_large)));
    QCOMPARE(fileBytes(fileOnDrive(m_small)), fileBytes(m_here->file(m_small)));

    const Outcome added = m_there->cellar({QStringLiteral("add"), drive()});
    QVERIFY2(added.exitCode == 0, added.err.constData());
    QCOMPARE(added.out, QByteArray("large\nsmall\n"));
    const Outcome ensured = m_there->cellar("ensure large small --json");
    QVERIFY2(ensured.exitCode == 0, ensured.err.constData());
    for (const QJsonObject& ready : eventsOf(ensured.out, "ready"))
        QCOMPARE(member(ready, "downloaded").toInt(-1), 0);
    QCOMPARE(m_there->cellar("verify").exitCode, 0);
    QCOMPARE(m_here->server().requestCount(), requests);
}

void ExportCommandTest::aBuiltInModelIsTakenInToo()
{
    const QString id = builtInModels().first().id;
    const Outcome outcome = m_here->cellar({QStringLiteral("export"), id});
    QCOMPARE(outcome.exitCode, 0);
    const QString document = m_there->home() + QStringLiteral("/catalog.json");
    writeFile(document, outcome.out);
    const Outcome added = m_there->cellar({QStringLiteral("add"), document});
    QVERIFY2(added.exitCode == 0, added.err.constData());
    QVERIFY(added.out.startsWith(QByteArray(id.toUtf8() + '\n')));
}

void ExportCommandTest::aSecondExportKeepsTheFirst()
{
    QCOMPARE(m_here->cellar("ensure large small").exitCode, 0);
    QCOMPARE(exported(m_small.id).exitCode, 0);
    QCOMPARE(exported(m_large.id).exitCode, 0);
    const auto models =
        parseCatalog(fileBytes(drive() + QStringLiteral("/catalog.json")), Model::Origin::User);
    QVERIFY(models);
    QCOMPARE(models->size(), 2);
}

void ExportCommandTest::anExportGoesOnWhereItWasBrokenOff()
{
    QCOMPARE(m_here->cellar("ensure large small").exitCode, 0);
    const QByteArray whole = fileBytes(m_here->file(m_large));
    writeFile(fileOnDrive(m_large) + QStringLiteral(".part"), whole.first(1'000'000));
    QCOMPARE(exported(m_large.id).exitCode, 0);
    QCOMPARE(fileBytes(fileOnDrive(m_large)), whole);
    QCOMPARE(QDir(drive() + QStringLiteral("/large")).entryList(QDir::Files),
             QStringList{QStringLiteral("model.gguf")});
}

void ExportCommandTest::aModelThatIsNotHereIsSevenAndNothingIsWritten()
{
    const Outcome outcome = exported(m_small.id);
    QVERIFY2(outcome.exitCode == 7, outcome.err.constData());
    QVERIFY(!QFile::exists(drive()));
}

void ExportCommandTest::aFallbackIsCopiedOnlyWhereItIsHere()
{
    QCOMPARE(m_here->cellar("ensure large").exitCode, 0);
    const Outcome outcome = exported(m_large.id);
    QVERIFY2(outcome.exitCode == 0, outcome.err.constData());
    QVERIFY(QFile::exists(fileOnDrive(m_large)));
    QVERIFY(!QFile::exists(fileOnDrive(m_small)));
}

void ExportCommandTest::aWrongFileBesideTheDocumentIsNotTakenForTheModel()
{
    QCOMPARE(m_here->cellar("ensure small").exitCode, 0);
    QCOMPARE(exported(m_small.id).exitCode, 0);
    QByteArray bytes = fileBytes(fileOnDrive(m_small));
    bytes[5] = char(bytes[5] ^ 1);
    writeFile(fileOnDrive(m_small), bytes);
    QCOMPARE(m_there->cellar({QStringLiteral("add"), drive()}).exitCode, 0);
    const Outcome ensured = m_there->cellar("ensure small --json"); // from the next source
    QVERIFY2(ensured.exitCode == 0, ensured.err.constData());
    QCOMPARE(fileBytes(m_there->file(m_small)), fileBytes(m_here->file(m_small)));
}

void ExportCommandTest::whatAddIsToldOfOneModelIsNotForACatalogue()
{
    QCOMPARE(m_here->cellar("ensure small").exitCode, 0);
    QCOMPARE(exported(m_small.id).exitCode, 0);
    QCOMPARE(m_there->cellar({QStringLiteral("add"), drive(), QStringLiteral("--id"), QStringLiteral("x")})
                 .exitCode,
             2);
}

void ExportCommandTest::aFolderWithoutACatalogueIsTwo()
{
    const Outcome outcome = m_there->cellar({QStringLiteral("add"), m_there->home()});
    QCOMPARE(outcome.exitCode, 2);
    QVERIFY2(outcome.err.contains("catalog.json"), outcome.err.constData());
}

void ExportCommandTest::aria2FetchesWhatTheMetalinkOffers()
{
    const QString aria2 = QStandardPaths::findExecutable(QStringLiteral("aria2c"));
    QVERIFY2(!aria2.isEmpty(), "aria2c is not installed");
    const Model model = m_here->served(QStringLiteral("of-pieces"), 9'000'000);
    m_here->writeCatalog({model});
    QCOMPARE(m_here->cellar("ensure of-pieces").exitCode, 0);
    const Outcome outcome = m_here->cellar("export of-pieces --metalink");
    QVERIFY2(outcome.exitCode == 0, outcome.err.constData());
    QCOMPARE(outcome.out.count("<hash>"), 3); // pieces of 4 MiB
    const QString document = m_here->home() + QStringLiteral("/model.meta4");
    writeFile(document, outcome.out);

    const QString folder = m_here->home() + QStringLiteral("/fetched");
    const auto fetched = [&] {
        return test::run({aria2, {u"--no-conf"_qs, u"-d"_qs, folder, u"-M"_qs, document}, {}, {}});
    };
    const Outcome fetch = fetched();
    QVERIFY2(fetch.exitCode == 0, QByteArray(fetch.out + fetch.err).constData());
    QCOMPARE(fileBytes(folder + u"/model.gguf"_qs), fileBytes(m_here->file(model)));

    QVERIFY(QDir(folder).removeRecursively());
    QByteArray wrong = outcome.out;
    const qsizetype piece = wrong.indexOf("<hash>") + 6;
    wrong.replace(piece, 64, QByteArray(64, '0'));
    writeFile(document, wrong);
    QVERIFY(fetched().exitCode != 0); // it did look at the pieces
}

void ExportCommandTest::aMetalinkOfWhatNobodyElseCouldFetchIsNotWritten()
{
    const QString file = m_here->home() + QStringLiteral("/local.bin");
    writeFile(file, "weights");
    QCOMPARE(m_here->cellar({u"ensure"_qs, file}).exitCode, 0);
    const Outcome outcome = m_here->cellar("export local --metalink");
    QCOMPARE(outcome.exitCode, 2);
    QCOMPARE(outcome.out, QByteArray());
    QVERIFY2(outcome.err.contains("local.bin"), outcome.err.constData());
    QCOMPARE(m_here->cellar("export small --metalink").exitCode, 7); // not here
}

void ExportCommandTest::aDamagedFileIsNotOffered()
{
    QCOMPARE(m_here->cellar("ensure small").exitCode, 0);
    const QString path = m_here->file(m_small);
    const QDateTime modified = QFileInfo(path).lastModified();
    QByteArray bytes = fileBytes(path);
    bytes[5] = char(bytes[5] + 1);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite) && file.write(bytes) == bytes.size() && file.flush());
    QVERIFY(file.setFileTime(modified, QFileDevice::FileModificationTime)); // so that its receipt fits
    file.close();
    const Outcome outcome = m_here->cellar("export small --metalink");
    QVERIFY2(outcome.exitCode == 4 || outcome.exitCode == 7, outcome.err.constData());
    QCOMPARE(outcome.out, QByteArray());
}

QTEST_GUILESS_MAIN(ExportCommandTest)
#include "tst_export_command.moc"
