// SPDX-License-Identifier: MIT
#include "tests/ui/sample_rows.h"
#include "ui/delegates/symbol.h"
#include "ui/delegates/tone.h"

#include <QPixmap>
#include <QTest>

using namespace cellar;

namespace {

QPalette paletteOf(const QColor& base, const QColor& text, const QColor& highlight)
{
    QPalette palette(text, base);
    for (const auto role : {QPalette::Base, QPalette::Window})
        palette.setColor(role, base);
    for (const auto role : {QPalette::Text, QPalette::WindowText})
        palette.setColor(role, text);
    palette.setColor(QPalette::Highlight, highlight);
    return palette;
}

QColor inkOf(const QPixmap& pixmap)
{
    const QImage image = pixmap.toImage();
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y).alpha() == 255)
                return image.pixelColor(x, y);
        }
    }
    return {};
}

} // namespace

class TestTone : public QObject
{
    Q_OBJECT

private slots:
    void everyToneCanBeRead_data()
    {
        QTest::addColumn<QPalette>("palette");
        QTest::newRow("light") << paletteOf(Qt::white, Qt::black, QColor(48, 140, 198));
        QTest::newRow("dark") << paletteOf(QColor(27, 30, 32), QColor(252, 252, 252), QColor(61, 174, 233));
        QTest::newRow("sepia") << paletteOf(QColor(240, 230, 210), QColor(60, 40, 20), QColor(230, 200, 120));
        QTest::newRow("night") << paletteOf(Qt::black, QColor(200, 200, 200), QColor(30, 30, 90));
    }
    void everyToneCanBeRead()
    {
        QFETCH(QPalette, palette);
        for (const Tone tone : {Tone::Normal, Tone::Weak, Tone::Accent, Tone::Good, Tone::Caution, Tone::Bad})
            QVERIFY2(contrast(toneColor(tone, palette), palette.color(QPalette::Base)) >= 4.5,
                     qPrintable(QStringLiteral("tone %1").arg(int(tone))));
        const QPalette weak = weakPalette(palette);
        QVERIFY(contrast(weak.color(QPalette::WindowText), weak.color(QPalette::Window)) >= 4.5);
    }

    void contrastIsThatOfWcag()
    {
        QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
        QCOMPARE(contrast(Qt::red, Qt::red), 1.0);
    }

    void everyStateHasADrawingOfItsOwn()
    {
        QSet<QString> names;
        for (const auto& [id, state] : samples::states()) {
            names += stateLook(state).symbol;
            QVERIFY2(!symbolPixmap(stateLook(state).symbol, 16, 1, Qt::black).isNull(), qPrintable(id));
        }
        QCOMPARE(std::size_t(names.size()), std::variant_size_v<ModelState>);
    }

    void whatDoesNotMoveLooksOtherwise()
    {
        const auto look = [](const char* id) { return stateLook(samples::stateOf(QLatin1String(id))); };
        QCOMPARE(look("downloading").tone, Tone::Accent);
        QCOMPARE(look("stalled").tone, Tone::Caution);
        QCOMPARE(look("stalled").symbol, look("downloading").symbol);
        QCOMPARE(look("stalled").bar, Tone::Caution);
        QCOMPARE(look("paused").tone, Tone::Weak);
        QCOMPARE(look("paused").bar, Tone::Weak);
        QCOMPARE(look("no room").tone, Tone::Caution);
        QCOMPARE(look("repairing").bar, Tone::Accent);
    }

    void aSymbolTakesTheColourAndIsSharpOnDenseScreens()
    {
        const QPixmap pixmap = symbolPixmap(QStringLiteral("state-ready"), 16, 2, QColor(12, 200, 34));
        QCOMPARE(pixmap.size(), QSize(32, 32));
        QCOMPARE(pixmap.devicePixelRatio(), 2.0);
        QCOMPARE(inkOf(pixmap), QColor(12, 200, 34));
    }

    void anIconFollowsThePalette()
    {
        const QIcon icon = symbolIcon(QStringLiteral("state-ready"));
        QGuiApplication::setPalette(paletteOf(Qt::white, QColor(10, 20, 30), Qt::blue));
        QCOMPARE(inkOf(icon.pixmap(32)), QColor(10, 20, 30));
        QGuiApplication::setPalette(paletteOf(Qt::black, QColor(250, 240, 230), Qt::blue));
        QCOMPARE(inkOf(icon.pixmap(32)), QColor(250, 240, 230));
    }
};

QTEST_MAIN(TestTone)
#include "tst_tone.moc"
