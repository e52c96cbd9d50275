// SPDX-License-Identifier: MIT
#include "tests/support/script.h"

namespace cellar::test {

Step Step::file(quint64 seed, qint64 size)
{
    return Step{.body = Body::generated(seed, size)};
}

Step Step::answer(int status, Headers headers, QByteArray body)
{
    return Step{
        .status = status, .headers = std::move(headers), .body = Body::given(std::move(body)), .etag = {}};
}

Step Step::redirect(const QByteArray& location, int status)
{
    return answer(status, {{"Location", location}});
}

Step Step::signInPage()
{
    return answer(200, {{"Content-Type", "text/html; charset=utf-8"}},
                  "<!DOCTYPE html><html><body><form>Please sign in to the network</form></body></html>");
}

} // namespace cellar::test
