// SPDX-License-Identifier: MIT
#include "ui/dialogs/subscribe_dialog.h"

#include "core/base/shown.h"
#include "ui/delegates/cell_layout.h"
#include "ui/models/catalogue_list.h"
#include "ui/text/error_text.h"

#include <QDialogButtonBox>
#include <QFile>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace cellar {

namespace {
constexpr qint64 mostKeyBytes = 1024;
} // namespace

SubscribeDialog::SubscribeDialog(CatalogueList& catalogues, QWidget* parent)
    : GrowingDialog(parent)
    , m_catalogues(catalogues)
    , m_address(new QLineEdit)
    , m_key(new QLineEdit)
    , m_message(new QLabel)
    , m_subscribe(new QPushButton(tr("&Subscribe")))
{
    setWindowTitle(tr("Subscribe to a Catalogue"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    m_address->setPlaceholderText(QStringLiteral("https://example.org/catalog.json"));
    m_key->setPlaceholderText(tr("The line that begins with RW"));
    m_key->setFont(fixedFont(font()));
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    layOut();
    for (QLineEdit* edit : {m_address, m_key})
        connect(edit, &QLineEdit::textChanged, this, &SubscribeDialog::check);
    connect(m_subscribe, &QPushButton::clicked, this, &SubscribeDialog::submit);
    connect(&catalogues, &CatalogueList::ended, this, &SubscribeDialog::ended);
    check();
}

void SubscribeDialog::layOut()
{
    auto* explanation =
        new QLabel(tr("Somebody you trust publishes a list of models and signs it with minisign. Its models "
                      "appear in your library, and only what their key has signed is taken. Get the key from "
                      "the publisher by another way than the address."));
    explanation->setWordWrap(true);
    auto* browse = new QPushButton(tr("&Browse …"));
    browse->setAutoDefault(false);
    connect(browse, &QPushButton::clicked, this, &SubscribeDialog::chooseKeyFile);
    auto* key = new QHBoxLayout;
    key->addWidget(m_key, 1);
    key->addWidget(browse);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->addButton(m_subscribe, QDialogButtonBox::ActionRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* form = new QFormLayout;
    form->addRow(explanation);
    form->addRow(tr("&Address:"), m_address);
    form->addRow(tr("Public &key:"), key);
    if (auto* label = qobject_cast<QLabel*>(form->labelForField(key)))
        label->setBuddy(m_key);
    m_key->setAccessibleName(tr("Public key"));
    form->addRow(m_message);
    auto* column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addStretch();
    column->addWidget(buttons);
    m_subscribe->setDefault(true);
    setMinimumWidth(fontMetrics().averageCharWidth() * 90);
}

void SubscribeDialog::chooseKeyFile()
{
    auto* dialog = new QFileDialog(this, tr("Public Key"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Keys of minisign (*.pub)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        QFile file(path);
        const bool isRead = file.open(QIODevice::ReadOnly);
        const auto key = SigningKey::fromText(isRead ? file.read(mostKeyBytes) : QByteArray());
        if (key)
            m_key->setText(key->text());
        else
            say(tr("In this file is no public key of minisign."));
    });
    dialog->open();
}

void SubscribeDialog::check()
{
    const QByteArray key = m_key->text().trimmed().toLatin1();
    const auto subscription = makeSubscription(m_address->text().trimmed(), key);
    m_subscribe->setEnabled(subscription.has_value() && m_asked.isEmpty());
    if (!key.isEmpty() && !SigningKey::fromText(key))
        say(tr("This is no public key of minisign: 56 letters and digits that begin with RW."));
    else if (!m_address->text().isEmpty() && !key.isEmpty() && !subscription)
        say(tr("The catalogue wants an https address.") + u'\n' + shownText(subscription.error().detail));
    else
        say({});
}

void SubscribeDialog::submit()
{
    const auto subscription =
        makeSubscription(m_address->text().trimmed(), m_key->text().trimmed().toLatin1());
    if (!subscription)
        return;
    m_asked = subscription->url;
    m_subscribe->setEnabled(false);
    say(tr("The catalogue is fetched and its signature checked …"));
    m_catalogues.refresh(*subscription);
}

void SubscribeDialog::ended(const QUrl& url, const std::optional<Error>& error)
{
    if (url != m_asked || m_asked.isEmpty())
        return;
    m_asked.clear();
    if (!error)
        return accept();
    m_subscribe->setEnabled(true);
    const ErrorText text = errorText(*error);
    say(text.what + u' ' + text.advice + u'\n' + shownText(error->detail));
}

void SubscribeDialog::say(const QString& text)
{
    m_message->setText(text);
    m_message->setVisible(!text.isEmpty());
}

} // namespace cellar
