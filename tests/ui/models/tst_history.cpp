// SPDX-License-Identifier: MIT
// What is remembered of a model: its log, its transfer, its sources, and the parts of its file.
#include "tests/support/fake_clock.h"
#include "tests/ui/sample_rows.h"
#include "ui/models/activity_list.h"
#include "ui/models/piece_shares.h"
#include "ui/models/source_table.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#if defined(__GLIBC__)
#include <malloc.h>
#endif

using namespace cellar;

namespace {

const QString one = QStringLiteral("one");
const QString hub = QStringLiteral("https://huggingface.co/m.gguf");
const QString mirror = QStringLiteral("https://mirror.example.org/m.gguf");

Error gone()
{
    return {ErrorKind::HttpStatus, QStringLiteral("404 Not Found"), mirror, 404};
}

event::Progressed progress(qint64 done, double speed)
{
    event::Progressed news{QStringLiteral("m.gguf"), {done, 1000, speed, {}}, 2};
    news.present = {{0, done}};
    news.proved = done / 2;
    news.sources = {{hub, 2, done, speed}};
    return news;
}

} // namespace

class TestHistory : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void init()
    {
        m_clock.setUtc(samples::now());
        m_chronicle = std::make_unique<Chronicle>(m_clock);
    }

    void whatHappenedIsToldInWords_data()
    {
        QTest::addColumn<EventDetail>("event");
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("look");
        const auto row = [](const char* name, const EventDetail& event, const char* text,
                            EventLine::Look look) {
            QTest::newRow(name) << event << QString::fromUtf8(text) << int(look);
        };
        using Look = EventLine::Look;
        const Digest digest = *samples::model(one, one).files.first().sha256;
        using Verdict = event::SourceJudged::Verdict;
        using Verified = event::Verified;
        row("queued", event::StateChanged{state::Queued{}}, "It waits for its turn.", Look::Plain);
        row("downloading", event::StateChanged{state::Downloading{{}, hub}},
            "It is fetched from huggingface.co.", Look::Plain);
        row("stalled", event::StateChanged{state::Downloading{{}, hub, true}},
            "Nothing comes from huggingface.co.", Look::Caution);
        row("paused", event::StateChanged{state::Paused{{2000, 4000, 0, {}}}},
            "It was paused at 2.00 kB of 4.00 kB.", Look::Plain);
        row("retrying", event::Retrying{3, 6, Milliseconds(4200), mirror, gone()},
            "mirror.example.org does not have the file (status 404). Attempt 3 of 6 follows in 5 s.",
            Look::Caution);
        row("at once", event::Retrying{2, 6, Milliseconds(0), mirror, gone()},
            "mirror.example.org does not have the file (status 404). Attempt 2 of 6 follows.", Look::Caution);
        row("slow", event::SourceJudged{mirror, Verdict::Slow, {}},
            "mirror.example.org is much slower than another source and is asked less.", Look::Plain);
        row("dropped", event::SourceJudged{mirror, Verdict::Dropped, gone()},
            "mirror.example.org is not asked any more. mirror.example.org does not have the file (status "
            "404).",
            Look::Caution);
        row("ready", event::BecameReady{QStringLiteral("/m"), 4000, digest, true, 3000, 1000, hub},
            "It is ready and proved: 4.00 kB. Fetched: 3.00 kB; kept from before: 1.00 kB.", Look::Good);
        row("verified", Verified{Verified::Result::Ok, {}, {}, {}},
            "Every byte was read; it is what was promised.", Look::Good);
        row("cancelled", event::Failed{{ErrorKind::Cancelled, {}, {}, 0}},
            "It was cancelled; what was received is kept.", Look::Plain);
        row("failed", event::Failed{gone()}, "mirror.example.org does not have the file (status 404).",
            Look::Bad);
    }
    void whatHappenedIsToldInWords()
    {
        QFETCH(EventDetail, event);
        QFETCH(QString, text);
        QFETCH(int, look);
        const auto line = eventLine(event);
        QVERIFY(line);
        QCOMPARE(line->text, text);
        QCOMPARE(int(line->look), look);
    }

    void everyStateThatSaysNothingNewIsLeftOut()
    {
        for (const auto& [id, state] : samples::states()) {
            const bool isTold = eventLine(event::StateChanged{state}).has_value();
            const QStringList silent{QStringLiteral("absent"), QStringLiteral("waiting"),
                                     QStringLiteral("ready"), QStringLiteral("unproved"),
                                     QStringLiteral("fallback")};
            QVERIFY2(isTold != silent.contains(id), qPrintable(id));
        }
        QVERIFY(!eventLine(progress(1, 1)));
    }

    void theSameTwiceInARowIsSaidOnce()
    {
        tell(event::StateChanged{state::Failed{gone()}});
        tell(event::Failed{gone()});
        QCOMPARE(m_chronicle->linesOf(one).size(), 1);
        tell(event::StateChanged{state::Queued{}});
        tell(event::Failed{gone()});
        QCOMPARE(m_chronicle->linesOf(one).size(), 3);
    }

    void theLogIsBounded()
    {
        for (int i = 0; i < 1000; ++i)
            tell(event::Retrying{i, 2000, Milliseconds(0), mirror, gone()});
        QCOMPARE(m_chronicle->linesOf(one).size(), Chronicle::mostLines);
        QVERIFY(m_chronicle->linesOf(one).last().line.text.contains(QStringLiteral("999")));
        for (int i = 0; i < 1000; ++i)
            tell(event::StateChanged{state::Queued{}}, QStringLiteral("model-%1").arg(i));
        QVERIFY(m_chronicle->linesOf(one).isEmpty());
        QCOMPARE(m_chronicle->linesOf(QStringLiteral("model-899")).size(), 0);
        QCOMPARE(m_chronicle->linesOf(QStringLiteral("model-900")).size(), 1);
    }

    void whatHappensToOneModelIsToldOfThatModel()
    {
        QSignalSpy changed(m_chronicle.get(), &Chronicle::changed);
        tell(progress(10, 5));
        tell(event::StateChanged{state::Absent{}}, QStringLiteral("two"));
        m_chronicle->take({m_clock.utc(), QString(), event::StateChanged{state::Queued{}}});
        QCOMPARE(changed.size(), 2);
        QCOMPARE(changed[0][0].toString(), one);
    }

    void theSpeedOfTheLastMinutesIsKeptSecondBySecond()
    {
        TransferRecord record;
        m_clock.advance(Milliseconds(1000 - m_clock.now().count() % 1000));
        for (const double speed : {1.0, 2.0, 3.0, 4.0}) { // four in one second: the last counts
            record.take(progress(1, speed), m_clock.now());
            m_clock.advance(Milliseconds(250));
        }
        m_clock.advance(std::chrono::seconds(1)); // nothing is told for a second
        record.take(progress(2, 9), m_clock.now());
        const QList<double> speeds = record.speeds(m_clock.now());
        QCOMPARE(speeds.size(), TransferRecord::seconds);
        QCOMPARE(speeds.last(3), QList<double>({4, 0, 9}));
        m_clock.advance(std::chrono::seconds(TransferRecord::seconds));
        QCOMPARE(record.speeds(m_clock.now()), QList<double>(TransferRecord::seconds, 0.0));
    }

    void sourcesKeepTheirShareAndWhyTheyWereLeft()
    {
        tell(event::SourceJudged{mirror, event::SourceJudged::Verdict::Dropped, gone()});
        tell(progress(600, 7));
        SourceTable table;
        QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
        table.setSources(m_chronicle->transferOf(one).sources());
        const auto cell = [&table](int row, int column) {
            return table.index(row, column).data().toString();
        };
        QCOMPARE(table.rowCount(), 2);
        QCOMPARE(cell(0, SourceTable::SourceColumn), QStringLiteral("mirror.example.org"));
        QCOMPARE(cell(0, SourceTable::StateColumn), QStringLiteral("left: Server answered 404"));
        QCOMPARE(cell(0, SourceTable::ShareColumn), QStringLiteral("0%"));
        QCOMPARE(cell(1, SourceTable::StateColumn), QStringLiteral("sends"));
        QCOMPARE(cell(1, SourceTable::ShareColumn), QStringLiteral("100%"));
        QCOMPARE(cell(1, SourceTable::ConnectionsColumn), QStringLiteral("2"));
        tell(event::StateChanged{state::Ready{}});
        table.setSources(m_chronicle->transferOf(one).sources());
        QCOMPARE(cell(1, SourceTable::StateColumn), QStringLiteral("at rest"));
    }

    void sourcesWithoutEndDoNotFillTheMemory()
    {
        TransferRecord record;
        for (int i = 0; i < 1000; ++i)
            record.take(event::SourceJudged{QString::number(i), {}, {}}, m_clock.now());
        QCOMPARE(record.sources().size(), TransferRecord::mostSources);
    }

    void theAttemptThatIsWaitedForIsForgottenWhenItBegins()
    {
        tell(event::Retrying{3, 6, Milliseconds(4000), mirror, gone()});
        tell(event::StateChanged{state::Waiting{}});
        QVERIFY(m_chronicle->transferOf(one).retrying());
        tell(event::StateChanged{state::Downloading{}});
        QVERIFY(!m_chronicle->transferOf(one).retrying());
    }

    void aThousandDownloadsLeaveLittleBehind()
    {
#if defined(__GLIBC__) && !defined(__SANITIZE_ADDRESS__)
        constexpr std::size_t most = 2 << 20;
        const std::size_t before = mallinfo2().uordblks;
        for (int i = 0; i < 1000; ++i) {
            const QString id = QStringLiteral("model-%1").arg(i);
            tell(event::StateChanged{state::Queued {}}, id);
            tell(event::StateChanged{state::Downloading { {}, hub }}, id);
            for (int second = 0; second < 20; ++second) {
                m_clock.advance(std::chrono::seconds(1));
                tell(progress(second, 1e6), id);
            }
            tell(event::BecameReady{QStringLiteral("/m"), 1000, *Digest::fromHex(QString(64, u'0')), true,
                                    1000},
                 id);
        }
        const std::size_t growth = mallinfo2().uordblks - before;
        QVERIFY2(growth < most, qPrintable(QString::number(growth)));
#else
        QSKIP("the allocator does not tell");
#endif
    }

    void thePartsOfAFileFollowFromItsState_data()
    {
        QTest::addColumn<ModelState>("state");
        QTest::addColumn<bool>("fetched");
        QTest::addColumn<PieceShares>("shares");
        using L = QList<ByteRange>;
        const auto row = [](const char* name, const ModelState& state, bool fetched,
                            const PieceShares& shares) { QTest::newRow(name) << state << fetched << shares; };
        row("ready", state::Ready{}, false, {1000, {}, L{{0, 1000}}, {}});
        row("unproved", state::Unproved{}, false, {1000, L{{0, 1000}}, {}, {}});
        row("absent", state::Absent{}, false, {1000, {}, {}, {}});
        row("damaged", state::Damaged{{{100, 50}}}, false, {1000, L{{0, 100}, {150, 850}}, {}, L{{100, 50}}});
        row("verifying", state::Verifying{{300, 1000, 1, {}}}, false, {1000, L{{300, 700}}, L{{0, 300}}, {}});
        row("paused in an earlier run", state::Paused{{400, 1000, 0, {}}}, false,
            {1000, L{{0, 400}}, {}, {}});
        row("downloading", state::Downloading{{600, 1000, 1, {}}, hub}, true,
            {1000, L{{300, 300}}, L{{0, 300}}, {}});
    }
    void thePartsOfAFileFollowFromItsState()
    {
        QFETCH(ModelState, state);
        QFETCH(bool, fetched);
        ModelRow row = rowsOf({samples::model(one, one, 1000)}).rows.first();
        row.state = state;
        if (fetched)
            tell(progress(600, 1));
        QTEST(pieceShares(row, m_chronicle->transferOf(one)), "shares");
    }

    void theLogGrowsAtItsEnd()
    {
        ActivityList list;
        QAbstractItemModelTester tester(&list, QAbstractItemModelTester::FailureReportingMode::QtTest);
        tell(event::StateChanged{state::Queued{}});
        list.setLines(one, m_chronicle->linesOf(one));
        QSignalSpy inserted(&list, &QAbstractItemModel::rowsInserted);
        QSignalSpy reset(&list, &QAbstractItemModel::modelReset);
        tell(event::Removed{});
        list.setLines(one, m_chronicle->linesOf(one));
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(list.rowCount(), 2);
        QVERIFY(list.text().contains(QStringLiteral("It was removed.")));
        list.setLines(QStringLiteral("two"), {});
        QCOMPARE(reset.size(), 1);
        QCOMPARE(list.rowCount(), 0);
    }

private:
    void tell(const EventDetail& what, const QString& id = one)
    {
        m_chronicle->take({m_clock.utc(), id, what});
    }

    test::FakeClock m_clock;
    std::unique_ptr<Chronicle> m_chronicle;
};

QTEST_GUILESS_MAIN(TestHistory)
#include "tst_history.moc"
