// SPDX-License-Identifier: MIT
// Other programs' unfinished downloads, laid out as those programs do, gone on with.
#include "core/ensure/import_job.h"
#include "core/ensure/take_over.h"
#include "core/neighbours/aria2_control.h"
#include "core/store/partial.h"
#include "tests/support/builders.h"
#include "tests/support/scripted_server.h"

#include <QDataStream>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

using namespace cellar;
using namespace cellar::test;
using namespace std::chrono_literals;

namespace {

constexpr qint64 size = 1'500'000;
constexpr qint64 begun = 600'000;
constexpr qint64 block = 64 << 10; // more than any file system's

const QByteArray& whole()
{
    static const QByteArray bytes = generatedGguf(1, size);
    return bytes;
}

struct Control
{
    quint16 version = 1;
    quint32 infoHash = 0;
    quint32 piece = 1 << 18;
    quint64 length = size;
    QByteArray bits = QByteArray::fromHex("d0"); // of six pieces the first, the second and the fourth
    quint32 underWay = 1;
    quint32 index = 2;

    QByteArray document() const
    {
        QByteArray bytes;
        QDataStream stream(&bytes, QIODevice::WriteOnly);
        stream << version;
        if (version == 0 && Q_BYTE_ORDER == Q_LITTLE_ENDIAN)
            stream.setByteOrder(QDataStream::LittleEndian);
        stream << quint32(0) << infoHash << piece << length << quint64(0) << quint32(bits.size());
        stream.writeRawData(bits.constData(), int(bits.size()));
        stream << underWay;
        for (quint32 i = 0; i < qMin(underWay, 2u); ++i) {
            stream << index << piece << quint32(2);
            stream.writeRawData("\xff\x00", 2);
        }
        return bytes;
    }
};

/// As long as the whole, with holes but for these ranges.
void writeSparse(const QString& path, const QByteArray& bytes, const QList<ByteRange>& ranges)
{
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.resize(bytes.size()));
    for (const ByteRange& range : ranges) {
        QVERIFY(file.seek(range.offset));
        QCOMPARE(file.write(bytes.mid(range.offset, range.length)), range.length);
    }
}

/// Nobody has written to it for a day.
void age(const QString& path)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.setFileTime(QDateTime::currentDateTime().addDays(-1), QFileDevice::FileModificationTime));
}

} // namespace

class tst_TakeOver : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void whatFitsByItsName_data();
    void whatFitsByItsName();
    void aPackedSourcesNameDoesNotFit();
    void aControlFileTellsWhatIsThere();
    void aBrokenControlFileCountsAsNone_data();
    void aBrokenControlFileCountsAsNone();
    void aControlFileCutShortCountsAsNone();
    void zerosBeforeAHoleAreNoBytesOfTheFile();
    void aDownloadIsGoneOnWith_data();
    void aDownloadIsGoneOnWith();
    void importGoesOnWithADownload_data();
    void importGoesOnWithADownload();
    void importRefusesADownloadOfNoModel();
    void aBareFileThatIsCompleteIsNoDownload();
    void wrongBytesComeAgainOnce_data();
    void wrongBytesComeAgainOnce();
    void whatIsOursIsNotDoubtedForTheirs();
    void ofPublishedPiecesOnlyTheWrongOnesComeAgain();
    void lessThanOursIsNotTaken();
    void whatIsTakenIsDoubtedInALaterRunToo();
    void whatIsWrittenToIsLeftAlone_data();
    void whatIsWrittenToIsLeftAlone();
    void withoutADigestNothingIsTaken();

private:
    QString theirs(const QString& name) const { return QDir(m_folder->path()).canonicalPath() + u'/' + name; }
    Model model() const { return m_model; }
    const ModelFile& file() const { return m_model.files.first(); }
    Partial::Terms terms() const { return {file().place, size, file().sha256, file().pieces.has_value()}; }
    /// Runs it to its end; the error's kind, or "done".
    QString run(Job& job);
    QString ensure(const QList<Root>& roots);
    QString ensure() { return ensure({*rootAt(m_folder->path())}); }
    QString import(const QString& path);
    template <class News>
    std::optional<News> last() const
    {
        std::optional<News> found;
        for (const EventDetail& detail : m_events) {
            if (const auto* news = std::get_if<News>(&detail))
                found = *news;
        }
        return found;
    }
    qint64 resumed() const
    {
        const auto ready = last<event::BecameReady>();
        return ready ? ready->resumed : -1;
    }
    QByteArray here() const { return fileBytes(m_layout->file(file().place)); }

    SystemClock m_clock;
    Network m_network{QString()};
    HostSlots m_slots;
    SpaceLedger m_space;
    DiskThread m_roomDisk;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<TemporaryStore> m_store;
    std::unique_ptr<Layout> m_layout;
    std::unique_ptr<ScriptedServer> m_server;
    Model m_model;
    QList<EventDetail> m_events;
};

