// SPDX-License-Identifier: MIT
// login, logout and what is fetched with their secrets: against a real gnome-keyring on a message bus of the
// test's own, and against keyrings that are locked, absent or silent.
#include "tests/cli/bench.h"
#include "tests/ui/tray/private_bus.h"

#include <QDBusConnectionInterface>
#include <QDBusVirtualObject>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QTest>

using namespace cellar;
using namespace cellar::test;

namespace {

const QByteArray canary = "hf_CanaryThatMustNotBeSeen0123456789";

/// Owns the name of a keyring, takes every call, and says nothing.
class SilentService : public QDBusVirtualObject
{
public:
    QString introspect(const QString&) const override { return {}; }
    bool handleMessage(const QDBusMessage&, const QDBusConnection&) override { return true; }
};

} // namespace

class LoginCommandTest : public QObject
{
    Q_OBJECT

public:
    explicit LoginCommandTest(PrivateBus& bus)
        : m_bus(bus)
    {
    }

private slots:
    void init();
    void cleanup();
    void aTokenIsKeptAndSentToItsHostAlone();
    void aPasswordIsKeptWithItsUser();
    void theSecretIsNowhereToBeSeen();
    void whatIsNoSecretIsRefused_data();
    void whatIsNoSecretIsRefused();
    void whatIsNoHostIsRefused();
    void aLockedKeyringTakesNothingAndIsPassedOver();
    void anAbsentKeyringTakesNothingAndIsPassedOver();
    void aSilentKeyringBlocksNothing();

private:
    void startKeyring(bool unlocked);
    Command command(const QStringList& arguments, const QByteArray& input = {}) const;
    Outcome cellar(const QStringList& arguments, const QByteArray& input = {}) const
    {
        return run(command(arguments, input));
    }
    QString host() const { return u"127.0.0.1:"_qs + QString::number(m_bench->server().port()); }
    QStringList filesWithTheCanary() const;
    void anEnsureGoesOnWithoutIt() const;
    QByteArray authorization(const QString& path, qsizetype request) const
    {
        const auto header = m_bench->server().requests(path).value(request).request.header("Authorization");
        return header.value_or("none");
    }

    PrivateBus& m_bus;
    std::unique_ptr<Bench> m_bench;
    std::unique_ptr<QProcess> m_keyring;
    Model m_private;
    QByteArray m_address;
};

void LoginCommandTest::init()
{
    m_bench = std::make_unique<Bench>();
    QList<Step> steps{Step::answer(401)};
    steps += Step::file(7, 1000);
    m_private = m_bench->served(u"private"_qs, steps, 1000);
    m_bench->writeCatalog({m_private, m_bench->served(u"public"_qs, 1000)});
    m_address = qgetenv("DBUS_SESSION_BUS_ADDRESS");
}

void LoginCommandTest::cleanup()
{
    if (!m_keyring)
        return;
    m_keyring->kill();
    m_keyring->waitForFinished();
    m_keyring.reset();
}

// With another home each time: a keyring of its own.
void LoginCommandTest::startKeyring(bool unlocked)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char* variable : {"HOME", "XDG_RUNTIME_DIR"})
        environment.insert(QString::fromLatin1(variable), m_bench->home());
    environment.insert(u"XDG_DATA_HOME"_qs, m_bench->home() + u"/data"_qs);
    environment.remove(u"DISPLAY"_qs);
    m_keyring = std::make_unique<QProcess>();
    m_keyring->setProcessEnvironment(environment);
    m_keyring->setStandardErrorFile(QProcess::nullDevice());
    QStringList arguments{u"--foreground"_qs, u"--components=secrets"_qs};
    if (unlocked)
        arguments += u"--unlock"_qs;
    m_keyring->start(u"gnome-keyring-daemon"_qs, arguments);
    QVERIFY(m_keyring->waitForStarted());
    m_keyring->write("test");
    m_keyring->closeWriteChannel();
    QDBusConnectionInterface* names = m_bus.connect(u"names"_qs).interface();
    QTRY_VERIFY(names->isServiceRegistered(u"org.freedesktop.secrets"_qs));
}

Command LoginCommandTest::command(const QStringList& arguments, const QByteArray& input) const
{
    Command command = m_bench->command(arguments);
    command.input = input;
    command.environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_qs, QString::fromUtf8(m_address));
    command.environment.insert(u"XDG_RUNTIME_DIR"_qs, m_bench->home());
    for (const char* unwanted : {"DISPLAY", "REGISTRY_AUTH_FILE", "DOCKER_CONFIG", "XDG_CURRENT_DESKTOP"})
        command.environment.insert(QString::fromLatin1(unwanted), QString());
    return command;
}

