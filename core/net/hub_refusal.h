// SPDX-License-Identifier: MIT
// Why the Hugging Face hub does not give what was asked for, from the word in its X-Error-Code header. Pure.
#pragma once

#include "core/net/answer.h"

namespace cellar {

/// The word and what it means, with the page where access is asked for where that helps; empty where there is
/// no word that is known. What the server says besides is not repeated: it may hold what it was sent.
QString hubRefusal(const Answer& answer);

/// The repository's page, from the address of one of its files (`…/ORG/REPO/resolve/…`) or of what its API
/// says of it
/// (`…/api/models/ORG/REPO…`); invalid where it is neither.
QUrl hubPageOf(const QUrl& url);

} // namespace cellar
