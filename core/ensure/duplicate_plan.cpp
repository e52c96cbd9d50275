// SPDX-License-Identifier: MIT
#include "core/ensure/duplicate_plan.h"

#include "core/neighbours/manners.h"

#include <QMap>

#include <algorithm>
#include <tuple>

namespace cellar {

namespace {

using Why = fate::Stays::Why;
using Places = QList<qsizetype>; // in the list of files

Sharing wayFor(const DuplicateFile& file)
{
    return file.canReflink ? Sharing::Reflink : Sharing::HardLink;
}

std::optional<Why> reasonToStay(const DuplicateFile& file)
{
    if (!file.isOwn)
        return Why::OtherOwner;
    if (file.program && !bearsReplacing(*file.program))
        return Why::ProgramMinds;
    if (file.isBeingWritten)
        return Why::BeingWritten;
    if (file.canReflink && file.node.links > 1)
        return Why::SeveralNames;
    return std::nullopt;
}

bool mayBeKept(const DuplicateFile& file)
{
    return wayFor(file) == Sharing::Reflink || mayBeLinkedTo(file);
}

/// The files of one set on one disk.
class Disk
{
public:
    Disk(const QList<DuplicateFile>& files, Places places)
        : m_files(files)
        , m_places(std::move(places))
    {
    }

    qsizetype stocks() const
    {
        QSet<qint64> stocks;
        for (const qsizetype place : m_places)
            stocks += m_files[place].stock;
        return stocks.size();
    }

    void judge(QList<Fate>& fates) const
    {
        const auto kept = chooseKept();
        for (const qsizetype place : m_places)
            fates[place] = fateOf(m_files[place], kept);
        if (kept)
            fates[*kept] = fate::Kept{};
        countFreed(fates);
    }

private:
    std::optional<qsizetype> chooseKept() const
    {
        const auto rank = [this](qsizetype place) {
            const DuplicateFile& file = m_files[place];
            const auto names = std::count_if(m_places.begin(), m_places.end(), [&](qsizetype other) {
                return m_files[other].stock == file.stock;
            });
            return std::tuple(mayBeKept(file), reasonToStay(file).has_value(), names, !file.program, -place);
        };
        const auto best = std::max_element(m_places.begin(), m_places.end(),
                                           [&](qsizetype a, qsizetype b) { return rank(a) < rank(b); });
        return mayBeKept(m_files[*best]) ? std::optional(*best) : std::nullopt;
    }

    Fate fateOf(const DuplicateFile& file, std::optional<qsizetype> kept) const
    {
        if (!kept)
            return fate::Stays{Why::NoneToLinkTo};
        if (file.stock == m_files[*kept].stock)
            return fate::Stays{Why::AlreadyShared};
        if (const auto reason = reasonToStay(file))
            return fate::Stays{*reason};
        return fate::Replaced{.how = wayFor(file), .kept = *kept, .frees = 0};
    }

    // The blocks of a file go with its last name. Whether files that share theirs are the only ones is not
    // known, so nothing is promised of them.
    void countFreed(QList<Fate>& fates) const
    {
        QMap<quint64, Places> replaced; // by the inode
        for (const qsizetype place : m_places) {
            if (std::holds_alternative<fate::Replaced>(fates[place]))
                replaced[m_files[place].node.identity.inode] += place;
        }
        for (const Places& names : std::as_const(replaced)) {
            const DuplicateFile& file = m_files[names.last()];
            if (quint64(names.size()) == file.node.links)
                std::get<fate::Replaced>(fates[names.last()]).frees = file.unshared;
        }
    }

    const QList<DuplicateFile>& m_files;
    Places m_places;
};

} // namespace

qint64 DuplicateSet::frees() const
{
    qint64 sum = 0;
    for (const Fate& fate : fates) {
        if (const auto* replaced = std::get_if<fate::Replaced>(&fate))
            sum += replaced->frees;
    }
    return sum;
}

QList<Fate> fatesOf(const QList<DuplicateFile>& files)
{
    QMap<quint64, Places> byDevice;
    for (qsizetype place = 0; place < files.size(); ++place)
        byDevice[files[place].node.device] += place;
    QList<Fate> fates(files.size(), fate::Stays{Why::OtherDisk});
    for (const Places& places : std::as_const(byDevice)) {
        const Disk disk(files, places);
        if (disk.stocks() > 1)
            disk.judge(fates);
    }
    return fates;
}

bool mayBeLinkedTo(const DuplicateFile& file)
{
    constexpr quint32 writableByOthers = 0022;
    return file.isOwn && (file.node.mode & writableByOthers) == 0 && !file.isBeingWritten &&
           !(file.program && rewritesInPlace(*file.program));
}

QString sharingWord(Sharing how)
{
    return how == Sharing::Reflink ? QStringLiteral("reflink") : QStringLiteral("hard-link");
}

QString whyWord(Why why)
{
    switch (why) {
    case Why::AlreadyShared:
        return QStringLiteral("already-shared");
    case Why::OtherDisk:
        return QStringLiteral("other-disk");
    case Why::OtherOwner:
        return QStringLiteral("other-owner");
    case Why::ProgramMinds:
        return QStringLiteral("program-minds");
    case Why::BeingWritten:
        return QStringLiteral("being-written");
    case Why::SeveralNames:
        return QStringLiteral("several-names");
    case Why::NoneToLinkTo:
        return QStringLiteral("none-to-link-to");
    }
    Q_UNREACHABLE();
}

} // namespace cellar
