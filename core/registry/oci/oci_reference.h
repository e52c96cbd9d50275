// SPDX-License-Identifier: MIT
// Names of models in registries that speak the OCI distribution protocol, Ollama's among them. Pure.
#pragma once

#include "core/base/result.h"

#include <QUrl>

namespace cellar {

/// `oci://HOST/REPO[:TAG|@DIGEST]`, `ollama:[HOST/[NAMESPACE/]]NAME[:TAG]`.
struct OciReference
{
    enum class Kind
    {
        Oci,
        Ollama, // other rules for names, and a manifest of its own
    };

    Kind kind = Kind::Oci;
    QString host;                           // with the port where it names one; in lower case
    QString repository;                     // with the namespace
    QString tag = QStringLiteral("latest"); // empty where there is a digest
    QString digest = {};                    // sha256:HEX, or empty
    bool secure = true;                     // false: by plain http, on the loopback address alone

    /// The one form in which it is stored and compared.
    QString text() const;
    /// What the manifest is asked by: the digest or the tag.
    QString version() const { return digest.isEmpty() ? tag : digest; }
    /// Of the registry's API for this repository; `path` begins with a slash.
    QUrl address(const QString& path) const;
    bool operator==(const OciReference&) const = default;
};

/// `text` begins with `oci:` or `ollama:` (see isOciReference). An address in it (`oci:https://HOST/…`,
/// `ollama:https://HOST/…`) says how the host is spoken to; without one a host on the loopback address is by
/// http, all others by https. docker.io and hf.co are names of registry-1.docker.io and huggingface.co.
/// InvalidName, with what is wrong; InsecureSource for http anywhere else.
Result<OciReference> parseOciReference(const QString& text);
bool isOciReference(const QString& text);

/// Where a model can be pushed to: an `oci:` reference with a tag, and without a digest. Else InvalidName.
Result<OciReference> parsePushTarget(const QString& text);

/// The repository of an address of the API (`/v2/REPO/manifests/…`, `/v2/REPO/blobs/…`); empty: it is none.
QString repositoryOf(const QUrl& url);

} // namespace cellar
