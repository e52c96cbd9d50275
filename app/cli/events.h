// SPDX-License-Identifier: MIT
// What happened, as the JSON objects of the command's contract. Pure.
#pragma once

#include "core/model/event.h"

#include <QJsonObject>

namespace cellar::cli {

/// The members that every event has. An empty id becomes null.
QJsonObject eventObject(const QString& event, const QDateTime& time, const QString& model);

/// { kind, detail, source } and, where there is one, the HTTP status.
QJsonObject errorObject(const Error& error);

/// [ { offset, length } ]
QJsonArray rangesArray(const QList<ByteRange>& ranges);

/// Text, or null where it is empty.
QJsonValue orNull(const QString& text);

/// UTC, ISO 8601 with milliseconds; null for an invalid one.
QJsonValue timeValue(const QDateTime& time);

/// One of the core's events. Nothing for Removed and Failed: the command says those itself, as `model` and,
/// with its exit status, as `failed`.
std::optional<QJsonObject> eventToJson(const Event& event);

QJsonObject failedEvent(const QDateTime& time, const QString& model, const Error& error, int exit);

/// The word for what a verification found, in events and on stdout.
QString resultWord(event::Verified::Result result);

} // namespace cellar::cli
