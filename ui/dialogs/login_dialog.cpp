// SPDX-License-Identifier: MIT
#include "ui/dialogs/login_dialog.h"

#include "core/base/shown.h"
#include "ui/delegates/tone.h"
#include "ui/models/accounts.h"
#include "ui/text/error_text.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace cellar {

namespace {

enum Service
{
    TheHub,
    AnotherHost,
};

constexpr int mostSecretCharacters = 4096;

} // namespace

LoginDialog::LoginDialog(Accounts& accounts, const QUrl& hub, const QString& host, QWidget* parent)
    : GrowingDialog(parent)
    , m_accounts(accounts)
    , m_hub(hub)
    , m_service(new QComboBox)
    , m_form(new QFormLayout)
    , m_host(new QLineEdit)
    , m_user(new QLineEdit)
    , m_secret(new QLineEdit)
    , m_where(new QLabel)
    , m_message(new QLabel)
    , m_login(new QPushButton(tr("&Log In")))
{
    setWindowTitle(tr("Log In"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    m_service->addItems({tr("Hugging Face"), tr("Another host")});
    m_host->setPlaceholderText(tr("As ghcr.io or registry.example.org:5000"));
    m_user->setPlaceholderText(tr("Empty where a token stands alone"));
    m_secret->setEchoMode(QLineEdit::Password);
    m_secret->setMaxLength(mostSecretCharacters);
    m_where->setOpenExternalLinks(true);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    layOut();
    connect(m_service, &QComboBox::currentIndexChanged, this, &LoginDialog::chooseService);
    for (QLineEdit* edit : {m_host, m_user, m_secret})
        connect(edit, &QLineEdit::textChanged, this, &LoginDialog::check);
    connect(m_login, &QPushButton::clicked, this, &LoginDialog::submit);
    connect(&accounts, &Accounts::ended, this, &LoginDialog::ended);
    const auto origin = parseOrigin(host);
    const bool isHub = host.isEmpty() || (origin && keyringEntry(*origin) == keyringEntry(hub));
    m_service->setCurrentIndex(isHub ? TheHub : AnotherHost);
    chooseService();
    if (!isHub)
        m_host->setText(host);
    (isHub || !host.isEmpty() ? m_secret : m_host)->setFocus();
}

void LoginDialog::layOut()
{
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->addButton(m_login, QDialogButtonBox::ActionRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* kept = new QLabel(tr("It is kept in the keyring of this system, and sent to this host alone."));
    kept->setWordWrap(true);
    kept->setPalette(weakPalette(palette()));
    m_form->addRow(tr("&Service:"), m_service);
    m_form->addRow(tr("&Host:"), m_host);
    m_form->addRow(tr("&User:"), m_user);
    m_form->addRow(tr("&Token or password:"), m_secret);
    m_form->addRow(QString(), m_where);
    m_form->addRow(QString(), kept);
    m_form->addRow(m_message);
    auto* column = new QVBoxLayout(this);
    column->addLayout(m_form);
    column->addStretch();
    column->addWidget(buttons);
    m_login->setDefault(true);
    setMinimumWidth(fontMetrics().averageCharWidth() * 75);
}

void LoginDialog::chooseService()
{
    const bool isHub = m_service->currentIndex() == TheHub;
    m_host->setText(isHub ? keyringEntry(m_hub) : QString());
    m_host->setReadOnly(isHub);
    m_user->clear();
    m_form->setRowVisible(m_user, !isHub);
    const QString page =
        m_hub.toString(QUrl::FullyEncoded).toHtmlEscaped() + QStringLiteral("/settings/tokens");
    m_where->setText(tr("A token with read access is made here:<br>%1", "an address")
                         .arg(QStringLiteral("<a href=\"%1\">%1</a>").arg(page)));
    m_form->setRowVisible(m_where, isHub);
    check();
}

void LoginDialog::check()
{
    const bool hasHost = parseOrigin(m_host->text().trimmed()).has_value();
    m_login->setEnabled(hasHost && !m_secret->text().isEmpty() && m_asked.isEmpty());
    if (!hasHost && !m_host->text().trimmed().isEmpty())
        say(tr("This is no host that a password may be sent to: a name, perhaps with a port, spoken to by "
               "https."));
    else
        say({});
}

void LoginDialog::submit()
{
    const auto origin = parseOrigin(m_host->text().trimmed());
    const QByteArray user = m_user->text().trimmed().toUtf8();
    const QString secret = m_secret->text();
    const auto credential = user.isEmpty() ? Credential::bearer(secret.trimmed().toUtf8())
                                           : Credential::basic(user, secret.toUtf8());
    if (!origin)
        return;
    if (!credential)
        return say(user.isEmpty()
                       ? tr("This is no token: it has spaces or other characters that no token has.")
                       : tr("This cannot be a user and a password."));
    m_asked = keyringEntry(*origin);
    setBusy(true);
    say(tr("The keyring is asked; it may want to be unlocked."));
    m_accounts.logIn(m_asked, *credential);
}

void LoginDialog::ended(const QString& entry, const std::optional<Error>& error)
{
    if (entry != m_asked || entry.isEmpty())
        return;
    m_asked.clear();
    if (!error)
        return accept();
    setBusy(false);
    const ErrorText text = errorText(*error);
    say(text.what + u' ' + text.advice + u'\n' + shownText(error->detail));
}

void LoginDialog::setBusy(bool busy)
{
    for (QWidget* widget : {static_cast<QWidget*>(m_service), static_cast<QWidget*>(m_host),
                            static_cast<QWidget*>(m_user), static_cast<QWidget*>(m_secret)})
        widget->setEnabled(!busy);
    m_login->setEnabled(!busy);
}

void LoginDialog::say(const QString& text)
{
    m_message->setText(text);
    m_message->setVisible(!text.isEmpty());
}

} // namespace cellar
