// SPDX-License-Identifier: MIT
#include "app/gui/translation.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace cellar {

void translate(QCoreApplication& app)
{
    const auto underscore = QStringLiteral("_");
    auto* ofQt = new QTranslator(&app);
    if (ofQt->load(QLocale(), QStringLiteral("qtbase"), underscore,
                   QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(ofQt);

    // English has a file too: for its plural forms.
    auto* ours = new QTranslator(&app);
    if (ours->load(QLocale(), QStringLiteral("model-cellar"), underscore, QStringLiteral(":/i18n")) ||
        ours->load(QStringLiteral(":/i18n/model-cellar_en")))
        QCoreApplication::installTranslator(ours);
}

} // namespace cellar
