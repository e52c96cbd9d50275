// SPDX-License-Identifier: MIT
// Where whom the user trusts is shown and changed: the accounts at hosts, and the signed catalogues of
// others. Both are made when they are first wanted.
#pragma once

#include "core/base/clock.h"
#include "core/registry/huggingface/hub.h"
#include "ui/models/accounts.h"
#include "ui/models/catalogue_list.h"

namespace cellar {

class Cellar;
class MainWindow;
class Verbs;

/// Main thread.
class TrustDialogs : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        Cellar& cellar;
        MainWindow& window;
        Verbs& verbs;
        QSettings& file;
        const Clock& clock;
        Hub hub;
        std::shared_ptr<const Credentials> credentials;
    };
    /// All of them outlive it.
    explicit TrustDialogs(const Parts& parts, QObject* parent = nullptr);

private:
    Accounts& accounts();
    QStringList hosts() const;
    void forgetKnown(const QString& entry);
    void showAccounts();
    void logIn(const QString& host, const QString& id);
    void showCatalogues();

    Parts m_parts;
    std::unique_ptr<Accounts> m_accounts;
    std::unique_ptr<CatalogueList> m_catalogues;
};

} // namespace cellar
