// SPDX-License-Identifier: MIT
// The one header behind which tl::expected stands (until std::expected is everywhere).
#pragma once

#include "core/base/error.h"

#include <tl/expected.hpp>

namespace cellar {

/// A value, or the reason why there is none.
template <class T>
using Result = tl::expected<T, Error>;

/// Done, or the reason why not.
using Status = Result<void>;

/// `return fail(ErrorKind::Io, "…");` in a function that gives a Result.
inline tl::unexpected<Error> fail(ErrorKind kind, QString detail, QString source = {})
{
    return tl::unexpected<Error>(Error{kind, std::move(detail), std::move(source)});
}

inline tl::unexpected<Error> fail(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

} // namespace cellar
