// SPDX-License-Identifier: MIT
#include "ui/tray/notifier.h"

#include "core/base/shown.h"
#include "core/cellar.h"
#include "core/net/retry_policy.h"
#include "ui/settings/settings.h"
#include "ui/text/error_text.h"
#include "ui/text/range_text.h"
#include "ui/text/state_text.h"
#include "ui/tray/notice_parts.h"

#include <QStringList>

#include <algorithm>

namespace cellar {

namespace {

constexpr int pauseMs = 300;
constexpr qsizetype mostSingle = 3;

constexpr QLatin1StringView retryAction("retry");
constexpr QLatin1StringView repairAction("repair");
constexpr QLatin1StringView smallerAction("smaller");
constexpr QLatin1StringView groupKeys[] = {QLatin1StringView("*fallback"), QLatin1StringView("*failed"),
                                           QLatin1StringView("*damaged"),
                                           QLatin1StringView("*done")}; // no ids of models: those have no *

QString sentences(const Error& error)
{
    const ErrorText text = errorText(error);
    return text.advice.isEmpty() ? text.what : text.what + u' ' + text.advice;
}

} // namespace

Notifier::Notifier(Cellar& cellar, NotificationService& service, const Settings& settings,
                   IsInFront isInFront, QObject* parent)
    : QObject(parent)
    , m_cellar(cellar)
    , m_service(service)
    , m_settings(settings)
    , m_isInFront(std::move(isInFront))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, [this] { publish(); });
    connect(&cellar, &Cellar::happened, this, &Notifier::onHappened);
    connect(&cellar, &Cellar::finished, this, &Notifier::onFinished);
    connect(&cellar, &Cellar::changed, this, &Notifier::onChanged);
    connect(&service, &NotificationService::invoked, this, &Notifier::onInvoked);
    connect(&service, &NotificationService::closed, this, &Notifier::onClosed);
}

bool Notifier::isWanted(Kind kind) const
{
    const Preferences& wanted = m_settings.preferences();
    switch (kind) {
    case Kind::Fallback:
        return wanted.notifyFallback;
    case Kind::Failed:
        return wanted.notifyFailed;
    case Kind::Damaged:
        return wanted.notifyDamaged;
    case Kind::Done:
        return wanted.notifyDone && !m_isInFront();
    }
    Q_UNREACHABLE();
}

void Notifier::onHappened(const Event& event)
{
    if (const auto* taken = std::get_if<event::TookFallback>(&event.what))
        put(event.model, {Kind::Fallback, taken->error, taken->to});
    else if (const auto* verified = std::get_if<event::Verified>(&event.what))
        if (verified->result == event::Verified::Result::Damaged)
            put(event.model, {Kind::Damaged, {}, {}, verified->damaged});
    // What came as a fallback is told as that, and what was only read was here before.
    if (const auto* ready = std::get_if<event::BecameReady>(&event.what))
        if (ready->downloaded > 0 && ready->fallbackFor.isEmpty())
            put(event.model, {Kind::Done, {}, {}});
}

void Notifier::onFinished(const QString& id, const std::optional<Error>& error)
{
    // A removal that went wrong, or a verification that found nothing to read, leaves another state: it was
    // asked for in the window and is answered there.
    const bool failed = error && error->kind != ErrorKind::Cancelled &&
                        std::holds_alternative<state::Failed>(m_cellar.knownState(id));
    if (failed)
        put(id, {Kind::Failed, *error, {}});
    if (const auto news = m_news.find(id); news != m_news.end())
        news->settled = true;
}

/// What was said of a model is stale once work on it starts again, or it is ready.
void Notifier::onChanged(const QString& id)
{
    const auto news = m_news.constFind(id);
    if (news == m_news.cend() || !news->settled)
        return;
    const ModelState& state = m_cellar.knownState(id);
    const bool isReady = std::holds_alternative<state::Ready>(state) && news->kind != Kind::Done;
    if (!isActive(state) && !isReady)
        return;
    m_news.erase(news);
    m_fresh.remove(id);
    m_service.withdraw(id);
}

void Notifier::put(const QString& id, const News& news)
{
    if (!isWanted(news.kind)) {
        if (m_news.remove(id) > 0) // it is stale, though
            m_service.withdraw(id);
        return;
    }
    m_news.insert(id, news);
    m_fresh.insert(id);
    m_pause.start();
}

void Notifier::publish()
{
    for (const Kind kind : kinds)
        publish(kind);
    m_fresh.clear();
}

void Notifier::withdrawDone()
{
    const QStringList ids = modelsOf(Kind::Done);
    for (const QString& id : ids) {
        m_news.remove(id);
        m_fresh.remove(id);
        m_service.withdraw(id);
    }
    m_service.withdraw(groupKeys[static_cast<int>(Kind::Done)]);
}

