// SPDX-License-Identifier: MIT
// The room that a model still needs on the store's disk, claimed before its first byte is asked for, all its
// files together. Blocks: for disk threads, one at a time.
#pragma once

#include "core/model/model.h"
#include "core/store/layout.h"
#include "core/store/space.h"

namespace cellar {

/// What is not on the disk yet of a file that has to be fetched; nothing where nobody knows its size.
/// Blocks.
qint64 bytesToCome(const Layout& layout, const ModelFile& file);

/// Whether something stands in its place that has its size: it may be right. Blocks.
bool mayBeInPlace(const Layout& layout, const ModelFile& file);

class Room
{
public:
    /// The ledger outlives its use. `anew`: what is in place is no help.
    Room(SpaceLedger& ledger, const Layout& layout, const QList<ModelFile>& files, bool anew = false);

    /// NoSpace where all that was claimed before does not leave enough; nothing is claimed then. A file of
    /// which nobody knows the size needs nothing beforehand, nor does one that is in place with the right
    /// size: it may be right. Also once it is claimed: it keeps its place then.
    Status claim();
    /// The same, now that `place` is known to be fetched, whatever is in place.
    Status claimFor(const FilePlace& place);
    /// What is allocated by now is needed no more.
    void update();
    /// This file is ready.
    void done(const FilePlace& place);
    void giveBack() { m_claim.reset(); }

    const QList<ModelFile>& files() const { return m_files; } // from any thread

private:
    qint64 need() const;
    bool mayBeRight(const ModelFile& file) const;

    SpaceLedger& m_ledger;
    const Layout m_layout;
    const QList<ModelFile> m_files;
    const bool m_anew;
    QList<FilePlace> m_done;
    std::optional<FilePlace> m_fetched;
    std::optional<SpaceLedger::Claim> m_claim;
};

} // namespace cellar
