// SPDX-License-Identifier: MIT
#include "app/cli/events.h"
#include "app/cli/model_event.h"
#include "app/cli/output.h"

#include <QJsonDocument>
#include <QTemporaryFile>
#include <QTest>

using namespace cellar;
using namespace cellar::cli;

namespace {

const QDateTime noon(QDate(2026, 11, 24), QTime(12, 0, 0, 7), Qt::UTC);
const Error broken{ErrorKind::Network, QStringLiteral("reset"), QStringLiteral("https://h/f")};
const Digest digest = *Digest::fromHex(QString(64, u'a'));
constexpr auto brokenJson = R"({"detail":"reset","kind":"network","source":"https://h/f"})";

// The event without what all have in common.
QByteArray own(const EventDetail& detail)
{
    QJsonObject object = eventToJson({noon, QStringLiteral("m"), detail}).value();
    for (const char* common : {"time", "model"})
        object.remove(QString::fromLatin1(common));
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray compact(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

class EventsTest : public QObject
{
    Q_OBJECT

private slots:
    void everyEventSaysWhatWhenAndWhich();
    void theMembersAreThoseOfTheContract_data();
    void theMembersAreThoseOfTheContract();
    void largeNumbersStayWhole();
    void anErrorNamesItsStatusOnlyWhereThereIsOne();
    void aFailureHasItsExitStatus();
    void whatTheCommandSaysItselfIsNoEvent();
    void aModelHasItsFiles();
    void linesAreOneLineEachWhateverIsInThem();
};

void EventsTest::everyEventSaysWhatWhenAndWhich()
{
    const QJsonObject object = eventObject(QStringLiteral("state"), noon, QStringLiteral("m"));
    QCOMPARE(compact(object),
             QByteArray(R"({"event":"state","model":"m","time":"2026-11-24T12:00:00.007Z"})"));
    QVERIFY(eventObject(QStringLiteral("failed"), noon, {}).value(QStringLiteral("model")).isNull());
    const QDateTime elsewhere = noon.toOffsetFromUtc(3600);
    QCOMPARE(timeValue(elsewhere).toString(), QStringLiteral("2026-11-24T12:00:00.007Z"));
    QVERIFY(timeValue({}).isNull());
}

void EventsTest::theMembersAreThoseOfTheContract_data()
{
    QTest::addColumn<QByteArray>("seen");
    QTest::addColumn<QByteArray>("wanted");
    const auto row = [](const char* what, const EventDetail& detail, QByteArray wanted) {
        wanted.replace("BROKEN", brokenJson).replace("DIGEST", digest.hex().toLatin1());
        QTest::newRow(what) << own(detail) << wanted;
    };
    using namespace event;
    const auto state = [&row](const char* what, const ModelState& value, const char* wanted) {
        row(what, StateChanged{value}, wanted);
    };
    state("absent", state::Absent{}, R"({"event":"state","state":"absent"})");
    state("queued", state::Queued{}, R"({"event":"state","state":"queued"})");
    state("locked", state::Locked{{7, QStringLiteral("here"), QStringLiteral("cellar"), noon, 3, 9}},
          R"({"event":"state","holder":{"host":"here","pid":7,"program":"cellar","received":3,)"
          R"("since":"2026-11-24T12:00:00.007Z","total":9},"state":"locked"})");
    state("locked by nobody knows whom", state::Locked{},
          R"({"event":"state","holder":{"host":null,"pid":0,"program":null,"received":0,)"
          R"("since":null,"total":null},"state":"locked"})");
    state("downloading", state::Downloading{{}, QStringLiteral("https://h/f")},
          R"({"event":"state","source":"https://h/f","stalled":false,"state":"downloading"})");
    state("stalled", state::Downloading{{}, QStringLiteral("https://h/f"), true},
          R"({"event":"state","source":"https://h/f","stalled":true,"state":"downloading"})");
    state("paused", state::Paused{{5, 10, 0, {}}},
          R"({"event":"state","received":5,"state":"paused","total":10})");
    state("paused for want of something", state::Paused{{5, {}, 0, {}}, broken},
          R"({"error":BROKEN,"event":"state","received":5,"state":"paused","total":null})");
    state("repairing", state::Repairing{{}, QStringLiteral("https://h/f")},
          R"({"event":"state","source":"https://h/f","state":"repairing"})");
    state("waiting", state::Waiting{noon, 2, 6, broken},
          R"({"attempt":2,"attempts":6,"error":BROKEN,"event":"state","state":"waiting",)"
          R"("until":"2026-11-24T12:00:00.007Z"})");
    state("verifying", state::Verifying{}, R"({"event":"state","state":"verifying"})");
    state("ready", state::Ready{noon, {}},
          R"({"event":"state","proved":"2026-11-24T12:00:00.007Z","source":null,"state":"ready"})");
    state("unproved", state::Unproved{}, R"({"event":"state","state":"unproved"})");
    state("fallback", state::Fallback{QStringLiteral("n")},
          R"({"event":"state","fallback":"n","state":"fallback"})");
    state("damaged", state::Damaged{{{5, 6}}},
          R"({"damaged":[{"length":6,"offset":5}],"event":"state","state":"damaged"})");
    state("failed", state::Failed{broken}, R"({"error":BROKEN,"event":"state","state":"failed"})");
    state("unavailable", state::Unavailable{}, R"({"event":"state","state":"unavailable"})");
    row("progress", Progressed{QStringLiteral("f"), {5, 10, 2.6, std::chrono::seconds(2)}, 1, {}},
        R"({"bytes_per_second":2,"connections":1,"eta_seconds":2,"event":"progress","file":"f",)"
        R"("received":5,"total":10})");
    row("progress of unknown length", Progressed{QStringLiteral("f"), {5, {}, 0, {}}, 0, {}},
        R"({"bytes_per_second":0,"connections":0,"eta_seconds":null,"event":"progress","file":"f",)"
        R"("received":5,"total":null})");
    row("retry", Retrying{2, 6, Milliseconds(1500), QStringLiteral("https://h/g"), broken},
        R"({"attempt":2,"attempts":6,"delay_seconds":1.5,"error":BROKEN,"event":"retry",)"
        R"("source":"https://h/g"})");
    row("fallback taken", TookFallback{QStringLiteral("m"), QStringLiteral("n"), broken},
        R"({"error":BROKEN,"event":"fallback","from":"m","to":"n"})");
    row("ready to use", BecameReady{QStringLiteral("/s/f"), 10, digest, true, 8, 2, {}, QStringLiteral("w")},
        R"({"downloaded":8,"event":"ready","fallback_for":"w","path":"/s/f","published":true,"resumed":2,)"
        R"("sha256":"DIGEST","size":10,"source":null})");
    row("source used", SourceJudged{QStringLiteral("https://h/f"), SourceJudged::Verdict::Used, {}},
        R"({"event":"source","source":"https://h/f","state":"used"})");
    row("source slow", SourceJudged{QStringLiteral("https://h/f"), SourceJudged::Verdict::Slow, {}},
        R"({"event":"source","source":"https://h/f","state":"slow"})");
    row("source dropped", SourceJudged{QStringLiteral("https://h/f"), SourceJudged::Verdict::Dropped, broken},
        R"({"error":BROKEN,"event":"source","source":"https://h/f","state":"dropped"})");
    row("imported", Imported{Imported::Way::HardLink, QStringLiteral("/h/f"), QStringLiteral("/s/f")},
        R"({"event":"imported","from":"/h/f","path":"/s/f","way":"hard-link"})");
    row("verified", Verified{Verified::Result::Damaged, QStringLiteral("/s/f"), digest, {{1, 2}}},
        R"({"damaged":[{"length":2,"offset":1}],"event":"verified","path":"/s/f","result":"damaged",)"
        R"("sha256":"DIGEST"})");
    row("missing", Verified{Verified::Result::Missing, QStringLiteral("/s/f"), {}, {}},
        R"({"damaged":[],"event":"verified","path":"/s/f","result":"missing","sha256":null})");
}

void EventsTest::theMembersAreThoseOfTheContract()
{
    QFETCH(QByteArray, seen);
    QFETCH(QByteArray, wanted);
    QCOMPARE(seen, wanted);
}

void EventsTest::largeNumbersStayWhole()
{
    constexpr qint64 large = 9007199254740993; // no double can hold it
    const QByteArray json = own(event::Progressed{{}, {large, 60'000'000'000, 1e9, {}}, 1, {}});
    QVERIFY2(json.contains(R"("received":9007199254740993)"), json.constData());
    QVERIFY2(json.contains(R"("total":60000000000)"), json.constData());
    QVERIFY2(json.contains(R"("bytes_per_second":1000000000)"), json.constData());
}

void EventsTest::anErrorNamesItsStatusOnlyWhereThereIsOne()
{
    QCOMPARE(compact(errorObject({ErrorKind::HttpStatus, QStringLiteral("gone"), {}, 410})),
             QByteArray(R"({"detail":"gone","kind":"http-status","source":null,"status":410})"));
    QVERIFY(!errorObject(broken).contains(QStringLiteral("status")));
}

void EventsTest::aFailureHasItsExitStatus()
{
    const QByteArray json = compact(failedEvent(noon, {}, broken, 3));
    QCOMPARE(json, QByteArray(R"({"error":)") + brokenJson +
                       R"(,"event":"failed","exit":3,"model":null,"time":"2026-11-24T12:00:00.007Z"})");
}

void EventsTest::whatTheCommandSaysItselfIsNoEvent()
{
    QVERIFY(!eventToJson({noon, QStringLiteral("m"), event::Failed{broken}}));
    QVERIFY(!eventToJson({noon, QStringLiteral("m"), event::Removed{}}));
}

void EventsTest::aModelHasItsFiles()
{
    const Source source{QUrl(QStringLiteral("https://user:secret@h/f?token=secret")), 1, false};
    Model model;
    model.id = QStringLiteral("m");
    model.name = QStringLiteral("M");
    model.files = {{{QStringLiteral("m"), QStringLiteral("f")}, {}, digest, {source}}};
    const QByteArray json = compact(modelEvent(noon, model, state::Absent{}, Layout(QStringLiteral("/s"))));
    QVERIFY(!json.contains("secret"));
    const QByteArray wanted =
        R"({"event":"model","fallback":null,"files":[{"name":"f","path":"/s/m/f","sha256":"DIGEST",)"
        R"("size":null,"sources":["https://h/f"]}],"license":null,"model":"m","name":"M","origin":"user",)"
        R"("size":null,"state":"absent","time":"2026-11-24T12:00:00.007Z"})";
    QCOMPARE(json, QByteArray(wanted).replace("DIGEST", digest.hex().toLatin1()));
}

void EventsTest::linesAreOneLineEachWhateverIsInThem()
{
    QTemporaryFile file;
    QVERIFY(file.open());
    Output output(file.handle());
    const QString hostile = QString::fromUtf8("\x1b[2J\n\xc2\x9b\xe2\x80\xae\xe2\x80\xa8\xf0\x9f\x98\x80\"");
    output.json({{QStringLiteral("detail"), hostile}});
    output.json({});
    QVERIFY(output.status());
    file.seek(0);
    const QByteArrayList lines = file.readAll().split('\n');
    QCOMPARE(lines.size(), 3); // and what follows the last break: nothing
    QCOMPARE(QJsonDocument::fromJson(lines[0])[QStringLiteral("detail")].toString(), hostile);
    QVERIFY(!lines[0].contains('\x1b') && !lines[0].contains("\xc2\x9b") &&
            !lines[0].contains("\xe2\x80\xae"));
    QCOMPARE(lines[1], QByteArray("{}"));
}

QTEST_APPLESS_MAIN(EventsTest)
#include "tst_events.moc"
