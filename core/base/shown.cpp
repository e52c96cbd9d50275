// SPDX-License-Identifier: MIT
#include "core/base/shown.h"

#include <algorithm>

namespace cellar {

namespace {
bool isUnshowable(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return QChar::isNonCharacter(c);
    }
}

QString escaped(char32_t c)
{
    return c <= 0xffff ? QStringLiteral("\\u%1").arg(uint(c), 4, 16, QLatin1Char('0'))
                       : QStringLiteral("\\U%1").arg(uint(c), 8, 16, QLatin1Char('0'));
}
} // namespace

QString shownUrl(const QUrl& url)
{
    return shownText(url.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment)
                         .toString(QUrl::FullyEncoded));
}

QString shownText(const QString& text, qsizetype limit)
{
    const bool isPlain =
        std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u' ' && c <= u'~'; });
    if (isPlain && text.size() <= limit)
        return text;
    QString shown;
    shown.reserve(qMin(text.size(), limit));
    // Two more than can be shown, so that a surrogate pair is whole where it counts.
    for (const char32_t c : QStringView(text).left(limit + 2).toUcs4()) {
        if (shown.size() >= limit)
            return shown + QChar(u'…');
        shown += isUnshowable(c) ? escaped(c) : QString::fromUcs4(&c, 1);
    }
    return shown;
}

} // namespace cellar
