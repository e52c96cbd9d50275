// SPDX-License-Identifier: MIT
#include "app/gui/translation.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>

namespace cellar {

namespace {
const QString folder = QStringLiteral(":/i18n");
const QString baseName = QStringLiteral("model-cellar");
const QString underscore = QStringLiteral("_");
} // namespace

Translation::Translation(const QString& language)
{
    QLocale::setDefault(language.isEmpty() ? QLocale::system() : QLocale(language));
    if (m_ofQt.load(QLocale(), QStringLiteral("qtbase"), underscore,
                    QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_ofQt);

    // English has a file too: for its plural forms.
    if (m_ours.load(QLocale(), baseName, underscore, folder) ||
        m_ours.load(folder + u'/' + baseName + QStringLiteral("_en")))
        QCoreApplication::installTranslator(&m_ours);
}

QStringList Translation::languages()
{
    QStringList codes;
    const QString begin = baseName + underscore;
    for (const QString& name :
         QDir(folder).entryList({begin + QStringLiteral("*.qm")}, QDir::Files, QDir::Name))
        codes += name.sliced(begin.size()).chopped(3);
    return codes;
}

} // namespace cellar
