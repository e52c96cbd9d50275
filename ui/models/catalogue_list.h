// SPDX-License-Identifier: MIT
// The signed catalogues of others that the user has subscribed to, with what is known of each. Main thread;
// looking at them reads and verifies their documents, some milliseconds each.
#pragma once

#include "core/base/clock.h"
#include "core/catalog/subscriber.h"

class QSettings;

namespace cellar {

struct SubscribedRow
{
    Subscription subscription;
    std::optional<Version> version = {}; // that is in use
    int models = 0;                      // of it
    std::optional<Error> error = {};     // why there is none, or why there is no newer one
    bool isExpired = false;
    bool isUnderWay = false;
    QDateTime refreshed = {}; // when the window last had its answer; invalid: not known
};

class CatalogueList : public QObject
{
    Q_OBJECT

public:
    /// All three outlive it. When each was refreshed is kept in the settings: catalogues/DIGITS, 16
    /// hexadecimal ones of the SHA-256 of its address.
    CatalogueList(Subscriber& subscriber, const Clock& clock, QSettings& settings, QObject* parent = nullptr);

    const QList<SubscribedRow>& rows() const { return m_rows; }
    /// Why the list itself cannot be read.
    const std::optional<Error>& trouble() const { return m_trouble; }

    /// Also of one that is new; then ended() tells whether it became one.
    void refresh(const Subscription& subscription);
    void refreshAll();
    Status unsubscribe(const QUrl& url);

signals:
    void changed();
    void ended(const QUrl& url, const std::optional<cellar::Error>& error);

private:
    void read();
    void take(const QUrl& url, const std::optional<Error>& error);

    Subscriber& m_subscriber;
    const Clock& m_clock;
    QSettings& m_settings;
    QList<SubscribedRow> m_rows;
    std::optional<Error> m_trouble;
    QList<QUrl> m_underWay;
    QHash<QUrl, Error> m_errors; // of this run
};

} // namespace cellar
