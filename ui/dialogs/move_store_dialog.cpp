// SPDX-License-Identifier: MIT
#include "ui/dialogs/move_store_dialog.h"

#include "core/base/shown.h"
#include "ui/text/error_text.h"
#include "ui/text/format.h"
#include "ui/views/plain_label.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace cellar {

namespace {

constexpr int mostPaths = 5; // that are named
constexpr int barSteps = 1000;

QString pathsText(const QStringList& paths)
{
    QStringList lines;
    for (const QString& path : paths.first(qMin<qsizetype>(paths.size(), mostPaths)))
        lines += shownText(path, 200);
    if (paths.size() > mostPaths)
        lines += QStringLiteral("…");
    return lines.join(u'\n');
}

/// In place of what these kinds mean for a model.
QString whyNot(const Error& error)
{
    switch (error.kind) {
    case ErrorKind::InvalidName:
        return MoveStoreDialog::tr("That folder cannot be taken: it is within the old one or around it.");
    case ErrorKind::Unsupported:
        return MoveStoreDialog::tr("In that folder there is another store, or files of the same names.");
    default:
        return errorText(error).what;
    }
}

} // namespace

MoveStoreDialog::MoveStoreDialog(StoreMove& move, const QString& to, QWidget* parent)
    : QDialog(parent)
    , m_move(move)
    , m_to(to)
    , m_what(plainLabel())
    , m_more(plainLabel())
    , m_bar(new QProgressBar)
{
    setWindowTitle(tr("Moving the Models"));
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    m_bar->setRange(0, 0);
    m_bar->setAccessibleName(tr("What is moved"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_button = buttons->button(QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_what);
    column->addWidget(m_bar);
    column->addWidget(m_more, 1);
    column->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 70);
    tell(tr("The models are on their way to “%1”.").arg(shownText(to, 200)),
         tr("Until all are there they stay in their old folder. Downloads pause, and go on afterwards."));
    connect(&move, &StoreMove::waits, this, &MoveStoreDialog::takeWait);
    connect(&move, &StoreMove::progressed, this, &MoveStoreDialog::takeProgress);
    connect(&move, &StoreMove::finished, this, &MoveStoreDialog::takeEnd);
    move.start(to);
}

void MoveStoreDialog::reject()
{
    if (m_move.isActive()) {
        m_button->setEnabled(false);
        m_move.cancel();
        return;
    }
    if (m_moved.isEmpty())
        return QDialog::reject();
    emit moved(m_moved);
    accept();
}

void MoveStoreDialog::tell(const QString& what, const QString& more)
{
    m_what->setText(what);
    m_more->setText(more);
}

void MoveStoreDialog::takeWait(const Holder& holder)
{
    m_more->setText(tr("Waiting for “%1” (process %2), which works in the store.")
                        .arg(shownText(holder.program, 80))
                        .arg(holder.pid));
}

void MoveStoreDialog::takeProgress(const Progress& copied)
{
    m_bar->setRange(0, barSteps);
    m_bar->setValue(copied.total && *copied.total > 0 ? int(copied.done * barSteps / *copied.total)
                                                      : barSteps);
    m_more->setText(progressText(copied));
}

void MoveStoreDialog::takeEnd(const Result<MoveReport>& moved)
{
    if (moved)
        m_moved = moved->to;
    const bool isPlain = moved ? moved->damaged.isEmpty() && moved->left.isEmpty()
                               : moved.error().kind == ErrorKind::Cancelled;
    if (isPlain)
        return reject();
    m_bar->hide();
    m_button->setEnabled(true);
    m_button->setText(moved ? tr("&Go On") : tr("&Close"));
    m_button->setDefault(true);
    if (!moved) {
        tell(whyNot(moved.error()) + u'\n' + tr("The models are where they were."),
             shownText(moved.error().detail, 500));
    } else {
        QString more;
        if (!moved->damaged.isEmpty())
            more += tr("%n file(s) are damaged, and were moved as they are; they can be repaired:", nullptr,
                       int(moved->damaged.size())) +
                    u'\n' + pathsText(moved->damaged) + u'\n';
        if (!moved->left.isEmpty())
            more += tr("What is not the program's stays in the old folder:") + u'\n' + pathsText(moved->left);
        tell(tr("The models are in “%1”.").arg(shownText(moved->to, 200)), more.trimmed());
    }
    adjustSize();
}

} // namespace cellar
