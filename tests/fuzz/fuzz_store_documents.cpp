// SPDX-License-Identifier: MIT
// The sealed documents of a store: journals, receipts, and the record of what was replaced. The input is one
// of them without its checksum, which is added.
#include "core/hash/hasher.h"
#include "core/store/journal.h"
#include "core/store/receipts.h"
#include "core/store/replacement_log.h"
#include "tests/fuzz/store_folder.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace cellar;
using namespace cellar::test;

namespace {

QByteArray sealed(const QByteArray& bytes)
{
    QJsonObject document = QJsonDocument::fromJson(bytes).object();
    if (document.isEmpty() || document.contains(QStringLiteral("checksum")))
        return bytes;
    document.insert(QStringLiteral("checksum"),
                    sha256Of(QJsonDocument(document).toJson(QJsonDocument::Compact)).hex());
    return QJsonDocument(document).toJson(QJsonDocument::Compact);
}

void checkJournal(const Layout& layout, const QByteArray& bytes)
{
    StoreFolder::write(layout.journal(StoreFolder::place()), bytes);
    const auto journal = readJournal(layout, StoreFolder::place());
    if (!journal)
        return;
    require(journal->place == StoreFolder::place() && journal->size >= 0, "a journal of something else");
    const auto& ranges = journal->ranges.ranges();
    for (const ByteRange& range : ranges)
        require(range.offset >= 0 && range.length > 0 && range.length <= journal->size - range.offset,
                "a range beyond the size");
    for (qsizetype i = 1; i < ranges.size(); ++i)
        require(ranges[i - 1].end() < ranges[i].offset, "ranges that touch, or in disorder");
    for (const ByteRange& range : journal->taken.ranges())
        require(journal->ranges.contains(range), "bytes taken that are not there");
    require(writeJournal(layout, *journal).has_value(), "a journal that cannot be written");
    require(readJournal(layout, StoreFolder::place()) == journal, "what was written is read otherwise");
}

void checkReceipt(const Layout& layout, const QByteArray& bytes)
{
    StoreFolder::write(layout.receipt(StoreFolder::place()), bytes);
    const auto receipt = readReceipt(layout, StoreFolder::place());
    if (!receipt)
        return;
    require(receipt->place == StoreFolder::place() && receipt->identity.size >= 0,
            "a receipt of something else");
    for (const ByteRange& range : receipt->damaged)
        require(range.offset >= 0 && range.length >= 0 && range.end() >= 0, "damage that is nowhere");
    require(receipt->proved.isValid(), "a receipt without a time");
    require(writeReceipt(layout, *receipt).has_value(), "a receipt that cannot be written");
    require(readReceipt(layout, StoreFolder::place()) == receipt, "what was written is read otherwise");
}

void checkReplacements(const Layout& layout, const QByteArray& bytes)
{
    StoreFolder::write(layout.replacements(), bytes);
    auto log = ReplacementLog::read(layout);
    if (!log || log->entries().isEmpty())
        return;
    for (const Replacement& entry : log->entries())
        require(entry.path.startsWith(u'/') && entry.kept.startsWith(u'/') && entry.was.identity.size >= 0,
                "an entry of nothing");
    const Replacement last = log->entries().constLast();
    require(log->begin(last).has_value(), "an entry that cannot be written");
    const auto again = ReplacementLog::read(layout);
    require(again && again->entries() == log->entries() && again->entries().constLast() == last,
            "what was written is read otherwise");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const StoreFolder store;
    const QByteArray bytes = sealed(bytesOf(data, size));
    checkJournal(store.layout(), bytes);
    checkReceipt(store.layout(), bytes);
    checkReplacements(store.layout(), bytes);
    return 0;
}
