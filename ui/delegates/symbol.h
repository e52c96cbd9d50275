// SPDX-License-Identifier: MIT
// The drawings of resources/icons: one colour each, which is given when they are painted. An icon made here
// takes the palette's text colour of that moment, so it is right in light and dark and after a change.
#pragma once

#include "core/model/state.h"
#include "ui/delegates/tone.h"

#include <QIcon>

namespace cellar {

/// `size` in device independent pixels. Cached; an unknown name gives an empty pixmap.
QPixmap symbolPixmap(const QString& name, int size, qreal devicePixelRatio, const QColor& color);

/// For actions, buttons and labels.
QIcon symbolIcon(const QString& name);

/// How a state looks in the list and in the details.
struct StateLook
{
    QString symbol; // the name of its drawing
    Tone tone = Tone::Normal;
    Tone bar = Tone::Accent; // of its progress
};

StateLook stateLook(const ModelState& state);

} // namespace cellar
