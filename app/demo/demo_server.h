// SPDX-License-Identifier: MIT
// The loopback server of the demonstration: a small HTTP/1.1 server that gives whole files, slowly enough to
// be watched, and fails where it is told to. It listens on 127.0.0.1 only, knows the paths it was given and
// no files of the machine. Driven by the event loop of the thread it lives on; it never waits.
#pragma once

#include "core/base/result.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QUrl>

#include <optional>

class QTcpServer;
class QTcpSocket;

namespace cellar {

/// What one request is answered with.
struct DemoAnswer
{
    int status = 200;
    QByteArray body = {};
    std::optional<qint64> breakOffAfter = {}; // closes the connection after so many bytes of the body
    std::optional<int> retryAfter = {};       // seconds
};

class DemoServer : public QObject
{
    Q_OBJECT

public:
    /// Bodies come at `bytesPerSecond`, each connection for itself.
    explicit DemoServer(qint64 bytesPerSecond, QObject* parent = nullptr);
    ~DemoServer() override;

    /// On any free port. Network when there is none.
    Status listen();

    /// From now on `path` is answered with the first of these, then the second …; the last repeats. Other
    /// paths answer 404.
    void serve(const QString& path, const QList<DemoAnswer>& answers);
    QUrl url(const QString& path) const;

private:
    void accept();
    DemoAnswer answerTo(const QByteArray& method, const QByteArray& path);

    QTcpServer* m_server;
    qint64 m_bytesPerSecond;
    QHash<QByteArray, QList<DemoAnswer>> m_answers; // by path; what is over is taken off
};

} // namespace cellar
