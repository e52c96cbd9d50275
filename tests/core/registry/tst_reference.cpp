// SPDX-License-Identifier: MIT
// What counts as a reference, and the hub's settings.
#include "core/registry/reference.h"

#include "core/registry/huggingface/hub.h"

#include <QTemporaryFile>
#include <QTest>

using namespace cellar;

class ReferenceTest : public QObject
{
    Q_OBJECT

private slots:
    void everyFormBecomesTheOneForm_data();
    void everyFormBecomesTheOneForm();
    void theOneFormIsReadAsItself_data() { everyFormBecomesTheOneForm_data(); }
    void theOneFormIsReadAsItself();
    void whatIsNoReferenceIsLeftAlone_data();
    void whatIsNoReferenceIsLeftAlone();
    void whatDoesNotHoldIsRefused_data();
    void whatDoesNotHoldIsRefused();
    void aReferenceIsPinnedToAVersion_data();
    void aReferenceIsPinnedToAVersion();
    void pagesOfAnotherHubCountToo();
    void theEndpointIsTakenFromTheEnvironment();
    void theTokenComesFromTheEnvironmentForTheHubAlone();
    void theTokensFileIsReadWhenAsked();
    void noTokenIsSentWhereThatIsNotWanted();

private:
    const QUrl m_hub = Hub().endpoint;
};

void ReferenceTest::everyFormBecomesTheOneForm_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("form");
    const auto row = [](const char* text, const char* form) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(form);
    };
    row("hf:Org/Repo", "hf:Org/Repo");
    row("HF:Org/Repo/", "hf:Org/Repo");
    row("hf:org/repo@main/f.gguf", "hf:org/repo/f.gguf");
    row("hf:org/re.po-1_x@v1.0", "hf:org/re.po-1_x@v1.0");
    row("hf:org/repo/sub/dir/f.gguf", "hf:org/repo/sub/dir/f.gguf");
    row("hf:org/repo@dev/sub/f 1%.gguf", "hf:org/repo@dev/sub/f 1%.gguf");
    row("hf:org/repo@refs/pr/3", "hf:org/repo@refs%2Fpr%2F3");
    row("hf:org/repo@refs%2fpr%2F3/f@2.gguf", "hf:org/repo@refs%2Fpr%2F3/f@2.gguf");
    row("hf:org/repo@feature%2Fa/f.gguf", "hf:org/repo@feature%2Fa/f.gguf");
    row("https://huggingface.co/org/repo", "hf:org/repo");
    row("https://huggingface.co/org/repo/", "hf:org/repo");
    row("https://HuggingFace.co:443/org/repo?library=x#readme", "hf:org/repo");
    row("https://huggingface.co/org/repo/tree/main", "hf:org/repo");
    row("https://huggingface.co/org/repo/tree/v2/sub", "hf:org/repo@v2/sub");
    row("https://huggingface.co/org/repo/blob/main/f.gguf", "hf:org/repo/f.gguf");
    row("https://huggingface.co/org/repo/raw/main/f.gguf", "hf:org/repo/f.gguf");
    row("https://huggingface.co/org/repo/resolve/main/a%20b/f%25.gguf?download=true",
        "hf:org/repo/a b/f%.gguf");
    row("https://huggingface.co/org/repo/resolve/refs%2Fpr%2F3/f.gguf", "hf:org/repo@refs%2Fpr%2F3/f.gguf");
    row("https://huggingface.co/org/repo/resolve/refs/pr/3/f.gguf", "hf:org/repo@refs%2Fpr%2F3/f.gguf");
    row("https://www.huggingface.co/org/repo", "hf:org/repo");
    row("https://hf.co/org/repo", "hf:org/repo");
    row("hf.co/org/repo", "hf:org/repo");
    row("https://host/a/x.meta4?t=1#f", "https://host/a/x.meta4?t=1");
    row("http://host/x.METALINK", "http://host/x.METALINK");
    row("/home/u/a b.meta4", "file:///home/u/a%20b.meta4");
    row("/home/u/a/../b.meta4", "file:///home/u/b.meta4");
    row("file:///home/u/x.metalink", "file:///home/u/x.metalink");
    row("huggingface.co/org/repo/blob/main/f.gguf", "hf:org/repo/f.gguf");
}

void ReferenceTest::everyFormBecomesTheOneForm()
{
    QFETCH(QString, text);
    QFETCH(QString, form);
    const auto reference = parseReference(text, m_hub);
    QVERIFY2(reference, qPrintable(reference ? QString() : reference.error().detail));
    QVERIFY(*reference);
    QCOMPARE(referenceText(**reference), form);
}

