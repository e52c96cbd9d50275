// SPDX-License-Identifier: MIT
// Tells that a round of questions found newer versions: one notification for all of them, replaced by that of
// the next round.
#pragma once

#include <QObject>

namespace cellar {

class Cellar;
class NotificationService;
class Settings;

/// Main thread.
class UpdateNotice : public QObject
{
    Q_OBJECT

public:
    /// All of them outlive it.
    UpdateNotice(Cellar& cellar, NotificationService& service, const Settings& settings,
                 QObject* parent = nullptr);

    /// These are outdated, by their ids; not told where the user does not want it.
    void tell(const QStringList& ids);

signals:
    /// The user wants to see what is outdated.
    void showRequested();

private:
    Cellar& m_cellar;
    NotificationService& m_service;
    const Settings& m_settings;
};

} // namespace cellar
