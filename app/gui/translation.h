// SPDX-License-Identifier: MIT
// The language of the texts.
#pragma once

#include <QStringList>
#include <QTranslator>

namespace cellar {

/// While it lives, texts are in the language: ours, and those of Qt's own dialogs; numbers and dates follow
/// it. To be made before the first text is asked for. Where there is no translation it is English.
class Translation
{
public:
    /// `language`: as `de` or `zh_CN`; empty: the system's.
    explicit Translation(const QString& language);

    /// Those there are texts for, sorted.
    static QStringList languages();

private:
    QTranslator m_ofQt; // both remove themselves
    QTranslator m_ours;
};

} // namespace cellar
