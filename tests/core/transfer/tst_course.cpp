// SPDX-License-Identifier: MIT
#include "core/transfer/course.h"

#include <QTest>

Q_DECLARE_METATYPE(std::function<void(cellar::Course&)>)

using namespace cellar;
using namespace std::chrono_literals;

namespace {

const Error broken{ErrorKind::Network, u"broken"_qs};
const Error gone{ErrorKind::HttpStatus, u"gone"_qs, {}, 404};
const Error wrongBytes{ErrorKind::DigestMismatch, u"wrong"_qs};
const Error forbidden{ErrorKind::Unauthorised, u"forbidden"_qs, {}, 403};
const Error diskFull{ErrorKind::NoSpace, u"full"_qs};
const Error stalled{ErrorKind::Stalled, u"stalled"_qs};
const Course::Brought plenty{1 << 20, 4 << 20, 1s};

Source source(int priority)
{
    return {QUrl(u"https://mirror%1.org/f"_qs.arg(priority)), priority};
}

double noJitter()
{
    return 0.5;
}

Course courseOf(const QList<Source>& sources, int retries = 2)
{
    return Course(sources, {retries, 1s}, noJitter);
}

qsizetype attempted(const Course& course, Milliseconds now)
{
    const auto step = course.next(now);
    const auto* attempt = std::get_if<Course::Attempt>(&step);
    return attempt ? attempt->source : -1;
}

Milliseconds waitsUntil(const Course& course, Milliseconds now)
{
    const auto step = course.next(now);
    const auto* wait = std::get_if<Course::Wait>(&step);
    return wait ? wait->until : Milliseconds(-1);
}

std::optional<Error> overWith(const Course& course, Milliseconds now)
{
    const auto step = course.next(now);
    const auto* over = std::get_if<Course::Over>(&step);
    return over ? std::optional(over->error) : std::nullopt;
}

/// Of the sources that it asks, one after the other, while all are gone.
QList<int> prioritiesInTurn(Course& course)
{
    QList<int> asked;
    while (!overWith(course, 0s)) {
        const qsizetype next = attempted(course, 0s);
        asked += course.sources()[next].priority;
        course.failed(next, {gone}, 0s);
    }
    return asked;
}

} // namespace

class tst_Course : public QObject
{
    Q_OBJECT

private slots:
    void theSourceOfTheSmallestPriorityIsAskedFirst();
    void aBrokenSourceRestsWhileTheNextIsAsked();
    void whenAllRestTheFirstToWakeIsWaitedFor();
    void theBackoffGrowsWithEachFruitlessAttempt();
    void anAttemptThatBroughtBytesStartsTheCountAnew();
    void onlyWhatDoesNotTrickleIsProgress_data();
    void onlyWhatDoesNotTrickleIsProgress();
    void aSourceThatTricklesIsAskedNoMoreOftenThanADeadOne();
    void asManyAttemptsAsRetriesPlusOneAreMade();
    void withoutRetriesEveryMirrorIsStillTriedOnce();
    void aSourceThatIsGoneIsDroppedAtOnce();
    void retryAfterIsHonouredAndCapped();
    void aServerThatAsksForNoWaitGetsTheOwnBackoff();
    void whileOneSourceAsksToWaitTheOthersAreTried();
    void aDiskThatFailsEndsItAtOnce();
    void wrongBytesDecideThenFailuresThenRefusals_data();
    void wrongBytesDecideThenFailuresThenRefusals();
    void withoutSourcesItIsOver();

