// SPDX-License-Identifier: MIT
// Values of HTTP header fields, read strictly: what is not understood counts as not there. Pure functions.
#pragma once

#include "core/base/byte_range.h"
#include "core/base/clock.h"
#include "core/base/digest.h"

#include <QDateTime>

#include <optional>

namespace cellar {

/// HTTP-date in its three forms (RFC 9110 section 5.6.7); UTC.
std::optional<QDateTime> parseHttpDate(const QByteArray& value);

/// Retry-After (RFC 9110 section 10.2.3), in seconds or as a date, which is compared with the answer's own
/// Date (or `now` where that is missing). A date in the past is 0; junk and negative numbers are nothing; an
/// absurdly long wait is 100 days.
std::optional<Milliseconds> parseRetryAfter(const QByteArray& value, const QByteArray& dateField,
                                            const QDateTime& now);

/// Content-Length: decimal digits that fit a qint64, nothing else.
std::optional<qint64> parseContentLength(const QByteArray& value);

/// What Content-Range says: which bytes follow, and of how many. One of the two is there at least.
struct ContentRange
{
    std::optional<ByteRange> range; // none in `bytes */N`: nothing of the file follows
    std::optional<qint64> total;    // none in `bytes a-b/*`: the size is not known

    bool operator==(const ContentRange&) const = default;
};

/// Content-Range (RFC 9110 section 14.4) in bytes: `bytes a-b/N`, `bytes a-b/*` or `bytes */N`, where
/// a <= b < N and every number fits a qint64. Anything else is nothing.
std::optional<ContentRange> parseContentRange(const QByteArray& value);

/// Accept-Ranges (RFC 9110 section 14.3): true where bytes are among them, false for `none`, and nothing
/// where it says neither. An advice, no proof.
std::optional<bool> parseAcceptRanges(const QByteArray& value);

/// The sha-256 member of Repr-Digest (RFC 9530): `sha-256=:BASE64:`.
std::optional<Digest> parseReprDigest(const QByteArray& value);

/// The SHA-256 member of Digest (RFC 3230), `SHA-256=BASE64`: of the whole file, also with a part of it.
std::optional<Digest> parseInstanceDigest(const QByteArray& value);

/// RateLimit as the Hugging Face hub sends it, `"api";r=489;t=211`: what is left of the window and when the
/// next one begins. The first policy with both.
struct RateLimit
{
    qint64 remaining = 0;
    Milliseconds reset{0};

    bool operator==(const RateLimit&) const = default;
};
std::optional<RateLimit> parseRateLimit(const QByteArray& value);

/// An entity tag that names exactly one sequence of bytes: quoted, not weak, without a
/// character that may not be in one (RFC 9110 section 8.8.3).
bool isStrongEtag(const QByteArray& value);

} // namespace cellar
