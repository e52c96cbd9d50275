// SPDX-License-Identifier: MIT
#include "core/store/journal.h"
#include "tests/support/builders.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QUrl>

using namespace cellar;
using namespace cellar::test;

class tst_Journal : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_store = std::make_unique<TemporaryStore>();
        m_layout = Layout(m_store->root());
        m_journal = {m_place, 5'000'000'000, digestOf("whole"), {{u"key"_qs, u"\"v1\""_qs}}, {}};
        m_journal.ranges.add({0, 8'388'608});
        m_journal.ranges.add({4'294'967'296, 100});
        QVERIFY(m_layout.prepare(m_place));
    }

    void whatIsWrittenIsRead()
    {
        QVERIFY(!readJournal(m_layout, m_place));
        QVERIFY(writeJournal(m_layout, m_journal));
        QCOMPARE(readJournal(m_layout, m_place), std::optional(m_journal));
        m_journal.sha256.reset();
        QVERIFY(writeJournal(m_layout, m_journal));
        QCOMPARE(readJournal(m_layout, m_place), std::optional(m_journal));
    }

    void aBrokenOneCountsAsNone()
    {
        QVERIFY(writeJournal(m_layout, m_journal));
        const QByteArray whole = fileBytes(m_layout.journal(m_place));
        QVERIFY(!whole.isEmpty());
        for (qsizetype length = 0; length < whole.size(); length += 7) {
            writeFile(m_layout.journal(m_place), whole.first(length));
            QVERIFY(!readJournal(m_layout, m_place));
        }
        for (qsizetype at = 0; at < whole.size(); ++at) {
            QByteArray flipped = whole;
            flipped[at] = char(flipped[at] ^ 1);
            writeFile(m_layout.journal(m_place), flipped);
            const auto read = readJournal(m_layout, m_place);
            QVERIFY2(!read, qPrintable(u"byte %1"_qs.arg(at)));
        }
        writeFile(m_layout.journal(m_place), QByteArray(whole.size(), '\0'));
        QVERIFY(!readJournal(m_layout, m_place));
    }

    void oneOfAnotherFileOrVersionCountsAsNone()
    {
        Journal others = m_journal;
        others.place = {u"other"_qs, u"file.gguf"_qs};
        QVERIFY(m_layout.prepare(others.place));
        QVERIFY(writeJournal(m_layout, others));
        QVERIFY(QFile::rename(m_layout.journal(others.place), m_layout.journal(m_place)));
        QVERIFY(!readJournal(m_layout, m_place));
    }

    void rangesBeyondTheFileAreNotBelieved()
    {
        m_journal.ranges.add({4'999'999'999, 2});
        QVERIFY(writeJournal(m_layout, m_journal));
        QVERIFY(!readJournal(m_layout, m_place));
    }

    void anAddressIsNotWrittenDown()
    {
        const QUrl url(u"https://cdn.example/f?token=secret"_qs);
        m_journal.etags = {{sourceKey(url), u"\"v1\""_qs}};
        QVERIFY(writeJournal(m_layout, m_journal));
        QVERIFY(!fileBytes(m_layout.journal(m_place)).contains("secret"));
        QCOMPARE(sourceKey(url).size(), 32);
        QVERIFY(sourceKey(url) != sourceKey(QUrl(u"https://cdn.example/f?token=other"_qs)));
    }

private:
    const FilePlace m_place{u"folder"_qs, u"model.gguf"_qs};
    std::unique_ptr<TemporaryStore> m_store;
    Layout m_layout{QString()};
    Journal m_journal;
};

QTEST_GUILESS_MAIN(tst_Journal)
#include "tst_journal.moc"
