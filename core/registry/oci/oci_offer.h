// SPDX-License-Identifier: MIT
// From a manifest to the models in it. Pure.
#pragma once

#include "core/model/offer.h"
#include "core/registry/oci/oci_documents.h"
#include "core/registry/oci/oci_reference.h"

namespace cellar {

/// The models among the layers: GGUF files, where there are none safetensors, by the known types of layers,
/// else by their annotated names, else by what the configuration says. A split set is one model, if it is
/// whole, and so are several layers without names. Projectors, adapters and texts are none. A layer's last
/// annotated name is the file's; one without is called as the repository and the tag. Chosen is the one of
/// the quantisation that is proposed everywhere. `digest` is the manifest's own. UnknownModel where there is
/// no model; Unsupported where it is packed in an archive; InvalidAnswer for two files of one name.
Result<Offer> ociOffer(const OciReference& reference, const Digest& digest, const OciManifest& manifest,
                       const OciModelFacts& facts);

} // namespace cellar
