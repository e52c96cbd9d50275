// SPDX-License-Identifier: MIT
#include "core/verify/kept_header.h"

#include "core/disk/disk.h"

#include <QFile>

namespace cellar {

namespace {

KeptHeader readFrom(QFile& file)
{
    const HeaderReading reading = readHeaderFacts(file);
    return {reading, misfit(reading, file.size())};
}

KeptHeader notRead(const QString& why)
{
    return {tl::unexpected(HeaderFault{HeaderFault::Kind::Io, why, {}}), {}};
}

} // namespace

KeptHeader readKeptHeader(const QString& path)
{
    const Result<int> handle = openForReading(path);
    if (!handle)
        return notRead(handle.error().detail);
    QFile file;
    if (!file.open(*handle, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle))
        return notRead(file.errorString());
    return readFrom(file);
}

KeptHeader readKeptHeader(int handle)
{
    QFile file;
    if (!file.open(handle, QIODevice::ReadOnly, QFileDevice::DontCloseHandle))
        return notRead(file.errorString());
    return readFrom(file);
}

} // namespace cellar
