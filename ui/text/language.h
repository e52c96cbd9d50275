// SPDX-License-Identifier: MIT
// The languages of the texts, by the codes of their files: `de`, `zh_CN`.
#pragma once

#include <QStringList>

namespace cellar {

/// The one of `available` in the language and the script of the first of `wanted` for which there is one;
/// empty where there is none. `wanted` is as QLocale::uiLanguages(), the best first. The country does not
/// matter: `zh_SG` reads `zh_CN`, but `zh_TW`, in another script, does not.
QString translationFor(const QStringList& wanted, const QStringList& available);

/// Its name in itself, as "Français", as it stands alone; the code where none is known.
QString languageName(const QString& code);

} // namespace cellar
