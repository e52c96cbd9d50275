// SPDX-License-Identifier: MIT
// Tells the user what they should hear of while they look elsewhere: a model has become ready (only while the
// window is not in front), a fallback was taken, a download failed, damage was found; each kind unless the
// user does not want it. One notification a model, replaced by the next one and withdrawn when work on the
// model starts again or, of what is done, when the window comes to the front; more than three of a kind
// become one.
#pragma once

#include "core/base/byte_range.h"
#include "core/base/error.h"
#include "ui/tray/notification_service.h"

#include <QSet>
#include <QTimer>

#include <functional>

namespace cellar {

class Cellar;
class Settings;
struct Event;

/// Listens to the cellar. Main thread.
class Notifier : public QObject
{
    Q_OBJECT

public:
    using IsInFront = std::function<bool()>; // the window is

    /// The first three outlive it.
    Notifier(Cellar& cellar, NotificationService& service, const Settings& settings, IsInFront isInFront,
             QObject* parent = nullptr);

    /// The window has come to the front: what is done is seen there.
    void withdrawDone();

signals:
    /// The user wants to see the model; empty: several.
    void showRequested(const QString& id);

private:
    enum class Kind
    {
        Fallback,
        Failed,
        Damaged,
        Done,
    };
    static constexpr Kind kinds[] = {Kind::Fallback, Kind::Failed, Kind::Damaged, Kind::Done};
    struct News
    {
        Kind kind = Kind::Failed;
        Error error;
        QString fallback;             // with Fallback: the id of the one that was taken
        QList<ByteRange> damage = {}; // with Damaged
        bool settled = false;         // the work it came from has ended
    };

    bool isWanted(Kind kind) const;
    QString offeredFallback(const QString& id) const;
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
    const Settings& m_settings;
    IsInFront m_isInFront;
    QHash<QString, News> m_news; // by model
    QSet<QString> m_fresh;       // models whose news is not published yet
    QTimer m_pause;              // what comes within it is published together
};

} // namespace cellar
