// SPDX-License-Identifier: MIT
#include "ui/dialogs/add_dialog.h"

#include "core/base/clock.h"
#include "core/base/shown.h"
#include "core/net/origin.h"
#include "ui/delegates/cell_layout.h"
#include "ui/dialogs/add_facts.h"
#include "ui/dialogs/offer_box.h"
#include "ui/models/fallback_suggestion.h"
#include "ui/models/incoming.h"
#include "ui/models/model_table.h"
#include "ui/models/store_room.h"
#include "ui/models/verbs.h"
#include "ui/text/error_text.h"
#include "ui/text/format.h"
#include "ui/views/filter_edit.h"

#include <QCheckBox>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace cellar {

namespace {

constexpr Milliseconds pauseInTyping{600};

bool isPlainHttp(const QString& source)
{
    return source.startsWith(QStringLiteral("http://"), Qt::CaseInsensitive) && !isLoopback(QUrl(source));
}

/// Forms below each other, and further names, whose fields are to stand in one column.
void alignForms(const QList<QFormLayout*>& forms, const QList<QLabel*>& others)
{
    QList<QWidget*> names(others.begin(), others.end());
    for (const QFormLayout* form : forms) {
        for (int row = 0; row < form->rowCount(); ++row) {
            if (const QLayoutItem* item = form->itemAt(row, QFormLayout::LabelRole); item && item->widget())
                names += item->widget();
        }
    }
    int widest = 0;
    for (const QWidget* name : std::as_const(names))
        widest = qMax(widest, name->sizeHint().width());
    for (QWidget* name : std::as_const(names))
        name->setMinimumWidth(widest);
}

} // namespace

