// SPDX-License-Identifier: MIT
// The hosts for which a token or password is kept, and where; to log in and out. What comes from elsewhere
// than the keyring is shown and left alone.
#pragma once

#include "ui/dialogs/growing_dialog.h"

#include <QUrl>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace cellar {

class Accounts;
struct Account;
struct Error;

class AccountsDialog : public GrowingDialog
{
    Q_OBJECT

public:
    /// `accounts` outlives it, and is asked at once. `hub`: the address of the Hugging Face hub in use.
    AccountsDialog(Accounts& accounts, const QUrl& hub, QWidget* parent = nullptr);

private:
    void layOut();
    void refill();
    void follow();
    void logIn();
    void logOut();
    void ended(const QString& entry, const std::optional<Error>& error);
    void say(const QString& text);

    Accounts& m_accounts;
    QUrl m_hub;
    QTreeWidget* m_list;
    QLabel* m_message;
    QPushButton* m_logOut;
    QString m_asked; // the entry that is removed
};

} // namespace cellar
