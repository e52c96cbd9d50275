// SPDX-License-Identifier: MIT
#include "tests/flow/transfers.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

#include <algorithm>

namespace cellar::test {

BigModel::BigModel(Bench& bench, const QList<Step>& steps)
    : m_bench(bench)
    , m_model(bench.served(QStringLiteral("m"), steps, bigSize))
{
    bench.writeCatalog({m_model});
}

Step BigModel::broken(qint64 at)
{
    Step step = whole();
    step.stopAt = at;
    step.stop = Stop::Reset;
    return step;
}

Outcome BigModel::ensure(const char* more) const
{
    return m_bench.cellar(QByteArray(QByteArray("ensure m --backoff 0.01 ") + more).constData());
}

bool BigModel::breakOff()
{
    script({broken()});
    const Outcome outcome = ensure("--retries 0");
    sentSince();
    return outcome.exitCode == 3 && !isThere();
}

bool BigModel::isThere() const
{
    return QFile::exists(file());
}

bool BigModel::isRight() const
{
    return digestOfFile(file()) == *m_model.files.first().sha256;
}

qint64 BigModel::sentSince()
{
    const qint64 sent = m_bench.server().bodySent();
    return sent - std::exchange(m_sentBefore, sent);
}

Digest digestOfFile(const QString& path)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    QFile file(path);
    if (file.open(QIODevice::ReadOnly))
        hash.addData(&file);
    return *Digest::fromBytes(hash.result());
}

QStringList partialFiles(const Bench& bench)
{
    QStringList paths;
    const QDir folder(bench.store() + QStringLiteral("/.cellar/partials"));
    for (const QFileInfo& file : folder.entryInfoList(QDir::Files | QDir::Hidden, QDir::Size))
        paths += file.filePath();
    return paths;
}

Model withoutDigest(Model model)
{
    model.files.first().sha256.reset();
    return model;
}

} // namespace cellar::test
