// SPDX-License-Identifier: MIT
#include "ui/models/catalogue_list.h"

#include <QCryptographicHash>
#include <QSettings>

namespace cellar {

namespace {

QString keyOf(const QUrl& url)
{
    const QByteArray hash = QCryptographicHash::hash(url.toEncoded(), QCryptographicHash::Sha256).toHex();
    return QStringLiteral("catalogues/") + QString::fromLatin1(hash.left(16));
}

} // namespace

CatalogueList::CatalogueList(Subscriber& subscriber, const Clock& clock, QSettings& settings, QObject* parent)
    : QObject(parent)
    , m_subscriber(subscriber)
    , m_clock(clock)
    , m_settings(settings)
{
    connect(&subscriber, &Subscriber::ended, this, &CatalogueList::take);
    read();
}

void CatalogueList::read()
{
    m_rows.clear();
    m_trouble.reset();
    const auto subscriptions = m_subscriber.subscriptions();
    if (!subscriptions)
        m_trouble = subscriptions.error();
    for (const Subscription& subscription : subscriptions.value_or(QList<Subscription>())) {
        const QUrl& url = subscription.url;
        SubscribedRow row{subscription};
        if (const auto kept = m_subscriber.kept(subscription)) {
            row.version = kept->version;
            row.models = int(kept->models.size());
            row.isExpired = kept->version.isExpired(m_clock.utc());
        } else {
            row.error = kept.error();
        }
        if (const auto error = m_errors.constFind(url); error != m_errors.cend())
            row.error = *error;
        row.isUnderWay = m_underWay.contains(url);
        row.refreshed = m_settings.value(keyOf(url)).toDateTime();
        m_rows += row;
    }
    emit changed();
}

void CatalogueList::refresh(const Subscription& subscription)
{
    if (m_underWay.contains(subscription.url))
        return;
    m_underWay += subscription.url;
    m_errors.remove(subscription.url);
    m_subscriber.refresh(subscription);
    read();
}

void CatalogueList::refreshAll()
{
    const QList<SubscribedRow> rows = m_rows;
    for (const SubscribedRow& row : rows)
        refresh(row.subscription);
}

void CatalogueList::take(const QUrl& url, const std::optional<Error>& error)
{
    m_underWay.removeAll(url);
    if (error)
        m_errors.insert(url, *error);
    else
        m_settings.setValue(keyOf(url), m_clock.utc());
    read();
    emit ended(url, error);
}

Status CatalogueList::unsubscribe(const QUrl& url)
{
    const Status done = m_subscriber.unsubscribe(url);
    if (done) {
        m_settings.remove(keyOf(url));
        m_errors.remove(url);
        read();
    }
    return done;
}

} // namespace cellar