void tst_TakeOver::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = std::make_unique<TemporaryStore>();
    m_layout = std::make_unique<Layout>(m_store->root());
    m_server = std::make_unique<ScriptedServer>();
    Step step;
    step.body = Body::given(whole());
    m_server->script(u"/m/Model.gguf"_qs, {step});
    m_model = generatedModel(u"m"_qs, 1, size, {m_server->url(u"/m/Model.gguf"_qs)});
    m_model.files.first().sha256 = digestOf(whole());
}

QString tst_TakeOver::run(Job& job)
{
    m_events.clear();
    std::optional<Error> error;
    bool ended = false;
    connect(&job, &Job::happened, this, [this](const QString&, const EventDetail& d) { m_events += d; });
    connect(&job, &Job::finished, this, [&](const std::optional<Error>& e) {
        error = e;
        ended = true;
    });
    job.start();
    if (!QTest::qWaitFor([&] { return ended; }, 20000))
        return u"hangs"_qs;
    return error ? kindName(error->kind) : u"done"_qs;
}

QString tst_TakeOver::ensure(const QList<Root>& roots)
{
    const Workplace place{m_network, m_slots,  std::make_shared<RateLimiter>(), m_space, m_roomDisk,
                          m_clock,   *m_layout};
    EnsureOptions options;
    options.retry = {1, 10ms};
    options.neighbours = roots;
    const Catalog catalog = *Catalog::merged({m_model}, {});
    EnsureJob job(place, catalog, m_model, options);
    return run(job);
}

QString tst_TakeOver::import(const QString& path)
{
    writeFile(m_store->catalog(), catalogDocument({m_model}));
    const Workplace place{m_network, m_slots,  std::make_shared<RateLimiter>(), m_space, m_roomDisk,
                          m_clock,   *m_layout};
    ImportJob job(place, m_store->catalog(), path, {});
    return run(job);
}

void tst_TakeOver::whatFitsByItsName_data()
{
    using Kind = FoundFile::Kind;
    const QString hex = digestOf(whole()).hex();
    QTest::addColumn<QString>("name");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<qint64>("length");
    QTest::addColumn<bool>("fits");
    const auto row = [](const char* title, const QString& name, Kind kind, qint64 length, bool fits) {
        QTest::newRow(title) << name << kind << length << fits;
    };
    row("the file's name", u"model.gguf.part"_qs, Kind::Unfinished, 1, true);
    row("a source's name", u"Model.gguf.part"_qs, Kind::Unfinished, 1, true);
    row("another's name", u"Other.gguf.part"_qs, Kind::Unfinished, 1, false);
    row("before the name", u"incomplete-Model.gguf"_qs, Kind::Unfinished, 1, true);
    row("without a mark", u"Model.gguf"_qs, Kind::Unfinished, size, true);
    row("the digest", u"sha256-"_qs + hex + u"-partial"_qs, Kind::Unfinished, size, true);
    row("the digest and a number", hex + u".1a2b3c4d.incomplete"_qs, Kind::Unfinished, size, true);
    row("another digest", digestOf("x").hex() + u".incomplete"_qs, Kind::Unfinished, size, false);
    row("nothing in it", u"Model.gguf.part"_qs, Kind::Unfinished, 0, false);
    row("longer", u"Model.gguf.part"_qs, Kind::Unfinished, size + 1, false);
    row("shorter and bare", u"Model.gguf"_qs, Kind::Whole, size - 1, true);
    row("as long and bare", u"Model.gguf"_qs, Kind::Whole, size, false);
    row("a broken link", u"Model.gguf.part"_qs, Kind::BrokenLink, 1, false);
}

