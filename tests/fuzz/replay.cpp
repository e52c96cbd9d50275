// SPDX-License-Identifier: MIT
// In place of libFuzzer: feeds the target with each file of the folders that are named, once.
#include "tests/fuzz/fuzz.h"

#include <QDir>
#include <QFile>

int main(int argc, char* argv[])
{
    int count = 0;
    for (int i = 1; i < argc; ++i) {
        const QDir folder(QString::fromLocal8Bit(argv[i]));
        for (const QString& name : folder.entryList(QDir::Files)) {
            QFile file(folder.filePath(name));
            if (!file.open(QIODevice::ReadOnly))
                qFatal("cannot be read: %s", qPrintable(file.fileName()));
            std::printf("%s\n", qPrintable(name));
            std::fflush(stdout); // if it is the last word
            const QByteArray bytes = file.readAll();
            LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t*>(bytes.constData()),
                                   std::size_t(bytes.size()));
            ++count;
        }
    }
    return count > 0 ? 0 : 1; // without examples it tests nothing
}
