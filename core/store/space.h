// SPDX-License-Identifier: MIT
// Room on the store's disk, shared out before the first byte: what all transfers of the process still need,
// together, and what is left free for everybody else. First come, first served: a later claim never makes an
// earlier one fail. Quotas and other programs show in writing only, as NoSpace.
#pragma once

#include "core/disk/disk.h"

#include <memory>

namespace cellar {

/// Bytes that are left free whatever is asked: 1 % of the file system, at most 256 MiB.
qint64 floorOf(const DiskRoom& room);

/// One for a process and a store; its claims may outlive it. May be used from any thread.
class SpaceLedger
{
    struct Book;

public:
    /// What one transfer still needs; given back when it is destroyed.
    class Claim
    {
    public:
        Claim(Claim&& other) noexcept;
        Claim& operator=(Claim&& other) noexcept;
        ~Claim();

        /// Bytes that are not on the disk yet: the size less what is allocated for the partial. To be told
        /// right after that has changed; it is not checked here. Keeps its place before later claims.
        void setNeed(qint64 bytes);

        /// NoSpace unless `room` has the needs of this claim and of the earlier ones above its floor. Nothing
        /// is needed: no fault.
        Status check(const DiskRoom& room) const;

    private:
        friend class SpaceLedger;
        Claim(std::shared_ptr<Book> book, quint64 number);

        std::shared_ptr<Book> m_book; // none: moved from
        quint64 m_number;
    };

    SpaceLedger();

    /// A claim to `need` bytes, behind all others; NoSpace as above, and then nothing is claimed.
    Result<Claim> claim(const DiskRoom& room, qint64 need);

    /// The same with the room that is on the disk of `path` now; also the errors of roomOn(). Blocks: for
    /// disk threads.
    Result<Claim> claim(const QString& path, qint64 need);

private:
    std::shared_ptr<Book> m_book;
};

} // namespace cellar
