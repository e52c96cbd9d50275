// SPDX-License-Identifier: MIT
// Stores of the fuzz targets, whose files are the input. In TMPDIR, which is best in memory.
#pragma once

#include "core/store/layout.h"
#include "tests/fuzz/fuzz.h"

#include <QFile>
#include <QTemporaryDir>

namespace cellar::test {

class StoreFolder
{
public:
    StoreFolder() { require(m_layout.prepare(place()).has_value(), "a store that cannot be made"); }

    static FilePlace place() { return {QStringLiteral("tiny"), QStringLiteral("m.gguf")}; }
    const Layout& layout() const { return m_layout; }

    static void write(const QString& path, const QByteArray& bytes)
    {
        QFile file(path);
        require(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size(),
                "a file that cannot be written");
    }

private:
    QTemporaryDir m_folder;
    Layout m_layout{m_folder.path()};
};

} // namespace cellar::test
