// SPDX-License-Identifier: MIT
// What was taken in, judged and put in place. Blocking: for disk threads.
#pragma once

#include "core/ensure/intake.h"

namespace cellar {

/// Of a file whose digest nobody published: SizeMismatch where its header says that bytes are missing or too
/// many, InvalidAnswer where it is no file of the kind that its name says.
Status checkSound(const Intake& intake, const ModelFile& file);

/// Puts it in place with its receipt, unless the same bytes are there already. What else is there gives way
/// only to bytes that are promised, or that it should have itself: else InvalidName. The caller holds the
/// lock of the place. The store's errors; Cancelled while it reads what is there.
Result<Intake::Way> placeImported(const Layout& layout, Intake& intake, const ModelFile& file,
                                  const ReadControl& control, const QDateTime& now);

/// What a model is called ready with; nothing where one of its files is not here.
std::optional<event::BecameReady> readinessOf(const Layout& layout, const Model& model);

} // namespace cellar