    // With several connections.
    void connectionsThatBreakTogetherAreOneFailure();
    void aSourceThatRefusesAFurtherConnectionKeepsTheOthers_data();
    void aSourceThatRefusesAFurtherConnectionKeepsTheOthers();
    void aMinuteLaterItIsAskedForOneMore();
    void whenTheLastBreaksTooItWasNotForTheirNumber();
    void anEndWithoutBytesLeavesTheCount();
    void aSourceThatIsManyTimesSlowerIsAvoided();
    void theFurtherConnectionsLookAtEachSourceOnceAndThenGoToTheFastest();
    void withLittleLeftNoNewSourceIsTried();
    void aSourceWithoutRangesIsAskedLast();
    void aFileOfThisMachineHasItsPlaceInTheOrder_data();
    void aFileOfThisMachineHasItsPlaceInTheOrder();
    void aPackedSourceHasItsPlaceInTheOrder_data();
    void aPackedSourceHasItsPlaceInTheOrder();
    void aFileOfThisMachineWaitsUntilNothingElseGoesOn();
    void onlyTheOneThatIsKeptToIsAsked();
    void aSourceWithoutAnswerIsAskedAfterTheOthers();
    void anotherCanTakeThePlaceOfASilentOne_data();
    void anotherCanTakeThePlaceOfASilentOne();
    void aSourceWithoutASlotIsPassedOver();
};

void tst_Course::theSourceOfTheSmallestPriorityIsAskedFirst()
{
    const Course course = courseOf({source(3), source(1), source(2)});
    QCOMPARE(course.sources()[attempted(course, 0s)].priority, 1);
}

void tst_Course::aBrokenSourceRestsWhileTheNextIsAsked()
{
    Course course = courseOf({source(1), source(2)});
    course.failed(0, {broken}, 0s);
    QCOMPARE(attempted(course, 0s), 1);
    QCOMPARE(attempted(course, 1s), 0); // awake again, and preferred
}

void tst_Course::whenAllRestTheFirstToWakeIsWaitedFor()
{
    Course course = courseOf({source(1), source(2)});
    course.failed(0, {broken}, 0s);
    course.failed(1, {broken}, 100ms);
    QCOMPARE(waitsUntil(course, 100ms), 1s);
    const auto step = course.next(100ms);
    QCOMPARE(std::get<Course::Wait>(step).source, 0);
    QCOMPARE(std::get<Course::Wait>(step).attempt, 2);
    QCOMPARE(std::get<Course::Wait>(step).why, broken);
}

void tst_Course::theBackoffGrowsWithEachFruitlessAttempt()
{
    Course course = courseOf({source(1)}, 5);
    Milliseconds now = 0s;
    for (const Milliseconds delay : {1s, 2s, 4s, 8s, 16s}) {
        course.failed(0, {broken}, now);
        QCOMPARE(waitsUntil(course, now), now + delay);
        now += delay;
        QCOMPARE(attempted(course, now), 0);
    }
}

void tst_Course::anAttemptThatBroughtBytesStartsTheCountAnew()
{
    Course course = courseOf({source(1)}, 1);
    for (int i = 0; i < 500; ++i) {
        const Milliseconds now = i * 10s;
        course.failed(0, {broken, plenty}, now);
        QCOMPARE(waitsUntil(course, now), now + 1s);
        QCOMPARE(course.attemptOf(0), 1);
    }
    course.failed(0, {broken}, 10000s);
    QVERIFY(!overWith(course, 10000s));
    course.failed(0, {broken}, 10010s);
    QCOMPARE(overWith(course, 10010s), broken);
}

void tst_Course::onlyWhatDoesNotTrickleIsProgress_data()
{
    QTest::addColumn<qint64>("bytes");
    QTest::addColumn<qint64>("of");
    QTest::addColumn<Milliseconds>("time");
    QTest::addColumn<bool>("progress");
    constexpr qint64 range = 4 << 20;
    QTest::newRow("nothing") << 0LL << range << Milliseconds(1s) << false;
    QTest::newRow("twenty bytes a second") << 1200LL << range << Milliseconds(60s) << false;
    QTest::newRow("twenty bytes a second, soon cut") << 40LL << range << Milliseconds(2s) << false;
    QTest::newRow("a little less than 1 KiB/s") << 61'439LL << range << Milliseconds(60s) << false;
    QTest::newRow("an honest slow line, for a minute") << 61'440LL << range << Milliseconds(60s) << true;
    QTest::newRow("an honest slow line, for hours") << 20'000'000LL << range << Milliseconds(5h) << true;
    QTest::newRow("fast, and then it stood still") << 3'000'000LL << range << Milliseconds(31s) << true;
    QTest::newRow("a byte and a reset") << 1LL << range << 0ms << false;
    QTest::newRow("some bytes and a reset") << 256LL << range << 100ms << true;
    QTest::newRow("a good part of a small file") << 4LL << 1024LL << 1ms << true;
    QTest::newRow("the time is not known") << 1000LL << range << 0ms << true;
}

