// SPDX-License-Identifier: MIT
// What Qt has of an answer, as our own values.
#pragma once

#include "core/net/answer.h"
#include "core/net/network.h"

namespace cellar {

/// The head of the answer; from metaDataChanged() on.
Answer answerOf(const QNetworkReply& reply);

/// Why the connection failed. `tlsErrors`: what sslErrors() told of it, which says more.
Error connectionError(const QNetworkReply& reply, const Network& network, const QStringList& tlsErrors);

} // namespace cellar
