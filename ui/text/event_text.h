// SPDX-License-Identifier: MIT
// What happened to a model, as a line of its log. Pure functions.
#pragma once

#include "core/model/event.h"

namespace cellar {

struct EventLine
{
    enum class Look
    {
        Plain,
        Good,
        Caution,
        Bad,
    };
    QString text; // a sentence
    Look look = Look::Plain;

    bool operator==(const EventLine&) const = default;
};

/// Nothing for what is no news to a person: progress, and states that another event tells better.
std::optional<EventLine> eventLine(const EventDetail& detail);

} // namespace cellar
