// SPDX-License-Identifier: MIT
#include "app/gui/translation.h"

#include "ui/text/language.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>

namespace cellar {

namespace {
const QString folder = QStringLiteral(":/i18n");
const QString begin = QStringLiteral("model-cellar_");
} // namespace

Translation::Translation(const QString& language)
{
    const QLocale locale = language.isEmpty() ? QLocale::system() : QLocale(language);
    QLocale::setDefault(locale);
    QString code = translationFor(locale.uiLanguages(), languages());
    if (code.isEmpty())
        code = QStringLiteral("en"); // it has a file too: for its plural forms

    // Both in one language, also where Qt knows more of them.
    if (m_ofQt.load(QStringLiteral("qtbase_") + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_ofQt);
    if (m_ours.load(begin + code, folder))
        QCoreApplication::installTranslator(&m_ours);
}

QStringList Translation::languages()
{
    QStringList codes;
    for (const QString& name :
         QDir(folder).entryList({begin + QStringLiteral("*.qm")}, QDir::Files, QDir::Name))
        codes += name.sliced(begin.size()).chopped(3);
    return codes;
}

} // namespace cellar
