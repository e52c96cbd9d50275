// SPDX-License-Identifier: MIT
// The directions of dependency, proved: the includes of every file of every room are compared with the steps
// below, and what core links is looked at.
#include <QDirIterator>
#include <QHash>
#include <QLibraryInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

namespace {

/// A room knows itself and the rooms of lower steps; those of one step do not know each other.
/// `cellar` is cellar.h, the front door.
const QHash<QString, int> coreSteps{
    {QStringLiteral("base"), 0},       {QStringLiteral("hash"), 1},     {QStringLiteral("net"), 1},
    {QStringLiteral("formats"), 1},    {QStringLiteral("disk"), 1},     {QStringLiteral("model"), 2},
    {QStringLiteral("store"), 3},      {QStringLiteral("catalog"), 3},  {QStringLiteral("registry"), 3},
    {QStringLiteral("verify"), 3},     {QStringLiteral("transfer"), 4}, {QStringLiteral("ensure"), 5},
    {QStringLiteral("neighbours"), 3}, {QStringLiteral("packing"), 1},  {QStringLiteral("cellar"), 6},
};

struct Room
{
    QString house; // core, ui, app
    QString name;  // of core/cellar.h: cellar
};

Room roomOf(const QString& path)
{
    const QStringList parts = path.split(u'/');
    const QString second = parts.value(1);
    return {parts.value(0), parts.size() > 2 ? second : second.section(u'.', 0, 0)};
}

bool isHeaderOf(const QString& module, const QString& header)
{
    const QString folder = QLibraryInfo::path(QLibraryInfo::HeadersPath) + u'/' + module;
    return header.startsWith(module + u'/') || QFile::exists(folder + u'/' + header);
}

QString qtFault(const Room& from, const QString& header)
{
    const bool isCore = from.house == u"core";
    const bool isCommand = from.house == u"app" && from.name == u"cli";
    const bool isPlainUi = from.house == u"ui" && (from.name == u"models" || from.name == u"text");
    if ((isCore || isCommand) && isHeaderOf(QStringLiteral("QtGui"), header))
        return QStringLiteral("knows QtGui");
    if ((isCore || isCommand || isPlainUi) && isHeaderOf(QStringLiteral("QtWidgets"), header))
        return QStringLiteral("knows QtWidgets");
    return {};
}

QString coreFault(const Room& from, const Room& to)
{
    if (to.house != u"core")
        return QStringLiteral("core knows what is above it");
    if (!coreSteps.contains(from.name) || !coreSteps.contains(to.name))
        return QStringLiteral("a room that is not in the table");
    if (from.name != to.name && coreSteps.value(to.name) >= coreSteps.value(from.name))
        return QStringLiteral("%1 does not know %2").arg(from.name, to.name);
    return {};
}

/// What is wrong with a line of `file` (path from the top); empty: nothing.
QString faultOf(const QString& file, const QString& line)
{
    static const QRegularExpression include(QStringLiteral("^\\s*#\\s*include\\s*([<\"])([^>\"]+)[>\"]"));
    const QRegularExpressionMatch match = include.match(line);
    if (!match.hasMatch())
        return {};
    const QString header = match.captured(2);
    const Room from = roomOf(file);
    if (match.captured(1) == u"<")
        return qtFault(from, header);

    if (header.endsWith(QStringLiteral(".moc")))
        return {};
    const Room to = roomOf(header);
    if (to.house != u"core" && to.house != u"ui" && to.house != u"app")
        return QStringLiteral("an include that is not written from the top");
    if (from.house == u"core")
        return coreFault(from, to);
    if (from.house == u"ui" && to.house == u"app")
        return QStringLiteral("ui knows app");
    if (from.house == u"app" && from.name == u"cli" && to.house == u"ui")
        return QStringLiteral("the command knows ui");
    return {};
}

QStringList faultsOfHouse(const QString& house)
{
    const QDir top(QStringLiteral(CELLAR_SOURCE_DIR));
    QStringList faults;
    QDirIterator files(top.filePath(house), {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            return {QStringLiteral("cannot read %1").arg(file.fileName())};
        const QString path = top.relativeFilePath(file.fileName());
        const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
        for (const QString& line : lines) {
            if (const QString fault = faultOf(path, line); !fault.isEmpty())
                faults << QStringLiteral("%1: %2: %3").arg(path, line.trimmed(), fault);
        }
    }
    return faults;
}

} // namespace

class LayersTest : public QObject
{
    Q_OBJECT

private slots:
    void theCheckFindsWhatIsWrong_data();
    void theCheckFindsWhatIsWrong();
    void theCheckLeavesWhatIsRight_data();
    void theCheckLeavesWhatIsRight();
    void everyRoomOfCoreIsInTheTable();
    void everyHouseKeepsToTheDirections_data();
    void everyHouseKeepsToTheDirections();
    void coreNeedsNoGui();
};

void LayersTest::theCheckFindsWhatIsWrong_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("line");
    const auto row = [](const char* name, const QString& file, const QString& line) {
        QTest::newRow(name) << file << line;
    };
    row("a higher room", QStringLiteral("core/net/exchange.cpp"),
        QStringLiteral("#include \"core/store/layout.h\""));
    row("a room of the same step", QStringLiteral("core/store/layout.h"),
        QStringLiteral("#include \"core/verify/verify.h\""));
    row("the front door from below", QStringLiteral("core/ensure/ensure_job.cpp"),
        QStringLiteral("#include \"core/cellar.h\""));
    row("ui from core", QStringLiteral("core/cellar.cpp"),
        QStringLiteral("#include \"ui/text/error_text.h\""));
    row("an unknown room", QStringLiteral("core/cellar.cpp"),
        QStringLiteral("#include \"core/attic/box.h\""));
    row("Gui in core", QStringLiteral("core/base/shown.cpp"), QStringLiteral("#include <QColor>"));
    row("Widgets in core", QStringLiteral("core/base/shown.cpp"),
        QStringLiteral("#  include <QtWidgets/QLabel>"));
    row("Widgets in a model", QStringLiteral("ui/models/model_list.h"),
        QStringLiteral("#include <QTableView>"));
    row("app from ui", QStringLiteral("ui/tray/tray.cpp"),
        QStringLiteral("#include \"app/gui/single_instance.h\""));
    row("ui from the command", QStringLiteral("app/cli/main.cpp"),
        QStringLiteral("#include \"ui/text/error_text.h\""));
    row("Gui in the command", QStringLiteral("app/cli/main.cpp"),
        QStringLiteral("#include <QGuiApplication>"));
    row("not from the top", QStringLiteral("core/base/shown.cpp"), QStringLiteral("#include \"shown.h\""));
}

