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
    int place = 0;        // of a queued model in the queue, from 1; 0: not known
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

/// How far it is, for the states that have a measure: downloading, paused, verifying, repairing, locked.
std::optional<Progress> shownProgress(const ModelState& state);

/// Whether bytes move by this program's doing, so that there is a speed to be told: not where it is paused,
/// stalled, or another process's work.
bool moves(const ModelState& state);

/// How far it is in a line: amount, speed and time left; the amount alone where nothing moves. Empty where
/// there is no measure.
QString progressNote(const ModelState& state);

/// The amount that is done, as "414 MB of 668 MB". Empty where there is no measure.
QString amountNote(const ModelState& state);

} // namespace cellar