QStringList LoginCommandTest::filesWithTheCanary() const
{
    QStringList found;
    QDirIterator files(m_bench->home(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QByteArray bytes = fileBytes(files.next());
        for (const QByteArray& form : {canary, canary.toBase64(), canary.toHex()}) {
            if (bytes.contains(form))
                found += files.filePath();
        }
    }
    return found;
}

void LoginCommandTest::aTokenIsKeptAndSentToItsHostAlone()
{
    startKeyring(true);
    const Outcome login = cellar({u"login"_qs, host()}, canary + '\n');
    QVERIFY2(login.exitCode == 0, login.err.constData());
    QCOMPARE(login.out + login.err, QByteArray());

    QCOMPARE(cellar({u"ensure"_qs, u"public"_qs}).exitCode, 0);
    QCOMPARE(authorization(u"/public"_qs, 0), QByteArray("none")); // not asked for, not sent
    const Outcome ensure = cellar({u"ensure"_qs, u"private"_qs});
    QVERIFY2(ensure.exitCode == 0, ensure.err.constData());
    QCOMPARE(authorization(u"/private"_qs, 0), QByteArray("none"));
    QCOMPARE(authorization(u"/private"_qs, 1), "Bearer " + canary);

    QCOMPARE(cellar({u"logout"_qs, host()}).exitCode, 0);
    QCOMPARE(cellar({u"logout"_qs, host()}).exitCode, 0); // there is none, as was wished
    m_bench->server().script(u"/private"_qs, {Step::answer(401)});
    QCOMPARE(cellar({u"ensure"_qs, u"--force"_qs, u"private"_qs}).exitCode, 8);
    QCOMPARE(authorization(u"/private"_qs, 2), QByteArray("none"));
    QCOMPARE(m_bench->server().requestCount(u"/private"_qs), 3);
}

void LoginCommandTest::aPasswordIsKeptWithItsUser()
{
    startKeyring(true);
    const QStringList login{u"login"_qs, host(), u"--username"_qs, u"anna"_qs};
    QCOMPARE(cellar(login).exitCode, 2); // an empty one is a slip
    QCOMPARE(cellar(login, "pass word").exitCode, 0);
    QCOMPARE(cellar({u"ensure"_qs, u"private"_qs}).exitCode, 0);
    QCOMPARE(authorization(u"/private"_qs, 1), "Basic " + QByteArray("anna:pass word").toBase64());
}

void LoginCommandTest::theSecretIsNowhereToBeSeen()
{
    startKeyring(true);
    Child login(command({u"--json"_qs, u"-v"_qs, u"login"_qs, host()}, canary + '\n'));
    const auto argumentsOf = [](qint64 pid) {
        QFile cmdline(u"/proc/%1/cmdline"_qs.arg(pid));
        return cmdline.open(QIODevice::ReadOnly) ? cmdline.readAll() : QByteArray();
    };
    QTRY_VERIFY(argumentsOf(login.pid()).contains("login")); // before that it is a copy of this process
    const QByteArray arguments = argumentsOf(login.pid());
    const Outcome kept = login.wait();
    QVERIFY(arguments.contains("login") && !arguments.contains(canary));
    QCOMPARE(kept.exitCode, 0);
    Outcome said = kept;
    for (const QStringList& line :
         {QStringList{u"ensure"_qs, u"private"_qs}, QStringList{u"show"_qs, u"private"_qs},
          QStringList{u"export"_qs, u"private"_qs},
          QStringList{u"ensure"_qs, u"--force"_qs, u"private"_qs}}) {
        if (line.contains(u"--force"_qs)) // refused with it
            m_bench->server().script(u"/private"_qs, {Step::answer(401, {}, "denied")});
        const Outcome outcome = cellar(QStringList{u"--json"_qs, u"-v"_qs} + line);
        said.out += outcome.out;
        said.err += outcome.err;
    }
    QVERIFY(authorization(u"/private"_qs, 1).contains(canary)); // it was in use all the time
    QVERIFY(said.out.contains("\"ready\""));
    for (const QByteArray& form : {canary, canary.toBase64()})
        QVERIFY(!said.out.contains(form) && !said.err.contains(form));
    QCOMPARE(filesWithTheCanary(), QStringList());
    QVERIFY(QFile::exists(m_bench->home() + u"/data/keyrings/login.keyring"_qs)); // enciphered, there
}

void LoginCommandTest::whatIsNoSecretIsRefused_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("an empty line") << QByteArray("\nhf_token\n");
    QTest::newRow("a space") << QByteArray("hf token\n");
    QTest::newRow("endless") << QByteArray(100000, 'a');
}

