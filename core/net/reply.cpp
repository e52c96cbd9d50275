// SPDX-License-Identifier: MIT
#include "core/net/reply.h"

#include "core/base/shown.h"

namespace cellar {

namespace {

ErrorKind kindOf(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::SslHandshakeFailedError:
        return ErrorKind::Tls;
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolInvalidOperationError:
    case QNetworkReply::ProtocolFailure:
        return ErrorKind::InvalidAnswer;
    default:
        return ErrorKind::Network;
    }
}

} // namespace

Answer answerOf(const QNetworkReply& reply)
{
    Answer answer;
    answer.url = reply.url();
    answer.status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    answer.contentLength = parseContentLength(reply.rawHeader("Content-Length"));
    answer.contentRange = parseContentRange(reply.rawHeader("Content-Range"));
    answer.acceptRanges = parseAcceptRanges(reply.rawHeader("Accept-Ranges"));
    answer.contentType = reply.rawHeader("Content-Type");
    answer.contentEncoding = reply.rawHeader("Content-Encoding");
    answer.location = reply.rawHeader("Location");
    answer.etag = reply.rawHeader("ETag");
    answer.lastModified = reply.rawHeader("Last-Modified");
    answer.reprDigest = reply.rawHeader("Repr-Digest");
    answer.digest = reply.rawHeader("Digest");
    answer.link = reply.rawHeader("Link");
    answer.linkedEtag = reply.rawHeader("X-Linked-Etag");
    answer.errorCode = reply.rawHeader("X-Error-Code");
    answer.retryAfter = reply.rawHeader("Retry-After");
    answer.rateLimit = reply.rawHeader("RateLimit");
    answer.date = reply.rawHeader("Date");
    return answer;
}

Error connectionError(const QNetworkReply& reply, const Network& network, const QStringList& tlsErrors)
{
    QString detail = tlsErrors.isEmpty() ? reply.errorString() : tlsErrors.join(QStringLiteral("; "));
    if (const QString proxy = network.proxyFor(reply.url()); !proxy.isEmpty())
        detail = proxy + QStringLiteral(": ") + detail;
    return Error{kindOf(reply.error()), shownText(detail), shownUrl(reply.url())};
}

} // namespace cellar
