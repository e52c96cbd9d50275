// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

class QLabel;

namespace cellar {

/// Selectable, wrapped, never taken for markup.
QLabel* plainLabel(const QString& text = {});

} // namespace cellar
