// SPDX-License-Identifier: MIT
#include "ui/models/accounts.h"

#include "core/net/noted_entries.h"

namespace cellar {

namespace {

Error silence()
{
    return {ErrorKind::Keyring, QStringLiteral("the keyring does not answer")};
}

/// Of a user and a password; empty: a token.
QString userIn(const QByteArray& authorization)
{
    const QByteArray basic("Basic ");
    if (!authorization.startsWith(basic))
        return {};
    const QByteArray both = QByteArray::fromBase64(authorization.mid(basic.size()));
    return QString::fromUtf8(both.left(both.indexOf(':')));
}

} // namespace

Accounts::Accounts(Parts parts, QObject* parent)
    : QObject(parent)
    , m_parts(std::move(parts))
    , m_readDeadline(m_parts.clock.makeAlarm([this] { takeRead(m_turn, fail(silence())); }))
    , m_writeDeadline(m_parts.clock.makeAlarm([this] { end(silence()); }))
{
}

Accounts::~Accounts() = default;

void Accounts::look()
{
    ++m_turn;
    m_kept.clear();
    m_trouble.reset();
    m_elsewhere = m_parts.elsewhere();
    m_toAsk = notedEntries(m_parts.settings) + m_parts.hosts();
    m_toAsk.removeDuplicates();
    m_toAsk = m_toAsk.first(qMin(m_toAsk.size(), mostAsked));
    askNext();
}

void Accounts::askNext()
{
    emit changed();
    if (m_toAsk.isEmpty())
        return;
    m_readDeadline->start(keyringPatience);
    m_parts.keyring->read(m_toAsk.first(), this, [this, turn = m_turn](const Result<QByteArray>& secret) {
        takeRead(turn, secret);
    });
}

void Accounts::takeRead(int turn, const Result<QByteArray>& secret)
{
    if (turn != m_turn || m_toAsk.isEmpty())
        return;
    m_readDeadline->stop();
    const QString entry = m_toAsk.takeFirst();
    if (!secret) {
        m_trouble = secret.error();
        m_toAsk.clear();
        ++m_turn; // a late answer would be one to another question
    } else if (Credential::fromAuthorization(*secret)) {
        m_kept.append({entry, Account::Place::Keyring, userIn(*secret)});
    }
    askNext();
}

bool Accounts::begin(const QString& entry)
{
    if (!m_busy.isEmpty()) {
        const Error busy{ErrorKind::Locked, QStringLiteral("the keyring is being asked")};
        QMetaObject::invokeMethod(
            this, [this, entry, busy] { emit ended(entry, busy); }, Qt::QueuedConnection);
        return false;
    }
    m_busy = entry;
    m_writeDeadline->start(personsPatience);
    return true;
}

void Accounts::logIn(const QString& entry, const Credential& credential)
{
    if (begin(entry))
        m_parts.keyring->write(entry, credential.authorization(), this, answerFor(entry, &noteEntry));
}

void Accounts::logOut(const QString& entry)
{
    if (begin(entry))
        m_parts.keyring->remove(entry, this, answerFor(entry, &forgetEntry));
}

/// What is done counts, also where it comes after the patience was over and nobody waits any more.
Keyring::Done Accounts::answerFor(const QString& entry, void (*note)(QSettings&, const QString&))
{
    return [this, entry, note, job = m_job](const Status& status) {
        if (status) {
            note(m_parts.settings, entry);
            m_parts.refreshed(entry);
            look();
        }
        if (job == m_job)
            end(status ? std::nullopt : std::optional(status.error()));
    };
}

void Accounts::end(const std::optional<Error>& error)
{
    m_writeDeadline->stop();
    ++m_job;
    emit ended(std::exchange(m_busy, {}), error);
}

} // namespace cellar
