// SPDX-License-Identifier: MIT
#include "tests/support/minisign.h"

#include "tests/support/builders.h"
#include "tests/support/process.h"

#include <QFile>

namespace cellar::test {

namespace {

void minisign(const QStringList& arguments)
{
    const Outcome outcome = run({.program = QStringLiteral("minisign"), .arguments = arguments});
    if (outcome.exitCode != 0)
        qFatal("minisign: %s", outcome.err.constData());
}

} // namespace

Minisign::Minisign()
{
    minisign({QStringLiteral("-G"), QStringLiteral("-W"), QStringLiteral("-p"), keyFile(),
              QStringLiteral("-s"), m_folder.filePath(QStringLiteral("key"))});
}

QByteArray Minisign::key() const
{
    return fileBytes(keyFile()).split('\n').value(1);
}

QByteArray Minisign::sign(const QByteArray& document, const QString& comment, const QStringList& form) const
{
    const QString file = m_folder.filePath(QStringLiteral("document"));
    writeFile(file, document);
    minisign(QStringList{QStringLiteral("-S"), QStringLiteral("-W"), QStringLiteral("-s"),
                         m_folder.filePath(QStringLiteral("key")), QStringLiteral("-m"), file,
                         QStringLiteral("-t"), comment} +
             form);
    return fileBytes(file + QStringLiteral(".minisig"));
}

} // namespace cellar::test
