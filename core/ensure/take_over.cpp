// SPDX-License-Identifier: MIT
#include "core/ensure/take_over.h"

#include "core/disk/usage.h"
#include "core/neighbours/aria2_control.h"
#include "core/neighbours/model_names.h"
#include "core/store/seed.h"
#include "core/verify/kept_header.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace cellar {

namespace {

using Kind = FoundFile::Kind;

constexpr qsizetype mostRanges = 10'000;
constexpr qint64 blockBytes = 64 << 10;

QStringList namesOf(const ModelFile& file)
{
    QStringList names{file.place.name};
    for (const Source& source : file.sources) {
        if (source.packing == Packing::None) // else what lies about under its name are other bytes
            names += source.url.fileName();
    }
    return names;
}

QString nameIn(const QString& path)
{
    return path.mid(path.lastIndexOf(u'/') + 1);
}

JudgedName judgedOf(const QByteArray& name)
{
    const JudgedName judged = judgeMark(name);
    return judged.kind == NameKind::Other ? JudgedName{NameKind::Model, name} : judged;
}

// Where the zeros begin at which the range ends.
qint64 endWithoutZeros(QFile& file, ByteRange range)
{
    for (qint64 end = range.end(); end > range.offset;) {
        const qint64 begin = qMax(range.offset, end - blockBytes);
        if (!file.seek(begin))
            return range.offset;
        const QByteArray block = file.read(end - begin);
        if (block.size() != end - begin)
            return range.offset;
        const auto last = std::find_if(block.rbegin(), block.rend(), [](char byte) { return byte != 0; });
        if (last != block.rend())
            return begin + std::distance(last, block.rend());
        end = begin;
    }
    return range.offset;
}

RangeSet withoutZeroEnds(QFile& file, const RangeSet& written)
{
    RangeSet kept;
    for (const ByteRange& range : written.ranges())
        kept.add({range.offset, endWithoutZeros(file, range) - range.offset});
    return kept;
}

/// A candidate as it was found when it was looked at.
struct Download
{
    QString path;
    RangeSet received;
    bool isWrittenTo = false;
};

bool isCutShort(const QString& path)
{
    return readKeptHeader(path).misfit.has_value();
}

std::optional<Download> lookAt(const FoundFile& found, const ModelFile& file, const Clock& clock)
{
    if (found.kind == Kind::Whole && !isCutShort(found.file))
        return std::nullopt;
    const auto handle = openForReading(found.file);
    QFile from;
    if (!handle ||
        !from.open(*handle, QIODevice::ReadOnly | QIODevice::Unbuffered, QFileDevice::AutoCloseHandle))
        return std::nullopt;
    Download download{found.file, receivedIn(from, found.file, *file.size), isWrittenTo(found.file, clock)};
    return download.received.isEmpty() ? std::nullopt : std::optional(download);
}

std::optional<Aria2Control> controlBeside(const QString& path)
{
    const auto handle = openForReading(path + QStringLiteral(".aria2"));
    QFile file;
    if (!handle || !file.open(*handle, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle))
        return std::nullopt;
    return readAria2Control(file.read(longestAria2Control + 1));
}

} // namespace

bool mayBecome(const FoundFile& found, const ModelFile& file)
{
    if (!file.size || !file.sha256 || found.size <= 0 || (found.sha256 && found.sha256 != file.sha256))
        return false;
    const QByteArray name = nameIn(found.file).toUtf8();
    const JudgedName judged = judgedOf(name);
    const bool hasName = namesOf(file).contains(QString::fromUtf8(judged.stem));
    if (found.kind == Kind::Unfinished)
        return found.size <= *file.size &&
               (hasName || name.toLower().contains(file.sha256->hex().toLatin1()));
    return found.kind == Kind::Whole && found.size < *file.size && hasName;
}

std::optional<FoundFile> unfinishedAt(const QString& path, const ModelFile& file)
{
    const QString name = nameIn(path);
    QString plain = path; // without the mark of what only stands beside it
    if (name.endsWith(QStringLiteral(".aria2"), Qt::CaseInsensitive))
        plain.chop(6);
    const QFileInfo info(plain);
    if (path.isEmpty() || info.isSymLink() || !info.isFile())
        return std::nullopt;
    const bool isMarked = judgeMark(nameIn(plain).toUtf8()).kind == NameKind::Unfinished ||
                          isTaken(plain + QStringLiteral(".aria2"));
    FoundFile found{
        .kind = isMarked ? Kind::Unfinished : Kind::Whole, .path = plain, .file = plain, .size = info.size()};
    if (!mayBecome(found, file) || (!isMarked && !isCutShort(plain)))
        return std::nullopt;
    return found;
}

bool isWrittenTo(const QString& path, const Clock& clock)
{
    const auto written = identify(path);
    const qint64 now = clock.utc().toMSecsSinceEpoch();
    const bool isRecent = !written || now - written->modified / 1'000'000 < givenUpAfter.count();
    return isRecent || FilesInUse(FilesInUse::Use::Writing).contains(path);
}

RangeSet receivedIn(QFile& file, const QString& path, qint64 size)
{
    RangeSet written = writtenRanges(file.handle());
    written.remove({size, qMax<qint64>(0, file.size() - size)});
    if (written.ranges().size() > mostRanges)
        return {};
    if (!isTaken(path + QStringLiteral(".aria2")))
        return withoutZeroEnds(file, written);
    const auto control = controlBeside(path);
    if (!control || control->size != size)
        return {};
    written.remove(control->present.missing({0, size}));
    return written;
}

Result<QList<EventDetail>> takeOver(const Layout& layout, const ModelFile& file,
                                    const QList<FoundFile>& candidates, const Clock& clock,
                                    const ReadControl& control)
{
    QList<EventDetail> news;
    std::optional<Download> best;
    for (const FoundFile& found : candidates) {
        if (control.cancelled && *control.cancelled)
            return fail(ErrorKind::Cancelled, QStringLiteral("cancelled"));
        const auto download = lookAt(found, file, clock);
        if (download && download->isWrittenTo)
            news += event::LeftAlone{download->path};
        else if (download && (!best || best->received.total() < download->received.total()))
            best = download;
    }
    if (!best)
        return news;
    const Partial::Terms terms{file.place, *file.size, file.sha256, file.pieces.has_value()};
    const auto taken =
        takeIntoPartial(layout, terms, best->path, best->received, control.progress, control.cancelled);
    if (!taken && taken.error().kind == ErrorKind::Cancelled)
        return fail(taken.error());
    if (taken && *taken > 0)
        news += event::TookOver{best->path, *taken};
    return news;
}

} // namespace cellar
