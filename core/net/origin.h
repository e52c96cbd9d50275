// SPDX-License-Identifier: MIT
// Which addresses may be spoken to, and where a redirect may lead. Pure functions.
#pragma once

#include "core/base/result.h"

#include <QUrl>

namespace cellar {

/// localhost, 127.0.0.0/8 or ::1, by the text of the host: no name is looked up.
bool isLoopback(const QUrl& url);

/// The same, or an address of a private network or of this link, or `.local`, `.internal` and the like.
bool isPrivateHost(const QUrl& url);

/// The port that it names, else that of its scheme, http or https.
int effectivePort(const QUrl& url);

/// The host as it stands in an address: one of IPv6 in brackets.
QString hostOf(const QUrl& url);

/// Scheme, host and effective port, as "https://example.org:443": what a connection leads to.
QString originOf(const QUrl& url);

/// The same scheme, host and effective port.
bool isSameOrigin(const QUrl& a, const QUrl& b);

/// https anywhere; http on the loopback address, or where it was permitted. Else InsecureSource.
Status checkAddress(const QUrl& url, bool allowInsecure);

/// Where the Location field of an answer from `from` leads. InvalidAnswer when there is none or it is no
/// address; InsecureSource when it goes down from https to http, to an http address that was not permitted,
/// or to another scheme. User and password in it are dropped.
Result<QUrl> redirectTarget(const QUrl& from, const QByteArray& location, bool allowInsecure);

} // namespace cellar
