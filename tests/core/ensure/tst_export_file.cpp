// SPDX-License-Identifier: MIT
#include "core/disk/disk.h"
#include "core/ensure/export_file.h"
#include "tests/support/builders.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace cellar;
using namespace cellar::test;

namespace {
constexpr quint64 seed = 3;
constexpr qint64 size = 20'000'000;
} // namespace

class tst_ExportFile : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void theFileArrivesWholeAndNothingIsLeftBesideIt();
    void aFileThatIsRightIsKept();
    void aFileThatIsNotRightIsReplaced_data();
    void aFileThatIsNotRightIsReplaced();
    void whatAnEarlierRunLeftIsGoneOnWith();
    void aWrongPartIsBegunAnew_data();
    void aWrongPartIsBegunAnew();
    void aDamagedSourceIsSaidAndGetsNoName();
    void cancellingKeepsThePart();
    void aLinkInPlaceOfThePartIsRefused();
    void noSuchFileIsSaid();

private:
    mutable SpaceLedger m_space;
    Status exported(const ReadControl& control = {}) const
    {
        return exportFile(m_from, m_to, generatedDigest(seed, size), m_space, control);
    }
    bool isThere() const
    {
        return fileBytes(m_to) == generatedBytes(seed, 0, size) && !QFile::exists(m_part);
    }

    std::unique_ptr<TemporaryStore> m_store;
    QString m_from;
    QString m_to;
    QString m_part;
};

void tst_ExportFile::init()
{
    m_store = std::make_unique<TemporaryStore>();
    m_from = m_store->file(u"a/model.gguf"_qs);
    m_to = m_store->file(u"../out/a/model.gguf"_qs);
    m_part = m_to + u".part"_qs;
    writeFile(m_from, generatedBytes(seed, 0, size));
}

void tst_ExportFile::theFileArrivesWholeAndNothingIsLeftBesideIt()
{
    qint64 told = 0;
    ReadControl control;
    control.progress = [&](qint64 done) {
        QVERIFY(done > told);
        told = done;
    };
    QVERIFY(exported(control));
    QVERIFY(isThere());
    QCOMPARE(told, size);
}

void tst_ExportFile::aFileThatIsRightIsKept()
{
    QVERIFY(exported());
    const auto before = identify(m_to);
    QVERIFY(exported());
    QCOMPARE(identify(m_to), before);
}

void tst_ExportFile::aFileThatIsNotRightIsReplaced_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("another length") << QByteArray("short");
    QTest::newRow("other bytes") << QByteArray(size, 'x');
}

void tst_ExportFile::aFileThatIsNotRightIsReplaced()
{
    QFETCH(QByteArray, bytes);
    writeFile(m_to, bytes);
    QVERIFY(exported());
    QVERIFY(isThere());
}

void tst_ExportFile::whatAnEarlierRunLeftIsGoneOnWith()
{
    writeFile(m_part, generatedBytes(seed, 0, size / 2));
    const auto before = identify(m_part);
    QVERIFY(exported());
    QVERIFY(isThere());
    QCOMPARE(identify(m_to)->inode, before->inode);
}

void tst_ExportFile::aWrongPartIsBegunAnew_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("half, wrong") << QByteArray(size / 2, 'x');
    QTest::newRow("whole, wrong") << QByteArray(size, 'x');
    QTest::newRow("too long") << QByteArray(size + 1, 'x');
}

void tst_ExportFile::aWrongPartIsBegunAnew()
{
    QFETCH(QByteArray, bytes);
    writeFile(m_part, bytes);
    QVERIFY(exported());
    QVERIFY(isThere());
}

void tst_ExportFile::aDamagedSourceIsSaidAndGetsNoName()
{
    QByteArray bytes = generatedBytes(seed, 0, size);
    bytes[size / 2] = char(bytes[size / 2] ^ 1);
    writeFile(m_from, bytes);
    const auto status = exported();
    QVERIFY(!status);
    QCOMPARE(status.error().kind, ErrorKind::DigestMismatch);
    QVERIFY(status.error().detail.startsWith(m_from));
    QVERIFY(!QFile::exists(m_to));
}

void tst_ExportFile::cancellingKeepsThePart()
{
    std::atomic<bool> cancelled = false;
    ReadControl control;
    control.cancelled = &cancelled;
    control.progress = [&](qint64) { cancelled = true; };
    const auto status = exported(control);
    QVERIFY(!status);
    QCOMPARE(status.error().kind, ErrorKind::Cancelled);
    QVERIFY(!QFile::exists(m_to));
    QVERIFY(identify(m_part)->size > 0);
    QVERIFY(exported());
    QVERIFY(isThere());
}

void tst_ExportFile::aLinkInPlaceOfThePartIsRefused()
{
    const QString outside = m_store->catalog();
    writeFile(outside, "untouched");
    QVERIFY(QDir().mkpath(QFileInfo(m_part).path()) && QFile::link(outside, m_part));
    QVERIFY(!exported());
    QCOMPARE(fileBytes(outside), QByteArray("untouched"));
}

void tst_ExportFile::noSuchFileIsSaid()
{
    QVERIFY(QFile::remove(m_from));
    QCOMPARE(exported().error().kind, ErrorKind::UnknownModel);
    QVERIFY(!QFile::exists(QFileInfo(m_to).path()));
}

QTEST_APPLESS_MAIN(tst_ExportFile)
#include "tst_export_file.moc"
