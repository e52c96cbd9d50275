// SPDX-License-Identifier: MIT
// Where a Metalink document is.
#pragma once

#include "core/base/result.h"

#include <QUrl>

#include <optional>

namespace cellar {

/// An http or https address, or a file: address of this machine, without a fragment.
struct MetalinkReference
{
    QUrl url;

    /// The one form in which it is stored and compared: the address.
    QString text() const { return url.toString(QUrl::FullyEncoded); }
    bool operator==(const MetalinkReference&) const = default;
};

/// An address or a path whose name is that of a Metalink document; a relative path is one from the current
/// folder. The disk is not asked. Nothing where it is another thing; InvalidName for an address with a user
/// or password.
Result<std::optional<MetalinkReference>> parseMetalinkReference(const QString& text);

} // namespace cellar
