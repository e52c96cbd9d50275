// SPDX-License-Identifier: MIT
// A file of this machine on its way into the store, under a name that counts for nothing: as a reflink where
// the file system can, else as a hard link where it may be one, else as a copy; hashed as it lies there. The
// file itself is only read. What is not put in place is thrown away again. Blocking: for disk threads, one at
// a time.
#pragma once

#include "core/formats/header_facts.h"
#include "core/model/event.h"
#include "core/store/file_lock.h"
#include "core/store/layout.h"
#include "core/store/space.h"
#include "core/verify/verify.h"

namespace cellar {

class Intake
{
public:
    using Way = event::Imported::Way;

    /// Nothing is done yet. `clock` and `space` outlive it. `space`: where the room for a copy is claimed;
    /// none: that was done.
    Intake(const Layout& layout, const QString& source, const Clock& clock, SpaceLedger* space = nullptr);
    ~Intake();
    Q_DISABLE_COPY_MOVE(Intake)

    const QString& source() const { return m_source; }
    QString lockPath() const { return m_layout.lock(m_key); }

    /// False: another process takes the same file in; ask again later. The store's errors.
    Result<bool> tryTake();

    /// `mayShare`: it may be a hard link if it is this user's and nobody else may write to it. A file that
    /// changes meanwhile, or cannot be read: Io. Links, pipes and devices: InvalidName. Cancelled; NoSpace,
    /// Permission.
    Status receive(bool mayShare, const ReadControl& control);

    /// What was received, after that.
    const Reading& reading() const { return *m_reading; }
    HeaderReading header() const;
    Way way() const { return m_way; }

    /// Bytes to the disk, then under the final name, then the folder to the disk. The caller has judged the
    /// bytes and holds the lock of `place`.
    Status place(const FilePlace& place);

private:
    Status bring(QFile& from, bool mayShare, const ReadControl& control);
    Status create(QFile& file) const;
    Status copy(QFile& from, QFile& to, const ReadControl& control);
    Status readHere(const ReadControl& control);

    Layout m_layout;
    QString m_source;
    QString m_key;
    QString m_path; // the name that counts for nothing
    FileLock m_lock;
    SpaceLedger* m_space;
    Way m_way = Way::Copy;
    std::optional<Reading> m_reading;
};

} // namespace cellar
