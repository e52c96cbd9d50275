// SPDX-License-Identifier: MIT
#include "ui/views/duplicate_items.h"

#include "core/base/shown.h"
#include "ui/delegates/cell_layout.h"
#include "ui/text/format.h"
#include "ui/views/tree_items.h"

#include <QCoreApplication>
#include <QStandardItem>

namespace cellar {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Duplicates)
};

QString stayingText(fate::Stays::Why why)
{
    using Why = fate::Stays::Why;
    switch (why) {
    case Why::AlreadyShared:
        return Words::tr("shares its room already");
    case Why::OtherDisk:
        return Words::tr("stays: it is on another disk");
    case Why::OtherOwner:
        return Words::tr("stays: it belongs to another user");
    case Why::ProgramMinds:
        return Words::tr("stays: its program would not bear it");
    case Why::BeingWritten:
        return Words::tr("stays: a process writes to it");
    case Why::SeveralNames:
        return Words::tr("stays: it has other names");
    case Why::NoneToLinkTo:
        return Words::tr("stays: others may change what it would share");
    }
    Q_UNREACHABLE();
}

QString nameOf(const DuplicateFile& file)
{
    const QString program = file.program ? programWord(*file.program) : Words::tr("this store");
    return Words::tr("%1 — %2", "program and path").arg(program, shownText(file.path, 4096));
}

} // namespace

QString fateText(const Fate& fate)
{
    if (const auto* stays = std::get_if<fate::Stays>(&fate))
        return stayingText(stays->why);
    const auto* replaced = std::get_if<fate::Replaced>(&fate);
    if (!replaced)
        return Words::tr("is kept; others share its room");
    return replaced->how == Sharing::Reflink ? Words::tr("would share its blocks")
                                             : Words::tr("would become a hard link");
}

QList<QStandardItem*> linesOf(const DuplicateSet& set, const QFont& font)
{
    const QString name = shownText(set.files.first().path.section(u'/', -1), 200);
    const QString copies =
        Words::tr("%n file(s) of %1", nullptr, int(set.files.size())).arg(sizeText(set.size));
    const auto whole = treeLine({name, copies, sizeText(set.frees())}, font);
    const bool helps = set.frees() > 0; // else there is nothing to choose
    whole.first()->setFont(titleFont(font));
    whole.first()->setCheckable(helps);
    if (helps)
        whole.first()->setCheckState(Qt::Checked);
    for (qsizetype i = 0; i < set.files.size(); ++i) {
        const auto* replaced = std::get_if<fate::Replaced>(&set.fates[i]);
        const auto cells = treeLine(
            {nameOf(set.files[i]), fateText(set.fates[i]), replaced ? sizeText(replaced->frees) : QString()},
            font);
        cells.first()->setToolTip(shownText(set.files[i].path, 4096));
        whole.first()->appendRow(cells);
    }
    return whole;
}

} // namespace cellar
