// SPDX-License-Identifier: MIT
#include "app/gui/single_instance.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalSocket>
#include <QLoggingCategory>
#include <QStandardPaths>
#include <QThread>

namespace cellar {

namespace {

Q_LOGGING_CATEGORY(log, "cellar.instance")

constexpr qsizetype longestMessage = 64 * 1024;
constexpr int patienceMs = 900;
const QString member = QStringLiteral("raise");
const QByteArray answer = QByteArrayLiteral("ok\n");

/// In the user's own runtime folder, named after the store, by whichever path it is reached.
QString socketName(const QString& store)
{
    const QString canonical = QFileInfo(store).canonicalFilePath(); // empty where it is not there yet
    const QString path =
        canonical.isEmpty() ? QDir::cleanPath(QFileInfo(store).absoluteFilePath()) : canonical;
    const QByteArray hash = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256).toHex();
    return QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation) +
           QStringLiteral("/model-cellar-") + QString::fromLatin1(hash.left(16));
}

QByteArray messageOf(const QStringList& arguments)
{
    const QJsonObject message{{member, QJsonArray::fromStringList(arguments)}};
    return QJsonDocument(message).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace

SingleInstance::SingleInstance(const QString& store, QObject* parent)
    : QObject(parent)
    , m_name(socketName(store))
    , m_lock(m_name + QStringLiteral(".lock"))
{
    m_lock.setStaleLockTime(0); // only a dead process loses it, however long the program runs
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket* second = m_server.nextPendingConnection())
            greet(second);
    });
}

SingleInstance::Role SingleInstance::claim(const QStringList& arguments)
{
    const QDeadlineTimer deadline(patienceMs);
    do {
        // Where no lock can be made at all, nobody can have one.
        if (m_lock.tryLock() || m_lock.error() != QLockFile::LockFailedError) {
            listen();
            return Role::First;
        }
        if (handOver(arguments))
            return Role::Second;
        QThread::msleep(20); // the first does not listen yet, or is about to end
    } while (!deadline.hasExpired());
    return Role::Unanswered;
}

void SingleInstance::listen()
{
    QLocalServer::removeServer(m_name); // of an instance that crashed: the lock is ours
    if (!m_server.listen(m_name))
        qCWarning(log) << "a second start cannot raise this one:" << m_server.errorString();
}

bool SingleInstance::handOver(const QStringList& arguments) const
{
    QByteArray message = messageOf(arguments);
    if (message.size() > longestMessage)
        message = messageOf({});
    QLocalSocket first;
    first.connectToServer(m_name);
    if (!first.waitForConnected(patienceMs / 3))
        return false;
    first.write(message);
    return first.waitForReadyRead(patienceMs / 3) && first.readAll().startsWith(answer);
}

void SingleInstance::greet(QLocalSocket* second)
{
    second->setReadBufferSize(longestMessage);
    connect(second, &QLocalSocket::disconnected, second, &QObject::deleteLater);
    connect(second, &QLocalSocket::readyRead, this, [this, second] { hear(second); });
    hear(second);
}

void SingleInstance::hear(QLocalSocket* second)
{
    if (!second->canReadLine()) {
        if (second->bytesAvailable() >= longestMessage)
            second->abort();
        return;
    }
    const QJsonDocument message = QJsonDocument::fromJson(second->readLine());
    const QJsonValue arguments = message[member];
    if (arguments.isArray()) {
        second->write(answer);
        emit raised(arguments.toVariant().toStringList());
    }
    second->disconnectFromServer();
}

} // namespace cellar
