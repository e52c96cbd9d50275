// SPDX-License-Identifier: MIT
#include "ui/models/source_table.h"

#include "core/base/shown.h"
#include "ui/text/error_text.h"
#include "ui/text/format.h"

#include <QLocale>

namespace cellar {

namespace {

/// A number and its unit stay in order also where the window goes from right to left.
QString leftToRight(const QString& text)
{
    return QChar(0x2066) + text + QChar(0x2069);
}

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SourceTable)

public:
    static QString state(const SourceRecord& record)
    {
        if (record.work.connections > 0)
            return tr("sends");
        if (record.verdict == event::SourceJudged::Verdict::Dropped)
            return record.why ? tr("left: %1").arg(errorText(*record.why).brief) : tr("left");
        return record.verdict == event::SourceJudged::Verdict::Slow ? tr("too slow") : tr("at rest");
    }
};

} // namespace

void SourceTable::setSources(const QList<SourceRecord>& sources)
{
    const bool sameRows = sources.size() == m_sources.size();
    if (!sameRows)
        beginResetModel();
    m_sources = sources;
    m_brought = 0;
    for (const SourceRecord& record : sources)
        m_brought += record.work.brought;
    if (!sameRows)
        endResetModel();
    else if (!sources.isEmpty())
        emit dataChanged(index(0, 0), index(int(sources.size()) - 1, ColumnCount - 1));
}

int SourceTable::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_sources.size());
}

int SourceTable::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SourceTable::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const SourceRecord& record = m_sources[index.row()];
    if (role == Qt::DisplayRole)
        return shown(record, index.column());
    if (role == Qt::ToolTipRole && index.column() == SourceColumn)
        return QStringLiteral("<p>%1</p>").arg(shownText(record.work.source, 4096).toHtmlEscaped());
    if (role == Qt::TextAlignmentRole)
        return headerData(index.column(), Qt::Horizontal, role);
    return {};
}

QVariant SourceTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter |
                                   (section >= ShareColumn ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case SourceColumn:
        return tr("Source");
    case StateColumn:
        return tr("State");
    case ShareColumn:
        return tr("Share");
    case SpeedColumn:
        return tr("Speed");
    default:
        return tr("Connections");
    }
}

QString SourceTable::shown(const SourceRecord& record, int column) const
{
    switch (column) {
    case SourceColumn:
        return hostText(record.work.source);
    case StateColumn:
        return Words::state(record);
    case ShareColumn:
        return m_brought > 0 ? percentText(double(record.work.brought) / double(m_brought)) : unknownText();
    case SpeedColumn:
        return leftToRight(speedText(record.work.bytesPerSecond));
    default:
        return QLocale().toString(record.work.connections);
    }
}

} // namespace cellar
