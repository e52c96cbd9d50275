// SPDX-License-Identifier: MIT
#include "core/cellar.h"
#include "tests/support/fake_clock.h"
#include "ui/models/cellar_feed.h"
#include "ui/models/model_table.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace cellar;

class TestCellarFeed : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QFile file(m_folder->filePath(QStringLiteral("tiny.gguf")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("GGUF") == 4);
        m_cellar = std::make_unique<Cellar>(Places{m_folder->filePath(QStringLiteral("store")),
                                                   m_folder->filePath(QStringLiteral("catalog.json")),
                                                   {}},
                                            m_clock);
        QVERIFY(m_cellar->reload());
        m_table = std::make_unique<ModelTable>(m_clock);
        m_feed = std::make_unique<CellarFeed>(*m_cellar, *m_table, m_clock);
        QSignalSpy settled(m_feed.get(), &CellarFeed::settled);
        QVERIFY(settled.wait());
    }
    void cleanup()
    {
        m_feed.reset();
        m_cellar.reset();
        m_table.reset();
    }

    void itTakesWhatTheCatalogueHolds()
    {
        QCOMPARE(m_table->rowCount(), int(m_cellar->catalog().models().size()));
    }

    void aModelThatIsAddedAppears()
    {
        const auto id = m_cellar->add(m_folder->filePath(QStringLiteral("tiny.gguf")));
        QVERIFY(id.has_value());
        QTRY_VERIFY(m_table->rowOf(*id) >= 0);
    }

    void manyChangesAreAppliedAtOnceATenthOfASecondLater()
    {
        const auto id = m_cellar->add(m_folder->filePath(QStringLiteral("tiny.gguf")));
        QVERIFY(id.has_value());
        QTRY_VERIFY(m_table->rowOf(*id) >= 0);
        m_clock.advance(Milliseconds(1000));
        QCOMPARE(m_clock.pendingAlarms(), 0);
        QSignalSpy told(m_cellar.get(), &Cellar::changed);
        QSignalSpy applied(m_table.get(), &ModelTable::statesChanged);
        m_cellar->ensure(*id);
        for (int i = 0; i < 50; ++i)
            emit m_cellar->changed(*id);
        QVERIFY(told.count() >= 50);
        m_clock.advance(Milliseconds(99));
        QCOMPARE(applied.count(), 0);
        m_clock.advance(Milliseconds(1));
        QCOMPARE(applied.count(), 1);
    }

    void thePlacesInTheQueueFollowItsOrder()
    {
        QStringList ids;
        for (int i = 0; i < 3; ++i) {
            const QString path = m_folder->filePath(QStringLiteral("queued-%1.gguf").arg(i));
            QVERIFY(QFile::copy(m_folder->filePath(QStringLiteral("tiny.gguf")), path));
            const auto id = m_cellar->add(path);
            QVERIFY(id.has_value());
            QTRY_VERIFY(m_table->rowOf(*id) >= 0);
            ids += *id;
        }
        m_clock.advance(Milliseconds(1000));
        for (const QString& id : std::as_const(ids))
            m_cellar->ensure(id);
        m_clock.advance(Milliseconds(100));
        QCOMPARE(placesOf(ids), QList<int>({1, 2, 3}));
        m_cellar->moveInQueue(ids[2], -2);
        m_clock.advance(Milliseconds(100));
        QCOMPARE(placesOf(ids), QList<int>({2, 3, 1}));
    }

    void nothingTicksWhileNothingHappens()
    {
        m_clock.advance(Milliseconds(1000));
        QCOMPARE(m_clock.pendingAlarms(), 0);
    }

    void theSecondsAreCountedOnlyWhileSomethingWaits()
    {
        m_clock.advance(Milliseconds(1000));
        const QString id = m_cellar->catalog().models().first().id;
        m_table->setStates({{id, state::Waiting{m_clock.utc().addSecs(9), 2, 6, {}}}});
        emit m_cellar->changed(QStringLiteral("another"));
        m_clock.advance(Milliseconds(100));
        QCOMPARE(m_clock.pendingAlarms(), 1);
        QSignalSpy ticks(m_table.get(), &QAbstractItemModel::dataChanged);
        m_clock.advance(Milliseconds(3000));
        QCOMPARE(ticks.count(), 3);
        m_table->setStates({{id, state::Absent{}}});
        m_clock.advance(Milliseconds(1000));
        QCOMPARE(m_clock.pendingAlarms(), 0);
    }

private:
    QList<int> placesOf(const QStringList& ids) const
    {
        QList<int> places;
        for (const QString& id : ids)
            places += m_table->row(m_table->rowOf(id)).place;
        return places;
    }

    test::FakeClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Cellar> m_cellar;
    std::unique_ptr<ModelTable> m_table;
    std::unique_ptr<CellarFeed> m_feed;
};

QTEST_GUILESS_MAIN(TestCellarFeed)
#include "tst_cellar_feed.moc"
