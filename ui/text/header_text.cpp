// SPDX-License-Identifier: MIT
#include "ui/text/header_text.h"

#include <QCoreApplication>
#include <QLocale>

namespace cellar {

namespace {

struct HeaderText
{
    Q_DECLARE_TR_FUNCTIONS(HeaderText)
};

} // namespace

QString parametersText(qint64 parameters)
{
    constexpr double million = 1e6;
    constexpr double billion = 1e9;
    const QLocale locale;
    if (double(parameters) >= billion)
        return HeaderText::tr("%1 B parameters").arg(locale.toString(double(parameters) / billion, 'f', 1));
    if (double(parameters) >= million)
        return HeaderText::tr("%1 M parameters").arg(locale.toString(double(parameters) / million, 'f', 0));
    return HeaderText::tr("%1 parameters").arg(locale.toString(parameters));
}

QString headerText(const HeaderFacts& facts)
{
    QStringList parts{facts.architecture, facts.quantisation};
    if (facts.parameters)
        parts += parametersText(*facts.parameters);
    if (facts.contextLength)
        parts += HeaderText::tr("%1 tokens of context").arg(QLocale().toString(*facts.contextLength));
    parts += formatName(facts);
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

} // namespace cellar
