// SPDX-License-Identifier: MIT
#include "core/model/model.h"

#include <QTest>

#include <limits>

using namespace cellar;

namespace {
Model withSizes(const QList<std::optional<qint64>>& sizes)
{
    Model model;
    for (const auto& size : sizes)
        model.files.append({{QStringLiteral("folder"), QStringLiteral("name")}, size, std::nullopt, {}});
    return model;
}
} // namespace

class TestModel : public QObject
{
    Q_OBJECT

private slots:
    void theSizeOfAModelIsThatOfAllItsFiles()
    {
        const qint64 sixtyGigabytes = 60'000'000'000;
        QCOMPARE(withSizes({1, sixtyGigabytes}).totalSize(), std::optional<qint64>(sixtyGigabytes + 1));
    }

    void aModelWithAFileOfUnknownSizeHasNoSize()
    {
        QVERIFY(!withSizes({1, std::nullopt}).totalSize().has_value());
    }

    void sizesThatOverflowAreNoSize()
    {
        QVERIFY(!withSizes({std::numeric_limits<qint64>::max(), 1}).totalSize().has_value());
    }

    void aPlaceIsFolderSlashName()
    {
        const FilePlace place{QStringLiteral("org/repo"), QStringLiteral("model.gguf")};
        QCOMPARE(place.relative(), QStringLiteral("org/repo/model.gguf"));
    }
};

QTEST_APPLESS_MAIN(TestModel)
#include "tst_model.moc"
