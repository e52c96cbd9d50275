// SPDX-License-Identifier: MIT
// Two versions of one file, and what is kept of a transfer being something else than it claims: the file that
// comes of it is one version, whole.
#include "tests/flow/transfers.h"

#include <QFile>
#include <QTest>

#include <functional>

using namespace cellar;
using namespace cellar::test;

class VersionsTest : public QObject
{
    Q_OBJECT

private slots:
    void aFileReplacedBetweenRangesIsNotMixed_data();
    void aFileReplacedBetweenRangesIsNotMixed();
    void aFileReplacedAtEachRequestIsNotMixed();
    void whatIsKeptIsNotTrustedOverTheBytes_data();
    void whatIsKeptIsNotTrustedOverTheBytes();
    void theJournalOfAnotherFileIsNotTaken();
};

namespace {

Step version(quint64 seed, const QByteArray& etag, bool ifRange = true)
{
    Step step = Step::file(seed, bigSize);
    step.etag = etag;
    step.ifRange = ifRange;
    return step;
}

bool onlyStrongValidatorsWereSent(const ScriptedServer& server)
{
    for (const RecordedRequest& record : server.requests()) {
        const auto condition = record.request.header("If-Range");
        if (condition && condition->startsWith("W/"))
            return false;
    }
    return true;
}

} // namespace

void VersionsTest::aFileReplacedBetweenRangesIsNotMixed_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<bool>("ifRange");
    QTest::addColumn<bool>("published"); // the catalogue has the digest of the new version
    for (const bool published : {false, true}) {
        const auto row = [&](const char* name, const char* before, const char* after, bool ifRange) {
            QTest::addRow("%s, %s", name, published ? "digest known" : "no digest")
                << QByteArray(before) << QByteArray(after) << ifRange << published;
        };
        row("another ETag", "\"v1\"", "\"v2\"", true);
        row("another ETag, If-Range ignored", "\"v1\"", "\"v2\"", false);
        row("a weak ETag", "W/\"v\"", "W/\"v\"", true);
        row("no ETag", "", "", true);
        row("the ETag is gone", "\"v1\"", "", true);
    }
}

void VersionsTest::aFileReplacedBetweenRangesIsNotMixed()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(bool, ifRange);
    QFETCH(bool, published);
    Bench bench;
    BigModel big(bench);
    Model model = big.model();
    model.files.first().sha256 = generatedDigest(8, bigSize);
    bench.writeCatalog({published ? model : withoutDigest(model)});
    Step first = version(7, before);
    first.stopAt = BigModel::brokenAt;
    big.script({first});
    QCOMPARE(big.ensure("--retries 0").exitCode, 3);
    QVERIFY(!big.isThere());

    big.script({version(8, after, ifRange)});
    const Outcome outcome = big.ensure();
    if (published && !big.isThere()) // the bytes may show it only at the end
        QCOMPARE(outcome.exitCode, 4);
    else
        QVERIFY2(outcome.exitCode == 0, outcome.err.constData());
    QCOMPARE(big.ensure().exitCode, 0);
    QCOMPARE(digestOfFile(big.file()), generatedDigest(8, bigSize));
    QVERIFY(onlyStrongValidatorsWereSent(bench.server()));
    QCOMPARE(bench.leftovers(), QStringList());
}

void VersionsTest::aFileReplacedAtEachRequestIsNotMixed()
{
    Bench bench;
    BigModel big(bench);
    bench.writeCatalog({withoutDigest(big.model())});
    QList<Step> steps;
    for (quint64 seed = 20; seed < 40; ++seed) {
        steps += version(seed, "\"v{n}\"");
        steps.last().stopAfter = 3 * mebibyte;
    }
    big.script(steps << version(40, "\"last\""));
    const Outcome outcome = big.ensure();
    QVERIFY2(outcome.exitCode == 0 || outcome.exitCode == 3, outcome.err.constData());
    QCOMPARE(big.isThere(), outcome.exitCode == 0);
    big.script({version(40, "\"last\"")});
    QCOMPARE(big.ensure().exitCode, 0);
    QCOMPARE(digestOfFile(big.file()), generatedDigest(40, bigSize));
}

