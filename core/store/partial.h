// SPDX-License-Identifier: MIT
// A file being received in ranges: .cellar/partials/KEY, written at offsets, with a journal of what is safely
// on the disk, and records of the blocks that were written last, which may be there as well. It survives
// whatever ends the process: after a power cut the journal tells what is there, after a kill hardly anything
// that was written has to come again.
//
// One thread writes; checkpoint() may run on another at the same time. Every call may block.
#pragma once

#include "core/disk/disk.h"
#include "core/store/journal.h"
#include "core/store/recent_blocks.h"
#include "core/store/staged.h"

#include <QFile>

#include <memory>

namespace cellar {

class Partial final : public Staged
{
public:
    /// What is to be received. A partial of other terms is thrown away.
    struct Terms
    {
        FilePlace place;
        qint64 size = 0; // bytes, > 0
        std::optional<Digest> sha256;
        bool piecesArePublished = false; // then each piece can be proved by itself
    };

    /// Takes up what an earlier process left, or begins anew; makes the folders and reserves the room.
    /// NoSpace, Permission, Io, InvalidName.
    static Result<std::shared_ptr<Partial>> open(const Layout& layout, const Terms& terms);

    const Terms& terms() const { return m_terms; }
    /// What the journal vouched for when it was opened, and what was written later and is still as it was.
    /// Without a journal that holds `isVouchedFor()` is false, and it is what may be right all the same: to
    /// be proved, piece by piece or as a whole.
    const RangeSet& kept() const { return m_kept; }
    bool isVouchedFor() const { return m_vouchedFor; }
    /// What of it came from another program's unfinished download: the first to be doubted.
    const RangeSet& taken() const { return m_taken; }
    /// How many bytes of what is kept were written after the last journal.
    qint64 recovered() const { return m_recovered; }
    /// The validators of the sources that what is kept came from, by sourceKey().
    const QHash<QString, QString>& etags() const { return m_etags; }
    QString path() const { return m_layout.partial(m_terms.place); }

    /// `etags`: the validators that the bytes belong to, where the terms have no digest.
    Status write(qint64 offset, QByteArrayView bytes, const QHash<QString, QString>& etags);

    /// These bytes turned out to be wrong: they must not be taken for what was written last. What was handed
    /// to write() before counts, too. By the thread that writes; a checkpoint without them should follow.
    Status forget(const RangeSet& lost);

    /// Brings all that was written to the disk, then writes the journal that says so. `ranges` were written
    /// before the call; `taken` as above. When the sync fails, the journal stays as it was.
    Status checkpoint(const RangeSet& ranges, const QHash<QString, QString>& etags,
                      const RangeSet& taken = {});

    Result<QString> complete() override { return path(); }
    Status commit() override;

private:
    Partial(const Layout& layout, const Terms& terms);
    Status takeUp(const FileIdentity& found);
    RangeSet provable() const;
    QList<RecentBlock> recover(const std::optional<Journal>& journal);
    bool holds(const RecentBlock& block);
    Status begin();
    Status record(const QList<RecentBlock>& known);

    Layout m_layout;
    Terms m_terms;
    QFile m_file;
    std::unique_ptr<RecentBlocks> m_recent;
    RangeSet m_kept;
    RangeSet m_taken;
    qint64 m_recovered = 0;
    bool m_vouchedFor = true;
    QHash<QString, QString> m_etags;
};

} // namespace cellar
