// SPDX-License-Identifier: MIT
// Mirrors that a server names for its file (Metalink/HTTP, RFC 6249): `Link: <…>; rel=duplicate; pri=1;
// geo=de`. Pure.
//
// What is trusted: a header is the server's word, and nothing of it is kept beyond the transfer.
// - Only a source that the model itself has is listened to, at the address that it has, before any redirect;
//   over https, or on the loopback address: else anybody on the way could have written it.
// - A mirror brings nothing but bytes. It is asked only where the digest of the whole file is known: by the
//   catalogue, or by that very server in the same answer (`Digest`, `Repr-Digest`). Its own headers count for
//   nothing but their version of the file.
// - A mirror is asked by https, on a private network only where the source is on one: a public server must
// not
//   make this machine speak to its neighbours. No user or password in an address.
// - At most eight, one connection to each at a time, and behind all sources that the model has.
#pragma once

#include "core/model/model.h"

namespace cellar {

/// Those of the Link field of an answer of `origin` that may be asked and are none of `known`: by `pri`, then
/// those that keep the same versions (`pref`), then those in `country` (ISO 3166-1 alpha-2; may be empty).
QList<Source> mirrorsNamedBy(const QByteArray& link, const Source& origin, const QList<Source>& known,
                             const QString& country);

} // namespace cellar