void ReferenceTest::theOneFormIsReadAsItself()
{
    QFETCH(QString, text);
    QFETCH(QString, form);
    QCOMPARE(*parseReference(form, m_hub), *parseReference(text, m_hub));
}

void ReferenceTest::whatIsNoReferenceIsLeftAlone_data()
{
    QTest::addColumn<QString>("text");
    for (const char* text :
         {"", "tinyllama-1.1b", "org/repo", "./hf.co/org/repo", "/home/u/hf:x/y.gguf", "C:\\m.gguf",
          "https://host/org/repo/resolve/main/f.gguf", "http://huggingface.co/org/repo",
          "https://huggingface.co:444/org/repo", "https://huggingface.co.evil.example/org/repo",
          "https://huggingface.co", "https://huggingface.co/org", "https://huggingface.co/docs/hub",
          "https://huggingface.co/datasets/o/r/resolve/main/f.gguf", "https://huggingface.co/api/models/o/r",
          "https://hf.co/spaces/a/b", "https://host/x.meta4/y", "ftp://host/x.meta4", "/home/u/meta4"})
        QTest::newRow(*text ? text : "none") << QString::fromLatin1(text);
}

void ReferenceTest::whatIsNoReferenceIsLeftAlone()
{
    QFETCH(QString, text);
    const auto reference = parseReference(text, m_hub);
    QVERIFY(reference);
    QVERIFY(!*reference);
}

void ReferenceTest::whatDoesNotHoldIsRefused_data()
{
    QTest::addColumn<QString>("text");
    for (const char* text : {"hf:",
                             "hf:repo",
                             "hf:/repo",
                             "hf:org/",
                             "hf://org/repo",
                             "hf:org/repo@",
                             "hf:org/repo@/f",
                             "hf:-org/repo",
                             "hf:org/repo.",
                             "hf:org/re--po",
                             "hf:org/..",
                             "hf:../repo",
                             "hf:org/re po",
                             "hf:org/repo@a b",
                             "hf:org/repo@..",
                             "hf:org/repo@a..b",
                             "hf:org/repo@-x",
                             "hf:org/repo@a%2F%2Fb",
                             "hf:org/repo//f",
                             "hf:org/repo/../f",
                             "hf:org/repo/a/./f",
                             "hf:org/repo/a\\b",
                             "hf:org/repo/a\nb",
                             "hf:org/r\xc3\xa9po",
                             "hf:org/repo?x",
                             "https://huggingface.co/org/repo/blob/main",
                             "https://huggingface.co/org/repo/resolve",
                             "https://huggingface.co/org/repo/discussions/1",
                             "https://huggingface.co/org/repo/resolve/main/..%2F..%2Fx",
                             "https://huggingface.co/org/repo/resolve/main/%2e%2e/x",
                             "https://huggingface.co/org/repo/resolve/main/a%00b",
                             "https://huggingface.co/org/repo/resolve/main/a%5Cb",
                             "https://user:secret@huggingface.co/org/repo",
                             "https://user:secret@host/x.meta4"})
        QTest::newRow(text) << QString::fromUtf8(text);
    QTest::newRow("a long path") << QString(u"hf:org/repo/"_qs + QString(1025, u'x'));
}

void ReferenceTest::whatDoesNotHoldIsRefused()
{
    QFETCH(QString, text);
    const auto reference = parseReference(text, m_hub);
    QVERIFY(!reference);
    QCOMPARE(reference.error().kind, ErrorKind::InvalidName);
    QVERIFY(!reference.error().detail.contains(u"secret"));
}

void ReferenceTest::aReferenceIsPinnedToAVersion_data()
{
    QTest::addColumn<QString>("version");
    QTest::addColumn<QString>("pinned"); // empty: refused
    const QString commit = u"52e7645ba7c309695bec7ac98f4f005b139cf465"_qs;
    const QString digest = u"sha256:"_qs + QString(64, u'a');
    QTest::newRow("hf:org/repo/a/f.gguf") << commit << u"hf:org/repo@%1/a/f.gguf"_qs.arg(commit);
    QTest::newRow("hf:org/repo@dev") << commit << u"hf:org/repo@%1"_qs.arg(commit);
    QTest::newRow("oci://ghcr.io/a/b:v1") << digest << u"oci://ghcr.io/a/b@%1"_qs.arg(digest);
    QTest::newRow("ollama:smollm:135m") << digest << u"ollama:smollm@%1"_qs.arg(digest);
    QTest::newRow("https://example.org/m.meta4") << digest << u"https://example.org/m.meta4"_qs;
    QTest::newRow("/a/path") << commit << QString();
    QTest::newRow("hf:../repo") << commit << QString();
}