void LoginCommandTest::whatIsNoSecretIsRefused()
{
    QFETCH(QByteArray, input);
    const Outcome outcome = cellar({u"login"_qs, host()}, input);
    QCOMPARE(outcome.exitCode, 2);
    QVERIFY2(outcome.err.contains("no token or password"), outcome.err.constData());
    QVERIFY(!outcome.err.contains("hf"));
}

void LoginCommandTest::whatIsNoHostIsRefused()
{
    QCOMPARE(cellar({u"login"_qs, u"http://example.org"_qs}, canary).exitCode, 2);
    QCOMPARE(cellar({u"logout"_qs, u"a/b"_qs}).exitCode, 2);
    QCOMPARE(cellar({u"login"_qs, host(), u"--username"_qs, u"a:b"_qs}, canary).exitCode, 2);
}

void LoginCommandTest::anEnsureGoesOnWithoutIt() const
{
    m_bench->server().script(u"/private"_qs, {Step::answer(401)});
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(cellar({u"ensure"_qs, u"private"_qs}).exitCode, 8);
    QVERIFY2(timer.elapsed() < 6000, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(cellar({u"ensure"_qs, u"public"_qs}).exitCode, 0);
    QCOMPARE(filesWithTheCanary(), QStringList());
}

void LoginCommandTest::aLockedKeyringTakesNothingAndIsPassedOver()
{
    startKeyring(false);
    const Outcome outcome = cellar({u"login"_qs, host()}, canary + '\n');
    QVERIFY2(outcome.exitCode == 5, outcome.err.constData());
    QVERIFY2(outcome.err.contains("keyring"), outcome.err.constData());
    anEnsureGoesOnWithoutIt();
}

void LoginCommandTest::anAbsentKeyringTakesNothingAndIsPassedOver()
{
    for (const QByteArray& address : {m_address, QByteArray("unix:path=/nowhere"), QByteArray()}) {
        m_address = address;
        const Outcome outcome = cellar({u"--json"_qs, u"login"_qs, host()}, canary + '\n');
        QVERIFY2(outcome.exitCode == 5, outcome.err.constData());
        QCOMPARE(member(eventsOf(outcome.out, "failed").value(0), "error.kind").toString(), u"keyring"_qs);
        QCOMPARE(cellar({u"logout"_qs, host()}).exitCode, 5);
    }
    anEnsureGoesOnWithoutIt();
    QVERIFY(cellar({u"-v"_qs, u"ensure"_qs, u"private"_qs}).err.contains("cellar.keyring: "));
}

void LoginCommandTest::aSilentKeyringBlocksNothing()
{
    SilentService service;
    QDBusConnection silent = m_bus.connect(u"silent"_qs);
    QVERIFY(silent.registerVirtualObject(u"/"_qs, &service, QDBusConnection::SubPath));
    for (const char* name : {"org.freedesktop.secrets", "org.kde.kwalletd5"})
        QVERIFY(silent.registerService(QString::fromLatin1(name)));
    m_bench->server().script(u"/private"_qs, {Step::answer(401)});
    Command kde = command({u"logout"_qs, host()});
    kde.environment.insert(u"XDG_CURRENT_DESKTOP"_qs, u"KDE"_qs);
    kde.environment.insert(u"KDE_SESSION_VERSION"_qs, u"5"_qs);

    QElapsedTimer timer;
    timer.start();
    Child login(command({u"login"_qs, host()}, canary + '\n'));
    Child logout(command({u"logout"_qs, host()}));
    Child logoutInKde(kde);
    Child ensure(command({u"-v"_qs, u"ensure"_qs, u"private"_qs, u"public"_qs}));
    for (Child* child : {&login, &logout, &logoutInKde}) {
        const Outcome outcome = child->wait();
        QCOMPARE(outcome.exitCode, 5);
        QVERIFY2(outcome.err.contains("does not answer"), outcome.err.constData());
    }
    const Outcome outcome = ensure.wait();
    QVERIFY2(timer.elapsed() < 8000, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(outcome.exitCode, 8);
    QVERIFY(outcome.out.contains("/public/model.gguf\n"));
    QVERIFY2(outcome.err.contains("cellar.keyring: the keyring does not answer"), outcome.err.constData());
    QCOMPARE(filesWithTheCanary(), QStringList());
}

int main(int argc, char** argv)
{
    PrivateBus bus;
    const QCoreApplication application(argc, argv);
    LoginCommandTest test(bus);
    return bus.isRunning() ? QTest::qExec(&test, argc, argv) : EXIT_FAILURE;
}
#include "tst_login_command.moc"
