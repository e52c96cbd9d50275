// SPDX-License-Identifier: MIT
#include "app/gui/single_instance.h"

#include <QDir>
#include <QElapsedTimer>
#include <QLocalSocket>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using cellar::SingleInstance;

namespace {

/// This program, started as another one that claims the store, prints its role and goes on or ends.
constexpr char secondProgram[] = "--claim";

int claim(const QStringList& arguments)
{
    SingleInstance instance(arguments.at(2));
    const auto role = instance.claim(arguments.mid(3));
    QTextStream(stdout) << static_cast<int>(role) << Qt::endl;
    return role == SingleInstance::Role::First ? QCoreApplication::exec() : 0;
}

} // namespace

class SingleInstanceTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aSecondStartRaisesTheFirstAndHandsOverItsArguments();
    void aSecondStartAnswersWithinASecond();
    void anotherStoreIsAnInstanceOfItsOwn();
    void theSameStoreByAnotherPathIsTheSame();
    void theSocketOfACrashedInstanceIsNoObstacle();
    void anInstanceThatHangsIsNotWaitedForLonger();
    void tooManyArgumentsStillRaise();
    void garbageOnTheSocketIsIgnored_data();
    void garbageOnTheSocketIsIgnored();
    void theSocketIsTheUsersAlone();

private:
    QString store(const QString& name = QStringLiteral("store")) const { return m_home->filePath(name); }
    std::unique_ptr<QProcess> start(const QStringList& arguments) const;
    QString socketPath() const;

    std::unique_ptr<QTemporaryDir> m_home;
};

