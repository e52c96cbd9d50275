// SPDX-License-Identifier: MIT
#include "core/transfer/weak_version.h"

#include <QTest>

using namespace cellar;

class tst_WeakVersion : public QObject
{
    Q_OBJECT

private slots:
    void aChangeIsBelievedUntilTheMarksMakeNoSense_data()
    {
        QTest::addColumn<QByteArray>("marks");    // a letter an answer; `-`: it says nothing
        QTest::addColumn<QByteArray>("verdicts"); // `!`: changed
        QTest::newRow("nothing is said") << QByteArray("---") << QByteArray("   ");
        QTest::newRow("always the same") << QByteArray("aaa") << QByteArray("   ");
        QTest::newRow("replaced") << QByteArray("aabb") << QByteArray("  ! ");
        QTest::newRow("replaced, silence between") << QByteArray("a-b") << QByteArray("  !");
        QTest::newRow("replaced twice") << QByteArray("abbcc") << QByteArray(" ! ! ");
        QTest::newRow("two servers") << QByteArray("abababc") << QByteArray(" !     ");
        QTest::newRow("three servers") << QByteArray("abcabc") << QByteArray(" !!   ");
        QTest::newRow("each time another") << QByteArray("abcdef") << QByteArray(" !!   ");
    }

    void aChangeIsBelievedUntilTheMarksMakeNoSense()
    {
        QFETCH(QByteArray, marks);
        QFETCH(QByteArray, verdicts);
        WeakVersion tags;
        WeakVersion dates;
        for (qsizetype i = 0; i < marks.size(); ++i) {
            const QByteArray mark = marks[i] == '-' ? QByteArray() : marks.mid(i, 1);
            Answer tagged;
            tagged.etag = mark;
            Answer dated;
            dated.lastModified = mark;
            QCOMPARE(tags.hasChanged(tagged), verdicts[i] == '!');
            QCOMPARE(dates.hasChanged(dated), verdicts[i] == '!');
        }
    }

    void whereThereIsATagTheDateDoesNotMatter()
    {
        WeakVersion version;
        Answer answer;
        answer.etag = "W/\"1\"";
        for (const char* date : {"a", "b", "c"}) {
            answer.lastModified = date;
            QVERIFY(!version.hasChanged(answer));
        }
    }
};

QTEST_APPLESS_MAIN(tst_WeakVersion)
#include "tst_weak_version.moc"
