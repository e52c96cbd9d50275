// SPDX-License-Identifier: MIT
#include "core/transfer/attempt.h"

#include "core/transfer/copy_attempt.h"
#include "core/transfer/http_attempt.h"

namespace cellar {

std::unique_ptr<Attempt> Attempt::at(const Source& source, const Surroundings& around)
{
    if (source.url.isLocalFile())
        return std::make_unique<CopyAttempt>(source, around);
    return std::make_unique<HttpAttempt>(source, around);
}

Request Attempt::requestFor(const Source& source, const Surroundings& around)
{
    Request request;
    request.url = source.url;
    request.allowInsecure = source.allowInsecure;
    if (source.packing == Packing::None)
        request.expected = {around.file.size, around.file.sha256.has_value()};
    else // how long that is nobody knows beforehand
        request.expected.digestKnown = around.file.sha256 || around.file.size;
    request.stallTime = around.stallTime;
    return request;
}

void Attempt::start()
{
    const auto stage = [layout = m_around.layout,
                        file = m_around.file]() -> Result<std::shared_ptr<StagedFile>> {
        return StagedFile::create(layout, file.place, file.size);
    };
    m_around.disk.run(this, stage, [this](Result<std::shared_ptr<StagedFile>> staged) {
        if (m_ended)
            return;
        if (!staged)
            return end(staged.error());
        m_staged = *staged;
        receive();
    });
}

void Attempt::finish()
{
    m_around.disk.run(
        this, [staged = m_staged] { return staged->finishDigest(); },
        [this](const ContentDigest& content) {
            m_ended = true;
            m_result.digest = content.sha256;
            m_result.pieces = content.pieces;
            m_result.staged = m_staged;
            emit ended(m_result);
        });
}

void Attempt::end(const Error& error, std::optional<Milliseconds> retryAfter)
{
    if (m_ended)
        return;
    m_ended = true;
    m_result.error = error;
    m_result.retryAfter = retryAfter;
    emit ended(m_result);
}

} // namespace cellar
