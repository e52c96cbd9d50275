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
        return HeaderText::tr("%1 B", "billions").arg(locale.toString(double(parameters) / billion, 'f', 1));
    if (double(parameters) >= million)
        return HeaderText::tr("%1 M", "millions").arg(locale.toString(double(parameters) / million, 'f', 0));
    return locale.toString(parameters);
}

} // namespace cellar