void tst_Course::onlyWhatDoesNotTrickleIsProgress()
{
    QFETCH(qint64, bytes);
    QFETCH(qint64, of);
    QFETCH(Milliseconds, time);
    QTEST(Course::isProgress({bytes, of, time}), "progress");
}

void tst_Course::aSourceThatTricklesIsAskedNoMoreOftenThanADeadOne()
{
    Course course = courseOf({source(1)}, 5);
    for (int i = 1; i <= 6; ++i) {
        QVERIFY(!overWith(course, i * 100s));
        course.failed(0, {stalled, {1200, 4 << 20, 60s}}, i * 100s);
    }
    QCOMPARE(overWith(course, 700s), stalled);
}

void tst_Course::asManyAttemptsAsRetriesPlusOneAreMade()
{
    Course course = courseOf({source(1)}, 5);
    int attempts = 0;
    Milliseconds now = 0s;
    while (!overWith(course, now)) {
        if (const auto until = waitsUntil(course, now); until >= 0s)
            now = until;
        QCOMPARE(attempted(course, now), 0);
        course.failed(0, {broken}, now);
        ++attempts;
    }
    QCOMPARE(attempts, 6);
    QCOMPARE(now, 31s); // 1 + 2 + 4 + 8 + 16
}

void tst_Course::withoutRetriesEveryMirrorIsStillTriedOnce()
{
    Course course = courseOf({source(1), source(2)}, 0);
    QCOMPARE(attempted(course, 0s), 0);
    course.failed(0, {broken}, 0s);
    QCOMPARE(attempted(course, 0s), 1);
    course.failed(1, {broken}, 0s);
    QVERIFY(overWith(course, 0s));
}

void tst_Course::aSourceThatIsGoneIsDroppedAtOnce()
{
    Course course = courseOf({source(1), source(2)});
    course.failed(0, {gone}, 0s);
    QVERIFY(course.isDropped(0));
    QCOMPARE(attempted(course, 1000s), 1);
}

void tst_Course::retryAfterIsHonouredAndCapped()
{
    Course course = courseOf({source(1)}, 5);
    course.failed(0, {broken, {}, 120s}, 0s);
    QCOMPARE(waitsUntil(course, 0s), 120s);
    course.failed(0, {broken, {}, 24h}, 0s);
    QCOMPARE(waitsUntil(course, 0s), 10min);
}

void tst_Course::aServerThatAsksForNoWaitGetsTheOwnBackoff()
{
    Course course = courseOf({source(1)});
    course.failed(0, {broken, {}, 0s}, 0s);
    QCOMPARE(waitsUntil(course, 0s), 1s);
}

void tst_Course::whileOneSourceAsksToWaitTheOthersAreTried()
{
    Course course = courseOf({source(1), source(2)});
    course.failed(0, {broken, {}, 300s}, 0s);
    QCOMPARE(attempted(course, 0s), 1);
    course.failed(1, {gone}, 1s);
    QCOMPARE(waitsUntil(course, 1s), 300s);
}

void tst_Course::aDiskThatFailsEndsItAtOnce()
{
    Course course = courseOf({source(1), source(2)});
    course.failed(0, {diskFull}, 0s);
    QCOMPARE(overWith(course, 0s), diskFull);
}

