// SPDX-License-Identifier: MIT
#include "tests/support/failing_device.h"

#include <QTest>

using namespace cellar;
using namespace cellar::test;

class tst_FailingDevice : public QObject
{
    Q_OBJECT

private slots:
    void readsEndBeforeABadPlaceAndFailInIt();
    void withoutBadPlacesItIsWhole();
};

void tst_FailingDevice::readsEndBeforeABadPlaceAndFailInIt()
{
    FailingDevice device("0123456789", {{4, 2}});
    QCOMPARE(device.read(10), QByteArray("0123"));
    char byte = 0;
    QCOMPARE(device.read(&byte, 1), -1);
    QVERIFY(device.seek(5));
    QCOMPARE(device.read(&byte, 1), -1);
    QVERIFY(device.seek(6));
    QCOMPARE(device.read(10), QByteArray("6789"));
}

void tst_FailingDevice::withoutBadPlacesItIsWhole()
{
    FailingDevice device("0123456789", {});
    QCOMPARE(device.readAll(), QByteArray("0123456789"));
}

QTEST_APPLESS_MAIN(tst_FailingDevice)
#include "tst_failing_device.moc"
