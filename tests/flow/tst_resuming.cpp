// SPDX-License-Identifier: MIT
// A transfer that was broken off goes on where it was, whatever the server has become meanwhile, and no byte
// of another version, and nothing that only claims to be kept, comes into the file.
#include "tests/flow/transfers.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTest>

#include <csignal>
#include <unistd.h>

using namespace cellar;
using namespace cellar::test;

class ResumingTest : public QObject
{
    Q_OBJECT

private slots:
    void brokenOffAnywhereItGoesOn_data();
    void brokenOffAnywhereItGoesOn();
    void resetAfterEveryMebibyteItArrives();
    void oddAnswersToARangeAreNeverAppended_data();
    void oddAnswersToARangeAreNeverAppended();
    void aRefusedRangeLosesNothing();
    void aSignInPageLeavesThePartialAlone_data();
    void aSignInPageLeavesThePartialAlone();
    void aSignedAddressThatExpiresIsAskedForAgain();
    void aCompletePartialIsCommittedWithoutARequest();
    void aSignalKeepsWhatWasFetched_data();
    void aSignalKeepsWhatWasFetched();
};

void ResumingTest::brokenOffAnywhereItGoesOn_data()
{
    QTest::addColumn<qint64>("at");
    for (const qint64 at :
         {qint64(0), qint64(1), 4 * mebibyte - 1, 4 * mebibyte, 4 * mebibyte + 1, bigSize - 1})
        QTest::addRow("at byte %lld", static_cast<long long>(at)) << at;
}

void ResumingTest::brokenOffAnywhereItGoesOn()
{
    QFETCH(qint64, at);
    Bench bench;
    BigModel big(bench, {BigModel::broken(at)});
    QCOMPARE(big.ensure("--retries 0").exitCode, 3);
    QVERIFY(!big.isThere());
    big.script({BigModel::whole()});
    const Outcome outcome = big.ensure();
    QVERIFY2(outcome.exitCode == 0, outcome.err.constData());
    QVERIFY(big.isRight());
    const qint64 sent = big.sentSince();
    QVERIFY2(sent <= bigSize + journalInterval, qPrintable(QString::number(sent)));
    QCOMPARE(bench.leftovers(), QStringList());
}

void ResumingTest::resetAfterEveryMebibyteItArrives()
{
    Bench bench;
    Step step = BigModel::whole();
    step.stopAfter = mebibyte;
    step.stop = Stop::Reset;
    BigModel big(bench, {step});
    const Outcome outcome = big.ensure("--retries 1"); // those that brought bytes are not counted
    QVERIFY2(outcome.exitCode == 0, outcome.err.constData());
    QVERIFY(big.isRight());
    const qint64 sent = big.sentSince();
    QVERIFY2(sent <= bigSize + journalInterval, qPrintable(QString::number(sent)));
}

void ResumingTest::oddAnswersToARangeAreNeverAppended_data()
{
    QTest::addColumn<Step>("step");
    QTest::addColumn<bool>("endsWell"); // started over, it is a download like any
    const auto row = [](const char* name, bool endsWell, auto change) {
        Step step = BigModel::whole();
        change(step);
        QTest::newRow(name) << step << endsWell;
    };
    const QByteArray size = QByteArray::number(bigSize);
    row("200, the whole file", true, [](Step& s) { s.ranges = false; });
    row("another start", false, [&](Step& s) { s.contentRange = "bytes 7-" + size + '/' + size; });
    row("another total", false, [](Step& s) { s.contentRange = "bytes 20971520-20971529/20971530"; });
    row("no Content-Range", false, [](Step& s) { s.contentRange = QByteArray(); });
    row("several parts", false, [](Step& s) {
        s.contentRange = QByteArray();
        s.headers = {{"Content-Type", "multipart/byteranges; boundary=x"}};
    });
}

void ResumingTest::oddAnswersToARangeAreNeverAppended()
{
    QFETCH(Step, step);
    QFETCH(bool, endsWell);
    Bench bench;
    BigModel big(bench);
    QVERIFY(big.breakOff());
    big.script({step});
    const Outcome outcome = big.ensure("--retries 1 --json");
    QVERIFY2(endsWell ? outcome.exitCode == 0 : outcome.exitCode == 0 || outcome.exitCode == 3,
             outcome.err.constData());
    QCOMPARE(big.isThere(), outcome.exitCode == 0);
    QVERIFY(big.isRightOrAbsent());
    QVERIFY(!outcome.out.contains("digest-mismatch")); // it was noticed before a byte was written
    big.script({BigModel::whole()});
    QCOMPARE(big.ensure().exitCode, 0);
    QVERIFY(big.isRight());
}

void ResumingTest::aRefusedRangeLosesNothing()
{
    Bench bench;
    BigModel big(bench);
    QVERIFY(big.breakOff());
    big.script({Step::answer(416)});
    QCOMPARE(big.ensure("--retries 1").exitCode, 3);
    QVERIFY(!big.isThere());
    big.script({BigModel::whole()});
    QCOMPARE(big.ensure().exitCode, 0);
    QVERIFY(big.isRight());
}

