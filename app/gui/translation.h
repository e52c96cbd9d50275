// SPDX-License-Identifier: MIT
#pragma once

class QCoreApplication;

namespace cellar {

/// From now on texts are in the user's language: ours, and those of Qt's own dialogs. To be called once,
/// before the first text is asked for. Where there is no translation it is English.
void translate(QCoreApplication& app);

} // namespace cellar
