// SPDX-License-Identifier: MIT
// Single texts out of other programs' small documents. Pure; what does not fit gives an empty text, and
// nothing is guessed. What comes out is as hostile as the document.
#pragma once

#include <QByteArray>
#include <QString>

namespace cellar {

constexpr qint64 longestSettings = 1 << 20; // bytes; more is no settings document

/// A member of a JSON object that is a text.
QString jsonText(const QByteArray& document, const QString& member);

/// A value of an INI file as Qt writes it (UTF-8, quoted where it has to be).
QString iniText(const QByteArray& document, const QString& section, const QString& key);

/// A scalar at the top level of a YAML mapping, plain or quoted, on one line.
QString yamlText(const QByteArray& document, const QString& key);

/// The first line, without blanks around it.
QString firstLine(const QByteArray& document);

} // namespace cellar
