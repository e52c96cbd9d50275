// SPDX-License-Identifier: MIT
// The values of options, strictly: what is no such value is a usage fault, never a guess.
#pragma once

#include "core/base/clock.h"
#include "core/base/digest.h"

#include <QUrl>

#include <tl/expected.hpp>

namespace cellar::cli {

/// A value, or why the text is none.
template <class T>
using Parsed = tl::expected<T, QString>;

/// A whole decimal number from `least` to `most`.
Parsed<qint64> parseNumber(const QString& text, qint64 least, qint64 most);

/// Seconds from `least` to `most`, fractions allowed.
Parsed<Milliseconds> parseSeconds(const QString& text, Milliseconds least, Milliseconds most);

/// 64 hexadecimal digits, in upper case too.
Parsed<Digest> parseDigest(const QString& text);

/// An address with a scheme and a host.
Parsed<QUrl> parseAddress(const QString& text);

/// Bytes a second: a whole number; K, M and G after it are 1024-fold, and 0 means without a limit, as in
/// curl.
Parsed<qint64> parseRate(const QString& text);

} // namespace cellar::cli
