// SPDX-License-Identifier: MIT
// header-facts FILE…: what the headers of files say, a line of JSON for each; for compare_headers.
#include "core/formats/header_facts.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

using namespace cellar;

namespace {

QString key(const char* name)
{
    return QString::fromLatin1(name);
}

QJsonValue number(std::optional<qint64> value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QJsonValue splitValue(const std::optional<SplitFacts>& split)
{
    if (!split)
        return {};
    return QJsonObject{{key("number"), split->number},
                       {key("count"), split->count},
                       {key("tensors"), number(split->tensors)}};
}

QString word(HeaderFault::Kind kind)
{
    switch (kind) {
    case HeaderFault::Kind::OtherFormat:
        return key("other-format");
    case HeaderFault::Kind::NeedsMore:
        return key("needs-more");
    case HeaderFault::Kind::Broken:
        return key("broken");
    case HeaderFault::Kind::Io:
        return key("io");
    }
    Q_UNREACHABLE();
}

QJsonObject toJson(const HeaderFacts& facts)
{
    return {{key("format"), formatName(facts)},
            {key("architecture"), facts.architecture},
            {key("name"), facts.name},
            {key("license"), facts.license},
            {key("tokenizer"), facts.tokenizer},
            {key("quantisation"), facts.quantisation},
            {key("parameters"), number(facts.parameters)},
            {key("tensors"), number(facts.tensors)},
            {key("context_length"), number(facts.contextLength)},
            {key("split"), splitValue(facts.split)},
            {key("least_length"), facts.leastLength},
            {key("exact"), facts.lengthIsExact}};
}

} // namespace

int main(int argc, char* argv[])
{
    QTextStream out(stdout);
    for (int i = 1; i < argc; ++i) {
        QFile file(QFile::decodeName(argv[i]));
        if (!file.open(QIODevice::ReadOnly))
            return 1;
        const HeaderReading reading = readHeaderFacts(file);
        QJsonObject object = reading ? toJson(*reading)
                                     : QJsonObject{{key("fault"), word(reading.error().kind)},
                                                   {key("detail"), reading.error().detail}};
        object.insert(key("misfit"), misfit(reading, file.size()).has_value());
        out << QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)) << '\n';
    }
    return 0;
}
