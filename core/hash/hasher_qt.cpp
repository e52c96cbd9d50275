// SPDX-License-Identifier: MIT
#include "core/hash/hasher.h"

#include <QCryptographicHash>

namespace cellar {

struct Hasher::State
{
    QCryptographicHash hash{QCryptographicHash::Sha256};
};

Hasher::Hasher()
    : m_state(std::make_unique<State>())
{
}
Hasher::~Hasher() = default;
Hasher::Hasher(Hasher&&) noexcept = default;
Hasher& Hasher::operator=(Hasher&&) noexcept = default;

void Hasher::add(QByteArrayView bytes)
{
    m_state->hash.addData(bytes);
}

Digest Hasher::finish()
{
    return *Digest::fromBytes(m_state->hash.result());
}

} // namespace cellar
