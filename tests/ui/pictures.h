// SPDX-License-Identifier: MIT
// Windows and dialogs in light and dark, large and from right to left: their pictures are written to the
// folder that CELLAR_PICTURES names, to be looked through, and what is cut off in them is told. For one test
// with the columns of addLooks().
#pragma once

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QTest>

namespace cellar::pictures {

inline QPalette darkPalette()
{
    QPalette dark(QColor(0x2b, 0x2d, 0x30), QColor(0x1f, 0x20, 0x23));
    dark.setColor(QPalette::Highlight, QColor(0x3d, 0x7e, 0xc4));
    dark.setColor(QPalette::HighlightedText, Qt::white);
    dark.setColor(QPalette::Base, QColor(0x18, 0x19, 0x1b));
    return dark;
}

inline void addLooks()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<qreal>("scale");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("light") << false << 1.0 << Qt::LeftToRight;
    QTest::newRow("dark") << true << 1.0 << Qt::LeftToRight;
    QTest::newRow("large") << false << 2.0 << Qt::LeftToRight;
    QTest::newRow("rtl") << false << 1.0 << Qt::RightToLeft;
}

/// The look of the row of the test that runs, as long as this lives.
class Look
{
public:
    Look()
        : m_palette(QApplication::palette())
        , m_font(QApplication::font())
    {
        QFETCH(bool, dark);
        QFETCH(qreal, scale);
        QFETCH(Qt::LayoutDirection, direction);
        if (dark)
            QApplication::setPalette(darkPalette());
        QFont font = m_font;
        font.setPointSizeF(font.pointSizeF() * scale);
        QApplication::setFont(font);
        QApplication::setLayoutDirection(direction);
    }
    ~Look()
    {
        QApplication::setPalette(m_palette);
        QApplication::setFont(m_font);
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }
    Q_DISABLE_COPY_MOVE(Look)

private:
    QPalette m_palette;
    QFont m_font;
};

/// Labels and buttons whose words need more room than they have.
inline QStringList cutOff(const QWidget& window)
{
    QStringList texts;
    for (const QLabel* label : window.findChildren<QLabel*>()) {
        const bool fits = label->wordWrap() ? label->height() >= label->heightForWidth(label->width())
                                            : label->width() >= label->sizeHint().width();
        if (label->isVisible() && !label->text().isEmpty() && !fits)
            texts += label->text();
    }
    for (const QAbstractButton* button : window.findChildren<QAbstractButton*>()) {
        const bool wantsWords =
            button->isVisible() && !button->text().isEmpty() && !button->inherits("QToolButton");
        if (wantsWords && button->width() < button->minimumSizeHint().width())
            texts += button->text();
    }
    return texts;
}

inline void write(QWidget& window, const QString& what, int tab)
{
    const QString folder = qEnvironmentVariable("CELLAR_PICTURES");
    if (folder.isEmpty())
        return;
    QVERIFY(QDir().mkpath(folder));
    const QString name = QStringLiteral("%1/%2-%3-%4.png")
                             .arg(folder, QString::fromLatin1(QTest::currentDataTag()), what)
                             .arg(tab);
    QVERIFY(window.grab().save(name));
}

} // namespace cellar::pictures
