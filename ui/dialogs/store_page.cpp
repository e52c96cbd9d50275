// SPDX-License-Identifier: MIT
#include "ui/dialogs/settings_pages.h"

#include "core/base/shown.h"
#include "ui/dialogs/setting_form.h"
#include "ui/views/plain_label.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>

namespace cellar {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(cellar::SettingsDialog)
};

QMessageBox* questionBox(QWidget* parent, const QString& title, const QString& question, const QString& more)
{
    auto* box = new QMessageBox(QMessageBox::Question, title, question, QMessageBox::Cancel, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(more);
    return box;
}

void askWhether(QWidget* parent, const QString& folder, const StoreChoices& choices)
{
    QMessageBox* box = questionBox(
        parent, Text::tr("Another Folder"), Text::tr("Move the models to “%1”?").arg(shownText(folder, 200)),
        Text::tr("On the same disk that is done at once; to another one each file is copied and "
                 "proved before its original is removed. Used as it is, the folder has what it "
                 "has, and the models stay where they are."));
    QPushButton* move = box->addButton(Text::tr("&Move the Models There"), QMessageBox::AcceptRole);
    QPushButton* use = box->addButton(Text::tr("&Use It as It Is"), QMessageBox::ActionRole);
    box->setDefaultButton(move);
    QObject::connect(move, &QPushButton::clicked, parent, [choices, folder] { choices.move(folder); });
    QObject::connect(use, &QPushButton::clicked, parent, [choices, folder] { choices.use(folder); });
    box->open();
}

void askFolder(QWidget* parent, const QString& store, const StoreChoices& choices)
{
    auto* dialog = new QFileDialog(parent, Text::tr("Folder of the Model Files"), store);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent,
                     [parent, choices, store](const QString& folder) {
                         if (QDir(folder).exists() && QDir(folder) != QDir(store))
                             askWhether(parent, QDir::cleanPath(folder), choices);
                     });
    dialog->open();
}

/// Where nothing is answered it shows again what holds.
void askHowFar(QComboBox* box, const std::shared_ptr<Access>& held, const StoreChoices& choices)
{
    const Access chosen = Access(box->currentIndex());
    QMessageBox* question =
        questionBox(box, Text::tr("Files of the Store"),
                    chosen == Access::Shared ? Text::tr("Share the files that are there, too?")
                                             : Text::tr("Make the files that are there private, too?"),
                    Text::tr("Otherwise it holds for the files and folders that are made from now on."));
    QPushButton* all = question->addButton(Text::tr("&All Files"), QMessageBox::AcceptRole);
    QPushButton* fresh = question->addButton(Text::tr("Only &New Ones"), QMessageBox::ActionRole);
    // The box is finished before its buttons tell that they were clicked.
    const auto showHeld = [=] { box->setCurrentIndex(int(*held)); };
    for (QPushButton* button : {all, fresh}) {
        QObject::connect(button, &QPushButton::clicked, box, [=, isAll = button == all] {
            *held = chosen;
            showHeld();
            choices.setAccess(chosen, isAll);
        });
    }
    QObject::connect(question, &QMessageBox::finished, box, showHeld);
    question->open();
}

} // namespace

QWidget* makeStorePage(const SettingsDialog::Parts& parts, const StoreChoices& choices)
{
    auto* form = new SettingForm(parts.settings);
    auto* choose = new QPushButton(Text::tr("Use &Another Folder …"));
    choose->setEnabled(!parts.storeIsGiven);
    const QString explanation =
        parts.storeIsGiven
            ? Text::tr("The program was started with this folder, by its command line or the environment, "
                       "and another one chosen here would not hold.")
            : Text::tr("Where the model files are, for this window and for the command “cellar”. They can "
                       "be moved to the folder that you choose, or stay here.");
    form->addRow(Text::tr("Folder:"), withAButton(QBoxLayout::TopToBottom, plainLabel(parts.store), choose),
                 explanation);
    QObject::connect(choose, &QPushButton::clicked, form,
                     [form, choices, store = parts.store] { askFolder(form, store, choices); });

    auto* access = new QComboBox;
    access->addItems({Text::tr("Private: only for you"), Text::tr("Shared: others may read them")});
    access->setCurrentIndex(int(parts.access));
    access->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    form->addRow(
        Text::tr("&Files:"), access,
        Text::tr("Who may use what is in the store. Of a shared one everybody on this machine may "
                 "read the files, where the folders above let them, and its group may add to it and "
                 "change it. It holds for the command “cellar” and for other users' programs, too."));
    const auto held = std::make_shared<Access>(parts.access);
    QObject::connect(access, &QComboBox::activated, form, [access, choices, held](int index) {
        if (Access(index) != *held)
            askHowFar(access, held, choices);
    });
    return form;
}

} // namespace cellar
