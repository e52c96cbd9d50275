// SPDX-License-Identifier: MIT
#include "app/cli/exit_status.h"

namespace cellar::cli {

namespace {
constexpr int interrupt = 2;
}

int exitFor(const Error& error)
{
    switch (error.kind) {
    case ErrorKind::Network:
    case ErrorKind::Timeout:
    case ErrorKind::Stalled:
    case ErrorKind::HttpStatus:
    case ErrorKind::RangeMismatch:
    case ErrorKind::CaptivePortal:
    case ErrorKind::InvalidAnswer:
    case ErrorKind::SourceChanged:
        return NotFetched;
    case ErrorKind::SizeMismatch:
    case ErrorKind::DigestMismatch:
        return Integrity;
    case ErrorKind::NoSpace:
    case ErrorKind::Permission:
    case ErrorKind::Io:
    case ErrorKind::Unavailable:
    case ErrorKind::Keyring:
        return Storage;
    case ErrorKind::Locked:
        return Busy;
    case ErrorKind::UnknownModel:
        return NotPresent;
    case ErrorKind::Tls:
    case ErrorKind::InsecureSource:
    case ErrorKind::Unauthorised:
    case ErrorKind::Untrusted:
    case ErrorKind::InvalidName:
        return Refused;
    case ErrorKind::InvalidCatalog:
    case ErrorKind::Unsupported:
        return Usage;
    case ErrorKind::Cancelled:
        return SignalBase + interrupt;
    }
    Q_UNREACHABLE();
}

} // namespace cellar::cli
