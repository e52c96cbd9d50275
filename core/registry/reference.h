// SPDX-License-Identifier: MIT
// Registries: where models are published under a name. Text becomes a reference here, once and strictly; a
// query asks the registry and ends in an Offer. Each registry has a folder, its pure parser apart from its
// requests.
#pragma once

#include "core/base/result.h"
#include "core/registry/metalink/metalink_reference.h"
#include "core/registry/oci/oci_reference.h"

#include <QUrl>

#include <optional>
#include <variant>

namespace cellar {

/// A model at a Hugging Face hub: `hf:ORG/REPO[@REVISION][/PATH]`.
struct HubReference
{
    QString owner;
    QString name;
    QString revision = QStringLiteral("main"); // a branch, a tag, `refs/pr/N`, a commit
    QString path = {};                         // of a file or folder in it; empty: the whole

    /// The one form in which it is stored and compared; a slash in the revision is written %2F.
    QString text() const;
    bool operator==(const HubReference&) const = default;
};

using Reference = std::variant<HubReference, OciReference, MetalinkReference>;

QString referenceText(const Reference& reference);

/// The reference of this very version (a commit, a manifest's digest), which never moves; that of a document
/// stays as it is, for its older versions have no address. InvalidName where it does not hold.
Result<QString> pinnedReference(const QString& reference, const QString& version);

/// Reads `oci:…` and `ollama:…` (see parseOciReference), `hf:…`, an address of a model at the hub
/// (`/ORG/REPO`, with `/blob/`, `/resolve/`, `/raw/` or
/// `/tree/` and what follows), and the same that begins with `hf.co/` or `huggingface.co/`; and where a
/// Metalink document is (see parseMetalinkReference). `hub` is the
/// address of the hub that is in use: its pages count like those of huggingface.co. Nothing where it is no
/// reference but an address, a path or an id. InvalidName where it is one and does not hold, with what is
/// wrong.
Result<std::optional<Reference>> parseReference(const QString& text, const QUrl& hub);

/// `ORG` or `REPO`: word characters, dots and dashes, none of which begins or ends it, no two in a row.
bool isHubName(QStringView text);
/// A path of a repository that leads nowhere else: segments that are not empty, `.` or `..`, without
/// backslashes and control characters; at most 1024 characters.
bool isHubPath(QStringView text);

} // namespace cellar
