// SPDX-License-Identifier: MIT
#include "tests/core/neighbours/fake_home.h"

#include <QDir>
#include <QFile>

#include <sys/stat.h>

namespace cellar::test {

namespace {

void makeFolderOf(const QString& path)
{
    if (!QDir().mkpath(path.left(path.lastIndexOf(u'/'))))
        qFatal("no folder for %s", qPrintable(path));
}

void must(bool done, const QString& path)
{
    if (!done)
        qFatal("cannot make %s", qPrintable(path));
}

} // namespace

QByteArray tinyGguf(const QByteArray& text)
{
    return QByteArray::fromHex("4747554603000000") + QByteArray(16, '\0') + text;
}

QByteArray tinySafetensors()
{
    return QByteArray::fromHex("0200000000000000") + "{}";
}

FakeHome::FakeHome()
{
    m_surroundings.home = QDir(m_folder.path()).canonicalPath();
    m_surroundings.systemShare = path(QStringLiteral("usr/share"));
}

QString FakeHome::path(const QString& relative) const
{
    return relative.isEmpty() ? m_surroundings.home : m_surroundings.home + u'/' + relative;
}

void FakeHome::set(const char* variable, const QString& value)
{
    m_surroundings.environment.insert(QString::fromLatin1(variable), value);
}

void FakeHome::write(const QString& relative, const QByteArray& bytes) const
{
    writeFile(path(relative), bytes);
}

void FakeHome::link(const QString& relative, const QString& target) const
{
    makeFolderOf(path(relative));
    must(QFile::link(target, path(relative)), relative);
}

void FakeHome::sparse(const QString& relative, qint64 size) const
{
    write(relative, tinyGguf());
    must(QFile::resize(path(relative), size), relative);
}

void FakeHome::pipe(const QString& relative) const
{
    makeFolderOf(path(relative));
    must(::mkfifo(QFile::encodeName(path(relative)).constData(), 0600) == 0, relative);
}

void FakeHome::mode(const QString& relative, int mode) const
{
    must(::chmod(QFile::encodeName(path(relative)).constData(), mode_t(mode)) == 0, relative);
}

QList<FoundFile> FakeHome::scanned(const QStringList& folders) const
{
    QList<Root> roots = rootsIn(m_surroundings);
    for (const QString& folder : folders)
        roots += rootAt(path(folder)).value();
    QList<FoundFile> finds;
    if (!scan(roots, {.found = [&finds](const FoundFile& found) { finds += found; }}))
        qFatal("the scan was stopped");
    return finds;
}

QStringList FakeHome::told(const QStringList& folders) const
{
    QStringList lines;
    for (const FoundFile& found : scanned(folders)) {
        const QString place = QDir(path()).relativeFilePath(found.path);
        lines += QStringList{programWord(found.program), kindWord(found.kind), found.name, place}.join(u' ');
    }
    return lines;
}

} // namespace cellar::test
