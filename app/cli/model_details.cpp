// SPDX-License-Identifier: MIT
#include "app/cli/model_details.h"

#include "app/cli/events.h"
#include "app/cli/model_event.h"
#include "app/cli/progress_line.h"
#include "app/cli/text.h"
#include "core/base/shown.h"
#include "core/disk/disk.h"
#include "core/store/receipts.h"

#include <QFile>
#include <QJsonArray>
#include <QLocale>

namespace cellar::cli {

namespace {

QString key(const char* name)
{
    return QString::fromLatin1(name);
}

// A header that cannot be read is no fault of the model: many kinds of files have none.
std::optional<GgufFacts> headerOf(const QString& path)
{
    const Result<int> handle = openForReading(path);
    QFile file;
    if (!handle || !file.open(*handle, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle))
        return std::nullopt;
    const auto facts = readGgufFacts(file);
    return facts ? std::optional(*facts) : std::nullopt;
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

QJsonValue headerValue(const std::optional<GgufFacts>& header)
{
    if (!header)
        return {};
    return QJsonObject{{key("architecture"), orNull(header->architecture)},
                       {key("quantisation"), orNull(header->quantisation)},
                       {key("context_length"), number(header->contextLength)},
                       {key("parameters"), number(header->parameters)}};
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

void addFile(Lines& lines, const ModelFile& file, const std::optional<Receipt>& receipt, const Layout& layout)
{
    lines.add(Text::tr("file"), layout.file(file.place));
    lines.add(Text::tr("size"), file.size ? shownSize(*file.size) : QString());
    lines.add(Text::tr("promised digest"), file.sha256 ? file.sha256->hex() : QString());
    for (const Source& source : file.sources)
        lines.add(Text::tr("source"), shownUrl(source.url));
    if (receipt)
        addReceipt(lines, *receipt);
}

} // namespace

ModelDetails detailsOf(const Model& model, const ModelState& state, const Layout& layout)
{
    ModelDetails details{.model = model, .state = state, .receipts = {}, .header = {}};
    for (const ModelFile& file : model.files)
        details.receipts += look(layout, file).receipt;
    details.header = headerOf(layout.file(model.files.first().place));
    return details;
}

QJsonObject detailsEvent(const QDateTime& time, const ModelDetails& details, const Layout& layout)
{
    QJsonObject object = modelEvent(time, details.model, details.state, layout);
    QJsonArray files = object.value(key("files")).toArray();
    for (qsizetype i = 0; i < files.size(); ++i) {
        QJsonObject file = files[i].toObject();
        file.insert(key("receipt"), receiptValue(details.receipts[i]));
        files[i] = file;
    }
    object.insert(key("files"), files);
    object.insert(key("header"), headerValue(details.header));
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
        addFile(lines, details.model.files[i], details.receipts[i], layout);
    if (const auto& header = details.header) {
        lines.add(Text::tr("architecture"), header->architecture);
        lines.add(Text::tr("quantisation"), header->quantisation);
        lines.add(Text::tr("context length"), shownNumber(header->contextLength));
        lines.add(Text::tr("parameters"), shownNumber(header->parameters));
    }
    return lines.lines();
}

} // namespace cellar::cli
