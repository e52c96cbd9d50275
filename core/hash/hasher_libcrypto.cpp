// SPDX-License-Identifier: MIT
#include "core/hash/hasher.h"

#include <openssl/evp.h>

#include <array>

namespace cellar {

struct Hasher::State
{
    struct Free
    {
        void operator()(EVP_MD_CTX* context) const { EVP_MD_CTX_free(context); }
    };
    std::unique_ptr<EVP_MD_CTX, Free> context{EVP_MD_CTX_new()};
};

namespace {
// EVP fails only without memory or without the algorithm; neither leaves a way to prove anything.
void require(int ok)
{
    if (ok != 1)
        qFatal("libcrypto cannot compute SHA-256");
}
} // namespace

Hasher::Hasher()
    : m_state(std::make_unique<State>())
{
    require(EVP_DigestInit_ex(m_state->context.get(), EVP_sha256(), nullptr));
}

Hasher::~Hasher() = default;
Hasher::Hasher(Hasher&&) noexcept = default;
Hasher& Hasher::operator=(Hasher&&) noexcept = default;

void Hasher::add(QByteArrayView bytes)
{
    require(EVP_DigestUpdate(m_state->context.get(), bytes.data(), static_cast<size_t>(bytes.size())));
}

Digest Hasher::finish()
{
    std::array<unsigned char, EVP_MAX_MD_SIZE> value{};
    unsigned int length = 0;
    require(EVP_DigestFinal_ex(m_state->context.get(), value.data(), &length));
    return *Digest::fromBytes({value.data(), static_cast<qsizetype>(length)});
}

} // namespace cellar
