// SPDX-License-Identifier: MIT
#include "core/disk/disk.h"
#include "core/store/sealed_document.h"
#include "core/store/store_presence.h"
#include "tests/support/builders.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace cellar;
using namespace cellar::test;

Q_DECLARE_METATYPE(cellar::StoreSigns)

namespace {
const FilePlace place{u"org"_qs, u"model.gguf"_qs};
const QString a(32, u'a');
const QString b(32, u'b');
} // namespace

class tst_StorePresence : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void theSignsDecide_data();
    void theSignsDecide();
    void aStoreThatIsMadeIsMarkedAndRemembered();
    void lookingMakesNothing();
    void aStoreThatIsGoneIsNotMadeAnew();
    void anEmptyFolderInItsPlaceIsNotTheStore();
    void anotherStoreInItsPlaceIsNotTheStore();
    void withoutItsOwnFolderItIsTheStoreAsLongAsModelsAreThere();
    void aFolderMadeByHandBeginsItAnew();
    void aStoreOfAnEarlierVersionIsMarkedWhenItIsLookedAt();
    void aMarkerOrMemoryThatDoesNotHoldCountsAsNone();
    void twoStoresAreRememberedApart();
    void nothingIsMarkedThroughALink();
    void whatCannotBeRememberedIsUsedAllTheSame();

private:
    Layout layout() const { return Layout(m_store->root(), m_memory); }
    bool isUnavailable(const Layout& layout) const
    {
        const auto checked = checkStore(layout);
        const auto prepared = layout.prepare(place);
        const auto own = layout.prepareOwnFolders();
        return !checked && !prepared && !own && checked.error().kind == ErrorKind::Unavailable &&
               prepared.error() == checked.error() && own.error() == checked.error() &&
               checked.error().detail.startsWith(layout.root());
    }
    void moveAway() const { QVERIFY(QDir().rename(m_store->root(), m_store->root() + u".away"_qs)); }
    void moveBack() const { QVERIFY(QDir().rename(m_store->root() + u".away"_qs, m_store->root())); }
    static QString markerIn(const Layout& layout)
    {
        return readSealed(layout.marker(), 4096).value_or(QJsonObject()).value(u"id").toString();
    }

    std::unique_ptr<TemporaryStore> m_store;
    QString m_memory;
};

void tst_StorePresence::init()
{
    m_store = std::make_unique<TemporaryStore>();
    m_memory = QFileInfo(m_store->catalog()).path() + u"/config/stores.json"_qs;
}

void tst_StorePresence::theSignsDecide_data()
{
    QTest::addColumn<StoreSigns>("signs");
    QTest::addColumn<StorePresence>("presence");
    const auto row = [](const char* name, const StoreSigns& signs, StorePresence presence) {
        QTest::newRow(name) << signs << presence;
    };
    using enum StorePresence;
    // remembered, isFolder, mayBeRead, hasOwnFolder, marker, hasFiles
    row("nothing, never", {{}, false, false, false, {}, false}, New);
    row("an empty folder, never", {{}, true, true, false, {}, false}, New);
    row("a folder with files, never", {{}, true, true, false, {}, true}, New);
    row("an unmarked store, never", {{}, true, true, true, {}, false}, Unmarked);
    row("a marked store, never", {{}, true, true, true, a, false}, Marked);
    row("a folder that may not be read, never", {{}, true, false, false, {}, false}, Unmarked);
    row("nothing, once", {a, false, false, false, {}, false}, Missing);
    row("an empty folder, once", {a, true, true, false, {}, false}, Empty);
    row("a folder with files, once", {a, true, true, false, {}, true}, Unmarked);
    row("an unmarked store, once", {a, true, true, true, {}, false}, Unmarked);
    row("the marked store, once", {a, true, true, true, a, false}, Marked);
    row("another marked store, once", {a, true, true, true, b, false}, Foreign);
    row("another marked store with files, once", {a, true, true, true, b, true}, Foreign);
    row("nothing, moved away", {a, false, false, false, {}, false, true}, Moved);
    row("the rest of it, moved away", {a, true, true, true, a, true, true}, Moved);
    row("an empty folder, moved away", {a, true, true, false, {}, false, true}, Moved);
    row("another marked store, moved away", {a, true, true, true, b, true, true}, Marked);
    row("one that comes", {{}, true, true, true, {}, true, false, true}, Arriving);
    row("one that comes, where one was moved away", {a, true, true, true, {}, true, true, true}, Arriving);
    row("one that has come", {{}, true, true, true, a, true, false, true}, Marked);
    row("a folder that may not be read, once", {a, true, false, false, {}, false}, Unmarked);
}

void tst_StorePresence::theSignsDecide()
{
    QFETCH(StoreSigns, signs);
    QTEST(presenceBy(signs), "presence");
}

void tst_StorePresence::aStoreThatIsMadeIsMarkedAndRemembered()
{
    QVERIFY(layout().prepare(place));
    QCOMPARE(markerIn(layout()).size(), 32);
    QVERIFY(fileBytes(m_memory).contains(markerIn(layout()).toUtf8()));
    QCOMPARE(checkStore(layout()), StorePresence::Marked);
    QCOMPARE(QFile::permissions(layout().marker()) & QFile::ReadGroup, QFile::Permissions());
    const QByteArray before = fileBytes(m_memory);
    QVERIFY(layout().prepare(place));
    QCOMPARE(fileBytes(m_memory), before);
}

