// SPDX-License-Identifier: MIT
// Values of HTTP headers, and what an answer with them is taken for. The input is the head of an answer: a
// line with its status, then `Name: value` lines; every value is given to every reader, whatever its name.
#include "core/net/answer.h"
#include "core/net/hub_refusal.h"
#include "core/net/origin.h"
#include "core/registry/oci/challenge.h"
#include "tests/fuzz/fuzz.h"

#include <QLocale>

#include <limits>

using namespace cellar;
using namespace cellar::test;

namespace {

const QUrl asked(QStringLiteral("https://r.example/v2/team/tiny/blobs/x"));
const QDateTime now(QDate(2026, 6, 1), QTime(12, 0), Qt::UTC);
constexpr Milliseconds longestWait = std::chrono::hours(100 * 24);

void checkWait(const QByteArray& value)
{
    if (const auto wait = parseRetryAfter(value, {}, now))
        require(wait->count() >= 0 && *wait <= longestWait, "a wait out of bounds");
}

void checkDate(const QByteArray& value)
{
    const auto date = parseHttpDate(value);
    if (!date)
        return;
    const QString text = QLocale::c().toString(*date, QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"));
    require(date->timeSpec() == Qt::UTC && parseHttpDate(text.toLatin1()) == date,
            "a date that is read otherwise");
}

void checkLimit(const QByteArray& value)
{
    if (const auto limit = parseRateLimit(value))
        require(limit->remaining >= 0 && limit->reset.count() >= 0 && limit->reset <= longestWait,
                "a window out of bounds");
}

QByteArray written(const ContentRange& range)
{
    const QByteArray total = range.total ? QByteArray::number(*range.total) : QByteArray("*");
    if (!range.range)
        return "bytes */" + total;
    return "bytes " + QByteArray::number(range.range->offset) + '-' +
           QByteArray::number(range.range->end() - 1) + '/' + total;
}

void checkRange(const QByteArray& value)
{
    const auto read = parseContentRange(value);
    if (!read)
        return;
    const ContentRange& range = *read;
    require(range.range || range.total, "neither a range nor a size");
    require(range.total.value_or(0) >= 0, "a negative size");
    if (range.range) {
        require(range.range->offset >= 0 && range.range->length > 0, "a range of nothing");
        const qint64 most = range.total.value_or(std::numeric_limits<qint64>::max());
        require(range.range->length <= most - range.range->offset, "a range beyond the size");
    }
    require(parseContentRange(written(range)) == range, "a range that is read otherwise");
}

void checkChallenges(const QByteArray& value)
{
    for (const Challenge& challenge : parseChallenges(value)) {
        require(!challenge.scheme.isEmpty() && challenge.scheme == challenge.scheme.toLower(),
                "a challenge without a scheme");
        const auto address = tokenAddress(challenge, asked);
        if (!address)
            continue;
        require(address->scheme() == u"https" && !isLoopback(*address) && !address->hasFragment() &&
                    address->userInfo().isEmpty(),
                "a token is asked for where it must not");
        require(address->query().contains(QStringLiteral("scope=repository:team/tiny:")),
                "a token for something else");
    }
}

void checkLength(const QByteArray& value)
{
    if (const auto length = parseContentLength(value))
        require(*length >= 0 && parseContentLength(QByteArray::number(*length)) == length,
                "a length that is read otherwise");
}

void checkDigest(const QByteArray& value)
{
    if (const auto digest = parseReprDigest(value))
        require(parseReprDigest("sha-256=:" + digest->bytes().toBase64() + ':') == digest,
                "a digest that is read otherwise");
}

void checkLink(const QByteArray& value)
{
    if (const QByteArray link = parseNextLink(value); !link.isEmpty())
        require(value.contains(QByteArray('<' + link + '>')), "a link that is not there");
}

void checkTag(const QByteArray& value)
{
    if (isStrongEtag(value))
        require(!value.startsWith("W/") && value.count('"') == 2 && !value.contains(' '),
                "a tag that is none");
}

void checkRedirect(const QByteArray& value)
{
    for (const bool isPermitted : {false, true})
        if (const auto target = redirectTarget(asked, value, isPermitted))
            require(target->scheme() == u"https" && !target->host().isEmpty() && target->userInfo().isEmpty(),
                    "a redirect to where it must not lead");
}

struct Header
{
    QByteArrayView name; // in lower case
    void (*check)(const QByteArray& value);
    QByteArray Answer::*field; // where it is kept unread
};

constexpr Header headers[] = {
    {"content-type", nullptr, &Answer::contentType},
    {"content-encoding", nullptr, &Answer::contentEncoding},
    {"content-length", checkLength, nullptr},
    {"content-range", checkRange, nullptr},
    {"date", checkDate, &Answer::date},
    {"etag", checkTag, &Answer::etag},
    {"link", checkLink, nullptr},
    {"location", checkRedirect, &Answer::location},
    {"ratelimit", checkLimit, &Answer::rateLimit},
    {"repr-digest", checkDigest, &Answer::reprDigest},
    {"retry-after", checkWait, &Answer::retryAfter},
    {"www-authenticate", checkChallenges, nullptr},
    {"x-error-code", nullptr, &Answer::errorCode},
    {"x-linked-etag", checkTag, &Answer::linkedEtag},
};

Answer answerOf(const QByteArrayList& lines)
{
    Answer answer;
    answer.url = asked;
    answer.status = lines.first().toInt();
    for (const QByteArray& line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        const QByteArray name = line.left(colon).toLower();
        const QByteArray value = line.mid(colon + 1).trimmed();
        for (const Header& header : headers) {
            if (header.name != name)
                continue;
            if (header.check)
                header.check(value);
            if (header.field)
                answer.*header.field = value;
        }
        if (name == "content-length")
            answer.contentLength = parseContentLength(value);
        else if (name == "content-range")
            answer.contentRange = parseContentRange(value);
        else if (name == "accept-ranges")
            answer.acceptRanges = parseAcceptRanges(value);
    }
    return answer;
}

/// What is accepted belongs where it was asked for.
void checkAccepted(const Answer& answer)
{
    const Expected expected{1000, true};
    const ByteRange part{100, 500};
    if (const auto fits = checkAnswer(answer, expected, part, "\"tag\""); !fits) {
        require(isShort(fits.error().detail, 1000), "a fault that cannot be shown");
        require(fits.error().kind != ErrorKind::Cancelled, "a fault that is none");
    } else if (answer.status == 206) {
        require(answer.isPartial() && bodyOffset(answer) == part.offset, "a part from elsewhere");
        require(bodyLength(answer, expected).value_or(0) > 0 && *bodyLength(answer, expected) <= part.length,
                "a part that is longer than what was asked for");
    } else {
        require(answer.status == 200 && bodyOffset(answer) == 0, "an answer that is not the file");
        require(answer.isPartial() || bodyLength(answer, expected) == expected.size,
                "a body of another length");
    }
    if (checkAnswer(answer, {}))
        require(answer.status == 200 && answer.contentLength, "a body of which nothing is known");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray bytes = bytesOf(data, size);
    const Answer answer = answerOf(bytes.split('\n'));
    checkAccepted(answer);
    require(askedWait(answer, now).value_or(Milliseconds(0)) <= longestWait + std::chrono::seconds(1),
            "a wait out of bounds");
    require(isShort(hubRefusal(answer), 500), "a refusal that cannot be shown");
    require(strongEtag(answer).isEmpty() || strongEtag(answer) == answer.etag, "a tag of something else");
    const auto digest = publishedDigest(answer);
    require(!digest || !answer.reprDigest.isEmpty() || !answer.linkedEtag.isEmpty(), "a digest of nobody");
    require(!looksLikeWebPage(bytes) || bytes.toLower().contains("html"), "a page that is none");
    return 0;
}
