// SPDX-License-Identifier: MIT
// What is dropped on the window, pasted into it, or handed to the program: addresses, references, Metalink
// files and model files, one after the other.
#pragma once

#include <QStringList>

class QMimeData;

namespace cellar {

constexpr qsizetype mostIncoming = 100; // at a time

/// Absolute paths of local files, addresses, and the lines of a text that are not empty; each once.
QStringList incomingIn(const QMimeData& data);

/// The lines of a text that are not empty, each once; at most as many as that.
QStringList linesIn(const QString& text);

/// Whether it is the path of a model file on this machine, to be taken in as it is:
/// by its name; the disk is not asked.
bool isModelFile(const QString& incoming);

} // namespace cellar
