// SPDX-License-Identifier: MIT
// The Link header field (RFC 8288), read strictly: at the first thing that is none of its form it ends, and
// what stands before counts. Pure functions.
#pragma once

#include <QByteArrayList>
#include <QHash>

namespace cellar {

struct Link
{
    QByteArray target;                        // as it stands there; may be relative
    QByteArrayList relations;                 // of the first `rel`, in lower case
    QHash<QByteArray, QByteArray> parameters; // by names in lower case, unquoted; of several the first counts

    bool operator==(const Link&) const = default;
};

/// At most the first 100 of them.
QList<Link> parseLinks(const QByteArray& value);

/// The target of the first link with the relation `next`. Empty where there is none.
QByteArray parseNextLink(const QByteArray& value);

} // namespace cellar
