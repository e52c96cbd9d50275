// SPDX-License-Identifier: MIT
// From the list of a repository's files to the models in it. Pure.
#pragma once

#include "core/model/offer.h"
#include "core/registry/huggingface/hub.h"
#include "core/registry/huggingface/hub_documents.h"
#include "core/registry/reference.h"

namespace cellar {

/// The models among the files: GGUF files, where there are none safetensors; a split set is one, if it is
/// whole; projectors (mmproj) and matrices of importance are none. Each source is the address of the file at
/// the commit. Chosen is the one that the reference's path names (any file there is); else, below that path,
/// Q4_K_M, else Q8_0, else the first, as llama.cpp does. UnknownModel where there is no such file or no
/// model, and for a set with parts missing that is asked for.
Result<Offer> hubOffer(const Hub& hub, const HubReference& reference, const HubRepository& repository,
                       const QList<HubFile>& files);

/// The quantisation that a file's path says, as `Q4_K_M`; empty where it says none.
QString quantisationIn(const QString& path);

} // namespace cellar
