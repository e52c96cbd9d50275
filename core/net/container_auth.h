// SPDX-License-Identifier: MIT
// What the container tools keep of registries, read and never written (containers-auth.json(5) of podman,
// config.json of docker):
//   { "auths": { "HOST[:PORT]": { "auth": "base64 of USER:PASSWORD" } } }
// Older docker writes a key as an address of the registry (https://HOST/v1/). Docker Hub's is
// https://index.docker.io/v1/ or docker.io, and is that of its registry registry-1.docker.io and of
// auth.docker.io, which gives the registry's tokens. A key for a part of a registry only (HOST/NAMESPACE), an
// entry without `auth` (its secret is with a credential helper, credsStore or credHelpers, and no program is
// run for it) and an `auth` that is none are left out; so is a document that is not of this form.
#pragma once

#include "core/net/credentials.h"

#include <QHash>
#include <QProcessEnvironment>
#include <QStringList>

namespace cellar {

/// By the origin (originOf).
using RegistryCredentials = QHash<QString, Credential>;

RegistryCredentials parseContainerAuth(const QByteArray& document);

/// The documents in the order they are asked: of REGISTRY_AUTH_FILE that alone; else
/// $XDG_RUNTIME_DIR/containers/auth.json, containers/auth.json in $XDG_CONFIG_HOME, and config.json in
/// $DOCKER_CONFIG or ~/.docker. `home` is absolute.
QStringList containerAuthFiles(const QProcessEnvironment& environment, const QString& home);

/// Reads the documents, each of at most 1 MiB, when a credential is looked for; until then it has none.
std::shared_ptr<const Credentials> containerAuth(const QStringList& files);

} // namespace cellar
