// SPDX-License-Identifier: MIT
// Tells the user what they should hear of while they look elsewhere: a fallback was taken, a download failed,
// damage was found. One notification a model, replaced by the next one and withdrawn when work on the model
// starts again; more than three of a kind become one.
#pragma once

#include "core/base/byte_range.h"
#include "core/base/error.h"
#include "ui/tray/notification_service.h"

#include <QSet>
#include <QTimer>

namespace cellar {

class Cellar;
struct Event;

/// Listens to the cellar; both outlive it. Main thread.
class Notifier : public QObject
{
    Q_OBJECT

public:
    Notifier(Cellar& cellar, NotificationService& service, QObject* parent = nullptr);

signals:
    /// The user wants to see the model; empty: several.
    void showRequested(const QString& id);

private:
    enum class Kind
    {
        Fallback,
        Failed,
        Damaged,
    };
    struct News
    {
        Kind kind = Kind::Failed;
        Error error;
        QString fallback;             // with Fallback: the id of the one that was taken
        QList<ByteRange> damage = {}; // with Damaged
        bool settled = false;         // the work it came from has ended
    };

    void onHappened(const Event& event);
    void onFinished(const QString& id, const std::optional<Error>& error);
    void onChanged(const QString& id);
    void onInvoked(const QString& key, const QString& action);
    void onClosed(const QString& key);

    void put(const QString& id, const News& news);
    void publish();
    void publish(Kind kind);
    QStringList modelsOf(const QString& key) const;
    QStringList modelsOf(Kind kind) const;
    QString nameOf(const QString& id) const;
    Notification notification(const QString& id) const;
    Notification notification(Kind kind, const QStringList& ids) const;

    Cellar& m_cellar;
    NotificationService& m_service;
    QHash<QString, News> m_news; // by model
    QSet<QString> m_fresh;       // models whose news is not published yet
    QTimer m_pause;              // what comes within it is published together
};

} // namespace cellar