void Notifier::publish(Kind kind)
{
    const QStringList ids = modelsOf(kind);
    const bool grouped = ids.size() > mostSingle;
    const QString group = groupKeys[static_cast<int>(kind)];
    if (!grouped)
        m_service.withdraw(group);
    bool fresh = false;
    for (const QString& id : ids) {
        fresh = fresh || m_fresh.contains(id);
        if (grouped)
            m_service.withdraw(id);
        else if (m_fresh.contains(id))
            m_service.show(id, notification(id));
    }
    if (grouped && fresh)
        m_service.show(group, notification(kind, ids));
}

void Notifier::onInvoked(const QString& key, const QString& action)
{
    const QStringList ids = modelsOf(key);
    if (action == retryAction) {
        for (const QString& id : ids)
            m_cellar.ensure(id, m_settings.preferences().fetchOptions());
    } else if (action == repairAction) {
        for (const QString& id : ids)
            m_cellar.repair(id, m_settings.preferences().fetchOptions());
    } else if (action == smallerAction) {
        for (const QString& id : ids)
            m_cellar.ensure(offeredFallback(id), m_settings.preferences().fetchOptions());
    } else if (action == notice::showAction || action == notice::defaultAction) {
        emit showRequested(ids.size() == 1 ? ids.first() : QString());
    }
}

void Notifier::onClosed(const QString& key)
{
    for (const QString& id : modelsOf(key))
        m_news.remove(id);
}

QStringList Notifier::modelsOf(const QString& key) const
{
    for (const Kind kind : kinds) {
        if (key == groupKeys[static_cast<int>(kind)])
            return modelsOf(kind);
    }
    return {key};
}

QStringList Notifier::modelsOf(Kind kind) const
{
    QStringList ids;
    for (auto news = m_news.begin(); news != m_news.end(); ++news) {
        if (news->kind == kind)
            ids << news.key();
    }
    std::sort(ids.begin(), ids.end());
    return ids;
}

QString Notifier::nameOf(const QString& id) const
{
    return notice::nameOf(m_cellar.catalog(), id);
}

/// The smaller model that the user is to be asked about; empty: none.
QString Notifier::offeredFallback(const QString& id) const
{
    const Model* model = m_cellar.catalog().find(id);
    const News news = m_news.value(id);
    const bool isAsked = m_settings.preferences().fallback == Preferences::Fallback::Ask;
    return isAsked && model && news.kind == Kind::Failed && mayFallBack(news.error) ? model->fallback
                                                                                    : QString();
}

Notification Notifier::notification(const QString& id) const
{
    const News news = m_news.value(id);
    Notification shown;
    shown.actions = {{notice::defaultAction, tr("Show")}, {notice::showAction, tr("Show")}};
    if (news.kind == Kind::Damaged)
        shown.actions << Notification::Action{repairAction, tr("Repair")};
    else if (news.kind != Kind::Done)
        shown.actions << Notification::Action{retryAction, tr("Try Again")};
    if (!offeredFallback(id).isEmpty())
        shown.actions << Notification::Action{smallerAction, tr("Take the Smaller One")};
    switch (news.kind) {
    case Kind::Fallback:
        shown.title = tr("%1 is used in place of %2").arg(nameOf(news.fallback), nameOf(id));
        shown.body = sentences(news.error);
        shown.category = QStringLiteral("transfer");
        break;
    case Kind::Failed:
        shown.title = tr("%1 failed: %2", "a model, and why").arg(nameOf(id), errorText(news.error).brief);
        shown.body = sentences(news.error);
        shown.category = QStringLiteral("transfer.error");
        shown.urgency = Notification::Urgency::Critical;
        break;
    case Kind::Damaged:
        shown.title = tr("%1 is damaged").arg(nameOf(id));
        shown.body = damageText(news.damage) + u' ' + tr("Repair fetches only what is damaged.");
        shown.category = QStringLiteral("transfer.error");
        shown.urgency = Notification::Urgency::Critical;
        break;
    case Kind::Done:
        shown.title = tr("%1 is ready").arg(nameOf(id));
        shown.body = tr("Fetched and proved.");
        shown.category = QStringLiteral("transfer.complete");
        break;
    }
    return shown;
}

Notification Notifier::notification(Kind kind, const QStringList& ids) const
{
    Notification shown = notification(ids.first());
    const auto count = static_cast<int>(ids.size());
    switch (kind) {
    case Kind::Fallback:
        shown.title = tr("For %n models a fallback is used", nullptr, count);
        break;
    case Kind::Failed:
        shown.title = tr("%n models failed", nullptr, count);
        break;
    case Kind::Damaged:
        shown.title = tr("%n models are damaged", nullptr, count);
        break;
    case Kind::Done:
        shown.title = tr("%n models are ready", nullptr, count);
        break;
    }
    QStringList names;
    for (const QString& id : ids.first(mostSingle))
        names << nameOf(id);
    shown.body =
        tr("%1 and %n more", nullptr, count - static_cast<int>(mostSingle)).arg(names.join(tr(", ")));
    return shown;
}

} // namespace cellar
