// SPDX-License-Identifier: MIT
#include "core/net/retry_policy.h"

#include <algorithm>
#include <cmath>

namespace cellar {

namespace {

NextStep afterStatus(int status)
{
    const bool temporary = status == 408 || status == 425 || status == 429;
    const bool serverFault = status >= 500 && status != 501 && status != 505;
    return temporary || serverFault ? NextStep::Retry : NextStep::NextSource;
}

} // namespace

NextStep nextStep(const Error& error)
{
    switch (error.kind) {
    case ErrorKind::Network:
    case ErrorKind::Timeout:
    case ErrorKind::Stalled:
        return NextStep::Retry;
    case ErrorKind::HttpStatus:
        return afterStatus(error.httpStatus);
    case ErrorKind::RangeMismatch:
    case ErrorKind::CaptivePortal:
    case ErrorKind::InvalidAnswer:
    case ErrorKind::SizeMismatch:
    case ErrorKind::DigestMismatch:
    case ErrorKind::SourceChanged:
        return NextStep::NextSource;
    case ErrorKind::Tls:
    case ErrorKind::InsecureSource:
    case ErrorKind::Unauthorised:
        return NextStep::AskUser;
    case ErrorKind::NoSpace:
    case ErrorKind::Permission:
    case ErrorKind::Io:
    case ErrorKind::Unavailable:
    case ErrorKind::Keyring:
    case ErrorKind::Locked:
    case ErrorKind::UnknownModel:
    case ErrorKind::InvalidCatalog:
    case ErrorKind::Untrusted:
    case ErrorKind::InvalidName:
    case ErrorKind::Unsupported:
    case ErrorKind::Cancelled:
        return NextStep::GiveUp;
    }
    Q_UNREACHABLE();
}

bool mayFallBack(const Error& error)
{
    return nextStep(error) != NextStep::GiveUp;
}

Milliseconds backoffDelay(const RetryRules& rules, int failures, double random)
{
    const double doubled = double(rules.backoff.count()) * std::exp2(std::clamp(failures - 1, 0, 30));
    const double capped = std::min(doubled, double(longestBackoff.count()));
    return Milliseconds(std::llround(capped * (0.8 + 0.4 * random)));
}

} // namespace cellar
