// SPDX-License-Identifier: MIT
// A home folder with other programs' folders in it, built the way those programs build them, and what a scan
// of it finds.
#pragma once

#include "core/neighbours/neighbours.h"
#include "tests/support/builders.h"

#include <QTemporaryDir>

namespace cellar::test {

/// A small file that begins as a GGUF does; different texts make different files.
QByteArray tinyGguf(const QByteArray& text = "x");
/// The same for safetensors.
QByteArray tinySafetensors();

class FakeHome
{
public:
    FakeHome();

    QString path(const QString& relative = {}) const;
    void set(const char* variable, const QString& value);

    /// All paths are relative to the home folder; folders are made.
    void write(const QString& relative, const QByteArray& bytes) const;
    /// `target` as the link shall say it; the file need not be there.
    void link(const QString& relative, const QString& target) const;
    /// A file of that length with nothing written to it after its first bytes.
    void sparse(const QString& relative, qint64 size) const;
    void pipe(const QString& relative) const;
    void mode(const QString& relative, int mode) const;

    const Surroundings& surroundings() const { return m_surroundings; }
    /// The finds in all programs' folders and in those named (relative).
    QList<FoundFile> scanned(const QStringList& folders = {}) const;
    /// The same as lines: `program state name path`, the path relative to the home folder.
    QStringList told(const QStringList& folders = {}) const;

private:
    QTemporaryDir m_folder;
    Surroundings m_surroundings;
};

} // namespace cellar::test
