// SPDX-License-Identifier: MIT
#include "core/ensure/store_mover.h"

#include "core/ensure/duplicate_replacing.h"
#include "core/ensure/store_listing.h"
#include "core/model/names.h"
#include "core/store/receipts.h"
#include "core/store/store_presence.h"

#include <QDir>
#include <QFileInfo>

namespace cellar {

namespace {

/// Without links, as far as the folders of the path are there.
QString realPath(const QString& path)
{
    const QFileInfo info(path);
    if (const QString canonical = info.canonicalFilePath(); !canonical.isEmpty())
        return canonical;
    return info.path() == path ? path : realPath(info.path()) + u'/' + info.fileName();
}

bool isBelow(const QString& path, const QString& folder)
{
    return path.startsWith(folder.endsWith(u'/') ? folder : folder + u'/');
}

bool isEmpty(const QString& folder)
{
    return QDir(folder).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
}

} // namespace

StoreMover::StoreMover(const Layout& from, const QString& to, const Clock& clock)
    : m_from(from)
    , m_to(to)
    , m_clock(clock)
{
}

StoreMover::~StoreMover() = default;

bool StoreMover::isSameFolder() const
{
    return realPath(m_from.root()) == realPath(m_to.root());
}

// ---- Before ----

Result<bool> StoreMover::tryTake()
{
    if (const auto ready = m_lock ? Status() : lookAround(); !ready)
        return fail(ready.error());
    if (!QFileInfo(m_from.locksFolder()).isDir()) // the old folder is cleared by now
        return true;
    if (!m_lock)
        m_lock = std::make_unique<FileLock>(m_from.storeLock(), m_clock);
    const auto taken = m_lock->tryTake();
    if (!taken || !*taken)
        return taken;
    m_lock->keepFresh(0, std::nullopt);
    return FileLock::heldBeside(m_from.storeLock(), m_clock).isEmpty();
}

std::optional<Holder> StoreMover::holder() const
{
    const QStringList held = FileLock::heldBeside(m_from.storeLock(), m_clock);
    return FileLock::holderOf(held.isEmpty() ? m_from.storeLock() : held.first());
}

/// Finds out what there is to do, and whether it can be.
Status StoreMover::lookAround()
{
    const auto here = checkStore(m_from);
    if (!here)
        return fail(here.error());
    if (*here == StorePresence::New)
        return fail(ErrorKind::UnknownModel, m_from.root() + QStringLiteral(": there is no store"));
    if (isSameFolder())
        return lookBack();
    if (const auto fits = checkTarget(); !fits)
        return fits;
    return m_from.prepareOwnFolders();
}

/// The store is there. What the old folder still has is left of a move that was ended on the way.
Status StoreMover::lookBack()
{
    m_isThere = true;
    const auto arrival = readArrival(m_to);
    if (!arrival)
        return {};
    m_arrival = *arrival;
    if (whereStoreIs(arrival->from, m_from.memory()) != m_to.root())
        return fail(ErrorKind::Unsupported,
                    m_to.root() + QStringLiteral(": not all has come from ") + arrival->from);
    m_from = Layout(arrival->from, m_from.memory());
    return {};
}

Status StoreMover::checkTarget() const
{
    const QString from = realPath(m_from.root());
    const QString to = realPath(m_to.root());
    if (isBelow(from, to) || isBelow(to, from))
        return fail(ErrorKind::InvalidName, to + QStringLiteral(": one of the folders is in the other"));
    if (isTaken(m_to.root()) && !QFileInfo(m_to.root()).isDir())
        return fail(ErrorKind::InvalidName, to + QStringLiteral(": not a folder"));
    if (const auto arrival = readArrival(m_to)) {
        return arrival->from == m_from.root()
                   ? Status()
                   : fail(ErrorKind::Unsupported, to + QStringLiteral(": another store is moved there"));
    }
    if (isTaken(QFileInfo(m_to.marker()).path())) {
        const bool isStore =
            isTaken(m_to.marker()) || !isEmpty(m_to.receiptsFolder()) || !isEmpty(m_to.partialsFolder());
        return isStore ? fail(ErrorKind::Unsupported, to + QStringLiteral(": another store is there"))
                       : Status();
    }
    const auto presence = checkStore(Layout(m_to.root(), m_from.memory())); // an absent drive's, perhaps
    const bool wasMovedAway = whereStoreIs(m_to.root(), m_from.memory()) != m_to.root();
    return presence || wasMovedAway ? Status() : fail(presence.error());
}

// ---- The move ----

Result<MoveReport> StoreMover::run(const std::atomic<bool>* cancelled, const Told& told)
{
    if (!m_isThere) {
        if (const auto brought = bringAll(cancelled, told); !brought)
            return fail(brought.error());
        if (const auto changed = changeOver(); !changed)
            return fail(changed.error());
    }
    if (isSameFolder()) // there is nothing to clear
        return report();
    if (const auto cleared = clearOld(); !cleared)
        return fail(cleared.error());
    return report();
}

Status StoreMover::bringAll(const std::atomic<bool>* cancelled, const Told& told)
{
    if (isTaken(m_from.replacements())) {
        auto log = ReplacementLog::read(m_from);
        if (const auto settled = log ? settleReplacements(*log) : Status(); !settled)
            return settled;
    }
    if (const auto begun = begin(); !begun)
        return begun;
    QList<FilePlace> places;
    for (const KeptFile& file : keptFiles(m_from)) {
        if (checkFolder(file.place.folder) && checkSegment(file.place.name)) // else it is none of ours
            places += file.place;
    }
    if (const auto planned = plan(places); !planned)
        return planned;
    ReadControl control;
    control.cancelled = cancelled;
    const auto toCopy = link(places, control);
    if (!toCopy)
        return fail(toCopy.error());
    if (const auto copied = copy(*toCopy, control, told); !copied)
        return copied;
    return bringState(control);
}

MoveReport StoreMover::report() const
{
    MoveReport report{m_from.root(), m_to.root()};
    report.copied = m_copied;
    for (const Arrival::File& file : m_arrival.files) {
        report.files += file.was ? 1 : 0;
        if (const auto receipt = readReceipt(m_to, file.place); receipt && !receipt->damaged.isEmpty())
            report.damaged += m_to.file(file.place);
    }
    if (isSameFolder())
        return report;
    const auto left =
        QDir(m_from.root())
            .entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
    for (const QFileInfo& entry : left)
        report.left += entry.filePath();
    return report;
}

} // namespace cellar
