// SPDX-License-Identifier: MIT
// The verbs of the command, a file for each. Each gives the exit status, having said why it is not 0.
#pragma once

#include "app/cli/context.h"

namespace cellar::cli {

int run(const Context& context, const ListCommand& command);
int run(const Context& context, const ShowCommand& command);
int run(const Context& context, const AddCommand& command);
int run(const Context& context, const RemoveCommand& command);
int run(const Context& context, const EnsureCommand& command);
int run(const Context& context, const OutdatedCommand& command);
int run(const Context& context, const UpdateCommand& command);
int run(const Context& context, const PathCommand& command);
int run(const Context& context, const VerifyCommand& command);
int run(const Context& context, const RepairCommand& command);
int run(const Context& context, const MoveStoreCommand& command);
int run(const Context& context, const PruneCommand& command);
int run(const Context& context, const PushCommand& command);
int run(const Context& context, const ScanCommand& command);
int run(const Context& context, const DuplicatesCommand& command);
int run(const Context& context, const ExportCommand& command);
int run(const Context& context, const ExportMetalinkCommand& command);
int run(const Context& context, const ImportCommand& command);
int run(const Context& context, const LoginCommand& command);
int run(const Context& context, const LogoutCommand& command);
int run(const Context& context, const SubscribeCommand& command);
int run(const Context& context, const UnsubscribeCommand& command);
int run(const Context& context, const SubscriptionsCommand& command);
int run(const Context& context, const RefreshCommand& command);
int run(const Context& context, const DemoCommand& command);

} // namespace cellar::cli
