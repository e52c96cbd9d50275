// SPDX-License-Identifier: MIT
#include "core/net/answer.h"

#include "core/base/shown.h"
#include "core/net/hub_refusal.h"

namespace cellar {

namespace {

using Asked = std::optional<ByteRange>;

QString shownRange(const ByteRange& range)
{
    return QStringLiteral("bytes %1-%2").arg(range.offset).arg(range.offset + range.length - 1);
}

tl::unexpected<Error> rangeMismatch(const Answer& answer, const QString& what)
{
    return fail(ErrorKind::RangeMismatch, QStringLiteral("status %1: ").arg(answer.status) + what,
                shownUrl(answer.url));
}

tl::unexpected<Error> sizeMismatch(const Answer& answer, qint64 offered, qint64 promised)
{
    return fail(ErrorKind::SizeMismatch,
                QStringLiteral("offers %1 bytes where %2 were promised").arg(offered).arg(promised),
                shownUrl(answer.url));
}

std::optional<qint64> totalOf(const Answer& answer)
{
    return answer.contentRange ? answer.contentRange->total : std::nullopt;
}

Status checkStatus(const Answer& answer, const Asked& asked)
{
    const QString shown = shownUrl(answer.url);
    const int status = answer.status;
    if (status == 200 || (status == 206 && asked))
        return {};
    if (status == 416 && asked) {
        const auto total = totalOf(answer);
        return rangeMismatch(answer,
                             QStringLiteral("%1 lie outside a file of %2 bytes")
                                 .arg(shownRange(*asked), total ? QString::number(*total) : u"unknown"_qs));
    }
    Error error{ErrorKind::HttpStatus, QStringLiteral("answered with status %1").arg(status), shown, status};
    if (status == 401 || status == 403)
        error.kind = ErrorKind::Unauthorised;
    else if (status < 300)
        error = {ErrorKind::InvalidAnswer,
                 QStringLiteral("status %1 is no answer to this request").arg(status), shown};
    if (const QString why = hubRefusal(answer); !why.isEmpty())
        error.detail += QStringLiteral(": ") + why;
    return fail(error);
}

Status checkEncoding(const Answer& answer)
{
    const QByteArray encoding = answer.contentEncoding.trimmed().toLower();
    if (encoding.isEmpty() || encoding == "identity")
        return {};
    const QString what = QStringLiteral("sent with Content-Encoding %1, which was not asked for")
                             .arg(shownText(QString::fromLatin1(encoding), 40));
    if (answer.status == 206)
        return rangeMismatch(answer, what);
    return fail(ErrorKind::InvalidAnswer, what, shownUrl(answer.url));
}

Status checkType(const Answer& answer, const Expected& expected)
{
    const QByteArray type = answer.contentType.trimmed().toLower();
    if (answer.status == 206 && type.startsWith("multipart/"))
        return rangeMismatch(answer, QStringLiteral("several parts where one was asked for"));
    const auto size = answer.status == 206 ? totalOf(answer) : answer.contentLength;
    if (type.startsWith("text/html") && !(size && size == expected.size))
        return fail(ErrorKind::CaptivePortal, QStringLiteral("a web page in place of the file"),
                    shownUrl(answer.url));
    return {};
}

Status checkPart(const Answer& answer, const Expected& expected, const ByteRange& asked,
                 const QByteArray& ifRange)
{
    if (!answer.isPartial())
        return rangeMismatch(answer, QStringLiteral("it does not say which bytes follow"));
    const QByteArray tag = strongEtag(answer);
    if (isStrongEtag(ifRange) && !tag.isEmpty() && tag != ifRange)
        return fail(
            ErrorKind::SourceChanged,
            QStringLiteral("a part of %1 where one of %2 was asked for")
                .arg(shownText(QString::fromLatin1(tag), 100), shownText(QString::fromLatin1(ifRange), 100)),
            shownUrl(answer.url));
    const ByteRange sent = *answer.contentRange->range;
    if (sent.offset != asked.offset || sent.length > asked.length)
        return rangeMismatch(
            answer, QStringLiteral("%1 where %2 were asked for").arg(shownRange(sent), shownRange(asked)));
    if (const auto total = totalOf(answer); total && expected.size && *total != *expected.size)
        return sizeMismatch(answer, *total, *expected.size);
    if (const auto length = answer.contentLength; length && *length != sent.length)
        return rangeMismatch(answer, QStringLiteral("%1 in %2 bytes").arg(shownRange(sent)).arg(*length));
    return {};
}

Status checkLength(const Answer& answer, const Expected& expected)
{
    const auto length = answer.contentLength;
    if (!expected.size) {
        if (!length && !expected.digestKnown)
            return fail(ErrorKind::InvalidAnswer,
                        QStringLiteral("neither a length nor a digest: a body cut short could not be told"),
                        shownUrl(answer.url));
        return {};
    }
    if (!length || *length == *expected.size || (*length > *expected.size && expected.digestKnown))
        return {};
    return sizeMismatch(answer, *length, *expected.size);
}

} // namespace

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

bool isSpent(int status)
{
    return status >= 300 && status < 500 && status != 408 && status != 416 && status != 429;
}

Status checkAnswer(const Answer& answer, const Expected& expected, const Asked& asked,
                   const QByteArray& ifRange)
{
    if (const auto status = checkStatus(answer, asked); !status)
        return status;
    if (const auto encoding = checkEncoding(answer); !encoding)
        return encoding;
    if (const auto type = checkType(answer, expected); !type)
        return type;
    return answer.status == 206 ? checkPart(answer, expected, *asked, ifRange)
                                : checkLength(answer, expected);
}

std::optional<qint64> bodyLength(const Answer& answer, const Expected& expected)
{
    if (answer.isPartial())
        return answer.contentRange->range->length;
    return expected.size ? expected.size : answer.contentLength;
}

qint64 bodyOffset(const Answer& answer)
{
    return answer.isPartial() ? answer.contentRange->range->offset : 0;
}

QByteArray strongEtag(const Answer& answer)
{
    return isStrongEtag(answer.etag) ? answer.etag : QByteArray();
}

std::optional<Milliseconds> askedWait(const Answer& answer, const QDateTime& now)
{
    const auto limit = parseRateLimit(answer.rateLimit);
    if (answer.status == 429 && limit && limit->remaining == 0)
        return limit->reset + std::chrono::seconds(1);
    return parseRetryAfter(answer.retryAfter, answer.date, now);
}

bool looksLikeWebPage(const QByteArray& firstBytes)
{
    QByteArray start = firstBytes.first(qMin<qsizetype>(firstBytes.size(), 256));
    if (start.startsWith("\xEF\xBB\xBF"))
        start = start.sliced(3);
    start = start.trimmed().toLower();
    return start.startsWith("<!doctype html") || start.startsWith("<html");
}

std::optional<Digest> publishedDigest(const Answer& answer)
{
    if (const auto digest = parseReprDigest(answer.reprDigest))
        return digest;
    if (const auto digest = parseInstanceDigest(answer.digest))
        return digest;
    const QByteArray linked = answer.linkedEtag.trimmed();
    if (isStrongEtag(linked))
        return Digest::fromHex(QString::fromLatin1(linked.sliced(1, linked.size() - 2)));
    return std::nullopt;
}

} // namespace cellar
