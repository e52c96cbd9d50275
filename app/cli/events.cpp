// SPDX-License-Identifier: MIT
#include "app/cli/events.h"

#include <QJsonArray>

#include <cmath>

namespace cellar::cli {

namespace {

using Members = QJsonObject;

QString key(const char* name)
{
    return QString::fromLatin1(name);
}

QJsonValue number(std::optional<qint64> value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

qint64 wholeSpeed(double bytesPerSecond)
{
    constexpr double most = 1e18;
    return std::isfinite(bytesPerSecond) ? qint64(qBound(0.0, bytesPerSecond, most)) : 0;
}

QJsonValue secondsLeft(const Progress& progress)
{
    return progress.eta ? QJsonValue(qint64(progress.eta->count())) : QJsonValue();
}

QJsonObject holderObject(const Holder& holder)
{
    return {{key("pid"), holder.pid},
            {key("host"), orNull(holder.host)},
            {key("program"), orNull(holder.program)},
            {key("since"), timeValue(holder.since)},
            {key("received"), holder.received},
            {key("total"), number(holder.total)}};
}

// What belongs to a state besides its word.
struct StateMembers
{
    Members operator()(const state::Absent&) const { return {}; }
    Members operator()(const state::Queued&) const { return {}; }
    Members operator()(const state::Locked& s) const { return {{key("holder"), holderObject(s.holder)}}; }
    Members operator()(const state::Downloading& s) const
    {
        return {{key("source"), orNull(s.source)}, {key("stalled"), s.stalled}};
    }
    Members operator()(const state::Paused& s) const
    {
        Members members{{key("received"), s.progress.done}, {key("total"), number(s.progress.total)}};
        if (s.why)
            members.insert(key("error"), errorObject(*s.why));
        if (s.verifying)
            members.insert(key("verifying"), true);
        return members;
    }
    Members operator()(const state::Waiting& s) const
    {
        return {{key("until"), timeValue(s.until)},
                {key("attempt"), s.attempt},
                {key("attempts"), s.attempts},
                {key("error"), errorObject(s.error)}};
    }
    Members operator()(const state::Verifying&) const { return {}; }
    Members operator()(const state::Repairing& s) const { return {{key("source"), orNull(s.source)}}; }
    Members operator()(const state::Ready& s) const
    {
        return {{key("proved"), timeValue(s.proved)}, {key("source"), orNull(s.source)}};
    }
    Members operator()(const state::Unproved&) const { return {}; }
    Members operator()(const state::Fallback& s) const { return {{key("fallback"), s.id}}; }
    Members operator()(const state::Damaged& s) const { return {{key("damaged"), rangesArray(s.ranges)}}; }
    Members operator()(const state::Failed& s) const { return {{key("error"), errorObject(s.error)}}; }
    Members operator()(const state::Unavailable&) const { return {}; }
};

QString verdictWord(event::SourceJudged::Verdict verdict)
{
    switch (verdict) {
    case event::SourceJudged::Verdict::Used:
        return key("used");
    case event::SourceJudged::Verdict::Slow:
        return key("slow");
    case event::SourceJudged::Verdict::Dropped:
        return key("dropped");
    }
    Q_UNREACHABLE();
}

QString wayWord(event::Imported::Way way)
{
    switch (way) {
    case event::Imported::Way::Reflink:
        return key("reflink");
    case event::Imported::Way::HardLink:
        return key("hard-link");
    case event::Imported::Way::Copy:
        return key("copy");
    case event::Imported::Way::AlreadyHere:
        return key("already-here");
    }
    Q_UNREACHABLE();
}

struct Named
{
    const char* event;
    Members members;
};

struct ToNamed
{
    using Answer = std::optional<Named>;

    Answer operator()(const event::StateChanged& e) const
    {
        Members members = std::visit(StateMembers{}, e.state);
        members.insert(key("state"), stateName(e.state));
        return Named{"state", members};
    }
    Answer operator()(const event::Progressed& e) const
    {
        return Named{"progress",
                     {{key("file"), e.file},
                      {key("received"), e.progress.done},
                      {key("total"), number(e.progress.total)},
                      {key("bytes_per_second"), wholeSpeed(e.progress.bytesPerSecond)},
                      {key("eta_seconds"), secondsLeft(e.progress)},
                      {key("connections"), e.connections}}};
    }
    Answer operator()(const event::Retrying& e) const
    {
        return Named{"retry",
                     {{key("attempt"), e.attempt},
                      {key("attempts"), e.attempts},
                      {key("delay_seconds"), double(e.delay.count()) / 1000},
                      {key("source"), orNull(e.source)},
                      {key("error"), errorObject(e.error)}}};
    }
    Answer operator()(const event::TookFallback& e) const
    {
        return Named{"fallback",
                     {{key("from"), e.from}, {key("to"), e.to}, {key("error"), errorObject(e.error)}}};
    }
    Answer operator()(const event::BecameReady& e) const
    {
        return Named{"ready",
                     {{key("path"), e.path},
                      {key("size"), e.size},
                      {key("sha256"), e.sha256.hex()},
                      {key("published"), e.published},
                      {key("downloaded"), e.downloaded},
                      {key("resumed"), e.resumed},
                      {key("source"), orNull(e.source)},
                      {key("fallback_for"), orNull(e.fallbackFor)}}};
    }
    Answer operator()(const event::SourceJudged& e) const
    {
        Members members{{key("source"), e.source}, {key("state"), verdictWord(e.verdict)}};
        if (e.error)
            members.insert(key("error"), errorObject(*e.error));
        return Named{"source", members};
    }
    Answer operator()(const event::Verified& e) const
    {
        return Named{"verified",
                     {{key("result"), resultWord(e.result)},
                      {key("path"), e.path},
                      {key("sha256"), e.sha256 ? QJsonValue(e.sha256->hex()) : QJsonValue()},
                      {key("damaged"), rangesArray(e.damaged)}}};
    }
    Answer operator()(const event::Imported& e) const
    {
        return Named{"imported",
                     {{key("way"), wayWord(e.way)}, {key("from"), e.from}, {key("path"), e.path}}};
    }
    Answer operator()(const event::TookOver& e) const
    {
        return Named{"took-over", {{key("from"), e.from}, {key("bytes"), e.bytes}}};
    }
    Answer operator()(const event::LeftAlone& e) const
    {
        return Named{"left-alone", {{key("from"), e.from}}};
    }
    Answer operator()(const event::ClaimBroken& e) const
    {
        return Named{"claim-broken", {{key("source"), e.source}, {key("detail"), e.detail}}};
    }
    Answer operator()(const event::Updated& e) const
    {
        return Named{"updated", {{key("here"), orNull(e.from)}, {key("there"), orNull(e.to)}}};
    }
    Answer operator()(const event::Failed&) const { return std::nullopt; }
    Answer operator()(const event::Removed&) const { return std::nullopt; }
};

} // namespace

QJsonObject eventObject(const QString& event, const QDateTime& time, const QString& model)
{
    return {{key("event"), event}, {key("time"), timeValue(time)}, {key("model"), orNull(model)}};
}

QJsonObject errorObject(const Error& error)
{
    QJsonObject object{{key("kind"), kindName(error.kind)},
                       {key("detail"), error.detail},
                       {key("source"), orNull(error.source)}};
    if (error.httpStatus != 0)
        object.insert(key("status"), error.httpStatus);
    return object;
}

QJsonArray rangesArray(const QList<ByteRange>& ranges)
{
    QJsonArray array;
    for (const ByteRange& range : ranges)
        array += QJsonObject{{key("offset"), range.offset}, {key("length"), range.length}};
    return array;
}

QJsonValue orNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue timeValue(const QDateTime& time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue();
}

std::optional<QJsonObject> eventToJson(const Event& event)
{
    const auto named = std::visit(ToNamed{}, event.what);
    if (!named)
        return std::nullopt;
    QJsonObject object = eventObject(key(named->event), event.time, event.model);
    for (auto member = named->members.begin(); member != named->members.end(); ++member)
        object.insert(member.key(), member.value());
    return object;
}

QJsonObject failedEvent(const QDateTime& time, const QString& model, const Error& error, int exit)
{
    QJsonObject object = eventObject(key("failed"), time, model);
    object.insert(key("error"), errorObject(error));
    object.insert(key("exit"), exit);
    return object;
}

QString resultWord(event::Verified::Result result)
{
    switch (result) {
    case event::Verified::Result::Ok:
        return key("ok");
    case event::Verified::Result::Damaged:
        return key("damaged");
    case event::Verified::Result::Missing:
        return key("missing");
    case event::Verified::Result::Unproved:
        return key("unproved");
    }
    Q_UNREACHABLE();
}

} // namespace cellar::cli
