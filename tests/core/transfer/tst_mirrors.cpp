// SPDX-License-Identifier: MIT
// Mirrors that a server names in its answer: which may be asked, and what a transfer makes of them.
#include "core/transfer/mirrors.h"
#include "tests/core/transfer/ranges_fixture.h"

using namespace cellar;
using namespace cellar::test;
using namespace cellar::test::ranges;

class tst_Mirrors : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void onlyWhatMayBeAskedIsTaken_data();
    void onlyWhatMayBeAskedIsTaken();
    void thePreferredAndTheNearComeFirst();
    void aMirrorGoesOnWhereTheSourceBreaks_data();
    void aMirrorGoesOnWhereTheSourceBreaks();
    void withoutADigestNoMirrorIsAsked();
    void whatAMirrorNamesIsNotAsked();
    void aMirrorHasOneConnectionAtATime();
    void wrongBytesOfAMirrorAreBlamedOnIt();
    void whatSourceAndMirrorBroughtIsKeptForTheNextTime();
    void anotherVersionAtTheSourceBeginsAnewWithoutMirrors();
    void withAnotherVersionTheMirrorsOfTheFormerAreLeft();
    void anotherDigestOfAnotherSourceIsItsOwnFault();

private:
    /// What the source answers, naming the mirror.
    Step naming(Step step, const QByteArray& more = {}) const
    {
        step.headers += std::pair<QByteArray, QByteArray>("Link", '<' + m_mirror->url(u"/f"_qs).toEncoded() +
                                                                      ">; rel=duplicate; pri=1");
        if (!more.isEmpty())
            step.headers += std::pair<QByteArray, QByteArray>("Digest", "SHA-256=" + more);
        return step;
    }
    static QByteArray digestOfSeed(quint64 which)
    {
        static const QHash<quint64, QByteArray> known{
            {seed, reprDigest(digestOf(generatedBytes(seed, 0, size)))},
            {otherSeed, reprDigest(digestOf(generatedBytes(otherSeed, 0, size)))}};
        const QByteArray& whole = known[which];
        return whole.sliced(9, whole.size() - 10); // sha-256=:…:
    }
    QUrl source() const { return m_source->url(u"/f"_qs); }

    FakeClock m_clock;
    std::unique_ptr<ScriptedServer> m_source;
    std::unique_ptr<ScriptedServer> m_mirror;
};

void tst_Mirrors::init()
{
    m_source = std::make_unique<ScriptedServer>();
    m_mirror = std::make_unique<ScriptedServer>();
    m_mirror->script(u"/f"_qs, {honest});
}

