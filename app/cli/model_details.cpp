// SPDX-License-Identifier: MIT
#include "app/cli/model_details.h"

#include "app/cli/events.h"
#include "app/cli/model_event.h"
#include "app/cli/progress_line.h"
#include "app/cli/text.h"
#include "core/base/shown.h"
#include "core/store/receipts.h"
#include "core/verify/kept_header.h"

#include <QJsonArray>
#include <QLocale>

namespace cellar::cli {

namespace {

QString key(const char* name)
{
    return QString::fromLatin1(name);
}

/// Why the file is not what its name promises, or not whole; empty where nothing speaks against it, as for
/// the many kinds of files that have no header.
QString headerFault(const ModelFile& file, const KeptHeader& header)
{
    if (const auto fault = brokenClaim(file.place.name, header.reading))
        return fault->detail;
    if (!header.misfit)
        return {};
    return header.reading && header.misfit->offset == header.reading->leastLength
               ? Text::tr("%1 bytes too many").arg(header.misfit->length)
               : Text::tr("cut short at byte %1").arg(header.misfit->offset);
}

/// Names that are missing in the catalogue too, and files that are here and no part of it.
QList<SplitFault> partFaultsOf(const Model& model, const QList<SplitPart>& here)
{
    QStringList names;
    for (const ModelFile& file : model.files)
        names += file.place.name;
    QList<SplitFault> faults = splitFaults(names);
    const QList<SplitFault> byHeader = splitFaults(here);
    for (const SplitFault& fault : byHeader) {
        if (fault.kind == SplitFault::Kind::Foreign && !faults.contains(fault))
            faults += fault;
    }
    return faults;
}

QJsonValue receiptValue(const std::optional<Receipt>& receipt)
{
    if (!receipt)
        return {};
    return QJsonObject{
        {key("sha256"), receipt->sha256.hex()},     {key("published"), receipt->published},
        {key("size"), receipt->identity.size},      {key("damaged"), rangesArray(receipt->damaged)},
        {key("source"), orNull(receipt->source)},   {key("etag"), orNull(receipt->etag)},
        {key("proved"), timeValue(receipt->proved)}};
}

QJsonValue number(std::optional<qint64> value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QJsonValue splitValue(const std::optional<SplitFacts>& split)
{
    if (!split)
        return {};
    return QJsonObject{{key("number"), split->number}, {key("count"), split->count}};
}

QJsonValue headerValue(const std::optional<HeaderFacts>& header)
{
    if (!header)
        return {};
    return QJsonObject{{key("format"), formatName(*header)},
                       {key("name"), orNull(header->name)},
                       {key("architecture"), orNull(header->architecture)},
                       {key("quantisation"), orNull(header->quantisation)},
                       {key("context_length"), number(header->contextLength)},
                       {key("parameters"), number(header->parameters)},
                       {key("tensors"), number(header->tensors)},
                       {key("tokenizer"), orNull(header->tokenizer)},
                       {key("license"), orNull(header->license)},
                       {key("split"), splitValue(header->split)}};
}

QJsonArray namesOf(const QList<SplitFault>& faults, SplitFault::Kind kind)
{
    QJsonArray names;
    for (const SplitFault& fault : faults) {
        if (fault.kind == kind)
            names += fault.name;
    }
    return names;
}

// Lines of `label  value`; what is empty is left out.
class Lines
{
public:
    void add(const QString& label, const QString& value)
    {
        constexpr int labelWidth = 16;
        if (!value.isEmpty())
            m_lines += label.leftJustified(labelWidth) + shownText(value);
    }

    const QStringList& lines() const { return m_lines; }

private:
    QStringList m_lines;
};

QString shownNumber(std::optional<qint64> value)
{
    return value ? QLocale().toString(*value) : QString();
}

void addReceipt(Lines& lines, const Receipt& receipt)
{
    const QString when = receipt.proved.toLocalTime().toString(Qt::ISODate);
    lines.add(receipt.published ? Text::tr("proved") : Text::tr("recorded"), when);
    lines.add(Text::tr("digest"), receipt.sha256.hex());
    lines.add(Text::tr("from"), receipt.source);
    for (const ByteRange& range : receipt.damaged)
        lines.add(Text::tr("damaged"), QStringLiteral("%1 + %2").arg(range.offset).arg(range.length));
}

void addFile(Lines& lines, const ModelDetails& details, qsizetype index, const Layout& layout)
{
    const ModelFile& file = details.model.files[index];
    lines.add(Text::tr("file"), layout.file(file.place));
    lines.add(Text::tr("size"), file.size ? shownSize(*file.size) : QString());
    lines.add(Text::tr("promised digest"), file.sha256 ? file.sha256->hex() : QString());
    for (const Source& source : file.sources)
        lines.add(Text::tr("source"), shownUrl(source.url));
    if (const auto& receipt = details.receipts[index])
        addReceipt(lines, *receipt);
    lines.add(Text::tr("header"), details.headerFaults[index]);
}

void addHeader(Lines& lines, const HeaderFacts& header)
{
    lines.add(Text::tr("format"), formatName(header));
    lines.add(Text::tr("named"), header.name);
    lines.add(Text::tr("architecture"), header.architecture);
    lines.add(Text::tr("quantisation"), header.quantisation);
    lines.add(Text::tr("context length"), shownNumber(header.contextLength));
    lines.add(Text::tr("parameters"), shownNumber(header.parameters));
    lines.add(Text::tr("tokenizer"), header.tokenizer);
    lines.add(Text::tr("own licence"), header.license);
}

} // namespace

ModelDetails detailsOf(const Model& model, const ModelState& state, const Layout& layout)
{
    ModelDetails details;
    details.model = model;
    details.state = state;
    QList<SplitPart> parts;
    QList<HeaderFacts> headers;
    for (const ModelFile& file : model.files) {
        details.receipts += look(layout, file).receipt;
        const KeptHeader header = readKeptHeader(layout.file(file.place));
        details.headerFaults += headerFault(file, header);
        if (!header.reading)
            continue;
        headers += *header.reading;
        parts += SplitPart{file.place.name, *header.reading};
    }
    details.header = factsOfSet(headers);
    details.partFaults = partFaultsOf(model, parts);
    return details;
}

QJsonObject detailsEvent(const QDateTime& time, const ModelDetails& details, const Layout& layout)
{
    QJsonObject object = modelEvent(time, details.model, details.state, layout);
    QJsonArray files = object.value(key("files")).toArray();
    for (qsizetype i = 0; i < files.size(); ++i) {
        QJsonObject file = files[i].toObject();
        file.insert(key("receipt"), receiptValue(details.receipts[i]));
        file.insert(key("header_fault"), orNull(details.headerFaults[i]));
        files[i] = file;
    }
    object.insert(key("files"), files);
    object.insert(key("header"), headerValue(details.header));
    object.insert(key("missing_parts"), namesOf(details.partFaults, SplitFault::Kind::Missing));
    object.insert(key("foreign_parts"), namesOf(details.partFaults, SplitFault::Kind::Foreign));
    return object;
}

QStringList detailsText(const ModelDetails& details, const Layout& layout)
{
    Lines lines;
    lines.add(Text::tr("id"), details.model.id);
    lines.add(Text::tr("name"), details.model.name);
    lines.add(Text::tr("state"), stateName(details.state));
    lines.add(Text::tr("licence"), details.model.license);
    lines.add(Text::tr("fallback"), details.model.fallback);
    for (qsizetype i = 0; i < details.model.files.size(); ++i)
        addFile(lines, details, i, layout);
    if (details.header)
        addHeader(lines, *details.header);
    for (const SplitFault& fault : details.partFaults)
        lines.add(fault.kind == SplitFault::Kind::Missing ? Text::tr("part missing")
                                                          : Text::tr("foreign part"),
                  fault.name);
    return lines.lines();
}

} // namespace cellar::cli
