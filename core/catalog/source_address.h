// SPDX-License-Identifier: MIT
// Addresses that files come from: only for this room.
#pragma once

#include "core/base/result.h"

#include <QUrl>

namespace cellar {

/// An absolute http or https address with a host, or a file: address of this machine. No user or password in
/// it: those would be kept and shown. A fragment, which no server sees, is left out. InvalidCatalog; the
/// detail names neither the address nor its secrets. Whether plain http is permitted is not asked here.
Result<QUrl> parseAddress(const QString& text);

/// Whether the text begins with a scheme (two letters at least: `C:` is a drive).
bool hasScheme(const QString& text);

} // namespace cellar
