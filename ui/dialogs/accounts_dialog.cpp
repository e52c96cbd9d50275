// SPDX-License-Identifier: MIT
#include "ui/dialogs/accounts_dialog.h"

#include "core/base/shown.h"
#include "ui/delegates/cell_layout.h"
#include "ui/delegates/tone.h"
#include "ui/dialogs/login_dialog.h"
#include "ui/models/accounts.h"
#include "ui/text/error_text.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace cellar {

namespace {

enum AccountColumn
{
    HostColumn,
    UserColumn,
    PlaceColumn,
};

struct AccountTexts
{
    Q_DECLARE_TR_FUNCTIONS(cellar::AccountsDialog)

public:
    static QString place(Account::Place place)
    {
        switch (place) {
        case Account::Place::Keyring:
            return tr("Keyring");
        case Account::Place::Environment:
            return tr("HF_TOKEN of the environment");
        case Account::Place::HubFile:
            return tr("Token file of the hub’s own programs");
        case Account::Place::ContainerFile:
            return tr("Sign-in of the container tools");
        }
        Q_UNREACHABLE();
    }
};

} // namespace

AccountsDialog::AccountsDialog(Accounts& accounts, const QUrl& hub, QWidget* parent)
    : GrowingDialog(parent)
    , m_accounts(accounts)
    , m_hub(hub)
    , m_list(new QTreeWidget)
    , m_message(new QLabel)
    , m_logOut(new QPushButton(tr("Log &Out")))
{
    setWindowTitle(tr("Accounts"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setAccessibleName(tr("Accounts"));
    m_list->setHeaderLabels({tr("Host"), tr("As"), tr("Kept in")});
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    layOut();
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, &AccountsDialog::follow);
    connect(m_logOut, &QPushButton::clicked, this, &AccountsDialog::logOut);
    connect(&accounts, &Accounts::changed, this, &AccountsDialog::refill);
    connect(&accounts, &Accounts::ended, this, &AccountsDialog::ended);
    accounts.look();
}

void AccountsDialog::layOut()
{
    auto* explanation = new QLabel(
        tr("Some models are given only to those who have signed in. Each token or password is sent to "
           "its own host alone."));
    explanation->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto* logIn = buttons->addButton(tr("&Log In …"), QDialogButtonBox::ActionRole);
    buttons->addButton(m_logOut, QDialogButtonBox::ActionRole);
    for (QPushButton* button : {logIn, m_logOut})
        button->setAutoDefault(false);
    connect(logIn, &QPushButton::clicked, this, &AccountsDialog::logIn);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->addWidget(explanation);
    column->addWidget(m_list, 1);
    column->addWidget(m_message);
    column->addWidget(buttons);
    QHeaderView* header = m_list->header();
    header->setStretchLastSection(true);
    header->setSectionResizeMode(HostColumn, QHeaderView::ResizeToContents);
    header->setSectionResizeMode(UserColumn, QHeaderView::ResizeToContents);
    resize(QSize(fontMetrics().averageCharWidth() * 90, rowHeight(font()) * 9)
               .boundedTo(screen()->availableSize() * 0.9));
}

void AccountsDialog::refill()
{
    const QTreeWidgetItem* current = m_list->currentItem();
    const QString selected = current ? current->text(HostColumn) : QString();
    m_list->clear();
    for (const Account& account : m_accounts.all()) {
        const QString user = account.user.isEmpty() ? tr("Token") : shownText(account.user, 100);
        const bool isFromTools = account.place == Account::Place::ContainerFile && account.user.isEmpty();
        auto* item = new QTreeWidgetItem(
            m_list, {account.entry, isFromTools ? QString() : user, AccountTexts::place(account.place)});
        item->setSizeHint(PlaceColumn, QSize(0, fontMetrics().lineSpacing() + cellMargin(font())));
        item->setData(PlaceColumn, Qt::UserRole, account.place == Account::Place::Keyring);
        item->setToolTip(PlaceColumn, shownText(account.file, 4096));
        if (account.entry == selected)
            m_list->setCurrentItem(item);
    }
    if (!m_list->currentItem())
        m_list->setCurrentItem(m_list->topLevelItem(0));
    follow();
}

/// The line below the list, and what can be done.
void AccountsDialog::follow()
{
    const QTreeWidgetItem* current = m_list->currentItem();
    const bool isOurs = current && current->data(PlaceColumn, Qt::UserRole).toBool();
    m_logOut->setEnabled(isOurs && m_asked.isEmpty());
    if (m_accounts.trouble()) {
        const ErrorText text = errorText(*m_accounts.trouble());
        say(text.what + u' ' + text.advice + u'\n' + shownText(m_accounts.trouble()->detail));
    } else if (m_accounts.isLooking()) {
        say(tr("The keyring is asked …"));
    } else if (!current) {
        say(tr("No account is kept yet."));
    } else if (!isOurs) {
        say(tr("This one comes from elsewhere and is removed there: %1.").arg(current->text(PlaceColumn)));
    } else {
        say({});
    }
}

void AccountsDialog::logIn()
{
    (new LoginDialog(m_accounts, m_hub, {}, this))->open();
}

void AccountsDialog::logOut()
{
    m_asked = m_list->currentItem()->text(HostColumn);
    m_logOut->setEnabled(false);
    m_accounts.logOut(m_asked);
}

void AccountsDialog::ended(const QString& entry, const std::optional<Error>& error)
{
    if (entry != m_asked || entry.isEmpty())
        return;
    m_asked.clear();
    follow();
    if (error) {
        const ErrorText text = errorText(*error);
        say(text.what + u' ' + text.advice + u'\n' + shownText(error->detail));
    }
}

/// Its room stays, so that the list does not jump.
void AccountsDialog::say(const QString& text)
{
    m_message->setText(text);
    m_message->setMinimumHeight(fontMetrics().lineSpacing() * 2);
}

} // namespace cellar