void tst_Course::wrongBytesDecideThenFailuresThenRefusals_data()
{
    QTest::addColumn<QList<Error>>("errors");
    QTest::addColumn<Error>("deciding");
    QTest::newRow("wrong bytes over failures") << QList{wrongBytes, gone, forbidden} << wrongBytes;
    QTest::newRow("whatever the order") << QList{forbidden, gone, wrongBytes} << wrongBytes;
    QTest::newRow("failures over refusals") << QList{gone, forbidden} << gone;
    QTest::newRow("refusals alone") << QList{forbidden, forbidden} << forbidden;
}

void tst_Course::wrongBytesDecideThenFailuresThenRefusals()
{
    QFETCH(QList<Error>, errors);
    QFETCH(Error, deciding);
    QList<Source> sources;
    for (int i = 0; i < errors.size(); ++i)
        sources += source(i + 1);
    Course course = courseOf(sources);
    for (int i = 0; i < errors.size(); ++i)
        course.failed(i, {errors[i]}, 0s);
    QCOMPARE(overWith(course, 0s), deciding);
}

void tst_Course::withoutSourcesItIsOver()
{
    QVERIFY(overWith(courseOf({}), 0s));
}

// ---- With several connections ----

void tst_Course::connectionsThatBreakTogetherAreOneFailure()
{
    Course course = courseOf({source(1)}, 2);
    for (int round = 1; round <= 3; ++round) {
        const Milliseconds now = round * 100s;
        for (int i = 0; i < 4; ++i)
            course.began(0);
        for (int i = 0; i < 4; ++i)
            course.failed(0, {broken}, now + i * 1ms);
        QCOMPARE(bool(overWith(course, now + 4ms)), round == 3);
    }
}

void tst_Course::aSourceThatRefusesAFurtherConnectionKeepsTheOthers_data()
{
    QTest::addColumn<Error>("refusal");
    QTest::newRow("429") << Error{ErrorKind::HttpStatus, u"too many"_qs, {}, 429};
    QTest::newRow("503") << Error{ErrorKind::HttpStatus, u"busy"_qs, {}, 503};
    QTest::newRow("reset") << broken;
    QTest::newRow("silence") << Error{ErrorKind::Timeout, u"silent"_qs};
}

void tst_Course::aSourceThatRefusesAFurtherConnectionKeepsTheOthers()
{
    QFETCH(Error, refusal);
    Course course = courseOf({source(1)}, 0); // a single failure would drop it
    course.began(0);
    course.began(0);
    QCOMPARE(attempted(course, 0s), 0);
    course.began(0);
    course.failed(0, {refusal, {}, 300s}, 0s);
    QVERIFY(!course.isDropped(0));
    QVERIFY(std::holds_alternative<Course::Busy>(course.next(0s)));
    course.ended(0, true, 1s);
    QCOMPARE(attempted(course, 1s), 0); // the second again
    course.began(0);
    QVERIFY(std::holds_alternative<Course::Busy>(course.next(1s)));
}

void tst_Course::aMinuteLaterItIsAskedForOneMore()
{
    Course course = courseOf({source(1)});
    course.began(0);
    course.began(0);
    course.failed(0, {broken}, 0s);
    QCOMPARE(attempted(course, 59s), -1);
    QCOMPARE(attempted(course, 60s), 0);
    course.began(0);
    QCOMPARE(attempted(course, 61s), -1);
}

void tst_Course::whenTheLastBreaksTooItWasNotForTheirNumber()
{
    Course course = courseOf({source(1)});
    for (int i = 0; i < 3; ++i)
        course.began(0);
    for (int i = 0; i < 3; ++i)
        course.failed(0, {broken}, 0s);
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(attempted(course, 2s), 0);
        course.began(0);
    }
}

