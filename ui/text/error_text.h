// SPDX-License-Identifier: MIT
// What went wrong, in the user's language. The technical detail of an error stays apart from it.
#pragma once

#include "core/base/error.h"

namespace cellar {

struct ErrorText
{
    QString brief;  // a few words for a row of the list: "Disk full"
    QString what;   // what happened, a sentence
    QString advice; // what the user can do next, a sentence
};

ErrorText errorText(const Error& error);

} // namespace cellar
