// SPDX-License-Identifier: MIT
// A publisher who signs with the program minisign.
#pragma once

#include <QTemporaryDir>

namespace cellar::test {

class Minisign
{
public:
    /// Makes a key pair, without a password.
    Minisign();

    /// The public key's line; the path of its file.
    QByteArray key() const;
    QString keyFile() const { return m_folder.filePath(QStringLiteral("key.pub")); }

    /// The signature of the document with this trusted comment; `form`: further options of minisign, as -l.
    QByteArray sign(const QByteArray& document, const QString& comment, const QStringList& form = {}) const;

private:
    QTemporaryDir m_folder;
};

} // namespace cellar::test
