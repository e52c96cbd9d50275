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

struct DuplicateWords
{
    Q_DECLARE_TR_FUNCTIONS(Duplicates)
};

QString stayingText(fate::Stays::Why why)
{
    using Why = fate::Stays::Why;
    switch (why) {
    case Why::AlreadyShared:
        return DuplicateWords::tr("shares its room already");
    case Why::OtherDisk:
        return DuplicateWords::tr("stays: it is on another disk");
    case Why::OtherOwner:
        return DuplicateWords::tr("stays: it belongs to another user");
    case Why::ProgramMinds:
        return DuplicateWords::tr("stays: its program would not bear it");
    case Why::BeingWritten:
        return DuplicateWords::tr("stays: a process writes to it");
    case Why::SeveralNames:
        return DuplicateWords::tr("stays: it has other names");
    case Why::NoneToLinkTo:
        return DuplicateWords::tr("stays: others may change what it would share");
    }
    Q_UNREACHABLE();
}

QString duplicateName(const DuplicateFile& file)
{
    const QString program = file.program ? programWord(*file.program) : DuplicateWords::tr("this store");
    return DuplicateWords::tr("%1 — %2", "program and path").arg(program, shownText(file.path, 4096));
}

} // namespace

QString fateText(const Fate& fate)
{
    if (const auto* stays = std::get_if<fate::Stays>(&fate))
        return stayingText(stays->why);
    const auto* replaced = std::get_if<fate::Replaced>(&fate);
    if (!replaced)
        return DuplicateWords::tr("is kept; others share its room");
    return replaced->how == Sharing::Reflink ? DuplicateWords::tr("would share its blocks")
                                             : DuplicateWords::tr("would become a hard link");
}

QList<QStandardItem*> linesOf(const DuplicateSet& set, const QFont& font)
{
    const QString name = shownText(set.files.first().path.section(u'/', -1), 200);
    const QString copies =
        DuplicateWords::tr("%n file(s) of %1", nullptr, int(set.files.size())).arg(sizeText(set.size));
    const auto whole = treeLine({name, copies, sizeText(set.frees())}, font);
    const bool helps = set.frees() > 0; // else there is nothing to choose
    whole.first()->setFont(titleFont(font));
    whole.first()->setCheckable(helps);
    if (helps)
        whole.first()->setCheckState(Qt::Checked);
    for (qsizetype i = 0; i < set.files.size(); ++i) {
        const auto* replaced = std::get_if<fate::Replaced>(&set.fates[i]);
        const auto cells = treeLine({duplicateName(set.files[i]), fateText(set.fates[i]),
                                     replaced ? sizeText(replaced->frees) : QString()},
                                    font);
        cells.first()->setToolTip(shownText(set.files[i].path, 4096));
        whole.first()->appendRow(cells);
    }
    return whole;
}

} // namespace cellar
