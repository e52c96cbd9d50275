// SPDX-License-Identifier: MIT
#include "tests/support/fake_clock.h"
#include "tests/ui/sample_rows.h"
#include "ui/delegates/cell_layout.h"
#include "ui/delegates/progress_delegate.h"
#include "ui/delegates/two_line_delegate.h"

#include <QApplication>
#include <QPainter>
#include <QStyleOptionViewItem>
#include <QTest>

using namespace cellar;

class TestDelegates : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_clock.setUtc(samples::now());
        m_table = std::make_unique<ModelTable>(m_clock);
        m_table->setRows(rowsOf(samples::models()));
        m_table->setStates(samples::states());
    }

    void rowsGrowWithTheFont_data()
    {
        QTest::addColumn<qreal>("points");
        for (const qreal points : {6.0, 9.0, 18.0, 36.0})
            QTest::addRow("%g points", points) << points;
    }
    void rowsGrowWithTheFont()
    {
        QFETCH(qreal, points);
        QStyleOptionViewItem option = optionOf(QSize(400, 0));
        option.font.setPointSizeF(points);
        const int lines =
            QFontMetrics(titleFont(option.font)).height() + QFontMetrics(noteFont(option.font)).height();
        for (const QStyledItemDelegate* delegate : all())
            QVERIFY(delegate->sizeHint(option, index("downloading", ModelTable::ProgressColumn)).height() >
                    lines);
        option.rect.setHeight(rowHeight(option.font));
        const CellLayout layout = cellLayout(option, symbolSize(option.font), true);
        for (const QRect& part : {layout.symbol, layout.first, layout.second})
            QVERIFY(option.rect.contains(part));
        QVERIFY(!layout.first.intersects(layout.second) && !layout.symbol.intersects(layout.first));
    }

    void theHintIsWideEnoughForTheText()
    {
        const QStyleOptionViewItem option = optionOf(QSize(0, 0));
        const QModelIndex cell = index("waiting", ModelTable::StateColumn);
        QStyleOptionViewItem sized = option;
        sized.rect = QRect(QPoint(0, 0), m_state.sizeHint(option, cell));
        const QString note = cell.data(ModelTable::NoteRole).toString();
        QVERIFY(cellLayout(sized, symbolSize(sized.font), true).second.width() >=
                QFontMetrics(noteFont(option.font)).horizontalAdvance(note));
    }

    void theBarIsAsLongAsTheFraction()
    {
        const double at10 = filledPart(0.1);
        const double at50 = filledPart(0.5);
        const double at90 = filledPart(0.9);
        QVERIFY2(at10 > 0.05 && at10 < 0.2, qPrintable(QString::number(at10)));
        QVERIFY2(at50 > 0.45 && at50 < 0.55, qPrintable(QString::number(at50)));
        QVERIFY2(at90 > 0.85 && at90 < 0.95, qPrintable(QString::number(at90)));
        QCOMPARE(filledPart(-1), 0.0);
    }

    void fromRightToLeftTheBarBeginsOnTheRight()
    {
        QVERIFY(firstFilled(Qt::LeftToRight) < 40);
        QVERIFY(firstFilled(Qt::RightToLeft) > 200);
    }

    void theBarOfWhatDoesNotMoveHasAnotherColour()
    {
        const QRgb usual = QApplication::palette().color(QPalette::Highlight).rgb();
        QCOMPARE(barColor("downloading"), usual);
        QCOMPARE(barColor("repairing"), usual);
        QVERIFY(barColor("paused") != usual);
        QVERIFY(barColor("stalled") != usual);
        QVERIFY(barColor("stalled") != barColor("paused"));
    }

    void aRowWithoutProgressIsEmpty()
    {
        const QImage image =
            painted(m_progress, index("ready", ModelTable::ProgressColumn), QStyle::State_None);
        for (int x = 0; x < image.width(); ++x)
            QCOMPARE(image.pixelColor(x, image.height() / 2), QColor(Qt::white));
    }

    void aSelectedBarStandsOutFromTheSelection()
    {
        m_table->setStates({{QStringLiteral("ready"), state::Downloading{{50, 100, 0, {}}, {}}}});
        const QImage image =
            painted(m_progress, index("ready", ModelTable::ProgressColumn), QStyle::State_Selected);
        QSet<QRgb> colors;
        for (int x = 0; x < image.width(); ++x)
            colors += image.pixel(x, barLine());
        QVERIFY(colors.contains(QApplication::palette().color(QPalette::HighlightedText).rgb()));
    }

private:
    QModelIndex index(const char* id, int column) const
    {
        return m_table->index(m_table->rowOf(QLatin1String(id)), column);
    }
    QList<const QStyledItemDelegate*> all() const { return {&m_title, &m_state, &m_progress}; }

    static QStyleOptionViewItem optionOf(QSize size)
    {
        QStyleOptionViewItem option;
        option.font = QApplication::font();
        option.palette = QApplication::palette();
        option.rect = QRect(QPoint(0, 0), size);
        option.state = QStyle::State_Enabled | QStyle::State_Active;
        return option;
    }

    static int barLine()
    {
        QStyleOptionViewItem option = optionOf(QSize(300, rowHeight(QApplication::font())));
        return cellLayout(option, 0, true).first.center().y();
    }

    static QImage painted(const QStyledItemDelegate& delegate, const QModelIndex& cell, QStyle::State state,
                          Qt::LayoutDirection direction = Qt::LeftToRight)
    {
        QStyleOptionViewItem option = optionOf(QSize(300, rowHeight(QApplication::font())));
        option.state |= state;
        option.direction = direction;
        QImage image(option.rect.size(), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        delegate.paint(&painter, option, cell);
        return image;
    }

    /// Of the part that is filled.
    QRgb barColor(const char* id) const
    {
        const QImage image = painted(m_progress, index(id, ModelTable::ProgressColumn), {});
        return image.pixel(cellMargin(QApplication::font()) + 10, barLine());
    }

    QList<int> filledColumns(double fraction, Qt::LayoutDirection direction)
    {
        const auto done = qint64(fraction * 1000);
        const std::optional<qint64> total = fraction < 0 ? std::nullopt : std::optional<qint64>(1000);
        m_table->setStates({{QStringLiteral("ready"), state::Downloading{{done, total, 0, {}}, {}}}});
        const QImage image = painted(m_progress, index("ready", ModelTable::ProgressColumn), {}, direction);
        const QRgb fill = QApplication::palette().color(QPalette::Highlight).rgb();
        QList<int> columns;
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixel(x, barLine()) == fill)
                columns += x;
        }
        return columns;
    }
    double filledPart(double fraction)
    {
        const auto whole = filledColumns(1, Qt::LeftToRight).size();
        return whole == 0 ? -1 : double(filledColumns(fraction, Qt::LeftToRight).size()) / double(whole);
    }
    int firstFilled(Qt::LayoutDirection direction) { return filledColumns(0.2, direction).value(0, -1); }

    test::FakeClock m_clock;
    std::unique_ptr<ModelTable> m_table;
    TwoLineDelegate m_title{TwoLineDelegate::Look::Title};
    TwoLineDelegate m_state{TwoLineDelegate::Look::State};
    ProgressDelegate m_progress;
};

QTEST_MAIN(TestDelegates)
#include "tst_delegates.moc"
