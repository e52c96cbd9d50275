// SPDX-License-Identifier: MIT
// What a move does on the disk, step by step.
#include "core/ensure/store_mover.h"

#include "core/store/replacement_log.h"
#include "core/store/space.h"
#include "core/store/staged_file.h"
#include "core/store/store_presence.h"

#include <QDir>
#include <QFileInfo>
#include <QMap>
#include <QStorageInfo>

#include <cerrno>

namespace cellar {

namespace {

QString ownFolderOf(const Layout& layout)
{
    return QFileInfo(layout.marker()).path();
}

/// Of those that are of a partial, by KEY; what a process that was killed left of its writing is left out.
QMap<QString, QStringList> partialsIn(const Layout& layout)
{
    static const QStringList endings{{},
                                     QStringLiteral("journal"),
                                     QStringLiteral("recent"),
                                     QStringLiteral("pieces"),
                                     QStringLiteral("whole")};
    QMap<QString, QStringList> partials;
    const auto names = QDir(layout.partialsFolder()).entryList(QDir::Files | QDir::Hidden);
    for (const QString& name : names) {
        const QString key = Layout::keyIn(name);
        if (!key.isEmpty() && endings.contains(name.mid(key.size() + 1)) &&
            identify(layout.partialsFolder() + u'/' + name))
            partials[key] += name;
    }
    return partials;
}

Status removeFileAt(const QString& path)
{
    QFile file(path);
    errno = 0;
    return file.remove() || !isTaken(path) ? Status() : fail(fileError(file));
}

/// All of ours in one of the folders of .cellar.
Status clearFolder(const QString& folder)
{
    const auto names = QDir(folder).entryList(QDir::Files | QDir::Hidden | QDir::System);
    for (const QString& name : names) {
        if (Layout::keyIn(name).isEmpty())
            continue;
        if (const auto removed = removeFileAt(folder + u'/' + name); !removed)
            return removed;
    }
    return {};
}

} // namespace

Status StoreMover::begin()
{
    const Access access = m_from.access();
    const bool isNew = !isTaken(m_to.root());
    if (const auto made = makePrivatePath(m_to.root()); !made)
        return made;
    if (const auto set = isNew ? setFolderAccess(m_to.root(), access) : Status(); !set)
        return set;
    if (const auto made = makeFolder(ownFolderOf(m_to), access); !made)
        return made;
    if (const auto prepared = m_to.prepareOwnFolders(); !prepared)
        return prepared;
    m_arrival = readArrival(m_to).value_or(Arrival{m_from.root()});
    if (const auto unmarked = removeFileAt(m_to.marker()); !unmarked) // it is no store yet
        return unmarked;
    return writeArrival(m_to, m_arrival);
}

Status StoreMover::plan(const QList<FilePlace>& places)
{
    for (const FilePlace& place : places) {
        if (!m_arrival.find(place) && isTaken(m_to.file(place)))
            return fail(ErrorKind::Unsupported,
                        m_to.file(place) + QStringLiteral(": there is such a file already"));
        m_arrival.of(place);
    }
    for (Arrival::File& file : m_arrival.files) {
        if (!places.contains(file.place)) // removed since an earlier run
            file.was.reset();
    }
    return writeArrival(m_to, m_arrival);
}

Result<QList<FilePlace>> StoreMover::link(const QList<FilePlace>& places, const ReadControl& control)
{
    QList<FilePlace> others;
    for (const FilePlace& place : places) {
        if (*control.cancelled)
            return fail(ErrorKind::Cancelled, QStringLiteral("cancelled"));
        Arrival::File& file = m_arrival.of(place);
        const auto linked = linkFile({m_from, m_to, m_clock}, file);
        if (!linked)
            return fail(linked.error());
        if (!*linked)
            others += place;
    }
    return others;
}

/// The bytes that are to be copied; NoSpace where they do not fit.
Result<qint64> StoreMover::roomFor(const QList<FilePlace>& places) const
{
    qint64 total = 0;
    qint64 there = 0;
    for (const FilePlace& place : places) {
        total += identify(m_from.file(place)).value_or(FileIdentity{}).size;
        there += allocatedBytes(m_to.staged(place));
    }
    qint64 partials = 0;
    if (QStorageInfo(m_from.root()) != QStorageInfo(m_to.root())) {
        for (const QStringList& names : partialsIn(m_from)) {
            for (const QString& name : names)
                partials += allocatedBytes(m_from.partialsFolder() + u'/' + name);
        }
    }
    SpaceLedger ledger;
    const auto claim = ledger.claim(m_to.root(), qMax<qint64>(0, total + partials - there));
    return claim ? Result<qint64>(total) : fail(claim.error());
}

Status StoreMover::copy(const QList<FilePlace>& places, const ReadControl& control, const Told& told)
{
    const auto total = roomFor(places);
    if (!total)
        return fail(total.error());
    const auto record = [this](const Arrival::File& file) {
        m_arrival.of(file.place) = file;
        return writeArrival(m_to, m_arrival);
    };
    for (const FilePlace& place : places) {
        ReadControl one = control;
        one.progress = [&](qint64 done) {
            m_lock->keepFresh(m_copied + done, *total);
            told(m_copied + done, *total);
        };
        if (const auto copied = copyFile({m_from, m_to, m_clock}, place, one, record); !copied)
            return copied;
        m_copied += m_arrival.of(place).now->size;
    }
    return {};
}

Status StoreMover::bringState(const ReadControl& control) const
{
    const auto partials = partialsIn(m_from);
    for (const auto& [key, names] : partials.asKeyValueRange()) {
        for (const QString& name : partialsIn(m_to).value(key)) {
            if (const auto removed =
                    names.contains(name) ? Status() : removeFileAt(m_to.partialsFolder() + u'/' + name);
                !removed)
                return removed;
        }
        for (const QString& name : names) {
            if (const auto brought = bringOwn(m_from.partialsFolder() + u'/' + name,
                                              m_to.partialsFolder() + u'/' + name, m_to.access(), control);
                !brought)
                return brought;
        }
    }
    if (!isTaken(m_from.replacements()))
        return ReplacementLog::clear(m_to);
    const auto log = ReplacementLog::read(m_from);
    return log ? log->copyTo(m_to)
               : bringOwn(m_from.replacements(), m_to.replacements(), m_to.access(), control);
}

// ---- The change ----

Status StoreMover::changeOver()
{
    for (const QString& folder : {m_to.receiptsFolder(), m_to.partialsFolder()}) {
        if (const auto synced = syncFolder(folder); !synced)
            return synced;
    }
    if (const auto written = writeArrival(m_to, m_arrival); !written)
        return written;
    const QString id = markerOf(m_from);
    if (id.isEmpty())
        return fail(ErrorKind::Io, m_from.marker() + QStringLiteral(": is not to be had"));
    if (const auto marked = markStore(m_to, id); !marked)
        return marked;
    return rememberMove(m_from, m_to.root(), id);
}

/// Only what has come, and is what it was when it came.
Status StoreMover::clearOld()
{
    for (const Arrival::File& file : std::as_const(m_arrival.files)) {
        const QString path = m_from.file(file.place);
        const bool isWhatCame = file.was && identify(path) == file.was;
        if (const auto removed = isWhatCame ? removeFileAt(path) : Status(); !removed)
            return removed;
        removeEmptyFolders(m_from, file.place);
    }
    for (const QString& folder : {m_from.receiptsFolder(), m_from.partialsFolder()}) {
        if (const auto cleared = clearFolder(folder); !cleared)
            return cleared;
    }
    for (const QString& path : {m_from.replacements(), m_from.arrival(), m_from.marker()}) {
        if (const auto removed = removeFileAt(path); !removed)
            return removed;
    }
    m_lock.reset();
    QDir old(m_from.root());
    for (const QString& folder : {m_from.receiptsFolder(), m_from.partialsFolder(), m_from.locksFolder(),
                                  ownFolderOf(m_from), m_from.root()})
        old.rmdir(folder); // one that holds something stays, and is told of
    return isTaken(m_to.arrival()) ? removeArrival(m_to) : Status();
}

} // namespace cellar
