// SPDX-License-Identifier: MIT
// What the program does by itself, as the settings have it: the session goes on, the machine stays awake, a
// metered connection is spared, old proofs and newer versions are looked for; and where the settings and the
// first start are shown.
#pragma once

#include "core/base/clock.h"
#include "core/neighbours/surroundings.h"
#include "ui/desktop/sleep_inhibitor.h"
#include "ui/desktop/system_property.h"
#include "ui/models/at_work.h"
#include "ui/models/scrub.h"
#include "ui/models/session.h"
#include "ui/settings/autostart.h"

#include <QTimer>

namespace cellar {

class MainWindow;
class ModelTable;
class UpdateCheck;
class Verbs;

/// Main thread.
class Upkeep : public QObject
{
    Q_OBJECT

public:
    /// The program's event loop ends with it when the program shall begin anew.
    static constexpr int restart = 1000;

    struct Parts
    {
        Cellar& cellar;
        MainWindow& window;
        const ModelTable& table;
        Verbs& verbs;
        UpdateCheck& updates;
        Settings& settings;
        QSettings& file;
        const Clock& clock;
        QString givenCaFile = {};  // by the command line: the setting does not hold
        bool storeIsGiven = false; // by the command line or the environment
    };
    /// All of them outlive it. The settings hold from now on.
    explicit Upkeep(const Parts& parts, QObject* parent = nullptr);

    /// The catalogue is there: what the last run left goes on.
    void begin();
    void showFirstStart(const Surroundings& surroundings);

private:
    void apply();
    void follow();
    void showSettings();
    void followHold();
    void offerSmaller(const QString& id, const Error& error);
    void chooseStore(const QString& folder);
    void moveStore(const QString& folder);
    void followStore();
    void showFault(const Error& error);

    Parts m_parts;
    bool m_isMoving = false; // the store, to another folder
    QTimer m_absence;        // rings once after the store was found absent
    Autostart m_autostart;
    AtWork m_atWork;
    Session m_session;
    SystemProperty m_battery;
    SystemProperty m_metered;
    SleepInhibitor m_sleep;
    Scrub m_scrub;
};

} // namespace cellar
