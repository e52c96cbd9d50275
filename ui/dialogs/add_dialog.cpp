// SPDX-License-Identifier: MIT
#include "ui/dialogs/add_dialog.h"

#include "core/base/clock.h"
#include "core/base/shown.h"
#include "ui/delegates/tone.h"
#include "ui/dialogs/offer_box.h"
#include "ui/models/model_table.h"
#include "ui/models/verbs.h"
#include "ui/text/error_text.h"
#include "ui/views/filter_edit.h"

#include <QCheckBox>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFontDatabase>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace cellar {

namespace {
constexpr Milliseconds pauseInTyping{600};
} // namespace

AddDialog::AddDialog(Verbs& verbs, ModelTable& table, const QString& source, QWidget* parent)
    : QDialog(parent)
    , m_verbs(verbs)
    , m_source(new QLineEdit(source))
    , m_digest(new QLineEdit)
    , m_fallback(new QLineEdit)
    , m_insecure(new QCheckBox(tr("Allow plain &http for this source")))
    , m_get(new QCheckBox(tr("&Get it now")))
    , m_offer(new OfferBox)
    , m_message(new QLabel)
    , m_add(new QPushButton(tr("&Add")))
{
    setWindowTitle(tr("Add a Model"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_source->setPlaceholderText(tr("https://…, hf:ORG/REPO, oci://…, ollama:NAME or a path"));
    FilterEdit::addClearButton(*m_source);
    m_digest->setPlaceholderText(tr("Optional: 64 hexadecimal digits"));
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPointSizeF(font().pointSizeF());
    m_digest->setFont(fixed);
    m_fallback->setPlaceholderText(tr("Optional: the id of a smaller model"));
    auto* completer = new QCompleter(&table, this);
    completer->setCompletionRole(ModelTable::IdRole);
    completer->setCompletionColumn(ModelTable::NameColumn);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_fallback->setCompleter(completer);
    m_get->setChecked(true);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    layOut();
    for (QLineEdit* edit : {m_source, m_digest})
        connect(edit, &QLineEdit::textChanged, this, &AddDialog::check);
    connect(m_add, &QPushButton::clicked, this, &AddDialog::submit);
    m_typing.setSingleShot(true);
    m_typing.setInterval(pauseInTyping);
    connect(&m_typing, &QTimer::timeout, this, &AddDialog::resolve);
    check();
}

void AddDialog::layOut()
{
    auto* browse = new QPushButton(tr("&Browse …"));
    browse->setAutoDefault(false);
    connect(browse, &QPushButton::clicked, this, &AddDialog::chooseFile);
    auto* source = new QHBoxLayout;
    source->addWidget(m_source, 1);
    source->addWidget(browse);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->addButton(m_add, QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto* form = new QFormLayout;
    form->addRow(tr("Address or &path:"), source);
    form->addRow(m_offer);
    form->addRow(tr("&SHA-256:"), m_digest);
    form->addRow(tr("Fa&llback:"), m_fallback);
    form->addRow(QString(), m_insecure);
    form->addRow(QString(), m_get);
    form->addRow(m_message);
    auto* column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addStretch();
    column->addWidget(buttons);
    m_add->setDefault(true); // only now does it know its dialog
    if (auto* label = qobject_cast<QLabel*>(form->labelForField(source)))
        label->setBuddy(m_source);
    m_source->setAccessibleName(tr("Address or path"));
    setMinimumWidth(fontMetrics().averageCharWidth() * 90);
}

void AddDialog::chooseFile()
{
    auto* dialog = new QFileDialog(this, tr("Choose a Model File"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, m_source, &QLineEdit::setText);
    dialog->open();
}

void AddDialog::check()
{
    const QString source = m_source->text().trimmed();
    const QString digest = m_digest->text().trimmed().toLower();
    const bool digestHolds = digest.isEmpty() || Digest::fromHex(digest);
    const bool isReference = m_verbs.isReference(source);
    if (source != m_resolved)
        m_resolved.clear();
    const bool isShown = !m_resolved.isEmpty();
    m_offer->setVisible(isShown);
    m_insecure->setVisible(source.startsWith(QStringLiteral("http://"), Qt::CaseInsensitive));
    m_add->setEnabled(!source.isEmpty() && digestHolds && (!isReference || isShown));
    isReference && !isShown ? m_typing.start() : m_typing.stop();
    if (!digestHolds)
        say(tr("A SHA-256 has 64 hexadecimal digits; this one has %n character(s).", nullptr,
               int(digest.size())));
    else if (isReference)
        say(isShown ? QString() : tr("What is there under this name is asked when you pause."));
    else if (digest.isEmpty() && !source.isEmpty())
        say(tr("Without a published SHA-256 the model can be used, but not proved."));
    else
        say({});
}

void AddDialog::resolve()
{
    say(tr("The registry is asked …"));
    m_verbs.resolve(m_source->text().trimmed());
}

void AddDialog::offered(const QString& reference, const Offer& offer)
{
    if (reference != m_source->text().trimmed()) // another one was typed meanwhile
        return;
    m_resolved = reference;
    m_offer->setOffer(offer);
    check();
}

void AddDialog::notOffered(const QString& reference, const Error& error)
{
    if (reference == m_source->text().trimmed())
        explain(error);
}

void AddDialog::submit()
{
    AddOptions options;
    options.sha256 = Digest::fromHex(m_digest->text().trimmed().toLower());
    options.fallback = m_fallback->text().trimmed();
    options.allowInsecure = m_insecure->isVisible() && m_insecure->isChecked();
    if (!m_resolved.isEmpty())
        return addChosen(options);
    const Result<QString> id = m_verbs.add(m_source->text().trimmed(), options);
    if (!id)
        return explain(id.error());
    emit added(*id, m_get->isChecked());
    accept();
}

void AddDialog::addChosen(const AddOptions& options)
{
    AddOptions all = options;
    all.withFallbacks = m_offer->wantsFallbacks();
    const Result<QStringList> ids = m_verbs.addOffered(m_offer->offer(), all);
    if (!ids)
        return explain(ids.error());
    emit added(ids->first(), m_get->isChecked());
    accept();
}

void AddDialog::explain(const Error& error)
{
    const ErrorText text = errorText(error);
    say(text.what + u' ' + text.advice + u'\n' + shownText(error.detail));
}

void AddDialog::say(const QString& text)
{
    m_message->setText(text);
    m_message->setVisible(!text.isEmpty());
}

} // namespace cellar
