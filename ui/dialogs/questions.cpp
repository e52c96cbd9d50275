// SPDX-License-Identifier: MIT
#include "ui/dialogs/questions.h"

#include "ui/delegates/cell_layout.h"
#include "ui/delegates/symbol.h"
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
};

QMessageBox* makeBox(QWidget* parent, const QString& symbol)
{
    auto* box = new QMessageBox(parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowModality(Qt::WindowModal);
    box->setIconPixmap(symbolPixmap(symbol, 2 * symbolSize(box->font()), box->devicePixelRatioF(),
                                    box->palette().color(QPalette::WindowText)));
    box->setTextFormat(Qt::PlainText);
    return box;
}

} // namespace

void DialogQuestions::askRemoval(QWidget* parent, const Removal& removal,
                                 std::function<void(RemovalAnswer)> answer)
{
    QMessageBox* box = makeBox(parent, QStringLiteral("remove"));
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

void DialogQuestions::askUpdate(QWidget* parent, const PlannedUpdate& update,
                                std::function<void(UpdateAnswer)> answer)
{
    QMessageBox* box = makeBox(parent, QStringLiteral("update"));
    box->setWindowTitle(Texts::tr("Update"));
    box->setText(Texts::title(update));
    box->setInformativeText(Texts::consequence(update));
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

} // namespace cellar
