// SPDX-License-Identifier: MIT
// The streaming SHA-256. The default is QCryptographicHash; where libcrypto was found at build time its EVP
// does the work instead, about ten times as fast with SHA instructions. Both are compared in the tests.
#pragma once

#include "core/base/digest.h"

#include <memory>

namespace cellar {

class Hasher
{
public:
    Hasher();
    ~Hasher();
    Hasher(Hasher&&) noexcept;
    Hasher& operator=(Hasher&&) noexcept;

    void add(QByteArrayView bytes);
    /// The digest of all that was added. Ends the stream: add nothing after it.
    Digest finish();

private:
    struct State;
    std::unique_ptr<State> m_state;
};

/// The digest of bytes that are there as a whole.
inline Digest sha256Of(QByteArrayView bytes)
{
    Hasher hasher;
    hasher.add(bytes);
    return hasher.finish();
}

} // namespace cellar
