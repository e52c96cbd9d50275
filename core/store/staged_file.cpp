// SPDX-License-Identifier: MIT
#include "core/store/staged_file.h"

#include "core/disk/disk.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <cerrno>

namespace cellar {

namespace {

constexpr qint64 writebackStep = 32 * 1024 * 1024;

// Where it lies then. Qt 6.4 moves a file into the working directory when the data folder does not exist, and
// calls it a success.
std::optional<QString> moveToWastebasket(const QString& path)
{
    const QString dataFolder = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    QString there;
    if (!QDir::isAbsolutePath(dataFolder) || !QDir().mkpath(dataFolder) || !QFile::moveToTrash(path, &there))
        return std::nullopt;
    return there;
}

// Beside the files of a wastebasket lies where each came from (freedesktop.org's Trash specification).
void forgetWasteOf(const QString& path)
{
    const QFileInfo file(path);
    QDir folder = file.dir();
    if (folder.dirName() == QStringLiteral("files") && folder.cdUp())
        QFile::remove(folder.filePath(QStringLiteral("info/%1.trashinfo").arg(file.fileName())));
}

Status removeForGood(const QString& path)
{
    errno = 0;
    QFile file(path);
    if (!file.remove() && isTaken(path))
        return fail(fileError(file));
    return {};
}

} // namespace

StagedFile::StagedFile(const Layout& layout, const FilePlace& place)
    : m_layout(layout)
    , m_place(place)
    , m_file(layout.staged(place))
{
}

Result<std::unique_ptr<StagedFile>> StagedFile::create(const Layout& layout, const FilePlace& place,
                                                       std::optional<qint64> expectedSize)
{
    if (const auto prepared = layout.prepare(place); !prepared)
        return fail(prepared.error());
    discardStaged(layout, place);

    std::unique_ptr<StagedFile> staged(new StagedFile(layout, place));
    QSaveFile& file = staged->m_file;
    errno = 0;
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) ||
        !file.setPermissions(filePermissions(layout.access())))
        return fail(fileError(file));
    if (expectedSize) {
        if (const auto reserved = reserve(file.handle(), *expectedSize, file.fileName()); !reserved)
            return fail(reserved.error());
    }
    return staged;
}

Status StagedFile::write(const QByteArray& bytes)
{
    m_hasher.add(bytes);
    errno = 0;
    if (m_file.write(bytes) != bytes.size()) {
        const Error error = fileError(m_file);
        m_file.cancelWriting(); // after a short write QSaveFile would still commit
        return fail(error);
    }
    m_written += bytes.size();
    if (const qint64 waiting = m_written - m_writebackFrom; waiting >= writebackStep) {
        startWriteback(m_file.handle(), {m_writebackFrom, waiting});
        m_writebackFrom = m_written;
    }
    return {};
}

ContentDigest StagedFile::finishDigest()
{
    return m_hasher.finish();
}

Result<QString> StagedFile::complete()
{
    const QString path = m_layout.staged(m_place);
    if (m_complete)
        return path;
    // QSaveFile's own sync does not say when it failed.
    if (const auto synced = syncFile(m_file.handle(), m_file.fileName()); !synced) {
        m_file.cancelWriting();
        return fail(synced.error());
    }
    errno = 0;
    if (!m_file.commit())
        return fail(fileError(m_file));
    m_complete = true;
    return path;
}

Status StagedFile::commit()
{
    const auto path = complete();
    return path ? putInPlace(m_layout, m_place, *path) : fail(path.error());
}

Status adoptStaged(const Layout& layout, const FilePlace& place)
{
    if (const auto prepared = layout.prepare(place); !prepared)
        return prepared;
    const QString staged = layout.staged(place);
    const auto handle = openForReading(staged);
    if (!handle)
        return fail(handle.error());
    QFile file(staged);
    errno = 0;
    if (!file.open(*handle, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle) ||
        !file.setPermissions(filePermissions(layout.access())))
        return fail(fileError(file));
    if (const auto synced = syncFile(*handle, staged); !synced)
        return synced;
    return putInPlace(layout, place, staged);
}

Result<RemovedFile> removeFile(const Layout& layout, const FilePlace& place)
{
    if (const auto checked = layout.check(place); !checked)
        return fail(checked.error());
    RemovedFile gone{place};
    if (const QString path = layout.file(place); isTaken(path)) {
        gone.wasThere = true;
        gone.receipt = readReceipt(layout, place);
        if (gone.receipt)
            gone.pieces = readPieces(layout, place, gone.receipt->sha256);
        if (const auto there = moveToWastebasket(path))
            gone.wastebasket = *there;
        else if (const auto removed = removeForGood(path); !removed)
            return fail(removed.error());
    }
    for (const QString& path : {layout.receipt(place), layout.pieces(place)}) {
        if (const auto removed = removeForGood(path); !removed)
            return fail(removed.error());
    }
    discardReceived(layout, place);
    removeEmptyFolders(layout, place);
    return gone;
}

Status restoreFile(const Layout& layout, const RemovedFile& removed)
{
    if (!removed.wasThere)
        return {};
    const QString path = layout.file(removed.place);
    if (const auto prepared = layout.prepare(removed.place); !prepared)
        return prepared;
    if (isTaken(path))
        return fail(ErrorKind::Locked, path + QStringLiteral(": another file is there now"));
    if (!isTaken(removed.wastebasket))
        return fail(ErrorKind::UnknownModel, removed.wastebasket + QStringLiteral(": not there any more"));
    errno = 0;
    QFile file(removed.wastebasket);
    if (!file.rename(path))
        return fail(fileError(file));
    forgetWasteOf(removed.wastebasket);
    if (const auto synced = syncFolder(QFileInfo(path).path()); !synced)
        return synced;
    if (!removed.receipt)
        return {};
    return removed.pieces ? writeProof(layout, *removed.receipt, *removed.pieces)
                          : writeReceipt(layout, *removed.receipt);
}

void removeEmptyFolders(const Layout& layout, const FilePlace& place)
{
    QString folder = place.folder;
    while (!folder.isEmpty() && QDir(layout.root()).rmdir(folder))
        folder.truncate(qMax<qsizetype>(0, folder.lastIndexOf(u'/')));
}

} // namespace cellar
