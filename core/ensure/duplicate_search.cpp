// SPDX-License-Identifier: MIT
#include "core/ensure/duplicate_search.h"

#include "core/disk/usage.h"
#include "core/ensure/duplicate_files.h"
#include "core/store/store_presence.h"

#include <QDir>
#include <QHash>
#include <QMap>
#include <QSet>

#include <algorithm>

namespace cellar {

namespace {

constexpr int deepestFolder = 2;

/// Names of files of one size that share their blocks.
using Stock = QList<DuplicateFile>;

class Search
{
public:
    Search(const Layout& layout, const std::function<void(qint64, qint64)>& progress,
           const std::atomic<bool>* cancelled)
        : m_layout(layout)
        , m_root(QFileInfo(layout.root()).canonicalFilePath())
        , m_progress(progress)
        , m_cancelled(cancelled)
    {
    }

    Result<DuplicateSearch> run(const QList<Root>& roots)
    {
        if (const auto here = checkStore(m_layout); !here)
            return fail(here.error());
        if (!m_root.isEmpty())
            gatherStore(QString(), 0);
        const auto take = [this](const FoundFile& found) {
            if (found.kind == FoundFile::Kind::Whole)
                gather(found.file, found.program, found.size);
            else if (found.kind == FoundFile::Kind::Unreadable)
                m_faults += {ErrorKind::Io, found.path + QStringLiteral(": cannot be read")};
        };
        const auto scanned = scan(roots, {.found = take, .cancelled = m_cancelled, .byNamesAlone = true});
        if (!scanned)
            return fail(scanned.error());
        QList<QList<Stock>> groups;
        for (const QList<DuplicateFile>& files : std::as_const(m_bySize)) {
            if (const QList<Stock> stocks = stocksOf(files); stocks.size() > 1)
                groups += stocks;
        }
        return compare(groups);
    }

private:
    void gatherStore(const QString& folder, int depth);
    void gather(const QString& path, std::optional<Program> program, qint64 size);
    QList<Stock> stocksOf(const QList<DuplicateFile>& files) const;
    Result<DuplicateSearch> compare(const QList<QList<Stock>>& groups);
    std::optional<Digest> receiptFor(const Stock& stock) const;
    Result<Digest> digestOf(const Stock& stock);
    static DuplicateSet setOf(const Digest& sha256, const QList<Stock>& stocks, const FilesInUse& written);
    bool isStopped() const { return m_cancelled && *m_cancelled; }