void LayersTest::theCheckFindsWhatIsWrong()
{
    QFETCH(QString, file);
    QFETCH(QString, line);
    QVERIFY(!faultOf(file, line).isEmpty());
}

void LayersTest::theCheckLeavesWhatIsRight_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("line");
    const auto row = [](const char* name, const QString& file, const QString& line) {
        QTest::newRow(name) << file << line;
    };
    row("its own room", QStringLiteral("core/net/exchange.cpp"),
        QStringLiteral("#include \"core/net/exchange.h\""));
    row("a lower room", QStringLiteral("core/transfer/transfer.h"),
        QStringLiteral("#include \"core/net/exchange.h\""));
    row("Qt Core", QStringLiteral("core/base/clock.h"), QStringLiteral("#include <QDateTime>"));
    row("Qt Network", QStringLiteral("core/net/exchange.h"), QStringLiteral("#include <QNetworkReply>"));
    row("the standard library", QStringLiteral("core/base/clock.h"), QStringLiteral("#include <chrono>"));
    row("core from ui", QStringLiteral("ui/tray/tray.cpp"), QStringLiteral("#include \"core/cellar.h\""));
    row("Gui in a model", QStringLiteral("ui/models/model_list.h"), QStringLiteral("#include <QIcon>"));
    row("no include", QStringLiteral("core/base/clock.h"), QStringLiteral("// see <QWidget>"));
}

void LayersTest::theCheckLeavesWhatIsRight()
{
    QFETCH(QString, file);
    QFETCH(QString, line);
    QCOMPARE(faultOf(file, line), QString());
}

void LayersTest::everyRoomOfCoreIsInTheTable()
{
    const QStringList rooms =
        QDir(QStringLiteral(CELLAR_SOURCE_DIR "/core")).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    QVERIFY(!rooms.isEmpty());
    for (const QString& room : rooms)
        QVERIFY2(coreSteps.contains(room), qPrintable(room));
}

void LayersTest::everyHouseKeepsToTheDirections_data()
{
    QTest::addColumn<QString>("house");
    for (const char* house : {"core", "ui", "app"})
        QTest::newRow(house) << QString::fromLatin1(house);
}

void LayersTest::everyHouseKeepsToTheDirections()
{
    QFETCH(QString, house);
    QCOMPARE(faultsOfHouse(house).join(u'\n'), QString());
}

void LayersTest::coreNeedsNoGui()
{
    QProcess ldd;
    ldd.start(QStringLiteral("ldd"), {QStringLiteral(CELLAR_CORE_ALONE)});
    QVERIFY(ldd.waitForFinished());
    const QByteArray libraries = ldd.readAllStandardOutput();
    QVERIFY2(libraries.contains("libQt6Core"), libraries.constData());
    QVERIFY2(!libraries.contains("libQt6Gui"), libraries.constData());
    QVERIFY2(!libraries.contains("libQt6Widgets"), libraries.constData());
}

QTEST_GUILESS_MAIN(LayersTest)
#include "tst_layers.moc"