void SingleInstanceTest::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    const QString runtime = m_home->filePath(QStringLiteral("run"));
    QVERIFY(QDir().mkpath(runtime));
    QVERIFY(QFile::setPermissions(runtime, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    qputenv("XDG_RUNTIME_DIR", runtime.toLocal8Bit());
    QVERIFY(QDir().mkpath(store()));
}

std::unique_ptr<QProcess> SingleInstanceTest::start(const QStringList& arguments) const
{
    auto process = std::make_unique<QProcess>();
    process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process->start(QCoreApplication::applicationFilePath(),
                   QStringList{QString::fromLatin1(secondProgram)} + arguments);
    return process;
}

QString SingleInstanceTest::socketPath() const
{
    const QDir runtime(m_home->filePath(QStringLiteral("run")));
    const QStringList sockets = runtime.entryList({QStringLiteral("model-cellar-*")}, QDir::System);
    return sockets.size() == 1 ? runtime.filePath(sockets.first()) : QString();
}

void SingleInstanceTest::aSecondStartRaisesTheFirstAndHandsOverItsArguments()
{
    SingleInstance first(store());
    QCOMPARE(first.claim({}), SingleInstance::Role::First);
    QSignalSpy raised(&first, &SingleInstance::raised);
    const QStringList arguments{QStringLiteral("--flag"), QString(), QStringLiteral("two\nlines ü")};

    const auto second = start(QStringList{store()} + arguments);

    QTRY_COMPARE(raised.size(), 1);
    QCOMPARE(raised.first().first().toStringList(), arguments);
    QTRY_COMPARE(second->state(), QProcess::NotRunning);
    QCOMPARE(second->exitCode(), 0);
    QCOMPARE(second->readAllStandardOutput().trimmed().toInt(),
             static_cast<int>(SingleInstance::Role::Second));
}

void SingleInstanceTest::aSecondStartAnswersWithinASecond()
{
    const auto first = start({store()});
    QTRY_VERIFY(first->canReadLine());

    QElapsedTimer timer;
    timer.start();
    SingleInstance second(store());
    QCOMPARE(second.claim({}), SingleInstance::Role::Second);
    QVERIFY(timer.elapsed() < 1000);

    first->terminate();
    QVERIFY(first->waitForFinished());
}

void SingleInstanceTest::anotherStoreIsAnInstanceOfItsOwn()
{
    SingleInstance one(store(QStringLiteral("one")));
    SingleInstance other(store(QStringLiteral("other")));
    QCOMPARE(one.claim({}), SingleInstance::Role::First);
    QCOMPARE(other.claim({}), SingleInstance::Role::First);
}

void SingleInstanceTest::theSameStoreByAnotherPathIsTheSame()
{
    QVERIFY(QFile::link(store(), store(QStringLiteral("link"))));
    const auto first = start({store()});
    QTRY_VERIFY(first->canReadLine());

    SingleInstance second(store(QStringLiteral("link")) + QStringLiteral("/../link/"));
    QCOMPARE(second.claim({}), SingleInstance::Role::Second);

    first->terminate();
    QVERIFY(first->waitForFinished());
}

void SingleInstanceTest::theSocketOfACrashedInstanceIsNoObstacle()
{
    const auto crashed = start({store()});
    QTRY_VERIFY(crashed->canReadLine());
    crashed->kill();
    QVERIFY(crashed->waitForFinished());

    SingleInstance next(store());
    QCOMPARE(next.claim({}), SingleInstance::Role::First);
    QSignalSpy raised(&next, &SingleInstance::raised);
    const auto second = start({store()});
    QTRY_COMPARE(raised.size(), 1);
    QTRY_COMPARE(second->state(), QProcess::NotRunning);
}

void SingleInstanceTest::anInstanceThatHangsIsNotWaitedForLonger()
{
    SingleInstance hanging(store()); // it is on this thread, which waits in the second's claim
    QCOMPARE(hanging.claim({}), SingleInstance::Role::First);

    QElapsedTimer timer;
    timer.start();
    const auto second = start({store()});
    QVERIFY(second->waitForFinished());
    QCOMPARE(second->readAllStandardOutput().trimmed().toInt(),
             static_cast<int>(SingleInstance::Role::Unanswered));
    QVERIFY(timer.elapsed() < 5000);
}

void SingleInstanceTest::tooManyArgumentsStillRaise()
{
    SingleInstance first(store());
    QCOMPARE(first.claim({}), SingleInstance::Role::First);
    QSignalSpy raised(&first, &SingleInstance::raised);

    const auto second = start({store(), QString(100'000, u'x')});

    QTRY_COMPARE(raised.size(), 1);
    QVERIFY(raised.first().first().toStringList().isEmpty());
    QTRY_COMPARE(second->exitCode(), 0);
}

void SingleInstanceTest::garbageOnTheSocketIsIgnored_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::newRow("no JSON") << QByteArray("raise\n");
    QTest::newRow("another object") << QByteArray("{\"quit\":[]}\n");
    QTest::newRow("arguments that are no list") << QByteArray("{\"raise\":7}\n");
    QTest::newRow("a line without end") << QByteArray(200'000, 'x');
}

void SingleInstanceTest::garbageOnTheSocketIsIgnored()
{
    QFETCH(QByteArray, message);
    SingleInstance first(store());
    QCOMPARE(first.claim({}), SingleInstance::Role::First);
    QSignalSpy raised(&first, &SingleInstance::raised);

    QLocalSocket socket;
    socket.connectToServer(socketPath());
    QVERIFY(socket.waitForConnected());
    socket.write(message);

    QTRY_COMPARE(socket.state(), QLocalSocket::UnconnectedState);
    QVERIFY(raised.isEmpty());
}

void SingleInstanceTest::theSocketIsTheUsersAlone()
{
    SingleInstance first(store());
    QCOMPARE(first.claim({}), SingleInstance::Role::First);
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QCOMPARE(QFile::permissions(socketPath()) & others, QFile::Permissions());
}

int main(int argc, char* argv[])
{
    QCoreApplication app(argc, argv);
    if (app.arguments().value(1) == QLatin1StringView(secondProgram))
        return claim(app.arguments());
    SingleInstanceTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_single_instance.moc"
