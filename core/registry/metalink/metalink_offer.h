// SPDX-License-Identifier: MIT
// From a Metalink document to an offer. Pure.
//
// What stands in a document is its author's word. Whoever gets it over the network must not make this
// machine speak to its neighbours: addresses of private networks are left out of a document that came from
// a public host (one that the user has as a file, or got from within, may name them). Plain http is left
// out unless the user allowed it for this document; on the loopback address it is as good as https.
#pragma once

#include "core/model/offer.h"
#include "core/registry/metalink/metalink.h"
#include "core/registry/metalink/metalink_reference.h"

namespace cellar {

/// The files by which a model can be had, each a variant; the parts of a set together are one. Where files
/// with the name of a model are among them, those alone: no read-me, no projector. Pieces too short, too long
/// or too many to be kept in a catalogue are left out. `version`: the digest of the document.
///
/// A variant of an https address of which all digests are known has a provenance that may move: what is at
/// that address later may be newer. InsecureSource where every address was left out for plain http or a
/// private network; UnknownModel where only parts of sets are there, with others missing.
Result<Offer> metalinkOffer(const MetalinkReference& reference, const QList<MetalinkFile>& files,
                            const Digest& version, bool allowInsecure);

} // namespace cellar
