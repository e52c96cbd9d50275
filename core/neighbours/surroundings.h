// SPDX-License-Identifier: MIT
// Where a scan takes place: the home folder and the environment, handed in, so that nothing here asks the
// process it runs in.
#pragma once

#include <QProcessEnvironment>
#include <QString>

namespace cellar {

struct Surroundings
{
    QString home; // absolute
    QProcessEnvironment environment;
    QString systemShare = QStringLiteral("/usr/share"); // where services keep their home folders

    /// A path that stands in a variable or in a program's settings: `~` and `~/…` are the home folder. Empty
    /// where it is not absolute then, for nobody knows what it is relative to.
    QString expanded(const QString& path) const;
    /// The same of an environment variable's value; empty where it is not set.
    QString folderIn(const QString& variable) const;

    QString cacheHome() const;  // $XDG_CACHE_HOME, else ~/.cache
    QString dataHome() const;   // $XDG_DATA_HOME, else ~/.local/share
    QString configHome() const; // $XDG_CONFIG_HOME, else ~/.config
};

} // namespace cellar