void tst_TakeOver::whatFitsByItsName()
{
    QFETCH(QString, name);
    QFETCH(FoundFile::Kind, kind);
    QFETCH(qint64, length);
    FoundFile found{.kind = kind, .file = u"/folder/"_qs + name, .size = length};
    QTEST(mayBecome(found, file()), "fits");
    found.sha256 = digestOf("other");
    QVERIFY(!mayBecome(found, file()));
}

void tst_TakeOver::aPackedSourcesNameDoesNotFit()
{
    ModelFile wanted = file();
    wanted.sources = {Source{QUrl(u"https://host/packed.bin"_qs)}};
    const FoundFile found{
        .kind = FoundFile::Kind::Unfinished, .file = u"/folder/packed.bin.part"_qs, .size = 1};
    QVERIFY(mayBecome(found, wanted));
    wanted.sources[0].packing = Packing::Gzip;
    QVERIFY(!mayBecome(found, wanted));
}

void tst_TakeOver::aControlFileTellsWhatIsThere()
{
    const RangeSet first({0, 2 << 18});
    for (const quint16 version : {0, 1}) {
        auto control = readAria2Control(Control{.version = version}.document());
        QVERIFY(control);
        QCOMPARE(control->size, size);
        RangeSet wanted = first;
        wanted.add({3 << 18, 1 << 18});
        QCOMPARE(control->present.ranges(), wanted.ranges());
    }
    const auto last = readAria2Control(Control{.bits = QByteArray::fromHex("04"), .underWay = 0}.document());
    QCOMPARE(last->present.ranges(), QList<ByteRange>({{5 << 18, size - (5 << 18)}}));

    // As aria2 1.36 writes it.
    const auto real = readAria2Control(QByteArray::fromHex("00010000000000000000001000000000000001c9c380"
                                                           "000000000000000000000004fff0000000000001"
                                                           "0000000c0010000000000008fff0000000000000"));
    QVERIFY(real);
    QCOMPARE(real->size, 30'000'000);
    QCOMPARE(real->present, RangeSet({0, 12 << 20}));
}

void tst_TakeOver::aBrokenControlFileCountsAsNone_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("version") << Control{.version = 2}.document();
    QTest::newRow("a torrent") << Control{.infoHash = 20}.document();
    QTest::newRow("pieces of nothing") << Control{.piece = 0}.document();
    QTest::newRow("no length") << Control{.length = 0}.document();
    QTest::newRow("too long") << Control{.length = quint64(1) << 63}.document();
    QTest::newRow("too few bits") << Control{.bits = {}}.document();
    QTest::newRow("too many bits") << Control{.bits = "\xd0\x01"}.document();
    QTest::newRow("more pieces than there are") << Control{.underWay = 0xffffffff}.document();
    QTest::newRow("a piece that is none") << Control{.index = 6}.document();
    QTest::newRow("more behind it") << Control{}.document() + '\0';
    QTest::newRow("too many ranges")
        << Control{.piece = 16, .bits = QByteArray((size / 16 + 7) / 8, '\x55')}.document();
}

void tst_TakeOver::aBrokenControlFileCountsAsNone()
{
    QFETCH(QByteArray, document);
    QVERIFY(!readAria2Control(document));
}

void tst_TakeOver::aControlFileCutShortCountsAsNone()
{
    const QByteArray document = Control{}.document();
    for (qsizetype length = 0; length < document.size(); ++length)
        QVERIFY2(!readAria2Control(document.first(length)), qPrintable(QString::number(length)));
}

void tst_TakeOver::zerosBeforeAHoleAreNoBytesOfTheFile()
{
    const QString path = theirs(u"holes"_qs);
    writeSparse(path, whole(), {{0, 10'000}, {4 * block, 5'000}, {8 * block, 1}});
    QFile from(path);
    QVERIFY(from.open(QIODevice::ReadOnly));
    const auto received = receivedIn(from, path, size).ranges();
    QCOMPARE(received, QList<ByteRange>({{0, 10'000}, {4 * block, 5'000}, {8 * block, 1}}));
}

