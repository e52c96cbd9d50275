// SPDX-License-Identifier: MIT
// What a client asked, as the scripted server reads it. Requests have no body here.
#pragma once

#include "core/base/byte_range.h"

#include <QByteArray>
#include <QList>

#include <optional>
#include <utility>

namespace cellar::test {

using Headers = QList<std::pair<QByteArray, QByteArray>>;

struct HttpRequest
{
    QByteArray method;
    QByteArray target; // with the query
    Headers headers;

    QByteArray path() const; // without the query
    /// The first of that name, in any case of letters; nothing where there is none.
    std::optional<QByteArray> header(const QByteArray& name) const;
};

/// Takes one whole request from the front of `buffer`, or nothing while its end has not come.
std::optional<HttpRequest> takeRequest(QByteArray& buffer);

/// The single range that is asked of a body of `size` bytes (RFC 9110, 14.2); length 0 where it lies outside,
/// nothing where there is none that could be read.
std::optional<ByteRange> askedRange(const HttpRequest& request, qint64 size);

} // namespace cellar::test
