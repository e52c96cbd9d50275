// SPDX-License-Identifier: MIT
// The signed catalogues of others: subscribe, unsubscribe, subscriptions, refresh.
#include "app/cli/events.h"
#include "app/cli/exit_status.h"
#include "app/cli/signals.h"
#include "app/cli/verbs.h"
#include "core/base/shown.h"

#include <QCoreApplication>
#include <QFile>

namespace cellar::cli {

namespace {

constexpr qint64 mostKeyBytes = 1024;

/// A line of address, serial and number of models, with tabs; a `subscription` event. `fault`: there is no
/// version in use.
void tell(const Context& context, const Subscription& subscription, const Result<SubscribedCatalog>& kept)
{
    const QString url = subscription.url.toString(QUrl::FullyEncoded);
    const auto version = kept ? kept->version : Version();
    const QString serial = kept ? QString::number(version.serial) : QStringLiteral("-");
    const auto models = kept ? kept->models.size() : 0;
    context.report.result(url + u'\t' + serial + u'\t' + QString::number(models));
    QJsonObject event = eventObject(QStringLiteral("subscription"), context.clock.utc(), {});
    event.insert(QStringLiteral("url"), url);
    event.insert(QStringLiteral("key"), subscription.key.text());
    event.insert(QStringLiteral("serial"), kept ? QJsonValue(version.serial) : QJsonValue());
    event.insert(QStringLiteral("expires"),
                 version.expires ? QJsonValue(version.expires->toString(Qt::ISODate)) : QJsonValue());
    event.insert(QStringLiteral("expired"), version.isExpired(context.clock.utc()));
    event.insert(QStringLiteral("models"), models);
    context.report.json(event);
}

/// Fetches them all at a time and tells of each, in their order, until all are done or a signal asks to stop.
class Refreshing : public QObject
{
public:
    Refreshing(const Context& context, QList<Subscription> subscriptions)
        : m_context(context)
        , m_subscriptions(std::move(subscriptions))
        , m_cellar(context.places, context.clock, context.credentials)
    {
        connect(&m_signals, &SignalWatch::caught, this, [](int status) { QCoreApplication::exit(status); });
        connect(&m_cellar.subscriber(), &Subscriber::ended, this,
                [this](const QUrl& url, const std::optional<Error>& error) {
                    m_ends.insert(url, error);
                    if (m_ends.size() == m_subscriptions.size())
                        QCoreApplication::exit(tellAll());
                });
    }

    int run()
    {
        if (m_subscriptions.isEmpty())
            return Done;
        for (const Subscription& subscription : std::as_const(m_subscriptions))
            m_cellar.subscriber().refresh(subscription);
        return QCoreApplication::exec();
    }

private:
    int tellAll()
    {
        int exit = Done;
        for (const Subscription& subscription : std::as_const(m_subscriptions)) {
            const auto error = m_ends.value(subscription.url);
            const int status = error ? m_context.report.failed({}, *error) : int(Done);
            if (!error)
                tell(m_context, subscription, m_cellar.subscriber().kept(subscription));
            exit = exit == Done ? status : exit;
        }
        return exit;
    }

    const Context& m_context;
    const QList<Subscription> m_subscriptions;
    QHash<QUrl, std::optional<Error>> m_ends;
    SignalWatch m_signals; // outlives the Cellar
    Cellar m_cellar;
};

/// The text, or what a file of that name has in place of it.
QByteArray keyText(const QString& key)
{
    QFile file(key);
    const bool isKey = SigningKey::fromText(key.toLatin1()).has_value();
    return !isKey && file.open(QIODevice::ReadOnly) ? file.read(mostKeyBytes) : key.toLatin1();
}

} // namespace

int run(const Context& context, const SubscribeCommand& command)
{
    const auto subscription = makeSubscription(command.url, keyText(command.key));
    if (!subscription)
        return context.report.failed({}, subscription.error());
    return Refreshing(context, {*subscription}).run();
}

int run(const Context& context, const UnsubscribeCommand& command)
{
    const Status status = unsubscribe(context.places.catalog, command.url);
    return status ? int(Done) : context.report.failed({}, status.error());
}

int run(const Context& context, const SubscriptionsCommand&)
{
    const auto subscriptions = readSubscriptions(context.places.catalog);
    if (!subscriptions)
        return context.report.failed({}, subscriptions.error());
    for (const Subscription& subscription : *subscriptions)
        tell(context, subscription, readSubscribed(context.places.catalog, subscription));
    return Done;
}

int run(const Context& context, const RefreshCommand&)
{
    const auto subscriptions = readSubscriptions(context.places.catalog);
    return subscriptions ? Refreshing(context, *subscriptions).run()
                         : context.report.failed({}, subscriptions.error());
}

} // namespace cellar::cli
