// SPDX-License-Identifier: MIT
// What a server answered, as a value, and whether it can be the file, or the part, that was asked for. Pure
// functions, so that every odd answer is a row of a table in the tests.
#pragma once

#include "core/base/digest.h"
#include "core/base/result.h"
#include "core/net/http_headers.h"

#include <QUrl>

#include <optional>

namespace cellar {

/// The head of an answer.
struct Answer
{
    QUrl url; // that was asked
    int status = 0;
    std::optional<qint64> contentLength;      // only a well-formed one
    std::optional<ContentRange> contentRange; // the same
    std::optional<bool> acceptRanges;         // what it says of ranges in bytes; nothing: it does not say
    QByteArray contentType;
    QByteArray contentEncoding;
    QByteArray location;
    QByteArray etag;
    QByteArray lastModified;
    QByteArray reprDigest;
    QByteArray digest;     // RFC 3230
    QByteArray link;       // of an Exchange: what the address that was asked said, before any redirect
    QByteArray linkedEtag; // X-Linked-Etag: the hub's SHA-256 of the file, quoted
    QByteArray errorCode;  // X-Error-Code: the hub's word for why not
    QByteArray retryAfter;
    QByteArray rateLimit;
    QByteArray date;

    /// A part of the file and not the whole, and it says which.
    bool isPartial() const { return status == 206 && contentRange && contentRange->range; }

    bool operator==(const Answer&) const = default;
};

/// What is known of the file beforehand.
struct Expected
{
    std::optional<qint64> size;
    bool digestKnown = false; // then bytes that follow the known size are harmless: the prefix is proved
};

bool isRedirect(int status);

/// Whether an address that was remembered from an earlier walk has had its day, so that the origin has to be
/// asked again: 3xx and 4xx, without those that ask for patience (408, 429) or judge the range (416).
bool isSpent(int status);

/// For every answer that is no redirect: whether its body is to be read as the file.
///   401, 403 → Unauthorised (what the hub says of it is in the detail, see hub_refusal.h); other than 200 →
///   HttpStatus (206, 204 and 1xx: InvalidAnswer) Content-Encoding → InvalidAnswer; a sign-in page →
///   CaptivePortal a length that cannot be the file's → SizeMismatch; neither size, digest nor length known →
///   InvalidAnswer
/// Where a range was `asked` for, with the strong tag `ifRange` as its condition (or none), 200 is judged as
/// above, and moreover
///   416 → RangeMismatch; 206 is a part to be read if it begins where it was asked to and ends there or
///   before 206 with no valid Content-Range, another place or length, multipart, encoded → RangeMismatch 206
///   of a file of another size → SizeMismatch; with another strong tag than `ifRange` → SourceChanged
Status checkAnswer(const Answer& answer, const Expected& expected, const std::optional<ByteRange>& asked = {},
                   const QByteArray& ifRange = {});

/// How many bytes the body has: a part as many as its Content-Range says, for the whole file what is known of
/// it wins over what the server says.
std::optional<qint64> bodyLength(const Answer& answer, const Expected& expected);

/// Where in the file the first byte of the body belongs.
qint64 bodyOffset(const Answer& answer);

/// The answer's entity tag if it is a strong one, else empty. Only parts with the same one may be joined.
QByteArray strongEtag(const Answer& answer);

/// How long the server wants not to be asked: with a used up RateLimit its next window and a second (429
/// only), else Retry-After.
std::optional<Milliseconds> askedWait(const Answer& answer, const QDateTime& now);

/// Whether the first bytes of a body are those of a web page.
bool looksLikeWebPage(const QByteArray& firstBytes);

/// The digest the source itself publishes for the whole file, if any.
std::optional<Digest> publishedDigest(const Answer& answer);

} // namespace cellar
