// SPDX-License-Identifier: MIT
#include "core/model/state.h"

#include <QTest>

using namespace cellar;

namespace {

struct Row
{
    ModelState state;
    const char* name;
    bool active;
    bool usable;
};

const QList<Row>& rows()
{
    static const QList<Row> all{
        {state::Absent{}, "absent", false, false},      {state::Queued{}, "queued", true, false},
        {state::Locked{}, "locked", true, false},       {state::Downloading{}, "downloading", true, false},
        {state::Paused{}, "paused", false, false},      {state::Waiting{}, "waiting", true, false},
        {state::Verifying{}, "verifying", true, false}, {state::Repairing{}, "repairing", true, false},
        {state::Ready{}, "ready", false, true},         {state::Unproved{}, "unproved", false, true},
        {state::Fallback{}, "fallback", false, false},  {state::Damaged{}, "damaged", false, false},
        {state::Failed{}, "failed", false, false},      {state::Unavailable{}, "unavailable", false, false},
    };
    return all;
}

} // namespace

class TestState : public QObject
{
    Q_OBJECT

private slots:
    void aPauseThatEndsByItselfIsActive()
    {
        QVERIFY(!isActive(state::Paused{}));
        QVERIFY(isActive(state::Paused{{}, Error{ErrorKind::NoSpace, {}}}));
    }

    void theTableNamesEveryStateOnce()
    {
        QCOMPARE(rows().size(), qsizetype(std::variant_size_v<ModelState>));
        for (qsizetype i = 0; i < rows().size(); ++i)
            QCOMPARE(rows().at(i).state.index(), size_t(i));
    }

    void aStateHasItsWordAndSaysWhatItMeans_data()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < rows().size(); ++i)
            QTest::newRow(rows().at(i).name) << i;
    }
    void aStateHasItsWordAndSaysWhatItMeans()
    {
        QFETCH(int, index);
        const Row& row = rows().at(index);
        QCOMPARE(stateName(row.state), QString::fromLatin1(row.name));
        QCOMPARE(isActive(row.state), row.active);
        QCOMPARE(isUsable(row.state), row.usable);
    }
};

QTEST_APPLESS_MAIN(TestState)
#include "tst_state.moc"
