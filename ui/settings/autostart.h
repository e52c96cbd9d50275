// SPDX-License-Identifier: MIT
// The start at login, as the Desktop Application Autostart Specification has it: an entry of our own in the
// user's autostart folder. The file is the one truth; a desktop may write into it too (Hidden=true: off).
#pragma once

#include "core/base/result.h"

namespace cellar {

class Autostart
{
public:
    /// `configFolder`: $XDG_CONFIG_HOME. `program`: what is started, with --hidden; its absolute path.
    Autostart(const QString& configFolder, const QString& program);

    bool isOn() const;
    /// Permission or Io where the file cannot be written or removed.
    Status set(bool on) const;
    QString file() const { return m_file; }

private:
    QString m_file;
    QString m_program;
};

} // namespace cellar
