// SPDX-License-Identifier: MIT
#include "core/ensure/older_file.h"

#include "core/store/seed.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace cellar {

QList<OlderFile> olderFiles(const Layout& layout, const Model& model)
{
    QList<OlderFile> files;
    for (const ModelFile& file : model.files)
        files += OlderFile{layout.file(file.place), file.sha256};
    return files;
}

Result<RangeSet> sameBytes(const ModelFile& file, const OlderFile& older, const ReadControl& control)
{
    const auto handle = openForReading(older.path);
    if (!handle)
        return fail(handle.error());
    QFile before;
    if (!before.open(*handle, QIODevice::ReadOnly | QIODevice::Unbuffered, QFileDevice::AutoCloseHandle))
        return fail(fileError(before));
    const ByteRange both{0, qMin(before.size(), file.size.value_or(0))};
    if (file.sha256 && older.sha256 == file.sha256 && before.size() == file.size)
        return RangeSet(both);
    if (!file.pieces || both.length == 0)
        return RangeSet();
    const auto wrong = wrongPieces(before, *file.pieces, *file.size, {both}, control);
    if (!wrong)
        return fail(wrong.error());
    RangeSet same(both);
    for (const ByteRange& range : *wrong)
        same.remove(range);
    return same;
}

Result<qint64> takeFromOlder(const Layout& layout, const ModelFile& file, const QList<OlderFile>& older,
                             const ReadControl& control)
{
    const auto found = std::find_if(older.begin(), older.end(), [&](const OlderFile& one) {
        return QFileInfo(one.path).fileName() == file.place.name && one.path != layout.file(file.place);
    });
    if (found == older.end() || !file.size || !file.sha256)
        return 0;
    const auto same = sameBytes(file, *found, control);
    if (!same)
        return same.error().kind == ErrorKind::Cancelled ? Result<qint64>(fail(same.error())) : 0;
    const Partial::Terms terms{file.place, *file.size, file.sha256, file.pieces.has_value()};
    const auto taken =
        takeIntoPartial(layout, terms, found->path, *same, control.progress, control.cancelled);
    if (!taken)
        return taken.error().kind == ErrorKind::Cancelled ? Result<qint64>(fail(taken.error())) : 0;
    return *taken;
}

} // namespace cellar