void tst_Course::anEndWithoutBytesLeavesTheCount()
{
    Course course = courseOf({source(1)}, 5);
    course.failed(0, {broken}, 0s);
    course.began(0);
    course.ended(0, false, 2s);
    QCOMPARE(course.attemptOf(0), 2);
    course.began(0);
    course.ended(0, true, 2s);
    QCOMPARE(course.attemptOf(0), 1);
}

void tst_Course::aSourceThatIsManyTimesSlowerIsAvoided()
{
    Course course = courseOf({source(1), source(2)});
    course.measured(0, 1e6);
    course.measured(1, 7e6);
    QVERIFY(!course.isSlow(0));
    QCOMPARE(attempted(course, 0s), 0);
    course.measured(1, 9e6);
    QVERIFY(course.isSlow(0));
    QCOMPARE(attempted(course, 0s), 1);
    course.failed(1, {broken}, 0s);
    QCOMPARE(attempted(course, 0s), 0); // better than none
    course.failed(1, {gone}, 0s);
    QVERIFY(!course.isSlow(0)); // there is no faster one any more
}

void tst_Course::theFurtherConnectionsLookAtEachSourceOnceAndThenGoToTheFastest()
{
    Course course = courseOf({source(1), source(2), source(3)});
    for (const qsizetype expected : {0, 1, 2}) {
        QCOMPARE(attempted(course, 0s), expected);
        course.began(expected);
    }
    QVERIFY(std::holds_alternative<Course::Busy>(course.next(0s))); // until a speed is known
    course.measured(0, 1e6);
    QCOMPARE(attempted(course, 0s), 0);
    course.measured(1, 3e6);
    course.measured(2, 2e6);
    QCOMPARE(attempted(course, 0s), 1);
}

void tst_Course::withLittleLeftNoNewSourceIsTried()
{
    Course course = courseOf({source(1), source(2)});
    course.began(0);
    course.measured(0, 1e6);
    const auto step = course.next(0s, false);
    QCOMPARE(std::get<Course::Attempt>(step).source, 0);
    QCOMPARE(attempted(course, 0s), 1); // with much
}

void tst_Course::aSourceWithoutRangesIsAskedLast()
{
    Course course = courseOf({source(1), source(2)});
    course.hasNoRanges(0);
    auto step = course.next(0s);
    QCOMPARE(std::get<Course::Attempt>(step).source, 1);
    QVERIFY(!std::get<Course::Attempt>(step).whole);
    course.failed(1, {gone}, 0s);
    step = course.next(0s);
    QCOMPARE(std::get<Course::Attempt>(step).source, 0);
    QVERIFY(std::get<Course::Attempt>(step).whole);
    course.began(0);
    QVERIFY(std::holds_alternative<Course::Busy>(course.next(0s))); // never two of the whole
}

void tst_Course::aFileOfThisMachineHasItsPlaceInTheOrder_data()
{
    QTest::addColumn<int>("priority"); // the others have 1 and 3
    QTest::addColumn<bool>("partsAreHere");
    QTest::addColumn<QList<int>>("order");
    QTest::newRow("first") << 0 << false << QList{0, 1, 3};
    QTest::newRow("in between") << 2 << false << QList{1, 2, 3};
    QTest::newRow("last") << 4 << false << QList{1, 3, 4};
    QTest::newRow("first, but parts are here") << 0 << true << QList{1, 3, 0};
}

void tst_Course::aFileOfThisMachineHasItsPlaceInTheOrder()
{
    QFETCH(int, priority);
    QFETCH(bool, partsAreHere);
    QFETCH(QList<int>, order);
    Course course = courseOf({source(1), source(3), {QUrl::fromLocalFile(u"/f"_qs), priority}});
    course.setPartsAreHere(partsAreHere);
    QCOMPARE(prioritiesInTurn(course), order);
}

void tst_Course::aPackedSourceHasItsPlaceInTheOrder_data()
{
    aFileOfThisMachineHasItsPlaceInTheOrder_data();
}

