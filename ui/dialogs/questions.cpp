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
    static QString title(const Deletion& deletion)
    {
        return tr("Remove %n thing(s)?", nullptr, int(deletion.models.size() + deletion.files.size()));
    }
    static QString consequence(const Deletion& deletion)
    {
        QStringList lines;
        if (!deletion.files.isEmpty())
            lines += tr("Deleted for good:") + listOf(deletion.files);
        if (!deletion.models.isEmpty())
            lines += tr("To the wastebasket, which has to be emptied before their room is free:") +
                     listOf(deletion.models);
        lines += tr("That frees %1.").arg(sizeText(deletion.frees));
        return lines.join(QStringLiteral("\n\n"));
    }

    static QString title(const PlannedUpdate& update)
    {
        return update.name.isEmpty() ? tr("Update %n model(s)?", nullptr, update.models)
                                     : tr("Update “%1”?").arg(update.name);
    }
    static QString consequence(const PlannedUpdate& update)
    {
        const QString safety = tr("What is here stays usable until the new version is proved.");
        return update.bytes > 0 ? tr("%1 are fetched.").arg(sizeText(update.bytes)) + u' ' + safety : safety;
    }

private:
    static QString listOf(const QStringList& names)
    {
        constexpr qsizetype mostNames = 10;
        QString list;
        for (const QString& name : names.first(qMin(mostNames, names.size())))
            list += QStringLiteral("\n• ") + name;
        if (names.size() > mostNames)
            list += QStringLiteral("\n• ") + tr("and %n more", nullptr, int(names.size() - mostNames));
        return list;
    }
};

struct Asked
{
    QString title; // of the window
    QString text;
    QString consequence;
    QString button;
    QString symbol;
};

/// Without its buttons.
QMessageBox* boxFor(QWidget* parent, const Asked& asked)
{
    auto* box = new QMessageBox(parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowModality(Qt::WindowModal);
    box->setIconPixmap(symbolPixmap(asked.symbol, 2 * symbolSize(box->font()), box->devicePixelRatioF(),
                                    box->palette().color(QPalette::WindowText)));
    box->setTextFormat(Qt::PlainText);
    box->setWindowTitle(asked.title);
    box->setText(asked.text);
    box->setInformativeText(asked.consequence);
    return box;
}

/// The button that Enter presses is not the one that does it.
void ask(QWidget* parent, const Asked& asked, std::function<void()> confirmed)
{
    QMessageBox* box = boxFor(parent, asked);
    QPushButton* act = box->addButton(asked.button, QMessageBox::DestructiveRole);
    box->setDefaultButton(box->addButton(QMessageBox::Cancel));
    QObject::connect(box, &QDialog::finished, box, [box, act, confirmed = std::move(confirmed)] {
        if (box->clickedButton() == act)
            confirmed();
    });
    box->open();
}

} // namespace

void DialogQuestions::askDeletion(QWidget* parent, const Deletion& deletion, std::function<void()> confirmed)
{
    ask(parent,
        {Texts::tr("Remove"), Texts::title(deletion), Texts::consequence(deletion), Texts::tr("&Remove"),
         QStringLiteral("remove")},
        std::move(confirmed));
}

void DialogQuestions::askReplacement(QWidget* parent, int files, qint64 frees,
                                     std::function<void()> confirmed)
{
    ask(parent,
        {Texts::tr("Duplicates"), Texts::tr("Let %n file(s) share their room?", nullptr, files),
         Texts::tr(
             "That frees %1. Each keeps its place and its bytes; it can be undone. Where the disk can only "
             "make hard links, what is written to one name is written to all.")
             .arg(sizeText(frees)),
         Texts::tr("&Replace"), QStringLiteral("copy")},
        std::move(confirmed));
}

void DialogQuestions::askRemoval(QWidget* parent, const Removal& removal,
                                 std::function<void(RemovalAnswer)> answer)
{
    QMessageBox* box =
        boxFor(parent, {Texts::tr("Remove"), Texts::title(removal), Texts::consequence(removal),
                        Texts::tr("&Remove"), QStringLiteral("remove")});
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

void DialogQuestions::askUpdate(QWidget* parent, const PlannedUpdate& update,
                                std::function<void(UpdateAnswer)> answer)
{
    QMessageBox* box = boxFor(parent, {Texts::tr("Update"), Texts::title(update), Texts::consequence(update),
                                       Texts::tr("&Update"), QStringLiteral("update")});
    auto* keep = new QCheckBox(Texts::tr("&Keep the old version, too, as a model of its own"), box);
    box->setCheckBox(keep);
    QPushButton* yes = box->addButton(Texts::tr("&Update"), QMessageBox::AcceptRole);
    box->addButton(QMessageBox::Cancel);
    box->setDefaultButton(yes);
    QObject::connect(box, &QDialog::finished, box, [box, keep, yes, answer = std::move(answer)] {
        if (box->clickedButton() != yes)
            return answer(UpdateAnswer::Leave);
        answer(keep->isChecked() ? UpdateAnswer::Beside : UpdateAnswer::Replace);
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
