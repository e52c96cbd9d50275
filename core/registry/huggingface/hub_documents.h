// SPDX-License-Identifier: MIT
// The hub's answers, read strictly. Pure. Shapes as of 2026 (huggingface_hub):
//   /api/models/ORG/REPO/revision/REV  { "id", "sha", "gated": false | "auto" | "manual", "disabled",
//                                        "lastModified": ISO 8601, "cardData": { "license" }, "tags": [
//                                        "license:…" ] }
//   …/tree/COMMIT?recursive=true       [ { "type": "file" | "directory", "path", "size",
//                                          "lfs": { "oid": SHA-256, "size" } } ], 1000 a page
// All else in them is left aside: `xetHash`, which is no digest of the bytes, and `oid` outside `lfs`, a git
// blob's.
#pragma once

#include "core/base/digest.h"
#include "core/base/result.h"

#include <QDateTime>
#include <QList>

namespace cellar {

struct HubRepository
{
    QString id; // ORG/REPO, as the hub spells it
    QString commit;
    QString license; // may be empty
    bool gated = false;
    bool disabled = false;
    QDateTime published = {}; // UTC; invalid where it does not say

    bool operator==(const HubRepository&) const = default;
};

struct HubFile
{
    QString path; // isHubPath
    qint64 size = 0;
    std::optional<Digest> sha256; // of those in large file storage

    bool operator==(const HubFile&) const = default;
};

/// InvalidAnswer, naming the member.
Result<HubRepository> parseHubRepository(const QByteArray& json);

/// The files of one page, in its order. InvalidAnswer, naming the entry; InvalidName for a path that leads
/// out.
Result<QList<HubFile>> parseHubTree(const QByteArray& json);

/// 40 lower-case hexadecimal digits.
bool isCommit(QStringView text);

} // namespace cellar
