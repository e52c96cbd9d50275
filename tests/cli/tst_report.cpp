// SPDX-License-Identifier: MIT
#include "app/cli/report.h"
#include "tests/support/fake_clock.h"

#include <QTemporaryFile>
#include <QTest>

using namespace cellar;
using namespace cellar::cli;

namespace {

// A file that stands for stdout or stderr.
class Sink
{
public:
    Sink() { m_file.open(); }
    int handle() const { return m_file.handle(); }
    QByteArray text()
    {
        m_file.seek(0);
        return m_file.readAll();
    }

private:
    QTemporaryFile m_file;
};

} // namespace

class ReportTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void progressIsALineEveryTenSeconds();
    void quietLeavesOnlyErrorsAndWarnings();
    void withJsonNothingElseIsOnStdout();
    void withoutJsonNoEventIsOnStdout();
    void anErrorGoesToBoth();
    void aStdoutThatFailsIsNotWrittenToAgain();

private:
    Event event(const EventDetail& detail) const { return {m_clock->utc(), QStringLiteral("m"), detail}; }
    void makeReport(const GlobalOptions& options);

    std::unique_ptr<test::FakeClock> m_clock;
    std::unique_ptr<Sink> m_out, m_err;
    GlobalOptions m_options;
    std::unique_ptr<Output> m_output;
    std::unique_ptr<Console> m_console;
    std::unique_ptr<Report> m_report;
};

namespace {

event::Progressed halfway()
{
    const Progress progress{
        .done = 1000, .total = 2000, .bytesPerSecond = 1000, .eta = std::chrono::seconds(1)};
    return {QStringLiteral("f"), progress, 1, progress};
}

} // namespace

void ReportTest::init()
{
    m_clock = std::make_unique<test::FakeClock>();
    m_out = std::make_unique<Sink>();
    m_err = std::make_unique<Sink>();
}

void ReportTest::makeReport(const GlobalOptions& options)
{
    m_options = options;
    m_output = std::make_unique<Output>(m_out->handle());
    m_console = std::make_unique<Console>(m_err->handle());
    m_report = std::make_unique<Report>(m_options, *m_clock, *m_output, *m_console);
}

void ReportTest::progressIsALineEveryTenSeconds()
{
    makeReport({});
    for (int second = 0; second < 25; ++second) {
        m_report->happened(event(halfway()));
        m_clock->advance(Milliseconds(1000));
    }
    const QByteArray line = "cellar: m: 50 % of 2.0 kB, 1.0 kB/s, 0:01 left\n";
    QCOMPARE(m_err->text(), line + line); // after 10 s and after 20 s
    QCOMPARE(m_out->text(), QByteArray());
}

void ReportTest::quietLeavesOnlyErrorsAndWarnings()
{
    GlobalOptions quiet;
    quiet.quiet = true;
    makeReport(quiet);
    m_report->happened(event(halfway()));
    m_clock->advance(Milliseconds(60'000));
    m_report->happened(event(halfway()));
    m_report->happened(event(event::StateChanged{state::Locked{}}));
    m_report->happened(event(event::Retrying{}));
    QCOMPARE(m_err->text(), QByteArray());
    m_report->happened(event(event::TookFallback{QStringLiteral("m"), QStringLiteral("n"), {}}));
    QVERIFY(m_err->text().contains("fallback n"));
    m_report->failed(QStringLiteral("m"), {ErrorKind::NoSpace, QStringLiteral("full")});
    QVERIFY(m_err->text().contains("full"));
}

void ReportTest::withJsonNothingElseIsOnStdout()
{
    GlobalOptions json;
    json.json = true;
    makeReport(json);
    m_report->result(QStringLiteral("a line"));
    m_report->happened(event(halfway()));
    m_report->warn(QStringLiteral("a warning"));
    QVERIFY(m_out->text().startsWith(R"({"bytes_per_second":1000,)"));
    QCOMPARE(m_out->text().count('\n'), 1);
    QVERIFY(m_err->text().contains("a warning"));
}

void ReportTest::withoutJsonNoEventIsOnStdout()
{
    makeReport({});
    m_report->happened(event(halfway()));
    m_report->result(QStringLiteral("a line"));
    QCOMPARE(m_out->text(), QByteArray("a line\n"));
}

void ReportTest::anErrorGoesToBoth()
{
    GlobalOptions json;
    json.json = true;
    makeReport(json);
    QCOMPARE(m_report->failed(QStringLiteral("m"), {ErrorKind::Locked, {}}), 6);
    QVERIFY(m_out->text().contains(R"("exit":6)"));
    QVERIFY(m_err->text().startsWith("cellar: m: another process is working on it"));
    QCOMPARE(m_report->failed({}, {ErrorKind::Cancelled, {}}, 143), 143);
    QVERIFY(m_out->text().contains(R"("exit":143)"));
}

void ReportTest::aStdoutThatFailsIsNotWrittenToAgain()
{
    makeReport({});
    QVERIFY(m_report->canBeHeard());
    m_output->readerLeft();
    m_report->result(QStringLiteral("a line"));
    QVERIFY(!m_report->canBeHeard());
    QCOMPARE(m_out->text(), QByteArray());
    QCOMPARE(m_report->outputFailed(), 5);
}

QTEST_APPLESS_MAIN(ReportTest)
#include "tst_report.moc"
