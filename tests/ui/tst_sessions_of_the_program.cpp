// SPDX-License-Identifier: MIT
// The window's program as a process: however a run ends, the next one goes on with what was being fetched.
#include "core/ensure/store_mover.h"
#include "tests/support/builders.h"
#include "tests/support/process.h"
#include "tests/support/scripted_server.h"

#include <QCryptographicHash>
#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace cellar;
using namespace cellar::test;

namespace {
constexpr qint64 size = 24 << 20;
constexpr quint64 seed = 7;
} // namespace

class TestSessionsOfTheProgram : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        m_server = std::make_unique<ScriptedServer>();
        const Model model =
            generatedModel(QStringLiteral("m"), seed, size, {m_server->url(QStringLiteral("/m"))});
        m_kept = path(QStringLiteral("data/model-cellar/models/")) + model.files.first().place.relative();
        writeFile(path(QStringLiteral("config/model-cellar/catalog.json")), catalogDocument({model}));
    }

    void whatAKilledRunFetchedGoesOn()
    {
        Step stalls = Step::file(seed, size);
        stalls.stopAt = 20 << 20;
        stalls.stop = Stop::Stall;
        m_server->script(QStringLiteral("/m"), {stalls});
        wish();
        {
            Child first(program());
            QTRY_VERIFY_WITH_TIMEOUT(m_server->bodySent() >= 18 << 20, 30000);
            first.kill();
        }
        QVERIFY(!QFile::exists(m_kept));
        QVERIFY(settingsText().contains("fetch=m"));

        m_server->script(QStringLiteral("/m"), {Step::file(seed, size)});
        const qint64 sentBefore = m_server->bodySent();
        const Child second(program());
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(m_kept), 30000);
        QVERIFY(fileBytes(m_kept) == generatedBytes(seed, 0, size));
        QTRY_VERIFY_WITH_TIMEOUT(!settingsText().contains("fetch"), 5000); // it is not wanted for ever
        QVERIFY(m_server->bodySent() - sentBefore < size);                 // what had come was used
    }

    void aStoreThatIsMovedUnderTheWindowIsFollowed()
    {
        writeFile(m_kept, generatedBytes(seed, 0, size));
        wish(); // it is adopted, so that the window is known to stand
        const Child window(program());
        const Layout store(path(QStringLiteral("data/model-cellar/models")),
                           path(QStringLiteral("config/model-cellar/stores.json")));
        QTRY_VERIFY_WITH_TIMEOUT(settingsText().contains("fetch"), 5000);
        QTRY_VERIFY_WITH_TIMEOUT(!settingsText().contains("fetch"), 30000);

        const QString to = path(QStringLiteral("elsewhere"));
        const SystemClock clock;
        StoreMover mover(store, to, clock);
        QTRY_VERIFY_WITH_TIMEOUT(*mover.tryTake(), 10000);
        const std::atomic<bool> never = false;
        QVERIFY(mover.run(&never, {}));
        const QByteArray setting = QByteArray("folder=" + to.toUtf8());
        QTRY_VERIFY_WITH_TIMEOUT(settingsText().contains(setting), 30000);
        QVERIFY(!QFile::exists(store.root()));
    }

private:
    QString path(const QString& relative) const { return m_home->filePath(relative); }
    QString settingsPath() const { return path(QStringLiteral("config/model-cellar/settings.ini")); }
    QByteArray settingsText() const { return fileBytes(settingsPath()); }
    /// The run before left it so, see ui/models/session.h.
    void wish() const
    {
        const QByteArray store = path(QStringLiteral("data/model-cellar/models")).toUtf8();
        const QByteArray hash = QCryptographicHash::hash(store, QCryptographicHash::Sha256).toHex().left(16);
        QSettings(settingsPath(), QSettings::IniFormat)
            .setValue(QStringLiteral("session/%1/fetch").arg(QString::fromLatin1(hash)), QStringLiteral("m"));
    }
    Command program() const
    {
        const QString nowhere = QStringLiteral("unix:path=") + path(QStringLiteral("no-bus"));
        return {.program = QStringLiteral(CELLAR_WINDOW),
                .environment = {{QStringLiteral("HOME"), m_home->path()},
                                {QStringLiteral("XDG_CONFIG_HOME"), path(QStringLiteral("config"))},
                                {QStringLiteral("XDG_DATA_HOME"), path(QStringLiteral("data"))},
                                {QStringLiteral("XDG_RUNTIME_DIR"), m_home->path()},
                                {QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), nowhere},
                                {QStringLiteral("DBUS_SYSTEM_BUS_ADDRESS"), nowhere},
                                {QStringLiteral("MODEL_CELLAR_STORE"), QString()}}};
    }

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<ScriptedServer> m_server;
    QString m_kept;
};

QTEST_GUILESS_MAIN(TestSessionsOfTheProgram)
#include "tst_sessions_of_the_program.moc"