void ReferenceTest::aReferenceIsPinnedToAVersion()
{
    QFETCH(QString, version);
    QFETCH(QString, pinned);
    const auto result = pinnedReference(QString::fromUtf8(QTest::currentDataTag()), version);
    QCOMPARE(result.value_or(QString()), pinned);
    if (result)
        QCOMPARE(referenceText(**parseReference(*result, m_hub)), pinned);
}

void ReferenceTest::pagesOfAnotherHubCountToo()
{
    const QUrl hub(u"http://127.0.0.1:8080/hub"_qs);
    QCOMPARE(
        referenceText(**parseReference(u"http://127.0.0.1:8080/hub/org/repo/resolve/main/f.gguf"_qs, hub)),
        u"hf:org/repo/f.gguf"_qs);
    QVERIFY(!*parseReference(u"http://127.0.0.1:8080/org/repo/resolve/main/f.gguf"_qs, hub));
    QVERIFY(!*parseReference(u"http://127.0.0.1:8081/hub/org/repo"_qs, hub));
    QVERIFY(*parseReference(u"https://huggingface.co/org/repo"_qs, hub));
}

void ReferenceTest::theEndpointIsTakenFromTheEnvironment()
{
    QProcessEnvironment environment;
    QCOMPARE(hubFrom(environment), Hub());
    QCOMPARE(Hub().address(u"/a%2Fb?x=1"_qs).toEncoded(), QByteArray("https://huggingface.co/a%2Fb?x=1"));
    environment.insert(u"HF_ENDPOINT"_qs, u" https://u:p@mirror.example:8443/hub/// "_qs);
    environment.insert(u"HF_HUB_OFFLINE"_qs, u"yes"_qs);
    const Hub hub = hubFrom(environment);
    QCOMPARE(hub.endpoint, QUrl(u"https://mirror.example:8443/hub"_qs));
    QVERIFY(hub.offline);
    QCOMPARE(hub.address(u"/x"_qs), QUrl(u"https://mirror.example:8443/hub/x"_qs));
}

void ReferenceTest::theTokenComesFromTheEnvironmentForTheHubAlone()
{
    QProcessEnvironment environment;
    QVERIFY(!hubTokenOf(environment, Hub()));
    environment.insert(u"HUGGING_FACE_HUB_TOKEN"_qs, u"hf_old"_qs);
    QCOMPARE(hubTokenOf(environment, Hub())->of(m_hub)->authorization(), QByteArray("Bearer hf_old"));
    environment.insert(u"HF_TOKEN"_qs, u"hf_new\n"_qs);
    const auto token = hubTokenOf(environment, Hub());
    QCOMPARE(token->of(QUrl(u"https://huggingface.co/a/b"_qs))->authorization(), QByteArray("Bearer hf_new"));
    for (const char* other :
         {"http://huggingface.co", "https://cdn.hf.co", "https://hf.co", "https://huggingface.co:8443"})
        QVERIFY2(!token->of(QUrl(QString::fromLatin1(other))), other);
}

void ReferenceTest::theTokensFileIsReadWhenAsked()
{
    QTemporaryFile file;
    QVERIFY(file.open());
    const auto token = hubTokenFile(file.fileName(), {}, Hub());
    QVERIFY(!token->of(m_hub));
    file.write("hf_filed\r\n");
    QVERIFY(file.flush());
    QCOMPARE(token->of(m_hub)->authorization(), QByteArray("Bearer hf_filed"));
    QVERIFY(!token->of(QUrl(u"https://cdn.example"_qs)));
    file.write(QByteArray(10000, 'x'));
    QVERIFY(file.flush());
    QVERIFY(!token->of(m_hub));
    QVERIFY(!hubTokenFile(u"/nowhere/token"_qs, {}, Hub())->of(m_hub));
    QVERIFY(!hubTokenFile(u"/dev"_qs, {}, Hub())->of(m_hub));
    QVERIFY(!hubTokenFile({}, {}, Hub()));
}

void ReferenceTest::noTokenIsSentWhereThatIsNotWanted()
{
    QProcessEnvironment environment;
    environment.insert(u"HF_TOKEN"_qs, u"hf_x"_qs);
    environment.insert(u"HF_HUB_DISABLE_IMPLICIT_TOKEN"_qs, u"1"_qs);
    QVERIFY(!hubTokenOf(environment, Hub()));
    QVERIFY(!hubTokenFile(u"/x"_qs, environment, Hub()));
}

QTEST_GUILESS_MAIN(ReferenceTest)
#include "tst_reference.moc"
