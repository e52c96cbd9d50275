// SPDX-License-Identifier: MIT
// The bytes of a file on their way to another place, under a name there that counts for nothing yet; hashed
// on the way. What an earlier run has brought is gone on with. Blocking: for disk threads.
#pragma once

#include "core/verify/verify.h"

#include <QFile>

#include <memory>

namespace cellar {

/// An open file that knows its path: QFile forgets it when it is given a handle.
struct OpenFile
{
    QString path;
    QFile file = {};

    Error error() const;
};

class PartFile
{
public:
    /// The source is opened; links are refused. UnknownModel, Permission, InvalidName, Io.
    static Result<std::unique_ptr<OpenFile>> source(const QString& path);
    /// Opens the part that an earlier run left, or makes one: a clone of the source where that costs nothing.
    static Result<std::unique_ptr<PartFile>> open(std::unique_ptr<OpenFile> source, const QString& path);

    qint64 wanted() const { return m_source->file.size(); } // bytes
    qint64 kept() const { return m_part.file.size(); }
    std::optional<FileIdentity> sourceIdentity() const { return identify(m_source->file.handle()); }
    std::optional<FileIdentity> identity() const { return identify(m_part.file.handle()); }

    /// Goes on behind what the part has already; what all of it is then. The bytes are on the disk only after
    /// sync().
    Result<ContentDigest> fill(const ReadControl& control);
    Status sync() { return syncFile(m_part.file.handle(), m_part.path); }
    /// It is empty again.
    Status clear();
    /// It is gone.
    void discard() { m_part.file.remove(); }

private:
    PartFile(std::unique_ptr<OpenFile> source, const QString& path)
        : m_source(std::move(source))
        , m_part{path}
    {
    }
    Status openPart();
    Result<qint64> step(OpenFile& from, qint64 at, qint64 end, BlockRing& blocks, ContentHasher& hasher);

    std::unique_ptr<OpenFile> m_source;
    OpenFile m_part;
};

} // namespace cellar