namespace {

using Change = std::function<QByteArray(QByteArray)>;

QByteArray withAnotherVersion(QByteArray journal)
{
    const qsizetype at = journal.indexOf("\"version\"");
    const qsizetype digit = journal.indexOf(':', at);
    return at < 0 ? QByteArray("{\"version\": 999}") : journal.insert(digit + 1, "99");
}

void changeFile(const QString& path, const Change& change)
{
    writeFile(path, change(fileBytes(path)));
}

} // namespace

void VersionsTest::whatIsKeptIsNotTrustedOverTheBytes_data()
{
    QTest::addColumn<bool>("bytes"); // the partial itself is changed; otherwise what is written about it
    QTest::addColumn<Change>("change");
    const auto row = [](const char* name, bool bytes, const Change& change) {
        QTest::newRow(name) << bytes << change;
    };
    const auto half = [](const QByteArray& all) { return all.first(all.size() / 2); };
    const auto zeroed = [](const QByteArray& all) { return QByteArray(all.size(), '\0'); };
    const auto flipped = [](QByteArray all) {
        all[all.size() / 2] = static_cast<char>(all.at(all.size() / 2) ^ 1);
        return all;
    };
    row("a journal cut short", false, half);
    row("a journal of zeros", false, zeroed);
    row("a flipped bit in the journal", false, flipped);
    row("an empty journal", false, [](const QByteArray&) { return QByteArray(); });
    row("a journal of a newer program", false, withAnotherVersion);
    row("no journal", false, Change());
    row("a partial shorter than its journal says", true, half);
    row("a partial of zeros", true, zeroed);
    row("a flipped bit in the partial", true, flipped);
    row("no partial", true, Change());
}

void VersionsTest::whatIsKeptIsNotTrustedOverTheBytes()
{
    QFETCH(bool, bytes);
    QFETCH(Change, change);
    Bench bench;
    BigModel big(bench);
    QVERIFY(big.breakOff());
    const QStringList kept = partialFiles(bench);
    QVERIFY2(kept.size() >= 2, "a partial and its journal");
    for (const QString& path : bytes ? kept.first(1) : kept.sliced(1)) {
        if (change)
            changeFile(path, change);
        else
            QVERIFY(QFile::remove(path));
    }
    big.script({BigModel::whole()});
    const Outcome outcome = big.ensure();
    QVERIFY2(outcome.exitCode == 0 || (bytes && outcome.exitCode == 4), outcome.err.constData());
    QVERIFY(big.isRightOrAbsent());
    QCOMPARE(big.ensure().exitCode, 0);
    QVERIFY(big.isRight());
    QCOMPARE(bench.leftovers(), QStringList());
}

void VersionsTest::theJournalOfAnotherFileIsNotTaken()
{
    Bench bench;
    BigModel big(bench);
    Model otherModel = bench.served(QStringLiteral("other"), bigSize);
    otherModel.files.first().sha256 = generatedDigest(9, bigSize);
    bench.writeCatalog({big.model(), otherModel});
    QVERIFY(big.breakOff());
    const QStringList ofBig = partialFiles(bench);
    QVERIFY2(ofBig.size() >= 2, "a partial and its journal");
    Step broken = version(9, "\"v1\"");
    broken.stopAt = 2 * mebibyte;
    bench.server().script(QStringLiteral("/other"), {broken});
    QCOMPARE(bench.cellar("ensure other --retries 0 --backoff 0.01").exitCode, 3);
    const qsizetype nameLength = ofBig.first().size();
    int replaced = 0;
    for (const QString& path : partialFiles(bench)) {
        const QString suffix = path.mid(nameLength);
        if (suffix.isEmpty() || ofBig.contains(path))
            continue;
        QVERIFY(QFile::remove(path) && QFile::copy(ofBig.first() + suffix, path)); // it claims up to 20 MiB
        ++replaced;
    }
    QVERIFY(replaced > 0);
    bench.server().script(QStringLiteral("/other"), {version(9, "\"v1\"")});
    const Outcome outcome = bench.cellar("ensure other --backoff 0.01");
    QVERIFY2(outcome.exitCode == 0, outcome.err.constData());
    QCOMPARE(digestOfFile(bench.file(otherModel)), generatedDigest(9, bigSize));
}

QTEST_GUILESS_MAIN(VersionsTest)
#include "tst_versions.moc"
