// SPDX-License-Identifier: MIT
#include "core/cellar.h"
#include "tests/support/builders.h"
#include "tests/support/fake_clock.h"
#include "ui/models/update_check.h"
#include "ui/models/verbs.h"
#include "ui/settings/settings.h"

#include <QSettings>
#include <QTest>

using namespace cellar;
using namespace cellar::test;

namespace {
constexpr qint64 moreThanAnyDisk = qint64(1) << 52;
const QString id = QStringLiteral("huge");
} // namespace

class TestVerbs : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_store = std::make_unique<TemporaryStore>();
        Model huge = generatedModel(id, 1, 1, {QUrl(QStringLiteral("http://127.0.0.1:9/huge"))});
        huge.files.first().size = moreThanAnyDisk;
        writeFile(m_store->catalog(), catalogDocument({huge}));
        m_cellar = std::make_unique<Cellar>(Places{m_store->root(), m_store->catalog(), {}}, m_clock);
        QVERIFY(m_cellar->reload());
        m_updates = std::make_unique<UpdateCheck>(UpdateCheck::Parts{
            *m_cellar, m_settings, m_clock, m_store->file(QStringLiteral("updates.json"))});
        m_verbs = std::make_unique<CellarVerbs>(*m_cellar, m_settings, *m_updates);
    }
    void cleanup()
    {
        m_updates.reset();
        m_cellar.reset();
    }

    void aModelThatIsAskedForWaitsForRoom()
    {
        m_verbs->ensure(id);
        QTRY_VERIFY(waitsForRoom());
    }

    void aRepairWaitsForRoom()
    {
        m_verbs->repair(id);
        QTRY_VERIFY(waitsForRoom());
    }

private:
    bool waitsForRoom() const
    {
        const ModelState now = m_cellar->knownState(id);
        const auto* paused = std::get_if<state::Paused>(&now);
        return paused && paused->why && paused->why->kind == ErrorKind::NoSpace;
    }

    FakeClock m_clock;
    QSettings m_file{QString(), QSettings::IniFormat}; // nothing chosen
    Settings m_settings{m_file};
    std::unique_ptr<TemporaryStore> m_store;
    std::unique_ptr<Cellar> m_cellar;
    std::unique_ptr<UpdateCheck> m_updates;
    std::unique_ptr<CellarVerbs> m_verbs;
};

QTEST_GUILESS_MAIN(TestVerbs)
#include "tst_verbs.moc"