void tst_Mirrors::onlyWhatMayBeAskedIsTaken_data()
{
    QTest::addColumn<QString>("origin");
    QTest::addColumn<QByteArray>("link");
    QTest::addColumn<QStringList>("taken");
    const QString outside = u"https://origin.example/dir/f"_qs;
    const auto row = [](const char* name, const QString& origin, const char* link, const QStringList& taken) {
        QTest::newRow(name) << origin << QByteArray(link) << taken;
    };
    const QStringList one{u"https://m.example/f"_qs};
    row("a mirror", outside, "<https://m.example/f>; rel=duplicate", one);
    row("among other relations", outside, "<https://m.example/f>; rel=\"copy Duplicate\"", one);
    row("beside others", outside,
        "<https://x.example/f.meta4>; rel=describedby, <https://m.example/f>; rel=duplicate", one);
    row("twice", outside, "<https://m.example/f>; rel=duplicate, <https://m.example/f#x>; rel=duplicate",
        one);
    row("relative", outside, "<../pub/f>; rel=duplicate", {u"https://origin.example/pub/f"_qs});
    row("itself", outside, "<f>; rel=duplicate, <https://origin.example/dir/f>; rel=duplicate", {});
    row("one that is known", outside, "<https://known.example/f>; rel=duplicate", {});
    row("the second rel", outside, "<https://m.example/f>; rel=next; rel=duplicate", {});
    row("plain http", outside, "<http://m.example/f>; rel=duplicate", {});
    row("a file", outside, "<file:///etc/passwd>; rel=duplicate", {});
    row("ftp", outside, "<ftp://m.example/f>; rel=duplicate", {});
    row("a password", outside, "<https://u:p@m.example/f>; rel=duplicate", {});
    row("this machine", outside, "<https://127.0.0.1/f>; rel=duplicate, <http://localhost/f>; rel=duplicate",
        {});
    row("a neighbour", outside,
        "<https://192.168.0.1/f>; rel=duplicate, <https://nas.local/f>; rel=duplicate", {});
    row("no address", outside, "<>; rel=duplicate, <https://>; rel=duplicate, <https://[>; rel=duplicate",
        {});
    row("among neighbours", u"https://192.168.0.1/f"_qs, "<https://192.168.0.2/f>; rel=duplicate",
        {u"https://192.168.0.2/f"_qs});
    row("from an insecure source", u"http://origin.example/f"_qs, "<https://m.example/f>; rel=duplicate", {});
    row("on the loopback address", u"http://127.0.0.1/f"_qs, "<http://127.0.0.1:81/f>; rel=duplicate",
        {u"http://127.0.0.1:81/f"_qs});
    QByteArrayList many;
    QStringList eight;
    for (int i = 0; i < 50; ++i) {
        many += "<https://m" + QByteArray::number(i) + ".example/f>; rel=duplicate";
        if (i < 8)
            eight += u"https://m%1.example/f"_qs.arg(i);
    }
    row("many", outside, many.join(", ").constData(), eight);
}

void tst_Mirrors::onlyWhatMayBeAskedIsTaken()
{
    QFETCH(QString, origin);
    QFETCH(QByteArray, link);
    const Source from{QUrl(origin), 1, true};
    QStringList taken;
    for (const Source& mirror :
         mirrorsNamedBy(link, from, {from, {QUrl(u"https://known.example/f"_qs)}}, {})) {
        taken += mirror.url.toString();
        QVERIFY(!mirror.allowInsecure);
    }
    QTEST(taken, "taken");
}

void tst_Mirrors::thePreferredAndTheNearComeFirst()
{
    const QByteArray link =
        "<https://far/>; rel=duplicate; pri=2; geo=jp, <https://near/>; rel=duplicate; pri=2; "
        "geo=de, <https://alike/>; rel=duplicate; pri=2; pref, <https://last/>; "
        "rel=duplicate; pri=0, <https://first/>; pri=1; rel=duplicate";
    QStringList hosts;
    for (const Source& mirror : mirrorsNamedBy(link, {QUrl(u"https://origin/f"_qs)}, {}, u"DE"_qs))
        hosts += mirror.url.host();
    QCOMPARE(hosts, (QStringList{u"first"_qs, u"alike"_qs, u"near"_qs, u"far"_qs, u"last"_qs}));
}

void tst_Mirrors::aMirrorGoesOnWhereTheSourceBreaks_data()
{
    QTest::addColumn<bool>("isKnown");
    QTest::addColumn<bool>("isMoved");
    QTest::newRow("the catalogue has the digest") << true << false;
    QTest::newRow("the source says the digest") << false << false;
    QTest::newRow("it redirects, and says both with that") << false << true;
}

void tst_Mirrors::aMirrorGoesOnWhereTheSourceBreaks()
{
    QFETCH(bool, isKnown);
    QFETCH(bool, isMoved);
    const QByteArray digest = isKnown ? QByteArray() : digestOfSeed(seed);
    const Step first = isMoved ? Step::redirect("/moved") : cutAfter(1 << 20);
    m_source->script(u"/f"_qs, {naming(first, digest), Step::answer(404)});
    m_source->script(u"/moved"_qs, {cutAfter(1 << 20), Step::answer(404)});
    TransferRun run(m_clock, isKnown ? fileFrom({source()}) : unknownFrom({source()}), with(1));
    QVERIFY(endsWithin(m_clock, run, 60s));
    QCOMPARE(run.outcome(), u"received");
    QVERIFY(run.result->published);
    QVERIFY(run.committed() == generatedBytes(seed, 0, size));
    QVERIFY(total(asked(*m_mirror)) < size); // what the source brought is kept
    QVERIFY(m_mirror->requestCount() > 0);
}

