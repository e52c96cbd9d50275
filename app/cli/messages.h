// SPDX-License-Identifier: MIT
// Kinds and details as sentences for a person. Pure; text from outside comes out fit to be shown.
#pragma once

#include "core/model/event.h"

namespace cellar::cli {

/// "MODEL: what happened, where, why. What to do next."; without "MODEL: " where there is no model.
QString errorMessage(const QString& model, const Error& error);

/// What happened, where and why, without the advice and without a full stop.
QString errorSummary(const Error& error);

struct Notice
{
    enum class Level
    {
        Detail,  // with --verbose
        Usual,   // not with --quiet
        Warning, // always: not all went as it was asked for
    };
    Level level = Level::Usual;
    QString text;
};

/// What a person is told of this event, if anything; progress is shown otherwise.
std::optional<Notice> noticeOf(const Event& event);

} // namespace cellar::cli
