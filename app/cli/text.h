// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>

namespace cellar::cli {

/// Text::tr("English") is the text in the user's language, and is found by lupdate.
class Text
{
    Q_DECLARE_TR_FUNCTIONS(cellar)
};

} // namespace cellar::cli