void tst_Mirrors::withoutADigestNoMirrorIsAsked()
{
    m_source->script(u"/f"_qs, {naming(cutAfter(1 << 20)), Step::answer(404)});
    TransferRun run(m_clock, unknownFrom({source()}), with(4));
    QVERIFY(endsWithin(m_clock, run, 60s));
    QCOMPARE(run.outcome(), u"http-status");
    QCOMPARE(m_mirror->requestCount(), 0);
}

void tst_Mirrors::whatAMirrorNamesIsNotAsked()
{
    ScriptedServer third;
    Step naming3 = cutAfter(1 << 20);
    naming3.headers +=
        std::pair<QByteArray, QByteArray>("Link", '<' + third.url(u"/f"_qs).toEncoded() + ">; rel=duplicate");
    m_mirror->script(u"/f"_qs, {naming3, Step::answer(404)});
    m_source->script(u"/f"_qs, {naming(cutAfter(1 << 20)), Step::answer(404)});
    TransferRun run(m_clock, fileFrom({source()}), with(1));
    QVERIFY(endsWithin(m_clock, run, 60s));
    QCOMPARE(run.outcome(), u"http-status");
    QVERIFY(m_mirror->requestCount() > 0);
    QCOMPARE(third.requestCount(), 0);
}

void tst_Mirrors::aMirrorHasOneConnectionAtATime()
{
    m_source->script(u"/f"_qs, {naming(cutAfter(4096)), Step::answer(404)});
    m_mirror->script(u"/f"_qs, {paced(16 << 20)});
    TransferRun run(m_clock, fileFrom({source()}), with(4));
    QVERIFY(endsWithin(m_clock, run, 60s));
    QCOMPARE(run.outcome(), u"received");
    for (const auto& news : run.all<event::Progressed>()) {
        for (const event::SourceWork& work : news.sources)
            QVERIFY(work.source != m_mirror->url(u"/f"_qs).toString() || work.connections <= 1);
    }
}

void tst_Mirrors::wrongBytesOfAMirrorAreBlamedOnIt()
{
    m_source->script(u"/f"_qs, {naming(cutAfter(1 << 20), digestOfSeed(seed)), honest});
    m_mirror->script(u"/f"_qs, {Step::file(otherSeed, size)});
    TransferRun run(m_clock, unknownFrom({source()}), with(2));
    QVERIFY(endsWithin(m_clock, run, 60s));
    QCOMPARE(run.outcome(), u"received");
    QVERIFY(run.committed() == generatedBytes(seed, 0, size));
    QCOMPARE(run.dropped(), QStringList{m_mirror->url(u"/f"_qs).toString()});
}

void tst_Mirrors::whatSourceAndMirrorBroughtIsKeptForTheNextTime()
{
    const auto store = std::make_shared<TemporaryStore>();
    m_source->script(u"/f"_qs, {naming(cutAfter(1 << 20), digestOfSeed(seed)), Step::answer(404)});
    m_mirror->script(u"/f"_qs, {cutAfter(2 << 20), Step::answer(404)});
    TransferRun broken(m_clock, unknownFrom({source()}), with(1), store);
    QVERIFY(endsWithin(m_clock, broken, 60s));
    QCOMPARE(broken.outcome(), u"http-status");
    const qint64 kept = broken.transfer->downloaded();
    QVERIFY(kept > 2 << 20);

    m_source->script(u"/f"_qs, {naming(honest, digestOfSeed(seed))});
    TransferRun run(m_clock, unknownFrom({source()}), with(1), store);
    QVERIFY(endsWithin(m_clock, run, 60s));
    QCOMPARE(run.outcome(), u"received");
    QVERIFY(run.result->published);
    QCOMPARE(run.transfer->downloaded(), size - kept);
    QVERIFY(run.committed() == generatedBytes(seed, 0, size));
}

