// SPDX-License-Identifier: MIT
#include "core/net/retry_policy.h"

#include <QTest>

using namespace cellar;
using namespace std::chrono_literals;

class tst_RetryPolicy : public QObject
{
    Q_OBJECT

private slots:
    void everyErrorHasItsNextStep_data();
    void everyErrorHasItsNextStep();
    void aFallbackIsTakenOnlyWhenTheSourcesFailed();
    void theBackoffDoublesUpToAMinute();
    void theJitterIsAFifth();
};

void tst_RetryPolicy::everyErrorHasItsNextStep_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("step");
    const auto row = [](ErrorKind kind, NextStep step, int status = 0) {
        QTest::addRow("%s %d", qPrintable(kindName(kind)), status) << int(kind) << status << int(step);
    };
    for (const auto kind : {ErrorKind::Network, ErrorKind::Timeout, ErrorKind::Stalled})
        row(kind, NextStep::Retry);
    for (const int status : {408, 425, 429, 500, 502, 503, 504, 522})
        row(ErrorKind::HttpStatus, NextStep::Retry, status);
    for (const int status : {400, 404, 405, 407, 410, 416, 451, 501, 505})
        row(ErrorKind::HttpStatus, NextStep::NextSource, status);
    for (const auto kind : {ErrorKind::RangeMismatch, ErrorKind::CaptivePortal, ErrorKind::InvalidAnswer,
                            ErrorKind::SizeMismatch, ErrorKind::DigestMismatch, ErrorKind::SourceChanged})
        row(kind, NextStep::NextSource);
    for (const auto kind : {ErrorKind::Tls, ErrorKind::InsecureSource, ErrorKind::Unauthorised})
        row(kind, NextStep::AskUser);
    for (const auto kind :
         {ErrorKind::NoSpace, ErrorKind::Permission, ErrorKind::Io, ErrorKind::Unavailable,
          ErrorKind::Keyring, ErrorKind::Locked, ErrorKind::UnknownModel, ErrorKind::InvalidCatalog,
          ErrorKind::Untrusted, ErrorKind::InvalidName, ErrorKind::Unsupported, ErrorKind::Cancelled})
        row(kind, NextStep::GiveUp);
}

void tst_RetryPolicy::everyErrorHasItsNextStep()
{
    QFETCH(int, kind);
    QFETCH(int, status);
    QFETCH(int, step);
    QCOMPARE(int(nextStep({ErrorKind(kind), {}, {}, status})), step);
}

void tst_RetryPolicy::aFallbackIsTakenOnlyWhenTheSourcesFailed()
{
    QVERIFY(mayFallBack({ErrorKind::DigestMismatch, {}}));
    QVERIFY(mayFallBack({ErrorKind::Network, {}}));
    QVERIFY(mayFallBack({ErrorKind::Unauthorised, {}}));
    QVERIFY(!mayFallBack({ErrorKind::NoSpace, {}}));
    QVERIFY(!mayFallBack({ErrorKind::Cancelled, {}}));
    QVERIFY(!mayFallBack({ErrorKind::Locked, {}}));
}

void tst_RetryPolicy::theBackoffDoublesUpToAMinute()
{
    const RetryRules rules{5, 1s};
    const QList<Milliseconds> expected{1s, 2s, 4s, 8s, 16s, 32s, 60s, 60s};
    for (int failures = 1; failures <= expected.size(); ++failures)
        QCOMPARE(backoffDelay(rules, failures, 0.5), expected[failures - 1]);
    QCOMPARE(backoffDelay(rules, 1000000, 0.5), 60s);
    QCOMPARE(backoffDelay({5, 50ms}, 2, 0.5), 100ms);
}

void tst_RetryPolicy::theJitterIsAFifth()
{
    QCOMPARE(backoffDelay({5, 1s}, 1, 0.0), 800ms);
    QCOMPARE(backoffDelay({5, 1s}, 1, 0.999999), 1200ms);
}

QTEST_APPLESS_MAIN(tst_RetryPolicy)
#include "tst_retry_policy.moc"
