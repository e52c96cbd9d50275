// SPDX-License-Identifier: MIT
// The Hugging Face hub: where it is, and what the environment and its own clients' files say of it.
#pragma once

#include "core/net/credentials.h"

#include <QProcessEnvironment>

namespace cellar {

struct Hub
{
    QUrl endpoint{QStringLiteral("https://huggingface.co")}; // without a slash at the end
    bool offline = false;                                    // it is not to be asked

    /// `path` begins with a slash and is percent-encoded.
    QUrl address(const QString& path) const;
    bool operator==(const Hub&) const = default;
};

/// HF_ENDPOINT and HF_HUB_OFFLINE. An endpoint that is no address stays one, and is refused when it is asked.
Hub hubFrom(const QProcessEnvironment& environment);

/// The token of HF_TOKEN, else HUGGING_FACE_HUB_TOKEN. Null where there is none, or none is to be sent
/// unasked (HF_HUB_DISABLE_IMPLICIT_TOKEN).
std::shared_ptr<const Credentials> hubTokenOf(const QProcessEnvironment& environment, const Hub& hub);

/// The token in a file of the hub's own clients, read whenever it is asked for. Null as above.
std::shared_ptr<const Credentials> hubTokenFile(const QString& path, const QProcessEnvironment& environment,
                                                const Hub& hub);

} // namespace cellar
