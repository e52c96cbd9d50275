// SPDX-License-Identifier: MIT
// The states of a model as words and sentences: what happened, why, what to do next. Pure functions.
#pragma once

#include "core/model/state.h"

namespace cellar {

/// One word, as "Downloading".
QString stateWord(const ModelState& state);

/// What a sentence about a state needs besides the state.
struct StateContext
{
    QDateTime now;        // UTC
    QString fallbackName; // of the model that state::Fallback names
};

/// The few words below the state's word in the list, as "from huggingface.co"; may be empty.
QString stateNote(const ModelState& state, const StateContext& context);

struct StateStory
{
    QString what;   // what is or happened, and why
    QString advice; // what to do next; empty where there is nothing to do
    QString detail; // technical, as it came; empty where there is none
};

StateStory stateStory(const ModelState& state, const StateContext& context);

/// How far it is, for the states that have a measure: downloading, verifying, locked.
std::optional<Progress> shownProgress(const ModelState& state);

} // namespace cellar