void tst_TakeOver::aDownloadIsGoneOnWith_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("program");
    QTest::addColumn<bool>("isSparse");
    const QString hex = digestOf(whole()).hex();
    const auto row = [](const char* title, const QString& name, Program program, bool isSparse) {
        QTest::newRow(title) << name << int(program) << isSparse;
    };
    row("Ollama", u"blobs/sha256-"_qs + hex + u"-partial"_qs, Program::Ollama, true);
    row("the hub's clients", u"models--o--r/blobs/"_qs + hex + u".incomplete"_qs, Program::HubCache, false);
    row("a hub folder", u".cache/huggingface/download/abc."_qs + hex + u".incomplete"_qs, Program::Folder,
        false);
    row("LM Studio", u"o/r/Model.gguf.part"_qs, Program::LmStudio, false);
    row("llama.cpp", u"Model.gguf.downloadInProgress"_qs, Program::LlamaCpp, false);
    row("GPT4All", u"incomplete-Model.gguf"_qs, Program::Gpt4All, false);
    row("curl", u"Model.gguf"_qs, Program::Folder, false);
    row("aria2", u"Model.gguf"_qs, Program::Folder, true);
}

void tst_TakeOver::aDownloadIsGoneOnWith()
{
    QFETCH(QString, name);
    QFETCH(int, program);
    QFETCH(bool, isSparse);
    const QString path = theirs(name);
    qint64 received = begun;
    if (QByteArray(QTest::currentDataTag()) == "aria2") {
        writeFile(path, whole()); // allocated beforehand, and with bytes that are not vouched for
        writeFile(path + u".aria2"_qs, Control{}.document());
        received = 3 << 18;
    } else if (isSparse) {
        writeSparse(path, whole(), {{0, begun / 2}, {12 * block, begun / 2}});
    } else {
        writeFile(path, whole().first(begun));
    }
    age(path);
    const QByteArray before = fileBytes(path);
    const QDateTime changed = QFileInfo(path).lastModified();

    QCOMPARE(ensure({{Program(program), QDir(m_folder->path()).canonicalPath()}}), u"done"_qs);
    QCOMPARE(here(), whole());
    QVERIFY(last<event::TookOver>());
    QCOMPARE(last<event::TookOver>()->from, path);
    QCOMPARE(last<event::TookOver>()->bytes, received);
    QCOMPARE(resumed(), received);
    QCOMPARE(m_server->bodySent(), size - received);
    QCOMPARE(fileBytes(path), before);
    QCOMPARE(QFileInfo(path).lastModified(), changed);
    QCOMPARE(m_store->leftovers(), QStringList());
}

void tst_TakeOver::importGoesOnWithADownload_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("marked") << u"Model.gguf.part"_qs;
    QTest::newRow("bare") << u"model.gguf"_qs;
}

void tst_TakeOver::importGoesOnWithADownload()
{
    QFETCH(QString, name);
    writeFile(theirs(name), whole().first(begun));
    age(theirs(name));
    QCOMPARE(import(theirs(name)), u"done"_qs);
    QCOMPARE(here(), whole());
    QCOMPARE(resumed(), begun);
    QCOMPARE(fileBytes(theirs(name)), whole().first(begun));
}

void tst_TakeOver::importRefusesADownloadOfNoModel()
{
    writeFile(theirs(u"Other.gguf.part"_qs), whole().first(begun));
    QCOMPARE(import(theirs(u"Other.gguf.part"_qs)), u"unknown-model"_qs);
    QCOMPARE(m_server->requestCount(), 0);
    QCOMPARE(m_store->leftovers(), QStringList());
}

void tst_TakeOver::aBareFileThatIsCompleteIsNoDownload()
{
    writeFile(theirs(u"Model.gguf"_qs), QByteArray("GGUF\3\0\0\0", 8) + QByteArray(16, '\0'));
    age(theirs(u"Model.gguf"_qs));
    QCOMPARE(ensure(), u"done"_qs);
    QVERIFY(!last<event::TookOver>());
    QCOMPARE(m_server->bodySent(), size);
}

void tst_TakeOver::wrongBytesComeAgainOnce_data()
{
    QTest::addColumn<qint64>("length");
    QTest::newRow("a beginning") << begun;
    QTest::newRow("all of it") << size;
}

void tst_TakeOver::wrongBytesComeAgainOnce()
{
    QFETCH(qint64, length);
    writeFile(theirs(u"Model.gguf.part"_qs), generatedBytes(9, 0, length));
    age(theirs(u"Model.gguf.part"_qs));
    QCOMPARE(ensure(), u"done"_qs);
    QCOMPARE(last<event::TookOver>()->bytes, length);
    QCOMPARE(here(), whole());
    QCOMPARE(resumed(), 0);
    QCOMPARE(m_server->bodySent(), size);
}

