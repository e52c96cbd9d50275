// SPDX-License-Identifier: MIT
#include "core/base/error.h"

namespace cellar {

QString kindName(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Network:
        return QStringLiteral("network");
    case ErrorKind::Timeout:
        return QStringLiteral("timeout");
    case ErrorKind::Stalled:
        return QStringLiteral("stalled");
    case ErrorKind::Tls:
        return QStringLiteral("tls");
    case ErrorKind::HttpStatus:
        return QStringLiteral("http-status");
    case ErrorKind::RangeMismatch:
        return QStringLiteral("range-mismatch");
    case ErrorKind::CaptivePortal:
        return QStringLiteral("captive-portal");
    case ErrorKind::InvalidAnswer:
        return QStringLiteral("invalid-answer");
    case ErrorKind::SizeMismatch:
        return QStringLiteral("size-mismatch");
    case ErrorKind::DigestMismatch:
        return QStringLiteral("digest-mismatch");
    case ErrorKind::SourceChanged:
        return QStringLiteral("source-changed");
    case ErrorKind::InsecureSource:
        return QStringLiteral("insecure-source");
    case ErrorKind::Unauthorised:
        return QStringLiteral("unauthorised");
    case ErrorKind::NoSpace:
        return QStringLiteral("no-space");
    case ErrorKind::Permission:
        return QStringLiteral("permission");
    case ErrorKind::Io:
        return QStringLiteral("io");
    case ErrorKind::Unavailable:
        return QStringLiteral("unavailable");
    case ErrorKind::Keyring:
        return QStringLiteral("keyring");
    case ErrorKind::Locked:
        return QStringLiteral("locked");
    case ErrorKind::UnknownModel:
        return QStringLiteral("unknown-model");
    case ErrorKind::InvalidCatalog:
        return QStringLiteral("invalid-catalog");
    case ErrorKind::Untrusted:
        return QStringLiteral("untrusted");
    case ErrorKind::InvalidName:
        return QStringLiteral("invalid-name");
    case ErrorKind::Unsupported:
        return QStringLiteral("unsupported");
    case ErrorKind::Cancelled:
        return QStringLiteral("cancelled");
    }
    Q_UNREACHABLE();
}

} // namespace cellar
