// SPDX-License-Identifier: MIT
// How many connections all transfers of the process have to one host (scheme, host and effective port)
// together. QNetworkAccessManager has six and lets a seventh request wait in silence, while its timers run;
// so who wants a connection takes a slot first. All on the thread of the network.
#pragma once

#include <QHash>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QUrl>

#include <optional>

namespace cellar {

class HostSlots : public QObject
{
    Q_OBJECT

public:
    static constexpr int usualMost = 6;

    /// One connection; given back when it is destroyed. May outlive the slots.
    class Slot
    {
    public:
        Slot(Slot&& other) noexcept = default;
        Slot& operator=(Slot&& other) noexcept;
        ~Slot();

    private:
        friend class HostSlots;
        Slot(HostSlots* owner, const QString& origin);

        QPointer<HostSlots> m_owner;
        QString m_origin;
    };

    enum class Want
    {
        First, // of a transfer that has no connection: it waits in line for one
        More,  // of one that has: it leaves slots for all who wait
    };

    explicit HostSlots(int most = usualMost);

    /// A connection to the host of `url`, or nothing: try again after freed(). With Want::First and nothing,
    /// `taker` (the transfer) stands in that host's line from its first try on, until it gets a slot there,
    /// gives up, or is destroyed.
    std::optional<Slot> tryTake(const QUrl& url, Want want, QObject* taker);

    /// It stands in no line any more: it paused, or went to another source.
    void giveUp(QObject* taker);

    /// From 1 on. Those that are taken stay.
    void setMost(int most);

signals:
    /// It may be worth trying again, for any host. Comes from the event loop, never from within a call.
    void freed();

private:
    struct Host
    {
        int taken = 0;
        QList<QObject*> line; // of the transfers without a connection; the longest waiting first
    };

    void giveBack(const QString& origin);
    void announce();

    int m_most;
    bool m_announcing = false;
    QHash<QString, Host> m_hosts; // with a taken slot or a line
};

} // namespace cellar
