// SPDX-License-Identifier: MIT
#include "ui/models/scrub.h"

#include "core/cellar.h"
#include "ui/models/at_work.h"

#include <QSettings>

namespace cellar {

namespace {
const QString endedKey = QStringLiteral("scrub/ended");
const QString readKey = QStringLiteral("scrub/read");
const QString damagedKey = QStringLiteral("scrub/damaged");
constexpr qint64 megabyte = 1'000'000;
} // namespace

QString nextToScrub(const QList<std::pair<QString, ModelState>>& models, const QDateTime& now,
                    std::chrono::hours age)
{
    QString next;
    QDateTime oldest = now.addSecs(-std::chrono::seconds(age).count());
    for (const auto& [id, state] : models) {
        const auto* ready = std::get_if<state::Ready>(&state);
        if (!ready || !ready->proved.isValid() || ready->proved > oldest ||
            (ready->proved == oldest && !next.isEmpty()))
            continue;
        oldest = ready->proved;
        next = id;
    }
    return next;
}

Scrub::Scrub(const Parts& parts, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
    , m_alarm(parts.clock.makeAlarm([this] { look(); }))
{
    connect(&parts.atWork, &AtWork::changed, this, &Scrub::reconsider);
    connect(&parts.cellar, &Cellar::finished, this, &Scrub::onFinished);
    reconsider();
}

bool Scrub::mayRead() const
{
    const Preferences& preferences = m_parts.settings.preferences();
    return preferences.scrub && (preferences.scrubOnBattery || !m_parts.isOnBattery()) &&
           !m_parts.atWork.anyBut(m_current);
}

void Scrub::reconsider()
{
    if (!m_current.isEmpty()) {
        if (!mayRead())
            breakOff();
    } else if (mayRead()) {
        m_alarm->start(quiet);
    } else {
        m_alarm->stop();
    }
}

void Scrub::look()
{
    QList<std::pair<QString, ModelState>> models;
    for (const Model& model : m_parts.cellar.catalog().models())
        models.emplace_back(model.id, m_parts.cellar.knownState(model.id));
    const Preferences& preferences = m_parts.settings.preferences();
    const QString next =
        nextToScrub(models, m_parts.clock.utc(), std::chrono::hours(24 * preferences.scrubDays));
    if (next.isEmpty()) {
        endRound();
        m_alarm->start(interval);
        return;
    }
    m_current = next;
    m_isBreakingOff = false;
    emit changed();
    m_parts.cellar.verify(next, preferences.scrubMegabytes * megabyte);
}

void Scrub::breakOff()
{
    if (std::exchange(m_isBreakingOff, true))
        return;
    m_parts.cellar.cancel(m_current);
}

void Scrub::onFinished(const QString& id, const std::optional<Error>& error)
{
    if (m_current.isEmpty() || id != m_current)
        return;
    m_current.clear();
    const bool isRead = !error || error->kind == ErrorKind::DigestMismatch;
    if (isRead) {
        ++m_round.read;
        m_round.damaged += error ? 1 : 0;
    }
    if (mayRead()) // the next one at once; one that cannot be read is not asked for again and again
        m_alarm->start(isRead ? Milliseconds(0) : interval);
    else
        m_alarm->stop();
    emit changed();
}

void Scrub::endRound()
{
    if (m_round.read == 0)
        return;
    m_parts.file.setValue(endedKey, m_parts.clock.utc().toString(Qt::ISODate));
    m_parts.file.setValue(readKey, m_round.read);
    m_parts.file.setValue(damagedKey, m_round.damaged);
    m_round = {};
    emit changed();
}

std::optional<ScrubResult> Scrub::lastResult() const
{
    const auto ended = QDateTime::fromString(m_parts.file.value(endedKey).toString(), Qt::ISODate);
    if (!ended.isValid())
        return {};
    return ScrubResult{ended, m_parts.file.value(readKey).toInt(), m_parts.file.value(damagedKey).toInt()};
}

} // namespace cellar
