// SPDX-License-Identifier: MIT
#include "app/places.h"
#include "core/store/file_lock.h"
#include "core/store/layout.h"
#include "tests/cli/bench.h"

#include <QDir>
#include <QJsonArray>
#include <QSettings>
#include <QTest>

using namespace cellar;
using namespace cellar::test;

class MoveStoreCommandTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void theNewFolderIsPrintedAndUsedFromThenOn();
    void theSettingIsChangedUnlessTheStoreWasGiven();
    void whatHappenedIsOneEvent();
    void askedAgainItIsDone();
    void whoWorksInTheStoreIsWaitedForOrNot();
    void whileItIsMovedOthersWait();
    void anUnfitFolderIsRefused();

private:
    QString target() const { return m_bench->home() + QStringLiteral("/new place"); }
    Outcome move(const QStringList& more = {}) const
    {
        return m_bench->cellar(QStringList{QStringLiteral("move-store"), target()} + more);
    }
    QString setting() const
    {
        const QString path = m_bench->home() + QStringLiteral("/config/model-cellar/settings.ini");
        return QSettings(path, QSettings::IniFormat).value(QStringLiteral("store/folder")).toString();
    }

    std::unique_ptr<Bench> m_bench;
    SystemClock m_clock;
    Model m_model;
};

void MoveStoreCommandTest::init()
{
    m_bench = std::make_unique<Bench>();
    m_model = m_bench->served(QStringLiteral("m"));
    m_bench->writeCatalog({m_model});
    QCOMPARE(m_bench->cellar("ensure m").exitCode, 0);
}

void MoveStoreCommandTest::theNewFolderIsPrintedAndUsedFromThenOn()
{
    const Outcome outcome = move();
    QVERIFY2(outcome.exitCode == 0, outcome.err.constData());
    QCOMPARE(outcome.out, (target() + u'\n').toUtf8());
    const QByteArray path = (target() + u'/' + m_model.files.first().place.relative() + u'\n').toUtf8();
    QCOMPARE(m_bench->cellar("path m").out, path);
    QCOMPARE(m_bench->cellar("ensure m").out, path);
    QVERIFY(!QFile::exists(m_bench->store()));
    QCOMPARE(m_bench->cellar("verify m").exitCode, 0);
}

void MoveStoreCommandTest::theSettingIsChangedUnlessTheStoreWasGiven()
{
    QCOMPARE(move({QStringLiteral("--store"), m_bench->store()}).exitCode, 0);
    QCOMPARE(setting(), QString());
    const QString back = m_bench->home() + QStringLiteral("/back");
    QCOMPARE(m_bench->cellar({QStringLiteral("move-store"), back}).exitCode, 0);
    QCOMPARE(setting(), back);
}

void MoveStoreCommandTest::whatHappenedIsOneEvent()
{
    writeFile(m_bench->store() + QStringLiteral("/note.txt"), "mine");
    const Outcome outcome = move({QStringLiteral("--json")});
    const auto events = eventsOf(outcome.out, "moved");
    QCOMPARE(events.size(), 1);
    QCOMPARE(member(events.first(), "from").toString(), m_bench->store());
    QCOMPARE(member(events.first(), "path").toString(), target());
    QCOMPARE(member(events.first(), "files").toInt(), 1);
    QCOMPARE(member(events.first(), "damaged").toArray(), QJsonArray());
    QCOMPARE(member(events.first(), "left").toArray(),
             QJsonArray{QString(m_bench->store() + QStringLiteral("/note.txt"))});
}

void MoveStoreCommandTest::askedAgainItIsDone()
{
    QCOMPARE(move().exitCode, 0);
    const Outcome again = move();
    QVERIFY2(again.exitCode == 0, again.err.constData());
    QCOMPARE(again.out, (target() + u'\n').toUtf8());
    QCOMPARE(m_bench->cellar("path m").exitCode, 0);
}

void MoveStoreCommandTest::whoWorksInTheStoreIsWaitedForOrNot()
{
    FileLock lock(Layout(m_bench->store()).lock(m_model.files.first().place), m_clock);
    QVERIFY(*lock.tryTake());
    const Outcome refused = move({QStringLiteral("--no-wait")});
    QCOMPARE(refused.exitCode, 6);
    QVERIFY2(refused.err.contains(QByteArray::number(QCoreApplication::applicationPid())),
             refused.err.constData());
    Child child(m_bench->command({QStringLiteral("move-store"), target()}));
    const Layout layout(m_bench->store());
    QTRY_VERIFY(QFile::exists(layout.storeLock()));
    QVERIFY(QFile::exists(m_bench->file(m_model)));
    lock.release();
    const Outcome moved = child.wait();
    QVERIFY2(moved.exitCode == 0, moved.err.constData());
    QVERIFY2(moved.err.contains("waiting for process"), moved.err.constData());
}

void MoveStoreCommandTest::whileItIsMovedOthersWait()
{
    FileLock store(Layout(m_bench->store()).storeLock(), m_clock);
    QVERIFY(*store.tryTake());
    QCOMPARE(m_bench->cellar("ensure m").exitCode, 0); // it is ready
    QVERIFY(QFile::remove(m_bench->file(m_model)));
    const Outcome refused = m_bench->cellar("ensure m --no-wait");
    QCOMPARE(refused.exitCode, 6);
    QVERIFY2(refused.err.contains(QByteArray::number(QCoreApplication::applicationPid())),
             refused.err.constData());
    store.release();
    QCOMPARE(m_bench->cellar("ensure m").exitCode, 0);
}

void MoveStoreCommandTest::anUnfitFolderIsRefused()
{
    const Outcome inside =
        m_bench->cellar({QStringLiteral("move-store"), m_bench->store() + QStringLiteral("/new")});
    QCOMPARE(inside.exitCode, 8);
    QCOMPARE(inside.out, QByteArray());
    QCOMPARE(m_bench->cellar("ensure m").exitCode, 0);
}

QTEST_GUILESS_MAIN(MoveStoreCommandTest)
#include "tst_move_store_command.moc"
