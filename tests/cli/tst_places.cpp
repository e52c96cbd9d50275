// SPDX-License-Identifier: MIT
#include "app/places.h"
#include "core/store/store_presence.h"

#include <QDir>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace cellar;

class PlacesTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void theDefaultsAreInTheUsersFolders();
    void theSettingOfTheDesktopProgramIsRead();
    void theEnvironmentGoesBeforeTheSetting();
    void whatIsGivenGoesBeforeAll();
    void relativePathsBecomeAbsolute();
    void aStoreThatWasMovedIsWhereItWasMovedTo();
    void theSettingIsWritten();
    void askingMakesNothing();

private:
    void chooseInSettings(const QString& folder);

    std::unique_ptr<QTemporaryDir> m_home;
};

void PlacesTest::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    qputenv("XDG_CONFIG_HOME", m_home->filePath(QStringLiteral("config")).toUtf8());
    qputenv("XDG_DATA_HOME", m_home->filePath(QStringLiteral("data")).toUtf8());
    qunsetenv("MODEL_CELLAR_STORE");
}

void PlacesTest::chooseInSettings(const QString& folder)
{
    QSettings settings(settingsPath(), QSettings::IniFormat);
    settings.setValue(QStringLiteral("store/folder"), folder);
}

void PlacesTest::theDefaultsAreInTheUsersFolders()
{
    const Places places = placesFrom({}, {}, {});
    QCOMPARE(places.store, m_home->filePath(QStringLiteral("data/model-cellar/models")));
    QCOMPARE(places.catalog, m_home->filePath(QStringLiteral("config/model-cellar/catalog.json")));
    QCOMPARE(places.caFile, QString());
    QCOMPARE(places.stores, m_home->filePath(QStringLiteral("config/model-cellar/stores.json")));
}

void PlacesTest::theSettingOfTheDesktopProgramIsRead()
{
    chooseInSettings(QStringLiteral("/chosen"));
    QCOMPARE(placesFrom({}, {}, {}).store, QStringLiteral("/chosen"));
}

void PlacesTest::theEnvironmentGoesBeforeTheSetting()
{
    chooseInSettings(QStringLiteral("/chosen"));
    qputenv("MODEL_CELLAR_STORE", "/named");
    QCOMPARE(placesFrom({}, {}, {}).store, QStringLiteral("/named"));
}

void PlacesTest::whatIsGivenGoesBeforeAll()
{
    qputenv("MODEL_CELLAR_STORE", "/named");
    const Places places =
        placesFrom(QStringLiteral("/given"), QStringLiteral("/c.json"), QStringLiteral("/ca.pem"));
    QCOMPARE(places.store, QStringLiteral("/given"));
    QCOMPARE(places.catalog, QStringLiteral("/c.json"));
    QCOMPARE(places.caFile, QStringLiteral("/ca.pem"));
}

void PlacesTest::relativePathsBecomeAbsolute()
{
    const QString here = QDir::currentPath();
    QCOMPARE(placesFrom(QStringLiteral("a/../b/"), {}, {}).store, QString(here + QStringLiteral("/b")));
    QCOMPARE(placesFrom({}, QStringLiteral("c.json"), {}).catalog, QString(here + QStringLiteral("/c.json")));
}

void PlacesTest::aStoreThatWasMovedIsWhereItWasMovedTo()
{
    const Places places = placesFrom({}, {}, {});
    QVERIFY(rememberMove(Layout(places.store, places.stores), QStringLiteral("/moved"), QString(32, u'a')));
    QCOMPARE(placesFrom({}, {}, {}).store, QStringLiteral("/moved"));
    QCOMPARE(placesFrom(places.store, {}, {}).store, QStringLiteral("/moved"));
    QCOMPARE(placesFrom(QStringLiteral("/other"), {}, {}).store, QStringLiteral("/other"));
}

void PlacesTest::theSettingIsWritten()
{
    QVERIFY(setStoreSetting(QStringLiteral("/chosen")));
    QCOMPARE(placesFrom({}, {}, {}).store, QStringLiteral("/chosen"));
    QVERIFY(!isStoreGiven({}) && isStoreGiven(QStringLiteral("/a")));
}

void PlacesTest::askingMakesNothing()
{
    placesFrom({}, {}, {});
    QVERIFY(QDir(m_home->path()).isEmpty());
}

QTEST_APPLESS_MAIN(PlacesTest)
#include "tst_places.moc"
