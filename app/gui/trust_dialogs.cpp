// SPDX-License-Identifier: MIT
#include "app/gui/trust_dialogs.h"

#include "app/gui/accounts_elsewhere.h"
#include "app/keyring/system_keyring.h"
#include "app/surroundings.h"
#include "core/cellar.h"
#include "ui/dialogs/accounts_dialog.h"
#include "ui/dialogs/catalogues_dialog.h"
#include "ui/dialogs/login_dialog.h"
#include "ui/models/verbs.h"
#include "ui/views/main_window.h"

namespace cellar {

TrustDialogs::TrustDialogs(const Parts& parts, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
{
    connect(&parts.window, &MainWindow::accountsRequested, this, &TrustDialogs::showAccounts);
    connect(&parts.window, &MainWindow::loginRequested, this, &TrustDialogs::logIn);
    connect(&parts.window, &MainWindow::cataloguesRequested, this, &TrustDialogs::showCatalogues);
}

Accounts& TrustDialogs::accounts()
{
    if (!m_accounts)
        m_accounts = std::make_unique<Accounts>(Accounts::Parts{
            .keyring = std::make_shared<SystemKeyring>(),
            .clock = m_parts.clock,
            .settings = m_parts.file,
            .hosts = [this] { return hosts(); },
            .elsewhere = [this] { return accountsElsewhere(surroundingsOfProcess(), m_parts.hub); },
            .refreshed = [this](const QString& entry) { forgetKnown(entry); }});
    return *m_accounts;
}

/// The hub's, and those that models come from.
QStringList TrustDialogs::hosts() const
{
    QStringList entries{keyringEntry(m_parts.hub.endpoint)};
    for (const Model& model : m_parts.cellar.catalog().models()) {
        for (const ModelFile& file : model.files) {
            for (const Source& source : file.sources) {
                const QString entry = source.url.isLocalFile() ? QString() : keyringEntry(source.url);
                if (!entry.isEmpty() && !entries.contains(entry) && entries.size() < Accounts::mostAsked)
                    entries += entry;
            }
        }
    }
    return entries;
}

/// What downloads know of the entry is asked for anew.
void TrustDialogs::forgetKnown(const QString& entry)
{
    if (const auto origin = parseOrigin(entry); origin && m_parts.credentials)
        m_parts.credentials->find(*origin, this, [] {});
}

void TrustDialogs::showAccounts()
{
    (new AccountsDialog(accounts(), m_parts.hub.endpoint, &m_parts.window))->open();
}

/// The model that wanted it is asked for again.
void TrustDialogs::logIn(const QString& host, const QString& id)
{
    auto* dialog = new LoginDialog(accounts(), m_parts.hub.endpoint, host, &m_parts.window);
    connect(dialog, &QDialog::accepted, this, [this, id] { m_parts.verbs.ensure(id); });
    dialog->open();
}

void TrustDialogs::showCatalogues()
{
    if (!m_catalogues)
        m_catalogues =
            std::make_unique<CatalogueList>(m_parts.cellar.subscriber(), m_parts.clock, m_parts.file);
    (new CataloguesDialog(*m_catalogues, m_parts.clock, &m_parts.window))->open();
}

} // namespace cellar
