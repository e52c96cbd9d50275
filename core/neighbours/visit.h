// SPDX-License-Identifier: MIT
// The visit to one program's folder: judges what stands there and reports it. What the program's files are
// called, and where in the folder they are, its reader says (readers.h).
#pragma once

#include "core/neighbours/links.h"
#include "core/neighbours/model_names.h"
#include "core/neighbours/neighbours.h"

#include <QSet>

namespace cellar {

/// What a program says of a file.
struct Claim
{
    QString name = {}; // of the model
    std::optional<Digest> sha256 = {};
    qint64 size = 0;              // bytes that it should have; 0: not said
    bool isUnfinished = false;    // its name says so
    bool isNamedByDigest = false; // the plain file is called by its SHA-256, where that is 64 digits
};

class Visit
{
public:
    /// All of them outlive it. `elsewhere`: folders below that are visited on their own.
    Visit(const Root& root, const Folder& folder, const QSet<QString>& elsewhere, const ScanControl& control);

    const Folder& folder() const { return m_folder; }
    /// Where it stands, for `/` and a name to follow: empty for the topmost folder.
    QString path() const { return m_root.path == u'/' ? QString() : m_root.path; }
    bool isStopped() const;
    bool isElsewhere(const QString& path) const { return m_elsewhere.contains(path); }

    /// A folder below, known by name. Reports it where it is a link or may not be read; where there is none,
    /// nothing is said.
    std::optional<Folder> enter(const Folder& folder, const QString& path, const QByteArray& name) const;

    /// Judges one entry, and reports it unless it is no model file after all. A link is looked at where it
    /// leads, as long as that is below the root.
    void look(const Spot& spot, const Claim& claim) const;
    /// The same for a path that a document of the program names; it need not be there.
    void lookAt(const QString& path, const Claim& claim) const;

    /// What stands at a path below the root.
    Below::Answer reach(const QString& path) const { return m_below.reach(path); }

    /// What cannot be judged, or is not there.
    void report(FoundFile::Kind kind, const QString& path, const Claim& claim = {}) const;

private:
    void judge(const Folder& folder, const QByteArray& name, const Folder::Peek& seen, FoundFile found,
               const Claim& claim) const;
    std::optional<FoundFile::Kind> kindOf(const Folder& folder, const QByteArray& name,
                                          const Folder::Peek& seen, const Claim& claim) const;

    const Root& m_root;
    const Folder& m_folder;
    const QSet<QString>& m_elsewhere;
    const ScanControl& m_control;
    mutable Below m_below;
};

/// The name as text; nothing where it is none, so that no path could be made of it.
std::optional<QString> textName(const QByteArray& name);

} // namespace cellar
