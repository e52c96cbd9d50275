// SPDX-License-Identifier: MIT
#include "tests/support/script.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <functional>

namespace cellar::test {

namespace {

using Setter = std::function<bool(Step&, const QJsonValue&)>; // false: not a value for it

Setter text(QByteArray Step::*member)
{
    return [=](Step& step, const QJsonValue& value) {
        step.*member = value.toString().toUtf8();
        return value.isString();
    };
}

template <class Integer>
Setter number(Integer Step::*member)
{
    return [=](Step& step, const QJsonValue& value) {
        step.*member = static_cast<Integer>(value.toInteger());
        return value.isDouble();
    };
}

Setter truth(bool Step::*member)
{
    return [=](Step& step, const QJsonValue& value) {
        step.*member = value.toBool();
        return value.isBool();
    };
}

template <class Enum>
Setter word(Enum Step::*member, const QHash<QString, Enum>& words)
{
    return [=](Step& step, const QJsonValue& value) {
        step.*member = words.value(value.toString());
        return words.contains(value.toString());
    };
}

bool setHeaders(Step& step, const QJsonValue& value)
{
    for (const QJsonValue pair : value.toArray())
        step.headers.append({pair[0].toString().toUtf8(), pair[1].toString().toUtf8()});
    return value.isArray();
}

bool setContentLength(Step& step, const QJsonValue& value)
{
    step.contentLength.emplace();
    for (const QJsonValue line : value.toArray())
        step.contentLength->append(line.toString().toUtf8());
    return value.isArray();
}

bool setContentRange(Step& step, const QJsonValue& value)
{
    step.contentRange = value.toString().toUtf8();
    return value.isString();
}

bool setDelay(Step& step, const QJsonValue& value)
{
    step.delay = Milliseconds(value.toInteger());
    return value.isDouble();
}

bool setBody(Step& step, const QJsonValue& value)
{
    if (value.isString())
        step.body = Body::given(value.toString().toUtf8());
    else if (value[u"file"].isString())
        step.body = Body::ofFile(value[u"file"].toString());
    else
        step.body =
            Body::generated(static_cast<quint64>(value[u"seed"].toInteger()), value[u"size"].toInteger());
    return value.isString() || value.isObject();
}

const QHash<QString, Setter>& setters()
{
    static const QHash<QString, Setter> all{
        {QStringLiteral("status"), number(&Step::status)},
        {QStringLiteral("headers"), setHeaders},
        {QStringLiteral("body"), setBody},
        {QStringLiteral("etag"), text(&Step::etag)},
        {QStringLiteral("ranges"), truth(&Step::ranges)},
        {QStringLiteral("if_range"), truth(&Step::ifRange)},
        {QStringLiteral("content_range"), setContentRange},
        {QStringLiteral("content_length"), setContentLength},
        {QStringLiteral("framing"),
         word<Framing>(&Step::framing, {{QStringLiteral("length"), Framing::Length},
                                        {QStringLiteral("chunked"), Framing::Chunked},
                                        {QStringLiteral("chunked-without-end"), Framing::ChunkedWithoutEnd},
                                        {QStringLiteral("bad-chunk"), Framing::BadChunk},
                                        {QStringLiteral("until-close"), Framing::UntilClose}})},
        {QStringLiteral("stray"), text(&Step::stray)},
        {QStringLiteral("endless"), truth(&Step::endless)},
        {QStringLiteral("stop_after"), number(&Step::stopAfter)},
        {QStringLiteral("stop_at"), number(&Step::stopAt)},
        {QStringLiteral("stop"), word<Stop>(&Step::stop, {{QStringLiteral("close"), Stop::Close},
                                                          {QStringLiteral("reset"), Stop::Reset},
                                                          {QStringLiteral("stall"), Stop::Stall}})},
        {QStringLiteral("body_rate"), number(&Step::bodyRate)},
        {QStringLiteral("head_rate"), number(&Step::headRate)},
        {QStringLiteral("delay"), setDelay},
        {QStringLiteral("silent"), truth(&Step::silent)},
        {QStringLiteral("interim"), number(&Step::interim)},
        {QStringLiteral("header_flood"), number(&Step::headerFlood)},
        {QStringLiteral("endless_headers"), truth(&Step::endlessHeaders)},
        {QStringLiteral("raw"), text(&Step::raw)},
    };
    return all;
}

Result<Step> stepFromJson(const QString& place, const QJsonValue& value)
{
    if (!value.isObject())
        return fail(ErrorKind::InvalidAnswer, place + u": not an object");
    const QJsonObject members = value.toObject();
    Step step;
    for (auto it = members.begin(); it != members.end(); ++it) {
        const auto setter = setters().constFind(it.key());
        if (setter == setters().constEnd())
            return fail(ErrorKind::InvalidAnswer, place + u": unknown member " + it.key());
        if (!(*setter)(step, it.value()))
            return fail(ErrorKind::InvalidAnswer, place + u'.' + it.key() + u": not a value for it");
    }
    return step;
}

} // namespace

Result<Script> scriptFromJson(const QByteArray& document)
{
    QJsonParseError error;
    const QJsonDocument json = QJsonDocument::fromJson(document, &error);
    if (!json.isObject())
        return fail(ErrorKind::InvalidAnswer, error.errorString());
    Script script;
    const QJsonObject paths = json.object();
    for (auto it = paths.begin(); it != paths.end(); ++it) {
        const QJsonArray steps = it.value().toArray();
        for (qsizetype i = 0; i < steps.size(); ++i) {
            const Result<Step> step = stepFromJson(it.key() + u'[' + QString::number(i) + u']', steps.at(i));
            if (!step)
                return fail(step.error());
            script[it.key()].append(*step);
        }
    }
    return script;
}

} // namespace cellar::test
