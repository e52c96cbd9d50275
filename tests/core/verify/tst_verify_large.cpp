// SPDX-License-Identifier: MIT
// Sizes that do not fit 32 bits: a little more than 4 GiB of zeros, which take no room on the disk.
#include "core/verify/verify.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace cellar;

class TestVerifyLarge : public QObject
{
    Q_OBJECT

private slots:
    void aFileOfMoreThanFourGibibytesIsReadToItsEnd()
    {
        constexpr qint64 size = (qint64(4) << 30) + 1;
        // Where there is a file system in memory, it reads holes without filling the cache with them.
        const QString memory = QStringLiteral("/dev/shm");
        const QTemporaryDir folder((QFileInfo(memory).isWritable() ? memory : QDir::tempPath()) +
                                   QStringLiteral("/tst_verify_large-XXXXXX"));
        QFile file(folder.filePath(QStringLiteral("zeros")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        if (!file.resize(size))
            QSKIP("no sparse file of 4 GiB can be made here");
        qint64 last = 0;
        const auto reading = readWhole(file.fileName(), {[&](qint64 done) { last = done; }, nullptr});
        QVERIFY(reading);
        QCOMPARE(reading->identity.size, size);
        QCOMPARE(last, size);
        QCOMPARE(reading->unreadable, QList<ByteRange>());
        // head -c 4294967297 /dev/zero | sha256sum
        QCOMPARE(reading->sha256.hex(),
                 QStringLiteral("fbb82f7b353676bb562eb82157fcf0ea42c36492ca13ee56dbf82c08b6802c5c"));
    }
};

QTEST_GUILESS_MAIN(TestVerifyLarge)
#include "tst_verify_large.moc"
