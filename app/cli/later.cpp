// SPDX-License-Identifier: MIT
#include "app/cli/verbs.h"

namespace cellar::cli {

int run(const Context& context, const LaterCommand& command)
{
    return context.report.failed(
        {}, {ErrorKind::Unsupported, QStringLiteral("%1 comes with a later version").arg(command.what)});
}

} // namespace cellar::cli
