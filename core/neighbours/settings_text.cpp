// SPDX-License-Identifier: MIT
#include "core/neighbours/settings_text.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

namespace cellar {

namespace {

QStringList linesOf(const QByteArray& document)
{
    return QString::fromUtf8(document).split(u'\n');
}

// A text in double quotes with backslash escapes, the quotes at both ends taken off before.
QString unescaped(QStringView quoted)
{
    QString text;
    for (qsizetype i = 0; i < quoted.size(); ++i) {
        if (quoted[i] == u'"')
            return {}; // it ended before, and more follows
        if (quoted[i] != u'\\') {
            text += quoted[i];
            continue;
        }
        if (++i == quoted.size() || (quoted[i] != u'\\' && quoted[i] != u'"'))
            return {}; // an escape that no path needs
        text += quoted[i];
    }
    return text;
}

bool isQuotedBy(QChar quote, QStringView value)
{
    return value.size() >= 2 && value.front() == quote && value.back() == quote;
}

// YAML 1.2: a comment begins after a blank; a plain scalar cannot begin with an indicator.
QString yamlScalar(const QString& value)
{
    if (isQuotedBy(u'"', value))
        return unescaped(QStringView(value).sliced(1).chopped(1));
    if (isQuotedBy(u'\'', value))
        return value.mid(1, value.size() - 2).replace(QStringLiteral("''"), QStringLiteral("'"));
    constexpr QStringView indicators = u"\"'[]{}>|*&!%#`@,?-";
    if (value.isEmpty() || indicators.contains(value.front()))
        return {};
    return value.section(QStringLiteral(" #"), 0, 0).trimmed();
}

} // namespace

QString jsonText(const QByteArray& document, const QString& member)
{
    return QJsonDocument::fromJson(document).object().value(member).toString();
}

QString iniText(const QByteArray& document, const QString& section, const QString& key)
{
    QString current;
    for (const QString& raw : linesOf(document)) {
        const QString line = raw.trimmed();
        if (isQuotedBy(u'"', line) || line.startsWith(u';'))
            continue;
        if (line.startsWith(u'[') && line.endsWith(u']'))
            current = line.mid(1, line.size() - 2);
        const qsizetype equals = line.indexOf(u'=');
        if (current != section || equals < 0 || line.left(equals).trimmed() != key)
            continue;
        const QString value = line.mid(equals + 1).trimmed();
        const bool isQuoted = isQuotedBy(u'"', value);
        return unescaped(isQuoted ? QStringView(value).sliced(1).chopped(1) : QStringView(value));
    }
    return {};
}

QString yamlText(const QByteArray& document, const QString& key)
{
    const QString start = key + u':';
    for (const QString& line : linesOf(document)) {
        if (line.startsWith(start) && (line.size() == start.size() || line[start.size()].isSpace()))
            return yamlScalar(line.mid(start.size()).trimmed());
    }
    return {};
}

QString firstLine(const QByteArray& document)
{
    return linesOf(document).constFirst().trimmed();
}

} // namespace cellar
