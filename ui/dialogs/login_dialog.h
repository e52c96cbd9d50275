// SPDX-License-Identifier: MIT
// Asks for a host's token or password and has it kept in the keyring. It stays open until the keyring has
// answered, so that a refusal can be read; the secret is in its field and nowhere else.
#pragma once

#include "core/base/error.h"
#include "ui/dialogs/growing_dialog.h"

#include <QUrl>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace cellar {

class Accounts;

class LoginDialog : public GrowingDialog
{
    Q_OBJECT

public:
    /// `accounts` outlives it. `hub`: the address of the Hugging Face hub that is in use. `host`: as a person
    /// would type it; empty: that of the hub.
    LoginDialog(Accounts& accounts, const QUrl& hub, const QString& host, QWidget* parent = nullptr);

private:
    void layOut();
    void chooseService();
    void check();
    void submit();
    void ended(const QString& entry, const std::optional<Error>& error);
    void setBusy(bool busy);
    void say(const QString& text);

    Accounts& m_accounts;
    QUrl m_hub;
    QComboBox* m_service;
    QFormLayout* m_form;
    QLineEdit* m_host;
    QLineEdit* m_user;
    QLineEdit* m_secret;
    QLabel* m_where; // a token is made
    QLabel* m_message;
    QPushButton* m_login;
    QString m_asked; // the entry that is written
};

} // namespace cellar
