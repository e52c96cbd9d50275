// SPDX-License-Identifier: MIT
// What the scripted server does, as values: a list of steps for each path, one for the first request, one for
// the second …; the last repeats. A default Step with a body is an honest answer; every member that is set
// makes it stranger.
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "tests/support/generated_body.h"
#include "tests/support/http_request.h"

#include <QHash>

namespace cellar::test {

enum class Framing
{
    Length,            // Content-Length
    Chunked,           // with the last chunk
    ChunkedWithoutEnd, // the connection closes in place of the last chunk
    BadChunk,          // the second chunk has a size that is none
    UntilClose,        // HTTP/1.0, no length, the connection closes at the end
};

/// What happens when `stopAfter` bytes of the body were sent, or all before `stopAt`.
enum class Stop
{
    Close, // FIN; with TLS without close_notify
    Reset, // RST, once the client has taken what was sent
    Stall, // silent for ever
};

struct Step
{
    int status = 0;       // 0: 200, or 206 or 416 as the request's Range wants it
    Headers headers = {}; // besides Content-Length, Content-Range, Accept-Ranges and ETag; `{n}` in a value
                          // stands for the number of the request on this path, from 1
    Body body = {};
    QByteArray etag = "\"v1\"";                       // empty: none; `{n}` as above
    bool ranges = true;                               // false: Range is ignored
    bool ifRange = true;                              // false: If-Range is ignored
    std::optional<QByteArray> contentRange = {};      // in place of the right one; empty: none
    std::optional<QByteArrayList> contentLength = {}; // in place of the right one, a header each; empty: none
    Framing framing = Framing::Length;
    QByteArray stray = {}; // behind the body
    bool endless = false;  // the body goes on for ever (a generated one)
    qint64 stopAfter = -1; // bytes of this answer's body, or: never
    qint64 stopAt = -1; // the same, counted from the begin of the whole body: what begins behind it goes on
    Stop stop = Stop::Close;
    qint64 bodyRate = 0;    // bytes a second, or: as fast as it goes
    qint64 headRate = 0;    // the same, for the headers
    Milliseconds delay{0};  // before the first byte
    bool silent = false;    // never answers
    int interim = 0;        // so many 103 Early Hints first
    qint64 headerFlood = 0; // bytes of further headers
    bool endlessHeaders = false;
    QByteArray raw = {}; // in place of an answer; then the connection closes

    static Step file(quint64 seed, qint64 size);
    static Step answer(int status, Headers headers = {}, QByteArray body = {});
    static Step redirect(const QByteArray& location, int status = 302);
    static Step signInPage();
};

using Script = QHash<QString, QList<Step>>; // by path

/// The same as JSON, for the stand-alone server: { "/path": [ step … ] }, a step being an object with the
/// members of Step in snake_case; `body` is a string, { "seed", "size" } or { "file" }; `headers` is a list
/// of [ "name", "value" ]. What is not known is an error (InvalidAnswer, naming it).
Result<Script> scriptFromJson(const QByteArray& document);

} // namespace cellar::test
