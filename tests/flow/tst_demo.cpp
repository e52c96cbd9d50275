// SPDX-License-Identifier: MIT
// The demonstration, from the first byte to the last, by the real engine.
#include "app/demo/demo.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QTest>

#include <algorithm>

using namespace cellar;

namespace {

constexpr int storyTime = 20000; // ms, what the demonstration promises

// Runs `ensure` on the demonstration and keeps what happened.
class Story
{
public:
    Story()
        : m_demo(std::move(Demo::make().value()))
        , cellar(m_demo->places(), m_clock)
    {
        QObject::connect(&cellar, &Cellar::happened, &cellar,
                         [this](const Event& event) { events.append(event); });
        QObject::connect(
            &cellar, &Cellar::finished, &cellar,
            [this](const QString& id, const std::optional<Error>& error) { finished.insert(id, error); });
    }

    bool ensure(const QString& id)
    {
        cellar.ensure(id);
        return QTest::qWaitFor([&] { return finished.contains(id); }, storyTime);
    }

    template <class What>
    QList<What> of(const QString& id) const
    {
        QList<What> found;
        for (const Event& event : events) {
            if (const auto* what = std::get_if<What>(&event.what); what && event.model == id)
                found.append(*what);
        }
        return found;
    }

    QString word(const QString& id) const { return stateName(cellar.snapshot(id)->state); }

    QList<ErrorKind> droppedFor(const QString& id) const
    {
        QList<ErrorKind> kinds;
        for (const auto& judged : of<event::SourceJudged>(id)) {
            if (judged.verdict == event::SourceJudged::Verdict::Dropped && judged.error)
                kinds.append(judged.error->kind);
        }
        return kinds;
    }

private:
    const std::unique_ptr<Demo> m_demo;
    const SystemClock m_clock;

public:
    Cellar cellar;
    QList<Event> events;
    QHash<QString, std::optional<Error>> finished;
};

} // namespace

class TestDemo : public QObject
{
    Q_OBJECT

private slots:
    void theStoryIsToldWithinItsTime()
    {
        Story story;
        QVERIFY(story.cellar.reload());
        QElapsedTimer timer;
        timer.start();
        QVERIFY(story.ensure(Demo::mainModel()));
        QVERIFY2(timer.elapsed() < storyTime, qPrintable(QString::number(timer.elapsed())));
        QCOMPARE(story.finished.value(Demo::mainModel()), std::nullopt);

        QVERIFY(story.of<event::Progressed>(Demo::mainModel()).size() >= 5);
        const auto retries = story.of<event::Retrying>(Demo::mainModel());
        QVERIFY(std::any_of(retries.begin(), retries.end(),
                            [](const auto& retry) { return retry.delay.count() > 0; }));
        QCOMPARE(story.droppedFor(Demo::mainModel()),
                 (QList<ErrorKind>{ErrorKind::DigestMismatch, ErrorKind::HttpStatus}));
        const auto taken = story.of<event::TookFallback>(Demo::mainModel());
        QCOMPARE(taken.size(), 1);
        QCOMPARE(taken.first().to, Demo::fallbackModel());
        QCOMPARE(taken.first().error.kind, ErrorKind::DigestMismatch);

        QCOMPARE(story.of<event::Retrying>(Demo::fallbackModel()).size(), 1);
        const auto ready = story.of<event::BecameReady>(Demo::fallbackModel());
        QCOMPARE(ready.size(), 1);
        QCOMPARE(ready.first().fallbackFor, Demo::mainModel());
        QVERIFY(ready.first().published);
        QCOMPARE(QFileInfo(ready.first().path).size(), 6'000'000);
        QCOMPARE(story.word(Demo::mainModel()), QStringLiteral("fallback"));
        QCOMPARE(story.word(Demo::fallbackModel()), QStringLiteral("ready"));
    }

    void theOthersEndEachInItsOwnWay()
    {
        Story story;
        QVERIFY(story.cellar.reload());
        QVERIFY(story.ensure(QStringLiteral("demo-quick-q8")));
        QVERIFY(story.ensure(QStringLiteral("demo-unsigned-f16")));
        QVERIFY(story.ensure(QStringLiteral("demo-gone-q4")));
        QCOMPARE(story.word(QStringLiteral("demo-quick-q8")), QStringLiteral("ready"));
        QCOMPARE(story.word(QStringLiteral("demo-unsigned-f16")), QStringLiteral("unproved"));
        const std::optional<Error> gone = story.finished.value(QStringLiteral("demo-gone-q4"));
        QVERIFY(gone);
        QCOMPARE(gone->httpStatus, 404);
    }
};

QTEST_GUILESS_MAIN(TestDemo)
#include "tst_demo.moc"
