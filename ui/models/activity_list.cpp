// SPDX-License-Identifier: MIT
#include "ui/models/activity_list.h"

#include <QLocale>

namespace cellar {

namespace {

QString timeOf(const LogLine& line)
{
    QString format = QLocale().timeFormat(QLocale::LongFormat); // with seconds
    format.remove(u't');                                        // without the time zone
    return QLocale().toString(line.time.toLocalTime().time(), format).trimmed();
}

bool isSame(const LogLine& a, const LogLine& b)
{
    return a.time == b.time && a.line == b.line;
}

} // namespace

bool ActivityList::continues(const QString& id, const QList<LogLine>& lines) const
{
    if (id != m_id || lines.size() < m_lines.size())
        return false;
    return m_lines.isEmpty() ||
           (isSame(lines.first(), m_lines.first()) && isSame(lines[m_lines.size() - 1], m_lines.last()));
}

void ActivityList::setLines(const QString& id, const QList<LogLine>& lines)
{
    if (!continues(id, lines)) {
        beginResetModel();
        m_id = id;
        m_lines = lines;
        return endResetModel();
    }
    if (lines.size() == m_lines.size())
        return;
    beginInsertRows({}, int(m_lines.size()), int(lines.size()) - 1);
    m_lines = lines;
    endInsertRows();
}

QString ActivityList::text() const
{
    QStringList lines;
    for (const LogLine& line : m_lines)
        lines += line.time.toString(Qt::ISODate) + u' ' + line.line.text;
    return lines.join(u'\n');
}

int ActivityList::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

QVariant ActivityList::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const LogLine& line = m_lines[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return line.line.text;
    case Qt::AccessibleTextRole:
        return QString(timeOf(line) + QStringLiteral(", ") + line.line.text);
    case TimeRole:
        return timeOf(line);
    case LookRole:
        return int(line.line.look);
    default:
        return {};
    }
}

} // namespace cellar
