// SPDX-License-Identifier: MIT
#include "ui/dialogs/export_dialog.h"

#include "ui/text/format.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace cellar {

ExportDialog::ExportDialog(const ModelsInQuestion& models, QWidget* parent)
    : GrowingDialog(parent)
    , m_folder(new QLineEdit)
    , m_metalink(new QCheckBox(tr("With a &Metalink document for each model")))
    , m_export(new QPushButton(tr("&Export")))
{
    setWindowTitle(tr("Export"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    const QString what = models.name.isEmpty() ? tr("%n model(s), %1", nullptr, models.models)
                                               : tr("“%1”, %2", "name, size").arg(models.name);
    auto* text = new QLabel(
        what.arg(sizeText(models.bytes)) + u'\n' +
        tr("The files are copied and every byte of them is proved there. A catalogue beside them lets this "
           "program on another machine take them in. What an earlier export has copied is kept."));
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    m_metalink->setToolTip(
        tr("Addresses, SHA-256 and piece hashes, for download programs: a few hundred kilobytes."));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->addButton(m_export, QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* form = new QFormLayout;
    form->addRow(text);
    QLayout* line = folderLine();
    form->addRow(tr("&Folder:"), line);
    if (auto* label = qobject_cast<QLabel*>(form->labelForField(line)))
        label->setBuddy(m_folder);
    form->addRow(QString(), m_metalink);
    auto* column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addStretch();
    column->addWidget(buttons);
    m_export->setDefault(true);
    m_export->setEnabled(false);
    setMinimumWidth(fontMetrics().averageCharWidth() * 80);
}

QLayout* ExportDialog::folderLine()
{
    m_folder->setAccessibleName(tr("Folder"));
    m_folder->setPlaceholderText(tr("As /media/usb/models"));
    connect(m_folder, &QLineEdit::textChanged, this,
            [this](const QString& text) { m_export->setEnabled(QDir::isAbsolutePath(text.trimmed())); });
    auto* browse = new QPushButton(tr("&Browse …"));
    browse->setAutoDefault(false);
    connect(browse, &QPushButton::clicked, this, &ExportDialog::chooseFolder);
    auto* line = new QHBoxLayout;
    line->addWidget(m_folder, 1);
    line->addWidget(browse);
    return line;
}

void ExportDialog::chooseFolder()
{
    auto* dialog = new QFileDialog(this, tr("Folder to Copy To"), m_folder->text());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, m_folder, &QLineEdit::setText);
    dialog->open();
}

ExportWish ExportDialog::wish() const
{
    return {QDir::cleanPath(m_folder->text().trimmed()), m_metalink->isChecked()};
}

} // namespace cellar
