// SPDX-License-Identifier: MIT
// A file on its way into the store: bytes go into a QSaveFile in .cellar/partials/ and into the digest at the
// same time; commit makes it durable and puts it in place by one rename. What is not committed is thrown away
// and leaves nothing behind. For one disk thread; every call may block.
#pragma once

#include "core/hash/content_hasher.h"
#include "core/store/receipts.h"
#include "core/store/staged.h"

#include <QSaveFile>

namespace cellar {

class StagedFile final : public Staged
{
public:
    /// Prepares the folders and reserves room where the size is known. NoSpace, Permission, Io, InvalidName.
    static Result<std::unique_ptr<StagedFile>> create(const Layout& layout, const FilePlace& place,
                                                      std::optional<qint64> expectedSize);

    /// Written when this returns; hashed at the same time and after, see ContentHasher::add().
    Status write(const QByteArray& bytes);
    qint64 written() const { return m_written; }

    /// The digest and the pieces of all that was written; nothing may be written after it.
    ContentDigest finishDigest();

    Result<QString> complete() override;
    Status commit() override;

private:
    StagedFile(const Layout& layout, const FilePlace& place);

    Layout m_layout;
    FilePlace m_place;
    QSaveFile m_file;
    ContentHasher m_hasher;
    qint64 m_written = 0;
    qint64 m_writebackFrom = 0;
    bool m_complete = false;
};

/// Puts a staged file that an earlier process left complete into place, and throws away what else was staged
/// of it; the caller has proved its bytes.
Status adoptStaged(const Layout& layout, const FilePlace& place);

/// What brings a file back that was removed.
struct RemovedFile
{
    FilePlace place;
    bool wasThere = false;
    QString wastebasket = {}; // where it lies there, absolute; empty: it is gone for good
    std::optional<Receipt> receipt = {};
    std::optional<PieceMap> pieces = {};
};

/// Removes the file (to the wastebasket where there is one, else for good), its receipt and piece map, what
/// was received of it, and its folders where they are empty then. A file that is not there is no error.
/// Refuses links (InvalidName).
Result<RemovedFile> removeFile(const Layout& layout, const FilePlace& place);

/// Puts it back in place with what was known of it; UnknownModel where it is not in the wastebasket any more,
/// Locked where another file has taken its place. One that was not there is none to put back. The folder is
/// synced. Blocks: for disk threads.
Status restoreFile(const Layout& layout, const RemovedFile& removed);

/// Removes the folders between the store and the place; one that holds something stays.
void removeEmptyFolders(const Layout& layout, const FilePlace& place);

} // namespace cellar
