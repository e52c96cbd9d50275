// SPDX-License-Identifier: MIT
// The command's stdout: whole lines, on their way to the reader when a call returns.
#pragma once

#include "core/base/result.h"

#include <QJsonObject>

namespace cellar::cli {

class Output
{
public:
    /// Writes to an open file descriptor, which it does not own.
    explicit Output(int handle)
        : m_handle(handle)
    {
    }

    int handle() const { return m_handle; }

    /// Writes text and a line break. After a write that failed nothing more is written.
    void line(const QString& text);

    /// One event: compact JSON, with control characters and the like escaped.
    void json(const QJsonObject& event);

    /// Why the reader cannot be reached any more.
    const Status& status() const { return m_status; }

    /// The reader of a pipe or socket went away; known without writing. Marks the output as broken.
    void readerLeft();

private:
    int m_handle;
    Status m_status;
};

} // namespace cellar::cli