    Layout m_layout;
    QString m_root; // of the store, without links
    const std::function<void(qint64, qint64)>& m_progress;
    const std::atomic<bool>* m_cancelled;
    QSet<QString> m_paths;
    QMap<qint64, QList<DuplicateFile>> m_bySize;
    qint64 m_done = 0;  // bytes read
    qint64 m_total = 0; // of these
    QList<Error> m_faults;
};

void Search::gatherStore(const QString& folder, int depth)
{
    const QString path = folder.isEmpty() ? m_root : m_root + u'/' + folder;
    const auto entries = QDir(path).entryInfoList(
        QDir::Files | QDir::Dirs | QDir::NoSymLinks | QDir::NoDotAndDotDot, QDir::Name);
    for (const QFileInfo& entry : entries) {
        const QString name = entry.fileName();
        if (entry.isDir() && depth < deepestFolder)
            gatherStore(folder.isEmpty() ? name : folder + u'/' + name, depth + 1);
        else if (entry.isFile() && depth > 0)
            gather(entry.filePath(), std::nullopt, entry.size());
    }
}

void Search::gather(const QString& path, std::optional<Program> program, qint64 size)
{
    if (m_paths.contains(path))
        return;
    m_paths += path;
    const auto node = nodeAt(path);
    if (node && node->identity.size == size && size > 0)
        m_bySize[size] += DuplicateFile{.path = path, .program = program, .node = *node};
}

// Several names of one file first: they tell nothing new, and where there is no other file none is opened.
QList<Stock> Search::stocksOf(const QList<DuplicateFile>& files) const
{
    QHash<FileKey, Stock> byFile;
    for (const DuplicateFile& file : files)
        byFile[{file.node.device, file.node.identity.inode}] += file;
    if (byFile.size() == 1)
        return {files};
    QList<Stock> stocks;
    QHash<QByteArray, qsizetype> byBlocks;
    for (const DuplicateFile& file : files) {
        const Stock names = byFile.take({file.node.device, file.node.identity.inode});
        if (names.isEmpty()) // it was another name of one before
            continue;
        const auto opened = openStraight(file.path);
        QByteArray blocks = opened ? blocksOf(opened->handle()) : QByteArray();
        if (!blocks.isEmpty())
            blocks += QByteArray::number(file.node.device);
        const auto known = byBlocks.constFind(blocks);
        if (!blocks.isEmpty() && known != byBlocks.constEnd()) {
            stocks[*known] += names;
        } else {
            byBlocks.insert(blocks, stocks.size());
            stocks += names;
        }
    }
    return stocks;
}

Result<DuplicateSearch> Search::compare(const QList<QList<Stock>>& groups)
{
    for (const QList<Stock>& stocks : groups) {
        for (const Stock& stock : stocks)
            m_total += receiptFor(stock) ? 0 : stock.first().node.identity.size;
    }
    const FilesInUse written(FilesInUse::Use::Writing);
    DuplicateSearch search;
    for (const QList<Stock>& stocks : groups) {
        QMap<QByteArray, QList<Stock>> byDigest;
        for (const Stock& stock : stocks) {
            const auto digest = digestOf(stock);
            if (isStopped())
                return fail(ErrorKind::Cancelled, QStringLiteral("cancelled"));
            if (digest)
                byDigest[digest->bytes()] += stock;
            else
                m_faults += digest.error();
        }
        for (const auto& [bytes, equal] : byDigest.asKeyValueRange()) {
            if (equal.size() > 1)
                search.sets += setOf(*Digest::fromBytes(bytes), equal, written);
        }
    }
    std::stable_sort(search.sets.begin(), search.sets.end(),
                     [](const auto& a, const auto& b) { return a.frees() > b.frees(); });
    search.faults = m_faults;
    return search;
}

std::optional<Digest> Search::receiptFor(const Stock& stock) const
{
    for (const DuplicateFile& file : stock) {
        if (const auto receipt = file.program ? std::nullopt : receiptAt(m_layout, file.path))
            return receipt->sha256;
    }
    return std::nullopt;
}

Result<Digest> Search::digestOf(const Stock& stock)
{
    if (const auto known = receiptFor(stock))
        return *known;
    const DuplicateFile& first = stock.first();
    const qint64 size = first.node.identity.size;
    const auto opened = openStraight(first.path);
    if (!opened)
        return fail(opened.error());
    const auto progress = [&](qint64 done) { m_progress(m_done + done, m_total); };
    const auto hashed = hashDevice(*opened->file, size, {progress, m_cancelled});
    if (!hashed)
        return fail(hashed.error());
    m_done += size;
    const auto after = nodeOf(opened->handle());
    if (!after || !isStill(*after, first.node) || nodeAt(first.path) != after)
        return fail(changedSince(first.path));
    if (!hashed->unreadable.isEmpty())
        return fail(ErrorKind::Io, first.path + QStringLiteral(": cannot be read whole"));
    return hashed->content.sha256;
}

DuplicateSet Search::setOf(const Digest& sha256, const QList<Stock>& stocks, const FilesInUse& written)
{
    DuplicateSet set{sha256, stocks.first().first().node.identity.size, {}};
    for (qsizetype number = 0; number < stocks.size(); ++number) {
        for (DuplicateFile file : stocks[number]) {
            file.stock = number;
            file.isOwn = isOwn(file.node);
            file.isBeingWritten = written.contains(file.path);
            file.unshared = file.node.allocated;
            if (const auto opened = openStraight(file.path)) {
                file.unshared = unsharedBytes(opened->handle(), file.node.allocated);
                file.canReflink = canReflink(opened->handle());
            }
            set.files += file;
        }
    }
    set.fates = fatesOf(set.files);
    return set;
}

} // namespace

qint64 DuplicateSearch::frees() const
{
    qint64 sum = 0;
    for (const DuplicateSet& set : sets)
        sum += set.frees();
    return sum;
}

Result<DuplicateSearch> findDuplicates(const Layout& layout, const QList<Root>& roots,
                                       const std::function<void(qint64 done, qint64 total)>& progress,
                                       const std::atomic<bool>* cancelled)
{
    return Search(layout, progress, cancelled).run(roots);
}

} // namespace cellar
