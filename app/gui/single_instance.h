// SPDX-License-Identifier: MIT
// One running program for each user and store: whoever comes second hands its command line to the first,
// which comes to the front, and ends. A program on another store is an instance of its own.
//
// A QLockFile decides who is first, so that two that start at the same moment agree, and the lock of a
// program that crashed does not count. The first then listens on a local socket beside it. What is sent is
// one line of JSON, {"raise": [arguments]}, answered with "ok\n".
#pragma once

#include <QLocalServer>
#include <QLockFile>
#include <QObject>

namespace cellar {

/// Belongs to the main thread. The instance is held while the object lives.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    enum class Role
    {
        First,      // go on
        Second,     // the first has been raised: exit 0
        Unanswered, // there is a first, but it did not answer within a second
    };

    /// `store` is the path of the store that this program works in.
    explicit SingleInstance(const QString& store, QObject* parent = nullptr);

    /// To be asked once, before anything is opened. Blocks for a second at most. Arguments beyond 64 KiB are
    /// not handed over; the first is raised all the same.
    Role claim(const QStringList& arguments);

signals:
    /// Somebody started the program again, with these arguments.
    void raised(const QStringList& arguments);

private:
    void listen();
    bool handOver(const QStringList& arguments) const;
    void greet(QLocalSocket* second);
    void hear(QLocalSocket* second);

    QString m_name; // of the socket, absolute
    QLockFile m_lock;
    QLocalServer m_server;
};

} // namespace cellar
