// SPDX-License-Identifier: MIT
#include "ui/settings/autostart.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace cellar {

namespace {

constexpr qint64 longestFile = 64 * 1024;

/// A path as an argument of Exec= (Desktop Entry Specification 1.5): quoted, what is special in quotes behind
/// a backslash, which the file's own escaping doubles; no field codes.
QString quoted(const QString& path)
{
    QString text;
    for (const QChar c : path) {
        if (QStringView(u"\"`$\\").contains(c))
            text += u'\\';
        text += c;
    }
    text.replace(u'\\', QStringLiteral("\\\\"));
    text.replace(u'%', QStringLiteral("%%"));
    return u'"' + text + u'"';
}

QString entryFor(const QString& program)
{
    return QStringLiteral("[Desktop Entry]\nType=Application\nName=Model Cellar\n"
                          "Icon=io.github.modelcellar.ModelCellar\nTerminal=false\nExec=%1 --hidden\n")
        .arg(quoted(program));
}

} // namespace

Autostart::Autostart(const QString& configFolder, const QString& program)
    : m_file(configFolder + QStringLiteral("/autostart/io.github.modelcellar.ModelCellar.desktop"))
    , m_program(program)
{
}

bool Autostart::isOn() const
{
    QFile file(m_file);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    for (const QByteArray& line : file.read(longestFile).split('\n')) {
        if (line.trimmed() == "Hidden=true" || line.trimmed() == "X-GNOME-Autostart-enabled=false")
            return false;
    }
    return true;
}

Status Autostart::set(bool on) const
{
    if (!on) {
        if (!QFile::exists(m_file) || QFile::remove(m_file))
            return {};
        return fail(ErrorKind::Io, m_file + QStringLiteral(": cannot be removed"));
    }
    QSaveFile file(m_file);
    const QByteArray entry = entryFor(m_program).toUtf8();
    if (!QDir().mkpath(QFileInfo(m_file).path()) || !file.open(QIODevice::WriteOnly) ||
        file.write(entry) != entry.size() || !file.commit())
        return fail(ErrorKind::Io, m_file + QStringLiteral(": ") + file.errorString());
    return {};
}

} // namespace cellar
