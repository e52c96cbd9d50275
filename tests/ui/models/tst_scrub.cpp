// SPDX-License-Identifier: MIT
// The quiet check, with a clock that is turned by hand and real files.
#include "core/cellar.h"
#include "tests/support/builders.h"
#include "tests/support/fake_clock.h"
#include "ui/models/at_work.h"
#include "ui/models/scrub.h"

#include <QFile>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

#include <fcntl.h>
#include <sys/stat.h>

using namespace cellar;
using namespace cellar::test;
using namespace std::chrono_literals;

namespace {

constexpr qint64 size = 3 << 20;
const QString a = QStringLiteral("a");
const QString b = QStringLiteral("b");

state::Ready provedOn(int day)
{
    return {QDateTime({2026, 1, day}, {0, 0}, Qt::UTC), {}};
}

} // namespace

class TestScrub : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_store = std::make_unique<TemporaryStore>();
        QList<Model> models;
        for (const QString& id : {a, b}) {
            models += generatedModel(id, 1, size, {QUrl(QStringLiteral("http://127.0.0.1:9/m"))});
            writeFile(m_store->file(id + QStringLiteral("/model.gguf")), generatedBytes(1, 0, size));
        }
        writeFile(m_store->catalog(), catalogDocument(models));
        m_clock = std::make_unique<FakeClock>();
        m_cellar = std::make_unique<Cellar>(Places{m_store->root(), m_store->catalog(), {}}, *m_clock);
        QVERIFY(m_cellar->reload());
        m_file =
            std::make_unique<QSettings>(m_store->catalog() + QStringLiteral(".ini"), QSettings::IniFormat);
        m_settings = std::make_unique<Settings>(*m_file);
        m_atWork = std::make_unique<AtWork>(*m_cellar);
        m_onBattery = false;
        verify(a);
        m_clock->advance(1min); // the other proof is a little younger
        verify(b);
        m_scrub = std::make_unique<Scrub>(Scrub::Parts{*m_cellar, *m_atWork, *m_settings, *m_file, *m_clock,
                                                       [this] { return m_onBattery; }});
    }
    void cleanup()
    {
        m_scrub.reset();
        m_atWork.reset();
        m_settings.reset();
        m_cellar.reset();
    }

    void theOldestOfThoseThatAreTooOldIsNext()
    {
        const QDateTime now({2026, 1, 20}, {0, 0}, Qt::UTC);
        using States = QList<std::pair<QString, ModelState>>;
        QCOMPARE(nextToScrub(States{{a, provedOn(9)}, {b, provedOn(5)}}, now, 168h), b);
        QCOMPARE(nextToScrub(States{{a, provedOn(13)}}, now, 168h), a);
        QCOMPARE(nextToScrub(States{{a, provedOn(14)}}, now, 168h), QString());
        QCOMPARE(nextToScrub(States{{a, state::Unproved{}}, {b, state::Damaged{}}}, now, 168h), QString());
        QCOMPARE(nextToScrub(States{{a, state::Ready{}}}, now, 168h), QString()); // nobody knows how old
    }

    void aYoungProofIsLeftAlone()
    {
        m_clock->advance(24h);
        QCOMPARE(m_scrub->current(), QString());
        QVERIFY(!m_scrub->lastResult());
    }

    void oldProofsAreReadOneAfterTheOther()
    {
        QSignalSpy finished(m_cellar.get(), &Cellar::finished);
        grow();
        QCOMPARE(m_scrub->current(), a);
        QTRY_COMPARE(finished.size(), 1);
        m_clock->advance(0ms);
        QCOMPARE(m_scrub->current(), b);
        QTRY_COMPARE(finished.size(), 2);
        m_clock->advance(0ms);
        QCOMPARE(m_scrub->current(), QString());
        const auto result = m_scrub->lastResult();
        QVERIFY(result);
        QCOMPARE(result->read, 2);
        QCOMPARE(result->damaged, 0);
    }

    void whatItFindsDamagedStandsInTheResult()
    {
        rot(b);
        QSignalSpy finished(m_cellar.get(), &Cellar::finished);
        grow();
        for (int number = 1; number <= 2; ++number) {
            QTRY_COMPARE(finished.size(), number);
            m_clock->advance(0ms);
        }
        QCOMPARE(m_scrub->lastResult()->read, 2);
        QCOMPARE(m_scrub->lastResult()->damaged, 1);
        QCOMPARE(stateName(m_cellar->knownState(b)), QStringLiteral("damaged"));
    }

    void onBatteryAndWhenItIsSwitchedOffNothingIsRead()
    {
        m_onBattery = true;
        m_scrub->reconsider();
        grow();
        QCOMPARE(m_scrub->current(), QString());

        Preferences also;
        also.scrubOnBattery = true;
        m_settings->set(also);
        m_scrub->reconsider();
        m_clock->advance(Scrub::quiet);
        QCOMPARE(m_scrub->current(), a);

        also.scrub = false;
        m_settings->set(also);
        m_scrub->reconsider();
        QTRY_COMPARE(m_scrub->current(), QString()); // broken off
        m_clock->advance(24h);
        QCOMPARE(m_scrub->current(), QString());
    }

    void itGivesWayToOtherWorkAndComesBack()
    {
        Preferences slow;
        slow.scrubMegabytes = 2; // a second and a half, if it is let
        m_settings->set(slow);
        QSignalSpy finished(m_cellar.get(), &Cellar::finished);
        grow();
        QCOMPARE(m_scrub->current(), a);
        m_cellar->verify(b);
        QTRY_COMPARE(m_scrub->current(), QString());
        QTRY_COMPARE(finished.size(), 2);
        m_clock->advance(Scrub::quiet);
        QCOMPARE(m_scrub->current(), a); // from its beginning
    }

private:
    void verify(const QString& id)
    {
        QSignalSpy finished(m_cellar.get(), &Cellar::finished);
        m_cellar->verify(id);
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(stateName(m_cellar->knownState(id)), QStringLiteral("ready"));
    }
    /// One byte is another, and nothing tells of it.
    void rot(const QString& id)
    {
        const QByteArray path = QFile::encodeName(m_store->file(id + QStringLiteral("/model.gguf")));
        struct stat before = {};
        QCOMPARE(::stat(path.constData(), &before), 0);
        QFile file(QFile::decodeName(path));
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(12345) && file.write("\0\1\2", 3) == 3);
        file.close();
        const timespec times[2] = {before.st_atim, before.st_mtim}; // to the nanosecond
        QCOMPARE(::utimensat(AT_FDCWD, path.constData(), times, 0), 0);
    }
    /// So old become the proofs that they are read; and nothing goes on.
    void grow()
    {
        m_clock->setUtc(m_clock->utc().addDays(8));
        m_clock->advance(Scrub::quiet);
    }

    bool m_onBattery = false;
    std::unique_ptr<FakeClock> m_clock;
    std::unique_ptr<TemporaryStore> m_store;
    std::unique_ptr<QSettings> m_file;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Cellar> m_cellar;
    std::unique_ptr<AtWork> m_atWork;
    std::unique_ptr<Scrub> m_scrub;
};

QTEST_GUILESS_MAIN(TestScrub)
#include "tst_scrub.moc"