void tst_TakeOver::whatIsOursIsNotDoubtedForTheirs()
{
    const auto partial = *Partial::open(*m_layout, terms());
    QVERIFY(partial->write(0, whole().first(100'000), {}));
    QVERIFY(partial->checkpoint(RangeSet({0, 100'000}), {}));
    writeFile(theirs(u"Model.gguf.part"_qs), generatedBytes(9, 0, begun));
    age(theirs(u"Model.gguf.part"_qs));
    QCOMPARE(ensure(), u"done"_qs);
    QCOMPARE(here(), whole());
    QCOMPARE(last<event::TookOver>()->bytes, begun - 100'000);
    QCOMPARE(resumed(), 100'000);
    QCOMPARE(m_server->bodySent(), size - 100'000);
}

void tst_TakeOver::ofPublishedPiecesOnlyTheWrongOnesComeAgain()
{
    constexpr qint64 piece = 100'000;
    m_model.files.first().pieces = publishedPieces(whole(), piece);
    QByteArray bytes = whole().first(begun);
    bytes[150'000] = char(bytes[150'000] + 1);
    writeFile(theirs(u"Model.gguf.part"_qs), bytes);
    age(theirs(u"Model.gguf.part"_qs));
    QCOMPARE(ensure(), u"done"_qs);
    QCOMPARE(here(), whole());
    QCOMPARE(resumed(), begun - piece);
    QCOMPARE(m_server->bodySent(), size - begun + piece);
}

void tst_TakeOver::lessThanOursIsNotTaken()
{
    const auto partial = *Partial::open(*m_layout, terms());
    QVERIFY(partial->write(0, whole().first(begun), {}));
    QVERIFY(partial->checkpoint(RangeSet({0, begun}), {}));
    writeFile(theirs(u"Model.gguf.part"_qs), generatedBytes(9, 0, begun));
    age(theirs(u"Model.gguf.part"_qs));
    QCOMPARE(ensure(), u"done"_qs);
    QVERIFY(!last<event::TookOver>());
    QCOMPARE(resumed(), begun);
}

void tst_TakeOver::whatIsTakenIsDoubtedInALaterRunToo()
{
    const auto partial = *Partial::open(*m_layout, terms());
    QVERIFY(partial->write(0, whole().first(100'000), {}));
    QVERIFY(partial->write(100'000, generatedBytes(9, 0, 300'000), {}));
    QVERIFY(partial->checkpoint(RangeSet({0, 400'000}), {}, RangeSet({100'000, 300'000})));
    QCOMPARE((*Partial::open(*m_layout, terms()))->taken(), RangeSet({100'000, 300'000}));
    QCOMPARE(ensure(), u"done"_qs);
    QCOMPARE(here(), whole());
    QCOMPARE(resumed(), 100'000);
}

void tst_TakeOver::whatIsWrittenToIsLeftAlone_data()
{
    QTest::addColumn<bool>("isOpen");
    QTest::newRow("open for writing") << true;
    QTest::newRow("written to just now") << false;
}

void tst_TakeOver::whatIsWrittenToIsLeftAlone()
{
    QFETCH(bool, isOpen);
    const QString path = theirs(u"Model.gguf.part"_qs);
    writeFile(path, whole().first(begun));
    QFile theirHandle(path);
    if (isOpen) {
        age(path);
        QVERIFY(theirHandle.open(QIODevice::ReadWrite));
    }
    QCOMPARE(ensure(), u"done"_qs);
    QVERIFY(last<event::LeftAlone>());
    QCOMPARE(last<event::LeftAlone>()->from, path);
    QVERIFY(!last<event::TookOver>());
    QCOMPARE(m_server->bodySent(), size);
}

void tst_TakeOver::withoutADigestNothingIsTaken()
{
    m_model.files.first().sha256.reset();
    writeFile(theirs(u"Model.gguf.part"_qs), whole().first(begun));
    age(theirs(u"Model.gguf.part"_qs));
    QCOMPARE(ensure(), u"done"_qs);
    QVERIFY(!last<event::TookOver>());
    QCOMPARE(m_server->bodySent(), size);
}

QTEST_GUILESS_MAIN(tst_TakeOver)
#include "tst_take_over.moc"
