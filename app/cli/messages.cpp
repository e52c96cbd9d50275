// SPDX-License-Identifier: MIT
#include "app/cli/messages.h"

#include "app/cli/error_texts.h"
#include "app/cli/progress_line.h"
#include "app/cli/text.h"
#include "core/base/shown.h"

namespace cellar::cli {

namespace {

using Level = Notice::Level;
using Answer = std::optional<Notice>;

QString holderText(const Holder& holder)
{
    const QString who =
        Text::tr("%1 (process %2 on %3)")
            .arg(shownText(holder.program), QString::number(holder.pid), shownText(holder.host));
    if (!holder.since.isValid())
        return who;
    return Text::tr("%1, since %2").arg(who, holder.since.toLocalTime().toString(Qt::ISODate));
}

struct StateNotice
{
    Answer operator()(const state::Locked& s) const
    {
        return Notice{Level::Usual, Text::tr("waiting for %1").arg(holderText(s.holder))};
    }
    Answer operator()(const state::Downloading& s) const
    {
        if (s.stalled)
            return Notice{Level::Usual, Text::tr("nothing comes from %1").arg(shownText(s.source))};
        return Notice{Level::Detail, Text::tr("downloading from %1").arg(shownText(s.source))};
    }
    Answer operator()(const state::Paused& s) const
    {
        if (!s.why)
            return Notice{Level::Usual, Text::tr("paused")};
        return Notice{Level::Usual, Text::tr("paused: %1").arg(errorSummary(*s.why))};
    }
    Answer operator()(const state::Repairing& s) const
    {
        return Notice{Level::Usual, Text::tr("repairing from %1").arg(shownText(s.source))};
    }
    Answer operator()(const state::Verifying&) const { return Notice{Level::Detail, Text::tr("verifying")}; }
    Answer operator()(const auto&) const { return std::nullopt; } // other events speak of these
};

QString importedText(event::Imported::Way way)
{
    switch (way) {
    case event::Imported::Way::Reflink:
        return Text::tr("shares the bytes of %1 until one of them is changed");
    case event::Imported::Way::HardLink:
        return Text::tr("is the same file as %1, under another name");
    case event::Imported::Way::Copy:
        return Text::tr("copied from %1");
    case event::Imported::Way::AlreadyHere:
        return Text::tr("the bytes of %1 are here already");
    }
    Q_UNREACHABLE();
}

struct EventNotice
{
    Answer operator()(const event::StateChanged& e) const { return std::visit(StateNotice{}, e.state); }
    Answer operator()(const event::Retrying& e) const
    {
        const QString wait = QString::number(double(e.delay.count()) / 1000, 'f', 1);
        const QString when = e.delay.count() < 100 ? Text::tr("now") : Text::tr("in %1 s").arg(wait);
        return Notice{Level::Usual, Text::tr("%1; trying %2 %3 (attempt %4 of %5)")
                                        .arg(errorSummary(e.error), shownText(e.source), when,
                                             QString::number(e.attempt), QString::number(e.attempts))};
    }
    Answer operator()(const event::TookFallback& e) const
    {
        return Notice{
            Level::Warning,
            Text::tr("%1; taking its fallback %2 instead").arg(errorSummary(e.error), shownText(e.to))};
    }
    Answer operator()(const event::BecameReady& e) const
    {
        if (!e.published)
            return Notice{
                Level::Usual,
                Text::tr("here, but unproved: no one published a digest (SHA-256 %1)").arg(e.sha256.hex())};
        if (e.downloaded == 0)
            return Notice{Level::Detail, Text::tr("ready, nothing to fetch")};
        QString text =
            Text::tr("ready: %1 proved, %2 received").arg(shownSize(e.size), shownSize(e.downloaded));
        if (e.resumed > 0)
            text += Text::tr(", %1 taken over from before").arg(shownSize(e.resumed));
        return Notice{Level::Usual, text};
    }
    Answer operator()(const event::SourceJudged& e) const
    {
        const QString source = shownText(e.source);
        switch (e.verdict) {
        case event::SourceJudged::Verdict::Used:
            return Notice{Level::Detail, Text::tr("using %1").arg(source)};
        case event::SourceJudged::Verdict::Slow:
            return Notice{Level::Detail, Text::tr("%1 is slow").arg(source)};
        case event::SourceJudged::Verdict::Dropped:
            break;
        }
        Error why = e.error.value_or(Error{});
        why.source.clear(); // it is the one that is spoken of
        return Notice{Level::Usual, Text::tr("%1 is given up: %2").arg(source, errorSummary(why))};
    }
    Answer operator()(const event::Imported& e) const
    {
        return Notice{Level::Usual, importedText(e.way).arg(shownText(e.from))};
    }
    Answer operator()(const event::TookOver& e) const
    {
        return Notice{Level::Usual, Text::tr("goes on with %1 of %2, which are proved at the end")
                                        .arg(shownSize(e.bytes), shownText(e.from))};
    }
    Answer operator()(const event::LeftAlone& e) const
    {
        return Notice{
            Level::Usual,
            Text::tr("another program is downloading it to %1, which is left alone").arg(shownText(e.from))};
    }
    Answer operator()(const event::ClaimBroken& e) const
    {
        return Notice{Level::Usual, Text::tr("what comes from %1 is not what the file's name says: %2")
                                        .arg(shownText(e.source), shownText(e.detail))};
    }
    Answer operator()(const auto&) const { return std::nullopt; } // shown or said otherwise
};

QString withoutStop(QString sentence)
{
    while (sentence.endsWith(u'.'))
        sentence.chop(1);
    return sentence;
}

} // namespace

QString errorSummary(const Error& error)
{
    QString summary = whatHappened(error);
    if (!error.source.isEmpty() && !error.detail.contains(error.source))
        summary += QStringLiteral(" (%1)").arg(shownText(error.source));
    if (!error.detail.isEmpty())
        summary += QStringLiteral(": ") + withoutStop(shownText(error.detail));
    return summary;
}

QString errorMessage(const QString& model, const Error& error)
{
    const QString about = model.isEmpty() ? QString() : QString(shownText(model) + QStringLiteral(": "));
    const QString next = whatNext(model, error);
    return about + errorSummary(error) + u'.' + (next.isEmpty() ? QString() : QString(u' ' + next));
}

std::optional<Notice> noticeOf(const Event& event)
{
    auto notice = std::visit(EventNotice{}, event.what);
    if (notice && !event.model.isEmpty())
        notice->text.prepend(shownText(event.model) + QStringLiteral(": "));
    return notice;
}

} // namespace cellar::cli
