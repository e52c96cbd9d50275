// SPDX-License-Identifier: MIT
// The command line of the window.
#pragma once

#include "core/base/clock.h"

#include <QStringList>

namespace cellar {

struct Options
{
    bool demo = false;
    bool hidden = false; // begin in the tray, where there is one
    QString store;       // these three: empty where not given
    QString catalog;
    QString caFile;
    QString screenshot; // the file for a picture of the window, after which the program ends
    std::optional<Milliseconds> screenshotAfter;
    QString open; // a source to be added

    /// Ends the program itself for --help, --version, and what it does not understand.
    static Options read(const QStringList& arguments);
    /// For a program that begins anew: what was to be done once is done, and the window is shown.
    Options again() const;
};

} // namespace cellar
