// SPDX-License-Identifier: MIT
// The picture of a model: a coloured tile with the first letters of its name. Models of one family have the
// same colour, so the eye finds them in a long list.
#pragma once

#include <QPixmap>
#include <QString>

namespace cellar {

/// The side of a tile in the list.
int monogramSize(const QFont& font);

/// Two characters at most: "Ll" for "Llama 3.2", "Q2" for "Qwen2.5".
QString monogramOf(const QString& name);

/// White letters have a contrast of at least 4.5 to 1 on it.
QColor monogramColor(const QString& name);

/// `size` in device independent pixels. Cached.
QPixmap monogramPixmap(const QString& name, int size, qreal devicePixelRatio, const QFont& font);

} // namespace cellar