void ResumingTest::aSignInPageLeavesThePartialAlone_data()
{
    QTest::addColumn<bool>("redirected");
    QTest::newRow("with status 200") << false;
    QTest::newRow("by a redirect") << true;
}

void ResumingTest::aSignInPageLeavesThePartialAlone()
{
    QFETCH(bool, redirected);
    Bench bench;
    BigModel big(bench);
    QVERIFY(big.breakOff());
    const QStringList before = partialFiles(bench);
    QVERIFY(!before.isEmpty());
    const QByteArray kept = fileBytes(before.first());
    bench.server().script(QStringLiteral("/login"), {Step::signInPage()});
    big.script({redirected ? Step::redirect("/login") : Step::signInPage()});
    const Outcome outcome = big.ensure("--retries 1 --json");
    QCOMPARE(outcome.exitCode, 3);
    QCOMPARE(member(eventsOf(outcome.out, "failed").value(0), "error.kind").toString(),
             QStringLiteral("captive-portal"));
    QVERIFY(fileBytes(before.first()) == kept);
    big.sentSince();
    big.script({BigModel::whole()});
    QCOMPARE(big.ensure().exitCode, 0);
    QVERIFY(big.isRight());
    QVERIFY(big.sentSince() <= bigSize - BigModel::brokenAt + journalInterval);
}

void ResumingTest::aSignedAddressThatExpiresIsAskedForAgain()
{
    Bench bench;
    BigModel big(bench);
    ScriptedServer cdn;
    Step expiring = BigModel::whole();
    expiring.stopAfter = mebibyte;
    expiring.stop = Stop::Reset;
    for (int i = 1; i <= 200; ++i) // each is good for one answer
        cdn.script(QStringLiteral("/signed-%1").arg(i), {expiring, Step::answer(403)});
    big.script({Step::redirect("http://127.0.0.1:" + QByteArray::number(cdn.port()) + "/signed-{n}")});
    const Outcome outcome = big.ensure();
    QVERIFY2(outcome.exitCode == 0, outcome.err.constData());
    QVERIFY(big.isRight());
    QVERIFY2(cdn.bodySent() <= bigSize + journalInterval, qPrintable(QString::number(cdn.bodySent())));
}

namespace {

/// While this lives nothing can be put into the folder, by root neither.
class SealedFolder
{
public:
    explicit SealedFolder(const QString& path)
        : m_path(path)
    {
        isSealed = ::geteuid() == 0
                       ? QProcess::execute(QStringLiteral("chattr"), {QStringLiteral("+i"), path}) == 0
                       : QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::ExeOwner);
    }
    ~SealedFolder()
    {
        if (::geteuid() == 0)
            QProcess::execute(QStringLiteral("chattr"), {QStringLiteral("-i"), m_path});
        else
            QFile::setPermissions(m_path,
                                  QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    }
    Q_DISABLE_COPY_MOVE(SealedFolder)

    bool isSealed = false;

private:
    QString m_path;
};

} // namespace

void ResumingTest::aCompletePartialIsCommittedWithoutARequest()
{
    Bench bench;
    BigModel big(bench);
    const QString folder = QFileInfo(big.file()).path();
    QVERIFY(QDir().mkpath(folder));
    {
        const SealedFolder sealed(folder);
        if (!sealed.isSealed)
            QSKIP("no folder can be sealed here");
        QCOMPARE(big.ensure().exitCode, 5); // all is there but its name
        QVERIFY(big.sentSince() >= bigSize);
    }
    const qsizetype requests = bench.server().requestCount();
    const Outcome outcome = big.ensure();
    QVERIFY2(outcome.exitCode == 0, outcome.err.constData());
    QVERIFY(big.isRight());
    QCOMPARE(bench.server().requestCount(), requests);
}

void ResumingTest::aSignalKeepsWhatWasFetched_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("SIGINT") << SIGINT;
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGHUP") << SIGHUP;
}

void ResumingTest::aSignalKeepsWhatWasFetched()
{
    QFETCH(int, signal);
    Bench bench;
    Step slow = BigModel::whole();
    slow.bodyRate = 8 * mebibyte;
    BigModel big(bench, {slow});
    Child child(bench.command({QStringLiteral("ensure"), QStringLiteral("m"), QStringLiteral("--connections"),
                               QStringLiteral("1"), QStringLiteral("--json")}));
    QTRY_VERIFY(big.sentSince() >= 0 && bench.server().bodySent() > 6 * mebibyte);
    child.send(signal);
    QCOMPARE(child.wait(Milliseconds(2000)).exitCode, 128 + signal);
    QVERIFY(!big.isThere());
    const qint64 sent = bench.server().bodySent();
    big.script({BigModel::whole()});
    const Outcome outcome = big.ensure("--json");
    QCOMPARE(outcome.exitCode, 0);
    QVERIFY(big.isRight());
    const auto ready = eventsOf(outcome.out, "ready").value(0);
    QVERIFY(member(ready, "resumed").toInteger() > 0);
    QVERIFY(bench.server().bodySent() <= bigSize + mebibyte); // only what was still under way is lost
    QVERIFY(sent < bigSize);
}

QTEST_GUILESS_MAIN(ResumingTest)
#include "tst_resuming.moc"
