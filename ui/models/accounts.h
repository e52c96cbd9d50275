// SPDX-License-Identifier: MIT
// The accounts at hosts that the system's keyring has, and those that come from elsewhere. A secret goes from
// the dialog to the keyring and is nowhere else: here are names only. A keyring that is locked, absent or
// silent holds up nothing.
#pragma once

#include "core/base/clock.h"
#include "core/net/keyring.h"

#include <QList>
#include <QObject>

class QSettings;

namespace cellar {

struct Account
{
    enum class Place
    {
        Keyring,
        Environment,   // HF_TOKEN
        HubFile,       // the token file of the hub's own clients
        ContainerFile, // a document of the container tools
    };

    QString entry; // as keyringEntry()
    Place place = Place::Keyring;
    QString user = {}; // empty: a token, or it is not known
    QString file = {}; // where it is one's; absolute

    bool operator==(const Account&) const = default;
};

/// Main thread.
class Accounts : public QObject
{
    Q_OBJECT

public:
    /// A person may have to unlock the keyring first.
    static constexpr Milliseconds personsPatience{120'000};
    static constexpr qsizetype mostAsked = 60;

    struct Parts
    {
        std::shared_ptr<Keyring> keyring;
        const Clock& clock;
        QSettings& settings;                           // which entries were made
        std::function<QStringList()> hosts;            // entries that there may be besides
        std::function<QList<Account>()> elsewhere;     // what is found in other places now
        std::function<void(const QString&)> refreshed; // an entry is another now
    };
    /// All of them outlive it. Nothing is asked yet.
    explicit Accounts(Parts parts, QObject* parent = nullptr);
    ~Accounts() override;

    /// Asks the keyring for each entry in question, one after the other, until it gives no answer.
    void look();
    bool isLooking() const { return !m_toAsk.isEmpty(); }
    /// Those of the keyring first.
    QList<Account> all() const { return m_kept + m_elsewhere; }
    /// Why the keyring did not tell.
    const std::optional<Error>& trouble() const { return m_trouble; }

    /// Each ends with one ended(); one at a time, what is asked meanwhile is refused (Locked).
    void logIn(const QString& entry, const Credential& credential);
    void logOut(const QString& entry);

signals:
    void changed();
    void ended(const QString& entry, const std::optional<cellar::Error>& error);

private:
    void askNext();
    void takeRead(int turn, const Result<QByteArray>& secret);
    bool begin(const QString& entry);
    Keyring::Done answerFor(const QString& entry, void (*note)(QSettings&, const QString&));
    void end(const std::optional<Error>& error);

    Parts m_parts;
    QList<Account> m_kept;
    QList<Account> m_elsewhere;
    QStringList m_toAsk;
    std::optional<Error> m_trouble;
    QString m_busy; // the entry that is written or removed
    int m_job = 0;  // its number
    int m_turn = 0; // of looking; what was asked before does not count any more
    std::unique_ptr<Alarm> m_readDeadline;
    std::unique_ptr<Alarm> m_writeDeadline;
};

} // namespace cellar
