// SPDX-License-Identifier: MIT
#include "core/disk/straight_folder.h"

#include <utility>

namespace cellar {

namespace {

tl::unexpected<Error> unsupported(const QString& path)
{
    return fail(ErrorKind::Unsupported, path + QStringLiteral(": not on this system"));
}

} // namespace

std::optional<FileNode> nodeAt(const QString&)
{
    return std::nullopt;
}

std::optional<FileNode> nodeOf(int)
{
    return std::nullopt;
}

bool isOwn(const FileNode&)
{
    return false;
}

Result<StraightFolder> StraightFolder::open(const QString& path)
{
    return unsupported(path);
}

StraightFolder::StraightFolder(int handle, QString path)
    : m_handle(handle)
    , m_path(std::move(path))
{
}

StraightFolder::StraightFolder(StraightFolder&& other) noexcept = default;

StraightFolder::~StraightFolder() = default;

QString StraightFolder::pathOf(const QString& name) const
{
    return m_path + u'/' + name;
}

std::optional<FileNode> StraightFolder::node(const QString&) const
{
    return std::nullopt;
}

Result<int> StraightFolder::openForReading(const QString& name) const
{
    return unsupported(pathOf(name));
}

Result<int> StraightFolder::create(const QString& name) const
{
    return unsupported(pathOf(name));
}

Status StraightFolder::link(int, const QString& name) const
{
    return unsupported(pathOf(name));
}

Status StraightFolder::rename(const QString&, const QString& to) const
{
    return unsupported(pathOf(to));
}

Status StraightFolder::remove(const QString& name) const
{
    return unsupported(pathOf(name));
}

Status StraightFolder::sync() const
{
    return unsupported(m_path);
}

Status makeAlike(int, const FileNode&, const QString& path)
{
    return unsupported(path);
}

} // namespace cellar
