// SPDX-License-Identifier: MIT
#include "core/store/file_lock.h"

#include "core/base/shown.h"
#include "core/store/layout.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSysInfo>

#include <algorithm>
#include <cerrno>

namespace cellar {

namespace {

constexpr qint64 longestLockFile = 4096;
constexpr qsizetype linesOfQt = 5;
constexpr qsizetype lineWidth = 80;
// A holder makes the file, locks it, and writes into it: for this long it may be in between.
constexpr Milliseconds makingTime{1000};

QString storeLockBeside(const QString& path)
{
    return QFileInfo(path).path() + u'/' + Layout::storeKey() + QStringLiteral(".lock");
}

/// The lines of a lock file; none where it is too long for one, or cannot be read.
QList<QByteArray> linesOf(const QString& path)
{
    const auto handle = openForReading(path);
    QFile file;
    if (!handle || !file.open(*handle, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle) ||
        file.size() > longestLockFile)
        return {};
    return file.read(longestLockFile).split('\n');
}

std::optional<qint64> numberIn(const QByteArray& text)
{
    bool ok = false;
    const qint64 number = text.toLongLong(&ok);
    return ok && number >= 0 ? std::optional(number) : std::nullopt;
}

qint64 pidOf(const QList<QByteArray>& lines)
{
    return lines.size() < linesOfQt ? 0 : numberIn(lines[0]).value_or(0);
}

/// The process that wrote the lock file ran on this machine, and runs no more.
bool isOfGoneProcess(const QList<QByteArray>& lines)
{
    const qint64 pid = pidOf(lines);
    if (pid == 0 || lines[2] != QSysInfo::machineHostName().toLocal8Bit() ||
        lines[3] != QSysInfo::machineUniqueId())
        return false;
    return lines[4] != QSysInfo::bootUniqueId() || isProcessGone(pid);
}

QByteArray lineOf(const QDateTime& since, qint64 received, std::optional<qint64> total)
{
    const QByteArray line = since.toString(Qt::ISODateWithMs).toLatin1() + ' ' +
                            QByteArray::number(received) + ' ' +
                            (total ? QByteArray::number(*total) : QByteArrayLiteral("-"));
    return line.leftJustified(lineWidth) + '\n';
}

void readLine(const QByteArray& line, Holder& holder)
{
    const auto words = line.trimmed().split(' ');
    if (words.size() != 3)
        return;
    holder.since = QDateTime::fromString(QString::fromLatin1(words[0]), Qt::ISODateWithMs);
    holder.received = numberIn(words[1]).value_or(0);
    holder.total = numberIn(words[2]);
}

} // namespace

FileLock::FileLock(const QString& path, const Clock& clock)
    : m_path(path)
    , m_clock(clock)
    , m_lock(path)
{
    if (const QString ofStore = storeLockBeside(path); ofStore != path)
        m_ofStore = std::make_unique<FileLock>(ofStore, clock);
    m_lock.setStaleLockTime(0); // age alone says nothing; a dead lock is judged here, before it comes to that
}

FileLock::~FileLock()
{
    release();
}

Result<bool> FileLock::tryTake()
{
    if (m_lock.isLocked())
        return true;
    if (const auto cleared = clearDead(); !cleared || !*cleared)
        return cleared;
    if (const auto isClear = m_ofStore ? m_ofStore->clearDead() : true; !isClear || !*isClear)
        return isClear;
    errno = 0;
    if (m_lock.tryLock(0))
        return confirm() ? makeWay() : false;
    if (m_lock.error() == QLockFile::LockFailedError)
        return false;
    return fail(diskError(errno, m_path));
}

/// True: nothing stands at the path any more.
Result<bool> FileLock::clearDead()
{
    if (!isTaken(m_path))
        return true;
    const auto found = identify(m_path);
    if (found && !looksDead(*found))
        return false;
    if (const auto removed = removeUnheld(m_path, found); !removed)
        return fail(removed.error());
    return !isTaken(m_path);
}

/// False: somebody has the whole store, and this lock is given back.
Result<bool> FileLock::makeWay()
{
    const auto isClear = m_ofStore ? m_ofStore->clearDead() : true;
    if (!isClear || !*isClear)
        release();
    return isClear;
}

bool FileLock::looksDead(const FileIdentity& found)
{
    if (found != m_seen) {
        m_seen = found;
        m_seenSince = m_clock.now();
    }
    const Milliseconds unchanged = m_clock.now() - m_seenSince;
    const Milliseconds age{m_clock.utc().toMSecsSinceEpoch() - found.modified / 1'000'000};
    const Milliseconds idle = std::max(unchanged, age);
    // Not even looked at while it is new: our look would keep its maker from locking it.
    if (idle < makingTime || isFlocked(m_path))
        return false;
    return idle >= deadAfter || isOfGoneProcess(linesOf(m_path));
}

/// QLockFile goes on without its flock where that failed; such a lock protects nothing.
bool FileLock::confirm()
{
    const auto lines = linesOf(m_path);
    const auto own = identify(m_path);
    if (!own || lines.size() <= linesOfQt || !probeFlock(m_path).value_or(true)) {
        m_lock.unlock();
        return false;
    }
    m_inode = own->inode;
    m_lineOffset = own->size;
    m_since = m_clock.utc();
    keepFresh(0, std::nullopt);
    return true;
}

void FileLock::keepFresh(qint64 received, std::optional<qint64> total)
{
    m_line = lineOf(m_since, received, total);
    writeLine();
}

/// A line that cannot be written is only a sign of life less.
void FileLock::writeLine()
{
    if (!m_lock.isLocked())
        return;
    const auto handle = openForUpdate(m_path);
    QFile file;
    if (!handle ||
        !file.open(*handle, QIODevice::ReadWrite | QIODevice::Unbuffered, QFileDevice::AutoCloseHandle))
        return;
    const auto found = identify(file.handle());
    if (found && found->inode == m_inode && file.seek(m_lineOffset))
        file.write(m_line);
}

void FileLock::release()
{
    // QLockFile gives up its flock before it removes the file. Freshly written, the file is left alone by all
    // others in between; else one of them might replace it by a lock of its own, which would then be removed.
    writeLine();
    m_lock.unlock();
}

bool FileLock::isHeld() const
{
    return m_lock.isLocked();
}

bool FileLock::isFree(const QString& path, const Clock& clock)
{
    const auto isNobodys = [&clock](const QString& lock) {
        const auto found = identify(lock);
        return !found || FileLock(lock, clock).looksDead(*found);
    };
    return isNobodys(path) && isNobodys(storeLockBeside(path));
}

QStringList FileLock::heldBeside(const QString& storeLock, const Clock& clock)
{
    QStringList held;
    const QDir folder(QFileInfo(storeLock).path());
    const auto names = folder.entryList({QStringLiteral("*.lock")}, QDir::Files | QDir::Hidden, QDir::Name);
    for (const QString& name : names) {
        const QString path = folder.filePath(name);
        const auto found = identify(path);
        if (path != storeLock && found && !FileLock(path, clock).looksDead(*found))
            held += path;
    }
    return held;
}

std::optional<Holder> FileLock::holderOf(const QString& path)
{
    const auto lines = linesOf(path);
    const qint64 pid = pidOf(lines);
    if (const QString ofStore = storeLockBeside(path); pid == 0 && path != ofStore)
        return holderOf(ofStore);
    if (pid == 0)
        return std::nullopt;
    Holder holder;
    holder.pid = pid;
    holder.program = shownText(QString::fromUtf8(lines[1]));
    holder.host = shownText(QString::fromUtf8(lines[2]));
    if (lines.size() > linesOfQt)
        readLine(lines[linesOfQt], holder);
    return holder;
}

} // namespace cellar