AddDialog::AddDialog(Verbs& verbs, ModelTable& table, StoreRoom& room, const QString& source, QWidget* parent)
    : GrowingDialog(parent)
    , m_verbs(verbs)
    , m_table(table)
    , m_room(room)
    , m_source(new QLineEdit(source))
    , m_digest(new QLineEdit)
    , m_fallback(new QLineEdit)
    , m_suggested(new QCheckBox)
    , m_insecure(new QCheckBox(tr("Allow plain &http for this source")))
    , m_get(new QCheckBox(tr("&Get it now")))
    , m_offer(new OfferBox)
    , m_facts(new AddFacts)
    , m_message(new QLabel)
    , m_add(new QPushButton(tr("&Add")))
{
    setWindowTitle(tr("Add a Model"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_source->setPlaceholderText(tr("https://…, hf:ORG/REPO, oci://…, ollama:NAME, a Metalink or a path"));
    FilterEdit::addClearButton(*m_source);
    m_digest->setPlaceholderText(tr("Optional: 64 hexadecimal digits"));
    m_digest->setFont(fixedFont(font()));
    makeFallback();
    m_get->setChecked(true);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    layOut();
    for (QLineEdit* edit : {m_source, m_digest})
        connect(edit, &QLineEdit::textChanged, this, &AddDialog::check);
    connect(m_insecure, &QCheckBox::toggled, this, [this] {
        m_resolved.clear(); // what is offered hangs on it
        check();
    });
    connect(m_add, &QPushButton::clicked, this, &AddDialog::submit);
    connect(m_offer, &OfferBox::chosen, this, &AddDialog::showFacts);
    connect(&room, &StoreRoom::changed, this, &AddDialog::showFacts);
    m_typing.setSingleShot(true);
    m_typing.setInterval(pauseInTyping);
    connect(&m_typing, &QTimer::timeout, this, &AddDialog::resolve);
    room.ask(verbs.storeFolder());
    check();
}

/// Ticked, the field has the suggestion; what is typed there unticks it.
void AddDialog::makeFallback()
{
    m_fallback->setPlaceholderText(tr("Optional: the id of a smaller model"));
    auto* completer = new QCompleter(&m_table, this);
    completer->setCompletionRole(ModelTable::IdRole);
    completer->setCompletionColumn(ModelTable::NameColumn);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_fallback->setCompleter(completer);
    connect(m_suggested, &QCheckBox::clicked, m_fallback,
            [this](bool on) { m_fallback->setText(on ? m_suggestion : QString()); });
    connect(m_fallback, &QLineEdit::textChanged, m_suggested,
            [this](const QString& text) { m_suggested->setChecked(text == m_suggestion); });
}

QFormLayout* AddDialog::formLayout()
{
    auto* browse = new QPushButton(tr("&Browse …"));
    browse->setAutoDefault(false);
    connect(browse, &QPushButton::clicked, this, &AddDialog::chooseFile);
    auto* source = new QHBoxLayout;
    source->addWidget(m_source, 1);
    source->addWidget(browse);
    auto* form = new QFormLayout;
    form->addRow(tr("Address or &path:"), source);
    form->addRow(m_offer);
    form->addRow(m_facts);
    form->addRow(tr("&SHA-256:"), m_digest);
    form->addRow(tr("Fa&llback:"), m_fallback);
    form->addRow(QString(), m_suggested);
    form->addRow(QString(), m_insecure);
    form->addRow(QString(), m_get);
    form->addRow(m_message);
    if (auto* label = qobject_cast<QLabel*>(form->labelForField(source)))
        label->setBuddy(m_source);
    m_source->setAccessibleName(tr("Address or path"));
    return form;
}

void AddDialog::layOut()
{
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->addButton(m_add, QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->addLayout(formLayout());
    column->addStretch();
    column->addWidget(buttons);
    m_add->setDefault(true); // only now does it know its dialog
    setMinimumWidth(fontMetrics().averageCharWidth() * 90);
    alignForms(findChildren<QFormLayout*>(), m_facts->names());
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
    const QStringList lines = linesIn(m_source->text());
    if (lines.size() > 1) {
        emit severalGiven(lines);
        return reject();
    }
    const QString source = m_source->text().trimmed();
    const QString digest = m_digest->text().trimmed().toLower();
    const bool digestHolds = digest.isEmpty() || Digest::fromHex(digest);
    const bool isReference = m_verbs.isReference(source);
    if (source != m_resolved)
        m_resolved.clear();
    const bool isShown = !m_resolved.isEmpty();
    m_offer->setVisible(isShown);
    m_insecure->setVisible(isPlainHttp(source));
    m_add->setEnabled(!source.isEmpty() && digestHolds && (!isReference || isShown));
    isReference && !isShown ? m_typing.start() : m_typing.stop();
    if (!digestHolds)
        say(tr("A SHA-256 has 64 hexadecimal digits; this one has %n character(s).", nullptr,
               int(digest.size())));
    else if (isReference && !isShown)
        say(tr("What is there under this name is asked when you pause."));
    else
        say({});
    m_facts->setVisible(!source.isEmpty() && (!isReference || isShown));
    showFacts();
}

/// Of the form that is chosen of an offer; of an address only what was typed.
void AddDialog::showFacts()
{
    const QString source = m_source->text().trimmed();
    AddFacts::Facts facts{.room = m_room.room(),
                          .sha256 = Digest::fromHex(m_digest->text().trimmed().toLower()),
                          .isPlainHttp = isPlainHttp(source)};
    facts.isProved = facts.sha256.has_value();
    if (!m_resolved.isEmpty()) {
        const Offer offer = m_offer->offer();
        const QList<ModelFile>& files = offer.variants[offer.chosen].model.files;
        facts.license = offer.license;
        facts.size = offer.variants[offer.chosen].model.totalSize();
        facts.files = int(files.size());
        facts.isProved = std::all_of(files.begin(), files.end(),
                                     [](const ModelFile& file) { return file.sha256.has_value(); });
        facts.sha256 = files.first().sha256;
    }
    m_facts->show(facts);
    suggestFallback();
}

/// Where the registry has no smaller form itself.
void AddDialog::suggestFallback()
{
    const bool isResolved = !m_resolved.isEmpty();
    const QString source = isResolved ? m_offer->offer().repository : m_source->text();
    const Offer offer = isResolved ? m_offer->offer() : Offer();
    const auto size = isResolved ? offer.variants[offer.chosen].model.totalSize() : std::nullopt;
    const auto row = isResolved && m_offer->hasFallbacks()
                         ? std::nullopt
                         : suggestedFallback(m_table, publisherIn(source), size);
    m_suggested->setVisible(row.has_value());
    m_suggestion = row ? m_table.row(*row).model.id : QString();
    m_suggested->setChecked(row && m_fallback->text() == m_suggestion);
    if (row)
        m_suggested->setText(
            tr("Fall back to “%1”, of the same publisher (%2)")
                .arg(shownText(m_table.row(*row).name, 40), sizeText(m_table.row(*row).size)));
}

bool AddDialog::allowsInsecure() const
{
    return m_insecure->isVisible() && m_insecure->isChecked();
}

void AddDialog::resolve()
{
    say(tr("The registry is asked …"));
    m_verbs.resolve(m_source->text().trimmed(), allowsInsecure());
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
    options.allowInsecure = allowsInsecure();
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