void tst_Mirrors::anotherVersionAtTheSourceBeginsAnewWithoutMirrors()
{
    const auto store = std::make_shared<TemporaryStore>();
    m_source->script(u"/f"_qs, {naming(cutAfter(1 << 20), digestOfSeed(seed)), Step::answer(404)});
    m_mirror->script(u"/f"_qs, {Step::answer(404)});
    TransferRun broken(m_clock, unknownFrom({source()}), with(1), store);
    QVERIFY(endsWithin(m_clock, broken, 60s));
    const qsizetype askedBefore = m_mirror->requestCount();

    for (const QByteArray& tag : {QByteArray("\"v1\""), QByteArray("\"v2\"")}) { // it may not even say so
        Step newer = naming(Step::file(otherSeed, size), digestOfSeed(otherSeed));
        newer.etag = tag;
        m_source->script(u"/f"_qs, {newer});
        m_mirror->script(u"/f"_qs, {honest});
        TransferRun run(m_clock, unknownFrom({source()}), with(4), store);
        QVERIFY(endsWithin(m_clock, run, 60s));
        QCOMPARE(run.outcome(), u"received");
        QVERIFY(run.committed() == generatedBytes(otherSeed, 0, size));
        if (tag == "\"v1\"") // the second time all is new
            QCOMPARE(m_mirror->requestCount(), askedBefore);
    }
    QVERIFY(askedBefore > 0);
}

void tst_Mirrors::withAnotherVersionTheMirrorsOfTheFormerAreLeft()
{
    const auto store = std::make_shared<TemporaryStore>();
    m_source->script(u"/f"_qs, {naming(cutAfter(1 << 20), digestOfSeed(seed)), Step::answer(404)});
    m_mirror->script(u"/f"_qs, {Step::answer(404)});
    TransferRun broken(m_clock, unknownFrom({source()}), with(1), store);
    QVERIFY(endsWithin(m_clock, broken, 60s));

    const Step newer = naming(Step::file(otherSeed, size), digestOfSeed(otherSeed));
    Step cut = newer;
    cut.stopAfter = 1 << 20;
    m_source->script(u"/f"_qs, {newer, cut, Step::answer(404)});
    m_mirror->script(u"/f"_qs, {Step::file(otherSeed + 1, size)});
    const qsizetype askedBefore = m_mirror->requestCount();
    TransferRun run(m_clock, unknownFrom({source()}), with(1), store);
    QVERIFY(endsWithin(m_clock, run, 60s));
    QCOMPARE(run.outcome(), u"http-status");
    QCOMPARE(m_mirror->requestCount(), askedBefore); // nobody knows what it should have
}

void tst_Mirrors::anotherDigestOfAnotherSourceIsItsOwnFault()
{
    ScriptedServer second;
    Step other = Step::file(otherSeed, size);
    other.headers += std::pair<QByteArray, QByteArray>("Digest", "SHA-256=" + digestOfSeed(otherSeed));
    second.script(u"/f"_qs, {other});
    m_source->script(u"/f"_qs, {naming(paced(16 << 20), digestOfSeed(seed))});
    TransferRun run(m_clock, unknownFrom({source(), second.url(u"/f"_qs)}), with(3));
    QVERIFY(endsWithin(m_clock, run, 60s));
    QCOMPARE(run.outcome(), u"received");
    QVERIFY(run.committed() == generatedBytes(seed, 0, size));
}

QTEST_GUILESS_MAIN(tst_Mirrors)
#include "tst_mirrors.moc"
