// SPDX-License-Identifier: MIT
// Windows and dialogs in light and dark, large, from right to left and in every language: their pictures are
// written to the folder that CELLAR_PICTURES names, to be looked through; in none of them a text is cut off,
// and no letter leads to two things. For one test with the columns of addLooks().
#pragma once

#include "tests/ui/legible.h"

#include <QApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QTest>
#include <QTranslator>

namespace cellar::pictures {

/// While it lives, texts and numbers are in the language. CELLAR_TEXTS: the folder of the translations.
class Language
{
public:
    explicit Language(const QString& code)
    {
        QLocale::setDefault(code == QStringLiteral("en") ? QLocale(QLocale::English, QLocale::UnitedKingdom)
                                                         : QLocale(code));
        const QString folder = QStringLiteral(CELLAR_TEXTS);
        m_isThere = m_ours.load(QStringLiteral("model-cellar_") + code, folder);
        QCoreApplication::installTranslator(&m_ours);
        if (m_ofQt.load(QStringLiteral("qtbase_") + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
            QCoreApplication::installTranslator(&m_ofQt);
    }
    bool isThere() const { return m_isThere; }

private:
    QTranslator m_ofQt;
    QTranslator m_ours;
    bool m_isThere = false;
};

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
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<qreal>("scale");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    const QString english = QStringLiteral("en");
    QTest::newRow("light") << english << false << 1.0 << Qt::LeftToRight;
    QTest::newRow("dark") << english << true << 1.0 << Qt::LeftToRight;
    QTest::newRow("large") << english << false << 2.0 << Qt::LeftToRight;
    QTest::newRow("rtl") << english << false << 1.0 << Qt::RightToLeft;
    for (const char* language : {"de", "es", "fr", "ja", "zh_CN"}) {
        const QString code = QString::fromLatin1(language);
        QTest::newRow(language) << code << false << 1.0 << Qt::LeftToRight;
        QTest::addRow("%s-large", language) << code << false << 2.0 << Qt::LeftToRight;
    }
}

inline QString languageOfRow()
{
    QFETCH(QString, language);
    return language;
}

/// The look of the row of the test that runs, as long as this lives.
class Look
{
public:
    Look()
        : m_language(languageOfRow())
        , m_palette(QApplication::palette())
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

    /// Its texts were found.
    bool isWhole() const { return m_language.isThere(); }

private:
    Language m_language;
    QPalette m_palette;
    QFont m_font;
};

inline void write(QWidget& window, const QString& what, int number)
{
    const QString folder = qEnvironmentVariable("CELLAR_PICTURES");
    if (folder.isEmpty())
        return;
    QVERIFY(QDir().mkpath(folder));
    const QString name = QStringLiteral("%1/%2-%3-%4.png")
                             .arg(folder, QString::fromLatin1(QTest::currentDataTag()), what)
                             .arg(number);
    QVERIFY(window.grab().save(name));
}

/// Writes its picture, and fails where somebody would have something against it.
inline void lookAt(QWidget& window, const QString& what, int number = 0)
{
    static_cast<void>(
        QTest::qWaitFor([&] { return cutOff(window).isEmpty(); }, 500)); // it may still be laid out
    write(window, what, number);
    const auto find = [&](const char* fault, const QStringList& texts) {
        if (!texts.isEmpty())
            QFAIL(qPrintable(QString::fromLatin1(fault).arg(what, texts.join(QStringLiteral(" | ")))));
    };
    find("%1: cut off: %2", cutOff(window));
    find("%1: the same letter: %2", doubledLetters(window));
}

} // namespace cellar::pictures
