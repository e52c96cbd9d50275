// SPDX-License-Identifier: MIT
// What a file's name says of it. Pure; names are bytes, as the disk has them.
#pragma once

#include <QByteArrayView>

namespace cellar {

enum class NameKind
{
    Other,      // of no interest
    Model,      // a model file, if its first bytes say so too
    Unfinished, // a download under way, or given up
    Sidecar,    // what a downloader keeps beside the file it writes
};

struct JudgedName
{
    NameKind kind = NameKind::Other;
    QByteArrayView stem; // the name without what marks it: of a sidecar, the file it stands beside
};

/// How a walk judges names. The view it gives is one into `name`.
using NameJudge = JudgedName (*)(QByteArrayView name);

/// By the mark of a download alone: whatever has one is Unfinished or a Sidecar, the rest is Other. For
/// stores, whose files are named by digests.
JudgedName judgeMark(QByteArrayView name);

/// The same for folders of files with names of their own: `.gguf`, `.safetensors` (in any case),
/// `ggml-*.bin`, and what is a download of such a file.
JudgedName judgeName(QByteArrayView name);

} // namespace cellar
