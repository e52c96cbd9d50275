// SPDX-License-Identifier: MIT
#include "core/neighbours/visit.h"

#include "core/formats/magic.h"

#include <QFile>

namespace cellar {

namespace {

using Kind = FoundFile::Kind;

Kind kindOfFault(LinkFault fault)
{
    switch (fault) {
    case LinkFault::Broken:
        return Kind::BrokenLink;
    case LinkFault::Out:
        return Kind::LinkOut;
    case LinkFault::Unreadable:
        return Kind::Unreadable;
    }
    Q_UNREACHABLE();
}

std::optional<Folder::Peek> factsOnly(const Spot& spot)
{
    const auto facts = spot.folder->facts(spot.name);
    return facts ? std::optional(Folder::Peek{*facts, {}}) : std::nullopt;
}

} // namespace

std::optional<QString> textName(const QByteArray& name)
{
    const QString text = QFile::decodeName(name);
    return QFile::encodeName(text) == name ? std::optional(text) : std::nullopt;
}

Visit::Visit(const Root& root, const Folder& folder, const QSet<QString>& elsewhere,
             const ScanControl& control)
    : m_root(root)
    , m_folder(folder)
    , m_elsewhere(elsewhere)
    , m_control(control)
    , m_below(folder, root.path)
{
}

bool Visit::isStopped() const
{
    return m_control.cancelled && m_control.cancelled->load(std::memory_order_relaxed);
}

std::optional<Folder> Visit::enter(const Folder& folder, const QString& path, const QByteArray& name) const
{
    auto below = folder.folder(name);
    if (below)
        return std::move(*below);
    if (below.error().kind == ErrorKind::UnknownModel)
        return std::nullopt;
    const bool isLink = below.error().kind == ErrorKind::InvalidName;
    report(isLink ? Kind::LinkOut : Kind::Unreadable, path + u'/' + QFile::decodeName(name));
    return std::nullopt;
}

void Visit::look(const Spot& spot, const Claim& claim) const
{
    const auto name = textName(spot.name);
    FoundFile found{.program = m_root.program,
                    .name = claim.name,
                    .path = spot.path + u'/' + (name ? *name : QFile::decodeName(spot.name))};
    const bool isToBeRead =
        spot.type == EntryType::File && !claim.sha256 && !claim.isUnfinished && !m_control.byNamesAlone;
    const auto seen = isToBeRead ? spot.folder->peek(spot.name, magicLength) : factsOnly(spot);
    if (!seen) // it went away just now
        return;
    if (!name)
        return report(Kind::Unreadable, found.path, claim);
    if (seen->facts.type != EntryType::Link) {
        found.file = found.path;
        return judge(*spot.folder, spot.name, *seen, std::move(found), claim);
    }
    const auto reached = m_below.follow(spot);
    if (!reached)
        return report(kindOfFault(reached.error()), found.path, claim);
    found.file = reached->path;
    judge(*reached->folder, reached->name, {reached->facts, {}}, std::move(found), claim);
}

void Visit::lookAt(const QString& path, const Claim& claim) const
{
    const auto reached = reach(path);
    if (!reached)
        return report(kindOfFault(reached.error()), path, claim);
    look({reached->folder, path.left(path.lastIndexOf(u'/')), reached->name}, claim);
}

void Visit::report(Kind kind, const QString& path, const Claim& claim) const
{
    m_control.found(
        {.program = m_root.program, .kind = kind, .name = claim.name, .path = path, .sha256 = claim.sha256});
}

void Visit::judge(const Folder& folder, const QByteArray& name, const Folder::Peek& seen, FoundFile found,
                  const Claim& claim) const
{
    if (seen.facts.type != EntryType::File)
        return;
    found.size = seen.facts.size;
    found.key = {seen.facts.device, seen.facts.inode};
    found.sha256 = claim.isNamedByDigest ? Digest::fromHex(QFile::decodeName(name)) : claim.sha256;
    const auto kind = kindOf(
        folder, name, seen, {.sha256 = found.sha256, .size = claim.size, .isUnfinished = claim.isUnfinished});
    if (!kind)
        return;
    found.kind = *kind;
    m_control.found(found);
}

std::optional<Kind> Visit::kindOf(const Folder& folder, const QByteArray& name, const Folder::Peek& seen,
                                  const Claim& claim) const
{
    if (claim.isUnfinished || seen.facts.size < claim.size)
        return Kind::Unfinished;
    if (m_control.byNamesAlone)
        return folder.isReadable(name) ? Kind::Whole : Kind::Unreadable;
    if (m_root.program != Program::Folder && folder.hasHole(name, seen.facts))
        return Kind::Unfinished; // a user's own folder may hold files that are sparse for good
    if (claim.sha256)            // who keeps a digest of it has looked at it
        return folder.isReadable(name) ? Kind::Whole : Kind::Unreadable;
    const auto beginning = seen.beginning ? seen.beginning : folder.beginning(name, magicLength);
    if (!beginning)
        return Kind::Unreadable;
    return formatOfMagic(*beginning) ? std::optional(Kind::Whole) : std::nullopt;
}

} // namespace cellar
