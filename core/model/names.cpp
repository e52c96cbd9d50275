// SPDX-License-Identifier: MIT
#include "core/model/names.h"

#include "core/base/shown.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace cellar {

namespace {

// Leaves room within the 255 bytes of most file systems for what a program may put behind a name.
constexpr qsizetype mostBytes = 240;
constexpr qsizetype mostIdLength = 128;

bool isForbiddenCharacter(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format: // bidirectional controls, zero-width characters, tags
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return QChar::isNonCharacter(c);
    }
}

bool hasForbiddenCharacter(const QString& segment)
{
    const auto characters = segment.toUcs4();
    return !segment.isValidUtf16() || std::any_of(characters.begin(), characters.end(), isForbiddenCharacter);
}

/// Windows takes these for devices whatever extension follows, and however they are written.
bool isDeviceName(const QString& segment)
{
    static constexpr std::array plain{"CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$"};
    static constexpr QStringView digits = u"123456789\u00B9\u00B2\u00B3";
    const QString base = segment.section(u'.', 0, 0).trimmed().toUpper();
    if (std::any_of(plain.begin(), plain.end(),
                    [&](const char* name) { return base == QLatin1String(name); }))
        return true;
    return base.size() == 4 &&
           (base.startsWith(QLatin1String("COM")) || base.startsWith(QLatin1String("LPT"))) &&
           digits.contains(base.at(3));
}

bool hasSeparator(const QString& segment)
{
    return segment.contains(u'/') || segment.contains(u'\\');
}

/// Why the segment is not safe; empty when it is.
QString fault(const QString& segment)
{
    static constexpr QStringView forbiddenOnWindows = u"<>:\"|?*";
    const auto isForbidden = [](QChar c) { return forbiddenOnWindows.contains(c); };
    if (segment.isEmpty())
        return QStringLiteral("empty");
    if (segment.size() > mostBytes || segment.toUtf8().size() > mostBytes)
        return QStringLiteral("longer than %1 bytes").arg(mostBytes);
    if (hasForbiddenCharacter(segment))
        return QStringLiteral("with a control, invisible or broken character");
    if (hasSeparator(segment))
        return QStringLiteral("with a slash or backslash");
    if (segment.startsWith(u'.'))
        return QStringLiteral("begins with a dot");
    if (segment.endsWith(u'.') || segment.endsWith(u' '))
        return QStringLiteral("ends with a dot or a space");
    if (std::any_of(segment.begin(), segment.end(), isForbidden))
        return QStringLiteral("with one of ") + forbiddenOnWindows;
    if (isDeviceName(segment))
        return QStringLiteral("a name that Windows reserves");
    return {};
}

bool isLowerAlphanumeric(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
}

bool isIdCharacter(QChar c)
{
    return isLowerAlphanumeric(c) || c == u'.' || c == u'_' || c == u'-';
}

} // namespace

Status checkSegment(const QString& segment)
{
    const QString why = fault(segment);
    if (why.isEmpty())
        return {};
    return fail(ErrorKind::InvalidName,
                QStringLiteral("not a safe name: \"%1\": %2").arg(shownText(segment, 100), why));
}

Status checkFolder(const QString& folder)
{
    const QStringList segments = folder.split(u'/');
    if (segments.size() > 2)
        return fail(
            ErrorKind::InvalidName,
            QStringLiteral("not a safe folder: \"%1\": more than two segments").arg(shownText(folder, 100)));
    for (const QString& segment : segments) {
        if (const Status status = checkSegment(segment); !status)
            return status;
    }
    return {};
}

bool isModelId(QStringView text)
{
    return !text.isEmpty() && text.size() <= mostIdLength && isLowerAlphanumeric(text.front()) &&
           std::all_of(text.begin(), text.end(), isIdCharacter);
}

QString foldedName(const QString& name)
{
    // Upper case first: Qt folds letter by letter, and only that makes ß two of them. Each step can bring
    // forth what is not normalised again.
    return name.normalized(QString::NormalizationForm_KC)
        .toUpper()
        .toCaseFolded()
        .normalized(QString::NormalizationForm_KC);
}

} // namespace cellar
