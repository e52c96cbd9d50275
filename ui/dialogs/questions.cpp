// SPDX-License-Identifier: MIT
#include "ui/dialogs/questions.h"

#include "ui/delegates/cell_layout.h"
#include "ui/delegates/symbol.h"
#include "ui/dialogs/export_dialog.h"
#include "ui/dialogs/push_dialog.h"
#include "ui/text/format.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace cellar {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Questions)

public:
    static QString title(const Removal& removal)
    {
        return removal.name.isEmpty() ? tr("Remove %n model(s)?", nullptr, removal.models)
                                      : tr("Remove “%1”?").arg(removal.name);
    }
    static QString consequence(const Removal& removal)
    {
        if (removal.bytes <= 0)
            return tr("What was fetched of it so far is deleted too.");
        return tr("The files that are here (%1) go to the wastebasket, unless you keep them.")
            .arg(sizeText(removal.bytes));
    }
};

} // namespace

void DialogQuestions::askRemoval(QWidget* parent, const Removal& removal,
                                 std::function<void(RemovalAnswer)> answer)
{
    auto* box = new QMessageBox(parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowModality(Qt::WindowModal);
    box->setIconPixmap(symbolPixmap(QStringLiteral("remove"), 2 * symbolSize(box->font()),
                                    box->devicePixelRatioF(), box->palette().color(QPalette::WindowText)));
    box->setTextFormat(Qt::PlainText);
    box->setWindowTitle(Texts::tr("Remove"));
    box->setText(Texts::title(removal));
    box->setInformativeText(Texts::consequence(removal));
    auto* keep = new QCheckBox(Texts::tr("&Keep the files on the disk"), box);
    box->setCheckBox(keep);
    QPushButton* remove = box->addButton(Texts::tr("&Remove"), QMessageBox::DestructiveRole);
    box->setDefaultButton(box->addButton(QMessageBox::Cancel));
    QObject::connect(box, &QDialog::finished, box, [box, keep, remove, answer = std::move(answer)] {
        if (box->clickedButton() != remove)
            return answer(RemovalAnswer::Leave);
        answer(keep->isChecked() ? RemovalAnswer::KeepFiles : RemovalAnswer::WithFiles);
    });
    box->open();
}

void DialogQuestions::askExport(QWidget* parent, const ModelsInQuestion& models,
                                std::function<void(const ExportWish&)> wanted)
{
    auto* dialog = new ExportDialog(models, parent);
    QObject::connect(dialog, &QDialog::accepted, dialog,
                     [dialog, wanted = std::move(wanted)] { wanted(dialog->wish()); });
    dialog->open();
}

void DialogQuestions::askPush(QWidget* parent, const ModelsInQuestion& model,
                              std::function<void(const QString& reference)> wanted)
{
    auto* dialog = new PushDialog(model, parent);
    QObject::connect(dialog, &QDialog::accepted, dialog,
                     [dialog, wanted = std::move(wanted)] { wanted(dialog->reference()); });
    dialog->open();
}

} // namespace cellar