void tst_Course::aPackedSourceHasItsPlaceInTheOrder()
{
    QFETCH(int, priority);
    QFETCH(bool, partsAreHere);
    QFETCH(QList<int>, order);
    Course course =
        courseOf({source(1), source(3), {QUrl(u"https://h/f.gz"_qs), priority, false, Packing::Gzip}});
    course.setPartsAreHere(partsAreHere);
    QCOMPARE(prioritiesInTurn(course), order);
}

void tst_Course::aFileOfThisMachineWaitsUntilNothingElseGoesOn()
{
    Course course = courseOf({source(1), {QUrl::fromLocalFile(u"/f"_qs), 2}});
    course.began(0);
    QCOMPARE(attempted(course, 0s), 0); // a second connection
    course.failed(0, {broken}, 0s);
    const auto step = course.next(0s);
    QCOMPARE(std::get<Course::Attempt>(step).source, 1);
    QVERIFY(std::get<Course::Attempt>(step).whole);
}

void tst_Course::aSourceWithoutAnswerIsAskedAfterTheOthers()
{
    Course course = courseOf({source(1), source(2)});
    course.began(0);
    course.fellSilent(0);
    QCOMPARE(attempted(course, 2s), 1);
    course.ended(0, false, 2s);
    QCOMPARE(attempted(course, 2s), 1);
    course.failed(1, {gone}, 3s);
    QCOMPARE(attempted(course, 3s), 0); // better than none
    course.began(0);
    QVERIFY(std::holds_alternative<Course::Busy>(course.next(4s))); // one request is enough
    course.answered(0);
    QCOMPARE(attempted(course, 5s), 0);
}

void tst_Course::anotherCanTakeThePlaceOfASilentOne_data()
{
    QTest::addColumn<std::function<void(Course&)>>("before");
    QTest::addColumn<bool>("can");
    const auto row = [](const char* name, bool can, const std::function<void(Course&)>& before) {
        QTest::newRow(name) << before << can;
    };
    row("a fresh one", true, [](Course&) {});
    row("one that rests", false, [](Course& course) { course.failed(1, {broken}, 0s); });
    row("one that is gone", false, [](Course& course) { course.failed(1, {gone}, 0s); });
    row("one without ranges", false, [](Course& course) { course.hasNoRanges(1); });
    row("one that is silent too", false, [](Course& course) { course.fellSilent(1); });
    row("it was silent before", false, [](Course& course) { course.fellSilent(0); });
    row("only it is asked", false, [](Course& course) { course.keepTo(0); });
}

void tst_Course::anotherCanTakeThePlaceOfASilentOne()
{
    QFETCH(std::function<void(Course&)>, before);
    Course course = courseOf({source(1), source(2)});
    course.began(0);
    before(course);
    QTEST(course.hasAlternative(0, 0s), "can");
}

void tst_Course::aSourceWithoutASlotIsPassedOver()
{
    Course course = courseOf({source(1), source(2)});
    const auto next = [&course](const QSet<qsizetype>& without) { return course.next(0s, true, without); };
    QCOMPARE(std::get<Course::Attempt>(next({0})).source, 1);
    QVERIFY(std::holds_alternative<Course::Busy>(next({0, 1})));
    course.failed(1, {broken}, 0s);
    QVERIFY(std::holds_alternative<Course::Busy>(next({0}))); // nothing to wait for but the slot
}

void tst_Course::onlyTheOneThatIsKeptToIsAsked()
{
    Course course = courseOf({source(1), source(2)});
    course.keepTo(1);
    QCOMPARE(attempted(course, 0s), 1);
    course.failed(1, {broken}, 0s);
    QCOMPARE(waitsUntil(course, 0s), 1s);
    course.keepTo({});
    QCOMPARE(attempted(course, 0s), 0);
}

QTEST_APPLESS_MAIN(tst_Course)
#include "tst_course.moc"
