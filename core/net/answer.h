// SPDX-License-Identifier: MIT
// What a server answered, as a value, and whether it can be the file that was asked for. Pure functions, so
// that every odd answer is a row of a table in the tests.
#pragma once

#include "core/base/digest.h"
#include "core/base/result.h"

#include <QUrl>

#include <optional>

namespace cellar {

/// The head of an answer.
struct Answer
{
    QUrl url; // that was asked
    int status = 0;
    std::optional<qint64> contentLength; // only a well-formed one
    QByteArray contentType;
    QByteArray contentEncoding;
    QByteArray location;
    QByteArray etag;
    QByteArray reprDigest;
    QByteArray linkedEtag; // X-Linked-Etag: the hub's SHA-256 of the file, quoted
    QByteArray retryAfter;
    QByteArray date;
};

/// What is known of the file beforehand.
struct Expected
{
    std::optional<qint64> size;
    bool digestKnown = false; // then bytes that follow the known size are harmless: the prefix is proved
};

bool isRedirect(int status);

/// For every answer that is no redirect: whether its body is to be read as the file.
///   401, 403 → Unauthorised; other than 200 → HttpStatus (206, 204 and 1xx: InvalidAnswer)
///   Content-Encoding → InvalidAnswer; a sign-in page → CaptivePortal
///   a length that cannot be the file's → SizeMismatch; neither size, digest nor length known → InvalidAnswer
Status checkAnswer(const Answer& answer, const Expected& expected);

/// How many bytes the body has: what is known of the file wins over what the server says.
std::optional<qint64> bodyLength(const Answer& answer, const Expected& expected);

/// Whether the first bytes of a body are those of a web page.
bool looksLikeWebPage(const QByteArray& firstBytes);

/// The digest the source itself publishes for the whole file, if any.
std::optional<Digest> publishedDigest(const Answer& answer);

} // namespace cellar
