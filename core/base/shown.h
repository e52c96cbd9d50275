// SPDX-License-Identifier: MIT
// Text from outside, made fit to be shown or logged.
#pragma once

#include <QUrl>

namespace cellar {

/// A URL without what could be a secret: no user, password, query or fragment.
QString shownUrl(const QUrl& url);

/// One line of plain text: control characters, escape sequences and bidirectional controls become
/// visible escapes (\u001b), half a surrogate pair a replacement character, and what is longer than `limit`
/// characters is cut with an ellipsis.
QString shownText(const QString& text, qsizetype limit = 500);

} // namespace cellar
