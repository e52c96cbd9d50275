// SPDX-License-Identifier: MIT
#include "ui/text/language.h"

#include <QHash>
#include <QLocale>

namespace cellar {

QString translationFor(const QStringList& wanted, const QStringList& available)
{
    for (const QString& one : wanted) {
        const QLocale locale(one);
        for (const QString& code : available) {
            const QLocale other(code);
            if (other.language() == locale.language() && other.script() == locale.script())
                return code;
        }
    }
    return {};
}

/// QLocale names countries too, as "español de España", and begins in lower case.
QString languageName(const QString& code)
{
    static const QHash<QString, QString> names{{QStringLiteral("de"), QStringLiteral("Deutsch")},
                                               {QStringLiteral("en"), QStringLiteral("English")},
                                               {QStringLiteral("es"), QStringLiteral("Español")},
                                               {QStringLiteral("fr"), QStringLiteral("Français")},
                                               {QStringLiteral("ja"), QStringLiteral("日本語")},
                                               {QStringLiteral("zh_CN"), QStringLiteral("简体中文")}};
    return names.value(code, code);
}

} // namespace cellar
