// SPDX-License-Identifier: MIT
#include "app/keyring/system_keyring.h"

#include <qt6keychain/keychain.h>

namespace cellar {

namespace {

const QString service = QStringLiteral("model-cellar");

Status statusOf(const QKeychain::Job& job)
{
    if (job.error() == QKeychain::NoError || job.error() == QKeychain::EntryNotFound)
        return {};
    return fail(ErrorKind::Keyring, job.errorString());
}

/// The job deletes itself, answered or not.
void start(QKeychain::Job* job, const QString& entry, QObject* context,
           const std::function<void(QKeychain::Job*)>& answer)
{
    job->setInsecureFallback(false);
    job->setKey(entry);
    QObject::connect(job, &QKeychain::Job::finished, context, answer);
    job->start();
}

} // namespace

void SystemKeyring::read(const QString& entry, QObject* context, const Read& answer)
{
    start(new QKeychain::ReadPasswordJob(service), entry, context, [answer](QKeychain::Job* job) {
        if (const Status status = statusOf(*job); !status)
            answer(fail(status.error()));
        else
            answer(static_cast<QKeychain::ReadPasswordJob*>(job)->textData().toUtf8());
    });
}

void SystemKeyring::write(const QString& entry, const QByteArray& secret, QObject* context,
                          const Done& answer)
{
    auto* job = new QKeychain::WritePasswordJob(service);
    job->setTextData(QString::fromUtf8(secret));
    start(job, entry, context, [answer](QKeychain::Job* done) { answer(statusOf(*done)); });
}

void SystemKeyring::remove(const QString& entry, QObject* context, const Done& answer)
{
    start(new QKeychain::DeletePasswordJob(service), entry, context,
          [answer](QKeychain::Job* done) { answer(statusOf(*done)); });
}

} // namespace cellar
