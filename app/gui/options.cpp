// SPDX-License-Identifier: MIT
#include "app/gui/options.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace cellar {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Options)
};

} // namespace

Options Options::read(const QStringList& arguments)
{
    const QCommandLineOption demo(
        QStringLiteral("demo"), Texts::tr("Show downloads from a server of its own, without the internet."));
    const QCommandLineOption hidden(QStringLiteral("hidden"), Texts::tr("Begin in the tray."));
    const QCommandLineOption store(QStringLiteral("store"), Texts::tr("The folder of the model files."),
                                   QStringLiteral("DIR"));
    const QCommandLineOption catalog(QStringLiteral("catalog"), Texts::tr("The user's catalogue."),
                                     QStringLiteral("FILE"));
    const QCommandLineOption caFile(QStringLiteral("ca-file"),
                                    Texts::tr("Certificates trusted besides the system's."),
                                    QStringLiteral("PEM"));
    const QCommandLineOption screenshot(QStringLiteral("screenshot"),
                                        Texts::tr("Write a picture of the window, then quit."),
                                        QStringLiteral("FILE"));
    const QCommandLineOption after(QStringLiteral("screenshot-after"),
                                   Texts::tr("When to take the picture, in milliseconds."),
                                   QStringLiteral("MS"));
    QCommandLineParser parser;
    parser.setApplicationDescription(Texts::tr("Keeps your local AI models fetched, verified and ready."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({demo, hidden, store, catalog, caFile, screenshot, after});
    parser.addPositionalArgument(QStringLiteral("source"), Texts::tr("An address or a path to be added."),
                                 QStringLiteral("[source]"));
    parser.process(arguments);

    Options options;
    options.demo = parser.isSet(demo);
    options.hidden = parser.isSet(hidden);
    options.store = parser.value(store);
    options.catalog = parser.value(catalog);
    options.caFile = parser.value(caFile);
    options.screenshot = parser.value(screenshot);
    if (parser.isSet(after))
        options.screenshotAfter = Milliseconds(qBound(0, parser.value(after).toInt(), 600'000));
    options.open = parser.positionalArguments().value(0);
    return options;
}

Options Options::again() const
{
    Options options = *this;
    options.hidden = false;
    options.open.clear();
    options.screenshot.clear();
    return options;
}

} // namespace cellar
