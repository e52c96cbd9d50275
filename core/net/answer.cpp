// SPDX-License-Identifier: MIT
#include "core/net/answer.h"

#include "core/base/shown.h"
#include "core/net/http_headers.h"

namespace cellar {

namespace {

Status checkStatus(const Answer& answer)
{
    const QString shown = shownUrl(answer.url);
    const int status = answer.status;
    if (status == 200)
        return {};
    Error error{ErrorKind::HttpStatus, QStringLiteral("answered with status %1").arg(status), shown, status};
    if (status == 401 || status == 403)
        error.kind = ErrorKind::Unauthorised;
    else if (status < 300)
        error = {ErrorKind::InvalidAnswer,
                 QStringLiteral("status %1 is no answer to this request").arg(status), shown};
    return fail(error);
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
    return fail(ErrorKind::SizeMismatch,
                QStringLiteral("offers %1 bytes where %2 were promised").arg(*length).arg(*expected.size),
                shownUrl(answer.url));
}

} // namespace

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

Status checkAnswer(const Answer& answer, const Expected& expected)
{
    if (const auto status = checkStatus(answer); !status)
        return status;
    const QByteArray encoding = answer.contentEncoding.trimmed().toLower();
    if (!encoding.isEmpty() && encoding != "identity")
        return fail(ErrorKind::InvalidAnswer,
                    QStringLiteral("sent with Content-Encoding %1, which was not asked for")
                        .arg(shownText(QString::fromLatin1(encoding), 40)),
                    shownUrl(answer.url));
    const bool isPage = answer.contentType.trimmed().toLower().startsWith("text/html");
    const bool lengthFits = answer.contentLength && answer.contentLength == expected.size;
    if (isPage && !lengthFits)
        return fail(ErrorKind::CaptivePortal, QStringLiteral("a web page in place of the file"),
                    shownUrl(answer.url));
    return checkLength(answer, expected);
}

std::optional<qint64> bodyLength(const Answer& answer, const Expected& expected)
{
    return expected.size ? expected.size : answer.contentLength;
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
    const QByteArray linked = answer.linkedEtag.trimmed();
    if (isStrongEtag(linked))
        return Digest::fromHex(QString::fromLatin1(linked.sliced(1, linked.size() - 2)));
    return std::nullopt;
}

} // namespace cellar