void tst_StorePresence::lookingMakesNothing()
{
    QCOMPARE(checkStore(layout()), StorePresence::New);
    QVERIFY(QDir().mkpath(m_store->root()));
    QCOMPARE(checkStore(layout()), StorePresence::New);
    QVERIFY(QDir(m_store->root()).isEmpty());
    QVERIFY(!QFile::exists(QFileInfo(m_memory).path()));
}

void tst_StorePresence::aStoreThatIsGoneIsNotMadeAnew()
{
    QVERIFY(layout().prepare(place));
    moveAway();
    QVERIFY(isUnavailable(layout()));
    QVERIFY(!QFile::exists(m_store->root()));
    moveBack();
    QCOMPARE(checkStore(layout()), StorePresence::Marked);
    QVERIFY(layout().prepare(place));
}

void tst_StorePresence::anEmptyFolderInItsPlaceIsNotTheStore()
{
    QVERIFY(layout().prepare(place));
    moveAway();
    QVERIFY(QDir().mkpath(m_store->file(u"lost+found"_qs)));
    writeFile(m_store->file(u"not mounted.txt"_qs), "x"); // no model file stands there
    QVERIFY(isUnavailable(layout()));
    QCOMPARE(QDir(m_store->root()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList({u"lost+found"_qs, u"not mounted.txt"_qs}));
}

void tst_StorePresence::anotherStoreInItsPlaceIsNotTheStore()
{
    QVERIFY(layout().prepare(place));
    moveAway();
    QVERIFY(Layout(m_store->root(), m_store->file(u"../other.json"_qs)).prepare(place));
    const QString other = markerIn(layout());
    QVERIFY(isUnavailable(layout()));
    QCOMPARE(markerIn(layout()), other);
    QVERIFY(QFile::remove(layout().marker())); // what is to be done where that is meant
    QVERIFY(layout().prepare(place));
    QCOMPARE(checkStore(layout()), StorePresence::Marked);
}

void tst_StorePresence::withoutItsOwnFolderItIsTheStoreAsLongAsModelsAreThere()
{
    QVERIFY(layout().prepare(place));
    const QString id = markerIn(layout());
    writeFile(layout().file(place), "model");
    QVERIFY(QDir(m_store->file(u".cellar"_qs)).removeRecursively());
    QCOMPARE(checkStore(layout()), StorePresence::Unmarked);
    QVERIFY(layout().prepare(place));
    QCOMPARE(markerIn(layout()), id);
}

void tst_StorePresence::aFolderMadeByHandBeginsItAnew()
{
    QVERIFY(layout().prepare(place));
    QVERIFY(QDir(m_store->root()).removeRecursively());
    QVERIFY(isUnavailable(layout()));
    QVERIFY(QDir().mkpath(m_store->file(u".cellar"_qs)));
    QVERIFY(layout().prepare(place));
    QCOMPARE(checkStore(layout()), StorePresence::Marked);
}

void tst_StorePresence::aStoreOfAnEarlierVersionIsMarkedWhenItIsLookedAt()
{
    QVERIFY(Layout(m_store->root()).prepare(place));
    QVERIFY(!QFile::exists(layout().marker()));
    QCOMPARE(checkStore(layout()), StorePresence::Unmarked);
    moveAway();
    QVERIFY(isUnavailable(layout()));
}

void tst_StorePresence::aMarkerOrMemoryThatDoesNotHoldCountsAsNone()
{
    QVERIFY(layout().prepare(place));
    writeFile(layout().marker(), R"({"version":1,"id":"../../etc"})");
    QCOMPARE(checkStore(layout()), StorePresence::Unmarked);
    QCOMPARE(checkStore(layout()), StorePresence::Marked);
    writeFile(m_memory, "garbage");
    QCOMPARE(checkStore(layout()), StorePresence::Marked);
    moveAway();
    QVERIFY(isUnavailable(layout())); // it was remembered again
}

void tst_StorePresence::twoStoresAreRememberedApart()
{
    const Layout other(m_store->root() + u"-2"_qs, m_memory);
    QVERIFY(layout().prepare(place) && other.prepare(place));
    QVERIFY(markerIn(layout()) != markerIn(other));
    QVERIFY(QDir(other.root()).removeRecursively());
    QVERIFY(isUnavailable(other));
    QCOMPARE(checkStore(layout()), StorePresence::Marked);
}

void tst_StorePresence::nothingIsMarkedThroughALink()
{
    const QString outside = QFileInfo(m_store->catalog()).path() + u"/outside"_qs;
    QVERIFY(QDir().mkpath(outside) && QDir().mkpath(m_store->root()));
    QVERIFY(QFile::link(outside, m_store->file(u".cellar"_qs)));
    QCOMPARE(checkStore(layout()), StorePresence::Unmarked);
    QCOMPARE(layout().prepare(place).error().kind, ErrorKind::InvalidName);
    QVERIFY(QDir(outside).isEmpty());
    QVERIFY(!QFile::exists(m_memory));
}

void tst_StorePresence::whatCannotBeRememberedIsUsedAllTheSame()
{
    writeFile(QFileInfo(m_memory).path(), "a file where the folder should be");
    QVERIFY(layout().prepare(place));
    QVERIFY(layout().prepare(place));
    QCOMPARE(checkStore(layout()), StorePresence::Unmarked);
}

QTEST_GUILESS_MAIN(tst_StorePresence)
#include "tst_store_presence.moc"
