// SPDX-License-Identifier: MIT
// The room that one file still needs on the store's disk, claimed before its first byte is asked for. Blocks:
// for disk threads, one at a time.
#pragma once

#include "core/model/model.h"
#include "core/store/layout.h"
#include "core/store/space.h"

namespace cellar {

class Room
{
public:
    /// The ledger outlives it.
    Room(SpaceLedger& ledger, const Layout& layout, const ModelFile& file);

    /// NoSpace where not even all that was claimed before leaves enough; nothing is claimed then. A file of
    /// which nobody knows the size needs nothing beforehand. Also once it is claimed.
    Status claim();
    /// What is allocated for the file by now is needed no more.
    void update();

private:
    qint64 need() const;

    SpaceLedger& m_ledger;
    Layout m_layout;
    ModelFile m_file;
    std::optional<SpaceLedger::Claim> m_claim;
};

} // namespace cellar
