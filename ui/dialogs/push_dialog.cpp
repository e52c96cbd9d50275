// SPDX-License-Identifier: MIT
#include "ui/dialogs/push_dialog.h"

#include "core/base/shown.h"
#include "core/registry/oci/oci_reference.h"
#include "ui/delegates/tone.h"
#include "ui/text/format.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace cellar {

PushDialog::PushDialog(const ModelsInQuestion& model, QWidget* parent)
    : GrowingDialog(parent)
    , m_reference(new QLineEdit)
    , m_message(new QLabel)
    , m_push(new QPushButton(tr("&Push")))
{
    setWindowTitle(tr("Push to a Registry"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    auto* text = new QLabel(tr("“%1”, %2", "name, size").arg(model.name, sizeText(model.bytes)) + u'\n' +
                            tr("Its files are read and proved, then sent; what the registry has already is "
                               "not sent again. An account there is kept under Accounts, in the menu File."));
    for (QLabel* label : {text, m_message}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_message->setMinimumHeight(fontMetrics().lineSpacing() * 2); // so that nothing moves while one types
    m_message->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_message->setPalette(weakPalette(palette()));
    m_reference->setPlaceholderText(QStringLiteral("oci://ghcr.io/ada/gemma:q4_k_m"));
    connect(m_reference, &QLineEdit::textChanged, this, &PushDialog::check);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->addButton(m_push, QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* form = new QFormLayout;
    form->addRow(text);
    form->addRow(tr("&Reference:"), m_reference);
    form->addRow(QString(), m_message);
    auto* column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addStretch();
    column->addWidget(buttons);
    m_push->setDefault(true);
    setMinimumWidth(fontMetrics().averageCharWidth() * 80);
    check();
}

void PushDialog::check()
{
    const QString text = m_reference->text().trimmed();
    const auto target = parsePushTarget(text);
    m_push->setEnabled(target.has_value());
    if (text.isEmpty())
        m_message->setText(tr("The registry’s host, the repository and a tag."));
    else if (!target && target.error().kind == ErrorKind::InsecureSource)
        m_message->setText(tr("Only a registry on this machine is spoken to without encryption."));
    else if (!target)
        m_message->setText(tr("Not a reference yet: it wants oci://, a host, a repository and a tag.") +
                           u'\n' + shownText(target.error().detail, 200));
    else
        m_message->setText(
            tr("Goes to %1 as %2, with the tag %3.").arg(target->host, target->repository, target->tag));
}

QString PushDialog::reference() const
{
    return m_reference->text().trimmed();
}

} // namespace cellar
