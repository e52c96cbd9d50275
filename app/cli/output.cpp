// SPDX-License-Identifier: MIT
#include "app/cli/output.h"

#include "app/cli/terminal.h"

#include <QJsonDocument>

#include <cerrno>

namespace cellar::cli {

namespace {

// Outside of its strings JSON has no such characters, so this may be done to the whole text.
QString withEscapes(const QString& json)
{
    QString escaped;
    escaped.reserve(json.size());
    for (const QChar c : json) {
        switch (c.category()) {
        case QChar::Other_Control:
        case QChar::Other_Format:
        case QChar::Separator_Line:
        case QChar::Separator_Paragraph:
            escaped += QStringLiteral("\\u%1").arg(uint(c.unicode()), 4, 16, QLatin1Char('0'));
            break;
        default:
            escaped += c;
        }
    }
    return escaped;
}

} // namespace

void Output::line(const QString& text)
{
    if (!m_status)
        return;
    if (const int problem = writeAll(m_handle, text.toUtf8() + '\n'); problem != 0)
        m_status = fail(ErrorKind::Io, QStringLiteral("standard output: ") + qt_error_string(problem));
}

void Output::json(const QJsonObject& event)
{
    line(withEscapes(QString::fromUtf8(QJsonDocument(event).toJson(QJsonDocument::Compact))));
}

void Output::readerLeft()
{
    if (m_status)
        m_status = fail(ErrorKind::Io, QStringLiteral("standard output: ") + qt_error_string(EPIPE));
}

} // namespace cellar::cli
