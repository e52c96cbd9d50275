// SPDX-License-Identifier: MIT
#include "core/ensure/adopt.h"
#include "core/store/staged_file.h"
#include "tests/support/builders.h"

#include <QFile>
#include <QTest>

using namespace cellar;
using namespace cellar::test;

namespace {
constexpr qint64 size = 100000;
const ModelFile file = generatedFile(u"folder"_qs, u"model.gguf"_qs, 3, size, {});
const QDateTime now(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC);
} // namespace

class tst_Adopt : public QObject
{
    Q_OBJECT

private slots:
    void aRightFileWithoutReceiptIsAdopted();
    void aWrongFileIsNot();
    void aFileOfAnotherSizeIsNotEvenRead();
    void aFileKnownToBeDamagedIsReadOnlyWhenAsked();
    void aFileThatWasStagedWholeIsPutInPlace();
    void aStagedFileWithWrongBytesIsLeftAlone();
    void withoutADigestWhatIsThereIsUnproved();

private:
    Result<std::optional<Receipt>> adopt(const Layout& layout, const ModelFile& wanted,
                                         bool readAgain = false)
    {
        if (const auto prepared = layout.prepare(wanted.place); !prepared)
            return fail(prepared.error());
        const auto found = adoptExisting(layout, wanted, readAgain, {}, now);
        return found ? Result<std::optional<Receipt>>(found->receipt) : fail(found.error());
    }
};

void tst_Adopt::aRightFileWithoutReceiptIsAdopted()
{
    const TemporaryStore store;
    const Layout layout(store.root());
    writeFile(layout.file(file.place), generatedBytes(3, 0, size));
    const auto adopted = adopt(layout, file);
    QVERIFY(adopted && *adopted);
    QCOMPARE((*adopted)->sha256, *file.sha256);
    QCOMPARE((*adopted)->proved, now);
    QCOMPARE(look(layout, file).kind, FilePresence::Kind::Ready);
    const PieceMap pieces{size, {fingerprintOf(generatedBytes(3, 0, size))}};
    QCOMPARE(readPieces(layout, file.place, *file.sha256), pieces);
}

void tst_Adopt::aWrongFileIsNot()
{
    const TemporaryStore store;
    const Layout layout(store.root());
    QByteArray bytes = generatedBytes(3, 0, size);
    bytes[size / 2] = char(bytes[size / 2] ^ 1);
    writeFile(layout.file(file.place), bytes);
    const auto adopted = adopt(layout, file);
    QVERIFY(adopted && !*adopted);
    QCOMPARE(look(layout, file).kind, FilePresence::Kind::Unknown);
    QVERIFY(!readPieces(layout, file.place, *file.sha256));
    QCOMPARE(fileBytes(layout.file(file.place)), bytes); // untouched
}

void tst_Adopt::aFileOfAnotherSizeIsNotEvenRead()
{
    const TemporaryStore store;
    const Layout layout(store.root());
    writeFile(layout.file(file.place), generatedBytes(3, 0, size - 1));
    bool read = false;
    QVERIFY(layout.prepare(file.place));
    const auto adopted = adoptExisting(layout, file, false, {[&](qint64) { read = true; }}, now);
    QVERIFY(adopted && !adopted->receipt);
    QVERIFY(adopted->good.isEmpty());
    QVERIFY(!read);
}

void tst_Adopt::aFileKnownToBeDamagedIsReadOnlyWhenAsked()
{
    const TemporaryStore store;
    const Layout layout(store.root());
    writeFile(layout.file(file.place), generatedBytes(3, 0, size)); // mended meanwhile, say
    QVERIFY(layout.prepare(file.place));
    Receipt damaged{file.place, *identify(layout.file(file.place)), *file.sha256, true,
                    QList{ByteRange{0, size}}};
    damaged.proved = now;
    QVERIFY(writeReceipt(layout, damaged));
    QVERIFY(!*adopt(layout, file));
    QVERIFY(*adopt(layout, file, true));
}

void tst_Adopt::aFileThatWasStagedWholeIsPutInPlace()
{
    const TemporaryStore store;
    const Layout layout(store.root());
    writeFile(layout.staged(file.place), generatedBytes(3, 0, size));
    const auto adopted = adopt(layout, file);
    QVERIFY(adopted && *adopted);
    QCOMPARE(fileBytes(layout.file(file.place)), generatedBytes(3, 0, size));
    QCOMPARE(store.leftovers(), QStringList());
    QCOMPARE(look(layout, file).kind, FilePresence::Kind::Ready);
    QVERIFY(readPieces(layout, file.place, *file.sha256));
}

void tst_Adopt::aStagedFileWithWrongBytesIsLeftAlone()
{
    const TemporaryStore store;
    const Layout layout(store.root());
    writeFile(layout.staged(file.place), generatedBytes(4, 0, size));
    const auto adopted = adopt(layout, file);
    QVERIFY(adopted && !*adopted);
    QVERIFY(!QFile::exists(layout.file(file.place)));
}

void tst_Adopt::withoutADigestWhatIsThereIsUnproved()
{
    const TemporaryStore store;
    const Layout layout(store.root());
    ModelFile unknown = file;
    unknown.sha256.reset();
    unknown.size.reset();
    writeFile(layout.file(file.place), "whatever");
    const auto adopted = adopt(layout, unknown);
    QVERIFY(adopted && *adopted);
    QVERIFY(!(*adopted)->published);
    QCOMPARE((*adopted)->sha256, digestOf("whatever"));
    QCOMPARE(look(layout, unknown).kind, FilePresence::Kind::Unproved);
}

QTEST_APPLESS_MAIN(tst_Adopt)
#include "tst_adopt.moc"
